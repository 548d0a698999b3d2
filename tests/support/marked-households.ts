/** Registers for the checks of the deprivation marks: households with their marks, and their members by code. */
import type { Cell, Register } from '../../src/core/model';
import { gridRegister, household, member, type Row } from './builders';

export interface MarkedCase {
  /** Fields of the household's row; a poor household of as many members as are given, unless stated. */
  readonly row?: Row;
  /** The head first; birth date and other fields of each member. */
  readonly members: readonly Row[];
}

/** A sheet 'Hộ' and a sheet 'Thành viên'; codes H001, H002, … in order. */
export function markedRegister(
  field: keyof Row & string,
  cases: readonly (MarkedCase & { mark: Cell })[],
): Register {
  return gridRegister({
    households: cases.map(({ row, members, mark }, at) =>
      household({
        ma_ho: codeOf(at),
        phan_loai: 'Hộ nghèo',
        so_nhan_khau: members.length,
        b2: mark === null ? 10 : 30,
        [field]: mark,
        ...row,
      }),
    ),
    members: cases.flatMap(({ members }, at) =>
      members.map((fields, index) =>
        member({
          ma_ho: codeOf(at),
          ho_ten: index === 0 ? 'Nguyễn Văn Ân' : `Lê Minh ${'ABCDEFGH'[index]}`,
          quan_he: index === 0 ? 'Chủ hộ' : 'Con',
          ...fields,
        }),
      ),
    ),
  });
}

const codeOf = (at: number): string => `H${String(at + 1).padStart(3, '0')}`;
