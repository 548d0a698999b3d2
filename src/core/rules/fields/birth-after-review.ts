import type { BirthDate, Person } from '../../model';
import { isoDate } from '../../text/calendar';
import { showBirth } from '../../text/dates';
import { decodeIdNumber } from '../../text/id-numbers';
import { birthPlace, placeOf } from '../cells';
import { idNumberState, judgeableNumber } from '../id-numbers';
import type { Rule } from '../rule';

/** FD25. The review date is the day ages are taken at. */
export const birthAfterReview: Rule = {
  meta: {
    code: 'FD25',
    id: 'birth-after-review',
    stage: 'values',
    severity: 'error',
    scope: 'person',
    needs: [],
    autofix: 'confirm',
    source: 'internal consistency: nobody on the list is born after the review date',
  },
  texts: {
    vi: {
      title: 'Ngày sinh sau ngày lập sổ',
      why: 'Ngày sinh ở tương lai làm tuổi thành số âm; người đó bị bỏ khỏi mọi chỉ số theo tuổi.',
      fix: 'Đối chiếu giấy tờ rồi ghi lại ngày sinh; cán bộ tự xác minh.',
      messages: {
        default: '{person}: ngày sinh {found} sau ngày rà soát {asOf}.',
        century:
          '{person}: ngày sinh {found} sau ngày rà soát {asOf}; theo số định danh thì sinh {corrected}.',
      },
      fixes: { century: 'Đổi thành {corrected} theo thế kỷ ghi trong số định danh; cần xác nhận.' },
    },
    en: {
      title: 'Birth date in the future',
      why: 'A birth date in the future makes a negative age; the person drops out of every figure by age.',
      fix: 'Compare with a document and write the date again; the officer must find out.',
      messages: {
        default: '{person}: birth date {found} is after the review date {asOf}.',
        century:
          '{person}: birth date {found} is after the review date {asOf}; by the ID number it is {corrected}.',
      },
      fixes: { century: 'Change it to {corrected}, the century of the ID number; to be confirmed.' },
    },
  },
  check(_register, { index, settings }, report) {
    for (const { person } of index.persons) {
      const place = birthPlace(person);
      const { birth } = person;
      if (birth.kind === 'absent' || !place) report.skip('no-column');
      else if (birth.kind !== 'ok') report.skip(birth.kind);
      else if (earliest(birth.value) <= settings.asOf) report.pass();
      else {
        const corrected = inCenturyOfNumber(person, birth.value);
        report.fail(place, {
          person,
          message: corrected ? 'century' : 'default',
          params: { asOf: settings.asOf.split('-').reverse().join('/'), corrected: corrected ?? '' },
          expected: corrected ?? '',
          related: corrected ? [placeOf(person, 'cccd')] : [],
          fix: corrected === null ? null : { value: corrected, apply: 'confirm' },
        });
      }
    }
  },
};

/** The first day a birth date can mean. */
function earliest({ year, month, day }: BirthDate): string {
  return isoDate(year, month ?? 1, day ?? 1);
}

/** The date in the century of the ID number when its two year digits agree, else null. */
function inCenturyOfNumber(person: Person, birth: BirthDate): string | null {
  const number = judgeableNumber(idNumberState(person));
  const year = number && decodeIdNumber(number)?.birthYear;
  if (!year || year === birth.year || year % 100 !== birth.year % 100) return null;
  return showBirth({ ...birth, year });
}
