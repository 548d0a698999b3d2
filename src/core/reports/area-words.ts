/** The areas of a heading: one word, or both where households of both areas are judged. */
import { areasUsed } from '../indicators/household-area';
import type { Area, Register } from '../model';
import type { Words } from './words';

export function areasText(register: Pick<Register, 'households'>, unit: Area, words: Words): string {
  const [first, second] = areasUsed(register, unit).map((area) => words(`area.${area}`));
  return second === undefined ? (first ?? '') : words('area.both', { first: first ?? '', second });
}
