/** Charts of the stand-in → native charts of the file. */
import { cellName, quoteSheetName } from '../fake-apps-script/workbook/a1';
import type { ChartModel, MemorySheet, MemoryWorkbook } from '../fake-apps-script/workbook/types';
import { checked, type Book, type Engine } from './engine';
import { fillOf } from './save-style';

type BookChart = Parameters<Book['AddChart']>[2];

/** An option given whole ('legend': {position}) or by its path ('legend.position'). */
function option(chart: ChartModel, path: string): unknown {
  if (path in chart.options) return chart.options[path];
  const steps = path.split('.');
  for (let cut = steps.length - 1; cut > 0; cut--) {
    let found: unknown = chart.options[steps.slice(0, cut).join('.')];
    for (const step of steps.slice(cut)) {
      found =
        typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[step] : undefined;
    }
    if (found !== undefined) return found;
  }
  return undefined;
}
function textOption(chart: ChartModel, path: string): string | null {
  const value = option(chart, path);
  return typeof value === 'string' ? value : null;
}
function numberOption(chart: ChartModel, path: string): number | null {
  const value = option(chart, path);
  return typeof value === 'number' ? value : null;
}

interface Column {
  readonly name: string | null;
  readonly data: string;
}

/** The columns of a chart's ranges: the first holds the categories, each other is a series. */
function columnsOf(workbook: MemoryWorkbook, chart: ChartModel): Column[] {
  return chart.ranges.flatMap((range) => {
    const sheet = workbook.sheets.find(({ id }) => id === range.sheetId);
    if (!sheet) throw new Error(`A chart shows a sheet that is gone (${range.sheetId})`);
    const place = (row: number, column: number) =>
      cellName(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
    const first = range.row + chart.numHeaders;
    const last = range.row + range.rows - 1;
    return Array.from({ length: range.columns }, (_, at) => {
      const column = range.column + at;
      const quoted = quoteSheetName(sheet.name);
      return {
        name: chart.numHeaders > 0 ? `${quoted}!${place(range.row + chart.numHeaders - 1, column)}` : null,
        data: `${quoted}!${place(first, column)}:${place(last, column)}`,
      };
    });
  });
}

interface Drawn {
  readonly series: NonNullable<BookChart['Series']>[number];
  readonly labelled: boolean;
}

function seriesOf(engine: Engine, workbook: MemoryWorkbook, chart: ChartModel): Drawn[] {
  const [categories, ...columns] = columnsOf(workbook, chart);
  const colors = option(chart, 'colors');
  return columns.map((column, at) => {
    const own = (name: string) => textOption(chart, `series.${at}.${name}`);
    const color = own('color') ?? (Array.isArray(colors) ? String(colors[at] ?? '') : '');
    const line = chart.type === 'LINE';
    const series: Drawn['series'] = {
      ...(column.name === null ? {} : { Name: column.name }),
      Categories: categories?.data ?? '',
      Values: column.data,
      // The engine takes a line's colour from the fill too.
      ...(color === '' ? {} : { Fill: fillOf(color) }),
      ...(line ? lineOf(engine, chart, at, color) : {}),
      DataLabel: {
        Font: { Color: own('labelColor') ?? '#000000', Size: LABEL_SIZE, Family: fontName(chart) },
      },
      ...(line
        ? { DataLabelPosition: engine.ChartDataLabelsPositionAbove }
        : { DataLabelPosition: labelPlace(engine, own('dataLabelPlacement')) }),
    };
    return { series, labelled: own('dataLabel') === 'value' };
  });
}

/** excelize takes a point of row height for 4/3.4 pixels where a screen has 4/3. */
const ENGINE_HEIGHT = 3 / 3.4;
const LABEL_SIZE = 9;
const AXIS_SIZE = 9;
const TITLE_SIZE = 12;

function fontName(chart: ChartModel): string {
  return textOption(chart, 'fontName') ?? 'Arial';
}

function labelPlace(engine: Engine, place: string | null): Drawn['series']['DataLabelPosition'] {
  if (place === 'insideEnd') return engine.ChartDataLabelsPositionInsideEnd;
  if (place === 'outsideEnd') return engine.ChartDataLabelsPositionOutsideEnd;
  if (place === 'center') return engine.ChartDataLabelsPositionCenter;
  return place === 'insideBase' ? engine.ChartDataLabelsPositionInsideBase : undefined;
}

function lineOf(engine: Engine, chart: ChartModel, at: number, color: string): Partial<Drawn['series']> {
  const dashes = option(chart, `series.${at}.lineDashStyle`);
  const [first = 0] = Array.isArray(dashes) ? (dashes as number[]) : [];
  const dash = first === 0 ? engine.LineDashSolid : first < 4 ? engine.LineDashSysDot : engine.LineDashDash;
  const fill = color === '' ? {} : { Fill: fillOf(color) };
  const points = numberOption(chart, `series.${at}.pointSize`) ?? numberOption(chart, 'pointSize') ?? 0;
  const shape = textOption(chart, `series.${at}.pointShape`) ?? 'circle';
  return {
    Line: {
      Type: engine.LineSolid,
      Dash: dash,
      Width: numberOption(chart, `series.${at}.lineWidth`) ?? 2,
      ...fill,
    },
    Marker: points > 0 ? { Symbol: shape, Size: Math.max(2, points), ...fill } : { Symbol: 'none' },
  };
}

function typeOf(engine: Engine, chart: ChartModel): BookChart['Type'] {
  const stacked = option(chart, 'isStacked') === true;
  if (chart.type === 'LINE') return engine.Line;
  if (chart.type === 'COLUMN') return stacked ? engine.ColStacked : engine.Col;
  return stacked ? engine.BarStacked : engine.Bar;
}

/** In Sheets a bar chart's values lie along hAxis; a file's value axis is always the second. */
function valueAxis(chart: ChartModel): NonNullable<BookChart['YAxis']> {
  const name = chart.type === 'BAR' ? 'hAxis' : 'vAxis';
  const least = numberOption(chart, `${name}.viewWindow.min`) ?? numberOption(chart, 'valueRange.min');
  const most = numberOption(chart, `${name}.viewWindow.max`) ?? numberOption(chart, 'valueRange.max');
  const hidden = textOption(chart, `${name}.textPosition`) === 'none';
  return {
    ...(least === null ? {} : { Minimum: least }),
    ...(most === null ? {} : { Maximum: most }),
    ...(hidden ? { None: true } : { MajorGridLines: true }),
    Font: { Size: AXIS_SIZE, Family: fontName(chart), Color: '#000000' },
  };
}

function legendOf(chart: ChartModel): NonNullable<BookChart['Legend']> {
  const position = textOption(chart, 'legend') ?? textOption(chart, 'legend.position') ?? 'bottom';
  return { Position: position, Font: { Size: AXIS_SIZE, Family: fontName(chart), Color: '#000000' } };
}

function bookChart(engine: Engine, chart: ChartModel, drawn: readonly Drawn[], labelled: boolean): BookChart {
  const stacked = option(chart, 'isStacked') === true;
  const title = textOption(chart, 'title');
  const format = textOption(chart, 'dataLabelFormat');
  const font = { Bold: true, Size: TITLE_SIZE, Family: fontName(chart), Color: '#000000' };
  return {
    Type: typeOf(engine, chart),
    Series: drawn.map(({ series }) => series),
    Format: { OffsetX: chart.position.offsetX, OffsetY: chart.position.offsetY },
    Dimension: {
      Width: numberOption(chart, 'width') ?? 600,
      Height: Math.round((numberOption(chart, 'height') ?? 371) * ENGINE_HEIGHT),
    },
    Legend: legendOf(chart),
    ...(title ? { Title: { Paragraph: [{ Text: title, Font: font }] } } : {}),
    XAxis: {
      ReverseOrder: chart.type === 'BAR',
      Font: { Size: AXIS_SIZE, Family: fontName(chart), Color: '#000000' },
    },
    YAxis: valueAxis(chart),
    PlotArea: {
      ShowVal: labelled,
      ...(labelled && format ? { NumFmt: { CustomNumFmt: format, SourceLinked: false } } : {}),
    },
    VaryColors: false,
    ShowBlanksAs: 'gap',
    GapWidth: numberOption(chart, 'bar.gapWidth') ?? (stacked ? 30 : 35),
    ...(stacked ? { Overlap: 100 } : {}),
  };
}

/** Adds the sheet's charts made in this run. Labels go for a whole chart: series without them are laid over it. */
export function writeCharts(engine: Engine, book: Book, workbook: MemoryWorkbook, sheet: MemorySheet): void {
  for (const chart of sheet.charts) {
    const drawn = seriesOf(engine, workbook, chart);
    const withLabels = drawn.filter(({ labelled }) => labelled);
    const without = drawn.filter(({ labelled }) => !labelled);
    const anchor = cellName(chart.position.row - 1, chart.position.column - 1);
    const both = withLabels.length > 0 && without.length > 0;
    const main = bookChart(engine, chart, both ? withLabels : drawn, withLabels.length > 0);
    const answer = both
      ? book.AddChart(sheet.name, anchor, main, bookChart(engine, chart, without, false))
      : book.AddChart(sheet.name, anchor, main);
    checked(answer, `${sheet.name}, chart`);
  }
}
