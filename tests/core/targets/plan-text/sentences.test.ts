/** Where sentences and clauses end. */
import { passageOf } from '../../../../src/core/targets/plan-text/passage';
import { clausesOf, sentencesOf } from '../../../../src/core/targets/plan-text/sentences';

const sentences = (text: string) => sentencesOf(passageOf(text)).map((each) => each.text);
const clauses = (text: string) => clausesOf(passageOf(text)).map((each) => each.text);
const linkOf = (text: string) => clausesOf(passageOf(text)).at(-1)?.link;

describe('sentences', () => {
  it.each([
    ['Giảm 5 hộ. Xây 3 nhà.', 2],
    ['Giảm 5 hộ! Xây 3 nhà', 2],
    ['Giảm 5 hộ? 3 nhà', 2],
    ['Giảm 5 hộ… Xây 3 nhà', 2],
    ['Giảm 5 hộ. “Xây 3 nhà”', 2],
    ['Giảm 5 hộ. (Xây 3 nhà)', 2],
    ['Giảm 5 hộ. - Xây 3 nhà', 2],
    ['Giảm 5 hộ. + Xây 3 nhà', 2],
    ['Giảm 5 hộ trong năm 2026. Xây 3 nhà', 2],
    ['Giảm 5 hộ. xây 3 nhà', 1],
    ['Giảm 5 hộ.Xây 3 nhà', 1],
    ['Giảm 5 hộ; Xây 3 nhà', 1],
    ['Giảm 1.250 hộ', 1],
    ['Tại TP. Huế', 1],
    ['TP. Huế', 1],
    ['Tại (TT. Lăng Cô)', 1],
    ['Mời ThS. Lan', 1],
    ['Mời TS. Lan', 1],
    ['Tại TX. Đức Phổ', 1],
    ['Tại Q. Tân Bình', 1],
    ['Tại P. Phổ Minh', 1],
    ['Sông ST. Lan', 1],
    ['Mời đ/c. Lan', 1],
    ['Nước, điện, v.v. Huyện giao', 1],
    ['Nước, điện, n.n. Huyện giao', 1],
    ['Sách NXB. Huế', 1],
    ['Tại TDP. Hải Tân', 1],
    ['Mời B. Lan', 1],
    ['Khoản 12. Hộ nghèo', 1],
    ['Giảm 125. Xây nhà', 2],
    ['Giảm 5 hộ v.v... Xây nhà', 2],
    ['Hộ Lan. Huế', 2],
    ['Giảm 5 hộ. –', 1],
    ['TP. Huế giảm 5 hộ. Xây nhà', 2],
    ['...', 0],
  ])('"%s": %d', (text, count) => expect(sentences(text)).toHaveLength(count));

  it('keep their own end', () =>
    expect(sentences('Giảm 5 hộ. Xây nhà! 3 lớp?')).toEqual(['Giảm 5 hộ.', 'Xây nhà!', '3 lớp?']));
});

