import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../../src/core/model';
import { legacyColumns } from '../../../src/core/register/legacy-columns';
import { readRegister } from '../../../src/core/register/read-register';
import { conversionPreview } from '../../../src/core/text/legacy/preview';
import { gridOf, sheets } from '../../support/builders';
import { readXlsx } from '../../support/read-xlsx';

const ROOT = join(__dirname, '..', '..', '..');
const FIXTURES = join(ROOT, 'tests', 'fixtures', 'workbooks');

interface Fault {
  kind: string;
  cell: string;
  expected_fix: string | null;
}

async function tablesOf(path: string) {
  return readRegister(await readXlsx(path)).tables.map(({ table }) => table);
}

describe('legacyColumns', () => {
  test('finds the six broken names of the messy workbook, in the name column and nowhere else', async () => {
    const [table] = await tablesOf(join(FIXTURES, 'messy-text.xlsx'));
    if (table === undefined) throw new Error('no table');
    const columns = legacyColumns(table);
    expect(columns).toHaveLength(1);
    expect(columns[0]).toMatchObject({ column: 2, field: 'ho_ten', encoding: 'mixed', cells: 6, lost: 0 });
    expect(columns[0]?.samples).toHaveLength(3);

    const truth = JSON.parse(readFileSync(join(FIXTURES, 'messy-text.truth.json'), 'utf8')) as {
      faults: Fault[];
    };
    const faults = truth.faults.filter(({ kind }) => ['FD40', 'FD41', 'FD42'].includes(kind));
    const names = table.dataRows.map((row) => ({ row, text: String(table.cells[row - 1]?.[2] ?? '') }));
    const proposed = conversionPreview(names).cells.map(({ row, becomes }) => [`C${row}`, becomes]);
    expect(new Map(proposed as [string, string][])).toEqual(
      new Map(faults.map(({ cell, expected_fix }) => [cell, expected_fix])),
    );
  });

  test.each([
    join(ROOT, 'examples', 'pho-minh-2024.xlsx'),
    join(FIXTURES, 'clean-one-header.xlsx'),
    join(FIXTURES, 'nam-nu-columns.xlsx'),
    join(FIXTURES, 'start-2024.xlsx'),
    join(FIXTURES, 'end-2024.xlsx'),
  ])('finds none in %s', async (path) => {
    for (const table of await tablesOf(path)) expect(legacyColumns(table)).toEqual([]);
  });

  test('O15: names and addresses in TCVN3, the rows already in Unicode left out', () => {
    const grids = sheets({
      thanh_vien: {
        columns: ['ma_ho', 'chu_ho', 'dia_chi'],
        rows: [
          ['H022', 'NguyÔn ThÞ Hoµ', 'Tæ 5'],
          ['H023', 'TrÇn V¨n B×nh', 'Tæ 6'],
          ['H024', 'Lª V\u00adîng', 'Tæ 6'],
          ['H025', 'Trần Hà Trân', 'Tổ 6'],
        ],
      },
    });
    const table = readRegister(grids).tables[0]?.table;
    if (table === undefined) throw new Error('no table');
    const sample = (row: number, was: string, becomes: string) => ({
      row,
      encoding: 'tcvn3',
      was,
      becomes,
      problem: null,
    });
    expect(legacyColumns(table)).toEqual([
      {
        column: 1,
        field: 'chu_ho',
        encoding: 'mixed',
        cells: 3,
        lost: 0,
        samples: [
          sample(2, 'NguyÔn ThÞ Hoµ', 'Nguyễn Thị Hoà'),
          sample(3, 'TrÇn V¨n B×nh', 'Trần Văn Bình'),
          sample(4, 'Lª V\u00adîng', 'Lê Vượng'),
        ],
      },
      {
        column: 2,
        field: 'dia_chi',
        encoding: 'mixed',
        cells: 3,
        lost: 0,
        samples: [sample(2, 'Tæ 5', 'Tổ 5'), sample(3, 'Tæ 6', 'Tổ 6'), sample(4, 'Tæ 6', 'Tổ 6')],
      },
    ]);
  });

  test('a list typed in TCVN3: every column that shows it, with its field', () => {
    const header: Cell[] = [
      'Mã hộ',
      'Họ và tên',
      'Quan hệ với chủ hộ',
      'Giới tính',
      'Dân tộc',
      'Phân loại hộ',
    ];
    const rows: Cell[][] = [
      ['H1', 'NguyÔn V¨n An', 'Chñ hé', 'Nam', 'Hrª', 'Hé nghÌo'],
      ['H2', 'TrÇn ThÞ Hoµ', 'Chñ hé', 'N÷', 'Th¸i', 'Hé cËn nghÌo'],
      ['H3', 'Lª ThÞ H¹nh', 'Chñ hé', 'N÷', 'Kinh', 'Kh«ng nghÌo'],
    ];
    const { tables } = readRegister([gridOf([header, ...rows])]);
    const table = tables[0]?.table;
    if (table === undefined) throw new Error('no table');
    expect(legacyColumns(table).map(({ field, encoding, cells }) => [field, encoding, cells])).toEqual([
      ['ho_ten', 'tcvn3', 3],
      ['quan_he', 'tcvn3', 3],
      ['gioi_tinh', 'tcvn3', 2],
      // Hrª, which is no Vietnamese syllable, and Th¸i.
      ['dan_toc', 'tcvn3', 2],
      ['phan_loai', 'tcvn3', 3],
    ]);
  });
});
