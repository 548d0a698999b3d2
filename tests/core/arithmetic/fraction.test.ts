import * as fc from 'fast-check';
import { fractionOf, quotient } from '../../../src/core/arithmetic/fraction';

const whole = fc.maxSafeNat();

test('a quotient of whole numbers is the double that division gives: the nearest', () => {
  fc.assert(
    fc.property(whole, fc.maxSafeInteger(), (den, num) => {
      fc.pre(den > 0 && num !== 0);
      // IEEE 754 division of two doubles is rounded to the nearest.
      expect(quotient(BigInt(num), BigInt(den))).toBe(num / den);
    }),
    { numRuns: 20_000 },
  );
});

test('digits left over decide where the kept ones stand between two doubles', () => {
  // Gini of 2999988 (8 persons), 2999996 (3), 911566 (1): the pairs' sum over 2 · 12 · the money.
  const money = 8 * 2999988 + 3 * 2999996 + 911566;
  const pairs = 2 * (8 * 3 * 8 + 8 * 1 * 2088422 + 3 * 1 * 2088430);
  expect(quotient(BigInt(pairs), BigInt(2 * 12 * money))).toBe(pairs / (2 * 12 * money));
  // 2^54 + 2 stands between the doubles 2^54 and 2^54 + 4; a third more is nearer to the upper one.
  const between = BigInt(2) ** BigInt(54) + BigInt(2);
  expect(quotient(BigInt(3) * between, BigInt(3))).toBe(2 ** 54);
  expect(quotient(BigInt(3) * between + BigInt(1), BigInt(3))).toBe(2 ** 54 + 4);
});

test('a fraction of small whole numbers is found again from its double', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), (num, den) => {
      const found = fractionOf(num / den);
      expect(found && found.num * den).toBe((found?.den ?? 0) * num);
    }),
  );
});

test('any double is answered: no fraction, or one within its last places', () => {
  fc.assert(
    fc.property(fc.double(), (value) => {
      const found = fractionOf(value);
      if (found)
        expect(Math.abs(found.num / found.den - value)).toBeLessThanOrEqual(8 * Number.EPSILON * value);
    }),
    { numRuns: 1000 },
  );
});
