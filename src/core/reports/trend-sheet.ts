/** GN Diễn tiến: the poor and the near-poor by cut-off with a chart, and what changed of every target. */
import { cutOffText } from '../history/columns';
import type { Compared } from '../history/compare';
import { inForce, type Snapshot } from '../history/read-history';
import { say } from '../messages/catalogue';
import { HISTORY_TEXTS, type HistoryText } from '../messages/history';
import type { Lang, RunSettings } from '../model';
import { capitalised } from '../targets/wording';
import { blank, countOrNone, FORMATS, number, text } from './cells';
import type { Draft } from './draft';
import { addRow, addSpace, newDraft, nextRow, wide, widthOf } from './draft';
import { addTitle } from './heading';
import { PAGE_HEIGHT } from './page';
import { pageBreaks } from './pagination';
import { COLORS } from './palette';
import { sheetOfDraft } from './sheet-of-draft';
import type { CellStyle, ChartModel, ModelCell, SheetModel } from './sheet-model';
import { trendPoints, type TrendPoint } from './trend-points';
import { unitOf, wordsOf } from './words';

/** Cut-off, all, poor, rate, near-poor, rate: 252 mm. Of table 2: target, now, against the one before, last year. */
const WIDTHS = [92, 40, 30, 30, 30, 30] as const;
const SPANS = [1, 1, 2, 2] as const;
const CHART_HEIGHT_MM = 84;
const CELL: CellStyle = { border: true, size: 10.5 };
const HEADER: CellStyle = { border: true, bold: true, size: 10, align: 'center', fill: COLORS.header };
const POINTS_PER_MM = 72 / 25.4;

type Said = (key: HistoryText, params?: Record<string, string | number>) => string;
export interface TrendInput {
  readonly settings: RunSettings;
  readonly snapshots: readonly Snapshot[];
  readonly compared: Compared;
}

/** The sheet; a figure nobody knows is an empty cell, so that the chart draws nothing there. */
export function trendSheet({ settings, snapshots, compared }: TrendInput): SheetModel {
  const { lang } = settings;
  const said: Said = (key, params = {}) => say(HISTORY_TEXTS, lang, key, params);
  const draft = newDraft(WIDTHS);
  const { head } = compared.snapshot;
  addTitle(
    draft,
    said('trend.title'),
    said('trend.subtitle', {
      unit: unitOf(settings, wordsOf(lang)),
      cutOff: cutOffText(head, lang),
      number: String(head.snapshot),
    }),
  );
  const points = trendPoints(snapshots);
  const chart = addTable(draft, points, lang, said);
  for (const note of notesOf(snapshots, compared, points, lang, said)) {
    addRow(draft, [wide(text(note, { italic: true, size: 10 }), WIDTHS.length)]);
  }
  const compare = nextRow(draft);
  const starts = addComparison(draft, compared, lang, said);
  return sheetOfDraft(draft, 'trend', {
    charts: [chart],
    print: { breaksBefore: pagesFrom(draft, compare, starts) },
  });
}

/** The comparison begins a page. */
function pagesFrom(draft: Draft, compare: number, starts: readonly number[]): number[] {
  const blocks = [1, ...starts.map((row) => row - compare + 1)];
  const rest = pageBreaks(draft.heights.slice(compare - 1), blocks, PAGE_HEIGHT, 0);
  return [compare, ...rest.map((row) => row + compare - 1)];
}

