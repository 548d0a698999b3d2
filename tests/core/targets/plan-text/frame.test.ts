/** What a figure says by itself, of a fall, of a group, of a rate. */
import type { Quantity } from '../../../../src/core/targets/plan-text/quantities';
import {
  baseOf,
  groupFor,
  isPovertyRate,
  isReduction,
  isTogether,
  withoutBounds,
} from '../../../../src/core/targets/plan-text/frame';
import type { Around } from '../support/frames';
import { frameOf } from '../support/frames';

const quantityOf = (text: string): Quantity => frameOf(text).mention.quantity;

it('a figure has its doubts', () => {
  expect(baseOf(quantityOf('Giảm 5 - 7 hộ'))).toEqual({
    value: 5,
    max: 7,
    decimals: 0,
    needOnly: false,
    denominator: null,
    about: null,
    qualifier: null,
    doubts: [],
  });
  expect(baseOf(quantityOf('Giảm 5 hộ'))).not.toHaveProperty('max');
  expect(baseOf(quantityOf('Giảm khoảng 5,5 hộ')).doubts).toEqual(['approximate', 'number-format']);
});

const FELL: Around = { said: { reduces: true } };

describe('a figure is one of a fall', () => {
  it.each([
    ['Giảm 5 hộ nghèo', {}, true],
    ['Thu hẹp 5%', {}, true],
    ['Hạ tỷ lệ hộ nghèo 5%', {}, true],
    ['Hạ thấp 5%', {}, true],
    ['Hạ tầng 5%', {}, false],
    ['Giảm nghèo cho 5 hộ', {}, false],
    ['Giảm sát 5 hộ', {}, false],
    ['Giảm cận nghèo ở 5 hộ', {}, false],
    // The fall by its name
    ['Tỷ lệ giảm nghèo bình quân 1,1%', {}, true],
    ['Tỷ lệ giảm hộ cận nghèo đạt 1,1%', {}, true],
    ['Mức giảm nghèo: 1,1%', {}, true],
    ['Tốc độ giảm nghèo 1,1%', {}, true],
    ['Kết quả giảm nghèo 1,1%', {}, true],
    ['Giảm nghèo đa chiều bình quân mỗi năm từ 1,1%', {}, true],
    ['Giảm nghèo bền vững, ít nhất 1,1%', {}, true],
    ['Giảm nghèo trên địa bàn xã Phổ Minh 1,1%', {}, true],
    ['Giảm nghèo hằng năm tối thiểu đạt khoảng 1,1%', {}, true],
    ['Giảm nghèo: 16 hộ', {}, true],
    ['Phấn đấu giảm cận nghèo là: 16 hộ', {}, true],
    ['Giảm nghèo: 16 hộ.', {}, true],
    ['• Giảm nghèo:16 hộ', {}, true],
    ['Giảm nghèo 16 hộ', {}, true],
    ['Giảm nghèo: 16 hộ nghèo. .', {}, true],
    ['Giảm nghèo: 16 hộ được vay vốn', {}, false],
    ['Giảm nghèo: 16 mô hình', {}, false],
    ['Giảm nghèo: 16', {}, false],
    ['Giảm nghèo: 16%', {}, false],
    ['Mô hình giảm nghèo: 16 hộ', {}, false],
    // One that goes on
    ['hộ cận nghèo 5 hộ', FELL, true],
    ['hộ cận nghèo ít nhất 5 hộ', FELL, true],
    ['hộ cận nghèo 5 hộ', { said: {} }, false],
    ['hộ cận nghèo 5 hộ', {}, false],
    ['hộ cận nghèo 5 hộ', { said: { reduces: true, level: true } }, false],
    ['hỗ trợ hộ cận nghèo 5 hộ', FELL, false],
    ['trong đó có 5 hộ nghèo dân tộc thiểu số', FELL, true],
    ['trong đó có 5 hộ nghèo.', FELL, true],
    ['trong đó có 5 hộ nghèo. .', FELL, true],
    ['tỷ lệ: hộ cận nghèo 5 hộ', FELL, true],
    ['trong đó có 5 hộ nghèo được vay', FELL, false],
    ['có trong đó có 5 hộ nghèo', FELL, false],
    ['tỷ lệ hộ cận nghèo: 3%', FELL, false],
    ['Giảm 12 hộ; tỷ lệ hộ nghèo giảm: 3%', {}, true],
    ['hộ cận nghèo 3%', FELL, true],
    ['hộ cận nghèo 3% thôn', FELL, true],
    // A share of its own
    ['80% hộ nghèo', FELL, false],
    ['80 % hộ nghèo', FELL, false],
    ['80 phần trăm', FELL, true],
    ['80% số hộ nghèo', FELL, false],
    ['80% người nghèo', FELL, false],
    ['80% trẻ em', FELL, false],
    ['80% lao động', FELL, false],
    ['80% cận nghèo', FELL, false],
    ['1/3 hộ nghèo', FELL, false],
    ['1/3 số hộ nghèo', FELL, false],
    ['0,9% của 5 hộ', FELL, true],
    ['0,9%; ở thôn', FELL, true],
    ['0,9% tức hộ nghèo', FELL, true],
  ] as const)('%s %j: %s', (text, around, falls) => expect(isReduction(frameOf(text, around))).toBe(falls));
});

