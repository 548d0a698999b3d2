/** Who answers for what: bodies and officers, as the table of targets names them. */
import type { Cell, TargetProgress } from '../../../src/core/model';
import { findTargetTable } from '../../../src/core/register/targets-table';
import { officersOf, ownerGroups, type OwnerKind } from '../../../src/core/targets/owners';
import { readTargetSheet } from '../../../src/core/targets/read/read-targets';
import { aTarget } from './support/target';

const progressOf = (id: string, responsible: string) =>
  ({ target: aTarget({ id, responsible }) }) as unknown as TargetProgress;
const groups = (
  kind: OwnerKind,
  responsible: readonly string[],
  officers: Readonly<Record<string, string>> = {},
) =>
  ownerGroups(
    kind,
    responsible.map((each, index) => progressOf(`${index + 1}`, each)),
    [],
    new Map(Object.entries(officers)),
  ).map(({ name, targets }) => [name, targets.map(({ target }) => target.id).join()]);

describe('groups of targets', () => {
  it('stand under each body once, in order of mention, those of nobody last', () =>
    expect(
      groups('body', [
        '',
        '•Trạm Y tế; - Hội Nông dân',
        '–  Hội nông dân\n- Trạm Y tế; trạm y tế',
        '-; ;—',
        'Văn hóa - xã hội',
        '— Đoàn Thanh niên-x',
        'Đoàn Thanh niên-x',
      ]),
    ).toEqual([
      ['Trạm Y tế', '2,3'],
      ['Hội Nông dân', '2,3'],
      ['Văn hóa - xã hội', '5'],
      ['Đoàn Thanh niên-x', '6,7'],
      [null, '1,4'],
    ]));

  it('stand under the officer of the table, not under the body', () =>
    expect(groups('officer', ['Trạm Y tế', 'Trạm Y tế'], { 2: 'Lê Thị An' })).toEqual([
      ['Lê Thị An', '2'],
      [null, '1'],
    ]));
});

describe('officers of a table of targets', () => {
  const HEADER = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu năm 2024', 'Cơ quan chủ trì', 'Cán bộ theo dõi'];
  const read = (rows: readonly (readonly Cell[])[], header: readonly Cell[] = HEADER) => {
    const grid = { name: 'Chỉ tiêu', id: 1, cells: [['CHỈ TIÊU GIẢM NGHÈO NĂM 2024'], [...header], ...rows] };
    const table = findTargetTable(grid);
    if (table === null) throw new Error('not read as a target sheet');
    return { grid, table, targets: readTargetSheet(table, grid).targets };
  };
  const names = ({ grid, table, targets }: ReturnType<typeof read>) => [
    ...officersOf(table, grid, targets).entries(),
  ];

  it('are found by the row of the target’s figures, by its number or by its words', () => {
    const { grid, table, targets } = read([
      ['1', 'Số hộ nghèo giảm', 'hộ', 16, 'UBND', 'Lê Thị An'],
      ['2', 'Mô hình giảm nghèo', 'mô hình', 2, 'UBND', null],
      ['3', 'Lớp tập huấn', 'lớp', 1, 'UBND', ' Hồ  Văn Dũng '],
    ]);
    const told = [
      ['1', 'Lê Thị An'],
      ['3', 'Hồ Văn Dũng'],
    ];
    expect([...officersOf(table, grid, targets)]).toEqual(told);
    // Without a sheet the table's own cells are read.
    expect([...officersOf(table, undefined, targets)]).toEqual(told);
    const bare = targets.map((target) => ({ ...target, cells: {} }));
    expect([
      ...officersOf(
        table,
        grid,
        bare.map((target) => ({ ...target, text: 'khác' })),
      ),
    ]).toEqual(told);
    expect([
      ...officersOf(
        table,
        grid,
        bare.map((target) => ({ ...target, id: `x${target.id}` })),
      ),
    ]).toEqual([
      ['x1', 'Lê Thị An'],
      ['x3', 'Hồ Văn Dũng'],
    ]);
    // Neither number, words nor figures: of nobody.
    expect([...officersOf(table, grid, [aTarget({ id: '9' })])]).toEqual([]);
  });

  it('are found by the figures alone, whatever number and words say', () => {
    const { grid, table, targets } = read([['1', 'Số hộ nghèo giảm', 'hộ', 16, 'UBND', 'Lê Thị An']]);
    const other = targets.map((target) => ({ ...target, id: '7', text: 'khác' }));
    expect([...officersOf(table, grid, other)]).toEqual([['7', 'Lê Thị An']]);
  });

  it('are those of the sheet where it says another than the table', () => {
    const { grid, table, targets } = read([['1', 'Số hộ nghèo giảm', 'hộ', 16, 'UBND', 'Lê Thị An']]);
    const cells = grid.cells.map((row) => row.map((cell) => (cell === 'Lê Thị An' ? 'Võ Thị Gấm' : cell)));
    expect([...officersOf(table, { cells }, targets)]).toEqual([['1', 'Võ Thị Gấm']]);
    // A sheet cut short names nobody there.
    expect([...officersOf(table, { cells: cells.slice(0, 2) }, targets)]).toEqual([]);
  });

  it('are none without a table or without a column of officers', () => {
    expect(officersOf(null, undefined, [aTarget()]).size).toBe(0);
    const row = ['1', 'Số hộ nghèo giảm', 'hộ', 16, 'UBND'];
    expect(names(read([row], HEADER.slice(0, 5)))).toEqual([]);
    // A column without a head is no column of officers.
    expect(names(read([[...row, 'x', 'y']], [...HEADER.slice(0, 5), null, 'Ghi chú']))).toEqual([]);
  });

  it.each([
    ['Cán bộ được giao theo dõi', true],
    ['Họ và tên công chức tham mưu', true],
    ['Người thực hiện', true],
    ['Cán bộ', true],
    ['Ý kiến khác', false],
    ['Cán bộ giảm nghèo', false],
    ['Số cán bộ', false],
    ['Số cán bộ thực hiện', false],
  ])('a column headed %s names them: %s', (header, isOfficer) => {
    const row = ['1', 'Số hộ nghèo giảm', 'hộ', 16, 'UBND', 'Lê Thị An'];
    expect(names(read([row], [...HEADER.slice(0, 5), header]))).toEqual(
      isOfficer ? [['1', 'Lê Thị An']] : [],
    );
  });

  it('may be headed in the second row of the head', () => {
    const { grid, table, targets } = read([['1', 'Số hộ nghèo giảm', 'hộ', 16, 'UBND', 'Lê Thị An']]);
    expect([...officersOf({ ...table, headerRows: [1, 2] }, grid, targets)]).toEqual([['1', 'Lê Thị An']]);
  });

  it('may stand in the first column, in words of their own', () =>
    expect(
      names(
        read([['Lê Thị An', 'Số hộ nghèo giảm', 'hộ', 16, 'UBND']], ['Cán bộ', ...HEADER.slice(1, 5)]),
      ).map(([, name]) => name),
    ).toEqual(['Lê Thị An']));

  it('the column of bodies is none, though its head speaks of an officer', () =>
    expect(
      names(
        read(
          [['1', 'Số hộ nghèo giảm', 'hộ', 16, 'Trạm Y tế', 'Lê Thị An']],
          [...HEADER.slice(0, 4), 'Người phụ trách', 'Cán bộ theo dõi'],
        ),
      ),
    ).toEqual([['1', 'Lê Thị An']]));
});
