/** By how much a rate or a number of households is to fall. */
import { reduction } from '../../../../../src/core/targets/plan-text/families/reduction';
import type { Around } from '../../support/frames';
import { frameOf, framesOf } from '../../support/frames';

const read = (text: string, around?: Around) => reduction(frameOf(text, around));
/** Of the first figure. */
const first = (text: string) => {
  const [frame] = framesOf(text);
  return frame ? reduction(frame) : null;
};
const REST = { about: null, denominator: null, needOnly: false, qualifier: null };

describe('points of a rate', () => {
  it('have the households beside them', () =>
    expect(read('Giảm tỷ lệ hộ nghèo trên 1,11%/năm (khoảng 16 - 20 hộ)')).toEqual({
      ...REST,
      kind: 'reduce-rate',
      value: 1.11,
      count: 16,
      countMax: 20,
      strict: true,
      per: 'year',
      unit: 'điểm %',
      decimals: 2,
      group: 'poor',
      doubts: [],
    }));

  it.each([
    ['Giảm 14 hộ nghèo, tương đương 0,85%', { value: 0.85, count: 14, doubts: [] }],
    ['Giảm 14 hộ nghèo (0,85%)', { value: 0.85, count: 14, doubts: [] }],
    ['Giảm tỷ lệ hộ nghèo 1% (từ 5%)', { value: 1, from: 5, doubts: [] }],
    ['Giảm tỷ lệ hộ nghèo 1% so với 5% đầu năm', { value: 1, from: 5, doubts: [] }],
    ['Tỷ lệ hộ nghèo giảm 1% (còn 16 hộ)', { value: 1, doubts: [] }],
    // The households of the rate's own group
    ['Giảm tỷ lệ hộ cận nghèo 1% (13 hộ nghèo, 6 hộ cận nghèo)', { count: 6, group: 'nearPoor' }],
    ['Giảm tỷ lệ hộ cận nghèo 1% (13 hộ và 6 hộ cận nghèo)', { count: 6, group: 'nearPoor' }],
    ['Giảm tỷ lệ hộ nghèo 1% (6 hộ cận nghèo)', { count: 6, group: 'poor' }],
    ['Giảm tỷ lệ 1% (13 hộ nghèo, 6 hộ cận nghèo)', { count: 13 }],
    ['Giảm tỷ lệ hộ nghèo 1% (từ 52 hộ, giảm 16 hộ)', { count: 16 }],
    ['Giảm tỷ lệ hộ nghèo, cận nghèo 1%', { group: 'poor+nearPoor', doubts: ['groups-together'] }],
    ['Giảm 1%', { group: 'poor', doubts: ['group-assumed'] }],
    ['Giảm tỷ lệ hộ nghèo khoảng 1%', { doubts: ['approximate'] }],
    ['Giảm tỷ lệ hộ nghèo xuống từ 1%', { doubts: ['by-or-to'] }],
    ['Giảm tỷ lệ hộ nghèo xuống 1%', { doubts: ['by-or-to'] }],
    ['Giảm xuống thấp hộ nghèo 1%', { doubts: [] }],
    ['Giảm tỷ lệ 1% (16 hộ cận nghèo)', { group: 'nearPoor', count: 16 }],
    ['Giảm tỷ lệ 1% (13 hộ nghèo, 6 hộ)', { count: 13 }],
    ['Giảm 1,11% (tỷ lệ hộ nghèo, tương ứng giảm 16 hộ)', { count: 16 }],
    ['Giảm 2% cho hộ nghèo', { doubts: [] }],
    ['Giảm 2% hộ nghèo', { doubts: ['points-or-share'] }],
    ['Giảm 2 điểm % hộ nghèo', { doubts: [] }],
    ['Tỷ lệ giảm 2% hộ nghèo', { doubts: [] }],
  ])('%s', (text, wanted) => expect(read(text)).toMatchObject({ kind: 'reduce-rate', ...wanted }));

  it.each([
    'Tỷ lệ hộ nghèo giảm 1% (còn 16 hộ)',
    'Giảm tỷ lệ hộ nghèo 1% (từ 52 hộ)',
    'Giảm tỷ lệ hộ nghèo 1% (2%)',
  ])('those that are left, or were, are none they fall by: %s', (text) =>
    expect(read(text)).not.toHaveProperty('count'),
  );
  it.each(['Giảm tỷ lệ hộ nghèo 1% (từ 52 hộ)', 'Giảm tỷ lệ hộ nghèo 1% (1.250 hộ)'])(
    'households are no rate to start from: %s',
    (text) => expect(read(text)).not.toHaveProperty('from'),
  );

  it('of something else are asked about', () =>
    expect(read('Giảm tỷ lệ hộ nghèo thiếu hụt nước sạch 2%')).toMatchObject({
      kind: 'at-most-share',
      value: 2,
      unit: 'điểm %',
      doubts: ['not-poverty-rate'],
    }));
});

