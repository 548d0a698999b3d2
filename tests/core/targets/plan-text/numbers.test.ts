/** Digits as plans write them. A count: a dot groups thousands; a share: it is a decimal mark. */
import { readDigits } from '../../../../src/core/targets/plan-text/numbers';

it.each([
  ['05', false, 5, 0, false],
  ['12', true, 12, 0, false],
  ['1.250', false, 1250, 0, false],
  ['1.250.300', false, 1_250_300, 0, false],
  // No share is 1.250 %: it may be 1,25 %.
  ['1.250', true, 1.25, 3, true],
  ['1.250,5', false, 1250.5, 1, false],
  ['12.250.300,75', true, 12_250_300.75, 2, false],
  ['0,85', true, 0.85, 2, false],
  ['1.5', true, 1.5, 1, true],
  ['1,250', false, 1.25, 3, true],
  ['0.250', false, 0.25, 3, true],
  ['1250.300', true, 1250.3, 3, true],
])('%s (per cent: %s)', (written, percent, value, decimals, odd) =>
  expect(readDigits(written, percent)).toEqual({ value, decimals, odd }),
);

it.each([
  '1.2.3',
  '1,2,3',
  '1.250,',
  'a1',
  '1a',
  '',
  '1.250.30,5',
  '0.250,5',
  '1.250,5a',
  'a1.250',
  '1.250a',
  'a0,5',
  '0,5a',
])('"%s" is no number', (written) => expect(readDigits(written, false)).toBeNull());
