/** Households deprived in each indicator, among the poor and among the near-poor, with the chart of both rates. */
import type { IndicatorFigure } from '../model';
import type { DeprivationIndicator } from '../standards/standard';
import { FORMATS, behind, blank, countOrNone, formula, none, number, text } from './cells';
import type { Draft } from './draft';
import { addRow, addSpace, nextRow, tall, wide, widthOf } from './draft';
import { figureOf } from './figures';
import { address } from './formulas';
import type { IndicatorsContext } from './indicators-context';
import { BLOCK_SPAN, BLOCK_TITLE, CELL, HEADER, INDICATOR_WIDTHS, LINE } from './indicators-context';
import { COLORS } from './palette';
import type { Block, ChartModel, ModelCell } from './sheet-model';

const CLASSES = ['poor', 'nearPoor'] as const;
/** 1-based columns: counts of both classes, then rates of both. */
const COUNT = { poor: 2, nearPoor: 3 } as const;
const RATE = { poor: 4, nearPoor: 5 } as const;
const CHART_COLUMN = 6;
const CHART_INSET_MM = 4;

interface Line {
  readonly indicator: DeprivationIndicator;
  readonly poor: IndicatorFigure | null;
  readonly nearPoor: IndicatorFigure | null;
}

/** The table and its chart; null when the register has no marks of deprivation. */
export function addDeprivations(draft: Draft, context: IndicatorsContext): ChartModel | null {
  const { words, standard, figures } = context;
  const lines = standard.indicators.map((indicator): Line => {
    const of = (name: string) => figureOf(figures, `deprivation-${indicator.key}`, 'class', name);
    return { indicator, poor: of('poor'), nearPoor: of('nearPoor') };
  });
  if (lines.every((line) => line.poor === null && line.nearPoor === null)) return null;
  const titleRow = addRow(draft, [wide(text(words('indicators.deprivations'), BLOCK_TITLE), BLOCK_SPAN)], {
    min: 16,
  });
  addHeader(draft, context);
  const first = nextRow(draft);
  const totalRow = first + lines.length;
  const totals = { poor: commonDenominator(lines, 'poor'), nearPoor: commonDenominator(lines, 'nearPoor') };
  for (const line of sortedByPoorRate(lines)) addLine(draft, line, totals, totalRow, context);
  const total = (name: 'poor' | 'nearPoor') =>
    behind(countOrNone(totals[name], { ...CELL, bold: true }), lines[0]?.[name] ?? null, 'denominator');
  addLast(draft, words('indicators.considered'), [total('poor'), total('nearPoor')], true);
  const unclear = { poor: unclearIn(lines, 'poor'), nearPoor: unclearIn(lines, 'nearPoor') };
  addLast(
    draft,
    words('indicators.unclearMarks'),
    CLASSES.map((name) => unclearCell(unclear[name], lines, name)),
    false,
  );
  addSpace(draft, 5);
  // The line of those without information stays below the chart: spreadsheets draw charts a little too high.
  const rows = totalRow - titleRow + 1;
  return chartOf(titleRow, first, lines.length, rows, draft, context);
}

/** Names of the classes stand right above the figures, where a chart takes the names of its series from. */
function addHeader(draft: Draft, { words }: IndicatorsContext): void {
  addRow(
    draft,
    [
      tall(text(words('indicators.indicator'), HEADER), 2),
      wide(text(words('indicators.households'), HEADER), 2),
      wide(text(words('indicators.rates'), HEADER), 2),
    ],
    { min: LINE },
  );
  const name = (key: 'indicators.poorShort' | 'indicators.nearPoorShort') =>
    text(words(key), { ...HEADER, size: 9 });
  addRow(
    draft,
    [
      blank(HEADER),
      ...[0, 1].flatMap(() => [name('indicators.poorShort'), name('indicators.nearPoorShort')]),
    ],
    {
      min: LINE,
    },
  );
}

function addLast(draft: Draft, label: string, cells: readonly ModelCell[], bold: boolean): void {
  addRow(draft, [text(label, { ...CELL, bold, size: 10 }), ...cells, blank(CELL), blank(CELL)], {
    min: LINE,
  });
}

