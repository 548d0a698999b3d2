/** The unit a column's numbers are written in, by its header or the line above the table: money and areas. */
import type { RegisterTable } from '../model';
import { fold, isBlank } from '../text/unicode';
import type { FieldId } from './fields';
import { headerAt } from './header-block';

/** Money: đồng × 10^power of so many months. Areas: square metres (power 0, 1 month). */
export interface ColumnUnit {
  readonly power: 0 | 3 | 6;
  readonly months: 1 | 12;
  /** Where it stands: in the header, in a line above the table ('ĐVT: nghìn đồng'), or nowhere, so that it is the usual one. */
  readonly from: 'header' | 'above' | 'usual';
}
/** `unclear`: the header names two units, one that is not known, or another measure than the field's. */
export type UnitOfColumn =
  | { readonly kind: 'ok'; readonly unit: ColumnUnit }
  | { readonly kind: 'unclear'; /** The words of the header or the line. */ readonly text: string };

export type MoneyField = 'thu_nhap' | 'tong_thu_nhap';
export type MeasuredField = MoneyField | 'dien_tich_nha' | 'dien_tich_bq';

const MEASURED: ReadonlySet<FieldId> = new Set<FieldId>([
  'thu_nhap',
  'tong_thu_nhap',
  'dien_tich_nha',
  'dien_tich_bq',
]);
export const isMeasured = (field: FieldId): field is MeasuredField => MEASURED.has(field);
export const isMoney = (field: FieldId): field is MoneyField =>
  field === 'thu_nhap' || field === 'tong_thu_nhap';

const USUAL: ColumnUnit = { power: 0, months: 1, from: 'usual' };

const DONG = '(?:d|dong|vnd)';
const MILLIONS = new RegExp(
  String.raw`\b(?:trieu(?: ${DONG})?|tr\.? ?${DONG}|trd|1[., ]?000[., ]?000 ?${DONG})(?![\p{L}\d])`,
  'u',
);
const THOUSANDS = new RegExp(
  String.raw`\b(?:(?:nghin|ngan)(?: ${DONG})?|(?:ng|n)\.? ?${DONG}|x ?1[., ]?000|1[., ]?000 ?${DONG})(?![\p{L}\d])`,
  'u',
);
const PLAIN = new RegExp(String.raw`(?<![\p{L}\d])${DONG}(?![\p{L}\d])`, 'u');
const FOREIGN = /\b(?:ty|usd|do la)\b|\$/;
const A_MONTH = /\b(?:\/ ?)?(?:1 |moi |hang )?thang\b/;
const OF_MONTHS = /\b(?!1 )\d+ thang\b/g;
const A_YEAR = /\/ ?(?:1 )?nam\b|\b(?:1|mot|moi|ca|hang|trong|tren|12 thang) (?:nam|qua)\b/;
/** The year the figure is of ('năm 2024'): an income of that year, or its mean a month. */
const SOME_YEAR = /\bnam (?:19|20)\d\d\b/;
const A_HEAD = /\b(?:nguoi|dau nguoi|khau|nhan khau|bqdn|tnbqdn)\b|\/ ?ng\b/;
const A_HOUSEHOLD = /\/ ?ho\b|\b(?:cua|moi|binh quan|bq) ho\b|\bho gia dinh\b/;
const OTHER_AREA = /\b(?:ha|hec ?ta|km2|dm2|cm2|sao|cong|mau)\b/;

const known = new WeakMap<RegisterTable, Map<MeasuredField, UnitOfColumn>>();

/** The unit of a table's column. What a single cell writes behind its figure ('1,5 triệu') goes before it. */
export function unitOfColumn(table: RegisterTable, field: MeasuredField): UnitOfColumn {
  let ofTable = known.get(table);
  if (ofTable === undefined) known.set(table, (ofTable = new Map<MeasuredField, UnitOfColumn>()));
  let unit = ofTable.get(field);
  if (unit === undefined) ofTable.set(field, (unit = readUnit(table, field)));
  return unit;
}

function readUnit(table: RegisterTable, field: MeasuredField): UnitOfColumn {
  const labels = labelsOf(table, field);
  const leaf = labels[labels.length - 1] ?? '';
  const unclear: UnitOfColumn = { kind: 'unclear', text: leaf };
  const words = labels.map(fold).join(' / ');
  if (!isMoney(field)) return fitsArea(field, fold(leaf), words) ? { kind: 'ok', unit: USUAL } : unclear;
  if (!fitsMeasure(field, fold(leaf))) return unclear;
  const months = monthsIn(ownWords(labels, words));
  const power = powerIn(words);
  if (months === 'unclear' || power === 'unclear') return unclear;
  if (power !== null) return { kind: 'ok', unit: { power, months, from: 'header' } };
  const above = unitAbove(table);
  if (above === null)
    return { kind: 'ok', unit: { ...USUAL, months, from: months === 12 ? 'header' : 'usual' } };
  return above.power === 'unclear'
    ? { kind: 'unclear', text: above.text }
    : { kind: 'ok', unit: { power: above.power, months, from: 'above' } };
}

