/** What an option or an answer says of a number: each way of writing an end, and what is not understood. */
import { boundsOf, holds, type Bounds } from '../../../../src/core/indicators/b1/bounds';

const NONE = { value: -Infinity, open: true };
const ALL = { value: Infinity, open: true };
const at = (value: number) => ({ value, open: false });
const beyond = (value: number) => ({ value, open: true });
const plain = { percent: false, scaled: false, unit: '' };

const READ: readonly (readonly [label: string, bounds: Bounds])[] = [
  ['3', { from: at(3), to: at(3), ...plain }],
  ['3 người', { from: at(3), to: at(3), ...plain, unit: 'nguoi' }],
  // One end, each word for it.
  ['trên 6', { from: beyond(6), to: ALL, ...plain }],
  ['từ trên 6', { from: beyond(6), to: ALL, ...plain }],
  ['hơn 6', { from: beyond(6), to: ALL, ...plain }],
  ['nhiều hơn 6', { from: beyond(6), to: ALL, ...plain }],
  ['lớn hơn 6', { from: beyond(6), to: ALL, ...plain }],
  ['>6', { from: beyond(6), to: ALL, ...plain }],
  ['> 6', { from: beyond(6), to: ALL, ...plain }],
  ['từ 6', { from: at(6), to: ALL, ...plain }],
  ['ít nhất 6', { from: at(6), to: ALL, ...plain }],
  ['tối thiểu 6', { from: at(6), to: ALL, ...plain }],
  ['không dưới 6', { from: at(6), to: ALL, ...plain }],
  ['>= 6', { from: at(6), to: ALL, ...plain }],
  ['≥ 6', { from: at(6), to: ALL, ...plain }],
  ['dưới 8', { from: NONE, to: beyond(8), ...plain }],
  ['đến dưới 8', { from: NONE, to: beyond(8), ...plain }],
  ['ít hơn 8', { from: NONE, to: beyond(8), ...plain }],
  ['nhỏ hơn 8', { from: NONE, to: beyond(8), ...plain }],
  ['bé hơn 8', { from: NONE, to: beyond(8), ...plain }],
  ['chưa đến 8', { from: NONE, to: beyond(8), ...plain }],
  ['< 8', { from: NONE, to: beyond(8), ...plain }],
  ['đến 8', { from: NONE, to: at(8), ...plain }],
  ['tới 8', { from: NONE, to: at(8), ...plain }],
  ['tối đa 8', { from: NONE, to: at(8), ...plain }],
  ['không quá 8', { from: NONE, to: at(8), ...plain }],
  ['không trên 8', { from: NONE, to: at(8), ...plain }],
  ['<= 8', { from: NONE, to: at(8), ...plain }],
  ['≤ 8', { from: NONE, to: at(8), ...plain }],
  // 'trở lên' and its kin stand behind the number.
  ['5 trở lên', { from: at(5), to: ALL, ...plain }],
  ['5 người trở lên ', { from: at(5), to: ALL, ...plain, unit: 'nguoi' }],
  ['5 trở đi', { from: at(5), to: ALL, ...plain }],
  ['từ 5 trở lên', { from: at(5), to: ALL, ...plain }],
  ['5 trở xuống', { from: NONE, to: at(5), ...plain }],
  ['từ 5 người trở xuống', { from: NONE, to: at(5), ...plain, unit: 'nguoi' }],
  // Two ends.
  ['từ 8 đến dưới 20 m2', { from: at(8), to: beyond(20), ...plain, unit: 'm' }],
  ['trên 8 m² đến 20', { from: beyond(8), to: at(20), ...plain, unit: 'm' }],
  ['25-49 kWh/tháng', { from: at(25), to: at(49), ...plain, unit: 'kwh/thang' }],
  ['25 – 49', { from: at(25), to: at(49), ...plain }],
  ['25~49', { from: at(25), to: at(49), ...plain }],
  ['trên 8 và dưới 20', { from: beyond(8), to: beyond(20), ...plain }],
  ['từ 8 nhưng dưới 20', { from: at(8), to: beyond(20), ...plain }],
  ['từ 8, đến 20', { from: at(8), to: at(20), ...plain }],
  ['từ 8 đến 8', { from: at(8), to: at(8), ...plain }],
  ['từ 1 đến 2 triệu', { from: at(1_000_000), to: at(2_000_000), ...plain, scaled: true }],
  ['từ 500 nghìn đến 2 triệu', { from: at(500_000), to: at(2_000_000), ...plain, scaled: true }],
  ['từ 5% đến 10%', { from: at(5), to: at(10), ...plain, percent: true }],
  ['1.000 m2 trở lên', { from: at(1000), to: ALL, ...plain, unit: 'm' }],
  // What stands about the unit is no part of it.
  ['3 (người)', { from: at(3), to: at(3), ...plain, unit: 'nguoi' }],
  ['3 người.', { from: at(3), to: at(3), ...plain, unit: 'nguoi' }],
];

it.each(READ)('reads %s', (label, bounds) => {
  expect(boundsOf(label)).toEqual(bounds);
});

it.each([
  '',
  'không',
  'người',
  // The ends the wrong way round, or of two kinds.
  'từ 20 đến 8',
  'từ 5% đến 10',
  'từ 5 đến 10%',
  // Words that contradict each other.
  'dưới 5 trở lên',
  'đến 5 trở lên',
  'trên 5 trở lên',
  'trên 5 trở xuống',
  'từ 8 trở lên đến 20',
  'từ 8 đến 20 trở lên',
  '5 người không có',
  '3 trở lên người',
  '3 trở xuống người',
  // No number as it is written.
  '1.2.3,4',
  'từ 1.2.3,4 đến 5',
  'từ 1 đến 1.2.3,4',
])('does not guess at %s', (label) => {
  expect(boundsOf(label)).toBeNull();
});

describe('holds', () => {
  const bounds = (label: string): Bounds => boundsOf(label)!;
  it.each([
    ['từ 8 đến 20', 'từ 8 đến 20', true],
    ['từ 8 đến 20', 'từ 9 đến 19', true],
    ['từ 8 đến 20', '8', true],
    ['từ 8 đến 20', 'trên 8 và dưới 20', true],
    ['trên 8 và dưới 20', 'từ 8 đến dưới 20', false],
    ['trên 8 và dưới 20', 'trên 8 và đến 20', false],
    ['trên 8 và dưới 20', 'trên 8 và dưới 20', true],
    ['từ 8 đến 20', '7', false],
    ['từ 8 đến 20', '21', false],
    ['từ 8 trở lên', '1.000', true],
    ['từ 8 trở lên', 'dưới 9', false],
    ['dưới 9', '3', true],
    ['dưới 9', 'từ 3', false],
  ])('%s holds %s: %s', (outer, inner, is) => {
    expect(holds(bounds(outer), bounds(inner))).toBe(is);
  });
});