describe('a part of the stock', () => {
  it.each([
    ['Giảm 20% số hộ nghèo', 20, 0.2, ['points-or-share']],
    ['Giảm 20% số hộ nghèo có trẻ em', 20, 0.2, ['points-or-share']],
    ['Giảm 60% trẻ em nghèo', 60, 0.6, ['points-or-share', 'not-poverty-rate']],
    ['Giảm 1/2 hộ nghèo', 50, '1/2', []],
    ['Giảm 20% tổng số hộ nghèo', 20, 0.2, ['points-or-share']],
    ['Giảm 20% trên tổng số hộ nghèo', 20, 0.2, ['points-or-share']],
    ['Giảm 20% trong số hộ nghèo', 20, 0.2, ['points-or-share']],
    ['Giảm trên 7% số hộ nghèo', 7, 0.07, ['points-or-share']],
    ['Số hộ nghèo giảm 5%', 5, 0.05, ['points-or-share']],
    ['Số lượng hộ nghèo giảm 5%', 5, 0.05, ['points-or-share']],
    ['Giảm 50% hộ nghèo', 50, 0.5, ['points-or-share']],
    ['Giảm 100% hộ nghèo', 100, 1, ['points-or-share']],
    ['Giảm 20% số người nghèo', 20, 0.2, ['points-or-share', 'not-poverty-rate']],
    ['Giảm 20% tổng số trẻ thuộc hộ nghèo', 20, 0.2, ['points-or-share', 'not-poverty-rate']],
    ['Giảm 20% số lượng nhà tạm của hộ nghèo', 20, 0.2, ['points-or-share', 'not-poverty-rate']],
    ['Giảm 1/2 số hộ nghèo', 50, '1/2', []],
    ['Giảm 3/4 số hộ nghèo', 75, '3/4', []],
    ['Giảm 1/3 số hộ nghèo', null, '1/3', []],
    ['Số hộ nghèo giảm còn 1/4 số hộ', 75, '3/4', ['by-or-to']],
    ['Số hộ nghèo giảm xuống 1/3 số hộ', null, '2/3', ['by-or-to']],
    ['Số hộ nghèo con nhỏ giảm 1/4 số hộ', 25, '1/4', []],
    ['Giảm 1/2 số trẻ em nghèo', 50, '1/2', ['not-poverty-rate']],
    ['Giảm 2/3 hộ nghèo', null, '2/3', ['fraction']],
    ['Giảm 9/10 hộ nghèo', 90, '9/10', ['fraction']],
  ])('%s', (text, value, ratio, doubts) => {
    expect(read(text)).toMatchObject({ kind: 'reduce-relative', unit: '%', value, ratio, doubts });
  });
  it('may have to be more than its figure', () => {
    expect(read('Giảm trên 7% số hộ nghèo')).toMatchObject({ strict: true });
    expect(read('Giảm 7% số hộ nghèo')).not.toHaveProperty('strict');
  });

  it.each([
    ['Giảm 49% hộ nghèo', 'reduce-rate'],
    ['Giảm 5% hộ nghèo trên tổng số hộ', 'reduce-rate'],
    ['Giảm 60 điểm % số hộ nghèo', 'reduce-rate'],
    ['Số hộ nghèo giảm, tỷ lệ giảm 5%', 'reduce-rate'],
    ['Giảm 5% số liệu hộ nghèo', 'reduce-rate'],
  ])('is not meant: %s', (text, kind) => expect(read(text)?.kind).toBe(kind));
});

