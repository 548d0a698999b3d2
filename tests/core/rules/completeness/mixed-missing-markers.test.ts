import type { Cell } from '../../../../src/core/model';
import { readRegister } from '../../../../src/core/register/read-register';
import { mixedMissingMarkers } from '../../../../src/core/rules/completeness/mixed-missing-markers';
import { requiredCellBlank } from '../../../../src/core/rules/completeness/required-cell-blank';
import { applyFixes } from '../../../support/apply-fixes';
import { gridRegister, gridsOf, household, member, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

/** Households with the given phones in column D. */
const phones = (...cells: readonly Cell[]) =>
  cells.map((sdt, i) => household({ ma_ho: `H${String(i + 1)}`, ngay_sinh: 1970, sdt }));
const clear = (row: number) => ({ ref: { sheet: 'Hộ', row, column: 4 }, value: null });

testRule(mixedMissingMarkers, {
  after: [requiredCellBlank],
  valid: [
    ['blank cells alone', register(...phones('0999123456', null, null))],
    ['one marker alone', register(...phones('0999123456', '-', '-'))],
    ['none, said in words, is an answer', register(...phones('0999123456', 'không có', null))],
    // 'x', 'k' and 0 say nothing only beside another marker.
    ['a 0 or an x beside blanks', register(...phones('0', 'x', null))],
    [
      'marks of yes and no, names and notes have rules of their own',
      register(
        household({ kcknld: '-', ghi_chu: '-', ngay_sinh: 1970 }),
        household({ ma_ho: 'H2', chu_ho: '-', kcknld: null, ghi_chu: null, ngay_sinh: 1970 }),
      ),
    ],
    [
      'rows of members have no fields of the household',
      gridRegister({
        members: [
          member({ stt_ho: 1, ngay_sinh: 1970, sdt: '-' }),
          member({ stt_ho: null, ho_ten: 'Lê Thị Bình', quan_he: 'Vợ', ngay_sinh: 1972, sdt: null }),
        ],
      }),
    ],
    [
      'a required cell is reported as blank',
      register(
        household({ phan_loai: '-', ngay_sinh: 1970 }),
        household({ ma_ho: 'H2', phan_loai: 'HN', ngay_sinh: 1970 }),
      ),
    ],
  ],
  invalid: [
    [
      'what is written on the rows of members counts in a column of the household as well',
      gridRegister({
        members: ['-', 'N/A', '.', '0999123456'].map((sdt, i) =>
          member({
            ho_ten: `Lê Thị ${'ABCD'[i] ?? ''}`,
            quan_he: i === 0 ? 'Chủ hộ' : 'Con',
            ngay_sinh: 1970 + i,
            sdt,
          }),
        ),
      }),
      [{ severity: 'info', at: 'Thành viên!E2', related: ['Thành viên!E3', 'Thành viên!E4'] }],
    ],
    [
      'two markers and blanks: cleared, never a 0',
      register(...phones('0999123456', '-', 'N/A', '0', 'k', null, '-')),
      [
        {
          at: 'Hộ!D3',
          severity: 'info',
          related: ['Hộ!D4', 'Hộ!D6', 'Hộ!D8', 'Hộ!D5'],
          fix: { value: null, apply: 'confirm', batch: [clear(4), clear(6), clear(8)] },
          says: ['Số điện thoại', '“-” (2)', '“N/A” (1)', 'để trống (1)'],
        },
      ],
    ],
    [
      'one marker beside blanks, in each column once',
      register(
        household({ ngay_sinh: '...', sdt: null, b1: '0' }),
        household({ ma_ho: 'H2', ngay_sinh: null, sdt: 'chưa rõ', b1: '-' }),
        household({ ma_ho: 'H3', ngay_sinh: 1970, sdt: '0999123456', b1: null }),
      ),
      [
        { at: 'Hộ!D3', fix: { value: null, apply: 'confirm' } },
        { at: 'Hộ!E3', related: [], says: ['“-” (1), để trống (1)'] },
      ],
    ],
  ],
});

it('CV03 is silent once the markers are cleared', () => {
  const grids = gridsOf({ households: phones('0999123456', '-', 'N/A', '0', 'k', null) });
  const check = (sheets: typeof grids) =>
    runRules(readRegister(sheets).register, [mixedMissingMarkers]).findings;
  expect(check(grids)).toHaveLength(1);
  expect(check(applyFixes(grids, check(grids)))).toEqual([]);
});
