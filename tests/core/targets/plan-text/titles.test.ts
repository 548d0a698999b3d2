/** The line of a proposal says subject, kind and level, so that no level is taken for a fall. */
import { planLine } from '../../../../src/core/targets/plan-text/phrase';
import { readPlanText } from '../../../../src/core/targets/plan-text/read-plan-text';

const titles = (text: string) =>
  readPlanText(text).targets.map((target) => {
    const { kind, value } = planLine(target, 'vi');
    return `${kind}: ${value}`;
  });

it.each([
  [
    'Phấn đấu đến cuối năm 2025, tỷ lệ hộ nghèo đa chiều của xã giảm từ 16,67% xuống còn 13%, tương ứng giảm ít nhất 02 hộ nghèo.',
    'Tỷ lệ hộ nghèo: giảm xuống còn 13 % (từ 16,67 %; số hộ giảm: 2)',
  ],
  ['Phấn đấu tỷ lệ hộ cận nghèo đến cuối năm 2025 còn dưới 18%.', 'Tỷ lệ hộ cận nghèo: xuống dưới 18 %'],
  ['Tỷ lệ hộ nghèo giảm 1,11% (tương ứng 16 hộ).', 'Giảm tỷ lệ hộ nghèo: 1,11 điểm % (số hộ giảm: 16)'],
  [
    'Phấn đấu 80% hộ nghèo, hộ cận nghèo có nhà tiêu hợp vệ sinh.',
    'Tỷ lệ hộ nghèo, hộ cận nghèo có nhà tiêu hợp vệ sinh: đạt 80 %',
  ],
  ['Tỷ lệ tái nghèo dưới 0,2%.', 'Tỷ lệ – “Tỷ lệ tái nghèo dưới 0,2%.”: dưới 0,2 %'],
])('%s', (text, title) => expect(titles(text)).toEqual([title]));

it('what only the plan’s words tell is told in them', () => {
  expect(titles('Phấn đấu xây dựng ít nhất 02 mô hình giảm nghèo.')).toEqual([
    expect.stringMatching(/^Đạt số lượng – “.*mô hình giảm nghèo\.?”: 2 mô hình$/u),
  ]);
});
