/** A sheet that is not read is explained, and the officer's word on it and its columns makes it a list. */
import { importColumns } from '../../../src/core/job/columns-panel';
import { setUp } from '../../../src/core/job/set-up';
import type { Cell, SheetGrid } from '../../../src/core/model';
import { parseSaved, type SavedMapping } from '../../../src/core/register/saved-mapping';
import { SETUP_CORRECTIONS } from '../../../src/core/reports/setup-sheet';
import { gridOf } from '../../support/builders';

const NAMES = ['Lê Văn An', 'Trần Thị Bình', 'Võ Thị Dung', 'Ngô Văn Em'];
const setUpOf = (
  grids: readonly SheetGrid[],
  options: Parameters<typeof setUp>[2] = {},
  typed: Cell[][] | null = null,
) => setUp(grids, typed, options, '2024-12-01');
/** Types texts into the yellow cells of a sheet's block, by the first cell of the row, and sets up again. */
function correct(
  grids: readonly SheetGrid[],
  sheet: string,
  entries: Readonly<Record<string, string>>,
  saved?: SavedMapping,
) {
  const cells = setUpOf(grids, { saved }).model.rows.map((row) =>
    row.map((cell): Cell => cell?.value || null),
  );
  const start = cells.findIndex((row) => row[0] === sheet);
  const end = cells.findIndex((row, i) => i > start && row.every((cell) => cell === null));
  cells.slice(start, end < 0 ? undefined : end).forEach((row) => {
    const text = entries[String(row[0])];
    if (text !== undefined) row[SETUP_CORRECTIONS.typed] = text;
  });
  return setUpOf(grids, { saved }, cells);
}

const UNKNOWN = gridOf(
  [
    ['SỔ THEO DÕI'],
    ['Ai đứng tên', 'Mấy miệng ăn', 'Xếp vào'],
    ...NAMES.map((name, i) => [name, 2 + i, i < 3 ? 'Hộ nghèo' : 'Hộ cận nghèo']),
  ],
  'Sổ tay',
  5,
);
const PUPILS = gridOf(
  [
    ['Họ và tên học sinh', 'Họ và tên chủ hộ', 'Mã hộ', 'Phân loại hộ'],
    ...NAMES.map((name, i) => [`${name} Con`, name, `H${i}`, 'Hộ nghèo']),
  ],
  'Học sinh',
  6,
);
const LIST = gridOf(
  [['Mã hộ', 'Họ và tên chủ hộ', 'Phân loại hộ'], ...NAMES.map((name, i) => [`H${i}`, name, 'Hộ nghèo'])],
  'DS hộ',
  7,
);

describe('a workbook of which nothing is read', () => {
  const { report, explanation, model } = setUpOf([UNKNOWN]);

  it('is not said to be clear: what is missing is said instead', () => {
    expect(report.summary.join('\n')).not.toMatch(/đã rõ|không còn gì phải hỏi/);
    expect(report.summary).toContain(
      'Chưa đọc được danh sách hộ nào; trang GN Thiết lập nói rõ từng trang còn thiếu gì',
    );
    expect(explanation.ignored[0]?.table?.missing).toMatch(
      /^Chưa có cột họ tên chủ hộ, cũng chưa có cột nào/,
    );
  });

  it('shows the columns of the row that looks like the header, in the report as well', () => {
    const [sheet] = report.register.ignoredSheets;
    expect(sheet?.table?.headerRows).toEqual([2]);
    expect(sheet?.table?.unmapped.map(({ column, header }) => [column, header])).toEqual([
      ['A', 'Ai đứng tên'],
      ['B', 'Mấy miệng ăn'],
      ['C', 'Xếp vào'],
    ]);
    expect(JSON.stringify(sheet)).not.toContain('Lê Văn An');
    expect(model.rows.flat().map((cell) => cell?.value)).toContain('Ai đứng tên');
  });

  it('becomes a register by the columns the officer names, and stays one', () => {
    const second = correct([UNKNOWN], 'Sổ tay', {
      A: 'Họ và tên chủ hộ',
      B: 'Số nhân khẩu',
      C: 'Phân loại hộ',
    });
    // 4 households; 2 + 3 + 4 + 5 persons.
    expect(second.report.register).toMatchObject({ households: 4, persons: 14, ignoredSheets: [] });
    const saved = parseSaved(JSON.parse(JSON.stringify(second.save))) ?? undefined;
    expect(setUpOf([UNKNOWN], { saved }).report.register.households).toBe(4);
    const moved = gridOf([[], [], ...UNKNOWN.cells], 'Sổ mới', 5);
    expect(setUpOf([moved], { saved }).report.register.households).toBe(4);
  });
});

