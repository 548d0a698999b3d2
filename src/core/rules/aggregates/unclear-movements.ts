/** Households whose movement of the period the register leaves open: where to look when a table does not balance. */
import type { HouseholdRecord, Register, SummaryRow } from '../../model';
import { startClassOf } from '../../register/start-class';
import { exactKey } from '../../text/unicode';
import { cellOf, saysNothing } from '../cells';
import type { Place } from '../rule';

/** More than these are no help. */
const MOST = 10;

/** Their class cells, in the area of the row; none where the register has no class at the start. */
export function unclearMovements({ households }: Register, { label, isTotal }: SummaryRow): readonly Place[] {
  const area = exactKey(label);
  const found = households
    .map(({ main }) => main)
    .filter(({ table }) => table.columns.has('phan_loai_dau_ky') && table.columns.has('phan_loai'))
    .filter(({ hamlet }) => isTotal || (hamlet !== null && exactKey(hamlet) === area))
    .filter(isUnclear);
  return found.length > MOST
    ? []
    : found.map((record) => ({
        table: record.table,
        row: record.rowOf('phan_loai'),
        field: 'phan_loai',
      }));
}

function isUnclear(record: HouseholdRecord): boolean {
  const { table, recordedClass: end } = record;
  const start = startClassOf(record);
  if (start === null || end.kind !== 'ok') return true;
  const changed = start !== end.value && start !== 'arrived';
  return (
    changed &&
    table.columns.has('dien_bien') &&
    saysNothing(cellOf({ table, row: record.rowOf('dien_bien'), field: 'dien_bien' }))
  );
}
