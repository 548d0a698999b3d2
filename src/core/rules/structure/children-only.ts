import type { HouseholdRecord, Person } from '../../model';
import { ageRange } from '../../text/ages';
import { decodeIdNumber } from '../../text/id-numbers';
import { birthPlace } from '../cells';
import { idNumberState, judgeableNumber } from '../id-numbers';
import { listedMembers } from '../members';
import type { Place, Rule, RuleContext, RuleReport } from '../rule';
import { ADULT_AGE } from './adults';

/**
 * ST24. At the birth of the oldest, the first to be checked: a warning where nobody has reached the lower age, a note
 * where nobody is of age. Whoever may be old enough, by a year without a date or by the
 * ID number, is.
 */
export const childrenOnly: Rule = {
  meta: {
    code: 'ST24',
    id: 'children-only',
    stage: 'agreement',
    severity: 'warning',
    scope: 'household',
    needs: [],
    autofix: 'no',
    source: 'internal consistency; Bộ luật Dân sự 91/2015/QH13, Điều 20: thành niên từ đủ 18 tuổi',
  },
  texts: {
    vi: {
      title: 'Hộ toàn trẻ em',
      why: 'Thường do ghi sai năm sinh hoặc thiếu dòng người lớn; nếu đúng thì trẻ cần người giám hộ và chính sách riêng.',
      fix: 'Xem lại năm sinh và danh sách thành viên; nếu đúng thì ghi chú trẻ mồ côi; cán bộ tự xác minh.',
      messages: {
        default: '{household}: {count} người, lớn nhất {age} tuổi, không ai đủ {limit} tuổi.',
      },
    },
    en: {
      title: 'Household with no adult',
      why: 'Mostly a wrong birth year or a missing row; if true, the children need a guardian and support of their own.',
      fix: 'Look at the birth years and the member list; if true, note that they are orphans; the officer must find out.',
      messages: {
        default: '{household}: {count} persons, the oldest {age}, nobody as old as {limit}.',
      },
    },
  },
  check(_register, context, report) {
    for (const record of context.index.records) {
      const members = listedMembers(record, context.index)?.filter(({ counted }) => counted) ?? [];
      if (members.length > 0) judge(record, members, context, report);
    }
  },
};

interface Aged {
  readonly person: Person;
  readonly place: Place | null;
  /** The oldest the person can be; null when the birth cannot be read. */
  readonly age: number | null;
}

function judge(
  record: HouseholdRecord,
  members: readonly Person[],
  { settings: { asOf }, thresholds: { childrenOnlyAge } }: RuleContext,
  report: RuleReport,
): void {
  const aged = members.map((person): Aged => {
    const { birth } = person;
    const age =
      birth.kind === 'ok' ? Math.max(ageRange(birth.value, asOf).max, ageByNumber(person, asOf)) : null;
    return { person, place: birthPlace(person), age };
  });
  const ages = aged.map(({ age }) => age ?? 0);
  const oldest = Math.max(...ages);
  const unread = aged.find(({ age }) => age === null)?.person.birth.kind;
  if (oldest >= ADULT_AGE) report.pass();
  else if (unread === 'absent') report.skip('no-column');
  else if (unread !== undefined) report.skip(unread === 'blank' ? 'blank' : 'unreadable');
  else if (isUnsettled(record, aged, report)) report.skip('other-error');
  else {
    const isYoung = oldest < childrenOnlyAge;
    const first = aged[ages.indexOf(oldest)];
    if (!first?.place) return;
    report.fail(first.place, {
      record,
      severity: isYoung ? 'warning' : 'info',
      params: { count: members.length, age: oldest, limit: isYoung ? childrenOnlyAge : ADULT_AGE },
      related: aged.flatMap(({ place }) => (place === null || place === first.place ? [] : [place])),
    });
  }
}

/** The oldest the person can be by the ID number, 0 without one: where the two disagree (FD09), either may be right. */
function ageByNumber(person: Person, asOf: string): number {
  const number = judgeableNumber(idNumberState(person));
  const year = number === null ? undefined : decodeIdNumber(number)?.birthYear;
  return year === undefined ? 0 : Math.max(0, ageRange({ year, month: null, day: null }, asOf).max);
}

/** A birth date or a size with an error: the ages are wrong, or the adults are not listed (ST09). */
function isUnsettled(record: HouseholdRecord, aged: readonly Aged[], { hasError }: RuleReport): boolean {
  return (
    hasError({ table: record.table, row: record.rowOf('so_nhan_khau'), field: 'so_nhan_khau' }) ||
    aged.some(({ place }) => place !== null && hasError(place))
  );
}