/** Table 1, and the chart drawn from it in a row of its own, whose height no program changes. */
function addTable(draft: Draft, points: readonly TrendPoint[], lang: Lang, said: Said): ChartModel {
  addSpace(draft, 4);
  addRow(draft, [wide(text(said('trend.table'), { bold: true, wrap: false }), WIDTHS.length)], { min: 18 });
  const headers = [
    said('trend.period'),
    said('trend.households'),
    said('trend.poor'),
    said('trend.poorRate'),
    said('trend.near'),
    said('trend.nearRate'),
  ];
  addRow(
    draft,
    headers.map((header) => text(header, HEADER)),
    { min: 32 },
  );
  const first = nextRow(draft);
  for (const point of points) {
    addRow(draft, [
      text(pointText(point, lang, said), CELL),
      countOrNone(point.households, CELL),
      countCell(point.poor),
      rateCell(point.poorRate),
      countCell(point.near),
      rateCell(point.nearRate),
    ]);
  }
  addSpace(draft, 6);
  const at = addSpace(draft, CHART_HEIGHT_MM * POINTS_PER_MM + 8);
  const hasRates = points.some(({ poorRate, nearRate }) => poorRate !== null || nearRate !== null);
  const block = (column: number) => ({ row: first, column, rows: points.length, columns: 1 });
  return {
    type: 'line',
    title: said(hasRates ? 'trend.chart' : 'trend.chartCounts'),
    categories: block(1),
    series: [
      { name: said('trend.poor'), values: block(hasRates ? 4 : 3), color: COLORS.figure },
      { name: said('trend.near'), values: block(hasRates ? 6 : 5), color: COLORS.chartNear },
    ],
    // Two lines that cross would print their labels over one another; the table above has the figures.
    labelFormat: null,
    axisMax: null,
    at: { row: at, column: 1 },
    widthMm: widthOf(WIDTHS, 1, WIDTHS.length) - 6,
    heightMm: CHART_HEIGHT_MM,
  };
}

function countCell(value: number | null): ModelCell {
  return value === null ? blank(CELL) : number(value, FORMATS.planCount, CELL);
}
function rateCell(value: number | null): ModelCell {
  return value === null ? blank(CELL) : number(value, FORMATS.rate, CELL);
}

function pointText(point: TrendPoint, lang: Lang, said: Said): string {
  return point.head === null
    ? said('trend.start', { year: String(point.year) })
    : cutOffText(point.head, lang);
}

/** Table 2; answers the rows a page may begin with. */
function addComparison(draft: Draft, { snapshot, targets }: Compared, lang: Lang, said: Said): number[] {
  const title = said('trend.compare', { cutOff: cutOffText(snapshot.head, lang) });
  addRow(draft, [wide(text(title, { bold: true, wrap: false }), WIDTHS.length)], { min: 18 });
  const headers = [
    said('column.name'),
    said('trend.now'),
    said('against.previous'),
    said('against.lastYear'),
  ];
  addRow(
    draft,
    headers.map((header, at) => wide(text(capitalised(header), HEADER), SPANS[at] ?? 1)),
    { min: 20 },
  );
  return targets
    .map(({ row, now, changes }, index) => {
      const label = row.kind === 'total' ? row.name : `${row.id}) ${row.name}`;
      const cells = [label, now, changes.previous.text, changes.lastYear.text];
      const at = addRow(
        draft,
        cells.map((cell, place) => wide(text(cell, CELL), SPANS[place] ?? 1)),
      );
      // The first row stays with its heading.
      return index === 0 ? [] : [at];
    })
    .flat();
}

function notesOf(
  snapshots: readonly Snapshot[],
  { previous, lastYear }: Compared,
  points: readonly TrendPoint[],
  lang: Lang,
  said: Said,
): string[] {
  const name = (snapshot: Snapshot | null) =>
    snapshot === null
      ? said('trend.none')
      : `${cutOffText(snapshot.head, lang)}, ${said('column.snapshot').toLowerCase()} ${snapshot.head.snapshot}`;
  const corrected = inForce(snapshots).filter(({ head }) => head.correction);
  return [
    said('trend.noteSource'),
    said('trend.noteFrom', { previous: name(previous), lastYear: name(lastYear) }),
    ...(corrected.length > 0 ? [said('trend.noteCorrected', { list: corrected.map(name).join('; ') })] : []),
    ...points
      .filter(({ head }) => head === null)
      .map(({ year }) => said('trend.noteStart', { year: String(year) })),
  ];
}
