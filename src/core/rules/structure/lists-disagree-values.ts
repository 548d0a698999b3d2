/** What two lists can say of one household, and whether they say the same. */
import type { HouseholdClass, HouseholdRecord, Lang, Person, RegisterTable } from '../../model';
import { CLASS_MARK_FIELDS, DEPRIVATION_FIELDS, type FieldId } from '../../register/fields';
import { isOtherHead } from '../../register/household-lookup';
import { CLASS_LABELS } from '../../text/household-classes';
import { maskIdNumber } from '../../text/id-numbers';
import { cellText, exactKey, fold } from '../../text/unicode';
import { birthPlace, cellOf, fieldLabel, namePlace, placeOf } from '../cells';
import { isGivenHead } from '../members';
import type { Place } from '../rule';
import { comparableNumber } from '../same-person';

export type FacetId = 'class' | 'b1' | 'b2' | 'size' | 'hamlet' | 'name' | 'idNumber' | 'birth' | 'marks';
export type State = 'ok' | 'blank' | 'unreadable' | 'absent';

export interface Facet {
  readonly id: FacetId;
  readonly label: Readonly<Record<Lang, string>>;
  /** About the head in person: not compared where the head is another person altogether. */
  readonly ofHead?: boolean;
  state(record: HouseholdRecord): State;
  same(a: HouseholdRecord, b: HouseholdRecord): boolean;
  /** Where `a` says otherwise than `b`, the first cell first. */
  places(a: HouseholdRecord, b: HouseholdRecord): readonly Place[];
  shown(a: HouseholdRecord, b: HouseholdRecord): string;
}

const at = (record: HouseholdRecord, field: FieldId): Place => ({
  table: record.table,
  row: record.rowOf(field),
  field,
});

/** Where the class stands: its column, the marked column, or, when the title says it, the name. */
export function classPlace(record: HouseholdRecord): Place {
  const { columns } = record.table;
  const marked = CLASS_MARK_FIELDS.find(
    ([field, meant]) =>
      columns.has(field) && record.recordedClass.kind === 'ok' && record.recordedClass.value === meant,
  );
  return at(record, columns.has('phan_loai') ? 'phan_loai' : (marked?.[0] ?? record.head.nameField));
}

/** Escaped, average and not poor are one class beside poor and near-poor: lists name them by turns. */
export function isSameClass(a: HouseholdClass, b: HouseholdClass): boolean {
  return a === b || (isNotPoor(a) && isNotPoor(b));
}

const isNotPoor = (value: HouseholdClass): boolean => value !== 'poor' && value !== 'nearPoor';

/** A list of those who escaped poverty says that they are no longer poor; near-poor they may be. */
const onlyEscaped = ({ table }: HouseholdRecord): boolean => table.coverage === 'escaped';

function agreeOnClass(a: HouseholdRecord, b: HouseholdRecord): boolean {
  const [one, other] = [a.recordedClass, b.recordedClass];
  if (one.kind !== 'ok' || other.kind !== 'ok') return true;
  if (onlyEscaped(a) && one.value === 'escaped') return other.value !== 'poor';
  if (onlyEscaped(b) && other.value === 'escaped') return one.value !== 'poor';
  return isSameClass(one.value, other.value);
}

function numberFacet(id: 'b1' | 'b2' | 'size', field: FieldId, label: Facet['label']): Facet {
  const valueOf = (record: HouseholdRecord): number | null =>
    record[id].kind === 'ok' ? record[id].value : null;
  return {
    id,
    label,
    state: (record) => record[id].kind,
    same: (a, b) => valueOf(a) === valueOf(b),
    places: (a) => [at(a, field)],
    shown: (a) => cellText(valueOf(a)),
  };
}

/** Marks both lists give and give differently, by the position of the indicator. */
function differingMarks(a: HouseholdRecord, b: HouseholdRecord): readonly number[] {
  return DEPRIVATION_FIELDS.map((_, i) => i).filter((i) => {
    const [one, other] = [a.deprivations?.[i] ?? null, b.deprivations?.[i] ?? null];
    const both = [a, b].every(({ table }) => table.columns.has(fieldAt(i)));
    return both && one !== null && other !== null && one !== other;
  });
}

const fieldAt = (i: number): FieldId => DEPRIVATION_FIELDS[i] ?? 'd01';

function marksState({ deprivations }: HouseholdRecord): State {
  if (deprivations === null) return 'absent';
  return deprivations.every((mark) => mark === null) ? 'blank' : 'ok';
}

/** A person the list gives as head; on a list of households the row's own person. */
export function headOf({ head, table }: HouseholdRecord): Person | null {
  return table.layout === 'one-row' || isGivenHead(head) ? head : null;
}

function headFacet(
  id: 'name' | 'idNumber' | 'birth',
  label: Facet['label'],
  state: (head: Person) => State,
  same: (a: Person, b: Person) => boolean,
  place: (head: Person) => Place,
): Facet {
  return {
    id,
    label,
    ofHead: true,
    state: (record) => {
      const head = headOf(record);
      return head === null ? 'absent' : state(head);
    },
    same: (a, b) => same(a.head, b.head),
    places: (a) => [place(a.head)],
    shown: (a) => (id === 'idNumber' ? maskIdNumber(shownAt(place(a.head))) : shownAt(place(a.head))),
  };
}

