/** Which rows must carry a household code, and what stands there. */
import type { Reading, RegisterTable } from '../../model';
import { readHouseholdCode } from '../../register/records';
import { cellText } from '../../text/unicode';
import { cellOf, firstColumn, saysNothing } from '../cells';
import type { RuleContext } from '../rule';

/** Heads where members stand beneath, else every row with a name or ID number. */
export function rowsWithCode(table: RegisterTable, { index }: RuleContext): readonly number[] {
  if (table.layout === 'head-then-members') {
    return index.records.filter((record) => record.table === table).map(({ row }) => row);
  }
  const named = (['ho_ten', 'chu_ho', 'cccd'] as const).filter((field) => table.columns.has(field));
  return table.dataRows.filter((row) => named.some((field) => !saysNothing(cellOf({ table, row, field }))));
}

export function codeAt(table: RegisterTable, row: number): Reading<string> {
  return readHouseholdCode(cellOf({ table, row, field: 'ma_ho' }));
}

/** Something is written that stands for "no code yet" ('0', '-', 'chưa có'); a formula error is no such word. */
export function isStandIn(code: Reading<string>): boolean {
  return code.kind === 'unreadable' && !code.text.startsWith('#');
}

/** ' (Lê A)', to stand behind the row; '' where no name is written. */
export function nameBehindRow(table: RegisterTable, row: number): string {
  const field = firstColumn(table, ['ho_ten', 'chu_ho']);
  const name = field === null ? null : cellOf({ table, row, field });
  return saysNothing(name) ? '' : ` (${cellText(name)})`;
}
