/** Clauses with figures of money, of procedure, or of a part of a target; and words that say one is meant. */
import type { Mention } from '../../../../src/core/targets/plan-text/mentions';
import { mentionsOf } from '../../../../src/core/targets/plan-text/mentions';
import { passageOf } from '../../../../src/core/targets/plan-text/passage';
import {
  isAboutMoney,
  isCondition,
  isProcedure,
  isShareOut,
  saysAim,
} from '../../../../src/core/targets/plan-text/vetoes';

const clauseOf = (text: string) => ({ ...passageOf(text), link: null });
const lastOf = (text: string): Mention => {
  const found = mentionsOf(clauseOf(text)).at(-1);
  if (!found) throw new Error(`no figure in ${text}`);
  return found;
};

describe('money', () => {
  const isMoney = (text: string) => isAboutMoney(passageOf(text), lastOf(text));

  it.each([
    'Giải ngân 95%',
    'Ngân sách xã 30%',
    'Kinh phí đối ứng đạt 5%',
    'Lãi suất 6,6%',
    'Vốn sự nghiệp đạt 95%',
    'Dư nợ tăng 5%',
    'Thu nhập bình quân tăng 5%',
    'Thu hồi nợ đạt 95%',
    'Tỷ lệ vốn giải ngân 95%',
  ])('%s', (text) => expect(isMoney(text)).toBe(true));

  it.each([
    '100% người nghèo được hỗ trợ từ ngân sách',
    '80 % tổng số hộ vay vốn có thu nhập tăng',
    '95 phần trăm số hộ được hỗ trợ kinh phí',
    '80%hộ vay vốn',
    'Tăng thu nhập cho hộ nghèo thêm 5%',
    '3 mô hình có nguồn vốn xã hội hóa',
    'Giảm thu nhập thấp: tỷ lệ hộ thiếu hụt 5%',
    'Tăng thu nhập cho hộ cận nghèo thêm 5%',
    'Giảm 5%',
  ])('none: %s', (text) => expect(isMoney(text)).toBe(false));
});

it.each([
  ['Họp dân 2 lần', true, false],
  ['Họp 2 cuộc', true, false],
  ['Tổ chức họp thôn', true, false],
  ['Tổ chức họp tổ dân phố', true, false],
  ['Giao ban hằng tháng', true, false],
  ['Ít nhất 70% đại biểu dự họp', true, false],
  ['Đại diện hộ gia đình', true, false],
  ['Trên 50% biểu quyết', true, false],
  ['90% nhất trí', true, false],
  ['90% người dân đồng ý', true, false],
  ['90% hài lòng', true, false],
  ['Mỗi mô hình có 5 hộ', true, true],
  ['mỗi lớp 30 học viên', true, true],
  ['Ưu tiên 5 hộ nghèo', true, false],
  ['Ưu tiên 5% số hộ', false, false],
  ['Cần ưu tiên 5 hộ nghèo', false, false],
  ['Mỗi xã giảm 5 hộ', false, false],
  ['Phối hợp 5 đơn vị', false, false],
  ['Phối hợp tổ chức 02 lớp đào tạo nghề', false, false],
  ['Các tổ hợp 5 hộ', false, false],
  ['Giảm 5 hộ', false, false],
])('"%s": procedure %s, condition %s', (text, procedure, condition) => {
  const { plain } = passageOf(text);
  expect([isProcedure(plain), isCondition(plain)]).toEqual([procedure, condition]);
});

it.each([
  ['thôn A 15 hộ', true],
  ['trong đó: các thôn vùng cao 15 hộ', true],
  ['cụ thể, tổ dân phố số 2: 15 hộ', true],
  ['gồm khu dân cư Đông 15 hộ', true],
  ['các tổ vùng cao 15 hộ', true],
  ['các khu vùng cao 15 hộ', true],
  ['thôn A giảm 15 hộ', false],
  ['thôn A hỗ trợ 15 hộ', false],
  ['hộ nghèo 15 hộ', false],
  ['tại thôn A 15 hộ', false],
  ['thôn A 15%', false],
])('"%s" shares a target out: %s', (text, shared) => expect(isShareOut(lastOf(text))).toBe(shared));

it.each([
  ['Phấn đấu giảm 5 hộ', true],
  ['Chỉ tiêu xã giao 5 hộ', true],
  ['Chỉ tiêu giảm nghèo của năm 5 hộ', true],
  ['Mục tiêu là 5 hộ', true],
  ['Mục tiêu: 5 hộ', true],
  ['Mục tiêu đến hết năm 2026: 5 hộ', true],
  ['Đến cuối năm nay, xã phải giảm 5 hộ', true],
  ['Mục tiêu quan trọng', false],
  ['Chỉ tiêu nhóm 5: giảm 5 hộ', false],
  ['Đến cuối năm giảm 5 hộ', false],
])('"%s" says a target: %s', (text, aim) => expect(saysAim(passageOf(text).plain)).toBe(aim));
