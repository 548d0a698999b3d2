/** Native charts of a sheet model, drawn from cells the reader can see. */
import type { Block, ChartModel, SheetContent } from '../core/index';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PIXELS_PER_MM = 96 / 25.4;
/** Pixels between a chart and the column it stands in, so that it covers no table border. */
const CHART_OFFSET = 6;

const LABEL_PLACES = { 'stacked-bar': 'insideEnd', bar: 'outsideEnd', line: 'above' } as const;
/** Shapes tell the lines apart where colours do not. */
const POINT_SHAPES = ['circle', 'triangle', 'diamond'] as const;

/** A block with the row above it, where the series' name stands. */
function withHeader(sheet: Sheet, block: Block): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(block.row - 1, block.column, block.rows + 1, block.columns);
}

function seriesOptions(chart: ChartModel): Record<string, object> {
  const options: Record<string, object> = {};
  chart.series.forEach((series, index) => {
    options[index] = {
      color: series.color,
      ...(chart.type === 'line' ? { pointSize: 6, pointShape: POINT_SHAPES[index] ?? 'square' } : {}),
      ...(chart.labelFormat === null
        ? {}
        : {
            dataLabel: 'value',
            dataLabelPlacement: LABEL_PLACES[chart.type],
            labelColor: series.labelColor ?? '#000000',
          }),
    };
  });
  return options;
}

function insertChart(sheet: Sheet, chart: ChartModel): void {
  const base = sheet.newChart();
  const builder =
    chart.type === 'line'
      ? base.asLineChart()
      : chart.type === 'stacked-bar'
        ? base.asBarChart().setStacked()
        : base.asBarChart();
  builder.addRange(withHeader(sheet, chart.categories));
  for (const series of chart.series) builder.addRange(withHeader(sheet, series.values));
  builder
    .setNumHeaders(1)
    .setOption('title', chart.title)
    .setOption(
      'colors',
      chart.series.map((series) => series.color),
    )
    .setOption('width', Math.round(chart.widthMm * PIXELS_PER_MM))
    .setOption('height', Math.round(chart.heightMm * PIXELS_PER_MM))
    .setOption('fontName', 'Times New Roman')
    .setOption('legend', { position: 'bottom' })
    .setOption('series', seriesOptions(chart))
    .setPosition(chart.at.row, chart.at.column, CHART_OFFSET, 0);
  if (chart.labelFormat !== null) builder.setOption('dataLabelFormat', chart.labelFormat);
  if (chart.type === 'line') {
    builder.setOption('vAxis', { viewWindow: { min: 0 } });
    sheet.insertChart(builder.build());
    return;
  }
  // Labelled bars need no figures along the axis.
  const viewWindow = chart.axisMax === null ? { min: 0 } : { min: 0, max: chart.axisMax };
  builder.setOption('hAxis', { viewWindow, ...(chart.labelFormat === null ? {} : { textPosition: 'none' }) });
  sheet.insertChart(builder.build());
}

/** Inserts every chart of a model. */
export function insertCharts(sheet: Sheet, model: SheetContent): void {
  for (const chart of model.charts) insertChart(sheet, chart);
}
