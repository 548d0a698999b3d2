/** Why a rule could not judge a record. Shared by all rules, so that the counts can be added up. */
import { catalogue, say } from '../messages/catalogue';
import type { Lang } from '../model';

export const REASONS = catalogue({
  vi: {
    blank: 'ô cần thiết để trống',
    unreadable: 'ô cần thiết không đọc được',
    'no-column': 'bảng không có cột cần thiết',
    'other-error': 'ô cần thiết đang có lỗi khác, sửa lỗi đó trước',
    placeholder: 'số định danh là dãy số giả',
    'no-points-table': 'chuẩn nghèo này chưa có bảng điểm',
    'head-left': 'chủ hộ đã chết hoặc chuyển đi',
    'members-partial': 'danh sách thành viên không phủ hết các hộ',
    'two-digit-year': 'năm sinh chỉ ghi 2 chữ số',
    'age-unsure': 'ngày sinh chưa đủ để biết tuổi',
    'no-group': 'số thẻ BHYT không có mã đối tượng',
    'switched-off': 'quy tắc đã tắt trong GN Cài đặt',
    'no-previous': 'không có sổ kỳ trước để so',
    'no-list': 'chưa có danh mục trong GN Cài đặt',
    'no-details': 'ở đây không đọc được công thức và ô gộp',
    'other-formula': 'công thức không phải phép cộng đơn giản',
    'no-totals': 'sổ không có dòng cộng hoặc bảng tổng hợp',
  },
  en: {
    blank: 'a needed cell is blank',
    unreadable: 'a needed cell cannot be read',
    'no-column': 'the table lacks a needed column',
    'other-error': 'a needed cell has another error; correct that one first',
    placeholder: 'the ID number is a made-up sequence',
    'no-points-table': 'this poverty standard has no points table yet',
    'head-left': 'the head has died or moved away',
    'members-partial': 'the member list does not cover all households',
    'two-digit-year': 'the birth year has two digits only',
    'age-unsure': 'the birth date does not tell the age',
    'no-group': 'the insurance number does not tell the group',
    'switched-off': 'the rule is switched off in GN Cài đặt',
    'no-previous': 'there is no earlier register to compare with',
    'no-list': 'GN Cài đặt has no such list',
    'no-details': 'formulas and merged cells cannot be read here',
    'other-formula': 'the formula is no plain sum',
    'no-totals': 'the register has no printed totals or summary',
  },
});

export type ReasonId = keyof (typeof REASONS)['vi'];

/** The words of a reason of a result; a reason that has none is shown as it is. */
export function reasonText(reason: string, lang: Lang): string {
  return reason in REASONS[lang] ? say(REASONS, lang, reason as ReasonId) : reason;
}
