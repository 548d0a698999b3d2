/** TCVN3 has no code for a capital with a tone: its fonts show the small letter, and the capital has to be put back. */

/**
 * `all`: typed in a font that shows small letters as capitals. `names`: in a column of names, where each word begins
 * with a capital.
 */
export type Capitals = 'all' | 'names' | 'as-typed';

/** Letters with a tone: those for which TCVN3 has but one code. ă â đ ê ô ơ ư alone have a capital of their own. */
const WITH_TONE = 'àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
const TONED = new RegExp(`[${WITH_TONE}]`, 'g');
const FIRST_TONED = new RegExp(`(^|[ \\-(,./])([${WITH_TONE}])`, 'g');
const CAPITALS_WITHIN = /\p{Lu}\p{Lu}/u;

/**
 * The decoded text with the capitals its writer saw: 'Ngọc ánh' → 'Ngọc Ánh' in a name whose other words have them,
 * 'PHạM ANH' → 'PHẠM ANH' in a text that has no small letter but those with a tone.
 */
export function withCapitals(decoded: string, capitals: Capitals): string {
  if (capitals === 'all' || isInCapitals(decoded)) return decoded.toUpperCase();
  if (capitals === 'as-typed' || decoded.split(' ').some(beginsSmall)) return decoded;
  return decoded.replace(FIRST_TONED, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Two capitals side by side, a tone between them apart, and no small letter that could have been a capital. */
function isInCapitals(text: string): boolean {
  const certain = text.replace(TONED, '');
  return certain !== text && CAPITALS_WITHIN.test(certain) && certain === certain.toUpperCase();
}

/** A word whose first letter is small although TCVN3 has a capital for it. */
function beginsSmall(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toUpperCase() && !WITH_TONE.includes(first);
}