describe('clauses', () => {
  it.each([
    ['Giảm 5 hộ; xây 3 nhà', ['Giảm 5 hộ', 'xây 3 nhà']],
    ['Giảm 5 hộ, trong đó có 2 hộ', ['Giảm 5 hộ', 'trong đó có 2 hộ']],
    ['Giảm 5 hộ: gồm 2 hộ', ['Giảm 5 hộ', 'gồm 2 hộ']],
    ['Giảm 5 hộ, bao gồm 2 hộ', ['Giảm 5 hộ', 'bao gồm 2 hộ']],
    ['Giảm 5 hộ, riêng thôn Đông 2 hộ', ['Giảm 5 hộ', 'riêng thôn Đông 2 hộ']],
    ['Giảm 5 hộ, đồng thời xây 2 nhà', ['Giảm 5 hộ', 'đồng thời xây 2 nhà']],
    ['Giảm 5 hộ, ưu tiên 2 hộ', ['Giảm 5 hộ', 'ưu tiên 2 hộ']],
    ['Xây 3 mô hình, mỗi mô hình 5 hộ', ['Xây 3 mô hình', 'mỗi mô hình 5 hộ']],
    ['Mở 3 lớp, mỗi lớp 5 hộ', ['Mở 3 lớp', 'mỗi lớp 5 hộ']],
    ['Mở 3 phiên, mỗi phiên 5 hộ', ['Mở 3 phiên', 'mỗi phiên 5 hộ']],
    ['Giảm 5 hộ (trong đó có 2 hộ)', ['Giảm 5 hộ', 'trong đó có 2 hộ)']],
    // A bracket without a figure says who is meant; one behind it is not looked at.
    ['Giảm 5 hộ (gồm hộ nghèo và hộ cận nghèo)', null],
    ['Giảm hộ nghèo (gồm hộ mới) còn 5 hộ', null],
    ['Giảm 5 hộ (2 hộ; 3 hộ)', null],
    ['Giảm 5 hộ (2 hộ); xây 3 nhà', ['Giảm 5 hộ (2 hộ)', 'xây 3 nhà']],
    ['Giảm 5 hộ, xây 3 nhà', null],
    ['Giảm 5 hộ, trong năm', null],
    // None at all
    ['Giảm 5 hộ, không còn nhà tạm', ['Giảm 5 hộ', 'không còn nhà tạm']],
    ['Giảm 5 hộ và không để tái nghèo', ['Giảm 5 hộ', 'không để tái nghèo']],
    ['Giảm 5 hộ, và không có tái nghèo', ['Giảm 5 hộ', 'và không có tái nghèo']],
    ['Giảm 5 hộ, không phát sinh', ['Giảm 5 hộ', 'không phát sinh']],
    ['Giảm 5 hộ, không xảy ra', ['Giảm 5 hộ', 'không xảy ra']],
    ['Không còn hộ nghèo, không có tái nghèo', ['Không còn hộ nghèo', 'không có tái nghèo']],
    ['Giữ vững kết quả, không để tái nghèo', null],
    ['Thôn Đông và không còn hộ nghèo', null],
    ['Giảm 5 hộ (2 hộ, không có tái nghèo)', null],
    ['Giảm 5 hộ, không quá 7 hộ', null],
    // Bullets within a line
    ['Giảm 5 hộ; + xây 3 nhà', ['Giảm 5 hộ', 'xây 3 nhà']],
    ['Giảm 5 hộ; –xây 3 nhà', ['Giảm 5 hộ', 'xây 3 nhà']],
    ['(1) Giảm 5 hộ; (2) xây 3 nhà', ['Giảm 5 hộ', 'xây 3 nhà']],
    ['a) Giảm 5 hộ; đ) xây 3 nhà', ['Giảm 5 hộ', 'xây 3 nhà']],
    ['1. Giảm 5 hộ; 12. xây 3 nhà', ['Giảm 5 hộ', 'xây 3 nhà']],
    ['Giảm 5 hộ; 3.250 nhà', ['Giảm 5 hộ', '3.250 nhà']],
    ['Giảm 5 hộ; ;', ['Giảm 5 hộ']],
    ['Giảm 5 hộ; …', ['Giảm 5 hộ']],
    ['Tốt; 5', ['Tốt', '5']],
    ['a)Giảm 5 hộ; (12)xây 3 nhà', ['Giảm 5 hộ', 'xây 3 nhà']],
    ['Giảm hộ nghèo, trong đó không quá 5 hộ', ['Giảm hộ nghèo', 'trong đó không quá 5 hộ']],
    ['Giữ vững kết quả, và không để tái nghèo', null],
    ['Giảm 5 hộ ( gồm hộ nghèo và hộ cận nghèo)', null],
  ])('%s', (text, wanted) => expect(clauses(text)).toEqual(wanted ?? [text]));

  it.each([
    ['Giảm 5 hộ, trong đó có 2 hộ', 'within'],
    ['Giảm 5 hộ (gồm 2 hộ', 'within'],
    ['Giảm 5 hộ, bao gồm 2 hộ', 'within'],
    ['Giảm 5 hộ, riêng thôn Đông 2 hộ', 'apart'],
    ['Giảm 5 hộ; xây 2 nhà, của riêng hộ', null],
    ['Giảm 5 hộ, đồng thời xây 2 nhà trong đó', null],
  ])('%s: %s', (text, link) => expect(linkOf(text)).toBe(link));
});
