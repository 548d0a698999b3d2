import { formulaOverwritten } from '../../../../src/core/rules/aggregates/formula-overwritten';
import { printedTotalDiffers } from '../../../../src/core/rules/aggregates/printed-total-differs';
import { register } from '../../../support/builders';
import { formulaSheets, type FormulaRow } from '../../../support/formula-sheets';
import { runRules, testRule } from '../../../support/rule-tester';

const { details, sheet } = formulaSheets();
const HEADER = ['STT', 'Mã hộ', 'Họ và tên chủ hộ', 'Số nhân khẩu', 'Số nữ', 'Ghi chú'];
/** Two households of 2 and 3 persons, 1 and 2 women, then the printed total. */
const list = (total: FormulaRow, size: string | number = 3) =>
  sheet([
    HEADER,
    [1, 'H001', 'Lê Văn Một', 2, 1, null],
    [2, 'H002', 'Lê Văn Hai', size, 2, null],
    ['Tổng cộng', ...total],
  ]);
const count = { f: '=ROWS(B2:B3)', v: 2 };
const persons = { f: '=SUM(D2:D3)', v: 5 };
const women = { f: '=SUM(E2:E3)', v: 3 };

testRule(formulaOverwritten, {
  inputs: { details },
  valid: [
    ['all totals are formulas', list([count, null, persons, women])],
    ['all totals are typed: nobody wrote a formula', list([2, null, 5, 3])],
    [
      'one formula beside a typed number does not tell which way the row was made',
      list([null, null, persons, 3]),
    ],
    ['a number in a column of words is no total', list([count, null, persons, women, 12])],
    ['a list without totals', register({ ma_ho: 'H001', chu_ho: 'Lê Văn Một' }), { 'no-totals': 1 }],
  ],
  invalid: [
    [
      // 2 + 3 = 5 persons; the women’s formula reads the first row only and is AG14’s.
      'the formula beside is copied without its own fault',
      list([count, null, 6, { f: '=SUM(E2:E2)', v: 1 }]),
      [{ at: 'DS hộ!D4', fix: { value: '=SUM(D2:D3)', apply: 'confirm', isFormula: true, result: 5 } }],
    ],
    [
      // 2 + 3 = 5 persons; the count of rows and the women are formulas.
      'a number typed over a formula that gives another: an error, told instead of AG01',
      list([count, null, 6, women]),
      [
        {
          at: 'DS hộ!D4',
          severity: 'error',
          expected: '5',
          fix: { value: '=SUM(D2:D3)', apply: 'confirm', isFormula: true, result: 5 },
          says: ['6', '5', 'lệch 1'],
        },
      ],
    ],
    [
      'the number is still right: a warning',
      list([count, null, 5, women]),
      [{ at: 'DS hộ!D4', severity: 'warning', says: ['hiện số này vẫn đúng'] }],
    ],
    [
      'a row that cannot be read leaves open whether the number is right',
      list([count, null, 5, women], 'ba'),
      [{ at: 'DS hộ!D4', severity: 'warning', says: ['chưa đối chiếu được'] }],
    ],
    [
      'in each total row, and in the grand total by the subtotals it names',
      sheet([
        HEADER,
        ['I', null, 'Tổ dân phố 1', null, null, null],
        [1, 'H001', 'Lê Văn Một', 2, 1, null],
        [2, 'H002', 'Lê Văn Hai', 4, 3, null],
        ['Cộng tổ dân phố 1', { f: '=ROWS(B3:B4)', v: 2 }, null, 7, { f: '=SUM(E3:E4)', v: 4 }, null],
        ['II', null, 'Tổ dân phố 2', null, null, null],
        [3, 'H003', 'Lê Văn Ba', 5, 2, null],
        [
          'Cộng tổ dân phố 2',
          { f: '=ROWS(B7:B7)', v: 1 },
          null,
          { f: '=SUM(D7:D7)', v: 5 },
          { f: '=SUM(E7)', v: 2 },
          null,
        ],
        ['TỔNG CỘNG', { f: '=B5+B8', v: 3 }, null, 11, { f: '=E5+E8', v: 6 }, null],
      ]),
      [
        { at: 'DS hộ!D5', severity: 'error', expected: '6' },
        // The grand total adds the printed subtotals, 7 + 5.
        {
          at: 'DS hộ!D9',
          severity: 'error',
          expected: '12',
          fix: { value: '=D5+D8', apply: 'confirm', isFormula: true, result: 12 },
        },
      ],
    ],
  ],
});

describe('one cause, one finding', () => {
  it('AG01 is silent where AG13 told that the total is wrong', () => {
    const result = runRules(
      list([count, null, 6, women]),
      [formulaOverwritten, printedTotalDiffers],
      {},
      { details },
    );
    expect(result.findings.map(({ code, also }) => [code, also])).toEqual([['AG13', ['AG01']]]);
  });

  it('without a look at the formulas nothing is judged', () => {
    const result = runRules(list([count, null, 6, women]), [formulaOverwritten]);
    expect(result.notAssessable).toEqual([
      { code: 'AG13', rule: 'formula-overwritten', reason: 'no-details', count: 1 },
    ]);
  });
});
