/** The chart of plan and result, and the visible table it is made from. */
import { FORMATS, formula, text } from './cells';
import type { Draft } from './draft';
import { addRow, addSpace, nextRow, skip, wide } from './draft';
import { address } from './formulas';
import { COLORS } from './palette';
import { COL } from './progress-context';
import type { TargetPlace } from './progress-rows';
import type { Block, ChartModel } from './sheet-model';
import type { Words } from './words';

const LABEL_LENGTH = 34;
/** The bar of a target far beyond its plan is cut; its number is not. */
const WIDEST_AXIS = 300;

/** The table below the printed page, and the chart drawn from it at the given place; null without a percentage. */
export function addChartData(
  draft: Draft,
  places: readonly TargetPlace[],
  words: Words,
  frame: { readonly row: number; readonly widthMm: number; readonly heightMm: number },
): ChartModel | null {
  const drawn = places.filter((place) => place.progress.achievement !== null);
  if (drawn.length === 0) return null;
  addSpace(draft, 24);
  addRow(draft, [null, wide(text(words('progress.chartData'), { bold: true, wrap: false }), 5)]);
  const header = { border: true, bold: true, size: 10, align: 'center' } as const;
  addRow(draft, [
    null,
    text(words('progress.target'), header),
    null,
    text(words('progress.chartMet'), header),
    text(words('progress.chartUnmet'), header),
    text(words('progress.chartMissing'), header),
  ]);
  const first = nextRow(draft);
  for (const place of drawn) addDataRow(draft, place);
  const block = (column: number): Block => ({ row: first, column, rows: drawn.length, columns: 1 });
  const largest = Math.max(...drawn.map((place) => place.progress.achievement ?? 0));
  return {
    type: 'stacked-bar',
    title: words('progress.chart'),
    categories: block(2),
    series: [
      { name: words('progress.chartMet'), values: block(4), color: COLORS.chart, labelColor: COLORS.onDark },
      {
        name: words('progress.chartUnmet'),
        values: block(5),
        color: COLORS.chartUnmet,
        labelColor: COLORS.unmetLabel,
      },
      { name: words('progress.chartMissing'), values: block(6), color: COLORS.chartMissing },
    ],
    labelFormat: '[<12]"";[<1000]0.0;#,##0',
    axisMax: Math.min(WIDEST_AXIS, Math.max(125, Math.ceil(largest / 25) * 25)),
    at: { row: frame.row, column: 1 },
    widthMm: frame.widthMm,
    heightMm: frame.heightMm,
  };
}

function addDataRow(draft: Draft, { progress, row }: TargetPlace): void {
  const share = address(COL.share, row);
  const shareCell = draft.rows[row - 1]?.[COL.share - 1];
  const reached = Number(shareCell?.expected ?? shareCell?.value ?? 0);
  const shown = Math.max(0, reached);
  const cell = (source: string, expected: number) =>
    formula(`=${source}`, expected, FORMATS.planShare, { border: true, size: 10 });
  const empty = { value: null, style: { border: true } };
  const label = text(`${progress.target.id}  ${shortLabel(progress.target.text)}`, {
    border: true,
    size: 10,
  });
  addRow(draft, [
    null,
    label,
    ...skip(1),
    progress.met === true ? cell(share, reached) : empty,
    progress.met === true ? empty : cell(`(${share}>0)*${share}`, shown),
    progress.met === true
      ? empty
      : cell(`(${share}<100)*(100-(${share}>0)*${share})`, Math.max(0, 100 - shown)),
  ]);
}

/** What a plan's long wording says, short enough for a chart: without the group it is about and its qualifiers. */
export function shortLabel(wording: string): string {
  const cut = wording
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s*theo chuẩn nghèo đa chiều/i, '')
    .replace(/^(tỷ lệ|tỉ lệ)\s+/i, '')
    .replace(/\s*thuộc hộ nghèo[^.]*?(?=\s+(?:có nhu cầu|được|đi học|tham gia|sử dụng|tiếp cận)|$)/i, '')
    .replace(/^(hỗ trợ\s+)?hộ nghèo,? (?:và )?(?:hộ )?cận nghèo\s+/i, '')
    .replace(/\s*làm công tác giảm nghèo/i, '')
    .replace(/(?:^|\s+)có nhu cầu/i, '')
    .replace(/(?:^|\s+)được hỗ trợ/i, '')
    .replace(/^\s*được\s+/i, '')
    .trim();
  const label = cut.charAt(0).toUpperCase() + cut.slice(1);
  if (label.length <= LABEL_LENGTH) return label;
  const short = label.slice(0, LABEL_LENGTH - 1);
  return `${short.slice(0, Math.max(short.lastIndexOf(' '), 12))}…`;
}
