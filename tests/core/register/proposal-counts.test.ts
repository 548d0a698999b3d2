/** What the proposal of columns counts: households by class, and every value that cannot be read. */
import { proposeColumns } from '../../../src/core/job/columns-panel';
import type { Cell } from '../../../src/core/model';
import { gridOf } from '../../support/builders';

const list = (...classes: Cell[]) =>
  gridOf(
    [
      ['Mã hộ', 'Họ và tên chủ hộ', 'Phân loại hộ'],
      ...classes.map((written, i): Cell[] => [`H${i + 1}`, `Lê Văn A${i}`, written]),
    ],
    'Sổ',
  );

describe('the proposal of columns', () => {
  it('counts the households of each class that its columns give', () => {
    const grid = list('Hộ nghèo', 'Hộ cận nghèo', 'Hộ không nghèo', 'Hộ không nghèo', 'Hộ cân nghéo');
    expect(proposeColumns([grid], [], {}).classes).toEqual({
      poor: 1,
      nearPoor: 1,
      notPoor: 2,
      notAssessable: 1,
    });
    // The column left alone, nobody's class is known.
    const alone = proposeColumns([grid], [{ sheet: 'Sổ', column: 'C', field: null }], {});
    expect(alone.classes).toEqual({ poor: 0, nearPoor: 0, notPoor: 0, notAssessable: 5 });
  });

  it('counts nothing where there is no household', () => {
    expect(proposeColumns([gridOf([['Ghi chú'], ['x']])], [], {}).classes).toBeNull();
  });

  it('names every value that cannot be read up to a hundred, and counts the others', () => {
    const wrong = (count: number) => Array.from({ length: count }, (_, i) => `chưa rõ lý do ${i}`);
    const values = (count: number) => {
      const { values: of } = proposeColumns([list('Hộ nghèo', ...wrong(count), ...wrong(count))], [], {});
      return of['Sổ']?.find(({ field }) => field === 'phan_loai');
    };
    expect(values(5)).toMatchObject({ valid: 1, invalid: 10, different: 5, examples: wrong(5) });
    expect(values(103)).toMatchObject({ invalid: 206, different: 103, examples: wrong(100) });
  });
});
