/** Sheets from hell: no register at all, real headers over cells from hell, and real sheets with cells from hell in them. */
import fc from 'fast-check';
import type { Cell, CellBlock, SheetGrid } from '../../src/core/model';
import { FIELDS } from '../../src/core/register/fields';
import { hellCell, hellText, plausibleCell } from './hell-cells';

export type Cells = readonly (readonly Cell[])[];

/** A sheet with what the service tells of it beside its values. */
export interface HellSheet {
  readonly name: string;
  readonly cells: Cells;
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly merges: readonly CellBlock[];
  readonly font: string;
}

/** Ragged rows of anything; none at all, and one column, among them. */
const anything: fc.Arbitrary<Cells> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.array(hellCell, { maxLength: 10 }), { maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constant([]) },
  { weight: 2, arbitrary: fc.array(fc.tuple(hellCell), { maxLength: 30 }) },
);

const aliases = FIELDS.flatMap(({ aliases: names }) => [...names] as string[]);
const header = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...aliases) },
  { weight: 1, arbitrary: hellText },
);
/** What makes a list of households or of persons of it, whatever else it has. */
const KEYS: readonly (readonly string[])[] = [
  ['Mã hộ', 'Họ và tên chủ hộ', 'Phân loại hộ'],
  ['Mã hộ', 'Họ và tên', 'Quan hệ với chủ hộ', 'Ngày sinh', 'Giới tính', 'Số CCCD'],
  ['STT', 'Họ và tên chủ hộ', 'Số CCCD', 'Thôn'],
  ['TT', 'Nội dung chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu năm', 'Kết quả'],
  ['Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Tỷ lệ (%)', 'Hộ cận nghèo', 'Tổng số khẩu', 'Nam', 'Nữ'],
  [],
];
const body = (width: number, most: number) => {
  const cell = fc.oneof({ weight: 3, arbitrary: plausibleCell }, { weight: 2, arbitrary: hellCell });
  return fc.array(fc.array(cell, { minLength: 0, maxLength: width }), { maxLength: most });
};

/** Real names of columns, some twice, over what they never should hold. */
const halfRegister: fc.Arbitrary<Cells> = fc
  .tuple(fc.constantFrom(...KEYS), fc.array(header, { maxLength: 10 }), fc.nat(2))
  .chain(([keys, others, above]) => {
    const names: Cell[] = [...keys, ...others];
    const titles = Array.from({ length: above }, (): Cell[] => ['DANH SÁCH HỘ NGHÈO NĂM 2024']);
    return body(names.length + 1, 9).map((rows) => [...titles, names, ...rows]);
  });

/** As wide as a sheet with a column for every day of two years. */
const wide: fc.Arbitrary<Cells> = fc
  .tuple(
    fc.array(header, { minLength: 1, maxLength: 12 }),
    fc.array(hellCell, { minLength: 1, maxLength: 12 }),
  )
  .map(([names, cells]) => {
    const over = (list: readonly Cell[], at: number) =>
      Array.from({ length: 500 }, (_, i) => list[(i + at) % list.length] ?? null);
    return [over(names, 0), over(cells, 0), over(cells, 1)];
  });

type Edit = readonly [
  row: number,
  column: number,
  what: 'cell' | 'drop row' | 'twice' | 'drop column' | 'cut',
  cell: Cell,
];
const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.nat(40),
  fc.nat(30),
  fc.oneof(
    { weight: 12, arbitrary: fc.constant('cell' as const) },
    { weight: 1, arbitrary: fc.constantFrom('drop row', 'twice', 'drop column', 'cut' as const) },
  ),
  fc.oneof(hellCell, plausibleCell),
);

/** Cells with edits made one after the other; rows and columns beyond the end wrap round. */
export function edited(cells: Cells, edits: readonly Edit[]): Cells {
  const rows = cells.map((row) => [...row]);
  for (const [at, column, what, cell] of edits) {
    const row = rows[at % Math.max(1, rows.length)];
    if (!row) continue;
    const place = column % Math.max(1, row.length);
    if (what === 'cell') row[place] = cell;
    else if (what === 'drop row') rows.splice(rows.indexOf(row), 1);
    else if (what === 'twice') rows.push([...row]);
    else if (what === 'cut') row.length = place;
    else for (const each of rows) each.splice(place, 1);
  }
  return rows;
}
/** A sheet that exists, with up to 25 edits. */
export const editedSheet = (sheets: readonly Cells[]): fc.Arbitrary<Cells> =>
  fc
    .tuple(fc.constantFrom(...sheets), fc.array(edit, { maxLength: 25 }))
    .map(([cells, edits]) => edited(cells, edits));

const FORMULAS = [
  '=SUM(A1:A1048576)',
  '=SUM(B:B)',
  '=A1',
  '=#REF!+1',
  '=SUM(F4:F7;H4)',
  '=',
  '=SUM(',
  '=C2/C1*100',
  "=SUM('x y'!C2:C9)",
];
const formula = fc.record({
  row: fc.integer({ min: 1, max: 14 }),
  column: fc.integer({ min: 1, max: 14 }),
  text: fc.constantFrom(...FORMULAS),
});
const merge = fc.record({
  row: fc.integer({ min: 1, max: 10 }),
  column: fc.integer({ min: 1, max: 10 }),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});

const NAMES = [
  'Hộ',
  'Thành viên',
  'DS hộ nghèo',
  'Chỉ tiêu',
  'Tổng hợp',
  'Thôn 1',
  'Hộ giảm',
  '2023',
  "O'x",
  'GN Lỗi',
  'GN Chỉ tiêu',
];

/** One sheet; `real` are sheets that exist. */
export function hellSheet(real: readonly Cells[]): fc.Arbitrary<HellSheet> {
  return fc.record({
    name: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...NAMES) },
      {
        weight: 1,
        arbitrary: hellText.filter((text) => text.trim() !== '').map((text) => text.slice(0, 99)),
      },
    ),
    cells: fc.oneof(
      { weight: 14, arbitrary: anything },
      { weight: 40, arbitrary: halfRegister },
      { weight: 22, arbitrary: editedSheet(real) },
      { weight: 1, arbitrary: wide },
    ),
    formulas: fc.oneof(fc.constant([]), fc.array(formula, { maxLength: 4 })),
    merges: fc.oneof(fc.constant([]), fc.array(merge, { maxLength: 3 })),
    font: fc.constantFrom('Arial', 'Times New Roman', '.VnTime', '.VnTimeH', 'VNI-Times'),
  });
}

/** As the service gives them: names differ, ids too. */
export function gridsOf(sheets: readonly HellSheet[]): SheetGrid[] {
  const taken = new Set<string>();
  return sheets.map(({ name, cells }, id) => {
    const own = taken.has(name) ? `${name} (${id + 1})` : name;
    taken.add(own);
    return { name: own, id: id + 1, cells };
  });
}
