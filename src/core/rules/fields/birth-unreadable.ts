import { birthTrouble } from '../births';
import { birthPlace, cellOf, saysNothing } from '../cells';
import { eachUnread } from '../person-readings';
import type { Rule } from '../rule';

/**
 * FD15. Not for dates no calendar has (FD16), nor for those whose year is the only trouble (FD19, FD20, FD25), nor for
 * two columns both filled (FD30), nor for cells that only say nothing is known (CV01).
 */
export const birthUnreadable: Rule = {
  meta: {
    code: 'FD15',
    id: 'birth-unreadable',
    stage: 'values',
    severity: 'error',
    scope: 'person',
    needs: [],
    autofix: 'no',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Ngày sinh không đọc được',
      why: 'Không đọc được ngày sinh thì không tính được tuổi: trẻ em, người phụ thuộc, người cao tuổi đều bị bỏ sót.',
      fix: 'Ghi lại ngày sinh dạng ngày/tháng/năm, hoặc chỉ năm sinh nếu không rõ ngày; cán bộ tự xác minh.',
      messages: { default: '{person}: ngày sinh ghi “{found}”, không đọc được thành ngày.' },
    },
    en: {
      title: 'Birth date unreadable',
      why: 'Without a readable birth date there is no age: children, dependants and the elderly are missed.',
      fix: 'Write the date as day/month/year, or the year alone where the day is not known; the officer must find out.',
      messages: { default: '{person}: birth date “{found}” cannot be read as a date.' },
    },
  },
  check(_register, { index, settings }, report) {
    eachUnread(index, 'birth', report, (person) => {
      const place = birthPlace(person);
      if (!place || person.birth.kind === 'blank' || saysNothing(cellOf(place))) report.skip('blank');
      else {
        const trouble = birthTrouble(person, settings.asOf)?.kind;
        if (trouble === 'short-year') report.skip('two-digit-year');
        else if (trouble !== 'unreadable' || report.hasError(place)) report.skip('other-error');
        else report.fail(place, { person });
      }
    });
  },
};
