import type { Rule } from '../rule';
import { eachOddId, type WrittenId } from '../id-number-cells';
import { wrongKind } from './id-number-kinds';

/**
 * FD01. Only what no other rule explains: a number of 9 digits is FD03's, an exponent FD04's, letters for digits
 * and separators FD05's, a made-up number FD10's, one that lost its zeros FD02's.
 */
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
        letters: '{person}: số định danh {found} lẫn chữ cái hoặc ký hiệu lạ.',
        words: '{person}: ô số định danh ghi “{found}”, không phải số.',
      },
    },
    en: {
      title: 'CCCD is not 12 digits',
      why: 'A wrong ID number cannot be matched with the population data or a health card; the person may be left without one.',
      fix: 'Compare with the ID card and retype all 12 digits; the officer must find out, nothing is corrected by itself.',
      messages: {
        default: '{person}: ID number {found} has {count} digits; 12 are needed.',
        letters: '{person}: ID number {found} has letters or odd signs in it.',
        words: '{person}: the ID number cell says “{found}”, which is no number.',
      },
    },
  },
  check(register, context, report) {
    eachOddId(register, context, report, (written) => {
      const { state, place, person } = written;
      if (state.kind === 'placeholder') report.skip('placeholder');
      else if (state.kind === 'lost-zero') report.skip('other-error');
      else if (state.kind === 'valid') report.pass();
      else if (wrongKind(written) !== 'other') report.skip('other-error');
      else report.fail(place, { person, ...messageFor(written) });
    });
  },
};

function messageFor({ state }: WrittenId) {
  const digits = state.kind === 'wrong' ? state.digits : '';
  if (!/\d/.test(digits)) return { message: 'words' };
  if (/\D/.test(digits)) return { message: 'letters' };
  return { message: 'default', params: { count: digits.length } };
}
