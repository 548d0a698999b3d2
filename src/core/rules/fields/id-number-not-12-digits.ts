import { idNumberState } from '../id-numbers';
import { placeOf } from '../cells';
import type { Rule } from '../rule';

/** FD01. A shortened number that only lost its zeros is FD02's; a made-up one and a blank are not this rule's. */
export const idNumberNot12Digits: Rule = {
  meta: {
    code: 'FD01',
    id: 'id-number-not-12-digits',
    stage: 'values',
    severity: 'error',
    scope: 'person',
    needs: ['cccd'],
    autofix: 'no',
    source: 'NĐ 137/2015/NĐ-CP, Điều 13: số định danh cá nhân gồm 12 chữ số',
  },
  texts: {
    vi: {
      title: 'CCCD không đủ 12 chữ số',
      why: 'Số định danh sai thì không đối chiếu được với dữ liệu dân cư và thẻ BHYT; người dân có thể không được cấp thẻ.',
      fix: 'Đối chiếu thẻ căn cước rồi gõ lại đủ 12 chữ số; cán bộ tự xác minh, không sửa tự động.',
      messages: {
        default: '{person}: số định danh {found} có {count} chữ số, phải đủ 12 chữ số.',
        letters: '{person}: số định danh {found} lẫn chữ cái hoặc ký hiệu lạ (hay gặp: chữ O thay số 0).',
        exponent: '{person}: số định danh hiện dạng số mũ {found}; các chữ số cuối đã mất.',
        oldCard: '{person}: {found} là số CMND 9 chữ số, chưa phải số định danh 12 chữ số.',
      },
      fixes: {
        oldCard:
          'Hỏi người dân số định danh 12 chữ số trên thẻ căn cước (CMND hết giá trị từ 01/01/2025); cán bộ tự xác minh.',
      },
    },
    en: {
      title: 'CCCD is not 12 digits',
      why: 'A wrong ID number cannot be matched with the population data or a health card; the person may be left without one.',
      fix: 'Compare with the ID card and retype all 12 digits; the officer must find out, nothing is corrected by itself.',
      messages: {
        default: '{person}: ID number {found} has {count} digits; 12 are needed.',
        letters:
          '{person}: ID number {found} has letters or odd signs in it (often the letter O for a zero).',
        exponent: '{person}: the ID number shows as exponent {found}; its last digits are lost.',
        oldCard: '{person}: {found} is a 9-digit number of the old identity card, not a 12-digit ID number.',
      },
      fixes: {
        oldCard:
          'Ask for the 12-digit number on the ID card (the old card has been void since 01/01/2025); the officer must find out.',
      },
    },
  },
  check(_register, { index }, report) {
    for (const { person } of index.persons) {
      const state = idNumberState(person);
      if (state.kind === 'absent') report.skip('no-column');
      else if (state.kind === 'blank' || state.kind === 'placeholder') report.skip(state.kind);
      else if (state.kind === 'lost-zero') report.skip('other-error');
      else if (state.kind === 'valid') report.pass();
      else {
        report.fail(placeOf(person, 'cccd'), {
          person,
          message: messageFor(state.digits),
          params: { count: state.digits.length },
        });
      }
    }
  },
};

function messageFor(digits: string): string {
  if (/e\+?\d+$/i.test(digits)) return 'exponent';
  if (!/^\d+$/.test(digits)) return 'letters';
  return digits.length === 9 ? 'oldCard' : 'default';
}
