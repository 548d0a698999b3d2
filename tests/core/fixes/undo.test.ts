import * as fc from 'fast-check';
import { interrupted, lastRun, LOG_COLUMNS, nextRun, readLog, stateWord } from '../../../src/core/fixes/log';
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
    expect(undoStep(RECORD, now(ROWS))).toEqual({ kind: 'restore', row: 3, state: RECORD.before });
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
      reason: 'changed',
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
    expect(undoStep(RECORD, now(before, { format: '0' }))).toEqual({ kind: 'done', row: 3 });
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

  it('gives the lines of the last run that still changes something, in either language', () => {
    expect(lastRun(readLog(rows)).map(({ row, stateColumn }) => [row, stateColumn])).toEqual([
      [3, 10],
      [5, 10],
    ]);
    expect(nextRun(readLog(rows))).toBe(3);
  });

  it('gives none when all is undone, and 1 as the first number', () => {
    expect(lastRun(readLog([line(1, 'undone')]))).toEqual([]);
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
    expect(whoIsOn({ sheet: 'Hộ', row: 2, column: 3 }, register, grids, after)).toEqual([
      [0, 'H001'],
      [1, 'Nguyễn Văn Ân', 'Nguyễn Văn Ấn'],
      [3, '1979'],
    ]);
  });

  it('leaves blank cells out, and is nothing for a heading', () => {
    expect(whoIsOn({ sheet: 'Hộ', row: 3, column: 1 }, register, grids, grids)).toEqual([[1, 'Lê Văn Tư']]);
    expect(whoIsOn({ sheet: 'Hộ', row: 1, column: 1 }, register, grids, grids)).toEqual([]);
  });
});