/** Households whose mark is not known: how many, or from how many to how many over the indicators; null without any. */
function unclearIn(lines: readonly Line[], name: 'poor' | 'nearPoor'): readonly [number, number] | null {
  const counts = lines.flatMap((line) => line[name]?.notAssessable ?? []);
  return counts.length === 0 ? null : [Math.min(...counts), Math.max(...counts)];
}
function unclearCell(
  range: ReturnType<typeof unclearIn>,
  lines: readonly Line[],
  name: 'poor' | 'nearPoor',
): ModelCell {
  if (range === null) return none(CELL);
  const [least, most] = range;
  if (least !== most) return text(`${least}–${most}`, { ...CELL, align: 'right' });
  return behind(number(most, FORMATS.count, CELL), lines[0]?.[name] ?? null, 'notAssessable');
}

function sortedByPoorRate(lines: readonly Line[]): Line[] {
  const rate = (figure: IndicatorFigure | null) => figure?.value ?? -1;
  return lines
    .map((line, index) => ({ line, index }))
    .sort(
      (a, b) =>
        rate(b.line.poor) - rate(a.line.poor) ||
        rate(b.line.nearPoor) - rate(a.line.nearPoor) ||
        a.index - b.index,
    )
    .map(({ line }) => line);
}

/** The number of households considered when it is the same for all indicators, else null. */
function commonDenominator(lines: readonly Line[], name: 'poor' | 'nearPoor'): number | null {
  const denominators = new Set(lines.map((line) => line[name]?.denominator ?? 0));
  const [only] = [...denominators];
  return denominators.size === 1 && only !== undefined && only > 0 ? only : null;
}

function addLine(
  draft: Draft,
  line: Line,
  totals: Readonly<Record<'poor' | 'nearPoor', number | null>>,
  totalRow: number,
  { settings }: IndicatorsContext,
): void {
  const row = nextRow(draft);
  const count = (figure: IndicatorFigure | null): ModelCell =>
    figure === null || figure.value === null
      ? none(CELL)
      : behind(number(figure.numerator, formatOf(figure), CELL), figure);
  /** '20/35' where indicators differ in their denominators. */
  const formatOf = ({ denominator, group }: IndicatorFigure): string =>
    totals[group.name === 'poor' ? 'poor' : 'nearPoor'] === null ? `0"/${denominator}"_0` : FORMATS.count;
  const rate = (name: 'poor' | 'nearPoor'): ModelCell => {
    const figure = line[name];
    const bold = { ...CELL, bold: name === 'poor' };
    if (figure === null || figure.value === null) return none(bold);
    const denominator =
      totals[name] === null ? String(figure.denominator) : `${address(COUNT[name], totalRow)}`;
    const source = `=${address(COUNT[name], row)}/${denominator}*100`;
    return behind(formula(source, figure.value, FORMATS.rate, bold), figure);
  };
  addRow(
    draft,
    [
      text(line.indicator.name[settings.lang], { ...CELL, size: 10 }),
      ...CLASSES.map((name) => count(line[name])),
      ...CLASSES.map(rate),
    ],
    { min: LINE },
  );
}

function chartOf(
  titleRow: number,
  first: number,
  count: number,
  rows: number,
  draft: Draft,
  { words }: IndicatorsContext,
): ChartModel {
  const block = (column: number): Block => ({ row: first, column, rows: count, columns: 1 });
  const points = draft.heights
    .slice(titleRow - 1, titleRow - 1 + rows)
    .reduce((sum, height) => sum + height, 0);
  return {
    type: 'bar',
    title: words('indicators.chart'),
    categories: block(1),
    series: [
      { name: words('indicators.poorShort'), values: block(RATE.poor), color: COLORS.chart },
      { name: words('indicators.nearPoorShort'), values: block(RATE.nearPoor), color: COLORS.chartLight },
    ],
    labelFormat: '0.0',
    axisMax: null,
    at: { row: titleRow, column: CHART_COLUMN },
    widthMm:
      widthOf(INDICATOR_WIDTHS, CHART_COLUMN, INDICATOR_WIDTHS.length - CHART_COLUMN + 1) - CHART_INSET_MM,
    heightMm: (points * 25.4) / 72,
  };
}
