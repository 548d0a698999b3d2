import { schoolMarkWithoutChild } from '../../../../src/core/rules/consistency/school-mark-without-child';
import { scoreB2Marks } from '../../../../src/core/rules/consistency/score-b2-marks';
import { DEPRIVATION_FIELDS } from '../../../../src/core/register/fields';
import { markedRegister } from '../../../support/marked-households';
import { runRules, testRule } from '../../../support/rule-tester';

const born = (...dates: readonly (string | number | null)[]) => ({
  members: dates.map((ngay_sinh) => ({ ngay_sinh })),
});

// NĐ 07/2021, Phụ lục: from 3 to under 16. At 30/06/2024: born from 01/07/2008 to 30/06/2021.
testRule(schoolMarkWithoutChild, {
  settings: { asOf: '2024-06-30' },
  valid: [
    [
      'three years on the day, fifteen to the day before',
      markedRegister('d06', [
        { mark: 'x', ...born(1970, '30/06/2021') },
        { mark: 'x', ...born(1970, '01/07/2008') },
      ]),
    ],
    [
      'years that leave it open',
      markedRegister('d06', [
        { mark: 'x', ...born(1970, 2021) },
        { mark: 'x', ...born(1970, 2008) },
      ]),
    ],
    [
      'the ID number of the only child gives another year: either may be right',
      markedRegister('d06', [
        { mark: 'x', members: [{ ngay_sinh: 1970 }, { ngay_sinh: 2005, cccd: '051210990001' }] },
      ]),
    ],
  ],
  invalid: [
    [
      'a child of two, a child of sixteen',
      markedRegister('d06', [
        { mark: 'x', ...born(1970, '01/07/2021') },
        { mark: 'x', ...born(1970, '30/06/2008') },
      ]),
      [
        { at: 'Hộ!F2', severity: 'error', fix: { value: null, apply: 'confirm' }, says: ['Lê Minh B 2'] },
        { at: 'Hộ!F3', says: ['Lê Minh B 16'] },
      ],
    ],
  ],
});

describe('one cause', () => {
  const blank = Object.fromEntries(DEPRIVATION_FIELDS.map((field) => [field, null]));
  const codes = (b2: number, marks: object) =>
    runRules(
      markedRegister('d06', [
        { mark: null, ...born(1970), row: { ...blank, d07: 'x', d09: 'x', b2, ...marks } },
      ]),
      [schoolMarkWithoutChild, scoreB2Marks],
    ).findings.map(({ code, also }) => [code, ...also]);

  it('CS21 leaves points to the mark that explains them, and speaks where it does not', () => {
    // d06, d07 and d09 are marked: 30 points as written, 20 without the wrong mark.
    expect(codes(20, { d06: 'x' })).toEqual([['CS15', 'CS21']]);
    expect(codes(30, { d06: 'x' })).toEqual([['CS15']]);
    expect(codes(60, { d06: 'x' }).sort()).toEqual([['CS15'], ['CS21']]);
    // Once the mark is taken away, as offered.
    expect(codes(20, { d06: null })).toEqual([]);
  });
});
