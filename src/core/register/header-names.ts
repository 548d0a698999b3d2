/** Which fields a column header may mean. */
import { remember } from '../text/remember';
import { asUnicode } from '../text/legacy/as-unicode';
import { fold, labelKey } from '../text/unicode';
import { accentedWords, compareAccents } from './header-accents';
import { fieldUnderSpan } from './header-spans';
import {
  deprivedOf,
  fieldsOfEarlier,
  fitsUnder,
  isAboutSomebodyElse,
  isDeprivation,
  isOfEarlier,
  turnedInBrackets,
  withoutBracketed,
} from './header-guards';
import { preferLaterYear } from './later-year';
import { fuzzyNames, type FuzzyNames } from './field-fuzzy';
import { ASKED, IDLE, OTHER_WORDS } from './header-words';
import { incomeName } from './income-names';
import { isMoveLabel } from './report-moves';
import { FIELDS, type FieldDefinition, type FieldId } from './fields';

/** What a sheet's columns are compared with: a register, a list of targets, or a printed summary. */
export type Vocabulary = 'register' | 'targets' | 'summary';

/** A column header with the spanning headers above it, outermost first. */
export interface HeaderPath {
  /** As written. */
  readonly labels: readonly string[];
  readonly keys: readonly string[];
}

/**
 * Why a header is taken for a field: its whole path, its own label, its label without what stands in brackets, a known
 * name with a slip of the keyboard, or a known name with words around it that change nothing.
 */
export type ClaimReason = 'path' | 'label' | 'label-without-brackets' | 'fuzzy' | 'words';
export interface Claim {
  readonly field: FieldId;
  readonly reason: ClaimReason;
  /** Higher is surer; comparable between columns. */
  readonly score: number;
  /** The year in the header, or null. */
  readonly year: number | null;
}

interface Alias {
  readonly field: FieldId;
  readonly key: string;
  /** The name's words with their accents. */
  readonly accented: readonly string[];
  /** Position among the field's aliases: the usual names come first. */
  readonly rank: number;
}

const inVocabulary: Readonly<Record<Vocabulary, (field: FieldDefinition) => boolean>> = {
  register: ({ level }) => level === 'household' || level === 'member' || level === 'both',
  targets: ({ level, id }) => level === 'target' || id === 'ghi_chu',
  summary: ({ level, id }) => level === 'summary' || id === 'thon',
};

interface Index {
  readonly exact: ReadonlyMap<string, readonly Alias[]>;
  readonly fuzzy: FuzzyNames<FieldId>;
  readonly wordy: readonly (Alias & { readonly words: number })[];
}

/** 'A / B' is compared with the path of a column B under A. */
function aliasKey(alias: string): string {
  return alias.split(' / ').map(headerKey).join(' ');
}

function indexOf(vocabulary: Vocabulary): Index {
  const aliases: Alias[] = FIELDS.filter(inVocabulary[vocabulary]).flatMap((definition) =>
    definition.aliases.map((alias, rank) => ({
      field: definition.id,
      key: aliasKey(alias),
      accented: accentedWords(alias),
      rank,
    })),
  );
  const exact = new Map<string, Alias[]>();
  for (const alias of aliases) exact.set(alias.key, [...(exact.get(alias.key) ?? []), alias]);
  const wordy = aliases
    .map((alias) => ({ ...alias, words: alias.key.split(' ').length }))
    // 'Số hộ nghèo', 'Thu nhập hộ nghèo': the words within another label mark no class.
    .filter(({ field }) => !field.startsWith('la_ho_'))
    .filter(({ field, key, words }) => words >= 2 && !(field === 'ho_ten' && !/thanh vien|chu ho/.test(key)));
  const fuzzy = fuzzyNames(aliases.map(({ key, field }) => ({ key, value: field })));
  return { exact, fuzzy, wordy };
}

const INDEXES: Readonly<Record<Vocabulary, Index>> = {
  register: indexOf('register'),
  targets: indexOf('targets'),
  summary: indexOf('summary'),
};

