/** Whom a target's words count: every narrowing by itself, two of a kind, and the words left over. */
import { scopeOf, type Scope } from '../../../../src/core/targets/scope/scope';
import type { SourceId } from '../../../../src/core/targets/sources/source';

const ALL: Scope = {
  ...{ hamlets: null, ages: null, ethnic: null, indicator: null },
  ...{ years: [], places: [], areas: [], narrowed: '', unknown: [] },
};

it.each<[SourceId, string, Partial<Scope>]>([
  ['poor-households', 'Số hộ nghèo giảm', {}],
  ['poor-households', 'So ho ngheo giam', {}],
  ['poor-households', 'Số hộ nghèo ở Thôn A giảm', { hamlets: ['Thôn A'], narrowed: 'ở Thôn A' }],
  [
    'poor-households',
    'Số hộ nghèo dân tộc thiểu số ở thôn 1 và thôn 2 giảm',
    { hamlets: ['thôn 1', 'thôn 2'], ethnic: 'minority', narrowed: 'dân tộc thiểu số ở thôn 1 thôn 2' },
  ],
  ['poor-households', 'Đến năm 2024 số hộ nghèo giảm so với năm 2023', { years: [2024, 2023] }],
  ['poor-households', 'Số hộ nghèo đến ngày 31/12/2024 giảm', { years: [2024] }],
  [
    'poor-households',
    'Số hộ nghèo trên địa bàn phường Phổ Minh giảm',
    { places: ['trên địa bàn phường Phổ Minh'] },
  ],
  ['poor-households', 'Số hộ nghèo trên địa bàn phường giảm', {}],
  [
    'poor-households',
    'Số hộ nghèo khu vực thành thị giảm',
    { areas: [{ value: 'urban', said: 'khu vực thành thị' }] },
  ],
  ['poor-households', 'Số hộ nghèo ở nông thôn giảm', { areas: [{ value: 'rural', said: 'ở nông thôn' }] }],
  [
    'deprived-households',
    'Giảm số hộ nghèo thiếu hụt nước sạch',
    { indicator: 'd09', narrowed: 'thiếu hụt nước sạch' },
  ],
  [
    'health-insurance',
    'Trẻ em dưới 6 tuổi thuộc hộ nghèo có thẻ BHYT',
    { ages: { from: 0, to: 5 }, narrowed: 'Trẻ em dưới 6 tuổi' },
  ],
  // Said twice it is one; two that differ are not understood together.
  [
    'health-insurance',
    'Trẻ em dưới 6 tuổi thuộc hộ nghèo có thẻ BHYT (trẻ em dưới 6 tuổi)',
    { ages: { from: 0, to: 5 }, narrowed: 'Trẻ em dưới 6 tuổi' },
  ],
  [
    'health-insurance',
    'Trẻ em dưới 6 tuổi và người cao tuổi thuộc hộ nghèo có thẻ BHYT',
    { unknown: ['Trẻ em dưới 6 tuổi', 'người cao tuổi'] },
  ],
  ['poor-households', 'Số hộ nghèo neo đơn giảm', { unknown: ['neo đơn'] }],
])('%s: %s', (source, text, expected) => expect(scopeOf(text, source)).toEqual({ ...ALL, ...expected }));

it('of nothing is everybody', () => expect(scopeOf('', 'poor-households')).toEqual(ALL));
