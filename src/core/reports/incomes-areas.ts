/** The first table of GN Thu nhập: incomes against the line, the whole and by hamlet. */
import { incomeGroup, incomeIds } from '../indicators/income-figures';
import type { FigureName } from '../indicators/indicator';
import type { LineRule } from '../indicators/income-poverty';
import type { IncomeArea, RegisterIncomes } from '../indicators/register-incomes';
import type { INCOME_TEXTS } from '../messages/incomes';
import { FORMATS, listed, none, number, text, unlisted } from './cells';
import type { Draft } from './draft';
import { addRow, wide } from './draft';
import { COLORS } from './palette';
import type { CellStyle, ModelCell } from './sheet-model';

/** Millimetres, 252 together. */
export const INCOME_WIDTHS = [44, 20, 18, 22, 20, 24, 22, 23, 24, 35] as const;
export const CELL: CellStyle = { border: true, size: 11 };
export const BOLD: CellStyle = { ...CELL, bold: true };
export const HEADER: CellStyle = { border: true, bold: true, size: 10, align: 'center', fill: COLORS.header };
export const TITLE: CellStyle = { bold: true, wrap: false };

export type Say = (key: keyof (typeof INCOME_TEXTS)['vi'], params?: Record<string, string>) => string;

/** Of the whole and of each hamlet: who is at most at the line, and how far below. */
export function addAreas(draft: Draft, { whole, hamlets, lineRule }: RegisterIncomes, said: Say): void {
  addRow(draft, [wide(text(said('table'), TITLE), INCOME_WIDTHS.length)]);
  const isBelow = lineRule === '<';
  const keys = [
    'hamlet',
    'households',
    'unknown',
    isBelow ? 'poor.below' : 'poor',
    'persons',
    isBelow ? 'poorPersons.below' : 'poorPersons',
    'headcount',
    'gap',
    'severity',
    'shortfall',
  ] as const;
  addRow(
    draft,
    keys.map((key) => text(said(key), HEADER)),
    { min: 30 },
  );
  for (const area of hamlets) addRow(draft, areaCells(area, area.hamlet ?? '', lineRule, CELL));
  addRow(draft, areaCells(whole, said('whole'), lineRule, BOLD));
}

function areaCells(area: IncomeArea, name: string, rule: LineRule, style: CellStyle): ModelCell[] {
  const count = (value: number): ModelCell => number(value, FORMATS.count, style);
  const known = area.households > 0;
  const rate = (value: number | null): ModelCell =>
    value === null ? none(style) : number(value * 100, FORMATS.rate, style);
  const [headcount, gap, severity] = area.fgt;
  const group = incomeGroup(area.hamlet);
  const ids = incomeIds(rule);
  const [poor, persons, short] = [ids.poor, ids.poorPersons, ids.short].map((id) => ({
    id,
    group,
  })) as [FigureName, FigureName, FigureName];
  return [
    text(name, style),
    listed(count(area.households), poor, 'denominator'),
    listed(count(area.unknown), poor, 'notAssessable'),
    known ? listed(count(area.poorHouseholds), poor) : none(style),
    known ? listed(count(area.persons), persons, 'denominator') : none(style),
    known ? listed(count(area.poorPersons), persons) : none(style),
    listed(rate(headcount), persons),
    unlisted(rate(gap), 'derived'),
    unlisted(rate(severity), 'derived'),
    area.shortfall === null ? none(style) : listed(count(area.shortfall), short),
  ];
}
