/** Headers with a slip of the keyboard: 'Họ và tê n', 'Qan hệ với chủ hộ', 'Ngày sinhh'. */
import { editDistance } from '../text/distance';

/** A known name of a column, by its key (lower case, no accents, single spaces). */
export interface KnownName<T> {
  readonly key: string;
  readonly value: T;
}
export interface FuzzyNames<T> {
  /** The one value whose name the key misspells, or undefined when there is none or several. */
  find(key: string): T | undefined;
  /** Values with a name as near as a third of the key, to be asked about. */
  near(key: string): readonly T[];
}

/** Words a header may hold that are no slip for a known word: 'Tên bố' is not 'Tên hộ'. */
const WORDS_OF_THEIR_OWN =
  'bo me cha ma con em anh chi ong ba chau chong vo dau re noi ngoai gia khac cap xa huyen tinh phu truong ' +
  'thuong tam tru cu moi truoc sau dau cuoi giua kinh hoa nha nhan dat ruong vuon xe dien nuoc von vay no lai thue phi ' +
  'so tien ngay thang nam gio cap nop nhan chi thu mua ban gia sach the phieu vu loai ngheo dan khoan muc';

/** Fewer letters than this and every word is a slip of another. */
const SHORTEST_WORD = 3;

/**
 * Looks up misspelt names. Letters in the right order with spaces astray are the name; otherwise each word must be
 * the name's own or differ from it by one letter (two in a word of seven or more), in one word, or two of five; and
 * a word that means something else is no slip. Digits are never a slip.
 */
export function fuzzyNames<T>(names: readonly KnownName<T>[]): FuzzyNames<T> {
  const squeezed = new Map<string, Set<T>>();
  const known = new Set(WORDS_OF_THEIR_OWN.split(' '));
  const entries = names.map(({ key, value }) => {
    const words = key.split(' ');
    for (const word of words) known.add(word);
    const letters = words.join('');
    if (letters.length >= 5) squeezed.set(letters, (squeezed.get(letters) ?? new Set<T>()).add(value));
    return { key, words, value };
  });
  return {
    find(key) {
      const same = squeezed.get(key.split(' ').join(''));
      if (same !== undefined) return onlyOne(same);
      const words = key.split(' ');
      return onlyOne(
        new Set(entries.filter((entry) => isSlipOf(words, entry.words, known)).map((entry) => entry.value)),
      );
    },
    near(key) {
      const limit = Math.floor(key.length / 3);
      if (key.length < 5) return [];
      const words = key.split(' ');
      return [
        ...new Set(
          entries
            .filter((entry) => editDistance(key, entry.key, limit) <= limit)
            .filter((entry) => !saysElse(words, entry.words, known))
            .map((entry) => entry.value),
        ),
      ];
    },
  };
}

/** A word that the name does not have and that means something: 'Số tiền' is near 'Họ tên' by its letters alone. */
function saysElse(words: readonly string[], name: readonly string[], known: ReadonlySet<string>): boolean {
  return words.some((word) => !name.includes(word) && known.has(word));
}

function onlyOne<T>(values: ReadonlySet<T>): T | undefined {
  return values.size === 1 ? [...values][0] : undefined;
}

function isSlipOf(words: readonly string[], name: readonly string[], known: ReadonlySet<string>): boolean {
  // One word alone has no company to tell it by.
  if (words.length !== name.length || (name.length === 1 && (name[0] ?? '').length < 6)) return false;
  const slips = words
    .map((word, i) => [word, name[i] ?? ''] as const)
    .filter(([word, right]) => word !== right);
  const allowed = name.length >= 5 ? 2 : 1;
  return slips.length <= allowed && slips.every(([word, right]) => !known.has(word) && isSlip(word, right));
}

function isSlip(word: string, right: string): boolean {
  if (/\d/.test(word + right) || right.length <= SHORTEST_WORD || word.length < SHORTEST_WORD) return false;
  return editDistance(word, right, 2) <= (right.length >= 7 ? 2 : 1);
}
