/** What a cell is part of, in words that outlast sorting, inserted rows and columns, and renamed sheets. */
import type {
  CellRef,
  HouseholdRecord,
  Person,
  Register,
  RegisterTable,
  SummaryRow,
  SummaryTable,
} from '../model';
import { cellText, exactKey, isBlank, normaliseText } from '../text/unicode';
import { cellOf } from './cells';
import { columnName, fieldAt } from './column-findings';
import { plainCode } from './household-codes';
import type { RegisterIndex } from './register-index';
import type { Place } from './rule';
import { listOf, tableIdentities } from './table-identity';

export interface Spot {
  /** The table, told from every other. */
  readonly table: string;
  /** What the table lists; several tables may list the same. */
  readonly list: string;
  /** The household of the row: its code, else its head's name and its hamlet. Null where the row is nobody's. */
  readonly household: string | null;
  /** What a row that is nobody's is known by: the label of a total, a name; '' for headings and blank rows. */
  readonly line: string;
  /** The name of the row's person as compared. A number or a birth date may be what is wrong. */
  readonly person: string;
  /** The column: its field, else its header. */
  readonly field: string;
  readonly text: string;
}
export type SpotOf = (at: Place | CellRef) => Spot;

/** A household: its code, else its head's name and its hamlet. */
export function householdIdentity({ code, head, hamlet }: HouseholdRecord): string {
  return code.kind === 'ok'
    ? plainCode(code.value)
    : `${exactKey(head.name ?? '')}|${exactKey(hamlet ?? '')}`;
}

/** Describes cells of a register. Each costs a look-up, however large the register. */
export function createSpots(register: Register, index: RegisterIndex): SpotOf {
  const identities = tableIdentities(register);
  const tableAt = tablesBySheet(register.tables);
  const summaryAt = summariesBySheet(register.summaries);
  const nameOf = remembered((person: Person) => exactKey(person.name ?? ''));
  const labels = remembered((table: RegisterTable) => labelsOf(table, index));
  const inTable = (table: RegisterTable, row: number, field: string, text: string): Spot => {
    const record = index.recordAt(table, row);
    const person = index.personAt(table, row);
    const name = person ? nameOf(person) : '';
    return {
      table: identities.of(table),
      list: listOf(table),
      household: record && householdIdentity(record),
      line: record ? '' : name || lineOf(table, row, labels(table)),
      person: name,
      field,
      text,
    };
  };
  const ofSheet = ({ sheet, column }: CellRef, table: string): Spot => ({
    table,
    list: sheet === table ? '' : table,
    household: null,
    line: '',
    person: '',
    field: String(column),
    text: '',
  });
  return (at) => {
    if ('table' in at) return inTable(at.table, at.row, at.field, cellText(cellOf(at)));
    const summary = summaryAt(at);
    if (summary?.row) return summarySpot(identities.of(summary.table), summary, at);
    const table = tableAt(at);
    if (!table) return ofSheet(at, summary ? identities.of(summary.table) : at.sheet);
    const field = fieldAt(table, at.column - 1) ?? columnName(table, at.column - 1);
    return inTable(table, at.row, field, cellText(index.cellAt(at)));
  };
}

function remembered<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = work(key)));
    return value;
  };
}

/** The table a cell belongs to: of several on one sheet the one that has its row, and of these the one with its column. */
function tablesBySheet(tables: readonly RegisterTable[]): (ref: CellRef) => RegisterTable | null {
  const sheets = new Map<string, RegisterTable[]>();
  for (const table of tables) sheets.set(table.sheet, [...(sheets.get(table.sheet) ?? []), table]);
  return ({ sheet, row, column }) => {
    const all = sheets.get(sheet) ?? [];
    if (all.length < 2) return all[0] ?? null;
    const around = all.filter(
      ({ headerRows, firstDataRow, lastDataRow }) =>
        row >= (headerRows[0] ?? firstDataRow) && row <= lastDataRow,
    );
    return around.find((table) => fieldAt(table, column - 1) !== null) ?? around[0] ?? all[0] ?? null;
  };
}

interface InSummary {
  readonly table: SummaryTable;
  /** Null for its title and headings. */
  readonly row: SummaryRow | null;
}

function summariesBySheet(summaries: readonly SummaryTable[]): (ref: CellRef) => InSummary | null {
  const sheets = new Map<string, { first: SummaryTable; rows: Map<number, InSummary> }>();
  for (const table of summaries) {
    const known = sheets.get(table.sheet) ?? { first: table, rows: new Map<number, InSummary>() };
    sheets.set(table.sheet, known);
    for (const row of table.rows) if (!known.rows.has(row.row)) known.rows.set(row.row, { table, row });
  }
  return ({ sheet, row }) => {
    const known = sheets.get(sheet);
    return known ? (known.rows.get(row) ?? { table: known.first, row: null }) : null;
  };
}

function summarySpot(table: string, { row }: InSummary, { column }: CellRef): Spot {
  const printed = [
    ...Object.entries(row?.cells ?? {}),
    ...Object.entries(row?.moves ?? {}).flatMap(([of, moves]) =>
      Object.entries(moves).map(([measure, cell]) => [`${of} ${measure}`, cell] as const),
    ),
  ].find(([, cell]) => cell.column === column);
  return {
    table,
    list: table,
    household: null,
    line: `${row?.unit} ${labelText(row?.label ?? '')}`,
    person: '',
    field: printed?.[0] ?? String(column),
    text: printed ? String(printed[1].value) : '',
  };
}

/** Rows that are nobody's by their number: totals with the hamlet they close, headings among the rows. */
function labelsOf(table: RegisterTable, index: RegisterIndex): ReadonlyMap<number, string> {
  const hamletOf = ([first]: readonly number[]): string =>
    (first === undefined ? null : index.recordAt(table, first)?.hamlet) ?? '';
  return new Map([
    ...table.groupRows.map(({ row, hamlet }) => [row, labelText(hamlet)] as const),
    ...table.classRows.map(({ row, label }) => [row, labelText(label)] as const),
    ...table.totalRows.map(
      ({ row, kind, label, dataRows }) =>
        [
          row,
          `${kind} ${labelText(label)} ${kind === 'total' ? '' : labelText(hamletOf(dataRows))}`,
        ] as const,
    ),
  ]);
}

function lineOf(table: RegisterTable, row: number, labels: ReadonlyMap<number, string>): string {
  const label = labels.get(row);
  if (label !== undefined) return label;
  if (row < table.firstDataRow) return '';
  const written = (table.cells[row - 1] ?? []).find((cell) => typeof cell === 'string' && !isBlank(cell));
  return labelText(cellText(written));
}

/** 'Cộng Tổ dân phố 2: 7 hộ, 24 khẩu' without the counts: they are what may be wrong. */
function labelText(label: string): string {
  const text = normaliseText(label).toLowerCase();
  return exactKey(text.replace(/\d[\d.,]*(?=\s*(?:hộ|nhân|khẩu|người))/g, ''));
}
