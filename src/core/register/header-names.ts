/** Which fields a column header may mean. */
import { labelKey } from '../text/unicode';
import { FIELDS, type FieldDefinition, type FieldId } from './fields';

/** What a sheet's columns are compared with: a register, a list of targets, or a printed summary. */
export type Vocabulary = 'register' | 'targets' | 'summary';

/** A column header with the spanning headers above it, outermost first. */
export interface HeaderPath {
  /** As written. */
  readonly labels: readonly string[];
  readonly keys: readonly string[];
}

/** Why a header is taken for a field: its whole path, its own label, its label without what stands in brackets, or words in it. */
export type ClaimReason = 'path' | 'label' | 'label-without-brackets' | 'words';
export interface Claim {
  readonly field: FieldId;
  readonly reason: ClaimReason;
  /** Higher is surer; comparable between columns. */
  readonly score: number;
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
const OTHER_PERSON = /\b(?:vo|chong|cha|me|nguoi (?:lien he|khai|giam ho|than)|can bo|dieu tra vien)\b/;
const EARLIER = /\b(?:dau nam|dau ky|nam truoc|ky truoc|truoc ra soat)\b/;
/** Words that turn a label into another one: a column 'Họ tên mẹ' does not hold the name of 'Họ tên'. */
const TURNING_WORDS = new Set(
  'dau cuoi truoc sau khong chua thieu ty le tong cha me bo vo chong con nguoi than can cap lap khai cu moi dien'.split(
    ' ',
  ),
);

const inVocabulary: Readonly<Record<Vocabulary, (field: FieldDefinition) => boolean>> = {
  register: ({ level }) => level === 'household' || level === 'member' || level === 'both',
  targets: ({ level, id }) => level === 'target' || id === 'ghi_chu',
  summary: ({ level, id }) => level === 'summary' || id === 'thon',
};

interface Index {
  readonly exact: ReadonlyMap<string, readonly Alias[]>;
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
  return { exact, wordy };
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
    (vocabulary) => INDEXES[vocabulary].exact.has(key) || INDEXES[vocabulary].exact.has(short),
  );
}

/** The fields a header may mean, surest first; a field appears once. */
export function claimsOf(path: HeaderPath, vocabulary: Vocabulary): readonly Claim[] {
  const index = INDEXES[vocabulary];
  const found = new Map<FieldId, Claim>();
  const put = (aliases: readonly Alias[] | undefined, reason: ClaimReason, base: number): void => {
    for (const { field, rank } of aliases ?? []) {
      const score = base - rank / 100;
      if ((found.get(field)?.score ?? 0) < score && fitsUnder(path, field))
        found.set(field, { field, reason, score });
    }
  };
  const leafKey = path.keys[path.keys.length - 1] ?? '';
  // The nearest labels say most: 'Phân loại / Cuối năm' under 'KẾT QUẢ RÀ SOÁT'.
  for (let from = 0; from < path.keys.length - 1; from++) {
    put(index.exact.get(path.keys.slice(from).join(' ')), 'path', 100 - from);
  }
  put(index.exact.get(leafKey), 'label', path.keys.length > 1 ? 80 : 95);
  put(
    index.exact.get(withoutBrackets(path.labels[path.labels.length - 1] ?? '')),
    'label-without-brackets',
    75,
  );
  if (found.size === 0) put(byWords(leafKey, index), 'words', 50);
  return preferLaterYear(path, [...found.values()]).sort((a, b) => b.score - a.score);
}

/**
 * Of 'Phân loại hộ năm 2023' and 'Phân loại hộ năm 2024' the later is the class now; the earlier then is that of the
 * start. The year only breaks ties.
 */
function preferLaterYear(path: HeaderPath, claims: readonly Claim[]): Claim[] {
  const year = /\b(?:19|20)\d\d\b/.exec(path.labels.join(' '))?.[0];
  if (year === undefined) return [...claims];
  const dated = claims.map((claim) => ({ ...claim, score: claim.score + Number(year) / 1e6 }));
  const current = claims.find(({ field }) => field === 'phan_loai');
  return current ? [...dated, { field: 'phan_loai_dau_ky', reason: current.reason, score: 40 }] : dated;
}

function withoutBrackets(label: string): string {
  return headerKey(label.replace(/[([][^)\]]*[)\]]/g, ' '));
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
  return words.some((word) => TURNING_WORDS.has(word) && !own.has(word));
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
