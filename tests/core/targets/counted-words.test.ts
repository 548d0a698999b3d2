/** Sentences of targets typed by hand say what fell once, in the plan's words or in its unit. */
import type { Cell } from '../../../src/core/model';
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
