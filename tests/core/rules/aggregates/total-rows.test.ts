/** AG13 and AG14 on summaries by hamlet; what each total adds up is counted by hand beside it. */
import { formulaOverwritten } from '../../../../src/core/rules/aggregates/formula-overwritten';
import { printedTotalDiffers } from '../../../../src/core/rules/aggregates/printed-total-differs';
import { sumRangeMissesRows } from '../../../../src/core/rules/aggregates/sum-range-misses-rows';
import { formulaSheets, type FormulaRow } from '../../../support/formula-sheets';
import { runRules, skipsOf, testRule } from '../../../support/rule-tester';

const { details, sheet } = formulaSheets();
const HEADER = ['TT', 'Tổ dân phố', 'Tổng số hộ', 'Hộ nghèo', 'Tỷ lệ hộ nghèo', 'Hộ cận nghèo'];
const summary = (...rows: readonly FormulaRow[]) => sheet([HEADER, ...rows], 'Tổng hợp');
const sum = (range: string, v: number) => ({ f: `=SUM(${range})`, v });
const one = [1, 'Tổ 1', 100, 3, 3, 5] as const;
const two = [2, 'Tổ 2', 200, 4, 2, 6] as const;
const three = [3, 'Tổ 3', 300, 6, 2, 7] as const;
const rate = { f: '=D5/C5*100', v: 2.17 };
/** 100 + 200 + 300 = 600 households, 3 + 4 + 6 = 13 poor, 5 + 6 + 7 = 18 near-poor. */
const whole = [null, 'Tổng cộng', sum('C2:C4', 600), sum('D2:D4', 13), rate, sum('F2:F4', 18)];

testRule(formulaOverwritten, {
  inputs: { details },
  valid: [
    ['all counts of the total are formulas', summary(one, two, three, whole)],
    ['all are typed', summary(one, two, three, [null, 'Tổng cộng', 600, 13, 2.17, 18])],
    [
      'a typed rate is no sum of rates',
      summary(one, two, three, [
        null,
        'Tổng cộng',
        sum('C2:C4', 600),
        sum('D2:D4', 13),
        2.17,
        sum('F2:F4', 18),
      ]),
    ],
    ['a summary without a total', summary(one, two, three), { 'no-totals': 1 }],
  ],
  invalid: [
    [
      'a number typed over the formula of the total',
      summary(one, two, three, [null, 'Tổng cộng', sum('C2:C4', 600), 12, rate, sum('F2:F4', 18)]),
      [
        {
          at: 'Tổng hợp!D5',
          severity: 'error',
          expected: '13',
          fix: { value: '=SUM(D2:D4)', apply: 'confirm', isFormula: true, result: 13 },
          says: ['“Tổng cộng”', '12', '13'],
        },
      ],
    ],
    [
      'in the total of each block; in the last the number is still right',
      summary(
        [null, 'Cộng khu vực 1', 300, sum('D3:D4', 7), null, sum('F3:F4', 11)],
        one,
        two,
        [null, 'Cộng khu vực 2', sum('C6:C6', 300), sum('D6:D6', 6), null, 7],
        three,
      ),
      [
        { at: 'Tổng hợp!C2', severity: 'warning' },
        { at: 'Tổng hợp!F5', severity: 'warning' },
      ],
    ],
  ],
});

testRule(sumRangeMissesRows, {
  inputs: { details },
  valid: [
    ['the ranges cover the hamlets', summary(one, two, three, whole), { 'other-formula': 1 }],
    [
      'blocks with their totals beneath, and a grand total of the totals',
      summary(
        one,
        two,
        [null, 'Cộng khu vực 1', sum('C2:C3', 300), sum('D2:D3', 7)],
        three,
        [null, 'Cộng khu vực 2', sum('C5:C5', 300), sum('D5:D5', 6)],
        [null, 'Tổng cộng', { f: '=C4+C6', v: 600 }, { f: '=D4+D6', v: 13 }],
      ),
    ],
    [
      'blocks without a grand total',
      summary(one, [null, 'Cộng khu vực 1', sum('C2:C2', 100), sum('D2:D2', 3)], two, three, [
        null,
        'Cộng khu vực 2',
        sum('C4:C5', 500),
        sum('D4:D5', 10),
      ]),
    ],
    [
      'totals above what they add up',
      summary(
        [null, 'Toàn phường', { f: '=C3+C6', v: 600 }, { f: '=D3+D6', v: 13 }],
        ['I', 'Khu vực 1', sum('C4:C5', 300), sum('D4:D5', 7)],
        one,
        two,
        ['II', 'Khu vực 2', sum('C7:C7', 300), sum('D7:D7', 6)],
        three,
      ),
    ],
    [
      'a grand total above all hamlets',
      summary([null, 'Toàn phường', sum('C3:C5', 600), sum('D3:D5', 13)], one, two, three),
    ],
  ],
  invalid: [
    [
      'a hamlet added below the range, in two columns',
      summary(one, two, three, [
        null,
        'Tổng cộng',
        sum('C2:C3', 300),
        sum('D2:D3', 7),
        null,
        sum('F2:F4', 18),
      ]),
      [
        {
          at: 'Tổng hợp!C5',
          severity: 'error',
          expected: '=SUM(C2:C4)',
          fix: { value: '=SUM(C2:C4)', apply: 'confirm', isFormula: true, result: 600 },
          says: ['1 dòng', '4'],
        },
        'Tổng hợp!D5',
      ],
    ],
    [
      'a heading that leaves a hamlet of its own out, and a total that leaves a heading out',
      summary(
        ['I', 'Khu vực 1', sum('C3:C3', 100), sum('D3:D4', 7)],
        one,
        two,
        ['II', 'Khu vực 2', sum('C6:C6', 300), sum('D6:D6', 6)],
        three,
        [null, 'Tổng cộng', { f: '=C2+C5', v: 400 }, { f: '=D2', v: 7 }],
      ),
      [
        { at: 'Tổng hợp!C2', expected: '=SUM(C3:C4)' },
        { at: 'Tổng hợp!D7', fix: null },
      ],
    ],
  ],
});

it('says a wrong total of a summary once, by its cause', () => {
  const typed = summary(one, two, three, [null, 'Tổng cộng', sum('C2:C4', 600), 12, rate, sum('F2:F3', 11)]);
  const rules = [sumRangeMissesRows, formulaOverwritten, printedTotalDiffers];
  const result = runRules(typed, rules, {}, { details });
  expect(result.findings.map(({ code, ref }) => [code, ref.column])).toEqual([
    ['AG13', 4],
    ['AG14', 6],
  ]);
  expect(skipsOf(result, 'AG01')).toEqual({ 'other-error': 2 });
});
