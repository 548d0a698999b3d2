import { maskWritten } from '../../text/id-numbers';
import type { Rule } from '../rule';
import { ColumnTally, columnDetails } from '../whole-column';
import { eachOddPhone, type WrittenPhone } from './phone-cells';

type LostZero = WrittenPhone & { readonly value: string };

/**
 * FD46. Nine digits from 3, 5, 7, 8 or 9 on are a mobile number and nothing else: safe. A landline without its 0 has as
 * many digits as a number of another kind may have: to be confirmed.
 */
export const phoneLostZero: Rule = {
  meta: {
    code: 'FD46',
    id: 'phone-lost-zero',
    stage: 'values',
    severity: 'warning',
    scope: 'person',
    needs: ['sdt'],
    autofix: 'safe-or-confirm',
    source: 'TT 22/2014/TT-BTTTT (quy hoạch kho số viễn thông): mọi số thuê bao trong nước bắt đầu bằng 0',
  },
  texts: {
    vi: {
      title: 'Số điện thoại mất số 0',
      why: 'Bảng tính bỏ số 0 khi số điện thoại bị lưu dạng số; chép số ấy ra thì không gọi được.',
      fix: 'Thêm số 0 vào đầu thành {number} và lưu dạng chữ; sửa an toàn, áp dụng hàng loạt được.',
      messages: {
        default: '{person}: số điện thoại {found} mất số 0 ở đầu.',
        landline: '{person}: số điện thoại {found} có thể là số máy bàn {number} mất số 0 ở đầu.',
        column: 'Cột “{column}”: {count} số điện thoại mất số 0 ở đầu, thường vì cột lưu dạng số.',
      },
      fixes: {
        landline: 'Hỏi hộ rồi mới nhận số {number}; cần xác nhận.',
        column: 'Thêm số 0 và đổi sang dạng chữ ở cả {count} ô; sửa an toàn, áp dụng hàng loạt được.',
      },
    },
    en: {
      title: 'Phone lost leading zero',
      why: 'A sheet drops the 0 when a phone number is stored as a number; what is left cannot be called.',
      fix: 'Put the 0 back, {number}, stored as text; safe, may be applied in bulk.',
      messages: {
        default: '{person}: phone number {found} lost the 0 in front.',
        landline: '{person}: phone number {found} may be the landline {number} without the 0 in front.',
        column:
          'Column “{column}”: {count} phone numbers lost the 0 in front, mostly because the column holds numbers.',
      },
      fixes: {
        landline: 'Ask the household before taking {number}; to be confirmed.',
        column: 'Put the 0 back and store as text in all {count} cells; safe, may be applied in bulk.',
      },
    },
  },
  check(_register, context, report) {
    const mobiles = new ColumnTally<LostZero>();
    eachOddPhone(
      context,
      report,
      (written) => {
        const { phone, place, person } = written;
        const lost = phone.kind === 'ok' && phone.value.lostZero ? phone.value : null;
        const mobile = lost?.kind === 'mobile' ? { ...written, value: lost.number } : null;
        mobiles.add(place, mobile);
        if (phone.kind === 'unreadable') report.skip('unreadable');
        else if (!lost) report.pass();
        // FD47 offers the number in use today.
        else if (lost.kind === 'old-mobile') report.skip('other-error');
        else if (lost.kind === 'landline') {
          const number = maskWritten(lost.number);
          const fix = { value: lost.number, apply: 'confirm' } as const;
          report.fail(place, { person, message: 'landline', params: { number }, expected: number, fix });
        }
      },
      (table, count) => mobiles.addSound(table, count),
    );
    mobiles.tell(
      context.thresholds,
      (heading, cells) => report.fail(heading, columnDetails(heading, cells, 'safe')),
      ({ place, person, value }) => {
        const number = maskWritten(value);
        report.fail(place, { person, params: { number }, expected: number, fix: { value, apply: 'safe' } });
      },
    );
  },
};
