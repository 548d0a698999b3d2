import { readRegister } from '../../../../src/core/register/read-register';
import { spacesOrHiddenCharacters } from '../../../../src/core/rules/fields/spaces-or-hidden-characters';
import { tcvn3Text } from '../../../../src/core/rules/fields/tcvn3-text';
import { applyFixes } from '../../../support/apply-fixes';
import { gridsOf, household, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

const faulty = [
  household({ chu_ho: '  Trần  Thị  Tuyết', dia_chi: 'Tổ\u00a03', ghi_chu: null }),
  household({ ma_ho: 'H002\u200b', chu_ho: 'Lê An', dia_chi: 'Tổ 3\t', ghi_chu: 'Nhà cuối xóm ' }),
];

testRule(spacesOrHiddenCharacters, {
  after: [tcvn3Text],
  valid: [
    [
      'single spaces and a line break of the officer',
      register(household({ dia_chi: 'Số 5 đường Cây Gạo\nTổ 3' })),
    ],
    ['a cell of spaces alone is a blank one', register(household({ chu_ho: '   ', dia_chi: ' \u00a0' }))],
    [
      'numbers and marks are read by other rules',
      register(
        household({ cccd: '051 170 990 001 ', sdt: ' 0999123456', thu_nhap: ' 3.600.000', d01: 'x ' }),
      ),
    ],
    [
      'U+00AD is the ư of TCVN3',
      register(
        household({ chu_ho: 'Lª V\u00adîng' }),
        household({ ma_ho: 'H002', chu_ho: 'NguyÔn ThÞ Hoµ' }),
      ),
    ],
  ],
  invalid: [
    [
      'a line break within a name, which is one line',
      register(
        household({ chu_ho: 'Trần Thị\nTuyết' }),
        household({ ma_ho: 'H002', chu_ho: 'Lê\r\n Văn An' }),
      ),
      [
        { at: 'Hộ!B2', fix: { value: 'Trần Thị Tuyết', apply: 'safe' } },
        { at: 'Hộ!B3', fix: { value: 'Lê Văn An', apply: 'safe' } },
      ],
    ],
    [
      'spaces at the ends, two together, hard spaces, hidden characters',
      register(...faulty),
      [
        {
          at: 'Hộ!B2',
          severity: 'info',
          fix: { value: 'Trần Thị Tuyết', apply: 'safe' },
          says: ['thừa khoảng trắng'],
        },
        { at: 'Hộ!C2', fix: { value: 'Tổ 3', apply: 'safe' }, says: ['khoảng trắng cứng'] },
        { at: 'Hộ!A3', fix: { value: 'H002', apply: 'safe' }, says: ['ký tự ẩn'] },
        { at: 'Hộ!C3', fix: { value: 'Tổ 3', apply: 'safe' } },
        { at: 'Hộ!D3', fix: { value: 'Nhà cuối xóm', apply: 'safe' } },
      ],
    ],
    [
      'a soft hyphen in Unicode text, to be confirmed: it may be an ư left over from TCVN3',
      register(
        household({ chu_ho: 'Nguyễn Văn An\u00adh' }),
        // 'Vợng' is no syllable, 'Vượng' is.
        household({ ma_ho: 'H002', chu_ho: 'Lê V\u00adợng' }),
      ),
      [
        { at: 'Hộ!B2', fix: { value: 'Nguyễn Văn Anh', apply: 'confirm' } },
        { at: 'Hộ!B3', fix: { value: 'Lê Vượng', apply: 'confirm' }, expected: 'Lê Vượng' },
      ],
    ],
    [
      'words in a column that mostly holds marks',
      register(household({ di_hoc: 'Tiểu học ' })),
      [{ at: 'Hộ!C2', fix: { value: 'Tiểu học', apply: 'safe' } }],
    ],
  ],
});

it('FD35 is silent once its fixes are written', () => {
  const grids = gridsOf({ households: faulty });
  const check = (sheets: typeof grids) =>
    runRules(readRegister(sheets).register, [spacesOrHiddenCharacters]).findings;
  expect(check(applyFixes(grids, check(grids)))).toEqual([]);
});
