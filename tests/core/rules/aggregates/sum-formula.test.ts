import { covers, readSumFormula, shiftColumns } from '../../../../src/core/rules/aggregates/sum-formula';

describe('a plain total', () => {
  it.each([
    ['=SUM(J11:J274)', 'range', 'J11:J274', [[11, 274]]],
    // Absolute references, spaces, small letters, the range written upwards.
    ['= sum( $j$274 : $j$11 )', 'range', '$J$274:$J$11', [[11, 274]]],
    ['=COUNT(A2:A9)', 'range', 'A2:A9', [[2, 9]]],
    ['=COUNTA(A2:A9)', 'range', 'A2:A9', [[2, 9]]],
    ['=ROWS(A2:A9)', 'range', 'A2:A9', [[2, 9]]],
    // The number of SUBTOTAL's function is no row: 9 adds, 109 adds what is not hidden.
    ['=SUBTOTAL(9;J11:J20)', 'range', 'J11:J20', [[11, 20]]],
    ['=SUBTOTAL(109,J11:J20)', 'range', 'J11:J20', [[11, 20]]],
    // Two ranges: none of them is the only one.
    [
      '=SUM(J5:J9;J12:J15)',
      'range',
      null,
      [
        [5, 9],
        [12, 15],
      ],
    ],
    [
      '=SUM(J5:J9,J12)',
      'range',
      null,
      [
        [5, 9],
        [12, 12],
      ],
    ],
    [
      '=J275+J473',
      'cells',
      null,
      [
        [275, 275],
        [473, 473],
      ],
    ],
    [
      '=SUM(AB7;AB9)',
      'cells',
      null,
      [
        [7, 7],
        [9, 9],
      ],
    ],
    ['=$J$8', 'cells', null, [[8, 8]]],
  ] as const)('%s', (formula, kind, range, spans) => {
    // The first letters that stand before a digit; whatever counts, or may count, does not plainly add.
    const [, column] = /\$?([A-Z]+)\$?\d/.exec(formula.toUpperCase()) ?? [];
    expect(readSumFormula(formula)).toEqual({
      kind,
      range,
      column,
      adds: !/COUNT|ROWS|SUBTOTAL/i.test(formula),
      spans: spans.map(([from, to]) => ({ from, to })),
    });
  });

  it.each([
    ['nothing', ''],
    ['a number', '=12'],
    ['a number added to a cell', '=J5+12'],
    ['another sheet', '=SUM(Hộ!J5:J9)'],
    ['two columns side by side', '=J5+K5'],
    ['two columns in one range', '=SUM(J5:K9)'],
    ['two ranges of two columns', '=SUM(J5:J9;K5:K9)'],
    ['a difference', '=J5-J9'],
    ['a product', '=SUM(J5:J9)*2'],
    ['another function', '=AVERAGE(J5:J9)'],
    ['a sum within another function', '=ROUND(SUM(J5:J9);0)'],
    ['a range without a function', '=J5:J9'],
    ['a range added to a cell without a function', '=J5:J9+J12'],
    ['a whole column', '=SUM(J:J)'],
    ['a letter where a cell should be', '=SUM(J5:J9;N1A)'],
    ['a function number that is none', '=SUBTOTAL(9a;J5:J9)'],
  ])('is not %s', (_what, formula) => {
    expect(readSumFormula(formula)).toBeNull();
  });

  it('covers the rows of its blocks, both ends, and none between them', () => {
    const sum = readSumFormula('=SUM(J5:J9;J12:J15)')!;
    expect([4, 5, 9, 10, 11, 12, 15, 16].filter((row) => covers(sum, row))).toEqual([5, 9, 12, 15]);
  });
});

describe('the same formula some columns on', () => {
  it.each([
    ['=SUM(J11:J274)', 1, '=SUM(K11:K274)'],
    // Z is the 26th letter; AA follows it, AZ is followed by BA.
    ['=SUM(Z5:Z9)', 1, '=SUM(AA5:AA9)'],
    ['=AZ5+AZ9', 1, '=BA5+BA9'],
    ['=SUM(J11:J274)', -2, '=SUM(H11:H274)'],
    ['=SUM(B11:B20)', -1, '=SUM(A11:A20)'],
    // What a dollar sign fixes stays; a fixed row does not fix the column.
    ['=SUM($J11:$J274)', 3, '=SUM($J11:$J274)'],
    ['=SUM(J$11:J$274)', 3, '=SUM(M$11:M$274)'],
    // There is no column to the left of A.
    ['=A5+B5', -1, '=A5+A5'],
    // A function whose name ends in a digit is no cell.
    ['=LOG10(J5)', 1, '=LOG10(K5)'],
  ])('%s by %d: %s', (formula, columns, shifted) => {
    expect(shiftColumns(formula, columns)).toBe(shifted);
  });
});
