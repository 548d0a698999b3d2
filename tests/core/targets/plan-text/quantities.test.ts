/** Figures with their unit, bound and range. */
import { passageOf } from '../../../../src/core/targets/plan-text/passage';
import { quantitiesOf } from '../../../../src/core/targets/plan-text/quantities';

const read = (text: string) => quantitiesOf(passageOf(text));

it('a figure has all of it', () => {
  const text = 'Giảm ít nhất 5 hộ nghèo';
  expect(read(text)).toEqual([
    {
      from: text.indexOf('ít'),
      at: text.indexOf('5'),
      to: text.indexOf(' nghèo'),
      value: 5,
      max: null,
      decimals: 0,
      sort: 'count',
      points: false,
      noun: { unit: 'hộ', sort: 'household' },
      of: null,
      bound: 'at-least',
      approx: false,
      fromWord: false,
      odd: false,
      bracket: false,
    },
  ]);
});

it.each([
  ['05 hộ', { value: 5, sort: 'count' }],
  ['1.250 hộ', { value: 1250, odd: false }],
  ['1,5 hộ', { value: 1.5, odd: true }],
  ['1,5%', { value: 1.5, decimals: 1, sort: 'percent', odd: false, points: false }],
  ['1.5%', { value: 1.5, odd: true }],
  ['1,5 phần trăm', { sort: 'percent', points: false }],
  ['1,5 điểm %', { sort: 'percent', points: true }],
  ['1,5 điểm phần trăm', { sort: 'percent', points: true }],
  ['1,5 % điểm', { sort: 'percent', points: true }],
  ['1,5điểm%', { sort: 'percent', points: true }],
  ['03 (ba) lớp', { value: 3, noun: { unit: 'lớp' } }],
  ['ba (03) lớp', { value: 3, noun: { unit: 'lớp' }, at: 0, from: 0 }],
  ['mười (10) lớp', { value: 10, at: 0 }],
  ['có (03) lớp', { value: 3, at: 4 }],
  ['hai mươi lăm hộ', { value: 25, sort: 'count', noun: { unit: 'hộ' } }],
  ['chín mươi phần trăm', { value: 90, sort: 'percent' }],
  // Ranges
  ['5 - 7 hộ', { value: 5, max: 7, odd: false }],
  ['5–7 hộ', { value: 5, max: 7 }],
  ['5 đến 7 hộ', { value: 5, max: 7 }],
  ['từ 5 tới 7 hộ', { value: 5, max: 7, fromWord: false }],
  ['5 ~ 7,5%', { value: 5, max: 7.5, decimals: 1, sort: 'percent' }],
  ['5% - 7%', { value: 5, max: 7, sort: 'percent' }],
  ['5 đến dưới 7%', { value: 5, max: 7 }],
  ['7 - 5 hộ', { value: 7, max: null, odd: true }],
  ['5 - 5 hộ', { value: 5, max: null, odd: true }],
  ['hai đến ba mô hình', { value: 2, max: 3 }],
  // Parts
  ['7/9 thôn', { value: 7, of: 9, sort: 'part', noun: { unit: 'thôn' } }],
  ['1/3 số hộ', { value: 1, of: 3, sort: 'fraction', noun: null }],
  ['1/2 hộ nghèo', { value: 1, of: 2, sort: 'fraction', to: 3 }],
  ['1 / 2 hộ nghèo', { value: 1, of: 2, sort: 'fraction' }],
  ['2/3 hộ nghèo', { sort: 'part', to: 6 }],
  ['11/2 hộ nghèo', { sort: 'part' }],
  ['1/2 hội viên', { sort: 'part' }],
  ['ba phần tư hộ nghèo', { value: 3, of: 4, sort: 'fraction' }],
  // Bounds
  ['trên 5 hộ', { bound: 'above', from: 0 }],
  ['dưới 5 hộ', { bound: 'below' }],
  ['tối đa là 5 hộ', { bound: 'at-most', from: 0 }],
  ['5 hộ trở lên', { bound: 'at-least', from: 0 }],
  ['từ 5 hộ trở lên', { bound: 'at-least', fromWord: false, from: 0 }],
  ['từ 5 hộ', { bound: null, fromWord: true, from: 0 }],
  ['từ mức 5 hộ', { bound: null, fromWord: true, from: 0 }],
  ['tu5 hộ', { fromWord: true }],
  ['khoảng 5 hộ', { bound: null, approx: true }],
  ['gần 5 hộ', { approx: true }],
  ['xấp xỉ 5 hộ', { approx: true }],
  ['ước 5 hộ', { approx: true }],
  ['ít nhất khoảng 5 hộ', { bound: 'at-least', approx: true }],
  ['gần đây 5 hộ', { approx: false }],
  ['(5 hộ)', { bracket: true }],
  ['(xã) 5 hộ', { bracket: false }],
  ['(xã) (5 hộ)', { bracket: true }],
])('%s: %j', (text, wanted) => {
  const [found, ...more] = read(text);
  expect(more).toEqual([]);
  expect(found).toMatchObject(wanted);
});

it.each(['năm 2026', '18/01/2022', '1.2.3.4', '50 triệu đồng', 'không', '5 - 1.2.3 hộ'])('%s: none', (text) =>
  expect(read(text)).toEqual([]),
);
it('stand in the order of the text', () =>
  expect(read('Xây 3 nhà, mở hai lớp cho 20 người').map(({ value }) => value)).toEqual([3, 2, 20]));
