import { printedTotalDiffers } from '../../../../src/core/rules/aggregates/printed-total-differs';
import { sumRangeMissesRows } from '../../../../src/core/rules/aggregates/sum-range-misses-rows';
import { register } from '../../../support/builders';
import { formulaSheets } from '../../../support/formula-sheets';
import { runRules, testRule } from '../../../support/rule-tester';

const { details, sheet } = formulaSheets();
const list = (persons: string, value: number, women = '=SUM(E2:E4)') =>
  sheet([
    ['STT', 'Mã hộ', 'Họ và tên chủ hộ', 'Số nhân khẩu', 'Số nữ'],
    [1, 'H001', 'Lê Văn Một', 2, 1],
    [2, 'H002', 'Lê Văn Hai', 3, 2],
    [3, 'H003', 'Lê Văn Ba', 4, 1],
    ['Tổng cộng', null, null, { f: persons, v: value }, { f: women, v: 4 }],
  ]);
const hamlets = (total: string, value: number) =>
  sheet([
    ['STT', 'Mã hộ', 'Họ và tên chủ hộ', 'Số nhân khẩu'],
    ['I', null, 'Tổ dân phố 1', null],
    [1, 'H001', 'Lê Văn Một', 2],
    ['Cộng tổ dân phố 1', null, null, { f: '=SUM(D3:D3)', v: 2 }],
    ['II', null, 'Tổ dân phố 2', null],
    [2, 'H002', 'Lê Văn Hai', 3],
    ['Cộng tổ dân phố 2', null, null, { f: '=SUM(D6)', v: 3 }],
    ['TỔNG CỘNG', null, null, { f: total, v: value }],
  ]);

testRule(sumRangeMissesRows, {
  inputs: { details },
  valid: [
    ['the range covers the rows', list('=SUM(D2:D4)', 9)],
    ['in any spelling', list('= sum( $D$2 : $D$4 )', 9)],
    ['a wider range', list('=SUBTOTAL(9;D1:D4)', 9)],
    ['two ranges that cover the rows together', list('=SUM(D2:D3;D4)', 9)],
    ['another formula is not judged', list('=SUMIF(D2:D4;">0")', 9), { 'other-formula': 1 }],
    ['a formula about other rows', list('=SUM(D40:D50)', 9)],
    ['a grand total of its subtotals', hamlets('=D4+D7', 5)],
    ['a grand total of the rows', hamlets('=SUM(D3:D6)', 5)],
    ['a list without totals', register({ ma_ho: 'H001', chu_ho: 'Lê Văn Một' }), { 'no-totals': 1 }],
  ],
  invalid: [
    [
      'runs of rows, and single ones',
      sheet([
        ['STT', 'Mã hộ', 'Họ và tên chủ hộ', 'Số nhân khẩu'],
        ...Array.from({ length: 9 }, (_, at) => [at + 1, `H00${at}`, `Lê Văn ${at}`, 2]),
        ['Tổng cộng', null, null, { f: '=SUM(D2;D5:D6;D8)', v: 8 }],
      ]),
      // Rows 2 to 10; 2, 5, 6 and 8 are added.
      [{ at: 'DS hộ!D11', fix: null, expected: '', says: ['5 dòng (3–4, 7, 9–10)'] }],
    ],
    [
      'a range that begins above the rows keeps its beginning',
      list('= sum( D1 : D3 )', 5),
      [
        {
          at: 'DS hộ!D5',
          expected: '=SUM(D1:D4)',
          fix: { value: '=SUM(D1:D4)', apply: 'confirm', isFormula: true, result: 9 },
        },
      ],
    ],
    [
      'rows at the end of the block left out, in each column',
      list('=SUM(D2:D3)', 5, '=SUM(E3:E3)'),
      [
        {
          at: 'DS hộ!D5',
          severity: 'error',
          fix: { value: '=SUM(D2:D4)', apply: 'confirm', isFormula: true, result: 9 },
          says: ['1 dòng (4)'],
        },
        {
          at: 'DS hộ!E5',
          fix: { value: '=SUM(E2:E4)', apply: 'confirm', isFormula: true, result: 4 },
          says: ['2 dòng (2, 4)'],
        },
      ],
    ],
    [
      'anchors stay as they are',
      list('=SUM($D$2:$D$3)', 5),
      [{ at: 'DS hộ!D5', expected: '=SUM($D$2:$D$4)' }],
    ],
    [
      'two ranges with a gap: told, no formula offered',
      list('=SUM(D2;D4)', 6),
      [{ at: 'DS hộ!D5', fix: null }],
    ],
    ['a subtotal left out', hamlets('=D4', 2), [{ at: 'DS hộ!D8', fix: null, says: ['1 dòng cộng (7)'] }]],
  ],
});

it('the wrong total is told once, by the rule that knows why', () => {
  const wrong = list('=SUM(D2:D3)', 5);
  const result = runRules(wrong, [sumRangeMissesRows, printedTotalDiffers], {}, { details });
  expect(result.findings.map(({ code, also }) => [code, also])).toEqual([['AG14', ['AG01']]]);
});
