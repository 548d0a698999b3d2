import * as fc from 'fast-check';
import { allDigits, formatNumber, formatPercent, formatVi } from '../../../src/core/arithmetic/format';
import { percentHalfUp, pointsReduced, relativeChange } from '../../../src/core/arithmetic/percent';
import { roundRational } from '../../../src/core/arithmetic/ratio';
import { roundDecimal, roundHalfUp } from '../../../src/core/arithmetic/round';
import { DomainError } from '../../../src/core/errors';

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error);
  }
  return 'no error';
};

describe('roundRational', () => {
  it('scales exactly by any power of ten, also where a double cannot hold it', () => {
    // 2/3 = 0.666…; 10^23 as a double is 99999999999999991611392.
    expect(roundRational(2, 3, 23)).toBe(`0.${'6'.repeat(22)}7`);
    expect(roundRational(BigInt(2), BigInt(3), 400)).toBe(`0.${'6'.repeat(399)}7`);
    // The shortest text of the smallest double is 5e-324: a five at the 324th place.
    expect(allDigits(5e-324, 'vi')).toBe(`0,${'0'.repeat(323)}5`);
  });

  it('rounds an exact half up where binary fractions fall below it', () => {
    expect(roundRational(201, 200, 2)).toBe('1.01'); // 1.005
    expect(roundRational(1, 8, 2)).toBe('0.13'); // 0.125, banker's rounding gives 0.12
    expect(roundRational(223, 200, 2)).toBe('1.12'); // 1.115
    expect(roundRational(1, 2, 0)).toBe('1');
  });
  it('takes half away from zero for negative ratios, whichever side carries the sign', () => {
    expect(roundRational(-1, 8, 2)).toBe('-0.13');
    expect(roundRational(1, -8, 2)).toBe('-0.13');
    expect(roundRational(-1, -8, 2)).toBe('0.13');
  });
  it('writes a rounded zero without a sign', () => {
    expect(roundRational(-1, 1000, 2)).toBe('0.00');
  });
  it('stays exact beyond 2^53', () => {
    // 31,000,000 × 10^6 households squared, plus the half: floor((2a + b) / 2b) by hand is 10^15 + 1
    const b = BigInt(31000000) * BigInt(1000000);
    expect(roundRational(b * BigInt('1000000000000000') + b / BigInt(2), b, 0)).toBe('1000000000000001');
    expect(roundRational(9007199254740991, 9007199254740990, 15)).toBe('1.000000000000000');
  });
  it('refuses fractions and a denominator of 0', () => {
    expect(codeOf(() => roundRational(1.5, 2, 0))).toBe('number.not-whole');
    expect(codeOf(() => roundRational(1, NaN, 0))).toBe('number.not-whole');
    expect(codeOf(() => roundRational(1, 0, 0))).toBe('number.division-by-zero');
  });
  it('gives the same digits by plain and by big arithmetic', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 1, max: 1e9 }),
        fc.nat(4),
        (num, den, decimals) => {
          expect(roundRational(num, den, decimals)).toBe(roundRational(BigInt(num), BigInt(den), decimals));
        },
      ),
    );
  });
  it('never moves further than half a unit of the last digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (num, den) => {
        const hundredths = Math.round(Number(roundRational(num, den, 2)) * 100);
        // |hundredths / 100 − num / den| ≤ 1 / 200, cleared of fractions
        expect(Math.abs(2 * (hundredths * den - 100 * num))).toBeLessThanOrEqual(den);
      }),
    );
  });
});

describe('roundHalfUp', () => {
  it('reads a number as the decimal people see', () => {
    expect(roundHalfUp(1.005, 2)).toBe(1.01); // Math.round(1.005 * 100) / 100 is 1
    expect(roundHalfUp(1.115, 2)).toBe(1.12);
    expect(roundHalfUp(-2.5, 0)).toBe(-3); // as ROUND(-2,5; 0) in a spreadsheet
  });
  it('reads exponents, bare points and long text', () => {
    expect(roundDecimal('1e-7', 2)).toBe('0.00');
    expect(roundDecimal(1e21, 0)).toBe('1000000000000000000000');
    expect(roundDecimal('.5', 0)).toBe('1');
    expect(roundDecimal('007', 1)).toBe('7.0');
    expect(roundDecimal('123456789012345678.455', 2)).toBe('123456789012345678.46');
    expect(roundDecimal('-0.004', 2)).toBe('0.00');
  });
  it('refuses what is no decimal', () => {
    for (const text of ['', '.', '1,11', 'abc', 'NaN', 'Infinity']) {
      expect(codeOf(() => roundDecimal(text, 2))).toBe('number.unreadable');
    }
  });
});

describe('percentHalfUp', () => {
  it('gives the printed rates of the decisions', () => {
    expect(percentHalfUp(12855, 257085, 2)).toBe(5); // Quảng Bình 2022, QĐ 3627/QĐ-UBND
    expect(percentHalfUp(33127, 436310, 2)).toBe(7.59); // Quảng Nam 2021
  });
  it('has no rate for an empty hamlet', () => {
    expect(percentHalfUp(0, 0, 2)).toBeNull();
  });
  it('is exact for counts too large for plain products', () => {
    expect(percentHalfUp(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 2)).toBe(100);
  });
});

describe('pointsReduced', () => {
  it('differs from the difference of the rounded rates', () => {
    // 41/1441 = 2.8452…, 25/1441 = 1.7349…: 16/1441 = 1.1103… points; 2.85 − 1.73 = 1.12
    expect(pointsReduced({ num: 41, den: 1441 }, { num: 25, den: 1441 }, 2)).toBe(1.11);
  });
  it('is negative when the rate rose, and null without a total', () => {
    expect(pointsReduced({ num: 25, den: 1441 }, { num: 41, den: 1441 }, 2)).toBe(-1.11);
    expect(pointsReduced({ num: 25, den: 0 }, { num: 41, den: 1441 }, 2)).toBeNull();
  });
  it('refuses fractions of households', () => {
    expect(codeOf(() => pointsReduced({ num: 1.5, den: 10 }, { num: 1, den: 10 }, 2))).toBe(
      'number.not-whole',
    );
  });
  it('changes its sign with the direction', () => {
    const share = fc.record({ num: fc.nat(5000), den: fc.integer({ min: 1, max: 5000 }) });
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(pointsReduced(a, b, 2)! + pointsReduced(b, a, 2)!).toBe(0);
      }),
    );
  });
});

describe('relativeChange', () => {
  it('is not the change in points', () => {
    expect(relativeChange(66, 50, 2)).toBe(-24.24); // −16/66
    expect(relativeChange(0, 5, 2)).toBeNull();
  });
});

describe('formatNumber', () => {
  it('writes comma and point as each language does', () => {
    expect(formatVi(1.11, 2)).toBe('1,11');
    expect(formatVi(1441, 0)).toBe('1.441');
    expect(formatVi(-31048014.5, 1)).toBe('-31.048.014,5');
    expect(formatNumber(1234567.891, 2, 'en')).toBe('1,234,567.89');
    expect(formatVi(100, 0)).toBe('100');
  });
  it('writes a percentage with its sign', () => {
    expect(formatPercent(2.4271844660194175, 2, 'vi')).toBe('2,43%');
    expect(formatPercent(100, 0, 'en')).toBe('100%');
  });
});
