import type { Person, RegisterTable } from '../../../src/core/model';
import { blocksOf, positionOf, rowsBetween } from '../../../src/core/rules/row-blocks';

/** Rows 7 and 10 are no data: a total, a heading among the rows. */
const table = { dataRows: [5, 6, 8, 9, 11, 12] } as unknown as RegisterTable;
const persons = (...rows: number[]) => rows.map((row) => ({ table, row }) as Person);
const blocks = (...rows: number[]) => blocksOf(persons(...rows)).map((block) => block.map(({ row }) => row));

describe('the rows of a household', () => {
  it('are one block where they follow one another, and none without anybody', () => {
    expect([blocks(5, 6), blocks(9), blocks()]).toEqual([[[5, 6]], [[9]], []]);
  });

  it('are one block where only rows of nobody stand between', () => {
    expect(blocks(6, 8)).toEqual([[6, 8]]);
    expect(blocks(9, 11, 12)).toEqual([[9, 11, 12]]);
  });

  it('are cut where rows of others stand between, in the order of the rows', () => {
    expect(blocks(5, 8)).toEqual([[5], [8]]);
    expect(blocks(12, 5, 6, 11)).toEqual([
      [5, 6],
      [11, 12],
    ]);
    expect(blocks(6, 5)).toEqual([[5, 6]]);
  });
});

it('tells the rows of others between the first and the last', () => {
  expect([rowsBetween(persons(5, 9)), rowsBetween(persons(12, 8)), rowsBetween(persons(5, 6))]).toEqual([
    [6, 8],
    [9, 11],
    [],
  ]);
  expect([rowsBetween([]), rowsBetween(persons(9))]).toEqual([[], []]);
});

it('finds the place of a row among the data rows', () => {
  expect(table.dataRows.map((row) => positionOf(table, row))).toEqual([0, 1, 2, 3, 4, 5]);
  // A row that is none stands where the next one does.
  expect([positionOf(table, 7), positionOf(table, 1)]).toEqual([2, 0]);
});
