/** GN Lịch sử as it is read: what each column of a row shows. */
import { allDigits } from '../arithmetic/format';
import { say } from '../messages/catalogue';
import { HISTORY_TEXTS } from '../messages/history';
import type { Lang } from '../model';
import { standardById } from '../standards/index';
import { capitalised, countText, uncapitalised } from '../targets/wording';
import type { CutOff } from './cut-offs';
import { shortCode, type ShownCell } from './record';
import type { SnapshotRow } from './snapshot';

/** Columns that show the row, in order. Behind them stand the mark of a row that was changed, and the record (hidden). */
export const SHOWN = [
  'snapshot',
  'cutOff',
  'id',
  'name',
  'kind',
  'baseline',
  'planned',
  'numerator',
  'denominator',
  'value',
  'count',
  'status',
  'source',
  'by',
  'check',
] as const;
export type ShownColumn = (typeof SHOWN)[number];
export const HISTORY_COLUMNS = [...SHOWN, 'mark', 'record'] as const;

/** 'Quý III, 9 tháng năm 2024 (đến 14/09/2024)'. */
export function cutOffText({ date, periods }: CutOff, lang: Lang): string {
  const shown = dayText(date);
  if (periods.length === 0) return say(HISTORY_TEXTS, lang, 'cutOff.day', { date: shown });
  const text = say(HISTORY_TEXTS, lang, 'cutOff.periods', {
    periods: periods.map((id) => say(HISTORY_TEXTS, lang, `period.${id}`)).join(', '),
    year: date.slice(0, 4),
    date: shown,
  });
  return capitalised(text);
}

export function dayText(date: string): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}

/** What a row shows, in the order of `SHOWN`; null is a cell left blank: not known. */
export function shownCells(row: SnapshotRow): ShownCell[] {
  const { lang } = row;
  const words = (key: keyof (typeof HISTORY_TEXTS)['vi'], params = {}) =>
    say(HISTORY_TEXTS, lang, key, params);
  const cells: Readonly<Record<ShownColumn, ShownCell>> = {
    snapshot: row.correction ? words('correction', { number: String(row.snapshot) }) : String(row.snapshot),
    cutOff: [
      cutOffText(row, lang),
      ...(row.asOf === row.date ? [] : [words('asOf', { date: dayText(row.asOf) })]),
    ].join('\n'),
    id: row.kind === 'total' ? null : row.id,
    name: row.name,
    kind: [words(`kind.${row.kind}`), row.unit].filter((part) => part !== '').join('; '),
    baseline: row.baseline,
    planned: row.max === null ? row.planned : rangeText(row.planned, row.max, lang),
    numerator: row.numerator,
    denominator: row.denominator,
    value: row.value,
    count: row.plannedCount === null ? null : countOf(row.count, row.plannedCount, lang),
    status: row.status === null ? null : words(`status.${row.status}`),
    source: [
      words(`source.${row.source}`),
      ...(row.unknown > 0 ? [words('unknown', { count: countText(row.unknown, lang) })] : []),
      uncapitalised(standardById(row.standard).short[lang]),
    ].join('; '),
    by: [row.by, row.at, row.reason === '' ? '' : words('because', { reason: row.reason })]
      .filter((part) => part !== '')
      .join('; '),
    check: shortCode(row),
  };
  return SHOWN.map((key) => cells[key]);
}

function rangeText(from: number | null, to: number, lang: Lang): string {
  return `${from === null ? '' : allDigits(from, lang)}–${allDigits(to, lang)}`;
}
function countOf(count: number | null, planned: number, lang: Lang): string {
  return `${count === null ? '–' : countText(count, lang)} / ${countText(planned, lang)}`;
}
