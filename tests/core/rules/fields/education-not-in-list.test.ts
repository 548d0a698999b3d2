import { readRegister } from '../../../../src/core/register/read-register';
import { educationNotInList } from '../../../../src/core/rules/fields/education-not-in-list';
import { questionMarksForLetters } from '../../../../src/core/rules/fields/question-marks-for-letters';
import { applyFixes } from '../../../support/apply-fixes';
import { gridRegister, gridsOf, member, type Row } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

const people = (...rows: readonly Row[]) => ({
  members: rows.map((row, i) => member({ ma_ho: `H${String(i + 1)}`, ngay_sinh: 1970, ...row })),
});
const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row);

testRule(educationNotInList, {
  after: [questionMarksForLetters],
  valid: [
    [
      'levels, classes and none, and blank cells',
      gridRegister(
        people({ trinh_do: 'THCS' }, { trinh_do: '9/12' }, { trinh_do: 'Không' }, { trinh_do: null }),
      ),
    ],
    [
      'a column of something else is not judged',
      gridRegister(people({ trinh_do: 'Kế toán' }, { trinh_do: 'Điện dân dụng' }, { trinh_do: 'THPT' })),
      { 'no-list': 3 },
    ],
    [
      'occupations have no list: usual ones pass, rare ones are not judged',
      gridRegister(people(...times(10, { nghe: 'Làm nông' }), { nghe: 'Làm công' }, { nghe: 'Thợ mộc' })),
      { 'no-list': 2 },
    ],
    [
      'typed without accents all through',
      gridRegister(people(...times(10, { nghe: 'Làm nông' }), { nghe: 'Lam nong' })),
      { 'no-list': 1 },
    ],
    [
      'lost letters are reported as such',
      gridRegister(people({ trinh_do: 'THCS' }, { trinh_do: 'Ti?u h?c' })),
      { 'other-error': 1 },
    ],
    ['no such column', gridRegister(people({ trinh_do: null, nghe: null }))],
  ],
  invalid: [
    [
      'a slip of the pen, with the level meant; and what is no level',
      gridRegister(
        people(
          { trinh_do: 'THCS' },
          { trinh_do: 'Đại hoc' },
          { trinh_do: 'Bạn thuyền' },
          { trinh_do: 'THPT' },
        ),
      ),
      [
        {
          at: 'Thành viên!E3',
          severity: 'warning',
          fix: { value: 'Đại học', apply: 'confirm' },
          says: ['Đại hoc', 'Đại học'],
        },
        { at: 'Thành viên!E4', fix: null },
      ],
    ],
    [
      // 'nôg' is no syllable; 'nồng' differs in the tone alone.
      'slips of an occupation usual in the column',
      gridRegister(people(...times(10, { nghe: 'Làm nông' }), { nghe: 'Làm nôg' }, { nghe: 'Làm nồng' })),
      [
        { at: 'Thành viên!E12', fix: { value: 'Làm nông', apply: 'confirm' } },
        { at: 'Thành viên!E13', fix: { value: 'Làm nông', apply: 'confirm' } },
      ],
    ],
  ],
});

it('FD57 is silent once its offers are taken', () => {
  const grids = gridsOf(
    people({ trinh_do: 'THCS' }, { trinh_do: 'Đại hoc' }, { trinh_do: 'Trung cắp' }, { trinh_do: 'THPT' }),
  );
  const check = (sheets: typeof grids) =>
    runRules(readRegister(sheets).register, [educationNotInList]).findings;
  expect(check(grids)).toHaveLength(2);
  expect(check(applyFixes(grids, check(grids)))).toEqual([]);
});