const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...OTHER_WORDS,
  ...FIELDS.flatMap(({ aliases }) => aliases.flatMap(accentedWords)),
]);

/** Labels that are also values of a register ('Chủ hộ', 'Hộ nghèo', 'Nam'): they do not make a row a header. */
const ALSO_VALUES = new Set([
  ...['nam', 'nu', 'chu ho', 'ho ngheo', 'ho can ngheo', 'ho khong ngheo'],
  ...['thuoc ho', 'tong', 'tong so', 'ho con lai'],
]);

/** Key of a header label: a year in it ('Chỉ tiêu năm 2024') a number before it ('3. Họ tên') and 'của hộ' after it do not matter. */
export function headerKey(label: string): string {
  return labelKey(asUnicode(label))
    .replace(/^\d{1,2} /, '')
    .replace(/\b(?:19|20)\d\d\b/g, ' ')
    .replace(/ cua (?:chu )?ho(?: gia dinh)?$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether the label is a column's name that also stands in cells ('Chủ hộ', 'Hộ nghèo'). */
export function isValueLabel(label: string): boolean {
  return ALSO_VALUES.has(headerKey(label));
}

/** Every reading of a sheet asks about the same first rows again; the words of a register are few. */
const MOST_JUDGED = 2000;

/** Whether the label is the name of a column, of any kind of sheet, and not also a value found in cells. */
export const isKnownLabel = remember((label): boolean => {
  const key = headerKey(label);
  if (key === '' || ALSO_VALUES.has(key)) return false;
  const short = withoutBrackets(label);
  return (
    isMoveLabel(key) ||
    Object.values(INDEXES).some(
      ({ exact, fuzzy }) => exact.has(key) || exact.has(short) || fuzzy.find(key) !== undefined,
    )
  );
}, MOST_JUDGED);

const FUZZY = 60;

/** The fields a header may mean, surest first; a field appears once. */
export function claimsOf(path: HeaderPath, vocabulary: Vocabulary): readonly Claim[] {
  const index = INDEXES[vocabulary];
  const found = new Map<FieldId, Claim>();
  const accented = accentedWords(path.labels.join(' '));
  const put = (aliases: readonly Alias[] | undefined, reason: ClaimReason, base: number): void => {
    for (const alias of aliases ?? []) {
      const accents = compareAccents(accented, alias.accented, KNOWN_WORDS);
      if (accents === 'differ' || !fitsUnder(path, alias.field)) continue;
      const claim =
        accents === 'agree'
          ? { reason, score: base - alias.rank / 1000 }
          : { reason: 'fuzzy' as const, score: FUZZY };
      if ((found.get(alias.field)?.score ?? 0) < claim.score)
        found.set(alias.field, { field: alias.field, ...claim, year: null });
    }
  };
  const leafKey = path.keys[path.keys.length - 1] ?? '';
  // The nearest labels say most: 'Phân loại / Cuối năm' under 'KẾT QUẢ RÀ SOÁT'.
  for (let from = 0; from < path.keys.length - 1; from++) {
    put(index.exact.get(path.keys.slice(from).join(' ')), 'path', 100 - from);
  }
  put(index.exact.get(leafKey), 'label', path.keys.length > 1 ? 80 : 95);
  put(spannedAliases(path, leafKey), 'path', 90);
  put(
    index.exact.get(deprivedOf(leafKey))?.filter(({ field }) => isDeprivation(field)),
    'path',
    90,
  );
  const leaf = path.labels[path.labels.length - 1] ?? '';
  if (!turnedInBrackets(leaf)) put(index.exact.get(withoutBrackets(leaf)), 'label-without-brackets', 75);
  if (found.size === 0) put(misspelt(leaf, leafKey, index), 'fuzzy', FUZZY);
  if (found.size === 0) put(index.exact.get(incomeName(path.keys)), 'words', 50);
  if (found.size === 0) put(byWords(leaf, leafKey, index), 'words', 50);
  return preferLaterYear(path, [...found.values()]).sort((a, b) => b.score - a.score);
}

/** 'Số người có BHYT' counts; it marks nobody. */
const COUNT = /^(?:tong )?(?:so (?:nguoi|ho|khau|nhan khau|tre|luong|lao dong|thanh vien)|ty le)\b/;
function withoutBrackets(label: string): string {
  return headerKey(withoutBracketed(label));
}

function spannedAliases({ keys }: HeaderPath, leafKey: string): readonly Alias[] {
  const field = keys.length > 1 ? fieldUnderSpan(keys.slice(0, -1).join(' '), leafKey) : null;
  return field === null ? [] : [{ field, key: leafKey, accented: [], rank: 0 }];
}

function misspelt(leaf: string, leafKey: string, index: Index): readonly Alias[] {
  const key = turnedInBrackets(leaf) ? leafKey : withoutBrackets(leaf);
  // In a short name the accents decide, and they were looked at: 'Hồ sơ' is not 'Hộ số'.
  if (key.split(' ').length <= SHORT_NAME && index.exact.has(key)) return [];
  const field = index.fuzzy.find(key);
  return field === undefined ? [] : [{ field, key, accented: [], rank: 0 }];
}

/** Words of a name that has too few others to tell it by. */
const SHORT_NAME = 2;

/** Fields whose name is somewhat like the header's, or stands in it: not to be taken, but to be asked about. */
export function candidatesFor(path: HeaderPath, vocabulary: Vocabulary): readonly FieldId[] {
  if (isAboutSomebodyElse(path)) return [];
  const index = INDEXES[vocabulary];
  const leafKey = path.keys[path.keys.length - 1] ?? '';
  const padded = ` ${leafKey} `;
  const written = accentedWords(path.labels[path.labels.length - 1] ?? '');
  const inside = index.wordy
    .filter(({ key }) => padded.includes(` ${key} `))
    .filter(({ accented }) => compareAccents(written, accented, KNOWN_WORDS) !== 'differ')
    .map(({ field }) => field);
  const bare = (index.exact.get(withoutBrackets(path.labels[path.labels.length - 1] ?? '')) ?? []).map(
    ({ field }) => field,
  );
  const asked = vocabulary === 'register' ? (ASKED.get(leafKey) ?? []) : [];
  const found = [...new Set([...asked, ...bare, ...inside, ...index.fuzzy.near(leafKey)])].slice(0, 4);
  return isOfEarlier(path) ? fieldsOfEarlier(found) : found;
}

/** Aliases whose words stand together in the label and make up at least half of it; none when fields disagree. */
function byWords(leaf: string, leafKey: string, index: Index): readonly Alias[] {
  const words = leafKey.split(' ');
  const written = accentedWords(
    leaf.replace(/(?:năm|nam)?\s*(?:19|20)\d\d|cuối (?:năm|kỳ)|cuoi (?:nam|ky)/giu, ' '),
  );
  const padded = ` ${leafKey} `;
  const counts = COUNT.test(leafKey);
  const inside = index.wordy.filter(
    (alias) =>
      alias.words * 2 >= words.length &&
      padded.includes(` ${alias.key} `) &&
      counts === COUNT.test(alias.key) &&
      // 'Họ tên chủ hộ / thành viên' names everybody, not the head.
      !(alias.field === 'chu_ho' && words.includes('vien')) &&
      !isTurned(written, alias.key),
  );
  const longest = Math.max(0, ...inside.map((alias) => alias.words));
  const best = inside.filter((alias) => alias.words === longest);
  return best.every((alias) => alias.field === best[0]?.field) ? best.slice(0, 1) : [];
}

function isTurned(words: readonly string[], aliasKey: string): boolean {
  const own = new Set(aliasKey.split(' '));
  return words.some((word) => !IDLE.has(word) && !own.has(fold(word)));
}
