/** Registers of several periods in one workbook: which is this period's, and what is only asked. */
import type { Cell, SheetGrid } from '../../../src/core/model';
import type { SheetRole } from '../../../src/core/register/field-matching';
import { readRegister } from '../../../src/core/register/read-register';

const HEADER = ['Mã hộ', 'Họ và tên chủ hộ', 'Năm sinh', 'Thôn', 'Số nhân khẩu', 'Phân loại hộ'];
const NAMES = ['Lê Văn An', 'Trần Thị Bình', 'Hồ Văn Cường', 'Võ Thị Dung', 'Đỗ Văn Em', 'Phạm Thị Gấm'];
const household = (i: number, wards = 'H', kind = 'Hộ không nghèo'): Cell[] => [
  `${wards}${i}`,
  NAMES[i % NAMES.length] ?? '',
  1960 + i,
  'Thôn 1',
  3,
  kind,
];
const list = (count: number, wards?: string): Cell[][] =>
  Array.from({ length: count }, (_, i) => household(i, wards));
let id = 0;
const sheet = (name: string, title: string, rows: readonly Cell[][] = list(6)): SheetGrid => ({
  name,
  id: ++id,
  cells: [['UBND XÃ BÌNH MINH'], [title], HEADER, ...rows],
});
const read = (grids: readonly SheetGrid[], roles: Readonly<Record<string, SheetRole>> = {}) => {
  const decide = ({ name }: SheetGrid) => ({ columns: () => new Map(), role: roles[name] ?? null });
  const { register, earlier, doubts, ignoredSheets } = readRegister(grids, { decide });
  return {
    households: register.households.length,
    sheets: register.tables.map((table) => table.sheet),
    earlier: earlier.map(({ sheets }) => sheets),
    doubts: doubts.map(({ sheet: name, other, kind }) => [kind, name, other]),
    reasons: ignoredSheets.map(({ sheet: name, reason }) => [name, reason]),
  };
};
const TITLE = 'DANH SÁCH HỘ DÂN CƯ';

it('keeps three years apart: the latest counts, the one before is last period’s', () => {
  const found = read([sheet('DS 2022', TITLE), sheet('DS 2024', TITLE), sheet('DS 2023', TITLE, list(5))]);
  expect(found.sheets).toEqual(['DS 2024']);
  expect(found.earlier).toEqual([['DS 2023'], ['DS 2022']]);
  expect(found.households).toBe(6);
  expect(found.reasons).toEqual([
    ['DS 2023', 'previous'],
    ['DS 2022', 'older'],
  ]);
});

it('leaves the lists of two hamlets together, whichever title was forgotten', () => {
  const found = read([
    sheet('Thôn 1', `${TITLE} NĂM 2024`, list(6, 'A')),
    sheet('Thôn 2', `${TITLE} NĂM 2023`, list(6, 'B')),
  ]);
  expect(found.households).toBe(12);
  expect(found.earlier).toEqual([]);
  // It may still be last year's list of the hamlet.
  expect(found.doubts).toEqual([['year', 'Thôn 2', 'Thôn 1']]);
});

it('does not guess between a name and a title that contradict one another', () => {
  const found = read([sheet('DS hộ 2024', `${TITLE} NĂM 2023`), sheet('DS hộ 2023', `${TITLE} NĂM 2023`)]);
  expect(found.earlier).toEqual([]);
  expect(found.doubts).toEqual([['same', 'DS hộ 2024', 'DS hộ 2023']]);
  expect(found.households).toBe(6);
});

it('asks where neither has a year, and takes the officer’s word', () => {
  const grids = [sheet('DS hộ', TITLE), sheet('DS hộ (2)', TITLE)];
  expect(read(grids).doubts).toEqual([['same', 'DS hộ', 'DS hộ (2)']]);
  const told = read(grids, { 'DS hộ': 'previous' });
  expect(told.sheets).toEqual(['DS hộ (2)']);
  expect(told.earlier).toEqual([['DS hộ']]);
  expect(told.doubts).toEqual([]);
  expect(read(grids, { 'DS hộ': 'households', 'DS hộ (2)': 'households' }).doubts).toEqual([]);
});

it('counts a sheet in this period when the officer says so, whatever its year', () => {
  const found = read([sheet('DS 2024', TITLE), sheet('DS 2023', TITLE)], { 'DS 2023': 'households' });
  expect(found.earlier).toEqual([]);
  expect(found.sheets).toEqual(['DS 2024', 'DS 2023']);
});

it('takes last year’s list of the poor out with last year’s register', () => {
  const poor = [household(0, 'H', 'Hộ nghèo')];
  const found = read([
    sheet('DS 2024', `${TITLE} NĂM 2024`),
    sheet('Nghèo 2024', 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024', poor),
    sheet('DS 2023', `${TITLE} NĂM 2023`),
    sheet('Nghèo 2023', 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023', [household(1, 'H', 'Hộ nghèo')]),
  ]);
  expect(found.sheets).toEqual(['DS 2024', 'Nghèo 2024']);
  expect(found.earlier).toEqual([['DS 2023', 'Nghèo 2023']]);
});

it('says nothing of an ordinary register with a list of the poor beside it', () => {
  const found = read([
    sheet('DS hộ', `${TITLE} NĂM 2024`),
    sheet('Hộ nghèo', 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO', [household(0, 'H', 'Hộ nghèo')]),
  ]);
  expect([found.earlier, found.doubts]).toEqual([[], []]);
});
