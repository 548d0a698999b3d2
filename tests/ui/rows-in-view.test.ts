import { offsetsOf, rowsInView } from '../../src/ui/panel/components/rows-in-view';

/** Ten rows of 100 pixels: row n begins at 100 n. */
const ROWS = offsetsOf(Array.from({ length: 10 }), () => 100);

describe('rows of a long list that are drawn', () => {
  it('begin where those above end; the last number is the height of all', () => {
    expect(offsetsOf([20, 30, 50], (height) => height)).toEqual([0, 20, 50, 100]);
  });

  it('are those in view and three beyond on either side', () => {
    // 450 to 550: rows 4 and 5.
    expect(rowsInView(ROWS, { top: 450, height: 100 }, 4)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('end with the list, above and below', () => {
    expect(rowsInView(ROWS, { top: -300, height: 100 }, 0)).toEqual([0, 1, 2, 3]);
    expect(rowsInView(ROWS, { top: 2000, height: 100 }, 9)).toEqual([6, 7, 8, 9]);
  });

  it('have the row of the Tab key among them, in its place', () => {
    expect(rowsInView(ROWS, { top: 900, height: 50 }, 1)).toEqual([1, 6, 7, 8, 9]);
    expect(rowsInView(ROWS, { top: 0, height: 50 }, 8)).toEqual([0, 1, 2, 3, 8]);
  });

  it('are none of an empty list', () => {
    expect(
      rowsInView(
        offsetsOf([], () => 1),
        { top: 0, height: 600 },
        0,
      ),
    ).toEqual([]);
  });
});
