/** A mapping that is exported and read again says what was decided, and leaves open what was open. */
import { importColumns } from '../../../src/core/job/columns-panel';
import { setUp } from '../../../src/core/job/set-up';
import type { Cell, SheetGrid } from '../../../src/core/model';
import type { Decision } from '../../../src/core/register/remember';
import { decideColumns } from '../../../src/core/job/columns-panel';
import { gridOf } from '../../support/builders';

const NAMES = ['Lê Văn An', 'Trần Thị Bình', 'Võ Thị Dung', 'Ngô Văn Em'];
const grid = (header: readonly string[], row: (i: number) => readonly Cell[]): SheetGrid =>
  gridOf([header, ...NAMES.map((_, i) => row(i))], 'DS hộ', 3);
const setUpOf = (grids: readonly SheetGrid[], options: Parameters<typeof setUp>[2] = {}) =>
  setUp(grids, null, options, '2024-12-01').report;
const questionsOf = (report: ReturnType<typeof setUpOf>) =>
  [...report.register.sheets, ...report.register.otherSheets].flatMap(({ questions }) => questions);
/** As it comes back from a file: whatever is in there. */
const asFile = (value: unknown): never => JSON.parse(JSON.stringify(value)) as never;

const OPEN: readonly (readonly [string, SheetGrid])[] = [
  [
    'two columns of one claim',
    grid(['Mã hộ', 'Họ tên chủ hộ', 'Phân loại hộ', 'Điểm B1', 'Điểm B1'], (i) => [
      `H${i}`,
      NAMES[i]!,
      'Hộ nghèo',
      100 + i,
      90,
    ]),
  ],
  [
    'cells of another kind than the header',
    grid(['Mã hộ', 'Họ tên chủ hộ', 'Phân loại hộ', 'CCCD'], (i) => [
      `H${i}`,
      NAMES[i]!,
      'Hộ nghèo',
      `091234567${i}`,
    ]),
  ],
  [
    'a name that is only near',
    grid(['Mã hộ', 'Họ tên chủ hộ', 'Phân loại hộ', 'Loại hộ cũ'], (i) => [
      `H${i}`,
      NAMES[i]!,
      'Hộ nghèo',
      'Hộ nghèo',
    ]),
  ],
  [
    'a number that counts households or persons',
    grid(['STT', 'Họ và tên', 'Quan hệ với chủ hộ', 'Phân loại hộ', 'CCCD'], (i) => [
      i + 1,
      NAMES[i]!,
      i % 2 === 0 ? 'Chủ hộ' : 'Con',
      'Hộ nghèo',
      `05107900010${i}`,
    ]),
  ],
  ['no class', grid(['Mã hộ', 'Họ tên chủ hộ', 'Số khẩu'], (i) => [`H${i}`, NAMES[i]!, 3])],
];

describe.each(OPEN)('open: %s', (_name, sheet) => {
  const before = setUpOf([sheet]);

  it('is a question to begin with', () => expect(questionsOf(before)).toHaveLength(1));

  it('is the same question after --mapping, and again after a second export', () => {
    const after = setUpOf([sheet], { mapping: asFile(before.mapping) });
    expect(questionsOf(after)).toEqual(questionsOf(before));
    expect(after.mapping).toEqual(before.mapping);
  });

  it('is the same question after the panel took the file', () => {
    const saved = importColumns([sheet], asFile(before.mapping), {});
    expect(questionsOf(setUpOf([sheet], { saved }))).toEqual(questionsOf(before));
  });
});

describe('what was decided', () => {
  const [, sheet] = OPEN[0]!;
  const decisions: Decision[] = [
    { sheet: 'DS hộ', column: 'D', field: null },
    { sheet: 'DS hộ', column: 'E', field: null },
    { sheet: 'DS hộ', column: null, field: 'b1' },
  ];
  const saved = decideColumns([sheet], decisions, {}) ?? undefined;
  const before = setUpOf([sheet], { saved });

  it('to leave alone stays so, as columns and as a field without one', () => {
    expect(questionsOf(before)).toEqual([]);
    expect(before.mapping['DS hộ']).toMatchObject({ leftAlone: ['D', 'E'], absent: ['b1'] });
    const after = setUpOf([sheet], { mapping: asFile(before.mapping) });
    expect(questionsOf(after)).toEqual([]);
    expect(after.mapping).toEqual(before.mapping);
    const imported = importColumns([sheet], asFile(before.mapping), {});
    expect(questionsOf(setUpOf([sheet], { saved: imported }))).toEqual([]);
  });

  it('by a short file of the officer’s own: a column it does not state is not read, and that is said', () => {
    const mapping = { 'DS hộ': { headerRows: [1], columns: { ma_ho: 'A', chu_ho: 'B' } } };
    const { unmapped, columns } = setUpOf([sheet], { mapping }).register.sheets[0]!;
    expect(columns).toEqual({ ma_ho: 'A', chu_ho: 'B' });
    expect(unmapped[0]).toMatchObject({ column: 'C', reason: 'not-stated' });
  });

  it.each([
    [{ leftAlone: ['A'] }, /leftAlone/],
    [{ leftAlone: 'C' }, /leftAlone/],
    [{ absent: ['mau_son'] }, /absent/],
  ])('%j is refused', (rest, words) => {
    const mapping = { 'DS hộ': { headerRows: [1], columns: { ma_ho: 'A' }, ...rest } };
    expect(() => setUpOf([sheet], { mapping: asFile(mapping) })).toThrow(
      expect.objectContaining({ params: { detail: expect.stringMatching(words) as string } }) as Error,
    );
  });
});

describe('a sheet of several tables', () => {
  const rows = (class_: string, from: number): Cell[][] =>
    NAMES.map((name, i) => [`H${from + i}`, `${name} ${from}`, 3, class_]);
  const header = ['Mã hộ', 'Họ tên chủ hộ', 'Số khẩu', 'Phân loại hộ'];

  it('is read by its own headers when the mapping comes back, not by the last table’s', () => {
    const other = ['Mã số hộ', 'Chủ hộ', 'Số nhân khẩu', 'Loại hộ'];
    const two = gridOf([header, ...rows('Hộ nghèo', 1), [], other, ...rows('Hộ cận nghèo', 11)], 'DS', 1);
    const before = setUpOf([two]);
    const after = setUpOf([two], { mapping: asFile(before.mapping) });
    expect(before.register.households).toBe(8);
    expect(after.register).toEqual(before.register);
  });

  it('of which one is read keeps to that one when the mapping comes back', () => {
    const costs = ['Nội dung', 'Đơn vị tính', 'Kế hoạch', 'Chỉ tiêu'];
    const mixed = gridOf([header, ...rows('Hộ nghèo', 1), [], costs, ['Sửa nhà', 'nhà', 4, 5]], 'DS', 1);
    const before = setUpOf([mixed]);
    const after = setUpOf([mixed], { mapping: asFile(before.mapping) });
    expect(before.register.households).toBe(4);
    expect(after.register.households).toBe(4);
  });
});
