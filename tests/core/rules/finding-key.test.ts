import fc from 'fast-check';
import type { Cell, Finding } from '../../../src/core/model';
import { readRegister } from '../../../src/core/register/read-register';
import { gridOf, household, register } from '../../support/builders';
import { runRules } from '../../support/rule-tester';

/** Sizes that are no positive whole number: one finding a household. */
const sizes = (rows: readonly (readonly Cell[])[]): readonly Finding[] =>
  runRules(
    readRegister([gridOf([['Mã hộ', 'Họ và tên chủ hộ', 'Số nhân khẩu'], ...rows], 'Hộ')]).register,
  ).findings.filter(({ code }) => code === 'ST10');
const keys = (findings: readonly Finding[]) =>
  new Map(findings.map(({ key, found }) => [key.record, [key.value, found]]));

describe('the key of a finding', () => {
  it('is the same after sorting and after rows were inserted', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), fc.boolean(), (order, gap) => {
        const rows: Cell[][] = [0, 1, 2, 3, 4, 5].map((n) => [
          `H00${n}`,
          `Lê Văn Số ${n}`,
          n % 2 === 0 ? 0 : -n,
        ]);
        const moved = order.map((at) => rows[at]!);
        const shown = gap ? [...moved.slice(0, 3), ['H009', 'Trần Thị Mới', 4], ...moved.slice(3)] : moved;
        expect(keys(sizes(shown))).toEqual(keys(sizes(rows)));
      }),
    );
  });

  it('tells the record from the value: another value is another value key of the same record', () => {
    const [before] = sizes([['H001', 'Lê Văn Một', 0]]);
    const [after] = sizes([['H001', 'Lê Văn Một', -3]]);
    expect(after?.key.record).toBe(before?.key.record);
    expect(after?.key.value).not.toBe(before?.key.value);
  });

  it('is another one for another household and another rule', () => {
    const all = runRules(
      register(household({ so_nhan_khau: 0, b1: 'x1' }), household({ ma_ho: 'H002', so_nhan_khau: 0 })),
    ).findings;
    expect(new Set(all.map(({ key }) => key.record)).size).toBe(all.length);
  });

  it('says nothing of the person: 16 hexadecimal digits each', () => {
    for (const { key } of sizes([['H001', 'Lê Văn Một', 0]])) {
      expect(key.record).toMatch(/^[0-9a-f]{16}$/);
      expect(key.value).toMatch(/^[0-9a-f]{16}$/);
    }
  });
});
