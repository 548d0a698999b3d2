import { birthText, rangeText, undisputedAge } from '../ages';
import { birthPlace, placeOf } from '../cells';
import { couplesOf } from '../couples';
import { maritalStatus } from '../marital-status';
import type { Person } from '../../model';
import type { Rule, RuleContext, RuleReport } from '../rule';

/** CS10. Whoever stands beside a husband or wife on the list is CS07's. */
export const marriedTooYoung: Rule = {
  meta: {
    code: 'CS10',
    id: 'married-too-young',
    stage: 'agreement',
    severity: 'warning',
    scope: 'person',
    needs: ['hon_nhan'],
    autofix: 'no',
    source: 'Luật Hôn nhân và gia đình 52/2014/QH13, Điều 8 khoản 1 điểm a; threshold marriedFromAge',
  },
  texts: {
    vi: {
      title: 'Hôn nhân trái tuổi (dưới 15 đã kết hôn)',
      why: 'Thường là năm sinh ghi nhầm hoặc nhầm dòng; tuổi sai làm sai trẻ em và người phụ thuộc của hộ.',
      fix: 'Đối chiếu năm sinh và tình trạng hôn nhân; cán bộ tự xác minh.',
      messages: { default: '{person}: sinh {birth}, {age} tuổi, nhưng tình trạng hôn nhân ghi “{found}”.' },
    },
    en: {
      title: 'Married below 15',
      why: 'Mostly a slip in the birth year or a wrong row; children and dependants go wrong with the age.',
      fix: 'Compare birth year and marital status; the officer must find out.',
      messages: { default: '{person}: born {birth}, {age} years old, but the marital status is “{found}”.' },
    },
  },
  check(_register, context, report) {
    for (const { person, record } of context.index.persons) {
      const status = maritalStatus(person);
      if (status.kind !== 'ok') report.skip(status.kind === 'absent' ? 'no-column' : status.kind);
      else if (status.value === 'single') report.pass();
      else {
        const couples = record ? couplesOf(record) : [];
        const isPartner = couples.some(({ head, spouse }) => head === person || spouse === person);
        judge(person, isPartner, context, report);
      }
    }
  },
};

function judge(
  person: Person,
  isPartner: boolean,
  { settings, thresholds }: RuleContext,
  report: RuleReport,
): void {
  const age = undisputedAge(person, settings.asOf, report);
  const place = birthPlace(person);
  if (typeof age === 'string') report.skip(age);
  else if (age.min >= thresholds.marriedFromAge) report.pass();
  else if (age.max >= thresholds.marriedFromAge) report.skip('age-uncertain');
  else if (isPartner) report.skip('other-error');
  else {
    report.fail(placeOf(person, 'hon_nhan'), {
      person,
      params: { birth: birthText(person), age: rangeText(age) },
      related: place ? [place] : [],
    });
  }
}
