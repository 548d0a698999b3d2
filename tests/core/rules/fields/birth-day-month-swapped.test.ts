import * as fc from 'fast-check';
import type { Cell } from '../../../../src/core/model';
import { readRegister } from '../../../../src/core/register/read-register';
import { birthDayMonthSwapped } from '../../../../src/core/rules/fields/birth-day-month-swapped';
import { birthStoredAsText } from '../../../../src/core/rules/fields/birth-stored-as-text';
import { isoDate } from '../../../../src/core/text/calendar';
import { applyFixes } from '../../../support/apply-fixes';
import { gridRegister, gridsOf, household, register } from '../../../support/builders';
import { cellName, runRules, testRule } from '../../../support/rule-tester';

const births = (...cells: readonly Cell[]) => cells.map((ngay_sinh) => household({ ngay_sinh }));
const date = (iso: string): Cell => ({ date: iso });

/** What a spreadsheet set to American dates makes of a typed d/m/yyyy. */
function typedInUs(day: number, month: number, year: number): Cell {
  return day <= 12 ? date(isoDate(year, day, month)) : `${day}/${month}/${year}`;
}

testRule(birthDayMonthSwapped, {
  valid: [
    [
      'a date cell above 12 shows that the file reads dates the Vietnamese way',
      register(...births(date('1983-02-05'), date('2012-11-23'), '25/05/2009', '31/12/2014')),
    ],
    [
      'text with days up to 12 was not turned into dates: some cells are text, no more',
      register(...births(date('1983-02-05'), date('2012-11-03'), '05/05/2009', '11/12/2014', '25/12/2014')),
    ],
    // By chance a day is up to 12 on 144 of 365 days: 0.39 × 0.61 for one date and one text.
    ['one date cell and one text are chance', register(...births(date('1983-02-05'), '25/05/2009'))],
    [
      'many texts with a day up to 12 were not turned: one date cell among them is chance',
      register(...births(date('1983-02-05'), ...Array.from({ length: 30 }, (_, i) => `${i + 1}/07/1962`))),
    ],
    [
      'text an American file would not have read either tells nothing',
      register(...births(date('1983-02-05'), date('2012-11-03'), '25.05.2009', '2014-12-31')),
    ],
    [
      'day and month alike would be the same date',
      register(...births(date('1983-05-05'), date('2012-11-11'), '25/05/2009', '31/12/2014')),
    ],
    ['dates only', register(...births(date('1983-02-05'), date('2012-11-03')))],
    ['nothing readable', register(...births('không nhớ', null)), { blank: 1 }],
  ],
  invalid: [
    [
      'O08: one finding for the column, the date cells as one batch, text left alone',
      register(...births(date('1983-02-05'), '25/05/2009', date('2012-11-03'), '31/12/2014')),
      [
        {
          at: 'Hộ!C2',
          related: ['Hộ!C4'],
          fix: {
            value: '02/05/1983',
            apply: 'confirm',
            at: { sheet: 'Hộ', row: 2, column: 3 },
            batch: [{ ref: { sheet: 'Hộ', row: 4, column: 3 }, value: '11/03/2012' }],
          },
          severity: 'warning',
          says: ['05/02/1983', '02/05/1983'],
        },
      ],
    ],
    ...(
      [
        [
          'two dates and one text',
          [date('1983-02-05'), date('2012-11-03'), '25/05/2009'],
          ['02/05/1983', '11/03/2012'],
        ],
        ['one date and two texts', [date('1983-02-05'), '25/05/2009', '31/12/2014'], ['02/05/1983']],
        [
          'one text that was left as it was typed',
          [date('1983-02-05'), date('2012-11-03'), '25/05/2009', '31/12/2014', '05/06/1990'],
          ['02/05/1983', '11/03/2012'],
        ],
        [
          'a day and month alike count, and stay as they are',
          [date('1983-05-05'), date('1990-12-01'), '25/05/2009', '31/12/2014'],
          ['12/01/1990'],
        ],
      ] as const
    ).map(
      ([title, cells, values]) =>
        [
          title,
          register(...births(...cells), household({ ngay_sinh: null })),
          [
            {
              at: title.startsWith('a day') ? 'Hộ!C3' : 'Hộ!C2',
              expected: values[0],
              severity: 'warning' as const,
            },
          ],
        ] as const,
    ),
    [
      'each list is judged by itself',
      gridRegister({
        households: births(date('1983-02-05'), '25/05/2009', date('2012-11-03'), '31-12-2014'),
        members: births(date('1983-02-06'), '25/05/2009', date('2012-11-04'), '31/12/2014').map((row, i) => ({
          ma_ho: 'H001',
          ho_ten: `Ngô Văn ${'ABCD'[i]}`,
          ngay_sinh: row.ngay_sinh ?? null,
        })),
      }),
      ['Hộ!C2', 'Thành viên!C2'],
    ],
  ],
});

describe('FD22', () => {
  it('finds the column of any dates typed into an American file, and gives back what was typed', () => {
    const typed = fc.tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1930, max: 2020 }),
    );
    // Enough of each kind for the column to show it.
    const seeds: [number, number, number][] = [
      [2, 5, 1983],
      [11, 3, 2012],
      [25, 5, 2009],
      [27, 12, 2014],
    ];
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 30 }), (more) => {
        const all = [...seeds, ...more];
        const spec = {
          households: all.map(([d, m, y], i) => household({ ma_ho: `H${i}`, ngay_sinh: typedInUs(d, m, y) })),
        };
        const { findings } = runRules(gridRegister(spec), [birthDayMonthSwapped]);
        expect(findings).toHaveLength(1);
        const after = readRegister(applyFixes(gridsOf(spec), findings)).register;
        const read = after.households.map(({ main }) => main.head.birth);
        expect(read).toEqual(all.map(([day, month, year]) => ({ kind: 'ok', value: { year, month, day } })));
        expect(runRules(after, [birthDayMonthSwapped]).findings).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('says what FD23 would say of the same column, which then stays silent', () => {
    const register_ = register(...births(date('1983-02-05'), '25/05/2009', date('2012-11-03'), '31/12/2014'));
    const { findings, notAssessable } = runRules(register_, [birthDayMonthSwapped, birthStoredAsText]);
    expect(findings.map(({ code, ref, also }) => [code, cellName(ref), also])).toEqual([
      ['FD22', 'Hộ!C2', ['FD23']],
    ]);
    expect(notAssessable.map(({ code, reason }) => [code, reason])).toEqual([['FD23', 'other-error']]);
  });
});
