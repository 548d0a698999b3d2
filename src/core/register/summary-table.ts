/** A hamlet summary printed by the staff: numbers as written, to be compared with what is counted. */
import type { SheetGrid, SummaryTable } from '../model';
import { readNumber } from '../text/numbers';
import { cellText, isBlank, normaliseText } from '../text/unicode';
import type { FieldId } from './fields';
import { isTotalLabel } from './row-words';
import type { OtherTable } from './table';

const COUNTS = [
  ['total', 'tong_so_ho'],
  ['poor', 'so_ho_ngheo'],
  ['nearPoor', 'so_ho_can_ngheo'],
  ['notPoor', 'so_ho_khong_ngheo'],
] as const satisfies readonly (readonly [string, FieldId])[];

type SummaryRow = SummaryTable['rows'][number];

/** Rows with a label and at least one readable count; other rows (notes, signatures) are left out. */
export function summaryTableOf(grid: SheetGrid, { header, matching }: OtherTable): SummaryTable {
  const columns = new Map(matching.fields.map(({ field, column }) => [field, column]));
  const labelColumn = columns.get('thon') ?? columns.get('don_vi') ?? 0;
  const rows: SummaryRow[] = [];
  for (let index = (header.indexRow ?? header.last) + 1; index < grid.cells.length; index++) {
    const row = grid.cells[index] ?? [];
    const label = summaryLabel(row, labelColumn);
    const cells = countsOf(row, columns);
    if (label !== '' && Object.keys(cells).length > 0) {
      rows.push({ row: index + 1, label, isTotal: isTotalLabel(label), cells });
    }
  }
  return { sheet: grid.name, rows };
}

function countsOf(
  row: SheetGrid['cells'][number],
  columns: ReadonlyMap<FieldId, number>,
): SummaryRow['cells'] {
  const counts = COUNTS.flatMap(([key, field]) => {
    const column = columns.get(field);
    const number = column === undefined ? undefined : readNumber(row[column]);
    if (column === undefined || number?.kind !== 'ok') return [];
    return [[key, { column: column + 1, value: number.value.value }] as const];
  });
  return Object.fromEntries(counts);
}

function summaryLabel(row: SheetGrid['cells'][number], column: number): string {
  // A total's label is often merged from the number column.
  for (let at = column; at >= 0; at--) if (!isBlank(row[at])) return normaliseText(cellText(row[at]));
  return '';
}
