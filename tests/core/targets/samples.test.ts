/** The built-in plan is another unit's: nothing is judged by it before the officer has confirmed it. */
import type { Cell, SheetGrid } from '../../../src/core/model';
import { planOf } from '../../../src/core/job/plan-of';
import { readRegister } from '../../../src/core/register/read-register';
import { targetsSheet } from '../../../src/core/reports/targets-sheet';
import { progressSheet } from '../../../src/core/reports/progress-sheet';
import { evaluateTargets } from '../../../src/core/targets/progress';
import { TEMPLATE_TARGETS } from '../../../src/core/targets/template';
import { SETTINGS, STANDARD, sheet } from './support/sheets';

const SON_HA = sheet(
  'DS hộ',
  'DANH SÁCH HỘ DÂN CƯ NĂM 2024',
  Array.from({ length: 20 }, (_, index) => ({
    'Mã hộ': `M${index}`,
    'Họ và tên chủ hộ': `Lê Thị Chủ ${index}`,
    'Số nhân khẩu': 3,
    'Phân loại đầu năm': index < 4 ? 'Hộ nghèo' : 'Hộ không nghèo',
    'Phân loại hộ': index < 3 ? 'Hộ nghèo' : 'Hộ không nghèo',
  })),
);
const SON_HA_SETTINGS = { ...SETTINGS, unitName: 'Xã Sơn Hạ' };
const MORE = { formats: (grid: SheetGrid) => grid } as unknown as Parameters<typeof planOf>[2];

/** GN Chỉ tiêu as it is inserted, changed as an officer would. */
function inserted(change: (cells: Cell[][]) => void = () => undefined): SheetGrid {
  const model = targetsSheet({ settings: SETTINGS, targets: TEMPLATE_TARGETS, builtIn: true });
  const width = model.columnWidths.length;
  const cells = model.rows.map((row) =>
    Array.from({ length: width }, (_, at): Cell => row[at]?.value ?? null),
  );
  change(cells);
  return { name: 'GN Chỉ tiêu', id: 9, cells };
}
function progressOf(...grids: readonly SheetGrid[]) {
  const all = [SON_HA, ...grids];
  const reading = readRegister(all);
  const plan = planOf({ reading, settings: SON_HA_SETTINGS }, all, MORE);
  return evaluateTargets(plan.targets, reading.register, SON_HA_SETTINGS, STANDARD, plan.problems);
}
const rowOf = (cells: readonly Cell[][], id: string): Cell[] => cells.find(([number]) => number === id) ?? [];
const printed = (progress: ReturnType<typeof progressOf>): string =>
  progressSheet({ settings: SETTINGS, standard: STANDARD, progress, notes: [] })
    .rows.flat()
    .map((cell) => (typeof cell?.value === 'string' ? cell.value : ''))
    .join('\n');

describe('a unit without targets of its own', () => {
  it.each([
    ['no target sheet', []],
    ['the sheet just inserted', [inserted()]],
  ])('has nothing judged: %s', (_, grids) => {
    const progress = progressOf(...grids);
    expect(progress).toHaveLength(12);
    for (const each of progress) {
      expect(each).toMatchObject({ status: 'no-data', met: null, achievement: null });
      expect(each.target).toMatchObject({ value: null, count: null, responsible: '', sample: true });
    }
    // What the register counts is shown: 4 poor households at the start, 3 now.
    expect([progress[0]?.baseline?.numerator, progress[0]?.actual?.numerator]).toEqual([4, 3]);
  });

  it('reads it at the top of its sheet, and no figure or body of the other unit', () => {
    const shown = printed(progressOf());
    expect(shown).toContain('ĐƠN VỊ CHƯA CÓ CHỈ TIÊU RIÊNG');
    expect(shown).toContain('Chưa xác nhận');
    expect(shown).not.toContain('Ngành Văn hóa - xã hội');
    expect(shown).not.toContain('Tương ứng số hộ nghèo giảm');
  });
});

describe('the ward whose plan the template is', () => {
  // shared/mission/plan-2024.md: phường Phổ Minh, 2024.
  it.each([
    ['Phường Phổ Minh', '2024-12-31', false],
    ['UBND phường Phổ Minh', '2024-12-31', false],
    ['Phường Phổ Minh', '2025-12-31', true],
    ['Phường Phổ Hòa', '2024-12-31', true],
    [null, '2024-12-31', true],
  ])('%s, year to %s: an example is %s', (unitName, periodEnd, isSample) => {
    const settings = { ...SETTINGS, unitName, periodEnd };
    for (const grids of [[], [inserted()]]) {
      const all = [SON_HA, ...grids];
      const { targets } = planOf({ reading: readRegister(all), settings }, all, MORE);
      expect(targets.map(({ sample }) => sample === true)).toEqual(Array(12).fill(isSample));
    }
  });
});

describe('the officer confirms', () => {
  it.each(['x', 'X', '✓', 'có'])('all of them with “%s” in the box', (tick) => {
    const grid = inserted((cells) => {
      const line = cells.find((row) => row.some((cell) => String(cell).startsWith('Đây là chỉ tiêu mẫu')));
      if (line) line[7] = tick;
    });
    const progress = progressOf(grid);
    expect(progress.some(({ target }) => target.sample)).toBe(false);
    // 1 of 16 households
    expect(progress[0]).toMatchObject({ status: 'not-met', target: { count: 16 } });
    expect(printed(progress)).not.toContain('CHƯA CÓ CHỈ TIÊU RIÊNG');
  });

  it('one by changing it, and the others stay samples, which is told with their numbers', () => {
    const progress = progressOf(inserted((cells) => rowOf(cells, 'e5').splice(4, 1, 75)));
    expect(progress.filter(({ target }) => !target.sample).map(({ target }) => target.id)).toEqual(['e5']);
    expect(progress.find(({ target }) => target.id === 'e5')?.target.value).toBe(75);
    expect(printed(progress)).toContain('Chỉ tiêu a, b, c, d, đ, e1, e2, e3, e4, e6, e7 chỉ là mẫu');
  });

  it('one by typing its result', () => {
    const progress = progressOf(inserted((cells) => rowOf(cells, 'c').splice(5, 1, 2)));
    expect(progress.find(({ target }) => target.id === 'c')).toMatchObject({ status: 'exceeded' });
  });

  it('a sheet of the unit’s own is never a sample, though it has the same words', () => {
    const own = { ...inserted(), name: 'Chỉ tiêu' };
    const bare = {
      ...own,
      cells: own.cells.filter((row) => !row.some((cell) => String(cell).startsWith('Đây là chỉ'))),
    };
    expect(progressOf(bare).some(({ target }) => target.sample)).toBe(false);
  });
});
