/** The sex a relationship word itself states: 'Vợ', 'Con trai'. Words for either sex state none. */
import type { Person, Sex } from '../model';
import { normaliseText } from '../text/unicode';
import { cellOf, placeOf } from './cells';

const WORDS: readonly (readonly [RegExp, Sex])[] = [
  [/^(vợ|mẹ|má|bà|chị|cô|dì|con gái|con dâu|em dâu|em gái|cháu gái|cháu dâu)(\s|$)/, 'female'],
  [/^(chồng|cha|bố|ông|anh|chú|cậu|con trai|con rể|em rể|em trai|cháu trai|cháu rể)(\s|$)/, 'male'],
];

/** The sex stated by the relationship cell, or null when the word states none. */
export function sexOfRelation(person: Person): Sex | null {
  const cell = cellOf(placeOf(person, 'quan_he'));
  if (typeof cell !== 'string') return null;
  const word = normaliseText(cell).toLowerCase();
  return WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