describe('a sheet left alone beside a register', () => {
  it('is named in the summary, and not covered by “all is clear”', () => {
    const { summary } = setUpOf([LIST, UNKNOWN]).report;
    expect(summary).toContain('Các trang đã đọc: không còn gì phải hỏi');
    expect(summary).toContain('Để nguyên, không đọc: “Sổ tay”');
    expect(setUpOf([LIST]).report.summary).toContain('Mọi cột cần thiết đều đã rõ');
  });
});

describe('what the officer says of a whole sheet', () => {
  it('reads a list of persons as one of households', () => {
    expect(setUpOf([PUPILS]).report.register.ignoredSheets).toMatchObject([{ reason: 'list-of-persons' }]);
    const second = correct([PUPILS], 'Học sinh', { Trang: 'Danh sách hộ' });
    expect(second.report.register).toMatchObject({ households: 4, ignoredSheets: [] });
  });

  it('leaves a list alone, takes that back, and keeps it in an exported mapping', () => {
    const unused = correct([LIST], 'DS hộ', { Trang: 'Không dùng' });
    expect(unused.report.register).toMatchObject({
      households: 0,
      ignoredSheets: [{ name: 'DS hộ', reason: 'decided' }],
    });
    const file = JSON.parse(JSON.stringify(unused.report.mapping)) as never;
    expect(setUpOf([LIST], { mapping: file }).report.register.households).toBe(0);
    expect(setUpOf([LIST], { saved: importColumns([LIST], file, {}) }).report.register.households).toBe(0);
    const again = correct([LIST], 'DS hộ', { Trang: 'Tự nhận' }, unused.save ?? undefined);
    expect(again.report.register.households).toBe(4);
  });

  it('takes last period’s register out, takes that back, and keeps it in an exported mapping', () => {
    const copy = { ...LIST, name: 'DS hộ (2)', id: 77 };
    const both = [LIST, copy];
    const open = setUpOf(both);
    expect(open.report.register.periodDoubts).toMatchObject([{ sheet: 'DS hộ', other: 'DS hộ (2)' }]);
    const said = (model: typeof open.model) => model.rows.flat().map((cell) => String(cell?.value));
    expect(said(open.model)).toContainEqual(expect.stringContaining('chưa rõ trang nào là sổ kỳ trước'));
    const told = correct(both, 'DS hộ (2)', { Trang: 'Kỳ trước' });
    const expected = { households: 4, ignoredSheets: [{ name: 'DS hộ (2)', reason: 'previous' }] };
    expect(told.report.register).toMatchObject(expected);
    expect(said(told.model)).toContain('Sổ kỳ trước');
    const file = JSON.parse(JSON.stringify(told.report.mapping)) as never;
    expect(setUpOf(both, { mapping: file }).report.register).toMatchObject(expected);
    expect(setUpOf(both, { saved: importColumns(both, file, {}) }).report.register).toMatchObject(expected);
    const again = correct(both, 'DS hộ (2)', { Trang: 'Tự nhận' }, told.save ?? undefined);
    expect(again.report.register.ignoredSheets).toEqual([]);
  });

  it('is refused with a sentence when it is no role', () => {
    const { save, model } = correct([PUPILS], 'Học sinh', { Trang: 'sổ trẻ em' });
    expect(save).toBeNull();
    expect(model.rows.flat().map((cell) => String(cell?.value))).toContainEqual(
      expect.stringContaining('trang “Học sinh”, dòng “Trang”, “sổ trẻ em”'),
    );
  });

  it('reads nothing from a sheet without a name or a number of anybody', () => {
    const costs = gridOf(
      [
        ['Nội dung', 'Đơn vị tính', 'Kế hoạch'],
        ['Sửa nhà', 'nhà', 4],
      ],
      'Kinh phí',
      8,
    );
    const second = correct([costs], 'Kinh phí', { Trang: 'Danh sách hộ' });
    expect(second.report.register).toMatchObject({ households: 0 });
    expect(second.explanation.ignored[0]?.table?.missing).toContain('Chưa có cột họ tên chủ hộ');
  });
});
