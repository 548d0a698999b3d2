import type { Person } from '../../model';
import { decodeIdNumber, maskIdNumber } from '../../text/id-numbers';
import { birthPlace, sexPlace } from '../cells';
import { disagreement, isMistyped } from '../id-numbers';
import type { FindingDetails, Rule } from '../rule';
import { eachOddId } from '../id-number-cells';

/**
 * FD06. Provinces keep the 63 codes of before the mergers of 2025: the number of a person never changes with them.
 * From 100 on the code may be that of a country where the birth was registered (no list of these is at hand), so
 * that such a number is asked about, not called wrong. Where the number contradicts sex or birth as well, digits
 * were left out or added: one error here, and FD07 to FD09 say nothing.
 */
export const idNumberProvince: Rule = {
  meta: {
    code: 'FD06',
    id: 'id-number-province',
    stage: 'values',
    severity: 'warning',
    scope: 'person',
    needs: ['cccd'],
    autofix: 'no',
    source: 'NĐ 137/2015/NĐ-CP, Điều 13; TT 59/2021/TT-BCA (mã tỉnh, mã nước nơi đăng ký khai sinh)',
  },
  texts: {
    vi: {
      title: '3 số đầu CCCD không phải mã tỉnh (63 mã cũ) hay mã nước',
      why: 'Ba số đầu là nơi đăng ký khai sinh; mã không có thật thì số định danh gõ sai, tra không ra người này.',
      fix: 'Đối chiếu thẻ căn cước rồi gõ lại số định danh; cán bộ tự xác minh. Tỉnh sáp nhập năm 2025 không làm đổi số đã cấp.',
      messages: {
        default: '{person}: số định danh {number} bắt đầu bằng {code}, không phải mã tỉnh nào.',
        abroad:
          '{person}: số định danh {number} bắt đầu bằng {code}, không phải mã tỉnh; chỉ đúng nếu khai sinh ở nước ngoài.',
        oldCard:
          '{person}: số định danh {number} bắt đầu bằng 000, giống số CMND 9 chữ số được thêm ba số 0 cho đủ 12.',
        mistyped:
          '{person}: số định danh {number} bắt đầu bằng {code}, không phải mã tỉnh, lại không khớp giới tính, năm sinh: có thể gõ thiếu hoặc thừa một chữ số.',
      },
      fixes: {
        abroad:
          'Hỏi nơi đăng ký khai sinh; nếu không phải ở nước ngoài thì gõ lại số theo thẻ căn cước; cán bộ tự xác minh.',
        oldCard: 'Hỏi số 12 chữ số trên thẻ căn cước rồi ghi thay; cán bộ tự xác minh.',
      },
    },
    en: {
      title: 'First three digits are not a known province or country code',
      why: 'The first three digits are where the birth was registered; a code that does not exist means a mistyped number that matches nobody.',
      fix: 'Compare with the ID card and retype the number; the officer must find out. The mergers of 2025 change no number.',
      messages: {
        default: '{person}: ID number {number} begins with {code}, which is no province.',
        abroad:
          '{person}: ID number {number} begins with {code}, which is no province; right only for a birth registered abroad.',
        oldCard:
          '{person}: ID number {number} begins with 000, like the 9 digits of an old identity card with three zeros in front.',
        mistyped:
          '{person}: ID number {number} begins with {code}, which is no province, and fits neither sex nor birth year: a digit may be missing or too many.',
      },
      fixes: {
        abroad:
          'Ask where the birth was registered; if not abroad, retype the number from the ID card; the officer must find out.',
        oldCard:
          'Ask for the 12-digit number on the ID card and write it instead; the officer must find out.',
      },
    },
  },
  check(register, context, report) {
    eachOddId(register, context, report, ({ state, place, person }) => {
      if (state.kind === 'placeholder') report.skip('placeholder');
      else if (state.kind === 'wrong') report.skip('unreadable');
      // A shortened number is a guess: FD02 says whether it gives a province.
      else if (state.kind === 'lost-zero') report.skip('other-error');
      else if (decodeIdNumber(state.number)?.provinceName) report.pass();
      else report.fail(place, detailsOf(state.number, person));
    });
  },
};

function detailsOf(number: string, person: Person): FindingDetails {
  const code = number.slice(0, 3);
  const params = { number: maskIdNumber(number), code };
  if (code === '000') return { person, message: 'oldCard', params, also: ['FD07', 'FD08', 'FD09'] };
  const decoded = decodeIdNumber(number);
  if (!decoded || !isMistyped(number, decoded, disagreement(decoded, person)))
    return { person, message: code < '100' ? 'default' : 'abroad', params };
  const evidence = [sexPlace(person), birthPlace(person)].filter((place) => place !== null);
  return {
    person,
    message: 'mistyped',
    severity: 'error',
    params,
    related: evidence,
    also: ['FD07', 'FD08', 'FD09'],
  };
}
