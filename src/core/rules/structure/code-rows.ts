/** Which rows must carry a household code, and what stands there. */
import type { Reading, RegisterTable } from '../../model';
import { cellAt } from '../../register/columns';
import { readHouseholdCode } from '../../register/records';
import { cellText } from '../../text/unicode';
import { cellOf, firstColumn, saysNothing } from '../cells';
import type { RuleContext } from '../rule';

/** What stands in the code cells of a table's rows that must carry a code. */
export interface TableCodes {
  /** How many rows there are. */
  readonly rows: number;
  /** Rows whose code is blank. */
  readonly blank: readonly number[];
  /** Rows whose code cannot be read, with what is written. */
  readonly unreadable: readonly { readonly row: number; readonly text: string }[];
}

const known = new WeakMap<RuleContext['index'], Map<RegisterTable, TableCodes>>();

/** Reads the codes of a table; once a run, for the rules that ask. */
export function tableCodes(table: RegisterTable, context: RuleContext): TableCodes {
  let tables = known.get(context.index);
  if (!tables) known.set(context.index, (tables = new Map()));
  let codes = tables.get(table);
  if (!codes) tables.set(table, (codes = codesOf(table, context)));
  return codes;
}

function codesOf(table: RegisterTable, context: RuleContext): TableCodes {
  const rows = rowsWithCode(table, context);
  const blank: number[] = [];
  const unreadable: { row: number; text: string }[] = [];
  for (const row of rows) {
    const code = codeAt(table, row);
    if (code.kind === 'blank') blank.push(row);
    else if (code.kind === 'unreadable') unreadable.push({ row, text: code.text });
  }
  return { rows: rows.length, blank, unreadable };
}

/** Heads where members stand beneath, else every row with a name or ID number. */
function rowsWithCode(table: RegisterTable, { index }: RuleContext): readonly number[] {
  if (table.layout === 'head-then-members') {
    return index.records.filter((record) => record.table === table).map(({ row }) => row);
  }
  const named = (['ho_ten', 'chu_ho', 'cccd'] as const).filter((field) => table.columns.has(field));
  return table.dataRows.filter((row) => named.some((field) => !saysNothing(cellAt(table, row, field))));
}

export function codeAt(table: RegisterTable, row: number): Reading<string> {
  return readHouseholdCode(cellAt(table, row, 'ma_ho'));
}

/** Something is written that stands for "no code yet" ('0', '-', 'chưa có'); a formula error is no such word. */
export function isStandIn(text: string): boolean {
  return !text.startsWith('#');
}

/** ' (Lê A)', to stand behind the row; '' where no name is written. */
export function nameBehindRow(table: RegisterTable, row: number): string {
  const field = firstColumn(table, ['ho_ten', 'chu_ho']);
  const name = field === null ? null : cellOf({ table, row, field });
  return saysNothing(name) ? '' : ` (${cellText(name)})`;
}
