import * as fc from 'fast-check';
import { interrupted, LOG_COLUMNS, nextRun, openRuns, readLog, stateWord } from '../../../src/core/fixes/log';
import type { LogState } from '../../../src/core/fixes/log';
import { readRecord, recordText, stateAfter } from '../../../src/core/fixes/record';
import type { FixRecord, RawValue } from '../../../src/core/fixes/record';
import { undoStep } from '../../../src/core/fixes/undo';
import type { SheetNow } from '../../../src/core/fixes/undo';
import { whoIsOn } from '../../../src/core/fixes/who';
import type { Cell } from '../../../src/core/model';
import { gridsOf, household } from '../../support/builders';
import { readRegister } from '../../../src/core/register/read-register';

/** H002 Trần Thị Bình: the ID number in column 3 had lost its zero. */
const RECORD: FixRecord = {
  run: 1,
  sheet: 7,
  row: 3,
  column: 3,
  before: { value: 51180000102, format: '0' },
  after: { value: '051180000102', format: '@' },
  who: [
    [0, 'H002'],
    [1, 'Trần  Thị Bình', 'Trần Thị Bình'],
    [3, '1980'],
  ],
};
const ROWS: readonly (readonly Cell[])[] = [
  ['Mã hộ', 'Họ tên', 'CCCD', 'Năm sinh'],
  ['H001', 'Lê Văn An', '051079000101', 1979],
  ['H002', 'Trần Thị Bình', '051180000102', 1980],
];
function now(
  cells: readonly (readonly Cell[])[],
  { format = '@', formulas = {} }: { format?: string; formulas?: Record<string, string> } = {},
): SheetNow {
  return {
    cells,
    rawAt: (row, column) => (cells[row - 1]?.[column - 1] ?? '') as RawValue,
    formulaAt: (row, column) => formulas[`${row}:${column}`] ?? '',
    formatAt: () => format,
  };
}
const changed = (row: number, column: number, value: Cell): Cell[][] =>
  ROWS.map((cells, r) => cells.map((cell, c) => (r + 1 === row && c + 1 === column ? value : cell)));

describe('one cell of an undo', () => {
  it('goes back when it still holds what the run wrote', () => {
    expect(undoStep(RECORD, now(ROWS))).toEqual({ kind: 'restore', row: 3, column: 3, state: RECORD.before });
  });

  it.each([
    ['another value', changed(3, 3, '051180000999')],
    ['nothing', changed(3, 3, null)],
    ['the same digits as a number with other digits', changed(3, 3, 51180000103)],
  ])('stays when somebody has written %s since', (_, cells) => {
    expect(undoStep(RECORD, now(cells))).toEqual({ kind: 'keep', reason: 'changed' });
  });

  it('stays when somebody has written a formula with the same result', () => {
    expect(undoStep(RECORD, now(ROWS, { formulas: { '3:3': '=A1' } }))).toEqual({
      kind: 'keep',
      reason: 'formula',
    });
  });

  it('is found again after the rows were sorted', () => {
    const sorted = [ROWS[0]!, ROWS[2]!, ROWS[1]!];
    expect(undoStep(RECORD, now(sorted))).toMatchObject({ kind: 'restore', row: 2 });
  });

  it('is found again after a row was inserted above', () => {
    const inserted = [ROWS[0]!, ROWS[1]!, ['H009', 'Võ Văn Mới', null, 1990], ROWS[2]!];
    expect(undoStep(RECORD, now(inserted))).toMatchObject({ kind: 'restore', row: 4 });
  });

  it('never is another person’s who happens to hold the same text', () => {
    const record: FixRecord = {
      ...RECORD,
      column: 4,
      before: { value: 'Nư', format: '@' },
      after: { value: 'Nữ', format: '@' },
      who: [
        [0, 'H002'],
        [1, 'Trần Thị Bình'],
      ],
    };
    const rows: Cell[][] = [
      ['Mã hộ', 'Họ tên', 'CCCD', 'Giới tính'],
      ['H001', 'Lê Thị An', null, 'Nữ'],
      ['H003', 'Võ Thị Dung', null, 'Nữ'],
    ];
    expect(undoStep(record, now(rows))).toEqual({ kind: 'keep', reason: 'moved' });
  });

  it('stays when its row moved and two rows could be it', () => {
    const twice = [ROWS[0]!, ROWS[2]!, ROWS[1]!, ROWS[2]!];
    expect(undoStep(RECORD, now(twice))).toEqual({ kind: 'keep', reason: 'moved' });
  });

  it('goes back although the name on its row was corrected since', () => {
    expect(undoStep(RECORD, now(changed(3, 2, 'Trần Thị Bính')))).toMatchObject({ kind: 'restore', row: 3 });
  });

  it('goes back when the name on its row has already gone back', () => {
    expect(undoStep(RECORD, now(changed(3, 2, 'Trần  Thị Bình')))).toMatchObject({ kind: 'restore', row: 3 });
  });

  it('is done when it is as it was; only its format is put back when that is left over', () => {
    const before = changed(3, 3, 51180000102);
    expect(undoStep(RECORD, now(before, { format: '0' }))).toEqual({ kind: 'done', row: 3, column: 3 });
    expect(undoStep(RECORD, now(before, { format: '@' }))).toMatchObject({ kind: 'restore', row: 3 });
    // Its format had been set to text when the run broke off, and the sheet made text of the number.
    expect(undoStep(RECORD, now(changed(3, 3, '51180000102')))).toMatchObject({ kind: 'restore', row: 3 });
  });

  it('stays when the sheet is gone', () => {
    expect(undoStep(RECORD, null)).toEqual({ kind: 'keep', reason: 'gone' });
  });

  it('a cell on no household’s row is known by its place alone', () => {
    const record: FixRecord = {
      ...RECORD,
      row: 1,
      column: 3,
      before: { value: 'cccd', format: '@' },
      after: { value: 'CCCD', format: '@' },
      who: [],
    };
    expect(undoStep(record, now(ROWS))).toMatchObject({ kind: 'restore', row: 1 });
  });
});

