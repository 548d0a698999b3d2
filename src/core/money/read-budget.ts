/** Money by source, from a table of the staff such as the sheet 'Kinh phí'. Nothing is filled in: blank stays null. */
import type { Cell, SheetGrid } from '../model';
import { isSignatureRow, isTotalLabel, ROMAN } from '../register/row-words';
import { findTable, textIn, type FoundTable } from '../tables/find-table';
import { readNumber } from '../text/numbers';
import { cellText, fold, isBlank, normaliseText } from '../text/unicode';
import { budgetChecks, type BudgetCheck } from './budget-checks';

export const MONEY_KEYS = ['planned', 'allocated', 'spent'] as const;
export type MoneyKey = (typeof MONEY_KEYS)[number];
type Key = MoneyKey | 'rate' | 'label' | 'note' | 'number';

export type Amounts = Readonly<Record<MoneyKey, number | null>>;
export interface BudgetRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly number: string;
  readonly label: string;
  /** 0: I, II …; 1: 1, 2 …; 2: a, 1.1, '-'; 3: 'trong đó'. */
  readonly level: number;
  /** In the table's unit. */
  readonly amounts: Amounts;
  /** Columns whose cell is written but no number that can be used. */
  readonly unread: readonly MoneyKey[];
  readonly note: string;
}
export interface Budget {
  readonly sheet: string;
  /** 'triệu đồng' as written, with what one of it is in đồng; null where the table does not say. */
  readonly unit: { readonly word: string; readonly scale: number } | null;
  readonly rows: readonly BudgetRow[];
  readonly total: BudgetRow | null;
  /** The amounts the table has columns for. */
  readonly has: readonly MoneyKey[];
  readonly ambiguous: readonly MoneyKey[];
  readonly checks: readonly BudgetCheck[];
}

/** In this order: 'Tỷ lệ giải ngân' is no amount, 'Kế hoạch đã phân bổ' is what was allocated. */
const PATTERNS: Readonly<Record<Key, RegExp>> = {
  rate: /ty le|ti le|%|dat so voi/,
  number: /^(?:tt|stt|so tt|so thu tu)$/,
  note: /ghi chu/,
  label: /^(?:nguon|noi dung|ten nguon|hang muc|du an|tieu du an|cac nguon|khoan muc|loai von)/,
  spent:
    /^(?!don vi|co quan|thoi gian).*(?:giai ngan|da chi|thuc chi|thuc hien|da su dung|quyet toan|thanh toan)/,
  allocated: /phan bo|da cap|duoc cap|duoc giao|da giao|da nhan|cap phat|(?:kinh phi|von) cap\b/,
  planned: /ke hoach|du toan|nhu cau|du kien|tong (?:kinh phi|von|muc)|(?:kinh phi|von) giao|tong so/,
};
const ABOUT_MONEY = /kinh phi|nguon von|ngan sach|giai ngan|du toan/;
/** With accents, and without where a word beside leaves no doubt: 'ngân sách', 'hoạt động' and 'tỷ lệ' are no units. */
const UNITS: readonly (readonly [RegExp, number, string])[] = [
  [/(?:tỷ|tỉ|\bty|\bti) (?:đồng|dong)|\((?:tỷ|tỉ)\)/, 1e9, 'tỷ đồng'],
  [/triệu|\btrieu|\btr\.?đ/, 1e6, 'triệu đồng'],
  [/(?:nghìn|ngàn|\bnghin|\bngan) (?:đồng|dong)|1\.?000 ?đ/, 1e3, 'nghìn đồng'],
  [/(?<!\p{L})(?:đồng|vnđ|vnd|đ)(?!\p{L})/u, 1, 'đồng'],
];
/** '12 triệu', '15.000.000 đ': an amount with a unit of its own. */
const OWN_UNIT = /\d\s*(?:ty|ti|trieu|tr|nghin|ngan|dong|d|vnd)\b/;

/** The first sheet with a budget; sheets known as something else are left out by the caller. */
export function findBudget(grids: readonly SheetGrid[]): Budget | null {
  for (const grid of grids) {
    const table = findTable(grid, PATTERNS, ['label']);
    if (table === null || !isBudget(grid, table)) continue;
    const budget = budgetOf(grid, table);
    if (budget.rows.some(({ amounts }) => MONEY_KEYS.some((key) => amounts[key] !== null))) return budget;
  }
  return null;
}

function isBudget(grid: SheetGrid, { columns, ambiguous, first, labels }: FoundTable<Key>): boolean {
  const known = MONEY_KEYS.filter((key) => columns.has(key) || ambiguous.includes(key));
  const words = [grid.name, ...labels, ...textsAbove(grid, first)];
  return known.length > 0 && words.some((text) => ABOUT_MONEY.test(fold(text)));
}

function textsAbove({ cells }: SheetGrid, row: number): string[] {
  return cells.slice(0, row).flatMap((each) => each.filter((cell) => typeof cell === 'string'));
}

