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
    'other-numbering': 'số thứ tự đánh theo cách khác',
    'per-person': 'cột ghi riêng cho từng người',
    'list-partial': 'sổ không liệt kê tất cả các hộ',
    'no-date': 'chưa có ngày để so',
    'too-few': 'quá ít hộ hoặc tổ để so',
    'no-totals': 'sổ không có dòng cộng hoặc bảng tổng hợp',
    'no-head': 'hộ không ghi rõ một chủ hộ để so',
    'age-uncertain': 'chỉ biết năm sinh hoặc ngày sinh đang có lỗi, chưa đủ để kết luận về tuổi',
    'no-definition': 'chuẩn nghèo này chưa có ngưỡng của chỉ số',
    'blank-or-no': 'không rõ ô trống nghĩa là “không” hay là chưa ghi',
    'card-number': 'chỉ có số thẻ BHYT, không rõ thẻ còn hạn hay không',
    'no-members': 'không có danh sách thành viên của hộ',
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
    'other-numbering': 'the rows are numbered in another way',
    'per-person': 'the column holds a value of each person',
    'list-partial': 'the register does not list every household',
    'no-date': 'there is no date to compare with',
    'too-few': 'too few households or hamlets to compare',
    'no-totals': 'the register has no printed totals or summary',
    'no-head': 'the household has no single head to compare with',
    'age-uncertain':
      'only the birth year is known, or the birth date has an error: not enough to tell the age',
    'no-definition': 'this poverty standard has no threshold for the indicator yet',
    'blank-or-no': 'it is not clear whether a blank cell means “no” or nothing known',
    'card-number': 'only the number of an insurance card is there, not whether it is valid',
    'no-members': 'the household has no list of members',
  },
});

export type ReasonId = keyof (typeof REASONS)['vi'];

/** The words of a reason of a result; a reason that has none is shown as it is. */
export function reasonText(reason: string, lang: Lang): string {
  return reason in REASONS[lang] ? say(REASONS, lang, reason as ReasonId) : reason;
}
