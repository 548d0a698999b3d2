/** Which fields a column header may mean. */
import { labelKey } from '../text/unicode';
import { fuzzyNames, type FuzzyNames } from './field-fuzzy';
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
  /** Position among the field's aliases: the usual names come first. */
  readonly rank: number;
}

const DEPRIVATION = /^d(0[1-9]|1[0-2])$/;
const UNDER_DEPRIVATIONS = /thieu hut|chi so thieu/;
const NOT_DEPRIVATIONS = /dieu kien song|thong tin (?:ve )?thanh vien|thong tin nhan khau|nhu cau|chinh sach/;
const OTHER_PERSON =
  /\b(?:vo|chong|cha|me|bo|nguoi (?!dan\b|trong ho|cao tuoi|khuyet tat|phu thuoc|lon\b|co cong)|can bo|dieu tra vien|dang vien|hoi vien|giao vien|to truong|truong thon|giam ho|dai dien|than nhan|lien he)\b/;
/** What a bracket or an addition may say without making the label another one. */
const OTHER_CONTENT =
  /\b(?:dau nam|dau ky|nam truoc|ky truoc|truoc khi|truoc ra soat|cu|ca nam|moi|du kien|ke hoach|de nghi|de xuat|tinh|huyen|cap tren)\b/;
const EARLIER = /\b(?:dau nam|dau ky|nam truoc|ky truoc|truoc ra soat)\b/;
/** Words around a known name that leave it what it is: 'Số CCCD của chủ hộ (ghi đủ 12 số)'. Any other word may turn it. */
const IDLE_WORDS = new Set(
  (
    'so ten cua ho gia dinh trong theo ghi ro neu va hoac cac thong tin chu thanh vien nhan khau hien nay tai dong vnd ' +
    'm2 ngay thang nam nguoi tung moi co duoc la 1 2 3 trieu nghin ket qua cuoi ky sau ra soat muc do dang loai phuong xa'
  ).split(' '),
);

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
    definition.aliases.map((alias, rank) => ({ field: definition.id, key: aliasKey(alias), rank })),
  );
  const exact = new Map<string, Alias[]>();
  for (const alias of aliases) exact.set(alias.key, [...(exact.get(alias.key) ?? []), alias]);
  const wordy = aliases
    .map((alias) => ({ ...alias, words: alias.key.split(' ').length }))
    .filter(({ field, key, words }) => words >= 2 && !(field === 'ho_ten' && !/thanh vien|chu ho/.test(key)));
  const fuzzy = fuzzyNames(aliases.map(({ key, field }) => ({ key, value: field })));
  return { exact, fuzzy, wordy };
}

const INDEXES: Readonly<Record<Vocabulary, Index>> = {
  register: indexOf('register'),
  targets: indexOf('targets'),
  summary: indexOf('summary'),
};

/** Labels that are also values of a register ('Chủ hộ', 'Hộ nghèo', 'Nam'): they do not make a row a header. */
const ALSO_VALUES = new Set([
  'nam',
  'nu',
  'chu ho',
  'ho ngheo',
  'ho can ngheo',
  'ho khong ngheo',
  'thuoc ho',
  'tong',
  'tong so',
  'ho con lai',
]);

/** Key of a header label: a year in it ('Chỉ tiêu năm 2024') a number before it ('3. Họ tên') and 'của hộ' after it do not matter. */
export function headerKey(label: string): string {
  return labelKey(label)
    .replace(/^\d{1,2} /, '')
    .replace(/\b(?:19|20)\d\d\b/g, ' ')
    .replace(/ cua (?:chu )?ho(?: gia dinh)?$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether the label is the name of a column, of any kind of sheet, and not also a value found in cells. */
export function isKnownLabel(label: string): boolean {
  const key = headerKey(label);
  if (key === '' || ALSO_VALUES.has(key)) return false;
  const short = withoutBrackets(label);
  return (['register', 'targets', 'summary'] as const).some(
    (vocabulary) =>
      INDEXES[vocabulary].exact.has(key) ||
      INDEXES[vocabulary].exact.has(short) ||
      INDEXES[vocabulary].fuzzy.find(key) !== undefined,
  );
}

/** The fields a header may mean, surest first; a field appears once. */
export function claimsOf(path: HeaderPath, vocabulary: Vocabulary): readonly Claim[] {
  const index = INDEXES[vocabulary];
  const found = new Map<FieldId, Claim>();
  const put = (aliases: readonly Alias[] | undefined, reason: ClaimReason, base: number): void => {
    for (const { field, rank } of aliases ?? []) {
      const score = base - rank / 1000;
      if ((found.get(field)?.score ?? 0) < score && fitsUnder(path, field))
        found.set(field, { field, reason, score, year: null });
    }
  };
  const leafKey = path.keys[path.keys.length - 1] ?? '';
  // The nearest labels say most: 'Phân loại / Cuối năm' under 'KẾT QUẢ RÀ SOÁT'.
  for (let from = 0; from < path.keys.length - 1; from++) {
    put(index.exact.get(path.keys.slice(from).join(' ')), 'path', 100 - from);
  }
  put(index.exact.get(leafKey), 'label', path.keys.length > 1 ? 80 : 95);
  const leaf = path.labels[path.labels.length - 1] ?? '';
  if (!turnedInBrackets(leaf)) put(index.exact.get(withoutBrackets(leaf)), 'label-without-brackets', 75);
  if (found.size === 0) put(misspelt(leaf, leafKey, index), 'fuzzy', 60);
  if (found.size === 0) put(byWords(leafKey, index), 'words', 50);
  return preferLaterYear(path, [...found.values()]).sort((a, b) => b.score - a.score);
}

/**
 * Of 'Phân loại hộ năm 2023' and 'Phân loại hộ năm 2024' the later is the class now; the earlier then is that of the
 * start. The year only breaks ties.
 */
function preferLaterYear(path: HeaderPath, claims: readonly Claim[]): Claim[] {
  const found = /\b20\d\d\b/.exec(path.labels.join(' '))?.[0];
  if (found === undefined) return [...claims];
  const year = Number(found);
  // A tenth a year: more than the difference between two names of one field, less than between two reasons.
  const dated = claims.map((claim) => ({ ...claim, year, score: claim.score + (year - 2000) / 10 }));
  const current = claims.find(({ field }) => field === 'phan_loai');
  return current ? [...dated, { ...current, field: 'phan_loai_dau_ky', score: 40, year }] : dated;
}

const BRACKETS = /[([]([^)\]]*)[)\]]/g;

