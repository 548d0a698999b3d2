/**
 * Groups a household may belong to, several at once. They overlap, so nothing here is ever found by subtraction: 'khác'
 * is a household that is in none of them.
 */
import type { Ethnicity, HouseholdRecord, Person, Reading, RegisterTable } from '../model';
import { cellAt } from '../register/columns';
import type { FieldId } from '../register/fields';
import { ageRange } from '../text/ages';
import { readEthnicity } from '../text/ethnicity';
import { readMark } from '../text/marks';
import { fold, isBlank } from '../text/unicode';

/** `unknown`: something is written that says neither. `absent`: no list has a column that tells, or it is blank throughout. */
export type Answer = 'yes' | 'no' | 'unknown' | 'absent';

/** A household as its lists write it: the list that counts comes first. */
export interface GroupSubject {
  readonly records: readonly HouseholdRecord[];
  /** Everybody who counts as a member; empty where members are not listed. */
  readonly members: readonly Person[];
}
export interface HouseholdGroup {
  readonly id:
    | 'minority'
    | 'native-minority'
    | 'no-worker'
    | 'merit'
    | 'female-head'
    | 'children'
    | 'elderly'
    | 'disabled';
  /** Columns it is told by. */
  readonly fields: readonly FieldId[];
  /** @param asOf review date, 'YYYY-MM-DD': ages are taken at it */
  answer(subject: GroupSubject, asOf: string): Answer;
}

const filled = new WeakMap<RegisterTable, Map<FieldId, boolean>>();

/** Whether a list has the column and anybody has written into it: one left blank throughout says nothing. */
export function isFilledIn(table: RegisterTable, field: FieldId): boolean {
  let known = filled.get(table);
  if (known === undefined) filled.set(table, (known = new Map()));
  let isFilled = known.get(field);
  if (isFilled === undefined) {
    isFilled = table.columns.has(field) && table.dataRows.some((row) => !isBlank(cellAt(table, row, field)));
    known.set(field, isFilled);
  }
  return isFilled;
}

/** The first list of the household that tells a field; null where none does. */
export function recordTelling(subject: GroupSubject, field: FieldId): HouseholdRecord | null {
  return subject.records.find(({ table }) => isFilledIn(table, field)) ?? null;
}

/** A mark says yes, blank is 'not marked'; a word that is no mark is left to `otherwise`. */
function marked(
  { table, row }: Pick<Person, 'table' | 'row'>,
  field: FieldId,
  otherwise: (text: string) => Answer = () => 'unknown',
): Answer {
  const mark = readMark(cellAt(table, row, field));
  if (mark.kind === 'ok') return mark.value ? 'yes' : 'no';
  return mark.kind === 'unreadable' ? otherwise(mark.text) : 'no';
}

function markedOnList(subject: GroupSubject, field: FieldId, otherwise?: (text: string) => Answer): Answer {
  const record = recordTelling(subject, field);
  return record === null ? 'absent' : marked(record, field, otherwise);
}

/** Yes as soon as one part says yes; no only when all of them do. */
export function anyOf(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes';
  if (answers.includes('unknown')) return 'unknown';
  return answers.includes('absent') ? 'absent' : 'no';
}
/** In none of the groups: the 'khác' of the forms. */
export function noneOf(answers: readonly Answer[]): Answer {
  return not(anyOf(answers));
}
export function not(answer: Answer): Answer {
  if (answer === 'yes') return 'no';
  return answer === 'no' ? 'yes' : answer;
}

/** Over the members; a household none of whose members is listed says nothing. */
function anyMember({ members }: GroupSubject, answer: (person: Person) => Answer): Answer {
  const counted = members.filter((person) => person.counted);
  return counted.length === 0 ? 'absent' : anyOf(counted.map(answer));
}

function memberMarked(subject: GroupSubject, field: FieldId, otherwise?: (text: string) => Answer): Answer {
  return anyMember(subject, (person) =>
    isFilledIn(person.table, field) ? marked(person, field, otherwise) : 'absent',
  );
}

/** The ethnic group of the head, by name; numbers are unreadable, since the two official numberings disagree. */
export function ethnicityOfHead(subject: GroupSubject): Reading<Ethnicity> {
  const record = recordTelling(subject, 'dan_toc');
  return record === null
    ? { kind: 'absent' }
    : readEthnicity(cellAt(record.table, record.head.row, 'dan_toc'));
}
function isMinorityHead(subject: GroupSubject): Answer {
  const ethnicity = ethnicityOfHead(subject);
  if (ethnicity.kind === 'ok') return ethnicity.value.minority ? 'yes' : 'no';
  return ethnicity.kind === 'absent' ? 'absent' : 'unknown';
}

/** A group's name instead of a mark: 'Hrê', 'Kinh'. */
function namedMinority(text: string): Answer {
  const named = readEthnicity(text);
  if (named.kind !== 'ok') return 'unknown';
  return named.value.minority ? 'yes' : 'no';
}

const MINORITY_FIELDS = ['dtts', 'dtts_tai_cho'] as const;

