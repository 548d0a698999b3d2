import { readRegister } from '../../../../src/core/register/read-register';
import { householdSizeMismatch } from '../../../../src/core/rules/structure/household-size-mismatch';
import { householdValueDiffers } from '../../../../src/core/rules/structure/household-value-differs';
import { applyFixes } from '../../../support/apply-fixes';
import { gridRegister, gridsOf, member, type Row } from '../../../support/builders';
import { cellName, runRules, testRule } from '../../../support/rule-tester';

const NAMES = ['Một', 'Hai', 'Ba', 'Tư', 'Năm'];
const family = (ma_ho: string, ...rows: readonly Row[]): Row[] =>
  rows.map((fields, at) =>
    member({ ma_ho, ho_ten: `Lê Văn ${NAMES[at]}`, quan_he: at === 0 ? 'Chủ hộ' : 'Con', ...fields }),
  );
const sizes = (ma_ho: string, ...values: readonly (number | string | null)[]) =>
  family(ma_ho, ...values.map((so_nhan_khau) => ({ so_nhan_khau })));
const incomes = (ma_ho: string, ...values: readonly (number | string)[]) =>
  family(ma_ho, ...values.map((thu_nhap) => ({ thu_nhap })));

testRule(householdValueDiffers, {
  valid: [
    [
      'one value in two spellings; blank beneath the head',
      gridRegister({
        members: [
          ...family('H001', { phan_loai: 'Hộ nghèo', b1: 120 }, { phan_loai: 'hn', b1: '120' }),
          ...family('H002', { phan_loai: 'Hộ cận nghèo', b1: 130 }, { phan_loai: null, b1: null }),
        ],
      }),
      { blank: 2 },
    ],
    [
      'a helper is no member: O06',
      gridRegister({
        members: [
          ...sizes('H001', 2, 2),
          member({ ho_ten: 'Kim Thị E', quan_he: 'Giúp việc', so_nhan_khau: 9 }),
        ],
      }),
    ],
    [
      'what cannot be read is another rule’s',
      gridRegister({ members: sizes('H001', 2, 'hai') }),
      { blank: 1 },
    ],
    [
      'a column of sizes that counts the members',
      gridRegister({ members: ['H001', 'H002', 'H003'].flatMap((code) => sizes(code, 1, 2, 3)) }),
      { 'per-person': 3 },
    ],
    [
      'incomes that differ in most households are each person’s own',
      gridRegister({
        members: [
          ...incomes('H001', 900000, 0),
          ...incomes('H002', 1500000, 800000),
          ...incomes('H003', 700000, 700000),
        ],
      }),
      { 'per-person': 3 },
    ],
    [
      'two households under one code are ST06',
      gridRegister({
        members: [
          ...sizes('H001', 3, 3),
          ...sizes('H002', 1),
          ...sizes('H001', 2).map((row) => ({ ...row, ho_ten: 'Hồ Văn Khác' })),
        ],
      }),
      { 'other-error': 1 },
    ],
  ],
  invalid: [
    [
      'once a household and column, at the rows that differ from the head’s',
      gridRegister({
        members: [
          ...family('H001', { phan_loai: 'Hộ nghèo', b1: 120 }, { phan_loai: 'Hộ cận nghèo', b1: 125 }),
          ...family(
            'H002',
            { phan_loai: 'Hộ nghèo' },
            { phan_loai: 'Hộ nghèo' },
            { phan_loai: 'Không nghèo' },
          ),
        ],
      }),
      [
        {
          at: 'Thành viên!D3',
          related: ['Thành viên!D2'],
          fix: { value: 'Hộ nghèo', apply: 'confirm' },
          says: ['Lê Văn Hai', '“Hộ cận nghèo”', '“Hộ nghèo”'],
        },
        { at: 'Thành viên!E3', fix: { value: 120, apply: 'confirm' } },
        { at: 'Thành viên!D6', related: ['Thành viên!D4'] },
      ],
    ],
    [
      'one of two incomes',
      gridRegister({
        members: [...incomes('H001', 1500000, '1.600.000'), ...incomes('H002', 900000, 900000)],
      }),
      [{ at: 'Thành viên!D3', fix: { value: 1500000, apply: 'confirm' } }],
    ],
    [
      'a column that differs in most households is one finding',
      gridRegister({
        members: Array.from({ length: 20 }, (_, at) =>
          family(`H${100 + at}`, { phan_loai: 'Hộ nghèo' }, { phan_loai: 'Không nghèo' }),
        ).flat(),
      }),
      [{ at: 'Thành viên!D1', fix: null, says: ['20 trên 20'] }],
    ],
    [
      'a class on a member’s row alone is to be confirmed, with no fix',
      gridRegister({
        members: [
          ...family('H001', { phan_loai: null }, { phan_loai: null }, { phan_loai: 'Hộ nghèo' }),
          ...family('H002', { phan_loai: 'Hộ nghèo' }, { phan_loai: null }),
        ],
      }),
      [{ at: 'Thành viên!D4', related: ['Thành viên!D2'], fix: null, says: ['Lê Văn Ba', '“Hộ nghèo”'] }],
    ],
    [
      'a column written on members’ rows only is one finding',
      gridRegister({
        members: Array.from({ length: 20 }, (_, at) =>
          family(`H${100 + at}`, { so_nhan_khau: null }, { so_nhan_khau: 1 }),
        ).flat(),
      }),
      [{ at: 'Thành viên!D1', fix: null, says: ['20 trên 20'] }],
    ],
  ],
});

describe('ST28 and ST09', () => {
  const rules = [householdValueDiffers, householdSizeMismatch];

  it('a size that stands alone against the others is one cause, and gone once it agrees', () => {
    const grids = gridsOf({ members: sizes('H001', 4, 3, 3) });
    const { findings } = runRules(readRegister(grids).register, rules);
    expect(findings.map(({ code, ref, also }) => [code, cellName(ref), also])).toEqual([
      ['ST28', 'Thành viên!D2', ['ST09']],
    ]);
    expect(runRules(readRegister(applyFixes(grids, findings)).register, rules).findings).toEqual([]);
  });
});