describe('households', () => {
  it('are counted', () =>
    expect(read('Giảm trên 16 hộ cận nghèo so với 52 hộ đầu năm')).toEqual({
      ...REST,
      kind: 'reduce-count',
      value: 16,
      from: 52,
      strict: true,
      unit: 'hộ',
      decimals: 0,
      group: 'nearPoor',
      doubts: [],
    }));

  it.each([
    ['Giảm 16/52 hộ nghèo', { value: 16, from: 52, doubts: [] }],
    ['Giảm 9/11 hộ nghèo', { value: 9, from: 11, doubts: [] }],
    ['Giảm 16 hộ nghèo (từ 52 hộ)', { value: 16, doubts: [] }],
    ['Giảm 16 hộ nghèo (từ 3,5%)', { value: 16, from: 3.5 }],
    ['Giảm 16 hộ nghèo (chiếm 3,5%)', { value: 16, doubts: [] }],
    ['Giảm 14 hộ nghèo (5 người)', { value: 14 }],
    ['Giảm 16 hộ nghèo (còn 3,5%)', { value: 16, doubts: [] }],
    ['Giảm 16 hộ nghèo (tỷ lệ 3,5%)', { value: 16, doubts: [] }],
    ['Mỗi thôn giảm 2 hộ nghèo', { per: 'hamlet', doubts: ['each-hamlet'] }],
    ['Mỗi chi hội giúp giảm 2 hộ nghèo', { per: 'body', doubts: ['each-body'] }],
    ['Giảm 10 trẻ em suy dinh dưỡng thuộc hộ nghèo', { unit: 'trẻ em', doubts: ['not-poverty-rate'] }],
    ['Giảm 16 hộ', { group: 'poor', doubts: ['group-assumed'] }],
    ['Giảm 16 hộ nghèo, hộ cận nghèo', { doubts: ['groups-together'] }],
    ['Giảm nghèo: 16 hộ', { value: 16 }],
  ])('%s', (text, wanted) => expect(read(text)).toMatchObject({ kind: 'reduce-count', ...wanted }));

  it.each([
    ['số hộ cận nghèo: 42 hộ', ['by-or-to']],
    ['số hộ cận nghèo là: 42 hộ', ['by-or-to']],
    ['hộ cận nghèo: 42 hộ', []],
    ['số hộ: cận nghèo 42 hộ', []],
    ['giảm số hộ cận nghèo: 42 hộ', []],
  ])('behind a fall, those that are left may be told: %s', (text, doubts) =>
    expect(read(text, { said: { reduces: true, group: 'poor' } })).toMatchObject({
      kind: 'reduce-count',
      doubts,
    }),
  );
  it('a share beside that is no fall becomes no rate', () =>
    expect(first('Giảm 16 hộ nghèo (chiếm 3,5%)')).not.toHaveProperty('count'));
});

it.each([
  'Giảm 3 mô hình',
  'Giảm 3 cuộc họp',
  'Giảm 16',
  'Giảm 7/9 thôn',
  'Giảm 52/52 hộ nghèo',
  'Giảm 52/16 hộ nghèo',
  'Giảm 16/52 nhóm',
  'Hỗ trợ 16 hộ nghèo',
  'Tăng 1%',
])('%s: no fall of households', (text) => expect(read(text)).toBeNull());
it('a level is one', () =>
  expect(read('Giảm tỷ lệ hộ nghèo còn 3%')).toMatchObject({ kind: 'reduce-rate', form: 'to' }));
