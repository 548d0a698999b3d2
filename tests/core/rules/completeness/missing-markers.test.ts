import { markerOf } from '../../../../src/core/rules/completeness/missing-markers';

const certain = (text: string) => ({ text, certain: true, clearable: true });

describe('what stands where nothing is known', () => {
  it.each(['-', '–', '—', '.', '...', '…', '_', '?', 'N/A', 'na', 'không rõ', 'Chưa rõ', 'chưa cập nhật'])(
    '%j says so by itself',
    (text) => {
      expect(markerOf(text, false)).toEqual(certain(text));
    },
  );

  it('is read without the spaces around it', () => {
    expect(markerOf('  - ', false)).toEqual(certain('-'));
  });

  it.each(['x', 'X', 'k', 'ko'])('%j may be a mark: not certain, yet nothing is lost with it', (text) => {
    expect(markerOf(text, false)).toEqual({ text, certain: false, clearable: true });
  });

  it('a 0 typed as text is never cleared, and a number where the column holds numbers', () => {
    expect(markerOf('0', false)).toEqual({ text: '0', certain: false, clearable: false });
    expect(markerOf('0', true)).toBeNull();
    expect(markerOf('-', true)).toEqual(certain('-'));
  });

  it.each([
    ['a blank cell', null],
    ['spaces', '   '],
    ['a number', 0],
    ['a tick box', false],
    ['"there is none"', 'không có'],
    ['"there is none yet"', 'Chưa có'],
    ['a name', 'Kim Thị Xuân'],
    ['a word that begins like a marker', 'nam'],
    ['a longer remark', 'chưa rõ vì đi làm ăn xa'],
    ['a phone', '0999123456'],
  ])('%s is none', (_what, cell) => {
    expect(markerOf(cell, false)).toBeNull();
  });
});
