/** Whether a list that is named after the poor holds the other households as well. */
import type { RegisterTable } from '../model';
import { mayBeHead } from '../text/relations';
import { ownClass } from './class-of-row';
import { marksClass } from './fields';
import { startsHousehold, type HeadBy } from './layout';

/** More than one in five households with a class is not poor: no mistake in a list of the poor, but another kind of list. */
export function holdsOthers(classed: number, notPoor: number): boolean {
  return notPoor * 5 > classed;
}

/**
 * What a list with the class in columns of marks covers: titles like 'Danh sách rà soát hộ nghèo, hộ cận nghèo' stand above
 * registers of every household too. Not poor is who is marked so, or, once somebody has said it, who is not marked at all.
 */
export function coverageByMarks(table: RegisterTable, headBy: HeadBy | null): RegisterTable['coverage'] {
  const { coverage, classRows, columns } = table;
  const isHeaded = classRows.some(({ heads }) => heads !== null);
  if (coverage !== 'poor-and-near' || isHeaded || columns.has('phan_loai') || !marksClass(columns))
    return coverage;
  let classed = 0;
  let notPoor = 0;
  for (const row of table.dataRows) {
    if (!isHeadRow(table, row, headBy)) continue;
    const read = ownClass(table, row, null);
    if (read.kind !== 'ok') continue;
    classed++;
    if (read.value === 'notPoor') notPoor++;
  }
  return holdsOthers(classed, notPoor) ? 'all' : coverage;
}

function isHeadRow({ cells, columns }: RegisterTable, row: number, headBy: HeadBy | null): boolean {
  if (headBy === null) return true;
  const column = columns.get(headBy === 'stt_ho' ? 'stt_ho' : 'quan_he');
  const cell = column === undefined ? undefined : cells[row - 1]?.[column];
  return headBy === 'stt_ho' ? startsHousehold(cell) : mayBeHead(cell);
}
