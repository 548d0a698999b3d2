/** How it stands, then what is aimed at. */
import { halvesOf } from '../../../../src/core/targets/plan-text/halves';
import { passageOf } from '../../../../src/core/targets/plan-text/passage';

const read = (text: string, year: number | null = 2026) => {
  const { told, aim } = halvesOf(passageOf(text), year, true);
  return [told && told.text, aim && aim.text];
};
const NOW = 'Hiện nay còn 40% hộ chưa có nhà tiêu';

it.each([
  'phấn đấu giảm còn 25%',
  'quyết tâm giảm còn 25%',
  'đến cuối năm 2026, phấn đấu giảm còn 25%',
  'trong năm 2026 phấn đấu giảm còn 25%',
  'sang năm 2026, toàn xã phấn đấu giảm còn 25%',
  'địa phương phấn đấu giảm còn 25%',
  'thị trấn quyết tâm giảm còn 25%',
  'chỉ tiêu năm nay giảm còn 25%',
  'mục tiêu đến cuối năm giảm còn 25%',
  'đến cuối năm 2026 giảm còn 25%',
  'hết năm 2026 giảm còn 25%',
  'năm 2026 giảm còn 25%',
])('"…, %s"', (aim) => {
  expect(read(`${NOW}, ${aim}`)).toEqual([NOW, aim]);
  expect(read(`${NOW}; ${aim}`)).toEqual([NOW, aim]);
  expect(read(`${NOW} – ${aim}`)).toEqual([NOW, aim]);
});

it.each([
  [NOW, [NOW, null]],
  ['Phấn đấu giảm còn 25%', [null, 'Phấn đấu giảm còn 25%']],
  [`${NOW}, giảm còn 25%`, [`${NOW}, giảm còn 25%`, null]],
  [`${NOW}, năm 2025 giảm còn 25%`, [`${NOW}, năm 2025 giảm còn 25%`, null]],
  [`${NOW}, phấn đấu đã giảm 25%`, [`${NOW}, phấn đấu đã giảm 25%`, null]],
  // The first half must be the one that tells
  ['Giảm 5 hộ, phấn đấu đã đạt 3 hộ', ['Giảm 5 hộ, phấn đấu đã đạt 3 hộ', null]],
  [
    'Giảm 5 hộ, phấn đấu đã đạt 3 hộ, phấn đấu giảm 2 hộ',
    ['Giảm 5 hộ, phấn đấu đã đạt 3 hộ', 'phấn đấu giảm 2 hộ'],
  ],
])('%s', (text, halves) => expect(read(text)).toEqual(halves));

it('without a year, only a word of plans begins the aim', () => {
  expect(read(`${NOW}, năm 2026 giảm còn 25%`, null)).toEqual([`${NOW}, năm 2026 giảm còn 25%`, null]);
  expect(read(`${NOW}, phấn đấu giảm còn 25%`, null)).toEqual([NOW, 'phấn đấu giảm còn 25%']);
});
