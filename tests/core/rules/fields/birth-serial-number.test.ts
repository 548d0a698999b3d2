import { readRegister } from '../../../../src/core/register/read-register';
import { birthAfterReview } from '../../../../src/core/rules/fields/birth-after-review';
import { birthSerialNumber } from '../../../../src/core/rules/fields/birth-serial-number';
import { applyFixes } from '../../../support/apply-fixes';
import { gridRegister, gridsOf, household, register } from '../../../support/builders';
import { cellName, runRules, testRule } from '../../../support/rule-tester';

const text = (count: number) => Array.from({ length: count }, () => household({ ngay_sinh: '16/07/1962' }));

// =DATE(1964;10;20) shows 23670 without a date format, =DATE(2014;10;20) shows 41932 (Google Sheets).
testRule(birthSerialNumber, {
  valid: [
    [
      'a year is no serial number: 1938 is not 21/04/1905',
      register(
        household({ ngay_sinh: 1938 }),
        household({ ngay_sinh: 2011 }),
        household({ ngay_sinh: 1900 }),
      ),
    ],
    ['dates and text', register(household({ ngay_sinh: { date: '1964-10-20' } }), ...text(1))],
    [
      'blank and unreadable are not judged',
      register(...text(1), household({ ngay_sinh: null }), household({ ngay_sinh: 99999 })),
      { blank: 1, unreadable: 1 },
    ],
  ],
  invalid: [
    [
      'O11: the column is all serials and the ID numbers agree',
      register(
        household({ ngay_sinh: 23670, cccd: '051064999091' }),
        household({ ngay_sinh: 41932, cccd: '051314999092' }),
      ),
      [
        { at: 'Hộ!C2', fix: { value: '20/10/1964', apply: 'safe' }, says: ['23670', '20/10/1964'] },
        { at: 'Hộ!C3', fix: { value: '20/10/2014', apply: 'safe' } },
      ],
    ],
    [
      // =DATE(1970;3;5) is 25632, =DATE(1972;8;11) is 26522, =DATE(1998;1;20) is 35815.
      'serial numbers kept as text, as a column and one alone',
      register(
        household({ ngay_sinh: '25632', cccd: '051070999091' }),
        household({ ngay_sinh: '26522', cccd: '051072999092' }),
        household({ ngay_sinh: '35815' }),
      ),
      [
        { at: 'Hộ!C2', fix: { value: '05/03/1970', apply: 'safe' }, says: ['25632'] },
        { at: 'Hộ!C3', fix: { value: '11/08/1972', apply: 'safe' } },
        { at: 'Hộ!C4', fix: { value: '20/01/1998', apply: 'safe' } },
      ],
    ],
    [
      'one serial number as text among dates: safe by the ID number, else to be confirmed',
      register(
        ...text(3),
        household({ ngay_sinh: '25632', cccd: '051070999091' }),
        household({ ngay_sinh: '25632' }),
      ),
      [
        { at: 'Hộ!C5', fix: { value: '05/03/1970', apply: 'safe' } },
        { at: 'Hộ!C6', fix: { value: '05/03/1970', apply: 'confirm' } },
      ],
    ],
    [
      'one among real dates: its format is missing; text among dates would no longer sort (FD23)',
      register(
        ...['1962-07-16', '1970-01-02'].map((date) => household({ ngay_sinh: { date } })),
        household({ ngay_sinh: 23670, cccd: '051064999091' }),
      ),
      [
        {
          at: 'Hộ!C4',
          fix: { value: '20/10/1964', apply: 'confirm' },
          says: ['23670', '20/10/1964', 'ngày thật'],
        },
      ],
    ],
    [
      'most of a column whose other cells are dates',
      register(
        ...['051064999091', '051064999092', '051064999093'].map((cccd) =>
          household({ ngay_sinh: 23670, cccd }),
        ),
        household({ ngay_sinh: { date: '1962-07-16' } }),
      ),
      [2, 3, 4].map((row) => ({ at: `Hộ!C${row}`, fix: { value: '20/10/1964', apply: 'confirm' } })),
    ],
    [
      'one among text: safe by the ID number alone',
      register(
        ...text(3),
        household({ ngay_sinh: 23670, cccd: '051064999091' }),
        household({ ngay_sinh: 23670 }),
        household({ ngay_sinh: 23670, cccd: '051071999091' }),
      ),
      [
        { at: 'Hộ!C5', fix: { value: '20/10/1964', apply: 'safe' }, related: [] },
        { at: 'Hộ!C6', fix: { value: '20/10/1964', apply: 'confirm' } },
        { at: 'Hộ!C7', fix: { value: '20/10/1964', apply: 'confirm' }, related: ['Hộ!D7'], says: ['1971'] },
      ],
    ],
  ],
});

// 55000 is 31/07/2050.
testRule(birthSerialNumber, {
  after: [birthAfterReview],
  valid: [
    ['a day in the future is FD25 only', register(household({ ngay_sinh: 55000 })), { 'other-error': 1 }],
  ],
  invalid: [
    [
      'the others stay',
      register(
        household({ ngay_sinh: 23670 }),
        household({ ngay_sinh: 55000 }),
        household({ ngay_sinh: 23671 }),
      ),
      ['Hộ!C2', 'Hộ!C4'],
    ],
  ],
});

describe('FD21 on a whole column', () => {
  const spec = {
    households: Array.from({ length: 20 }, (_, i) => household({ ma_ho: `H${i}`, ngay_sinh: 23670 + i })),
  };

  it('is one finding at the heading, whose batch leaves nothing to report', () => {
    const { findings } = runRules(gridRegister(spec), [birthSerialNumber]);
    expect(findings.map(({ ref, fix }) => [cellName(ref), fix?.apply])).toEqual([['Hộ!C1', 'safe']]);
    expect(findings[0]?.related).toHaveLength(20);
    const after = readRegister(applyFixes(gridsOf(spec), findings)).register;
    const births = after.households.map(({ main }) => main.head.birth);
    expect(births[0]).toEqual({ kind: 'ok', value: { year: 1964, month: 10, day: 20 } });
    expect(births[19]).toEqual({ kind: 'ok', value: { year: 1964, month: 11, day: 8 } });
    expect(runRules(after, [birthSerialNumber]).findings).toEqual([]);
  });

  it('is to be confirmed where the ID numbers disagree', () => {
    const rows = spec.households.map((row, i) => ({ ...row, cccd: `0510719990${10 + i}` }));
    const { findings } = runRules(gridRegister({ households: rows }), [birthSerialNumber]);
    expect(findings.map(({ ref, fix }) => [cellName(ref), fix?.apply])).toEqual([['Hộ!C1', 'confirm']]);
    expect(findings[0]?.message).toContain('không khớp số định danh');
  });
});
