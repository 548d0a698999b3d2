import { schoolAgeChildNotAttending } from '../../../../src/core/rules/consistency/school-age-child-not-attending';
import type { Row } from '../../../support/builders';
import { markedRegister } from '../../../support/marked-households';
import { testRule } from '../../../support/rule-tester';

type Member = readonly [ngay_sinh: string | number | null, di_hoc: string | null, ghi_chu?: string];
const mark = (value: string | null, ...members: readonly Member[]) => ({
  mark: value,
  members: members.map(([ngay_sinh, di_hoc, ghi_chu = null]): Row => ({ ngay_sinh, di_hoc, ghi_chu })),
});

// NĐ 07/2021, Phụ lục: from 3 to under 16. At 31/12/2024: born from 01/01/2009 to 31/12/2021.
testRule(schoolAgeChildNotAttending, {
  valid: [
    [
      'all at school; out of school and marked; too young, too old',
      markedRegister('d06', [
        mark(null, [1980, null], [2010, 'THCS'], [2016, 'x']),
        mark('x', [1980, null], [2012, 'Không']),
        mark(null, [1980, null], ['01/01/2022', 'Không'], ['31/12/2008', 'Bỏ học']),
      ]),
    ],
    [
      'a note gives the reason',
      markedRegister('d06', [mark(null, [1980, null], [2012, 'Không', 'bệnh, không đi học được'])]),
    ],
    [
      'a blank may be nothing known; an age nobody knows',
      markedRegister('d06', [
        mark(null, [1980, null], [2012, null]),
        mark(null, [1980, null], [null, 'Không']),
      ]),
      { 'blank-or-no': 1, 'age-uncertain': 1 },
    ],
    [
      // Ages at 31/12/2024 from the year 2021 alone are 2 or 3; from 2009 alone 15: still of school age.
      'a year in which the child may be too young',
      markedRegister('d06', [
        mark(null, [1980, null], [2022, 'Không']),
        mark('x', [1980, null], [2012, 'Không']),
      ]),
    ],
    [
      'blanks of other households with a mark that a written no explains tell nothing of blanks',
      markedRegister('d06', [
        mark('x', [1980, null], [2012, null], [2010, 'Không']),
        mark('x', [1980, null], [2013, null], [2011, 'Không']),
        mark('x', [1980, null], [2014, null], [2011, 'Không']),
        mark(null, [1980, null], [2012, null]),
      ]),
      { 'blank-or-no': 1 },
    ],
    [
      'blanks of children not of school age tell nothing of blanks',
      markedRegister('d06', [
        mark('x', [1980, null], [2022, null]),
        mark('x', [1980, null], [2022, null]),
        mark('x', [1980, null], [2023, null]),
        mark(null, [1980, null], [2012, null]),
      ]),
      { 'blank-or-no': 1 },
    ],
    [
      'a word nobody can read, one that says nobody knows',
      markedRegister('d06', [
        mark(null, [1980, null], [2012, 'Nghỉ hè']),
        mark(null, [1980, null], [2012, 'không rõ']),
      ]),
      { unreadable: 2 },
    ],
    [
      'no column',
      markedRegister('d06', [{ mark: null, members: [{ ngay_sinh: 2012 }] }]),
      { 'no-column': 1 },
    ],
  ],
  invalid: [
    [
      'a child written as out of school',
      markedRegister('d06', [
        mark(null, [1980, null], [2012, 'Không'], ['31/12/2021', 'Chưa đi học']),
        mark(null, [1980, null], ['01/01/2009', 'Đã nghỉ học']),
      ]),
      [
        {
          at: 'Hộ!F2',
          severity: 'warning',
          related: ['Thành viên!E3', 'Thành viên!E4'],
          fix: { value: 'x', apply: 'confirm' },
          says: ['Lê Minh B, Lê Minh C chưa đi học'],
        },
        'Hộ!F3',
      ],
    ],
    [
      'where others with a blank are marked, a blank is out of school',
      markedRegister('d06', [
        mark('x', [1980, null], [2012, null]),
        mark('x', [1980, null], [2013, null]),
        mark('x', [1980, null], [2014, null]),
        mark(null, [1980, null], [2012, null]),
      ]),
      [{ at: 'Hộ!F5', related: ['Thành viên!E9'] }],
    ],
  ],
});