describe('a cell whose column moved', () => {
  const HEADED: FixRecord = {
    ...RECORD,
    headings: {
      rows: [1, 1],
      names: [
        [2, 'CCCD'],
        [0, 'Mã hộ'],
        [1, 'Họ tên'],
        [3, 'Năm sinh'],
      ],
    },
  };
  const restore = (column: number, row = 3) => ({ kind: 'restore', row, column, state: RECORD.before });
  const inserted = (at: number, heading: Cell) =>
    ROWS.map((cells, r) => [...cells.slice(0, at), r === 0 ? heading : 'x', ...cells.slice(at)]);

  it.each([
    ['at the left', inserted(0, null), 4],
    ['beside it', inserted(2, 'Ghi chú'), 4],
    ['at the right', inserted(4, 'Ghi chú'), 3],
  ])('is found by its heading after a column was inserted %s', (_, cells, column) => {
    expect(undoStep(HEADED, now(cells))).toEqual(restore(column));
  });

  it('is found after a title line and a column were inserted and the rows sorted', () => {
    const [head, an, binh] = inserted(0, 'Ghi chú');
    expect(undoStep(HEADED, now([['SỔ HỘ'], head!, binh!, an!, ['', 'H003']]))).toEqual(restore(4, 3));
    expect(undoStep(HEADED, now([['SỔ HỘ'], head!, an!, binh!]))).toEqual(restore(4, 4));
  });

  it('is found where its column was moved to the front', () => {
    const moved = ROWS.map(([code, name, id, birth]) => [id!, code!, name!, birth!]);
    expect(undoStep(HEADED, now(moved))).toEqual(restore(1));
  });

  it('stays, and says that the column is gone, when it was deleted', () => {
    const without = ROWS.map(([code, name, , birth]) => [code!, name!, birth!]);
    expect(undoStep(HEADED, now(without))).toEqual({ kind: 'keep', reason: 'column' });
    const last: FixRecord = {
      ...HEADED,
      headings: { rows: [1, 1], names: HEADED.headings!.names.slice(0, 3) },
    };
    expect(undoStep(last, now(without))).toEqual({ kind: 'keep', reason: 'column' });
  });

  it('goes back under a heading somebody has written anew, as long as the other columns are in place', () => {
    expect(undoStep(HEADED, now(changed(1, 3, 'Số định danh')))).toEqual(restore(3));
    const both = inserted(0, null).map((cells, r) =>
      r === 0 ? cells.map((cell) => (cell === 'CCCD' ? 'Số định danh' : cell)) : cells,
    );
    expect(undoStep(HEADED, now(both))).toEqual({ kind: 'keep', reason: 'column' });
  });

  it('goes back although a column that names the row was deleted', () => {
    const without = ROWS.map(([code, name, id]) => [code!, name!, id!]);
    expect(undoStep(HEADED, now(without))).toEqual(restore(3));
  });

  it('stays when two columns are headed alike where there was one; of two there were it is the same one', () => {
    const copied = ROWS.map((cells) => [...cells, cells[2]!]);
    const before = ROWS.map(([code, name, id, birth]) => [code!, name!, id!, birth!, id!]);
    const second: FixRecord = {
      ...HEADED,
      column: 5,
      headings: { rows: [1, 1], names: [[4, 'CCCD', 2, 2], ...HEADED.headings!.names.slice(1)] },
    };
    expect(undoStep(second, now(before))).toEqual(restore(5));
    expect(undoStep(second, now(before.map((cells) => ['x', ...cells])))).toEqual(restore(6));
    expect(undoStep(HEADED, now(copied.map((cells) => ['x', ...cells])))).toEqual({
      kind: 'keep',
      reason: 'column',
    });
  });

  it('is a column without a heading only where it always was', () => {
    expect(undoStep(RECORD, now(inserted(0, null)))).toEqual({ kind: 'keep', reason: 'moved' });
  });
});