const shownAt = (place: Place): string => cellText(cellOf(place));

/** Parts that only one of the dates gives do not contradict the other. */
function isSameBirth({ birth: a }: Person, { birth: b }: Person): boolean {
  if (a.kind !== 'ok' || b.kind !== 'ok') return true;
  return (['year', 'month', 'day'] as const).every(
    (part) => a.value[part] === null || b.value[part] === null || a.value[part] === b.value[part],
  );
}

/** Other names, and neither number nor birth date that says that it is one person misspelt. */
export function isOtherPerson(a: Person, b: Person): boolean {
  if (!isOtherHead(a, b)) return false;
  const twoNumbers = comparableNumber(a) !== null && comparableNumber(b) !== null;
  const bothBorn = a.birth.kind === 'ok' && b.birth.kind === 'ok';
  return twoNumbers || !(bothBorn && isSameBirth(a, b));
}

export const FACETS: readonly Facet[] = [
  {
    id: 'class',
    label: { vi: 'phân loại hộ', en: 'class' },
    state: ({ recordedClass }) => recordedClass.kind,
    same: agreeOnClass,
    places: (a) => [classPlace(a)],
    shown: ({ recordedClass }) => (recordedClass.kind === 'ok' ? CLASS_LABELS[recordedClass.value] : ''),
  },
  numberFacet('b1', 'b1', { vi: 'điểm B1', en: 'score B1' }),
  numberFacet('b2', 'b2', { vi: 'điểm B2', en: 'score B2' }),
  numberFacet('size', 'so_nhan_khau', { vi: 'số nhân khẩu', en: 'household size' }),
  {
    id: 'hamlet',
    label: { vi: 'thôn, tổ dân phố', en: 'hamlet' },
    state: ({ hamlet }) => (hamlet === null ? 'absent' : 'ok'),
    same: (a, b) => a.hamlet === b.hamlet,
    places: (a) => [at(a, 'thon')],
    shown: ({ hamlet }) => hamlet ?? '',
  },
  headFacet(
    'name',
    { vi: 'tên chủ hộ', en: 'head’s name' },
    ({ name }) => (name === null ? 'blank' : 'ok'),
    (a, b) => exactKey(a.name ?? '') === exactKey(b.name ?? ''),
    namePlace,
  ),
  headFacet(
    'idNumber',
    { vi: 'số định danh của chủ hộ', en: 'head’s ID number' },
    (head) => {
      if (comparableNumber(head) !== null) return 'ok';
      return head.idNumber.kind === 'ok' ? 'unreadable' : head.idNumber.kind;
    },
    (a, b) => comparableNumber(a) === comparableNumber(b),
    (head) => placeOf(head, 'cccd'),
  ),
  headFacet(
    'birth',
    { vi: 'ngày sinh của chủ hộ', en: 'head’s birth date' },
    ({ birth }) => birth.kind,
    isSameBirth,
    (head) => birthPlace(head) ?? namePlace(head),
  ),
  {
    id: 'marks',
    label: { vi: 'chỉ số thiếu hụt', en: 'deprivations' },
    state: marksState,
    same: (a, b) => differingMarks(a, b).length === 0,
    places: (a, b) => differingMarks(a, b).map((i) => at(a, fieldAt(i))),
    shown: (a, b) => {
      const marked = differingMarks(a, b).filter((i) => a.deprivations?.[i] === true);
      return marked.length === 0 ? '–' : marked.map((i) => fieldLabel(fieldAt(i))).join(', ');
    },
  },
];

interface Time {
  readonly year: string | null;
  readonly part: 'start' | 'end' | null;
}

/** The time a list speaks of, by its title and the sheet's name: 'ĐẦU NĂM 2024', '2023'. */
function timeOf({ title, sheet }: RegisterTable): Time {
  const text = fold(`${sheet} ${title ?? ''}`);
  const year = /\b(?:nam|ky|quy|thang)? ?(20\d\d)\b/.exec(text)?.[1] ?? null;
  const part = /dau (?:nam|ky)|truoc ra soat/.test(text) ? 'start' : null;
  return { year, part: /cuoi (?:nam|ky)|sau (?:khi )?ra soat/.test(text) ? 'end' : part };
}

/** Tells whether two lists speak of one time, as far as they say; each list's words are looked at once. */
export function oneTimeTest(): (a: RegisterTable, b: RegisterTable) => boolean {
  const times = new Map<RegisterTable, Time>();
  const known = (table: RegisterTable): Time => {
    const time = times.get(table) ?? timeOf(table);
    times.set(table, time);
    return time;
  };
  const differ = (x: string | null, y: string | null): boolean => x !== null && y !== null && x !== y;
  return (a, b) => !differ(known(a).year, known(b).year) && !differ(known(a).part, known(b).part);
}
