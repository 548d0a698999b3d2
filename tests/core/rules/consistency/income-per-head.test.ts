import fc from 'fast-check';
import { householdSizeNotPositive } from '../../../../src/core/rules/structure/household-size-not-positive';
import { incomePerHead } from '../../../../src/core/rules/consistency/income-per-head';
import type { Cell } from '../../../../src/core/model';
import { household, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

const of = (tong_thu_nhap: Cell, so_nhan_khau: Cell, thu_nhap: Cell) =>
  household({ tong_thu_nhap, so_nhan_khau, thu_nhap });

testRule(incomePerHead, {
  after: [householdSizeNotPositive],
  valid: [
    ['exact', register(of(6_000_000, 4, 1_500_000), of('6.000.000 đ', 4, '1,5 triệu'))],
    // 10.000.000 / 3 = 3.333.333,3…
    ['rounded or cut off', register(of(10_000_000, 3, 3_333_333), of(10_000_000, 3, 3_333_334))],
    // 0,5 % of 4.000.000 is 20.000: 1.005.000 × 4 = 4.020.000 is the last that passes.
    ['within half a per cent', register(of(4_000_000, 4, 1_005_000), of(4_000_000, 4, 995_000))],
    [
      'a column of yearly totals',
      register(of(72_000_000, 4, 1_500_000), of(36_000_000, 3, 1_000_000), of(24_000_000, 1, 2_000_000)),
    ],
    [
      'a column of totals in thousands',
      register(of(6_000, 4, 1_500_000), of(9_000, 3, 3_000_000), of(2_000, 1, 2_000_000)),
    ],
    [
      'a cell that is missing, unreadable or wrong',
      register(of(null, 4, 1), of(6_000_000, 4, 'ít'), of(6_000_000, 0, 1_500_000)),
      { blank: 1, unreadable: 1, 'other-error': 1 },
    ],
  ],
  invalid: [
    [
      'recomputed: safe on the same side of the urban line of 2.000.000, to be confirmed across it',
      register(
        of(6_000_000, 4, 1_500_000),
        of(6_000_000, 4, 1_600_000),
        of(9_000_000, 4, 1_900_000),
        of(8_000_000, 4, 2_000_000),
        of(4_000_000, 4, 1_005_001),
      ),
      [
        {
          at: 'Hộ!E3',
          related: ['Hộ!C3', 'Hộ!D3'],
          fix: { value: 1_500_000, apply: 'safe' },
          expected: '1.500.000',
          says: ['H001', '1.600.000', '6.000.000', '4'],
        },
        { at: 'Hộ!E4', fix: { value: 2_250_000, apply: 'confirm' } },
        { at: 'Hộ!E6', fix: { value: 1_000_000, apply: 'safe' } },
      ],
    ],
    [
      // Rural line 1.500.000: 1.600.000 is above it, 1.500.000 at it. Unread, either line may be crossed.
      'to be confirmed across the line of the household’s own area, or of either where that cannot be read',
      register(
        { ...of(6_000_000, 4, 1_600_000), khu_vuc: 'Nông thôn' },
        { ...of(6_000_000, 4, 1_600_000), khu_vuc: 'TT' },
        { ...of(6_000_000, 4, 1_600_000), khu_vuc: 'Thành thị' },
      ),
      [
        { at: 'Hộ!E2', fix: { value: 1_500_000, apply: 'confirm' } },
        { at: 'Hộ!E3', fix: { value: 1_500_000, apply: 'confirm' } },
        { at: 'Hộ!E4', fix: { value: 1_500_000, apply: 'safe' } },
      ],
    ],
    [
      // 4.804.000 / 1.201.000 = 4 members, though 8 are written; 1.208.000 is the total in the column of the average.
      'an average that is right for another size: the size or the total may be the slip, never safe',
      register(of(6_000_000, 4, 1_500_000), of(4_804_000, 8, 1_201_000), of(1_208_000, 4, 1_208_000)),
      [
        { at: 'Hộ!E3', fix: { value: 600_500, apply: 'confirm' } },
        { at: 'Hộ!E4', fix: { value: 302_000, apply: 'confirm' } },
      ],
    ],
    [
      'one row off in a column of yearly totals',
      register(
        of(72_000_000, 4, 1_500_000),
        of(36_000_000, 3, 1_000_000),
        of(24_000_000, 1, 2_000_000),
        of(24_000_000, 1, 3_100_000),
      ),
      [{ at: 'Hộ!E5', fix: { value: 2_000_000, apply: 'confirm' } }],
    ],
    [
      'a slip of a thousand in one row explains no column',
      register(of(6_000_000, 4, 1_500), of(9_000_000, 3, 3_000)),
      [{ at: 'Hộ!E2', fix: { value: 1_500_000, apply: 'confirm' } }, 'Hộ!E3'],
    ],
    [
      'two columns that have nothing to do with one another: one finding',
      register(...Array.from({ length: 20 }, (_, at) => of(5_000_000 + at * 70_000, 3 + (at % 2), 400_000))),
      [{ at: 'Hộ!E1', fix: null, says: ['20'] }],
    ],
  ],
});

it('says nothing more of a cell once its value is written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000_000 }),
      fc.integer({ min: 1, max: 15 }),
      fc.integer({ min: 1, max: 50_000_000 }),
      (total, size, average) => {
        const [finding] = runRules(register(of(total, size, average)), [incomePerHead]).findings;
        const value = finding?.fix?.value ?? average;
        expect(runRules(register(of(total, size, value)), [incomePerHead]).findings).toEqual([]);
      },
    ),
  );
});
