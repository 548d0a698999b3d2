import type { HouseholdRecord, Person } from '../../model';
import { ageRange } from '../../text/ages';
import { showBirth } from '../../text/dates';
import { birthToJudge, otherYearOfNumber, rangeText } from '../ages';
import { birthPlace, placeOf } from '../cells';
import { headsHousehold } from '../generation-gaps';
import { isOneOfSeveralHeads } from '../members';
import type { Rule, RuleContext, RuleReport } from '../rule';

/** CS01. Under 15 an error; from 15 to 17 a warning: orphans do head a household. Of several heads ST02 speaks. */
export const headTooYoung: Rule = {
  meta: {
    code: 'CS01',
    id: 'head-too-young',
    stage: 'agreement',
    severity: 'warning',
    scope: 'person',
    needs: [],
    autofix: 'no',
    source: 'Bộ luật Dân sự 91/2015/QH13, Điều 20, 21; Luật Cư trú 68/2020/QH14, Điều 10',
  },
  texts: {
    vi: {
      title: 'Chủ hộ dưới 15 (lỗi) / 18 tuổi (cảnh báo)',
      why: 'Thường là năm sinh ghi nhầm hoặc nhầm người làm chủ hộ; tuổi sai làm sai người phụ thuộc và lao động của hộ.',
      fix: 'Đối chiếu năm sinh và xem lại ai là chủ hộ; trẻ mồ côi làm chủ hộ thì để nguyên; cán bộ tự xác minh.',
      messages: {
        default: '{person}: chủ hộ sinh {birth}, mới {age} tuổi.',
        number: '{person}: chủ hộ sinh {birth}, mới {age} tuổi; theo số định danh thì sinh năm {year}.',
      },
    },
    en: {
      title: 'Head too young',
      why: 'Mostly a slip in the birth year or the wrong person as head; dependants and workers go wrong with the age.',
      fix: 'Compare the birth year and see who the head is; leave it for an orphan who heads the household; the officer must find out.',
      messages: {
        default: '{person}: the head was born {birth} and is {age} years old.',
        number:
          '{person}: the head was born {birth} and is {age} years old; by the ID number the year is {year}.',
      },
    },
  },
  check(_register, context, report) {
    for (const { person, record } of context.index.persons) {
      if (!headsHousehold(person)) continue;
      if (!person.counted) report.skip('head-left');
      else judge(person, record, context, report);
    }
  },
};

function judge(
  head: Person,
  record: HouseholdRecord | null,
  { settings, thresholds }: RuleContext,
  report: RuleReport,
): void {
  const birth = birthToJudge(head, report);
  if (typeof birth === 'string') {
    report.skip(birth);
    return;
  }
  // Most heads are far above: no need to look at days.
  if (Number(settings.asOf.slice(0, 4)) - birth.year > thresholds.headAgeWarning) {
    report.pass();
    return;
  }
  const age = ageRange(birth, settings.asOf);
  const isError = age.max < thresholds.headAgeError;
  if (age.min >= thresholds.headAgeWarning) {
    report.pass();
    return;
  }
  const year = otherYearOfNumber(head);
  if (isOneOfSeveralHeads(head, record, report)) report.skip('other-error');
  // A birth after the day is no age.
  else if (age.max < 0) report.skip('other-error');
  else if (age.max >= thresholds.headAgeWarning) report.skip('age-uncertain');
  // Short of an error, the contradiction with the ID number is the stronger word: FD09 says it.
  else if (year !== null && !isError) report.skip('other-error');
  else fail(head, { birth: showBirth(birth), age: rangeText(age), year }, isError, report);
}

function fail(
  head: Person,
  { birth, age, year }: { birth: string; age: string; year: number | null },
  isError: boolean,
  report: RuleReport,
): void {
  const isDisputed = year !== null;
  report.fail(birthPlace(head) ?? placeOf(head, 'ngay_sinh'), {
    person: head,
    severity: isError ? 'error' : 'warning',
    message: isDisputed ? 'number' : 'default',
    params: { birth, age, year: year ?? '' },
    expected: isDisputed ? String(year) : '',
    related: isDisputed ? [placeOf(head, 'cccd')] : [],
    also: isDisputed ? ['FD09'] : [],
  });
}
