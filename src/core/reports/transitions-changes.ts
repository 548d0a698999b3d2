/** Rates of both periods on GN Diễn biến with their counts and totals, and how much they changed. */
import { plainNumber } from '../arithmetic/format';
import type { FigureName } from '../indicators/indicator';
import { previousId, rateId } from '../indicators/previous-figures';
import type { RateAt, RateChangeLine, RateChanges } from '../indicators/rate-changes';
import { say } from '../messages/catalogue';
import { TRANSITION_TEXTS, type TransitionText } from '../messages/transitions';
import { FORMATS, blank, countOrNone, formula, listed, none, number, text, unlisted } from './cells';
import type { Draft } from './draft';
import { addRow, addSpace, nextRow, tall, wide } from './draft';
import { address } from './formulas';
import { COLORS } from './palette';
import type { CellStyle, ModelCell } from './sheet-model';
import { TRANSITION_WIDTHS, type TransitionsContext } from './transitions-context';
import { countText } from './wording';

export const CELL: CellStyle = { border: true, size: 10 };
const HEADER: CellStyle = { border: true, bold: true, size: 10, align: 'center', fill: COLORS.header };
/** 1-based columns: count, total and rate of both periods. */
export const FROM = 3;
export const TO = 6;
/** Changes show their sign by the number itself. */
export const CHANGE = '0.00_0';

export type Said = (key: TransitionText, params?: Record<string, string | number>) => string;

/** The table; nothing without last period's register. */
export function addRateChanges(draft: Draft, { settings: { lang }, changes }: TransitionsContext): void {
  if (changes === null) return;
  const said: Said = (key, params) => say(TRANSITION_TEXTS, lang, key, params);
  addRow(draft, [wide(text(said('changes.title'), { bold: true, wrap: false }), 4)], { min: 18 });
  addHeader(draft, said, 'changes.rate', 'area');
  for (const line of changes.lines) addLine(draft, line, said);
  for (const note of notesOf(changes, said, lang))
    addRow(draft, [wide(text(note, { italic: true, size: 10 }), TRANSITION_WIDTHS.length)]);
  addSpace(draft, 6);
}

/** Two header rows: what of which period, then the changes; `rate` names the third column of a period. */
export function addHeader(draft: Draft, said: Said, rate: TransitionText, first: TransitionText): void {
  const counted = ['changes.num', 'changes.den', rate] as const;
  const last = ['changes.absolute', 'changes.relative', 'changes.byYear', 'changes.relativeByYear'] as const;
  addRow(draft, [
    tall(text(said(first), HEADER), 2),
    tall(text(said('unit'), HEADER), 2),
    wide(text(said('changes.from'), HEADER), 3),
    wide(text(said('changes.to'), HEADER), 3),
    ...last.map((key) => tall(text(said(key), HEADER), 2)),
  ]);
  addRow(
    draft,
    [
      blank(HEADER),
      blank(HEADER),
      ...[...counted, ...counted].map((key) => text(said(key), HEADER)),
      ...last.map(() => blank(HEADER)),
    ],
    { min: 26 },
  );
}

function addLine(draft: Draft, { of, unit, hamlet, from, to, change }: RateChangeLine, said: Said): void {
  const row = nextRow(draft);
  const id = rateId(of, unit);
  const where = hamlet === null ? { by: 'all' } : { by: 'hamlet', name: hamlet };
  const group = of === 'both' ? said('changes.both') : said(of);
  const style = hamlet === null ? { ...CELL, bold: true } : CELL;
  const rate = (column: number): string => `${address(column, row)}/${address(column + 1, row)}*100`;
  const changed = (value: number | null | undefined): ModelCell =>
    value == null ? none(style) : unlisted(number(value, CHANGE, style), 'derived');
  addRow(
    draft,
    [
      text(said('changes.of', { area: hamlet ?? said('whole'), group: group.toLowerCase() }), style),
      text(said(unit), style),
      ...rateCells(from, rate(FROM), style, { id: previousId(id), group: where }),
      ...rateCells(to, rate(TO), style, { id, group: where }),
      change === null
        ? none(style)
        : unlisted(formula(`=${rate(TO)}-${rate(FROM)}`, change.absolute, CHANGE, style), 'derived'),
      changed(change?.relative),
      changed(change?.absoluteByYear),
      changed(change?.relativeByYear),
    ],
    { min: 15 },
  );
}

/** Where there is no total or nobody is classed, there is no rate; what was counted stays. */
function rateCells(at: RateAt | null, source: string, style: CellStyle, figure: FigureName): ModelCell[] {
  if (at === null) return [none(style), none(style), none(style)];
  const isCounted = at.rate !== null || at.num > 0;
  return [
    listed(countOrNone(isCounted ? at.num : null, style), figure),
    listed(countOrNone(at.den > 0 ? at.den : null, style), figure, 'denominator'),
    at.rate === null ? none(style) : listed(formula(`=${source}`, at.rate, FORMATS.rate, style), figure),
  ];
}

function notesOf({ from, to, standards, unclear }: RateChanges, said: Said, lang: 'vi' | 'en'): string[] {
  const [before, now] = unclear;
  const isApart = from.years !== null && to.years !== null && from.years < to.years;
  const years = isApart ? Math.round(((to.years ?? 0) - (from.years ?? 0)) * 100) / 100 : null;
  const byYear =
    years === null ? said('changes.noYears') : said('changes.years', { years: plainNumber(years, lang) });
  return [
    said('changes.note'),
    ...(standards === 'differ' ? [said('changes.differ')] : []),
    standards === 'unknown' ? said('changes.unknown') : standards === 'same' ? byYear : '',
    ...(before + now > 0
      ? [said('changes.unclear', { before: countText(before, lang), now: countText(now, lang) })]
      : []),
  ].filter((note) => note !== '');
}