/** The header of the column with what spans it, outermost first. */
function labelsOf({ columns, cells, headerRows }: RegisterTable, field: MeasuredField): readonly string[] {
  const [first] = headerRows;
  const column = columns.get(field);
  if (first === undefined || column === undefined) return [];
  const last = headerRows[headerRows.length - 1] ?? first;
  return headerAt(cells, first - 1, last - 1).paths[column]?.labels ?? [];
}

/** The labels that speak of the income: 'KẾT QUẢ RÀ SOÁT NĂM 2024' above them is of all columns. */
function ownWords(labels: readonly string[], all: string): string {
  const own = labels.map(fold).filter((label) => /thu nhap|\btn/.test(label));
  const leaf = fold(labels[labels.length - 1] ?? '');
  return own.length === 0 ? all : [...own, leaf].join(' / ');
}

/** An area a head under the name of the whole house is eight times too small, and the other way round. */
function fitsArea(field: MeasuredField, leaf: string, words: string): boolean {
  if (OTHER_AREA.test(words)) return false;
  return (
    field === 'dien_tich_bq' || !/\/ ?(?:nguoi|ng|khau|nk)\b|\bdau nguoi\b|\bbinh quan\b|\bbq\b/.test(leaf)
  );
}

function fitsMeasure(field: MoneyField, leaf: string): boolean {
  return field === 'thu_nhap'
    ? !A_HOUSEHOLD.test(leaf) || A_HEAD.test(leaf)
    : !/\/ ?nguoi\b|dau nguoi/.test(leaf);
}

/** Null where no unit of money is named. */
function powerIn(words: string): ColumnUnit['power'] | 'unclear' | null {
  if (FOREIGN.test(words)) return 'unclear';
  const isMillions = MILLIONS.test(words);
  const isThousands = THOUSANDS.test(words.replace(new RegExp(MILLIONS, 'gu'), ' '));
  if (isMillions && isThousands) return 'unclear';
  if (isMillions) return 6;
  if (isThousands) return 3;
  return PLAIN.test(words) ? 0 : null;
}

function monthsIn(words: string): ColumnUnit['months'] | 'unclear' {
  const isMonth = A_MONTH.test(words.replace(OF_MONTHS, ' '));
  const isYear = A_YEAR.test(words);
  if (isMonth) return 1;
  if (isYear) return 12;
  return SOME_YEAR.test(words) || /\b(?!1 )\d+ thang\b/.test(words) ? 'unclear' : 1;
}

/** Of whom and how long a figure is; null of what the header leaves open. */
export interface IncomeBasis {
  readonly per: 'person' | 'household' | null;
  readonly time: 'month' | 'year' | null;
}

/** @param header folded @param isTotal whether the column is known to be of the whole household */
export function incomeBasis(header: string, isTotal: boolean): IncomeBasis {
  const isHousehold = isTotal || A_HOUSEHOLD.test(header);
  const months = monthsIn(header);
  const isMonth = A_MONTH.test(header.replace(OF_MONTHS, ' '));
  const time = isMonth ? 'month' : months === 12 ? 'year' : null;
  // 'Thu nhập bình quân hộ/người': both are named, and neither is meant for certain.
  const isHead = A_HEAD.test(header);
  if (isHousehold === isHead) return { per: null, time };
  return { per: isHead ? 'person' : 'household', time };
}

const LINES_ABOVE = 12;
const UNIT_LINE = /(?:^|\()\s*(?:dvt|d\.v\.t|don vi tinh|don vi tien|don vi)\s*[:.]?\s*(.+)$/;

/** 'ĐVT: nghìn đồng' in a line above the header; null when none names a unit of money. */
function unitAbove({
  cells,
  headerRows,
}: RegisterTable): { power: ReturnType<typeof powerIn> & {}; text: string } | null {
  const header = (headerRows[0] ?? 1) - 1;
  for (let row = header - 1; row >= Math.max(0, header - LINES_ABOVE); row--) {
    for (const cell of cells[row] ?? []) {
      if (typeof cell !== 'string' || isBlank(cell)) continue;
      const power = powerIn(UNIT_LINE.exec(fold(cell))?.[1] ?? '');
      if (power !== null) return { power, text: cell };
    }
  }
  return null;
}
