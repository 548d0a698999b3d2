import { beginning, shortened } from '../../../src/core/text/cut';

// '😀' is two UTF-16 units.
it.each([
  ['abc', 3, 'abc', 'abc'],
  ['abcd', 3, 'abc', 'ab…'],
  ['a😀b', 2, 'a', 'a…'],
  ['a😀b', 3, 'a😀', 'a…'],
  ['😀😀', 3, '😀', '😀…'],
  ['', 0, '', ''],
])('%j of at most %d never ends in half a character', (text, most, begins, short) => {
  expect(beginning(text, most)).toBe(begins);
  expect(shortened(text, most)).toBe(short);
});
