import { maskIdNumber } from '../../text/id-numbers';
import { placeOf } from '../cells';
import { idNumberState } from '../id-numbers';
import type { Rule } from '../rule';

/** FD12. Twelve digits stored as a number; shorter ones have already lost their zeros and are FD02's. */
export const idNumberStoredAsNumber: Rule = {
  meta: {
    code: 'FD12',
    id: 'id-number-stored-as-number',
    stage: 'values',
    severity: 'warning',
    scope: 'person',
    needs: ['cccd'],
    autofix: 'safe',
    source: 'internal consistency: an ID number is text',
  },
  texts: {
    vi: {
      title: 'CCCD lưu dạng số',
      why: 'Số định danh lưu dạng số dễ mất số 0 hoặc đổi thành dạng số mũ khi chép sang tệp khác.',
      fix: 'Đổi ô sang dạng chữ, giữ nguyên 12 chữ số; sửa an toàn, áp dụng hàng loạt được.',
      messages: { default: '{person}: số định danh {found} đang lưu dạng số, cần lưu dạng chữ.' },
    },
    en: {
      title: 'CCCD stored as number, not text',
      why: 'An ID number stored as a number easily loses zeros or turns into an exponent when copied to another file.',
      fix: 'Store the cell as text, keeping the 12 digits; safe, may be applied in bulk.',
      messages: { default: '{person}: ID number {found} is stored as a number; it must be text.' },
    },
  },
  check(_register, { index }, report) {
    for (const { person } of index.persons) {
      const state = idNumberState(person);
      if (state.kind === 'absent') report.skip('no-column');
      else if (state.kind === 'blank' || state.kind === 'placeholder') report.skip(state.kind);
      else if (state.kind !== 'valid') report.skip('other-error');
      else if (!state.storedAsNumber) report.pass();
      else {
        const expected = maskIdNumber(state.number);
        report.fail(placeOf(person, 'cccd'), {
          person,
          expected,
          fix: { value: state.number, apply: 'safe' },
        });
      }
    }
  },
};
