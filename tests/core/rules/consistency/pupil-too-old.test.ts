import { pupilTooOld } from '../../../../src/core/rules/consistency/pupil-too-old';
import { gridRegister, household, member, register } from '../../../support/builders';
import { testRule } from '../../../support/rule-tester';

const people = (
  ...rows: readonly (readonly [
    di_hoc: string | number | null,
    ngay_sinh: string | number | null,
    cap_hoc?: string,
  ])[]
) =>
  gridRegister({
    members: rows.map(([di_hoc, ngay_sinh, cap_hoc = null], at) =>
      member({ ma_ho: `H00${at}`, ngay_sinh, di_hoc, cap_hoc }),
    ),
  });

// At 31/12/2024: 25 on 31/12/1999.
testRule(pupilTooOld, {
  valid: [
    [
      'a pupil of twenty-four; grown-ups at higher schools, or not at school with a level attained',
      people(
        ['Tiểu học', '01/01/2000'],
        ['Đại học', 1990],
        ['THPT', 1985],
        ['Không', 1970, 'Tiểu học'],
        [null, 1970, '5/12'],
      ),
    ],
    [
      'no birth date, a word nobody knows',
      people(['Tiểu học', null], ['Khác', 1970]),
      { blank: 1, unreadable: 1 },
    ],
    ['no column', register(household({ ngay_sinh: 1970 })), { 'no-column': 1 }],
  ],
  invalid: [
    [
      'the level in the column itself, as a class, or beside a yes',
      people(['Tiểu học', '31/12/1999'], ['Mầm non', 1970], ['Lớp 3', 1960], ['x', 1950, 'Lớp 2'], [5, 1950]),
      [
        {
          at: 'Thành viên!E2',
          severity: 'warning',
          related: ['Thành viên!D2'],
          fix: null,
          says: ['25 tuổi', 'Tiểu học'],
        },
        'Thành viên!E3',
        'Thành viên!E4',
        { at: 'Thành viên!F5', says: ['Lớp 2'] },
        'Thành viên!E6',
      ],
    ],
  ],
});
