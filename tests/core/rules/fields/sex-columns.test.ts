import type { Cell } from '../../../../src/core/model';
import { readRegister } from '../../../../src/core/register/read-register';
import { requiredCellBlank } from '../../../../src/core/rules/completeness/required-cell-blank';
import { birthUnreadable } from '../../../../src/core/rules/fields/birth-unreadable';
import { sexColumns } from '../../../../src/core/rules/fields/sex-columns';
import { applyFixes } from '../../../support/apply-fixes';
import { readSheets, register, household, sheets } from '../../../support/builders';
import { cellName, runRules, testRule } from '../../../support/rule-tester';

/** Rows of name, relation, Nam, Nữ, ID number; data from row 2. */
const YEARS = ['ho_ten', 'quan_he', 'nam_sinh_nam', 'nam_sinh_nu', 'cccd'];
const MARKS = ['ho_ten', 'quan_he', 'gioi_tinh_nam', 'gioi_tinh_nu', 'cccd'];
const list = (columns: readonly string[], rows: readonly (readonly Cell[])[]) => ({
  DS: { columns: ['ma_ho', ...columns], rows: rows.map((row, i) => [`H${i + 1}`, ...row]) },
});
const of = (columns: readonly string[], ...rows: readonly (readonly Cell[])[]) =>
  readSheets(list(columns, rows)).register;
const fine: readonly Cell[] = ['Hồ Thị Lan', 'Chủ hộ', '', 1962, ''];

testRule(sexColumns, {
  valid: [
    ['one of the two is filled', of(YEARS, fine, ['Hồ Văn Toàn', 'Chủ hộ', 1974, '', ''])],
    [
      'a "không" or 0 in the other column is no mark',
      of(MARKS, ['Hồ Văn Toàn', 'Chủ hộ', 'x', 'không', ''], ['Hồ Thị Lan', 'Chủ hộ', 0, 1, '']),
    ],
    [
      'one column with the word is FD29’s',
      register(household({ gioi_tinh: null, cccd: '1' })),
      { 'no-column': 1 },
    ],
    [
      'a pair nobody has filled is one finding for the column (CV01)',
      of(YEARS, ...Array.from({ length: 20 }, (_, i) => [`Hồ Thị ${i}`, 'Chủ hộ', '', '', '051162990001'])),
      { blank: 20 },
    ],
  ],
  invalid: [
    [
      'both filled, neither filled; the ID number tells which',
      of(
        YEARS,
        fine,
        ['Trần Văn Hải', 'Chủ hộ', 2008, 2008, '051208990001'],
        ['Nguyễn Thị Hằng', 'Chủ hộ', '', '', '051183990001'],
      ),
      [
        {
          at: 'DS!D3',
          related: ['DS!E3', 'DS!F3'],
          fix: { value: null, apply: 'confirm', at: { sheet: 'DS', row: 3, column: 5 } },
          says: ['2008; 2008', 'Nam'],
        },
        {
          at: 'DS!D4',
          related: ['DS!E4', 'DS!F4'],
          fix: { value: 1983, apply: 'confirm', at: { sheet: 'DS', row: 4, column: 5 } },
          says: ['để trống', 'Nữ'],
        },
      ],
    ],
    [
      'without an ID number the relationship word tells the sex, but no year',
      of(
        YEARS,
        fine,
        ['Trần Văn Hải', 'Chồng', 2008, 2008, ''],
        ['Nguyễn Thị Hằng', 'Vợ', '', '', ''],
        ['Trần An', 'Chủ hộ', 1950, 1951, ''],
      ),
      [
        { at: 'DS!D3', fix: { value: null, apply: 'confirm', at: { sheet: 'DS', row: 3, column: 5 } } },
        { at: 'DS!D4', fix: null },
        { at: 'DS!D5', fix: null, related: ['DS!E5'] },
      ],
    ],
    [
      'marks: an x is offered',
      of(
        MARKS,
        ['Hồ Văn Toàn', 'Chủ hộ', 'x', '', ''],
        ['Trần Văn Hải', 'Chủ hộ', 'x', 'x', '051208990001'],
        ['Nguyễn Văn Bình', 'Chủ hộ', '', '', '051083990001'],
      ),
      [
        { at: 'DS!D3', fix: { value: null, apply: 'confirm', at: { sheet: 'DS', row: 3, column: 5 } } },
        { at: 'DS!D4', fix: { value: 'x', apply: 'confirm', at: { sheet: 'DS', row: 4, column: 4 } } },
      ],
    ],
  ],
});

test('FD30 is the only rule on its cells, and silent once they are corrected', () => {
  const spec = list(YEARS, [
    fine,
    ['Trần Văn Hải', 'Chủ hộ', 2008, 2009, '051208990001'],
    ['Nguyễn Thị Hằng', 'Chủ hộ', '', '', '051183990001'],
  ]);
  const rules = [sexColumns, birthUnreadable, requiredCellBlank];
  const { findings } = runRules(readSheets(spec).register, rules);
  const onPair = findings.filter(({ field }) => field?.startsWith('nam_sinh') ?? false);
  expect(onPair.map(({ code, ref }) => `${code} ${cellName(ref)}`)).toEqual(['FD30 DS!D3', 'FD30 DS!D4']);
  const after = readRegister(applyFixes(sheets(spec), onPair)).register;
  expect(runRules(after, [sexColumns]).findings).toEqual([]);
});
