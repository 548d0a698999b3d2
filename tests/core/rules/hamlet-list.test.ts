import { hamletMatcher } from '../../../src/core/rules/hamlet-list';

const LIST = ['Tổ 1', 'Tổ 5', 'Thôn An Phú', 'Khu phố 7', 'Thôn 7'];

describe('hamletMatcher', () => {
  const match = hamletMatcher(LIST);

  it.each([
    ['Tổ 5', { kind: 'same' }],
    ['TỔ DÂN PHỐ 05', { kind: 'variant', name: 'Tổ 5' }],
    ['tdp5', { kind: 'variant', name: 'Tổ 5' }],
    [5, { kind: 'variant', name: 'Tổ 5' }],
    ['an phú', { kind: 'variant', name: 'Thôn An Phú' }],
    ['Thôn An Phu', { kind: 'like', name: 'Thôn An Phú' }],
    ['Tổ 55', { kind: 'unknown' }],
    ['Thôn 5', { kind: 'unknown' }],
    // A quarter 7 and a village 7: the number alone is neither.
    ['7', { kind: 'unsure', names: ['Khu phố 7', 'Thôn 7'] }],
    ['  ', null],
    [null, null],
  ])('%p', (cell, expected) => {
    expect(match(cell)).toEqual(expected);
  });

  it('does not learn from what it is asked', () => {
    expect(match('Tổ 9')).toEqual({ kind: 'unknown' });
    expect(match('9')).toEqual({ kind: 'unknown' });
    expect(match('5')).toEqual({ kind: 'variant', name: 'Tổ 5' });
    expect(match('Thôn 5')).toEqual({ kind: 'unknown' });
  });

  it('a hamlet listed in two spellings is one', () => {
    const twice = hamletMatcher(['Tổ 5', 'TDP 5']);
    expect(twice('TDP 5')).toEqual({ kind: 'same' });
    expect(twice('5')).toEqual({ kind: 'variant', name: 'Tổ 5' });
  });
});
