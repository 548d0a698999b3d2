import { targetAt } from '../../../src/core/job/target-list-job';

describe('the target of a selected row', () => {
  const cells = [
    ['Mã', 'Chỉ tiêu'],
    ['a', 'Tỷ lệ hộ nghèo giảm'],
    ['', '– Tương ứng số hộ nghèo giảm'],
    ['', ''],
  ];
  it('is that of the row, and of the row above for the households of a pair', () => {
    expect([2, 3].map((row) => targetAt(cells, row))).toEqual(['target:a', 'target:a']);
  });
  it('is none on a blank row or outside the sheet', () => {
    expect([4, 9].map((row) => targetAt(cells, row))).toEqual([null, null]);
  });
});
