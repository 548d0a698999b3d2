import fc from 'fast-check';
import { SHOWN } from '../../../src/core/history/columns';
import { inForce, readHistory } from '../../../src/core/history/read-history';
import { readRowRecord } from '../../../src/core/history/record';
import type { SnapshotRow } from '../../../src/core/history/snapshot';
import type { Cell } from '../../../src/core/model';
import { historyLine, historySheet } from '../../../src/core/reports/history-sheet';
import { row } from './rows';

const HEADER = historySheet('vi').rows.map((cells) => cells.map((cell) => (cell?.value ?? null) as Cell));
const sheetOf = (rows: readonly SnapshotRow[]): Cell[][] => [
  ...HEADER.map((cells) => [...cells]),
  ...rows.map((each) => historyLine(each) as Cell[]),
];
const RECORD = SHOWN.length + 1;

const anyRow = fc
  .record({
    snapshot: fc.integer({ min: 1, max: 999 }),
    id: fc.string({ minLength: 1, maxLength: 4 }),
    name: fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
    reason: fc.string({ unit: 'grapheme' }),
    numerator: fc.option(fc.integer({ min: -50, max: 99999 })),
    value: fc.option(fc.integer({ min: -99999, max: 9999999 }).map((whole) => whole / 10000)),
    correction: fc.boolean(),
    lang: fc.constantFrom('vi' as const, 'en' as const),
  })
  .map(row);

describe('GN Lịch sử read back', () => {
  it('gives the very rows that were written, nothing changed', () => {
    fc.assert(
      fc.property(anyRow, (kept) => {
        const { rows } = readHistory(sheetOf([kept]));
        expect(rows).toEqual([{ at: 4, row: kept, changed: [], mark: '', markColumn: RECORD }]);
      }),
    );
  });

  it('notices any other text in any cell, and says what it was', () => {
    fc.assert(
      fc.property(anyRow, fc.nat(SHOWN.length - 1), fc.string({ minLength: 1 }), (kept, at, text) => {
        const cells = sheetOf([kept]);
        const line = cells[3] as Cell[];
        const before = String(line[at] ?? '')
          .replace(/\s+/g, ' ')
          .trim();
        const typed = `${before}${text.trim() || 'x'}`;
        fc.pre(
          typed.normalize('NFC').replace(/[\s\u200b-\u200f\ufeff\u00ad]+/g, '') !==
            before.replace(/\s+/g, ''),
        );
        line[at] = typed;
        const [read] = readHistory(cells).rows;
        expect(read?.changed.map(({ column }) => column)).toEqual([SHOWN[at]]);
        expect(read?.row).toEqual(kept);
      }),
    );
  });

  it('takes no record with any one character changed', () => {
    fc.assert(
      fc.property(anyRow, fc.nat(), fc.constantFrom('0', '7', 'x', '"', ' '), (kept, place, letter) => {
        const record = String(historyLine(kept)[RECORD]);
        const at = 10 + (place % (record.length - 10));
        fc.pre(record[at] !== letter);
        const edited = record.slice(0, at) + letter + record.slice(at + 1);
        expect(readRowRecord(edited)).toBe('broken');
      }),
    );
  });

  it('names the cell: the numerator 16 made 17, which is not believed', () => {
    const cells = sheetOf([row()]);
    (cells[3] as Cell[])[SHOWN.indexOf('numerator')] = 17;
    const { rows, snapshots } = readHistory(cells);
    expect(rows[0]?.changed).toEqual([{ column: 'numerator', was: '16', is: '17' }]);
    expect(snapshots[0]?.rows[0]?.numerator).toBe(16);
  });

  it('finds rows sorted otherwise and columns moved', () => {
    const rows = [row({ line: 1, lines: 2 }), row({ id: 'b', line: 2, lines: 2 })];
    const cells = sheetOf(rows);
    const [last = [], first = []] = [cells.pop(), cells.pop()];
    const moved = [...cells, last, first].map((line) => ['', ...line]);
    const read = readHistory(moved);
    expect(read.snapshots[0]?.rows).toEqual(rows);
    expect(read.rows.every(({ changed }) => changed.length === 0)).toBe(true);
    expect(read.rows[0]?.markColumn).toBe(RECORD + 1);
  });

  it('misses deleted rows, deleted snapshots and lost records', () => {
    const cells = sheetOf([
      row({ snapshot: 1, line: 1, lines: 2 }),
      row({ snapshot: 3 }),
      row({ snapshot: 4 }),
    ]);
    (cells[5] as Cell[])[RECORD] = null;
    const { snapshots, gone, rows, last } = readHistory(cells);
    expect(snapshots.map(({ head, missing }) => [head.snapshot, missing])).toEqual([
      [1, 1],
      [3, 0],
    ]);
    expect(gone).toEqual([2, 4]);
    expect(rows[2]).toMatchObject({ at: 6, row: null });
    expect(last).toBe(4);
  });

  it('counts the last snapshot of a cut-off, in order of their days', () => {
    const { snapshots } = readHistory(
      sheetOf([
        row({ snapshot: 1, date: '2024-12-14' }),
        row({ snapshot: 2, date: '2024-09-14' }),
        row({ snapshot: 3, date: '2024-12-14', correction: true }),
      ]),
    );
    expect(inForce(snapshots).map(({ head }) => head.snapshot)).toEqual([2, 3]);
  });

  it('is empty without the sheet', () => {
    expect(readHistory(null)).toMatchObject({ rows: [], snapshots: [], last: 0 });
  });
});
