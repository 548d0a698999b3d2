/** Figures in a target's own words. */
import {
  bodyOf,
  figureIn,
  householdsIn,
  mainOf,
  withoutTopic,
  writesPercent,
} from '../../../../src/core/targets/read/own-text';

it.each([
  ['- Về y tế: 100% người dân', '100% người dân', '100% nguoi dan', '100% nguoi dan'],
  ['Giảm 1,11% (tương ứng 16 hộ)', null, null, 'giam 1,11%'],
  ['Giảm 1,11%, tương ứng 16 hộ nghèo', null, null, 'giam 1,11%'],
  ['Hộ nghèo (không quá 15 hộ)', null, null, 'ho ngheo khong qua'],
])('%s without what only repeats it', (text, plain, body, main) => {
  if (plain !== null) expect([withoutTopic(text), bodyOf(text)]).toEqual([plain, body]);
  expect(mainOf(text)).toBe(main);
});

describe('the figure a text states', () => {
  it.each([
    ['Hộ nghèo có nước sạch tối thiểu 80%', 80, null, true, 'at-least', '80%'],
    ['Tỷ lệ hộ nghèo giảm 1,11%', 1.11, null, true, null, '1,11%'],
    ['Tỷ lệ hộ nghèo giảm 1 đến 1,5%', 1, 1.5, true, null, '1 - 1,5%'],
    ['Tỷ lệ hộ nghèo giảm 1 - 1,5 điểm phần trăm', 1, 1.5, true, null, '1 - 1,5%'],
    ['Tỷ lệ hộ nghèo giảm (1,11%)', 1.11, null, true, null, '1,11%'],
    ['Xây dựng 02 mô hình', 2, null, false, null, '02'],
    ['Số hộ tái nghèo: 03', 3, null, false, null, '03'],
    ['Giảm từ 3,20% xuống còn 2,10%', 2.1, null, true, null, '2,10%'],
    // One person of a household is no number of households.
    ['40 hộ có ít nhất 01 lao động có việc làm', 40, null, false, null, '40'],
  ])('%s', (text, value, max, percent, bound, found) => {
    const told = figureIn(text);
    expect(told?.figure).toMatchObject({ value, max, percent, bound });
    expect(told?.found).toBe(found);
  });

  it.each([
    'Hỗ trợ 05 hộ nghèo và 03 người già',
    'Giảm 1% và 2%',
    'Mỗi thôn 01 mô hình',
    'Giảm bình quân 1%',
    'Nâng cao nhận thức',
    'Giảm 5 - 3%',
    // Beside a reach nothing in brackets is the plan.
    'Hộ nghèo có nước sạch (80%)',
  ])('none in: %s', (text) => expect(figureIn(text)).toBeNull());
});

it.each([
  ['80% hộ nghèo có nước sạch', 80, true],
  // 0,8 is a part of 1.
  ['80% hộ nghèo có nước sạch', 0.8, true],
  ['80% hộ nghèo có nước sạch', 70, false],
  ['Trên 80% hộ nghèo', 80, true],
  ['5% hộ nghèo, 80% hộ cận nghèo', 80, true],
  ['80 hộ nghèo có nước sạch', 80, false],
  ['7 - 5% hộ nghèo', 7, false],
  // 0.07 × 100 is 7.000000000000001 in doubles.
  ['7% hộ nghèo', 0.07, true],
])('%s writes %d as per cent: %s', (text, value, expected) =>
  expect(writesPercent(text, value)).toBe(expected),
);

it.each([
  ['Tỷ lệ hộ nghèo giảm 1,11%, tương ứng 16 hộ', 16],
  ['Giảm 16 - 20 hộ', 16],
  ['Giảm từ 52 hộ xuống 36 hộ', null],
  ['Còn 36 hộ', null],
  ['Giảm 1,11%', null],
])('households to leave in %s: %j', (text, expected) => expect(householdsIn(text)).toBe(expected));
