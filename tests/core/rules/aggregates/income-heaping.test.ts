import { incomeHeaping } from '../../../../src/core/rules/aggregates/income-heaping';
import { household, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const incomes = (round: number, all: number) =>
  register(
    ...Array.from({ length: all }, (_, at) =>
      household({ ma_ho: `H${at}`, thu_nhap: at < round ? 2_000_000 : 1_870_000 + at * 10_000 }),
    ),
  );

testRule(incomeHeaping, {
  // A column is told once.
  settings: { lang: 'vi' },
  valid: [
    // 25 + none of the others: 1.870.000 + 10.000 × at is a whole million at 13 and 113 only, both below `round`.
    ['half of fifty', incomes(25, 50)],
    ['too few', incomes(49, 49), { 'too-few': 1 }],
    ['other units', register(...Array.from({ length: 60 }, () => household({ thu_nhap: 2 })))],
  ],
  invalid: [
    ['more than half', incomes(26, 50), [{ at: 'Hộ!C1', severity: 'info', fix: null, says: ['26', '50'] }]],
  ],
});