it('bounds say nothing of whom', () =>
  expect(
    withoutBounds('it nhat toi thieu tren tu khoang hon la duoc so voi nam den ____ ho ngheo').trim(),
  ).toBe('ho ngheo'));

describe('the group of a figure', () => {
  const FRAME = frameOf('Giảm 5 hộ', { said: { group: 'nearPoor-merit' } });
  const group = (texts: readonly string[], around: Around = {}, fallback: string | null = null) =>
    groupFor(frameOf('Giảm 5 hộ', around), texts, fallback);

  it.each([
    [['ho ngheo', 'ho can ngheo'], {}, null, 'poor', []],
    [['xa', 'ho can ngheo'], {}, null, 'nearPoor', []],
    [['ho ngheo dan toc thieu so'], {}, null, 'poor-ethnic', []],
    [['xa'], { said: { group: 'poor' } }, 'nearPoor', 'poor', []],
    [['dan toc thieu so'], { said: { group: 'poor-merit' } }, null, 'poor-ethnic', []],
    [['xa'], { said: { group: 'poor' }, link: 'within' }, null, 'poor', ['group-assumed']],
    [['dan toc thieu so'], { said: { group: 'poor' }, link: 'within' }, null, 'poor-ethnic', []],
    [['xa'], { said: { group: 'poor' }, link: 'apart' }, null, 'poor', []],
    [['xa'], { above: { group: 'poor' } }, 'nearPoor', 'poor', ['group-assumed']],
    [['xa'], {}, 'nearPoor', 'nearPoor', ['group-assumed']],
    [['xa', 'dan toc thieu so'], {}, 'poor', 'poor-ethnic', ['group-assumed']],
    [['xa'], {}, null, null, ['group-missing']],
  ] as const)('%j %j %s: %s %j', (texts, around, fallback, name, doubts) =>
    expect(group(texts, around, fallback)).toEqual({ group: name, doubts }),
  );
  it('is never a part of a part', () =>
    expect(groupFor(FRAME, ['khuyet tat'], null).group).toBe('nearPoor-disabled'));
});

it.each([
  ['Tỷ lệ hộ nghèo giảm 1%', 'poor', {}, true],
  ['Tỷ lệ hộ cận nghèo giảm 1%', 'nearPoor-ethnic', {}, true],
  ['Tỷ lệ hộ nghèo giảm 1%', null, {}, false],
  ['Tỷ lệ hộ giảm 1%', 'all', {}, false],
  ['Tỷ lệ tái nghèo giảm 1%', 'poor', {}, false],
  ['Giảm 1%', 'poor', { said: { about: 'toilet' } }, false],
  ['Giảm 1%', 'poor', { said: { about: null } }, true],
  ['Hộ nghèo giảm 1%', 'poor', { said: { about: 'toilet' } }, true],
  ['Tỷ lệ hộ nghèo thiếu hụt y tế giảm 1%', 'poor', {}, false],
  ['Tỷ lệ hộ nghèo có BHYT giảm 1%', 'poor', {}, false],
  ['Tỷ lệ hộ nghèo chưa vay giảm 1%', 'poor', {}, false],
  ['Tỷ lệ hộ nghèo chưa đến 1%', 'poor', {}, true],
  ['Tỷ lệ hộ nghèo chưa đến trường 1%', 'poor', {}, false],
  ['Hộ nghèo chiếm 1%', 'poor', {}, false],
] as const)('"%s" of %s %j is about the poverty rate: %s', (text, group, around, rate) =>
  expect(isPovertyRate(frameOf(text, around), group)).toBe(rate),
);

it.each([
  ['poor+nearPoor', true],
  ['poor+nearPoor-ethnic', true],
  ['poor', false],
  ['nearPoor', false],
  [null, false],
])('%s is several groups in one figure: %s', (group, together) => expect(isTogether(group)).toBe(together));
