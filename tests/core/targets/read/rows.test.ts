/** Rows of a target sheet: what sort each is, and the planned rate without a column of the plan. */
import type { Cell } from '../../../../src/core/model';
import { findTargetTable, type TargetTable } from '../../../../src/core/register/targets-table';
import { readTargetSheet } from '../../../../src/core/targets/read/read-targets';
import { isUnder, plannedRateColumn, sortOf, targetRows } from '../../../../src/core/targets/read/rows';
import type { FieldId } from '../../../../src/core/register/fields';

it.each([
  ['e', 'e1', true],
  ['2', '2.1', true],
  ['2', '2.10', true],
  ['1', '1a', true],
  ['1', '10', false],
  ['e', 'f1', false],
  ['e', 'e', false],
  ['', 'e', false],
])('%j holds %j: %s', (parent, child, expected) => expect(isUnder(parent, child)).toBe(expected));

describe('the planned rate’s column', () => {
  const column = (columns: readonly (readonly [FieldId, number])[], headers: readonly (readonly Cell[])[]) =>
    plannedRateColumn({
      columns: new Map(columns),
      cells: headers,
      headerRows: headers.map((_, row) => row + 1),
    } as unknown as TargetTable);
  const RATE = ['ty_le', 2] as const;
  const HOUSEHOLDS = ['so_ho', 1] as const;

  it.each([
    ['beside households', [RATE, HOUSEHOLDS], [['Chỉ tiêu', 'Số hộ', 'Tỷ lệ (%)']], 2],
    [
      'under a head of its own',
      [RATE, HOUSEHOLDS],
      [
        ['Chỉ tiêu', null, null],
        [null, 'Số hộ', 'Tỷ lệ'],
      ],
      2,
    ],
    ['no households', [RATE], [['Chỉ tiêu', null, 'Tỷ lệ (%)']], null],
    ['no rate', [HOUSEHOLDS], [['Chỉ tiêu', 'Số hộ']], null],
    [
      'a column of the plan',
      [RATE, HOUSEHOLDS, ['ke_hoach', 3]],
      [['Chỉ tiêu', 'Số hộ', 'Tỷ lệ', 'Kế hoạch']],
      null,
    ],
    ['of completion', [RATE, HOUSEHOLDS], [['Chỉ tiêu', 'Số hộ', 'Tỷ lệ hoàn thành']], null],
    [
      'of completion in two rows',
      [RATE, HOUSEHOLDS],
      [
        [null, null, 'Tỷ lệ'],
        [null, null, 'thực hiện'],
      ],
      null,
    ],
    [
      'of completion over two rows',
      [RATE, HOUSEHOLDS],
      [
        [null, null, 'Tỷ lệ so'],
        [null, null, 'với kế hoạch'],
      ],
      null,
    ],
    [
      'reached',
      [RATE, HOUSEHOLDS],
      [
        [null, null, 'Tỷ lệ'],
        [null, null, 'đạt'],
      ],
      null,
    ],
  ] as const)('%s', (_, columns, headers, expected) => expect(column(columns, headers)).toBe(expected));
});

const HEADER = ['TT', 'Nội dung chỉ tiêu', 'Đơn vị tính', 'Số đầu năm', 'Chỉ tiêu năm 2024', 'Kết quả'];
function rows(cells: readonly (readonly Cell[])[], header: readonly Cell[] = HEADER) {
  const grid = { name: 'Chỉ tiêu', id: 1, cells: [['CHỈ TIÊU GIẢM NGHÈO NĂM 2024'], header, ...cells] };
  const table = findTargetTable(grid);
  if (table === null) throw new Error('not read as a target sheet');
  return { table, grid, rows: targetRows(table, grid), ...readTargetSheet(table, grid) };
}

it('the rate is read where no column is headed as the plan', () => {
  const { rows: read, targets } = rows(
    [
      ['1', 'Giảm hộ nghèo', 16, 1.11],
      ['2', 'Giảm hộ cận nghèo', 5, null],
    ],
    ['TT', 'Chỉ tiêu', 'Số hộ', 'Tỷ lệ (%)'],
  );
  expect(read.map(({ unit }) => unit)).toEqual(['%', '%']);
  const [first] = read;
  expect([
    first?.cell('ke_hoach'),
    first?.ref('ke_hoach'),
    first?.ref('thuc_hien'),
    first?.format('thuc_hien'),
  ]).toEqual([...[1.11, { sheet: 'Chỉ tiêu', row: 3, column: 4 }, null, '']]);
  expect(targets[0]).toMatchObject({ kind: 'reduce-rate', value: 1.11, count: 16 });
});

it('a sheet with a column of the plan has units of its own', () =>
  expect(rows([['1', 'Giảm hộ nghèo', null, null, 16]]).rows.map(({ unit }) => unit)).toEqual(['']));

describe('sorts', () => {
  const sorts = (...cells: readonly (readonly Cell[])[]) => {
    const { rows: read } = rows(cells);
    return read.map((row, index) => sortOf(row, read[index - 1], read[index + 1]));
  };
  const RATE = ['1', 'Tỷ lệ hộ nghèo giảm', '%', null, 1.11];
  it.each<[string, readonly (readonly Cell[])[], string[]]>([
    ['a Roman number', [['I', 'Giảm nghèo'], RATE], ['section', 'target']],
    ['a word of a heading', [['', 'Về y tế'], RATE], ['section', 'target']],
    ['a colon', [['', 'Dịch vụ xã hội:'], RATE], ['section', 'target']],
    [
      'numbers under its own',
      [
        ['e', 'Dịch vụ xã hội'],
        ['e1', ...RATE.slice(1)],
      ],
      ['section', 'target'],
    ],
    ['nothing of a heading', [['e', 'Dịch vụ xã hội'], RATE], ['target', 'target']],
    ['a figure in its words', [['I', 'Giảm 16 hộ nghèo'], RATE], ['target', 'target']],
    ['a figure beside it', [['I', 'Giảm nghèo', null, null, 16], RATE], ['target', 'target']],
    [
      'households beside a rate',
      [RATE, ['', '- Tương ứng số hộ nghèo giảm', 'hộ', null, 16]],
      ['target', 'households'],
    ],
    [
      'households that remain beside a rate',
      [RATE, ['', '- Tương ứng số hộ nghèo còn lại', 'hộ', null, 36]],
      ['target', 'left'],
    ],
    [
      'households beside a level',
      [
        ['1', 'Tỷ lệ hộ nghèo xuống còn', '%', null, 2.5],
        ['', '- Tương ứng số hộ nghèo', 'hộ', null, 36],
      ],
      ['target', 'left'],
    ],
    [
      'a number of its own',
      [RATE, ['2', '- Tương ứng số hộ nghèo giảm', 'hộ', null, 16]],
      ['target', 'target'],
    ],
    ['persons', [RATE, ['', '- Tương ứng số người nghèo', 'người', null, 16]], ['target', 'target']],
  ])('%s', (_, cells, expected) => expect(sorts(...cells)).toEqual(expected));
});
