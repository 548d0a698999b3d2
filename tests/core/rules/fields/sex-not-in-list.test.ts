import { sexNotInList } from '../../../../src/core/rules/fields/sex-not-in-list';
import { readRegister } from '../../../../src/core/register/read-register';
import { applyFixes } from '../../../support/apply-fixes';
import { gridRegister, gridsOf, household, member, register } from '../../../support/builders';
import { cellName, runRules, testRule } from '../../../support/rule-tester';

testRule(sexNotInList, {
  valid: [
    [
      'Nam, nữ and NỮ are read',
      register(
        household({ gioi_tinh: 'Nam' }),
        household({ gioi_tinh: 'nữ ' }),
        household({ gioi_tinh: 'NỮ' }),
      ),
    ],
    ["a blank is CV01's", register(household({ gioi_tinh: null, cccd: '051070990001' })), { blank: 1 }],
    ['a dash says nothing', register(household({ gioi_tinh: '-' })), { blank: 1 }],
  ],
  invalid: [
    [
      'the fourth digit of the ID number suggests, to be confirmed',
      register(
        household({ gioi_tinh: 'NT', cccd: '051070990001' }),
        household({ gioi_tinh: 2, cccd: '051170990001' }),
      ),
      [
        { at: 'Hộ!C2', fix: { value: 'Nam', apply: 'confirm' }, says: ['NT', 'Nam'] },
        { at: 'Hộ!C3', fix: { value: 'Nữ', apply: 'confirm' } },
      ],
    ],
    [
      'a slip of the tone mark is safe, unless the ID number says otherwise',
      register(
        household({ gioi_tinh: 'Nử', cccd: '051170990001' }),
        household({ gioi_tinh: 'Nử', cccd: '051070990001' }),
      ),
      [
        { at: 'Hộ!C2', fix: { value: 'Nữ', apply: 'safe' } },
        { at: 'Hộ!C3', fix: null },
      ],
    ],
    [
      'another word is noted, with the word of the list as a safe fix',
      register(
        ...['Nam', 'Nữ', 'Nam', 'Nữ', 'Nam', 'Trai', 'F', 'Nu', 'Gái'].map((gioi_tinh) =>
          household({ gioi_tinh }),
        ),
      ),
      [
        { at: 'Hộ!C7', severity: 'info', fix: { value: 'Nam', apply: 'safe' }, says: ['Trai', 'Nam'] },
        { at: 'Hộ!C8', severity: 'info', fix: { value: 'Nữ', apply: 'safe' } },
        { at: 'Hộ!C9', fix: { value: 'Nữ', apply: 'safe' } },
        { at: 'Hộ!C10', fix: { value: 'Nữ', apply: 'safe' } },
      ],
    ],
    [
      'a list with M and F is noted once, every cell in the batch',
      register(...['M', 'F', 'F'].map((gioi_tinh) => household({ gioi_tinh }))),
      [
        {
          at: 'Hộ!C1',
          severity: 'info',
          related: ['Hộ!C2', 'Hộ!C3', 'Hộ!C4'],
          fix: {
            value: 'Nam',
            apply: 'safe',
            at: { sheet: 'Hộ', row: 2, column: 3 },
            batch: [3, 4].map((row) => ({ ref: { sheet: 'Hộ', row, column: 3 }, value: 'Nữ' })),
          },
        },
      ],
    ],
    [
      "Nam with its end cut off is no 'not available'",
      register(household({ gioi_tinh: 'Na' }), household({ gioi_tinh: 'Na', cccd: '051170990001' })),
      [
        { at: 'Hộ!C2', fix: { value: 'Nam', apply: 'safe' } },
        { at: 'Hộ!C3', fix: null },
      ],
    ],
    [
      'a slip of the tone mark is for the officer where the relation, the wife or the husband says otherwise',
      gridRegister({
        members: [
          member({ ma_ho: 'H001', gioi_tinh: 'Nử' }),
          member({ ma_ho: 'H001', quan_he: 'Vợ', gioi_tinh: 'Nữ' }),
          member({ ma_ho: 'H002', gioi_tinh: 'Nữ' }),
          member({ ma_ho: 'H002', quan_he: 'Chồng', gioi_tinh: 'Nừ' }),
          member({ ma_ho: 'H003', gioi_tinh: 'Nam' }),
          member({ ma_ho: 'H003', quan_he: 'Con trai', gioi_tinh: 'Nũ' }),
          member({ ma_ho: 'H004', gioi_tinh: 'Nam' }),
          member({ ma_ho: 'H004', quan_he: 'Vợ', gioi_tinh: 'Nũ' }),
          member({ ma_ho: 'H004', quan_he: 'Con', gioi_tinh: 'Nử' }),
        ],
      }),
      [
        { at: 'Thành viên!D2', fix: null },
        { at: 'Thành viên!D5', fix: null },
        { at: 'Thành viên!D7', fix: null },
        { at: 'Thành viên!D9', fix: { value: 'Nữ', apply: 'safe' } },
        { at: 'Thành viên!D10', fix: { value: 'Nữ', apply: 'safe' } },
      ],
    ],
    [
      'a number code is proposed by custom only, and the ID number goes before it',
      register(
        household({ gioi_tinh: 1 }),
        household({ gioi_tinh: '2' }),
        household({ gioi_tinh: 0 }),
        household({ gioi_tinh: 3 }),
        household({ gioi_tinh: 0, cccd: '051070990001' }),
      ),
      [
        { at: 'Hộ!C2', fix: { value: 'Nam', apply: 'confirm' } },
        { at: 'Hộ!C3', fix: { value: 'Nữ', apply: 'confirm' } },
        { at: 'Hộ!C4', fix: { value: 'Nữ', apply: 'confirm' } },
        { at: 'Hộ!C5', fix: null },
        { at: 'Hộ!C6', fix: { value: 'Nam', apply: 'confirm' }, says: ['số định danh'] },
      ],
    ],
    [
      'made-up digits suggest nothing',
      register(household({ gioi_tinh: 'NT', cccd: '111111111111' })),
      [{ at: 'Hộ!C2', fix: null }],
    ],
  ],
});

test('FD29 on a column of codes is one finding, whose batch leaves nothing to report', () => {
  const rows = Array.from({ length: 22 }, (_, i) => household({ ma_ho: `H${i}`, gioi_tinh: 1 + (i % 2) }));
  const spec = { households: [...rows, household({ ma_ho: 'H99', gioi_tinh: 'NT' })] };
  const { findings } = runRules(gridRegister(spec), [sexNotInList]);
  expect(findings.map(({ ref, fix }) => [cellName(ref), fix?.apply])).toEqual([
    ['Hộ!C1', 'confirm'],
    ['Hộ!C24', undefined],
  ]);
  expect(findings[0]?.related).toHaveLength(22);
  const after = readRegister(applyFixes(gridsOf(spec), findings)).register;
  expect(after.households[1]?.main.head.sex).toEqual({ kind: 'ok', value: 'female' });
  expect(runRules(after, [sexNotInList]).findings.map(({ ref }) => cellName(ref))).toEqual(['Hộ!C24']);
});

test('FD29 on a column of one slip of the tone mark is one safe finding', () => {
  const rows = Array.from({ length: 20 }, () => household({ gioi_tinh: 'Nử' }));
  const { findings } = runRules(register(...rows, household({ gioi_tinh: 'Nam' })), [sexNotInList]);
  expect(findings.map(({ ref, fix }) => [cellName(ref), fix?.apply])).toEqual([['Hộ!C1', 'safe']]);
  expect(findings[0]?.todo).toContain('sửa an toàn');
});
