/** A cell's content as a person reads it in the sheet. */
import { plainNumber } from '../arithmetic/format';
import type { Cell, Lang } from '../model';
import { cellText } from './unicode';

/** A number has the language's decimal mark: 12.5 is '12,5' in Vietnamese; a text stays as it was typed. */
export function shownCell(cell: Cell | undefined, lang: Lang): string {
  const isDecimal = typeof cell === 'number' && Number.isFinite(cell) && !Number.isInteger(cell);
  return isDecimal ? plainNumber(cell, lang) : cellText(cell);
}
