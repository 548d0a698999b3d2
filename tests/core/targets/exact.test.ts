/** Exact fractions: what doubles would round away. */
import { DomainError } from '../../../src/core/errors';
import {
  ceiling,
  compare,
  decimal,
  divide,
  floor,
  minus,
  percentOf,
  percentPart,
  rounded,
  toNumber,
} from '../../../src/core/targets/exact';

const plain = ({ over, under }: { over: bigint; under: bigint }) => [Number(over), Number(under)];

it.each([
  [1.11, [111, 100]],
  [16, [16, 1]],
  [-0.5, [-5, 10]],
  [1e21, [1e21, 1]],
  [1.5e-7, [15, 1e8]],
])('%d is the fraction it is written as', (value, expected) =>
  expect(plain(decimal(value))).toEqual(expected),
);

it.each([NaN, Infinity, -Infinity])('%d is no number', (value) => {
  const thrown = (() => {
    try {
      return decimal(value);
    } catch (error) {
      return error;
    }
  })();
  expect(thrown).toBeInstanceOf(DomainError);
  expect(thrown).toMatchObject({ code: 'number.unreadable', params: { value } });
});

it('keeps what is below the line positive', () => {
  // 1 / (−2) and (−1) / (−2)
  expect(plain(divide(decimal(1), decimal(-2)))).toEqual([-1, 2]);
  expect(plain(divide(decimal(-1), decimal(-2)))).toEqual([1, 2]);
  expect(compare(divide(decimal(1), decimal(-2)), decimal(0))).toBe(-1);
  expect(toNumber(percentOf(decimal(3), decimal(-4)))).toBe(-75);
});

it('adds no error of its own: 0,3 − 0,1 is 0,2', () => {
  expect(compare(minus(decimal(0.3), decimal(0.1)), decimal(0.2))).toBe(0);
  expect([compare(decimal(1), decimal(2)), compare(decimal(2), decimal(1))]).toEqual([-1, 1]);
});

it.each([
  // 20 % of 52 is 10,4.
  [20, 52, 10, 11],
  [25, 52, 13, 13],
  [-20, 52, -11, -10],
])('%d %% of %d lies from %d to %d', (percent, whole, low, high) => {
  const part = percentPart(percent, whole);
  expect([floor(part), ceiling(part)]).toEqual([low, high]);
});

it('rounds half away from zero', () =>
  expect([rounded(decimal(0.25), 1), rounded(decimal(-0.25), 1), rounded(decimal(0.24), 1)]).toEqual([
    0.3, -0.3, 0.2,
  ]));
