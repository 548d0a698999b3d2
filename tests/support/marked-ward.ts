/** Five households with marks of deprivation, whose measures can be counted by hand. */
import { household, type Row } from './builders';

/** Columns of the twelve marks. */
export const KEYS = Array.from({ length: 12 }, (_, at) => `d${String(at + 1).padStart(2, '0')}`);
/** 'x' where deprived, '?' where nobody can read the mark, else blank: on a list of marks that is no. */
export const marks = (deprived: readonly number[], unclear: readonly number[] = []): Row =>
  Object.fromEntries(
    KEYS.map((key, at) => [key, deprived.includes(at + 1) ? 'x' : unclear.includes(at + 1) ? '?' : null]),
  );
/**
 * The same of a form whose B2 is ten points a mark: what is not marked is not lacking, in a column nobody is marked in as
 * well. A row without a mark is a form nobody filled in, and has no B2.
 */
export const provenMarks = (deprived: readonly number[], unclear: readonly number[] = []): Row => ({
  ...marks(deprived, unclear),
  b2: deprived.length === 0 ? null : 10 * deprived.length,
});
/** @param people ethnic group and sex of the head */
export const markedRow = (
  code: string,
  hamlet: string,
  persons: number | null,
  people: readonly [string, string],
  own: Row,
) =>
  household({
    ma_ho: code,
    thon: hamlet,
    so_nhan_khau: persons,
    dan_toc: people[0],
    gioi_tinh: people[1],
    phan_loai: 'Hộ nghèo',
    ...own,
  });

/**
 * A, B and E have 3, 4 and 3 of 12: poor. C has 1: not. D has 2 and five nobody can read: 2 of the 7 known reach
 * 3/12, 2 of 12 do not. E's size is not known.
 */
export const ROWS = [
  markedRow('A', 'Tổ 1', 4, ['Kinh', 'Nữ'], provenMarks([1, 4, 7])),
  markedRow('B', 'Tổ 1', 2, ['Hrê', 'Nam'], provenMarks([1, 2, 3, 4])),
  markedRow('C', 'Tổ 2', 3, ['Kinh', 'Nam'], provenMarks([9])),
  markedRow('D', 'Tổ 2', 1, ['Kinh', 'Nam'], provenMarks([7, 8], [1, 2, 3, 4, 5])),
  markedRow('E', 'Tổ 2', null, ['Kinh', 'Nam'], provenMarks([7, 8, 9])),
];