function withoutBrackets(label: string): string {
  return headerKey(label.replace(BRACKETS, ' '));
}

/** 'Họ và tên (vợ)', 'Phân loại (năm trước)': the bracket makes it another column. */
function turnedInBrackets(label: string): boolean {
  const inside = labelKey((label.match(BRACKETS) ?? []).join(' '));
  return inside !== '' && (OTHER_PERSON.test(inside) || OTHER_CONTENT.test(inside));
}

function misspelt(leaf: string, leafKey: string, index: Index): readonly Alias[] {
  const key = turnedInBrackets(leaf) ? leafKey : withoutBrackets(leaf);
  const field = index.fuzzy.find(key);
  return field === undefined ? [] : [{ field, key, rank: 0 }];
}

/** Fields whose name is somewhat like the header's, or stands in it: not to be taken, but to be asked about. */
export function candidatesFor(path: HeaderPath, vocabulary: Vocabulary): readonly FieldId[] {
  if (isAboutSomebodyElse(path)) return [];
  const index = INDEXES[vocabulary];
  const leafKey = path.keys[path.keys.length - 1] ?? '';
  const padded = ` ${leafKey} `;
  const inside = index.wordy.filter(({ key }) => padded.includes(` ${key} `)).map(({ field }) => field);
  const bare = (index.exact.get(withoutBrackets(path.labels[path.labels.length - 1] ?? '')) ?? []).map(
    ({ field }) => field,
  );
  return [...new Set([...bare, ...inside, ...index.fuzzy.near(leafKey)])].slice(0, 4);
}

/** Aliases whose words stand together in the label and make up at least half of it; none when fields disagree. */
function byWords(leafKey: string, index: Index): readonly Alias[] {
  const words = leafKey.split(' ');
  const padded = ` ${leafKey} `;
  const inside = index.wordy.filter(
    (alias) =>
      alias.words * 2 >= words.length && padded.includes(` ${alias.key} `) && !isTurned(words, alias.key),
  );
  const longest = Math.max(0, ...inside.map((alias) => alias.words));
  const best = inside.filter((alias) => alias.words === longest);
  return best.every((alias) => alias.field === best[0]?.field) ? best.slice(0, 1) : [];
}

function isTurned(words: readonly string[], aliasKey: string): boolean {
  const own = new Set(aliasKey.split(' '));
  return words.some((word) => !IDLE_WORDS.has(word) && !own.has(word));
}

/** Whether the header is said of another person than the row's ('Họ tên mẹ', 'Người liên hệ / CCCD'). */
export function isAboutSomebodyElse({ keys }: HeaderPath): boolean {
  const text = keys.join(' ');
  return OTHER_PERSON.test(text) && !/thanh vien/.test(text);
}

/** Whether the column stands under the heading of the 12 indicators. */
export function isUnderDeprivations({ keys }: HeaderPath): boolean {
  return keys.some((key) => UNDER_DEPRIVATIONS.test(key));
}

/** The spanning header decides: deprivation or living condition, this household or another person, now or before. */
function fitsUnder(path: HeaderPath, field: FieldId): boolean {
  const above = path.keys.slice(0, -1).join(' ');
  if (above === '') return true;
  if (OTHER_PERSON.test(above) && !/chu ho|thanh vien/.test(above)) return false;
  if (EARLIER.test(above)) return field === 'phan_loai_dau_ky' || field === 'dau_ky';
  if (UNDER_DEPRIVATIONS.test(above)) return DEPRIVATION.test(field);
  return !(NOT_DEPRIVATIONS.test(above) && DEPRIVATION.test(field));
}