/** What the columns of marks say of a minority; 'blank': nothing for this household, though they are kept. */
function minorityMark(subject: GroupSubject): Answer | 'blank' {
  const written = MINORITY_FIELDS.map((field): Answer | 'blank' => {
    const record = recordTelling(subject, field);
    if (record === null) return 'absent';
    const answer = marked(record, field, namedMinority);
    // Not to be one of those native to the place is not to be of no minority.
    if (answer === 'no' && field === 'dtts_tai_cho') return 'absent';
    return answer === 'no' && isBlank(cellAt(record.table, record.row, field)) ? 'blank' : answer;
  });
  const [mark = 'absent', native = 'absent'] = written;
  return native === 'yes' && mark !== 'no' ? 'yes' : mark;
}

function hasMinorityMember({ members }: GroupSubject): boolean {
  return members.some(
    ({ counted, ethnicity }) => counted && ethnicity.kind === 'ok' && ethnicity.value.minority,
  );
}

/**
 * Hộ dân tộc thiểu số, for every form and figure alike. The head's ethnic group decides where it is written; the mark is
 * asked where it is not, and where no list has the column a blank mark means no. A head of a minority beside a written
 * 'no', and a mark beside a Kinh head none of whose family is of a minority, contradict each other: then nobody can say.
 */
const minority: HouseholdGroup = {
  id: 'minority',
  fields: ['dtts', 'dtts_tai_cho', 'dan_toc'],
  answer(subject) {
    const head = isMinorityHead(subject);
    const mark = minorityMark(subject);
    if (head === 'yes') return mark === 'no' ? 'unknown' : 'yes';
    if (head === 'no') {
      if (mark !== 'yes') return 'no';
      return hasMinorityMember(subject) ? 'yes' : 'unknown';
    }
    if (mark !== 'blank') return mark === 'absent' ? head : mark;
    return head === 'absent' ? 'no' : 'unknown';
  },
};

/** Hộ dân tộc thiểu số tại chỗ, as the register marks it: which groups are native the law leaves to the place. */
const nativeMinority: HouseholdGroup = {
  id: 'native-minority',
  fields: ['dtts_tai_cho'],
  answer: (subject) => markedOnList(subject, 'dtts_tai_cho', namedMinority),
};

/** Hộ không có khả năng lao động, as the register marks it. */
const noWorker: HouseholdGroup = {
  id: 'no-worker',
  fields: ['kcknld'],
  answer: (subject) => markedOnList(subject, 'kcknld'),
};

/** A kind of merit instead of a mark: 'Thương binh 3/4', 'con liệt sĩ'. */
function kindOrNone(text: string): Answer {
  const words = fold(text);
  if (/^(?:khong|chua)\b/.test(words)) return 'no';
  return /[a-z]{3}/.test(words) ? 'yes' : 'unknown';
}

/** Hộ có thành viên là người có công: the household's own mark, else a member's. */
const merit: HouseholdGroup = {
  id: 'merit',
  fields: ['nguoi_co_cong', 'nguoi_co_cong_tv'],
  answer(subject) {
    const onList = markedOnList(subject, 'nguoi_co_cong', kindOrNone);
    return onList === 'absent' ? memberMarked(subject, 'nguoi_co_cong_tv', kindOrNone) : onList;
  },
};

/** Chủ hộ là nữ. */
const femaleHead: HouseholdGroup = {
  id: 'female-head',
  fields: ['gioi_tinh', 'gioi_tinh_nu', 'nam_sinh_nu'],
  answer({ records }) {
    const head = records.map((record) => record.head.sex).find(({ kind }) => kind !== 'absent');
    if (head === undefined) return 'absent';
    if (head.kind !== 'ok') return 'unknown';
    return head.value === 'female' ? 'yes' : 'no';
  },
};

/** Age from the birth alone; unknown where the year alone leaves both sides of the bound open. */
function aged({ birth }: Person, asOf: string, bound: { from: number } | { under: number }): Answer {
  if (birth.kind === 'absent') return 'absent';
  if (birth.kind !== 'ok') return 'unknown';
  const { min, max } = ageRange(birth.value, asOf);
  if (max < 0) return 'unknown';
  const inside = (age: number): boolean => ('from' in bound ? age >= bound.from : age < bound.under);
  if (inside(min) !== inside(max)) return 'unknown';
  return inside(min) ? 'yes' : 'no';
}

/** Trẻ em: under 16 (Luật Trẻ em 2016, Điều 1). */
export const CHILD_UNDER = 16;
/** Người cao tuổi: from 60 (Luật Người cao tuổi 2009, Điều 2). */
export const ELDERLY_FROM = 60;

/** Whether a person is a child at the review date. */
export function isChild(person: Person, asOf: string): Answer {
  return aged(person, asOf, { under: CHILD_UNDER });
}

const children: HouseholdGroup = {
  id: 'children',
  fields: ['ngay_sinh'],
  answer: (subject, asOf) => anyMember(subject, (person) => isChild(person, asOf)),
};
const elderly: HouseholdGroup = {
  id: 'elderly',
  fields: ['ngay_sinh'],
  answer: (subject, asOf) => anyMember(subject, (person) => aged(person, asOf, { from: ELDERLY_FROM })),
};
/** Hộ có người khuyết tật: any mark, kind or level. */
const disabled: HouseholdGroup = {
  id: 'disabled',
  fields: ['khuyet_tat'],
  answer: (subject) => memberMarked(subject, 'khuyet_tat', kindOrNone),
};

export const HOUSEHOLD_GROUPS = {
  minority,
  nativeMinority,
  noWorker,
  merit,
  femaleHead,
  children,
  elderly,
  disabled,
} as const;
