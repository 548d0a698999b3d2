import { readRegister } from '../../../../src/core/register/read-register';
import { nameOddCharacters } from '../../../../src/core/rules/fields/name-odd-characters';
import { questionMarksForLetters } from '../../../../src/core/rules/fields/question-marks-for-letters';
import { tcvn3Text } from '../../../../src/core/rules/fields/tcvn3-text';
import { applyFixes } from '../../../support/apply-fixes';
import { gridRegister, gridsOf, household, member, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

testRule(nameOddCharacters, {
  after: [tcvn3Text, questionMarksForLetters],
  valid: [
    ["a line break is FD35's", register(household({ chu_ho: 'Trần Thị\nTuyết' }))],
    [
      'letters of all peoples, apostrophes and hyphens',
      register(
        household({ chu_ho: 'Nguyễn Thị Ánh' }),
        household({ ma_ho: 'H002', chu_ho: 'H’Blang Niê Kđăm' }),
        household({ ma_ho: 'H003', chu_ho: 'Y-Wăn Ƀrôl' }),
        household({ ma_ho: 'H004', chu_ho: 'Lê Thị Mỹ'.normalize('NFD') }),
      ),
    ],
    [
      "what says nothing is FD33's",
      register(household({ chu_ho: '???' }), household({ ma_ho: 'H002', chu_ho: '-' })),
    ],
    [
      'letters that are wrong as a whole are reported as such',
      register(household({ chu_ho: 'NguyÔn V¨n TØnh' }), household({ ma_ho: 'H002', chu_ho: 'Tr?n Văn Án' })),
      { 'other-error': 2 },
    ],
  ],
  invalid: [
    [
      'numbering before and marks behind, offered without them',
      register(
        household({ chu_ho: '1. Nguyễn Văn Ân', ngay_sinh: 1970 }),
        household({ ma_ho: 'H002', chu_ho: '- Trần Thị Bình', ngay_sinh: 1970 }),
        household({ ma_ho: 'H003', chu_ho: 'Lê Văn Cường;' }),
        household({ ma_ho: 'H004', chu_ho: 'Lê Văn Dũng 2' }),
      ),
      [
        {
          at: 'Hộ!B2',
          severity: 'warning',
          fix: { value: 'Nguyễn Văn Ân', apply: 'confirm' },
          says: ['1. Nguyễn'],
        },
        { at: 'Hộ!B3', fix: { value: 'Trần Thị Bình', apply: 'confirm' } },
        { at: 'Hộ!B4', fix: { value: 'Lê Văn Cường', apply: 'confirm' } },
        { at: 'Hộ!B5', fix: { value: 'Lê Văn Dũng', apply: 'confirm' } },
      ],
    ],
    [
      'notes in brackets, a number for a name, two names, another alphabet: nothing is offered',
      register(
        household({ chu_ho: 'Nguyễn Văn Ân (chết)' }),
        household({ ma_ho: 'H002', chu_ho: 'Nguyễn Thị 5' }),
        household({ ma_ho: 'H003', chu_ho: 'Lê Văn Cường, Lê Thị Dung' }),
        household({ ma_ho: 'H004', chu_ho: 'Lê Vаn Dũng' }),
      ),
      [
        { at: 'Hộ!B2', fix: null, says: ['Hộ H001'] },
        { at: 'Hộ!B3', fix: null },
        { at: 'Hộ!B4', fix: null },
        { at: 'Hộ!B5', fix: null },
      ],
    ],
    [
      'members as well as heads',
      gridRegister({
        members: [member(), member({ ho_ten: '2) Trần Thị Bình', quan_he: 'Vợ' })],
      }),
      [{ at: 'Thành viên!B3', fix: { value: 'Trần Thị Bình', apply: 'confirm' }, says: ['Hộ H001'] }],
    ],
    [
      'from twenty names on the column, once',
      register(
        ...Array.from({ length: 20 }, (_, i) =>
          household({ ma_ho: `H${String(i)}`, chu_ho: `${String(i + 1)}. Nguyễn Văn Ân` }),
        ),
      ),
      [{ at: 'Hộ!B2', says: ['20 ô'] }],
    ],
  ],
});

it('FD34 is silent once its offers are taken', () => {
  const grids = gridsOf({
    households: [household({ chu_ho: '1. Nguyễn Văn Ân.' }), household({ chu_ho: 'Lê An 3' })],
  });
  const check = (sheets: typeof grids) =>
    runRules(readRegister(sheets).register, [nameOddCharacters]).findings;
  expect(check(grids)).toHaveLength(2);
  expect(check(applyFixes(grids, check(grids)))).toEqual([]);
});
