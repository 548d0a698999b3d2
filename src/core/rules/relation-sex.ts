/** The sex a relationship word itself states: 'Vợ', 'Con trai'. Words for either sex state none. */
import type { Person, Sex } from '../model';
import { carriesDoubt } from '../text/doubt';
import { remember } from '../text/remember';
import { isUnaccented, normaliseText } from '../text/unicode';
import { cellOf, placeOf } from './cells';

/** The word for a man and the word for a woman of the same relation, at the start of what is written. */
const PAIRS: readonly (readonly [male: string, female: string])[] = [
  ['chồng', 'vợ'],
  ['con trai', 'con gái'],
  ['con rể', 'con dâu'],
  ['em trai', 'em gái'],
  ['em rể', 'em dâu'],
  ['cháu trai', 'cháu gái'],
  ['cháu rể', 'cháu dâu'],
  ['cha', 'mẹ'],
  ['bố', 'mẹ'],
  ['ba', 'má'],
  ['tía', 'má'],
  ['ông', 'bà'],
  ['anh', 'chị'],
];
/** Words for one sex that have no such counterpart, or whose counterpart is another relation. */
const MALE = ['chú', 'cậu', 'dượng', 'rể', 'con (trai)', 'ck'];
const FEMALE = ['cô', 'dì', 'thím', 'mợ', 'dâu', 'con (gái)', 'vk'];
/** 'Vợ (chồng)', 'Chồng/vợ' as on a printed form, 'Anh em', 'Ông bà', 'Bà con': either or both. */
const EITHER =
  /^(?:(?:vợ|chồng)\s*(?:\(|\/|hoặc|hay|,)|(?:anh em|chị em|anh chị|bà con|ông bà|cha mẹ|bố mẹ|ba má|vợ chồng|cô chú|cô dì)(?:\s|$))/;

/** 'Cháu nội gái', 'Con nuôi trai': said behind. In 'Con em gái' it is said of another. */
const SAID_BEHIND =
  /^(?:con|cháu|chắt|em|cụ)(?: (?:nội|ngoại|nuôi|riêng|ruột|đẻ|họ|út|cả|đầu|trưởng|vợ|chồng|thứ \S+))+ (trai|gái)(?: |$)/;
const SEX_BY_END: Readonly<Record<string, Sex>> = { trai: 'male', gái: 'female' };

const SEX_BY_WORD: ReadonlyMap<string, Sex> = new Map([
  ...[...PAIRS.map(([male]) => male), ...MALE].map((word) => [word, 'male'] as const),
  ...[...PAIRS.map(([, female]) => female), ...FEMALE].map((word) => [word, 'female'] as const),
]);

/** The sex stated by the relationship cell, or null when the word states none, or is in doubt ('Con trai (?)'). */
export function sexOfRelation(person: Person): Sex | null {
  const cell = cellOf(placeOf(person, 'quan_he'));
  if (typeof cell !== 'string' || isDoubtful(cell)) return null;
  const { relation } = person;
  // Without accents 'Ba noi' and 'Me' are words only the list of relations tells.
  const label = isUnaccented(cell) && relation.kind === 'ok' ? relation.value.label : null;
  return (label === null ? null : sexOfText(label)) ?? sexOfText(cell);
}

const isDoubtful = remember(carriesDoubt);

const sexOfText = remember((written): Sex | null => {
  const word = normaliseText(written).toLowerCase();
  if (EITHER.test(word)) return null;
  const [first = '', second = ''] = word.split(' ');
  const stated = SEX_BY_WORD.get(`${first} ${second}`) ?? SEX_BY_WORD.get(first);
  return stated ?? SEX_BY_END[SAID_BEHIND.exec(word)?.[1] ?? ''] ?? null;
});

/** The same relation for the other sex, written as staff write it: 'Con trai út' → 'Con gái út'; null when there is none. */
export function forOtherSex(written: string): string | null {
  const text = normaliseText(written);
  const lower = text.toLowerCase();
  for (const pair of PAIRS) {
    for (const [at, word] of pair.entries()) {
      if (lower !== word && !lower.startsWith(`${word} `)) continue;
      const other = pair[1 - at] ?? '';
      const isCapital = text.charAt(0) !== lower.charAt(0);
      return (isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other) + text.slice(word.length);
    }
  }
  return null;
}
