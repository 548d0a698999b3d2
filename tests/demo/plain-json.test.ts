import { unfit } from '../../demo/src/shared/plain-json';

test('plain values pass, and so does a function that gives nothing', () => {
  expect(unfit({ a: [1, 'x', null, true, { b: '' }] }, 'f()')).toBeNull();
  expect(unfit(undefined, 'f()')).toBeNull();
});

test.each([
  ['a Date deep inside', { home: [{ at: new Date(0) }] }, 'f().home[0].at: Date'],
  ['undefined inside', { a: undefined }, 'f().a: undefined'],
  ['a function', { a: () => 1 }, 'f().a: function'],
  ['a Map', { a: new Map() }, 'f().a: Map'],
  ['NaN, which JSON makes null', [NaN], 'f()[0]: NaN'],
  ['a hole', [, 1], 'f()[0]: undefined'],
])('%s is named with its place', (_case, value, problem) => {
  expect(unfit(value, 'f()')).toBe(problem);
});

test('an object twice is no circle, an object in itself is one', () => {
  const shared = { a: 1 };
  expect(unfit([shared, shared], 'f()')).toBeNull();
  const circle: { self?: unknown } = {};
  circle.self = circle;
  expect(unfit(circle, 'f()')).toBe('f().self: vòng lặp');
});
