/** Cells gathered into rectangles, runs and merges: few calls that cover exactly what they should. */
import * as fc from 'fast-check';
import { blockA1, blocksOf, columnName } from '../../src/addin/write-blocks';
import { fewRuns, mergeBlocks, runsOf } from '../../src/addin/write-layout';

describe('blocksOf', () => {
  it('covers each true cell once and no other', () => {
    const grids = fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(grids, (cells) => {
        const covered = cells.map((row) => row.map(() => 0));
        for (const { row, column, rows, columns } of blocksOf(cells)) {
          for (let r = row; r < row + rows; r++) {
            for (let c = column; c < column + columns; c++) covered[r - 1]![c - 1]! += 1;
          }
        }
        expect(covered).toEqual(cells.map((row) => row.map((cell) => (cell ? 1 : 0))));
      }),
    );
  });

  it('takes a table as one block', () => {
    expect(
      blocksOf([
        [true, true],
        [true, true],
        [false, true],
      ]),
    ).toEqual([
      { row: 1, column: 1, rows: 2, columns: 2 },
      { row: 3, column: 2, rows: 1, columns: 1 },
    ]);
  });
});

describe('names of cells', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('column %d is %s', (column, name) => expect(columnName(column)).toBe(name));

  it('a block from its corners', () => {
    expect(blockA1({ row: 3, column: 2, rows: 2, columns: 26 })).toBe('B3:AA4');
  });
});

describe('runsOf', () => {
  it('joins equal neighbours and leaves nulls out', () => {
    expect(runsOf([5, 5, null, 5, 7])).toEqual([
      { start: 1, length: 2, value: 5 },
      { start: 4, length: 1, value: 5 },
      { start: 5, length: 1, value: 7 },
    ]);
  });
});

describe('fewRuns', () => {
  const runs = (...all: readonly (readonly [start: number, length: number, value: number])[]) =>
    all.map(([start, length, value]) => ({ start, length, value }));

  it('leaves as many as are allowed as they are', () => {
    const all = runs([1, 1, 7], [3, 2, 64], [6, 1, 64]);
    expect(fewRuns(all, 3)).toBe(all);
  });

  it('joins equal heights over one row before others', () => {
    expect(fewRuns(runs([1, 1, 7], [2, 1, 64], [4, 1, 64], [6, 1, 64]), 2)).toEqual(
      runs([1, 1, 7], [2, 5, 64]),
    );
  });

  it('takes the greater of two heights where one has to go', () => {
    expect(fewRuns(runs([1, 1, 7], [2, 1, 64], [9, 2, 36]), 2)).toEqual(runs([1, 2, 64], [9, 2, 36]));
  });

  it('never needs more calls than allowed, and makes no row lower', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.constantFrom(7, 36, 64)), { maxLength: 200 }),
        fc.integer({ min: 1, max: 9 }),
        (heights, most) => {
          const few = fewRuns(runsOf(heights), most);
          expect(few.length).toBeLessThanOrEqual(most);
          const given = new Map<number, number>();
          for (const { start, length, value } of few)
            for (let row = start; row < start + length; row++) {
              expect(given.has(row)).toBe(false);
              given.set(row, value);
            }
          heights.forEach((height, index) => {
            if (height !== null) expect(given.get(index + 1) ?? 0).toBeGreaterThanOrEqual(height);
          });
        },
      ),
    );
  });
});

describe('mergeBlocks', () => {
  it('keeps every merge, one row high in blocks of like rows', () => {
    const merge = (row: number, column: number, rows: number, columns: number) => ({
      row,
      column,
      rows,
      columns,
    });
    const { across, whole } = mergeBlocks([
      merge(1, 1, 1, 3),
      merge(2, 1, 1, 3),
      merge(4, 1, 1, 3),
      merge(1, 5, 2, 1),
    ]);
    expect(across).toEqual([merge(1, 1, 2, 3), merge(4, 1, 1, 3)]);
    expect(whole).toEqual([merge(1, 5, 2, 1)]);
  });
});
