/** A summary printed by the staff: numbers as written, to be compared with what is counted and with one another. */
import type {
  Cell,
  MoveMeasure,
  SheetGrid,
  SummaryCell,
  SummaryMeasure,
  SummaryRow,
  SummaryTable,
} from '../model';
import { readNumber } from '../text/numbers';
import { cellText, fold, isBlank, normaliseText } from '../text/unicode';
import type { FieldId } from './fields';
import { reportColumns, type ReportColumns } from './report-columns';
import { isTotalLabel, ROMAN } from './row-words';
import type { OtherTable } from './table';
import { linesAbove, titleAbove } from './titles';

const COUNTS = [
  ['total', 'tong_so_ho'],
  ['poor', 'so_ho_ngheo'],
  ['nearPoor', 'so_ho_can_ngheo'],
  ['notPoor', 'so_ho_khong_ngheo'],
] as const satisfies readonly (readonly [SummaryMeasure, FieldId])[];

interface Layout {
  readonly columns: ReportColumns;
  readonly labelColumn: number;
  readonly title: string | null;
}

const RATIO = /\bt[yi] le\b|%|binh quan|^trung binh|\bbq\b/;

/** 'Tỷ lệ' over 'Hộ nghèo' is a rate; 'Số hộ' beneath 'Số hộ, tỷ lệ' is none. */
function isRatio(keys: readonly string[]): boolean {
  const leaf = keys[keys.length - 1] ?? '';
  return RATIO.test(leaf) || (keys.some((key) => RATIO.test(key)) && !/^(?:tong|so)\b/.test(leaf));
}
const OF_MOVEMENTS = /dien bien|bien dong|tang,? giam/;

/** How the table is laid out. */
function layoutOf(cells: SheetGrid['cells'], { header, matching }: OtherTable): Layout {
  const fields = new Map(matching.fields.map(({ field, column }) => [field, column]));
  const known = COUNTS.flatMap(([key, field]) => {
    const column = fields.get(field);
    return column === undefined ? [] : [[key, column] as const];
  });
  const title =
    titleAbove(cells, header.first) ??
    linesAbove(cells, header.first).find((line) => OF_MOVEMENTS.test(fold(line))) ??
    null;
  return {
    columns: reportColumns(header.paths, new Map(known), title),
    labelColumn: fields.get('thon') ?? fields.get('don_vi') ?? 0,
    title,
  };
}

/** Whether the columns beside the areas' names can be checked against one another: persons by sex, or movements. */
export function isReport(cells: SheetGrid['cells'], table: OtherTable): boolean {
  const named = table.matching.fields.some(({ field }) => field === 'thon' || field === 'don_vi');
  if (!named) return false;
  const { measures, moves } = layoutOf(cells, table).columns;
  const bySex = measures.has('persons') && measures.has('male') && measures.has('female');
  return bySex || [...moves.values()].some((own) => own.has('start') && own.has('end') && own.size >= 3);
}

/** Rows with a label and at least one readable number; other rows (notes, signatures) are left out. */
export function summaryTableOf(grid: SheetGrid, table: OtherTable): SummaryTable {
  const layout = layoutOf(grid.cells, table);
  const rows: SummaryRow[] = [];
  let above = '';
  for (let index = (table.header.indexRow ?? table.header.last) + 1; index < grid.cells.length; index++) {
    const row = grid.cells[index] ?? [];
    const unit = unitOf(row, layout.columns.unit);
    // Of the two rows of an area the second, of persons, has no name of its own.
    const label = summaryLabel(row, layout.labelColumn) || (unit === 'persons' ? above : '');
    above = label;
    const own = readRow(row, index + 1, { label, unit, columns: layout.columns });
    if (own && label !== '') rows.push(own);
  }
  const year = /(?:^|\D)(20\d\d)(?!\d)/.exec(`${layout.title ?? ''} ${grid.name}`)?.[1];
  return {
    sheet: grid.name,
    sheetId: grid.id,
    cells: grid.cells,
    ratioColumns: table.header.paths.flatMap(({ keys }, column) => (isRatio(keys) ? [column + 1] : [])),
    title: layout.title,
    year: year === undefined ? null : Number(year),
    labelColumn: layout.labelColumn + 1,
    moveColumns: Object.fromEntries(
      [...layout.columns.moves].map(([of, columns]) => [of, oneBased(columns)]),
    ),
    rows: settleGroups(rows),
  };
}

function oneBased(columns: ReadonlyMap<MoveMeasure, number>): Partial<Record<MoveMeasure, number>> {
  return Object.fromEntries([...columns].map(([measure, column]) => [measure, column + 1]));
}

interface RowParts {
  readonly label: string;
  readonly unit: SummaryRow['unit'];
  readonly columns: ReportColumns;
}

/** Null for a row without any number. */
function readRow(
  row: readonly Cell[],
  number: number,
  { label, unit, columns }: RowParts,
): SummaryRow | null {
  const unread: number[] = [];
  const read = <K extends string>(own: ReadonlyMap<K, number>): Partial<Record<K, SummaryCell>> => {
    const cells = [...own].flatMap(([key, column]) => {
      const cell = cellOf(row[column] ?? null, column);
      if (cell === 'unread') unread.push(column + 1);
      return cell === null || cell === 'unread' ? [] : [[key, cell] as const];
    });
    return Object.fromEntries(cells) as Partial<Record<K, SummaryCell>>;
  };
  const cells = read(columns.measures);
  const moves = Object.fromEntries([...columns.moves].map(([of, own]) => [of, read(own)]));
  const filled = Object.keys(cells).length + Object.values(moves).flatMap(Object.keys).length;
  if (filled === 0) return null;
  const lead = cellText(row.find((cell) => !isBlank(cell))).trim();
  const isTotal = isTotalLabel(label);
  return { row: number, label, isTotal, isGroup: !isTotal && ROMAN.test(lead), unit, cells, moves, unread };
}

function cellOf(cell: Cell, column: number): SummaryCell | 'unread' | null {
  const number = readNumber(cell);
  if (number.kind === 'blank') return null;
  if (number.kind !== 'ok') return 'unread';
  return { column: column + 1, ...number.value, asText: typeof cell === 'string' };
}

/** Areas numbered I, II, III are no headings when no other rows stand under them. */
function settleGroups(rows: readonly SummaryRow[]): readonly SummaryRow[] {
  const parts = rows.filter(({ isGroup, isTotal }) => !isGroup && !isTotal);
  return parts.length > 0 ? rows : rows.map((row) => ({ ...row, isGroup: false }));
}

function unitOf(row: readonly Cell[], column: number | null): SummaryRow['unit'] {
  const text = column === null ? '' : fold(cellText(row[column]));
  return /khau|nguoi/.test(text) ? 'persons' : 'households';
}

function summaryLabel(row: readonly Cell[], column: number): string {
  // A total's label is often merged from the number column.
  for (let at = column; at >= 0; at--) if (!isBlank(row[at])) return normaliseText(cellText(row[at]));
  return '';
}
