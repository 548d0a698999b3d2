import * as fc from 'fast-check';
import { idNumberSeries } from '../../../../src/core/rules/fields/id-number-series';
import { household, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

const registerOf = (...numbers: readonly (string | number | null)[]) =>
  register(...numbers.map((cccd, at) => household({ ma_ho: `H${at}`, cccd })));

testRule(idNumberSeries, {
  valid: [
    ['numbers of a family', registerOf('051070990001', '051170990117', '051201990230')],
    ['two that differ by 1', registerOf('051070990001', '051070990002', '051070990117')],
    [
      'steps of 2, and up and down',
      registerOf('051070990001', '051070990003', '051070990002', '051070990003'),
    ],
    ['a blank between', registerOf('051070990001', null, '051070990002', '051070990003'), { blank: 1 }],
    [
      'the same number three times is another matter',
      registerOf('051070990001', '051070990001', '051070990001'),
    ],
    ['counting a few digits is no ID number', registerOf(1, 2, 3, 4)],
  ],
  invalid: [
    [
      'dragged down, and dragged up as numbers without their zero: one finding a block, at its second row',
      registerOf(
        '051070990008',
        '051070990009',
        '051070990010',
        '051070990011',
        null,
        51170990005,
        51170990004,
        51170990003,
      ),
      [
        {
          at: 'Hộ!C3',
          severity: 'error',
          fix: null,
          related: ['Hộ!C2', 'Hộ!C4', 'Hộ!C5'],
          says: ['dòng 2', 'dòng 5', '4 số'],
        },
        { at: 'Hộ!C8', related: ['Hộ!C7', 'Hộ!C9'] },
      ],
    ],
    [
      'old cards and counting placeholders too',
      registerOf('215218087', '215218088', '215218089', '000000000001', '000000000002', '000000000003'),
      ['Hộ!C3', 'Hộ!C6'],
    ],
  ],
});

describe('a dragged block', () => {
  it('has one cause: no other rule on ID numbers speaks of the dragged rows', () => {
    const people = [
      { gioi_tinh: 'Nam', ngay_sinh: '02/03/1970', cccd: '051070990008' },
      { gioi_tinh: 'Nữ', ngay_sinh: '04/05/1982', cccd: '051070990009' },
      { gioi_tinh: 'Nữ', ngay_sinh: '06/07/2004', cccd: '051070990010' },
    ];
    const { findings } = runRules(
      register(...people.map((one, at) => household({ ma_ho: `H${at}`, ...one }))),
    );
    expect(findings.map(({ code, ref }) => [code, ref.row])).toEqual([['FD11', 3]]);
  });

  it('of any length from three rows is told once, with all its rows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_900 }), fc.integer({ min: 1, max: 9 }), (from, length) => {
        const numbers = Array.from({ length }, (_, at) => `051070${String(from + at).padStart(6, '0')}`);
        const { findings } = runRules(registerOf(...numbers), [idNumberSeries]);
        expect(findings.map(({ related }) => related.length + 1)).toEqual(length < 3 ? [] : [length]);
      }),
      { numRuns: 50 },
    );
  });
});