function budgetOf(grid: SheetGrid, table: FoundTable<Key>): Budget {
  const unit = unitOf(grid, table);
  const { rows, total } = rowsOf(grid, table, unit);
  const has = MONEY_KEYS.filter((key) => table.columns.has(key));
  const ambiguous = MONEY_KEYS.filter((key) => table.ambiguous.includes(key));
  const checks = budgetChecks(rows, total, has);
  return { sheet: grid.name, unit, rows, total, has, ambiguous, checks };
}

/** Up to the total or the signatures. */
function rowsOf(
  { cells: all }: SheetGrid,
  table: FoundTable<Key>,
  unit: Budget['unit'],
): Pick<Budget, 'rows' | 'total'> {
  const rows: BudgetRow[] = [];
  for (let at = table.last + 1; at < all.length; at++) {
    const cells = all[at] ?? [];
    if (isSignatureRow(cells) && !MONEY_KEYS.some((key) => hasNumber(cells, table, key))) break;
    const row = rowOf(cells, at + 1, { table, unit, above: rows[rows.length - 1]?.level ?? 1 });
    const lead = normaliseText(cellText(cells.find((cell) => typeof cell === 'string' && !isBlank(cell))));
    if ([row.label, lead].some(isTotalLabel)) return { rows, total: { ...row, label: row.label || lead } };
    if (row.label !== '' && isAmount(row)) rows.push(row);
  }
  return { rows, total: null };
}

/** A heading over other rows ('Trong đó:') has no amount and no room for one. */
function isAmount({ label, amounts, unread }: BudgetRow): boolean {
  return !label.endsWith(':') || unread.length > 0 || MONEY_KEYS.some((key) => amounts[key] !== null);
}

function hasNumber(cells: readonly Cell[], { columns }: FoundTable<Key>, key: MoneyKey): boolean {
  const column = columns.get(key);
  return column !== undefined && readNumber(cells[column]).kind === 'ok';
}

interface Reading {
  readonly table: FoundTable<Key>;
  readonly unit: Budget['unit'];
  /** Level of the row above: a row without a number of its own goes on with it. */
  readonly above: number;
}

function rowOf(cells: readonly Cell[], row: number, { table, unit, above }: Reading): BudgetRow {
  const read = Object.fromEntries(
    MONEY_KEYS.map((key) => {
      const column = table.columns.get(key);
      return [key, column === undefined ? null : amountOf(cells[column] ?? null, unit)];
    }),
  ) as Record<MoneyKey, number | 'unread' | null>;
  const label = normaliseText(textIn(table, cells, 'label'));
  const number = normaliseText(textIn(table, cells, 'number'));
  return {
    ...{ row, number, label, level: levelOf(number, label, above), note: textIn(table, cells, 'note') },
    amounts: Object.fromEntries(
      MONEY_KEYS.map((key) => [key, read[key] === 'unread' ? null : read[key]]),
    ) as unknown as Amounts,
    unread: MONEY_KEYS.filter((key) => read[key] === 'unread'),
  };
}

function levelOf(number: string, label: string, above: number): number {
  if (/^trong do/.test(fold(label))) return 3;
  if (/^[-–+*•]/.test(label)) return 2;
  const lead = number !== '' ? number : (/^([IVXLC]+|\d+(?:\.\d+)*|[a-zđ])[.)]\s/.exec(label)?.[1] ?? '');
  if (ROMAN.test(lead)) return 0;
  if (/^\d+[.)]?$/.test(lead)) return 1;
  return lead === '' ? above : 2;
}

/** In the table's unit. An amount with its own unit in a table without one is not comparable with the others. */
function amountOf(cell: Cell, unit: Budget['unit']): number | 'unread' | null {
  const read = readNumber(cell);
  if (read.kind === 'blank' || read.kind === 'absent') return null;
  if (read.kind !== 'ok' || read.value.percent) return 'unread';
  if (typeof cell !== 'string' || !OWN_UNIT.test(fold(cell))) return read.value.value;
  return unit === null ? 'unread' : read.value.value / unit.scale;
}

/** 'Đơn vị tính: triệu đồng' above the table, else in a heading of it; đồng where every amount names its own unit. */
function unitOf(grid: SheetGrid, table: FoundTable<Key>): Budget['unit'] {
  const above = textsAbove(grid, table.first).filter((text) => /don vi|dvt/.test(fold(text)));
  const headings = grid.cells.slice(table.first, table.last + 1).flat();
  for (const text of [...above, ...headings.filter((cell) => typeof cell === 'string')]) {
    const shown = normaliseText(text).toLowerCase();
    const found = UNITS.find(([pattern]) => pattern.test(shown));
    if (found) return { word: found[2], scale: found[1] };
  }
  const amounts = grid.cells.slice(table.last + 1).flatMap((row) =>
    MONEY_KEYS.flatMap((key) => {
      const column = table.columns.get(key);
      return column === undefined || isBlank(row[column]) ? [] : [row[column] ?? null];
    }),
  );
  const own = amounts.filter((cell) => typeof cell === 'string' && OWN_UNIT.test(fold(cell)));
  return own.length > 0 && own.length === amounts.length ? { word: 'đồng', scale: 1 } : null;
}
