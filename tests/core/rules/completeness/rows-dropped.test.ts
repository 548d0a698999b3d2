import { rowsDropped } from '../../../../src/core/rules/completeness/rows-dropped';
import { household, register } from '../../../support/builders';
import { runRules, skipsOf, testRule } from '../../../support/rule-tester';

/** Households of three persons each. */
const of = (count: number) =>
  register(...Array.from({ length: count }, (_, at) => household({ ma_ho: `H${at}`, so_nhan_khau: 3 })));
const before = { date: '2024-11-30', households: 20, persons: 60 };

testRule(rowsDropped, {
  inputs: { lastRun: before },
  // With settings of its own the rule need not be shown to report twice: a register is counted once.
  settings: { today: '2025-01-05' },
  valid: [
    // 1 of 20 is 5 %, not more.
    ['one household of twenty less', of(19)],
    ['as many, or more', of(25)],
  ],
  invalid: [
    [
      'two of twenty: households and their members are one finding',
      of(18),
      [{ at: 'Hộ!A1', severity: 'warning', fix: null, says: ['18', '20', '2', '30/11/2024'] }],
    ],
  ],
});

it('persons alone: 54 of 60 are there', () => {
  const now = register(
    ...Array.from({ length: 20 }, (_, at) => household({ ma_ho: `H${at}`, so_nhan_khau: at < 6 ? 2 : 3 })),
  );
  const { findings } = runRules(now, [rowsDropped], {}, { lastRun: before });
  expect(findings.map(({ message }) => message)).toEqual([
    'Sổ còn 54 người, lần kiểm tra ngày 30/11/2024 có 60 người (mất 6).',
  ]);
});

it('is not assessable at the first check', () => {
  expect(skipsOf(runRules(of(3), [rowsDropped]), 'CV08')).toEqual({ 'no-previous': 1 });
});
