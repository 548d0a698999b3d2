import type { Person } from '../../model';
import { birthText, rangeText } from '../ages';
import { birthPlace, placeOf } from '../cells';
import { coupleGap, couplesOf, marriageAge, type Couple } from '../couples';
import type { Rule, RuleContext, RuleReport } from '../rule';

/** CS07. Both of a couple are judged; a head below 18 is CS01's. */
export const spouseBelowMarriageAge: Rule = {
  meta: {
    code: 'CS07',
    id: 'spouse-below-marriage-age',
    stage: 'agreement',
    severity: 'warning',
    scope: 'person',
    needs: ['quan_he'],
    autofix: 'no',
    source: 'Luật Hôn nhân và gia đình 52/2014/QH13, Điều 8 khoản 1 điểm a',
  },
  texts: {
    vi: {
      title: 'Vợ/chồng dưới tuổi kết hôn (nam 20, nữ 18)',
      why: 'Thường là năm sinh ghi nhầm; tuổi sai làm sai người phụ thuộc, lao động và chỉ số giáo dục của hộ.',
      fix: 'Đối chiếu năm sinh và quan hệ; nếu đúng thì để nguyên và ghi chú; cán bộ tự xác minh.',
      messages: {
        default:
          '{person}: đã có vợ/chồng trong hộ, sinh {birth}, mới {age} tuổi (luật định từ đủ {limit} tuổi).',
      },
    },
    en: {
      title: 'Spouse under legal age',
      why: 'Mostly a slip in the birth year; dependants, workers and the education indicators go wrong with it.',
      fix: 'Compare birth year and relation; leave it with a note if it is right; the officer must find out.',
      messages: {
        default:
          '{person}: has a spouse in the household, born {birth}, {age} years old (the law asks for {limit}).',
      },
    },
  },
  check(_register, context, report) {
    for (const record of context.index.records) {
      const couples = couplesOf(record);
      const [first] = couples;
      if (first) judge(first.head, first, context, report);
      for (const couple of couples) judge(couple.spouse, couple, context, report);
    }
  },
};

function judge(person: Person, couple: Couple, context: RuleContext, report: RuleReport): void {
  const { settings, thresholds } = context;
  const found = marriageAge(person, settings.asOf, report);
  const place = birthPlace(person);
  if (typeof found === 'string') report.skip(found);
  else if (found.isUnder === null) report.skip('age-uncertain');
  else if (!found.isUnder) report.pass();
  else if (person === couple.head && found.age.min < thresholds.headAgeWarning) report.skip('other-error');
  else if (place) {
    const gap = coupleGap(couple, report);
    const isFar = typeof gap !== 'string' && gap.min > thresholds.spouseGap;
    report.fail(place, {
      person,
      params: { birth: birthText(person), age: rangeText(found.age), limit: found.limit },
      related: [placeOf(couple.spouse, 'quan_he')],
      also: isFar ? ['CS05'] : [],
    });
  }
}
