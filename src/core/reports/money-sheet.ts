/** GN Kinh phí: planned, allocated and spent by source, with the staff's own totals checked. */
import { formatNumber } from '../arithmetic/format';
import { mainRows } from '../money/budget-checks';
import { MONEY_KEYS, type Amounts, type Budget, type BudgetRow, type MoneyKey } from '../money/read-budget';
import type { RunSettings } from '../model';
import { blank, formula, number, text } from './cells';
import { addRow, nextRow } from './draft';
import { address } from './formulas';
import type { CellStyle, ModelCell, SheetModel } from './sheet-model';
import { addLine, CELL, CENTER, finishView, HEADER, newView, startBlock, type View } from './view-frame';

/** Number, source, planned, allocated, spent, per cent, left, note: 252 mm. */
const WIDTHS = [12, 84, 27, 27, 27, 24, 27, 24] as const;
const FIRST = 3;
const BOLD: CellStyle = { ...CELL, bold: true };

/** Blank is no number; the total is the sum of the rows, whatever the staff's sheet has as its total. */
export function moneySheet(settings: RunSettings, budget: Budget): SheetModel {
  const view = newView(WIDTHS, [2, 2, 4], settings, 'money.title');
  const { draft, said } = view;
  const unit = budget.unit?.word ?? said('money.unitUnknown');
  addLine(view, said('money.unit', { unit }), { italic: true, align: 'right' });
  const base = baseOf(budget);
  const header = addRow(
    draft,
    [
      said('number'),
      said('money.source'),
      ...MONEY_KEYS.map((key) => said(`money.${key}`)),
      said(`money.share.${base}`),
      said('money.rest'),
      said('money.note'),
    ].map((label) => text(label, HEADER)),
  );
  const main = new Set(mainRows(budget.rows));
  const rows = budget.rows.map((row) => {
    startBlock(view);
    const at = addBudgetRow(view, row, {
      base,
      isMain: main.has(row),
      hasParts: main.size < budget.rows.length,
    });
    return { at, row, isMain: main.has(row) };
  });
  const places = rows.filter(({ isMain }) => isMain);
  addTotal(view, places, base);
  return finishView(view, 'money', { notes: notesOf(view, budget), repeatRow: header });
}

/** What was spent is held against what was allocated, where the table tells that. */
function baseOf({ has }: Budget): 'planned' | 'allocated' {
  return has.includes('allocated') ? 'allocated' : 'planned';
}

interface RowLook {
  readonly base: 'planned' | 'allocated';
  readonly isMain: boolean;
  readonly hasParts: boolean;
}
function addBudgetRow({ draft }: View, row: BudgetRow, { base, isMain, hasParts }: RowLook): number {
  const style: CellStyle = { ...CELL, bold: isMain && hasParts, italic: !isMain };
  return addRow(draft, [
    text(row.number, { ...CENTER, bold: style.bold }),
    text(isMain ? row.label : `   ${row.label}`, style),
    ...MONEY_KEYS.map((key) => amountCell(row.amounts[key], style)),
    ...derivedCells(row.amounts, base, nextRow(draft), style),
    text(row.note, { ...CELL, size: 9.5 }),
  ]);
}

/** As many decimals as the number has, two at most. */
function amountCell(value: number | null, style: CellStyle): ModelCell {
  return value === null ? blank(style) : number(value, formatOf(value), style);
}
function formatOf(value: number): string {
  return Number.isInteger(value) ? '#,##0_0' : '#,##0.00_0';
}

/** Per cent spent and what is left; blank where a part of it is not known or there is nothing to divide by. */
function derivedCells(
  amounts: Amounts,
  base: RowLook['base'],
  row: number,
  style: CellStyle,
): [ModelCell, ModelCell] {
  const [whole, spent] = [amounts[base], amounts.spent];
  if (whole === null || spent === null) return [blank(style), blank(style)];
  const at = (key: MoneyKey) => address(FIRST + MONEY_KEYS.indexOf(key), row);
  return [
    whole > 0
      ? formula(`=${at('spent')}/${at(base)}*100`, (spent / whole) * 100, '0.0_0', style)
      : blank(style),
    formula(
      `=${at(base)}-${at('spent')}`,
      whole - spent,
      formatOf(Number((whole - spent).toFixed(6))),
      style,
    ),
  ];
}

function addTotal(
  view: View,
  places: readonly { readonly at: number; readonly row: BudgetRow }[],
  base: RowLook['base'],
): void {
  const { draft, said } = view;
  const at = nextRow(draft);
  const sums = Object.fromEntries(
    MONEY_KEYS.map((key) => {
      const known = places.flatMap(({ row }) => row.amounts[key] ?? []);
      return [key, known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0)];
    }),
  ) as unknown as Amounts;
  addRow(draft, [
    blank(BOLD),
    text(said('money.total'), BOLD),
    ...MONEY_KEYS.map((key, index) => {
      const sum = sums[key];
      if (sum === null) return blank(BOLD);
      const cells = places
        .filter(({ row }) => row.amounts[key] !== null)
        .map((each) => address(FIRST + index, each.at));
      return formula(`=${cells.join('+')}`, sum, formatOf(Number(sum.toFixed(6))), BOLD);
    }),
    // A share of a part of the rows would be no share of the whole.
    ...(places.every(({ row }) => row.amounts[base] !== null && row.amounts.spent !== null)
      ? derivedCells(sums, base, at, BOLD)
      : [blank(BOLD), blank(BOLD)]),
    blank(BOLD),
  ]);
}

function notesOf({ said, settings: { lang } }: View, budget: Budget): string[] {
  const shown = (value: number) =>
    formatNumber(Number(value.toFixed(6)), Number.isInteger(value) ? 0 : 2, lang);
  const column = (key: MoneyKey) => said(`money.${key}`).toLowerCase();
  const open = budget.checks.filter(({ agrees }) => !agrees);
  const disagreements = open.map(({ key, of, written, sum, missing }) => {
    const params = { of: of.label, column: column(key), written: shown(written) };
    return missing > 0
      ? said('money.partial', { ...params, missing })
      : said('money.differs', { ...params, sum: shown(sum) });
  });
  const all = [...budget.rows, ...(budget.total ? [budget.total] : [])];
  const unread = all.flatMap(({ label, unread: keys }) =>
    keys.map((key) => said('money.unread', { of: label, column: column(key) })),
  );
  const blanks = MONEY_KEYS.filter((key) => !budget.has.includes(key)).map((key) =>
    said(budget.ambiguous.includes(key) ? 'money.ambiguous' : 'money.absent', { column: column(key) }),
  );
  const verdict = budget.total === null ? 'money.noTotal' : 'money.agrees';
  return [
    said('money.from', { sheet: budget.sheet }),
    ...(disagreements.length > 0 ? disagreements : [said(verdict)]),
    ...unread,
    ...blanks,
  ];
}
