import { maskWritten } from '../../text/id-numbers';
import type { Rule } from '../rule';
import { ColumnTally, columnDetails } from '../whole-column';
import { eachOddPhone, type WrittenPhone } from './phone-cells';

type Mapped = WrittenPhone & { readonly value: string };

/**
 * FD47. Only the first four digits changed, the seven after them stayed: 0166 000 0003 became 036 000 0003. The
 * subscriber may have given up the number since, so that a person must confirm it.
 */
export const phoneOldPrefix: Rule = {
  meta: {
    code: 'FD47',
    id: 'phone-old-prefix',
    stage: 'values',
    severity: 'warning',
    scope: 'person',
    needs: ['sdt'],
    autofix: 'confirm',
    source:
      'TT 22/2014/TT-BTTTT; Bộ TT&TT: chuyển thuê bao 11 số sang 10 số từ 15/09/2018, giữ nguyên 7 số cuối',
  },
  texts: {
    vi: {
      title: 'Số 11 số đầu cũ (0120..0199)',
      why: 'Đầu số 11 số đã thôi dùng từ năm 2018, gọi không được.',
      fix: 'Đổi thành {number} theo bảng chuyển đầu số năm 2018 sau khi gọi thử; cần xác nhận.',
      messages: {
        default:
          '{person}: số điện thoại {found} còn đầu số cũ; theo bảng chuyển đầu số thì nay là {number}.',
        unknown: '{person}: số điện thoại {found} có đầu số không có trong bảng chuyển đầu số năm 2018.',
        column: 'Cột “{column}”: {count} số điện thoại còn đầu số cũ 11 số.',
      },
      fixes: {
        unknown: 'Hỏi hộ số điện thoại đang dùng; cán bộ tự xác minh.',
        column: 'Đổi cả {count} số theo bảng chuyển đầu số năm 2018 sau khi gọi thử vài số; cần xác nhận.',
      },
    },
    en: {
      title: 'Old 11-digit mobile prefix',
      why: 'Numbers of 11 digits have been out of use since 2018 and cannot be called.',
      fix: 'Change it to {number}, by the table of prefixes of 2018, after a trial call; to be confirmed.',
      messages: {
        default:
          '{person}: phone number {found} has an old prefix; by the table of prefixes it is {number} today.',
        unknown: '{person}: phone number {found} has a prefix that the table of 2018 does not have.',
        column: 'Column “{column}”: {count} phone numbers still have an old prefix of 11 digits.',
      },
      fixes: {
        unknown: 'Ask the household for the number in use; the officer must find out.',
        column:
          'Change all {count} by the table of prefixes of 2018 after some trial calls; to be confirmed.',
      },
    },
  },
  check(_register, context, report) {
    const mapped = new ColumnTally<Mapped>();
    eachOddPhone(
      context,
      report,
      (written) => {
        const { phone, place, person } = written;
        const old = phone.kind === 'ok' && phone.value.kind === 'old-mobile' ? phone.value : null;
        const current = old?.current ?? null;
        mapped.add(place, current === null ? null : { ...written, value: current });
        if (phone.kind === 'unreadable') report.skip('unreadable');
        else if (!old) report.pass();
        else if (current === null) report.fail(place, { person, message: 'unknown' });
      },
      (table, count) => mapped.addSound(table, count),
    );
    mapped.tell(
      context.thresholds,
      (heading, cells) => report.fail(heading, columnDetails(heading, cells, 'confirm')),
      ({ place, person, value }) => {
        const number = maskWritten(value);
        report.fail(place, {
          person,
          params: { number },
          expected: number,
          fix: { value, apply: 'confirm' },
        });
      },
    );
  },
};
