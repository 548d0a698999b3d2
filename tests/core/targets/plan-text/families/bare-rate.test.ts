/** Rates that stand alone with their group. */
import { bareRate, saysNoMore } from '../../../../../src/core/targets/plan-text/families/bare-rate';
import type { Around } from '../../support/frames';
import { frameOf } from '../../support/frames';

const REST = { about: null, denominator: null, needOnly: false, qualifier: null };

describe('a rate', () => {
  const read = (text: string, around?: Around) => bareRate(frameOf(text, around));
  const UNDER: Around = { above: { reduces: true } };

  it('is the level aimed at', () =>
    expect(read('Tỷ lệ hộ nghèo: 3,1%')).toEqual({
      ...REST,
      kind: 'reduce-rate',
      form: 'to',
      value: 3.1,
      unit: '%',
      decimals: 1,
      group: 'poor',
      doubts: [],
    }));

  it('below a heading that says they fall, it is by how much', () =>
    expect(read('Tỷ lệ hộ cận nghèo: 1,2%', UNDER)).toEqual({
      ...REST,
      kind: 'reduce-rate',
      value: 1.2,
      unit: 'điểm %',
      decimals: 1,
      group: 'nearPoor',
      doubts: ['by-or-to'],
    }));

  it.each([
    ['Tỷ lệ hộ nghèo: 3,1% (giảm 16 hộ)', {}, { count: 16, doubts: [] }],
    ['Tỷ lệ hộ nghèo: 3,1% (16 hộ)', {}, { doubts: ['count-left'] }],
    ['Tỷ lệ hộ nghèo: 3,1% (dưới 5%)', {}, { doubts: [] }],
    ['Tỷ lệ hộ nghèo: khoảng 3,1%', {}, null],
    ['hộ cận nghèo: 4,2%', { said: { level: true } }, { group: 'nearPoor', doubts: [] }],
    ['thôn Đông: 4,2%', { said: { level: true, group: 'poor' } }, null],
    ['thôn: 4,2%', { said: { level: true, group: 'poor' } }, { group: 'poor', doubts: [] }],
    ['hộ nghèo: 4,2%', {}, { group: 'poor', doubts: ['by-or-to'] }],
    ['hộ nghèo: 4,2%', { said: { reduces: true } }, { doubts: ['by-or-to'] }],
    ['Tỷ lệ hộ nghèo: 4,2%', { said: { reduces: true } }, { doubts: ['by-or-to'] }],
    ['Tỷ lệ hộ nghèo: 4,2%', { said: { reduces: true, level: true } }, { doubts: [] }],
    ['hộ: 4,2%', {}, null],
    ['hộ nghèo: 98%', { said: { about: 'insurance' } }, null],
    ['hộ nghèo: 98%', { above: { about: 'insurance' } }, null],
    ['Tỷ lệ hộ nghèo: 98%', { above: { about: 'insurance' } }, { group: 'poor' }],
    ['Tỷ lệ hộ: 98%', {}, null],
    ['Tỷ lệ hộ tái nghèo: 1%', {}, null],
    ['Tỷ lệ hộ nghèo dưới 3%', {}, null],
    ['Tỷ lệ hộ nghèo: 36 hộ', {}, null],
    ['Tỷ lệ hộ nghèo có nước: 3%', {}, null],
    ['Tỷ lệ hộ nghèo: 3% có nước', {}, null],
  ] as const)('%s %j: %j', (text, around, wanted) => {
    if (wanted === null) expect(read(text, around)).toBeNull();
    else expect(read(text, around)).toMatchObject(wanted);
  });
});

it.each([
  ['Phấn đấu đến trong cuối năm 2026 tỷ lệ hộ nghèo đạt', true],
  ['giai đoạn kỳ đầu vào là chỉ ở mức chiếm', true],
  ['duy trì giữ phường thị trấn trên địa bàn chung tổng', true],
  ['hộ nghèo ____.', true],
  ['hộ nghèo có nước', false],
  ['12 hộ nghèo', false],
])('"%s" says whom, when and where alone: %s', (words, only) => {
  const plain = words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .toLowerCase();
  expect(saysNoMore(plain)).toBe(only);
});
