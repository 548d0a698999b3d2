import { daysInMonth } from '../../text/calendar';
import { birthTrouble } from '../births';
import { birthPlace } from '../cells';
import { eachUnread } from '../person-readings';
import type { Rule } from '../rule';

const THREE_NUMBERS = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/;

/** FD16. A date written month first is offered turned round; any other is for the officer. */
export const birthImpossible: Rule = {
  meta: {
    code: 'FD16',
    id: 'birth-impossible',
    stage: 'values',
    severity: 'error',
    scope: 'person',
    needs: [],
    autofix: 'confirm',
    source: 'Gregorian calendar',
  },
  texts: {
    vi: {
      title: 'Ngày sinh không có thật (31/02)',
      why: 'Ngày không có thật bị hệ thống dữ liệu dân cư và BHYT từ chối; tuổi cũng không tính chắc được.',
      fix: 'Đối chiếu giấy tờ rồi ghi lại ngày sinh, hoặc chỉ ghi năm; cán bộ tự xác minh.',
      messages: {
        default: '{person}: ngày sinh {found} không có trong lịch.',
        swapped:
          '{person}: ngày sinh {found} không có trong lịch; có thể viết nhầm tháng trước ngày, đúng là {swapped}.',
      },
      fixes: { swapped: 'Đổi thành {swapped} nếu đúng là viết tháng trước ngày; cần xác nhận.' },
    },
    en: {
      title: 'Impossible calendar date',
      why: 'A date that does not exist is refused by the population and health systems, and the age is uncertain.',
      fix: 'Compare with a document and write the date again, or the year alone; the officer must find out.',
      messages: {
        default: '{person}: birth date {found} is in no calendar.',
        swapped: '{person}: birth date {found} is in no calendar; month and day may be swapped: {swapped}.',
      },
      fixes: { swapped: 'Change it to {swapped} if the month was written first; to be confirmed.' },
    },
  },
  check(_register, { index, settings }, report) {
    eachUnread(index, 'birth', report, (person) => {
      const place = birthPlace(person);
      const { birth } = person;
      if (!place || birth.kind !== 'unreadable') report.skip('blank');
      else if (birthTrouble(person, settings.asOf)?.kind !== 'impossible') report.skip('unreadable');
      else {
        const swapped = monthFirst(birth.text);
        report.fail(place, {
          person,
          message: swapped ? 'swapped' : 'default',
          params: { swapped: swapped ?? '' },
          expected: swapped ?? '',
          fix: swapped === null ? null : { value: swapped, apply: 'confirm' },
        });
      }
    });
  },
};

/** '05/16/1996' → '16/05/1996' when the turned date exists, else null. */
function monthFirst(text: string): string | null {
  const [, first = '', second = '', year = ''] = THREE_NUMBERS.exec(text) ?? [];
  const month = Number(first);
  const day = Number(second);
  if (month < 1 || day < 1 || day > daysInMonth(Number(year), month)) return null;
  return `${second.padStart(2, '0')}/${first.padStart(2, '0')}/${year}`;
}
