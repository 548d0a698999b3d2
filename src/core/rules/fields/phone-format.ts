import { maskWritten } from '../../text/id-numbers';
import { phonesIn } from '../../text/phones';
import type { FindingDetails, Rule } from '../rule';
import { ColumnTally, columnDetails } from '../whole-column';
import { eachOddPhone, type WrittenPhone } from './phone-cells';

type Readable = WrittenPhone & { readonly value: string };

/**
 * FD45. What stands between the digits and +84 may go: the number stays the same. A number short of its 0 is FD46's,
 * one of 11 digits FD47's. Two numbers, or words beside one, are for the officer: nothing is thrown away.
 */
export const phoneFormat: Rule = {
  meta: {
    code: 'FD45',
    id: 'phone-format',
    stage: 'values',
    severity: 'warning',
    scope: 'person',
    needs: ['sdt'],
    autofix: 'safe',
    source: 'TT 22/2014/TT-BTTTT (quy hoạch kho số viễn thông): di động 10 số, cố định bắt đầu bằng 02',
  },
  texts: {
    vi: {
      title: 'Số điện thoại sai định dạng',
      why: 'Số sai thì không gọi được cho hộ; cùng một số viết hai kiểu thì không dò ra hộ bị ghi trùng.',
      fix: 'Hỏi hộ rồi ghi lại số điện thoại; cán bộ tự xác minh.',
      messages: {
        default:
          '{person}: số điện thoại {found} có {count} chữ số; di động phải 10 số (03, 05, 07, 08, 09), máy bàn 10–11 số (02).',
        words: '{person}: ô điện thoại ghi “{found}”, không phải số điện thoại.',
        remark: '{person}: ô điện thoại ghi “{found}”, có chữ kèm theo số.',
        several: '{person}: ô điện thoại ghi {count} số.',
        separators: '{person}: số điện thoại {found} có dấu cách, dấu chấm hoặc dấu ngoặc; nên viết liền.',
        abroad: '{person}: số điện thoại {found} viết theo kiểu quốc tế; trong sổ nên viết {number}.',
        column: 'Cột “{column}”: {count} số điện thoại có dấu cách, dấu chấm hoặc +84; nên viết liền.',
      },
      fixes: {
        remark: 'Để riêng số điện thoại trong ô, chuyển chữ sang cột Ghi chú; cán bộ tự sửa.',
        several: 'Để một số hay dùng trong ô, chuyển số kia sang cột Ghi chú; cán bộ tự chọn.',
        separators: 'Viết liền thành {number}; sửa an toàn, áp dụng hàng loạt được.',
        abroad: 'Đổi thành {number}; sửa an toàn, áp dụng hàng loạt được.',
        column: 'Viết liền ở cả {count} ô, lưu dạng chữ; sửa an toàn, áp dụng hàng loạt được.',
      },
    },
    en: {
      title: 'Phone format',
      why: 'With a wrong number the household cannot be called; one number written two ways hides a household entered twice.',
      fix: 'Ask the household and write the number again; the officer must find out.',
      messages: {
        default:
          '{person}: phone number {found} has {count} digits; a mobile has 10 (03, 05, 07, 08, 09), a landline 10 or 11 (02).',
        words: '{person}: the phone cell says “{found}”, which is no phone number.',
        remark: '{person}: the phone cell says “{found}”, words beside a number.',
        several: '{person}: the phone cell holds {count} numbers.',
        separators: '{person}: phone number {found} has spaces, dots or brackets; better in one piece.',
        abroad:
          '{person}: phone number {found} is written the international way; in the register it should be {number}.',
        column: 'Column “{column}”: {count} phone numbers have spaces, dots or +84; better in one piece.',
      },
      fixes: {
        remark: 'Leave the number alone in the cell and move the words to the notes; the officer must do it.',
        several:
          'Leave the number most used in the cell and move the other to the notes; the officer must choose.',
        separators: 'Write it in one piece, {number}; safe, may be applied in bulk.',
        abroad: 'Change it to {number}; safe, may be applied in bulk.',
        column: 'Write all {count} in one piece as text; safe, may be applied in bulk.',
      },
    },
  },
  check(_register, context, report) {
    const readable = new ColumnTally<Readable>();
    eachOddPhone(
      context,
      report,
      (written) => {
        const { phone, place } = written;
        if (phone.kind === 'unreadable') {
          readable.add(place, null);
          report.fail(place, detailsOf(written));
          return;
        }
        const { number, kind, lostZero, canonical } = phone.value;
        const isOther = kind === 'old-mobile' || lostZero;
        readable.add(place, isOther || canonical ? null : { ...written, value: number });
        if (isOther) report.skip('other-error');
        else if (canonical) report.pass();
      },
      (table, count) => readable.addSound(table, count),
    );
    readable.tell(
      context.thresholds,
      (heading, cells) => report.fail(heading, columnDetails(heading, cells, 'safe')),
      ({ place, person, text, value }) => {
        const number = maskWritten(value);
        report.fail(place, {
          person,
          message: ABROAD.test(text) ? 'abroad' : 'separators',
          params: { number },
          expected: number,
          fix: { value, apply: 'safe' },
        });
      },
    );
  },
};

/** '+84 905…', '0084…', '(84) 905…'; '(0905)123462' only has brackets. */
const ABROAD = /^\W*(?:\+|00|84)/;

function detailsOf({ person, text }: WrittenPhone): FindingDetails {
  const digits = text.replace(/\D/g, '');
  const numbers = phonesIn(text).length;
  if (numbers > 1) return { person, message: 'several', params: { count: numbers } };
  if (numbers === 1) return { person, message: 'remark' };
  return digits === '' ? { person, message: 'words' } : { person, params: { count: digits.length } };
}
