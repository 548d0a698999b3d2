/** Households and persons that stand on two of the merged lists, found by the rules there are for one list. */
import type { Cell, CellRef, Finding, Register, RegisterTable } from '../model';
import { joinTables } from '../register/join';
import type { HeadBy } from '../register/layout';
import { recordsOf } from '../register/records';
import type { FieldId } from '../register/fields';
import { RULES } from '../rules/index';
import type { CheckInputs } from '../rules/rule';
import { checkRegister } from '../rules/run';
import { hamletNames } from '../text/hamlets';
import type { MergedColumns } from './columns';
import type { MergeList } from './lists';
import type { MergedRow } from './rows';

/** Where a row was merged from. */
export interface Origin extends Pick<MergeList, 'file'> {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
}
/** A finding of the rules with both places; `finding` speaks of the rows of GN Sổ gộp. */
export interface Duplicate {
  readonly finding: Finding;
  /** The row the finding stands on first. */
  readonly places: readonly Origin[];
  /** Rows of the merged sheet, 1-based, in the order of `places`. */
  readonly rows: readonly number[];
}

/** Same code, same ID number, same or like person: catalogue, section ST. */
const CODES: ReadonlySet<string> = new Set(['ST05', 'ST06', 'ST15', 'ST16', 'ST17', 'ST18', 'ST19', 'ST34']);

interface Sheet {
  readonly columns: MergedColumns;
  readonly rows: readonly MergedRow[];
  readonly name: string;
  /** 1-based row of the first of `rows` on the merged sheet. */
  readonly firstRow: number;
  /** 0-based column of `columns.columns[0]`. */
  readonly firstColumn: number;
}

/** What the lists that give households say twice between them; what one list says twice is its own check's. */
export function duplicatesBetween(sheet: Sheet, inputs: CheckInputs): Duplicate[] {
  const rules = RULES.filter(({ meta }) => CODES.has(meta.code));
  return kindsOf(sheet).flatMap((lists) => {
    const register = asOneList(sheet, lists);
    const { findings } = checkRegister(register, inputs, rules);
    return findings.flatMap((finding) => between(sheet, finding));
  });
}

/** Lists of one kind are read as one; a list of heads has no members beneath that others could be mistaken for. */
function kindsOf({ columns }: Sheet): (readonly number[])[] {
  const kinds = new Map<string, number[]>();
  columns.lists.forEach(({ list: { isMain, reading } }, at) => {
    if (!isMain) return;
    const kind = `${reading.table.layout} ${reading.headBy ?? ''}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), at]);
  });
  return [...kinds.values()];
}

function asOneList(sheet: Sheet, lists: readonly number[]): Register {
  const { columns, rows, firstRow, firstColumn } = sheet;
  const blank = Array.from({ length: firstColumn }, (): Cell => null);
  const cells: (readonly Cell[])[] = Array.from({ length: firstRow - 1 }, () => []);
  for (const row of rows) cells.push([...blank, ...row.cells]);
  const among = new Set(lists);
  const dataRows = rows.flatMap(({ list }, at) => (among.has(list) ? [firstRow + at] : []));
  const [first] = lists.flatMap((at) => columns.lists[at] ?? []);
  const { layout, role } = first?.list.reading.table ?? ({ layout: 'one-row', role: 'households' } as const);
  const table: RegisterTable = {
    ...{ sheet: sheet.name, sheetId: -1, role, layout, cells, dataRows, columns: fieldColumns(sheet) },
    ...{ coverage: 'all', impliedClass: null, title: null, headerRows: [firstRow - 1], indexRow: null },
    ...{ firstDataRow: firstRow, lastDataRow: firstRow + rows.length - 1 },
    ...{ groupRows: [], classRows: [], totalRows: [], hamlet: null },
  };
  return registerOf(table, first?.list.reading.headBy ?? null);
}

/** One list alone: a household that is twice in it stays two. */
function registerOf(table: RegisterTable, headBy: HeadBy | null): Register {
  const hamlets = hamletNames();
  const { withoutKey: _none, ...joined } = joinTables([
    { table, records: recordsOf(table, headBy, hamlets) },
  ]);
  return { tables: [table], ...joined, summaries: [], hamlets: hamlets.all };
}

function fieldColumns({ columns, firstColumn }: Sheet): ReadonlyMap<FieldId, number> {
  const found = new Map<FieldId, number>();
  columns.columns.forEach(({ field }, at) => {
    if (field !== null && !found.has(field)) found.set(field, firstColumn + at);
  });
  return found;
}

function between(sheet: Sheet, finding: Finding): Duplicate[] {
  const { ref, related } = finding;
  const rowAt = (each: CellRef) => sheet.rows[each.row - sheet.firstRow];
  const rows = [...new Set([ref, ...related].filter(rowAt).map(({ row }) => row))];
  const found = rows.flatMap((row) => sheet.rows[row - sheet.firstRow] ?? []);
  if (new Set(found.map(({ list }) => list)).size < 2) return [];
  const places = found.map(({ list, row }): Origin => {
    const of = sheet.columns.lists[list]?.list;
    return { file: of?.file ?? null, sheet: of?.reading.table.sheet ?? '', row };
  });
  return [{ finding, places, rows }];
}
