import type { BirthDate, Person } from '../../model';
import { showBirth } from '../../text/dates';
import { firstDay } from '../../text/odd-years';
import { birthTrouble, birthValue, bornWithin, yearByNumber } from '../births';
import { birthPlace, placeOf } from '../cells';
import type { Rule, RuleReport } from '../rule';

/** FD25. The review date is the day ages are taken at. A year the reader takes for none (2985) is in the future too. */
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
        default:
          '{person}: ngày sinh {birth} sau ngày rà soát chung {asOf} (ngày tính tuổi, chọn ở bảng làm việc).',
        century:
          '{person}: ngày sinh {birth} sau ngày rà soát chung {asOf} (ngày tính tuổi, chọn ở bảng làm việc); theo số định danh thì sinh {corrected}.',
      },
      fixes: { century: 'Đổi thành {corrected} theo thế kỷ ghi trong số định danh; cần xác nhận.' },
    },
    en: {
      title: 'Birth date in the future',
      why: 'A birth date in the future makes a negative age; the person drops out of every figure by age.',
      fix: 'Compare with a document and write the date again; the officer must find out.',
      messages: {
        default:
          '{person}: birth date {birth} is after the common review date {asOf} (ages are taken at it; set in the side panel).',
        century:
          '{person}: birth date {birth} is after the common review date {asOf} (ages are taken at it; set in the side panel); by the ID number it is {corrected}.',
      },
      fixes: { century: 'Change it to {corrected}, the century of the ID number; to be confirmed.' },
    },
  },
  check(_register, { index, settings }, report) {
    const year = Number(settings.asOf.slice(0, 4));
    const { rest, passed } = bornWithin(index, 1, year - 1);
    report.pass(passed);
    for (const person of rest) judge(person, settings.asOf, report);
  },
};

function judge(person: Person, asOf: string, report: RuleReport): void {
  const place = birthPlace(person);
  const birth = birthOf(person, asOf);
  if (person.birth.kind === 'absent' || !place) report.skip('no-column');
  else if (birth === null) report.skip(person.birth.kind === 'blank' ? 'blank' : 'unreadable');
  else if (firstDay(birth) <= asOf) report.pass();
  else {
    const corrected = inCenturyOfNumber(person, birth);
    const shown = corrected ? showBirth(corrected) : '';
    report.fail(place, {
      person,
      message: corrected ? 'century' : 'default',
      params: {
        asOf: asOf.split('-').reverse().join('/'),
        birth: showBirth(birth),
        corrected: shown,
      },
      expected: shown,
      related: corrected ? [placeOf(person, 'cccd')] : [],
      fix: corrected && { value: birthValue(place, corrected), apply: 'confirm' },
    });
  }
}

function birthOf(person: Person, asOf: string): BirthDate | null {
  if (person.birth.kind === 'ok') return person.birth.value;
  const trouble = birthTrouble(person, asOf);
  return trouble?.kind === 'future' ? trouble.birth : null;
}

/** The date in the century of the ID number when its two year digits agree, else null. */
function inCenturyOfNumber(person: Person, birth: BirthDate): BirthDate | null {
  const year = yearByNumber(person)?.year;
  if (year === undefined || year === birth.year || year % 100 !== birth.year % 100) return null;
  return { ...birth, year };
}
