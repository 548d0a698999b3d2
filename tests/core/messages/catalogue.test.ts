import { fill } from '../../../src/core/messages/catalogue';

describe('slots of a text', () => {
  it('a number has the decimal mark of its language; a year is not grouped', () => {
    expect(fill('{a} m² năm {b}', 'vi', { a: 896.5, b: 2024 })).toBe('896,5 m² năm 2024');
    expect(fill('{a} m² in {b}', 'en', { a: 896.5, b: 2024 })).toBe('896.5 m² in 2024');
  });

  it('a text stays as it is, also one that looks like a number', () => {
    expect(fill('{a}', 'vi', { a: '4.18' })).toBe('4.18');
  });

  it('a word goes with its number', () => {
    const text = '{count} {count:proposal needs|proposals need} a yes';
    expect(fill(text, 'en', { count: 1 })).toBe('1 proposal needs a yes');
    expect(fill(text, 'en', { count: '1' })).toBe('1 proposal needs a yes');
    expect(fill(text, 'en', { count: 0 })).toBe('0 proposals need a yes');
    expect(fill(text, 'en', { count: 21 })).toBe('21 proposals need a yes');
  });

  it('a slot without a value stays to be seen', () => {
    expect(fill('{a} {b:x|y}', 'en')).toBe('{a} {b:x|y}');
  });
});
