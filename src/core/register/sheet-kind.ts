/** What a sheet is, by the fields its columns were matched with. */
import type { Cell, RegisterTable } from '../model';
import { cellText, exactKey, fold, isBlank } from '../text/unicode';
import type { Missing } from '../messages/register';
import type { FieldMatching } from './field-matching';
import { CLASS_MARK_FIELDS, DEPRIVATION_FIELDS, type FieldId } from './fields';

function has(matching: FieldMatching, ...fields: FieldId[]): number {
  return matching.fields.filter(({ field }) => fields.includes(field)).length;
}

/** Without one of these a list of names is a list of officials, of children, or of anybody. */
const ABOUT_HOUSEHOLDS: ReadonlySet<FieldId> = new Set([
  'ma_ho',
  'quan_he',
  'so_nhan_khau',
  'phan_loai',
  'phan_loai_dau_ky',
  'b1',
  'b2',
  'chu_ho',
  'dtts',
  'dtts_tai_cho',
  'kcknld',
  'nguyen_nhan',
  ...DEPRIVATION_FIELDS,
]);

const isClassMark = (field: FieldId): boolean => CLASS_MARK_FIELDS.some(([mark]) => mark === field);

const isNamed = (matching: FieldMatching): boolean => has(matching, 'ho_ten', 'chu_ho') > 0;

/** What a sheet must have to be read as a list of households when the officer says that it is one. */
export function canBeRegister(matching: FieldMatching): boolean {
  return isNamed(matching) || has(matching, 'ma_ho', 'cccd') > 0;
}

/** Two columns have a name's header and hold different names: neither is taken. */
function isNamedTwice(matching: FieldMatching): boolean {
  const names = matching.unmapped.filter(
    ({ reason, candidates: [first] }) =>
      reason === 'two-claims' && (first === 'ho_ten' || first === 'chu_ho'),
  );
  return !isNamed(matching) && names.length > 1;
}

/** Groups of columns without which a sheet is not taken for a list of households: one of each is needed. */
export function missingForRegister(matching: FieldMatching): readonly Missing[] {
  if (isNamedTwice(matching)) return ['two-names'];
  const about = matching.fields.some(({ field }) => ABOUT_HOUSEHOLDS.has(field));
  return [...(isNamed(matching) ? [] : (['name'] as const)), ...(about ? [] : (['about'] as const))];
}

/** A list of households. */
export function isRegister(matching: FieldMatching): boolean {
  const { fields } = matching;
  const named = isNamed(matching);
  // 'Hộ nghèo', 'Hộ cận nghèo' mark a household beside its name; without a name they head counts.
  const marks = fields.filter(({ field }) => isClassMark(field)).length;
  const about = fields.filter(({ field }) => ABOUT_HOUSEHOLDS.has(field)).length;
  if (named) return about + (marks >= 2 ? marks : 0) > 0 && fields.length >= 2;
  // Deprivations by hamlet have a household's columns, but nobody's name or number.
  const coded = fields.some(({ field }) => field === 'ma_ho' || field === 'cccd');
  // With a column for the relation, two names are one list's and not two lists' side by side.
  const twice = isNamedTwice(matching) && has(matching, 'quan_he') > 0 ? 1 : 0;
  return about > 0 && coded && fields.length - marks + twice >= 3;
}

/** A list of targets with a column of numbers. */
export function isTargets(matching: FieldMatching): boolean {
  return (
    has(matching, 'chi_tieu') > 0 &&
    has(matching, 'ke_hoach', 'thuc_hien', 'dau_ky', 'so_ho', 'ty_le') > 0 &&
    has(matching, 'ho_ten', 'chu_ho') === 0
  );
}

/** Counts of households by hamlet. */
export function isSummary(matching: FieldMatching): boolean {
  return (
    has(matching, 'thon', 'don_vi') > 0 && has(matching, 'so_ho_ngheo', 'so_ho_can_ngheo', 'tong_so_ho') >= 2
  );
}

/** Numbers of households where marks should stand: a summary by hamlet, whoever is named on its rows. */
export function isListOfCounts({ columns, cells, dataRows }: RegisterTable): boolean {
  const marks = CLASS_MARK_FIELDS.map(([field]) => columns.get(field)).filter((at) => at !== undefined);
  if (marks.length === 0) return false;
  const isCount = (row: number): boolean => marks.some((at) => Number(cells[row - 1]?.[at] ?? 0) > 1);
  return dataRows.filter(isCount).length * 2 > dataRows.length;
}

const NAME_OF_SOMEBODY =
  /\b(?:ho (?:va )?ten|ten)\b.*\b(?:hoc sinh|sinh vien|tre|chau|can bo|dang vien|hoi vien|doan vien|cuu chien binh|nguoi)\b/;
const TITLE_OF_PERSONS =
  /\b(?:danh sach|bang ke|tong hop)\b.{0,12}\b(?:nguoi (?!ngheo|can ngheo|dan\b)|(?:tre|hoc sinh|sinh vien|can bo|dang vien|hoi vien|doan vien|cuu chien binh|thanh nien|phu nu|chau)\b)/;

/** A row a person beside the head's name, as in a list of pupils: a column names them, or most rows are not the head's. */
export function isListOfPersons(
  { layout, columns, cells, dataRows, title }: RegisterTable,
  unmapped: FieldMatching['unmapped'],
): boolean {
  if (columns.has('quan_he')) return false;
  // The household's code beside them does not make children or the old its heads.
  const person = columns.get('ho_ten');
  const head = columns.get('chu_ho');
  const names = Math.min(person ?? Infinity, head ?? Infinity);
  if (unmapped.some(({ column, header }) => column < names && NAME_OF_SOMEBODY.test(fold(header))))
    return true;
  if (title !== null && !columns.has('so_nhan_khau') && TITLE_OF_PERSONS.test(fold(title))) return true;
  if (layout !== 'one-row' || person === undefined || head === undefined) return false;
  const same = dataRows.filter((row) => sameName(cells[row - 1]?.[person], cells[row - 1]?.[head])).length;
  return same * 2 < dataRows.length;
}

function sameName(a: Cell | undefined, b: Cell | undefined): boolean {
  return isBlank(a) || exactKey(cellText(a)) === exactKey(cellText(b));
}
