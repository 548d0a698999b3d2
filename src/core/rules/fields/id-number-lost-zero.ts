import type { Person } from '../../model';
import { decodeIdNumber, maskIdNumber } from '../../text/id-numbers';
import { birthPlace, placeOf, sexPlace } from '../cells';
import { idNumberState } from '../id-numbers';
import type { Place, Rule } from '../rule';

/** FD02. Safe only when the padded number agrees with the other columns in province, sex, century and year. */
export const idNumberLostZero: Rule = {
  meta: {
    code: 'FD02',
    id: 'id-number-lost-zero',
    stage: 'values',
    severity: 'error',
    scope: 'person',
    needs: ['cccd'],
    autofix: 'safe-or-confirm',
    source: 'NĐ 137/2015/NĐ-CP, Điều 13; TT 59/2021/TT-BCA (mã tỉnh bắt đầu bằng 0)',
  },
  texts: {
    vi: {
      title: 'CCCD mất số 0 ở đầu',
      why: 'Bảng tính bỏ số 0 khi số định danh bị lưu dạng số; số thiếu không tra được ở dữ liệu dân cư, BHYT.',
      fix: 'Thêm số 0 vào đầu thành {padded} và lưu dạng chữ; sửa an toàn, áp dụng hàng loạt được.',
      messages: {
        default:
          '{person}: số định danh {found} chỉ có {count} chữ số; thêm số 0 ở đầu thành {padded} thì khớp mã tỉnh, giới tính và năm sinh.',
        province:
          '{person}: số định danh {found} chỉ có {count} chữ số; thêm số 0 thành {padded} nhưng 3 số đầu không phải mã tỉnh.',
        disagrees:
          '{person}: số định danh {found} chỉ có {count} chữ số; thêm số 0 thành {padded} nhưng chưa khớp giới tính hoặc năm sinh đang ghi.',
        unchecked:
          '{person}: số định danh {found} chỉ có {count} chữ số; có thể là {padded}, chưa đối chiếu được vì thiếu giới tính hoặc năm sinh.',
      },
      fixes: {
        province: 'Đối chiếu thẻ căn cước rồi mới nhận số gợi ý {padded}; cần xác nhận.',
        disagrees:
          'Đối chiếu thẻ căn cước, giới tính và năm sinh rồi mới nhận số gợi ý {padded}; cần xác nhận.',
        unchecked: 'Đối chiếu thẻ căn cước rồi mới nhận số gợi ý {padded}; cần xác nhận.',
      },
    },
    en: {
      title: 'CCCD lost leading zero(s)',
      why: 'A sheet drops the zeros when an ID number is stored as a number; the rest matches nobody in the population or health data.',
      fix: 'Put the zeros back, {padded}, stored as text; safe, may be applied in bulk.',
      messages: {
        default:
          '{person}: ID number {found} has {count} digits only; with its zeros, {padded}, it agrees with province, sex and birth year.',
        province:
          '{person}: ID number {found} has {count} digits only; with zeros, {padded}, its first 3 digits are no province.',
        disagrees:
          '{person}: ID number {found} has {count} digits only; with zeros, {padded}, it disagrees with the sex or birth year written.',
        unchecked:
          '{person}: ID number {found} has {count} digits only; it may be {padded}, unchecked because sex or birth year is missing.',
      },
      fixes: {
        province: 'Compare with the ID card before taking {padded}; to be confirmed.',
        disagrees: 'Compare with the ID card, sex and birth year before taking {padded}; to be confirmed.',
        unchecked: 'Compare with the ID card before taking {padded}; to be confirmed.',
      },
    },
  },
  check(_register, { index }, report) {
    for (const { person } of index.persons) {
      const state = idNumberState(person);
      if (state.kind === 'absent') report.skip('no-column');
      else if (state.kind === 'blank' || state.kind === 'placeholder') report.skip(state.kind);
      else if (state.kind === 'wrong') report.skip('unreadable');
      else if (state.kind === 'valid') report.pass();
      else {
        const agreement = agreementOf(state.number, person);
        report.fail(placeOf(person, 'cccd'), {
          person,
          message: agreement,
          params: { count: state.digits.length, padded: maskIdNumber(state.number) },
          expected: maskIdNumber(state.number),
          related: agreement === 'disagrees' ? evidence(person) : [],
          fix: { value: state.number, apply: agreement === 'default' ? 'safe' : 'confirm' },
        });
      }
    }
  },
};

function agreementOf(number: string, person: Person): 'default' | 'province' | 'disagrees' | 'unchecked' {
  const decoded = decodeIdNumber(number);
  if (!decoded || decoded.provinceName === null) return 'province';
  if (person.sex.kind !== 'ok' || person.birth.kind !== 'ok') return 'unchecked';
  const agrees = decoded.sex === person.sex.value && decoded.birthYear === person.birth.value.year;
  return agrees ? 'default' : 'disagrees';
}

function evidence(person: Person): readonly Place[] {
  return [sexPlace(person), birthPlace(person)].filter((place) => place !== null);
}
