/** Writes sheet models to an .xlsx so that a person can look at a report: `tsx scripts/render-model.ts MODULE OUT.xlsx`. */
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Chart, Excelize, NewFile, Style } from 'excelize-wasm';
import type { Block, CellStyle, ChartModel, ModelCell, SheetModel } from '../src/core/reports/sheet-model';
import { address, columnLetters } from '../src/core/reports/formulas';

// It takes 4/3,4 pixels for a point of row height where a page has 4/3.
const EXCELIZE_ROW_SCALE = 3 / 3.4;
const PX_PER_MM = 96 / 25.4;
// Members of excelize's enums, which its types declare and its module does not export.
const [CHART_BAR, CHART_BAR_STACKED, LABEL_INSIDE_END, LABEL_OUTSIDE_END, LINE_NONE] = [6, 7, 5, 7, 2];
const require = createRequire(import.meta.url);

function must(result: { error: string | null }): void {
  if (result.error !== null) throw new Error(result.error);
}
function styleOf(style: CellStyle): Style {
  const side = (Type: string) => ({ Type, Color: '000000', Style: 1 });
  return {
    Font: {
      Family: 'Times New Roman',
      Size: style.size ?? 11,
      Bold: style.bold,
      Italic: style.italic,
      Underline: style.underline ? 'single' : undefined,
      Color: style.color ?? '#000000',
    },
    Alignment: {
      Horizontal: style.align,
      Vertical: style.valign === 'middle' ? 'center' : style.valign,
      WrapText: style.wrap,
    },
    Border: style.border ? ['left', 'right', 'top', 'bottom'].map(side) : undefined,
    Fill: style.fill ? { Type: 'pattern', Pattern: 1, Color: [style.fill] } : undefined,
    CustomNumFmt: style.format,
  };
}
const range = (block: Block) =>
  `$${columnLetters(block.column)}$${block.row}:$${columnLetters(block.column + block.columns - 1)}$${block.row + block.rows - 1}`;

function writeCell(
  file: NewFile,
  sheet: string,
  at: string,
  cell: ModelCell,
  styles: Map<string, number>,
): void {
  const isText = typeof cell.value === 'string' && cell.formula === undefined;
  const style: CellStyle = { ...cell.style, format: cell.style?.format ?? (isText ? '@' : undefined) };
  const key = JSON.stringify(style);
  let id = styles.get(key);
  if (id === undefined) {
    const made = file.NewStyle(styleOf(style));
    must(made);
    id = made.style;
    styles.set(key, id);
  }
  must(file.SetCellStyle(sheet, at, at, id));
  if (cell.formula !== undefined) must(file.SetCellFormula(sheet, at, cell.formula.slice(1)));
  else if (cell.value !== null && cell.value !== undefined)
    must(file.SetCellValue(sheet, at, cell.value as string));
  if (cell.note) must(file.AddComment(sheet, { Cell: at, Author: 'GN', Text: cell.note }));
  if (cell.link) {
    const target = `'${cell.link.sheet}'!${address(cell.link.column, cell.link.row)}`;
    must(file.SetCellHyperLink(sheet, at, target, 'Location'));
  }
}

function chartOf(sheet: string, chart: ChartModel): Chart {
  const font = (size: number, color = '#000000', bold = false) => ({
    Family: 'Times New Roman',
    Size: size,
    Color: color,
    Bold: bold,
  });
  const ref = (block: Block) => `'${sheet}'!${range(block)}`;
  const stacked = chart.type === 'stacked-bar';
  return {
    Type: stacked ? CHART_BAR_STACKED : CHART_BAR,
    Series: chart.series.map((series) => ({
      Name: `'${sheet}'!$${columnLetters(series.values.column)}$${series.values.row - 1}`,
      Categories: ref(chart.categories),
      Values: ref(series.values),
      Fill: { Type: 'pattern', Pattern: 1, Color: [series.color] },
      DataLabel: {
        Font: font(9, series.labelColor ?? '#000000', stacked && series.labelColor !== undefined),
      },
      DataLabelPosition: stacked ? LABEL_INSIDE_END : LABEL_OUTSIDE_END,
    })),
    Format: { OffsetX: 6 },
    Dimension: {
      Width: Math.round(chart.widthMm * PX_PER_MM),
      Height: Math.round(chart.heightMm * PX_PER_MM * EXCELIZE_ROW_SCALE),
    },
    Title: { Paragraph: [{ Text: chart.title, Font: font(11, '#000000', true) }] },
    Legend: { Position: 'bottom', Font: font(9) },
    PlotArea: {
      ShowVal: chart.labelFormat !== null,
      NumFmt: { CustomNumFmt: chart.labelFormat ?? undefined },
    },
    XAxis: { ReverseOrder: true, Font: font(9) },
    YAxis: {
      None: true,
      MajorGridLines: true,
      Minimum: 0,
      Maximum: chart.axisMax ?? undefined,
      Font: font(9),
    },
    GapWidth: stacked ? 30 : 35,
    Overlap: stacked ? 100 : undefined,
    Border: { Type: LINE_NONE },
  } as unknown as Chart;
}