describe('a cell that took a formula', () => {
  const before = { value: 30, format: '#,##0', formula: '=SUM(C2:C18)' };
  const record: FixRecord = {
    ...RECORD,
    before,
    after: { value: '', format: '#,##0', formula: '=SUM(C2:C20)' },
  };
  const cells = changed(3, 3, 34);
  const formula = (text: string) => now(cells, { format: '#,##0', formulas: { '3:3': text } });

  it('goes back while it holds that formula, whatever its result; a sheet may write it in capitals', () => {
    const step = { kind: 'restore', row: 3, column: 3, state: before };
    expect(undoStep(record, formula('=SUM(C2:C20)'))).toEqual(step);
    expect(undoStep(record, formula('=sum(C2: C20)'))).toEqual(step);
  });

  it('is done when it holds the old one, and stays for any other or for a number', () => {
    expect(undoStep(record, formula('=SUM(C2:C18)'))).toEqual({ kind: 'done', row: 3, column: 3 });
    expect(undoStep(record, formula('=SUM(C2:C21)'))).toEqual({ kind: 'keep', reason: 'formula' });
    expect(undoStep(record, now(cells))).toEqual({ kind: 'keep', reason: 'changed' });
  });
});

describe('what a cell becomes', () => {
  it.each([
    ['051079000101', '0', { value: '051079000101', format: '@' }],
    ['Nữ', '@', { value: 'Nữ', format: '@' }],
    [4, '0.00', { value: 4, format: '0.00' }],
    // A number written into a cell of text would become text.
    [4, '@', { value: 4, format: '0.###############' }],
    // In a cell of dates it would be read back as 3 January 1900.
    [4, 'dd/mm/yyyy', { value: 4, format: '0.###############' }],
    [4, '#,##0 "hộ dym"', { value: 4, format: '#,##0 "hộ dym"' }],
    [null, 'dd/mm/yyyy', { value: '', format: 'dd/mm/yyyy' }],
  ])('%j in a cell of format %s', (value, format, expected) => {
    expect(stateAfter(value, format)).toEqual(expected);
  });
});

describe('the record of a cell', () => {
  it('comes back from its text as it went in, whatever was in the cell', () => {
    const values = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
      fc.boolean(),
      fc.record({ time: fc.integer() }),
    );
    fc.assert(
      fc.property(values, fc.string(), fc.nat(), (value, format, run) => {
        const record: FixRecord = { ...RECORD, run, before: { value, format } };
        expect(readRecord(recordText(record))).toEqual(record);
      }),
    );
  });

  it.each(['', '{"v":1,', '{"v":1,"run":1}', '{"v":2,"run":1}', 7, null])('%j is none', (text) => {
    expect(readRecord(text)).toBeNull();
  });
});

