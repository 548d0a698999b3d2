import type { Person } from '../../model';
import { birthText, rangeText } from '../ages';
import { birthPlace, placeOf } from '../cells';
import { coupleGap, couplesOf, marriageAge, type Couple } from '../couples';
import { nameOrRow } from '../labels';
import type { Rule, RuleContext, RuleReport } from '../rule';

/** CS05. Such couples exist; a child written as spouse is the usual slip. Below the age of marriage CS07 says it. */
export const spouseAgeGap: Rule = {
  meta: {
    code: 'CS05',
    id: 'spouse-age-gap',
    stage: 'agreement',
    severity: 'warning',
    scope: 'person',
    needs: ['quan_he'],
    autofix: 'no',
    source: 'review practice: threshold spouseGap',
  },
  texts: {
    vi: {
      title: 'Vợ/chồng chênh nhau trên 30 tuổi',
      why: 'Nhiều khi là năm sinh ghi nhầm, hoặc con ghi nhầm thành vợ/chồng; người phụ thuộc của hộ sai theo.',
      fix: 'Đối chiếu năm sinh và quan hệ của hai người; đúng như đã ghi thì để nguyên; cán bộ tự xác minh.',
      messages: {
        default:
          '{person}: quan hệ “{relation}”, sinh {birth}, chênh {gap} tuổi với chủ hộ {head} (sinh {headBirth}).',
      },
    },
    en: {
      title: 'Spouse age gap',
      why: 'Often a slip in a birth year, or a child written as spouse; dependants go wrong with it.',
      fix: 'Compare birth year and relation of both; leave it if it is right; the officer must find out.',
      messages: {
        default:
          '{person}: relation “{relation}”, born {birth}, {gap} years apart from the head {head} (born {headBirth}).',
      },
    },
  },
  check(_register, context, report) {
    for (const record of context.index.records) {
      for (const couple of couplesOf(record)) judge(couple, context, report);
    }
  },
};

function judge(couple: Couple, { settings, thresholds }: RuleContext, report: RuleReport): void {
  const { head, spouse } = couple;
  const gap = coupleGap(couple, report);
  const place = birthPlace(spouse);
  if (typeof gap === 'string') report.skip(gap);
  else if (gap.max <= thresholds.spouseGap) report.pass();
  else if (gap.min <= thresholds.spouseGap) report.skip('age-uncertain');
  else if ([head, spouse].some((person) => isUnderAge(person, settings.asOf, report)))
    report.skip('other-error');
  else if (place) {
    report.fail(place, {
      person: spouse,
      params: {
        relation: spouse.relation.kind === 'ok' ? spouse.relation.value.label : '',
        birth: birthText(spouse),
        head: nameOrRow(head, settings.lang),
        headBirth: birthText(head),
        gap: rangeText(gap),
      },
      related: [birthPlace(head), placeOf(spouse, 'quan_he')].filter((one) => one !== null),
    });
  }
}

function isUnderAge(person: Person, asOf: string, report: RuleReport): boolean {
  const found = marriageAge(person, asOf, report);
  return typeof found !== 'string' && found.isUnder === true;
}