function writeModel(file: NewFile, model: SheetModel): void {
  const sheet = model.name;
  must(file.NewSheet(sheet));
  const styles = new Map<string, number>();
  model.columnWidths.forEach((mm, index) => {
    const letters = columnLetters(index + 1);
    must(file.SetColWidth(sheet, letters, letters, (mm * PX_PER_MM - 5) / 7));
  });
  model.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== null) writeCell(file, sheet, address(column + 1, row + 1), cell, styles);
    });
    const height = model.rowHeights[row];
    if (height) must(file.SetRowHeight(sheet, row + 1, height));
  });
  for (const merge of model.merges) {
    const [from, to] = range(merge).replace(/\$/g, '').split(':');
    must(file.MergeCell(sheet, from as string, to as string));
  }
  for (const rule of model.wordRules) {
    const made = file.NewConditionalStyle({
      Font: { Color: rule.color },
      Fill: { Type: 'pattern', Pattern: 1, Color: [rule.fill] },
    });
    must(made);
    must(
      file.SetConditionalFormat(sheet, range(rule.block).replace(/\$/g, ''), [
        { Type: 'cell', Criteria: '==', Format: made.style, Value: `"${rule.word}"` },
      ]),
    );
  }
  for (const chart of model.charts)
    must(file.AddChart(sheet, address(chart.at.column, chart.at.row), chartOf(sheet, chart)));
  const { print } = model;
  must(file.SetSheetProps(sheet, { FitToPage: true, TabColorRGB: '2171B5' }));
  must(
    file.SetPageLayout(sheet, {
      Size: 9,
      Orientation: print.orientation,
      FitToWidth: 1,
      FitToHeight: print.fitToHeight,
    }),
  );
  const inch = (mm: number) => mm / 25.4;
  must(
    file.SetPageMargins(sheet, {
      Left: inch(print.margins.left),
      Right: inch(print.margins.right),
      Top: inch(print.margins.top),
      Bottom: inch(print.margins.bottom),
      Header: inch(10),
      Footer: inch(10),
    }),
  );
  must(file.SetHeaderFooter(sheet, { DifferentFirst: true, OddHeader: '&C&"Times New Roman,Regular"&13&P' }));
  must(file.SetSheetView(sheet, 0, { ShowGridLines: false }));
  must(
    file.SetDefinedName({
      Name: '_xlnm.Print_Area',
      RefersTo: `'${sheet}'!${range(print.area)}`,
      Scope: sheet,
    }),
  );
  if (print.repeatRows) {
    const { from, to } = print.repeatRows;
    must(
      file.SetDefinedName({
        Name: '_xlnm.Print_Titles',
        RefersTo: `'${sheet}'!$${from}:$${to}`,
        Scope: sheet,
      }),
    );
  }
  for (const row of print.breaksBefore) must(file.InsertPageBreak(sheet, `A${row}`));
  if (model.foldRows) {
    for (let row = model.foldRows.from; row <= model.foldRows.to; row += 1)
      must(file.SetRowOutlineLevel(sheet, row, 1));
  }
}

const [modulePath = '', out = 'out/models.xlsx'] = process.argv.slice(2);
const { models } = (await import(pathToFileURL(resolve(modulePath)).href)) as {
  models: readonly SheetModel[];
};
const { init } = require('excelize-wasm') as typeof import('excelize-wasm');
const excelize = (await init(require.resolve('excelize-wasm/excelize.wasm.gz'))) as Excelize;
const file = excelize.NewFile();
must(file.SetDefaultFont('Times New Roman'));
for (const model of models) writeModel(file, model);
must(file.DeleteSheet('Sheet1'));
const written = file.WriteToBuffer();
must(written);
writeFileSync(out, Buffer.from(written.buffer as Uint8Array));
