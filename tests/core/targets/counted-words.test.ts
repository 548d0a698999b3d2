/** Sentences of targets typed by hand say what fell once, in the plan's words or in its unit. */
import type { Cell, TargetKind } from '../../../src/core/model';
import { groupNamed } from '../../../src/core/targets/counted-words';
import { register, SETTINGS, STANDARD, sheet, targetSheet } from './support/sheets';
import { evaluateTargets } from '../../../src/core/targets/progress';

const judged = (...row: Cell[]) => {
  const { targets, problems } = targetSheet([['1', ...row]]);
  const none = register(sheet('Khác', 'KHÁC', [{ A: 1 }]));
  return evaluateTargets(targets, none, SETTINGS, STANDARD, problems)[0]!;
};

it.each([
  ['Giảm 05 hộ nghèo có chủ hộ là nữ', 'Giảm 05/05 hộ nghèo có chủ hộ là nữ (từ 12 xuống 07 hộ)'],
  [
    'Giảm không ít hơn 05 hộ nghèo là người có công',
    'Giảm 05/05 hộ nghèo là người có công (từ 12 xuống 07 hộ)',
  ],
  ['Giảm số hộ nghèo có chủ hộ là nữ', 'Giảm 05/05 hộ nghèo có chủ hộ là nữ (từ 12'],
  ['Số hộ nghèo có chủ hộ là nữ giảm 05 hộ', 'Giảm 05/05 hộ nghèo có chủ hộ là nữ (từ 12'],
  ['Giảm ít nhất 05 hộ nghèo đã đăng ký thoát nghèo', 'Giảm 05/05 hộ nghèo đã đăng ký thoát nghèo (từ 12'],
])('%s: %s', (text, sentence) => {
  expect(judged(text, 'hộ', 12, 5, 5)).toMatchObject({ status: 'met' });
  expect(judged(text, 'hộ', 12, 5, 5).sentence).toContain(sentence);
});

it.each(['Giảm 05 hộ nghèo có chủ hộ là nữ, giảm 02 hộ cận nghèo', 'Giảm hộ nghèo neo đơn 05 hộ'])(
  '%s says no number twice',
  (text) => {
    const { sentence } = judged(text, 'hộ', 12, 5, 5);
    expect(sentence.match(/giảm/gi)).toHaveLength(1);
    expect(sentence).toContain('05/05 hộ');
  },
);

it('a limit names its group', () => {
  expect(judged('Số hộ nghèo có chủ hộ là nữ không quá 10 hộ', 'hộ', null, 10, 12).sentence).toContain(
    'Còn 12 hộ nghèo có chủ hộ là nữ, quá mức tối đa 10 hộ',
  );
});

it('says that the start is missing where only the result was typed', () => {
  const told = judged('Giảm 05 hộ nghèo có chủ hộ là nữ', 'hộ', null, 5, 5);
  expect(told).toMatchObject({ status: 'no-data', met: null });
  expect(told.notes.join()).toContain('chưa nhập số đầu năm');
  expect(judged('Giảm 05 hộ nghèo có chủ hộ là nữ', 'hộ', 12, 5, 5).notes.join()).not.toContain('chưa nhập');
});

it.each<[TargetKind, string, string | null]>([
  ['reduce-count', 'Giảm 05 hộ nghèo (theo chuẩn mới) neo đơn', 'hộ nghèo neo đơn'],
  ['reduce-count', 'Giảm 05 hộ nghèo(mới)neo đơn', 'hộ nghèo neo đơn'],
  ['reduce-count', '-  + Giảm  05 hộ   nghèo neo đơn ; .', 'hộ nghèo neo đơn'],
  ['reduce-count', 'Giảm số hộ nghèo neo đơn , tương ứng khoảng một nửa', 'hộ nghèo neo đơn'],
  ['reduce-count', 'Giảm số hộ nghèo neo đơn tương đương 1%', 'hộ nghèo neo đơn'],
  ['reduce-rate', 'Tỷ lệ hộ nghèo neo đơn giảm 1%', 'hộ nghèo neo đơn'],
  ['at-most-count', '- Số hộ nghèo neo đơn', 'hộ nghèo neo đơn'],
  ['at-most-share', '-- Tỷ lệ người thất nghiệp', 'người thất nghiệp'],
  ['at-most-count', 'Không quá 05 hộ nghèo neo đơn', 'hộ nghèo neo đơn'],
  // A bare name is one of a limit only, and of what is reached none is asked for.
  ['reduce-count', 'Số hộ nghèo neo đơn', null],
  ['reach-count', 'Không quá 05 hộ nghèo neo đơn', null],
  ['reduce-count', 'Giảm tệ nạn', null],
])('%s: %s counts %s', (kind, text, named) => expect(groupNamed({ kind, text })).toBe(named));