describe('the log', () => {
  const line = (run: number, state: LogState, lang: 'vi' | 'en' = 'vi'): Cell[] => [
    ...LOG_COLUMNS.slice(0, -2).map(() => 'x'),
    stateWord(state, lang),
    recordText({ ...RECORD, run }),
  ];
  const rows = [
    ['NHẬT KÝ SỬA'],
    line(1, 'undone'),
    line(2, 'applied', 'en'),
    line(2, 'kept-changed'),
    line(2, 'applied'),
  ];

  it('gives the runs that still change something, in either language, with the cells an undo has kept', () => {
    const runs = openRuns(readLog([...rows, line(1, 'kept-column'), line(1, 'undone')]));
    expect(runs.map(({ run, tried, entries }) => [run, tried, entries.map(({ row }) => row)])).toEqual([
      [2, false, [3, 4, 5]],
      [1, true, [6]],
    ]);
    expect(runs[0]?.entries[0]?.stateColumn).toBe(10);
    expect(nextRun(readLog(rows))).toBe(3);
  });

  it('gives none when all is undone, and 1 as the first number', () => {
    expect(openRuns(readLog([line(1, 'undone')]))).toEqual([]);
    expect(nextRun([])).toBe(1);
  });

  it('knows a run that broke off, also when part of its lines say that it was done', () => {
    expect(interrupted(readLog(rows))).toEqual([]);
    const broken = [...rows, line(3, 'intent'), line(3, 'applied')];
    expect(interrupted(readLog(broken)).map(({ row }) => row)).toEqual([6, 7]);
  });

  it('leaves a line alone whose state was typed over, and finds a column that was moved', () => {
    expect(readLog([[...line(1, 'applied').slice(0, -2), 'xong', recordText(RECORD)]])).toEqual([]);
    expect(readLog([['mới', ...line(1, 'applied')]])).toMatchObject([{ stateColumn: 11 }]);
  });
});

describe('what names a row', () => {
  const grids = gridsOf({
    households: [
      household({ cccd: '051079000101', ngay_sinh: 1979 }),
      household({ ma_ho: 'H002', chu_ho: 'Lê Văn Tư', cccd: null }),
    ],
  });
  const { register } = readRegister(grids);
  const after = [
    {
      ...grids[0]!,
      cells: grids[0]!.cells.map((row, r) =>
        row.map((cell, c) => (r === 1 && c === 1 ? 'Nguyễn Văn Ấn' : cell)),
      ),
    },
  ];

  it('is its code, name, ID number and birth without the cell itself; both texts where the name changes too', () => {
    expect(whoIsOn({ sheet: 'Hộ', row: 2, column: 3 }, register, grids, after)).toEqual({
      who: [
        [0, 'H001'],
        [1, 'Nguyễn Văn Ân', 'Nguyễn Văn Ấn'],
        [3, '1979'],
      ],
      headings: {
        rows: [1, 1],
        names: [2, 0, 1, 3].map((column) => [column, String(grids[0]!.cells[0]![column])]),
      },
    });
  });

  it('leaves blank cells out, and is nothing for a heading', () => {
    expect(whoIsOn({ sheet: 'Hộ', row: 3, column: 1 }, register, grids, grids).who).toEqual([
      [1, 'Lê Văn Tư'],
    ]);
    expect(whoIsOn({ sheet: 'Hộ', row: 1, column: 1 }, register, grids, grids)).toEqual({ who: [] });
  });

  it('tells columns of one heading apart, and reads a heading of two rows as one', () => {
    const cells: Cell[][] = [
      ['Mã hộ', 'Họ tên chủ hộ', 'Số CCCD', 'Đầu kỳ', null, 'Cuối kỳ', null],
      [null, null, null, 'Điểm', 'Ghi chú', 'Điểm', 'Ghi chú'],
      ['H001', 'Lê Văn An', '051079000101', 100, 'a', 90, 'b'],
      ['H002', 'Lê Văn Tư', '051079000102', 100, 'a', 90, 'b'],
    ];
    const two = [{ name: 'Hộ', id: 0, cells }];
    const table = readRegister(two).register.tables[0]!;
    expect(table.headerRows).toEqual([1, 2]);
    const headings = whoIsOn(
      { sheet: 'Hộ', row: 3, column: 7 },
      { tables: [table], summaries: [] },
      two,
      two,
    ).headings!;
    expect(headings.rows).toEqual([1, 2]);
    expect(headings.names.slice(0, 2)).toEqual([
      [6, 'Ghi chú', 2, 2],
      [0, 'Mã hộ'],
    ]);
  });
});
