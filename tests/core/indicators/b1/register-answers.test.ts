/** Answers of a household by the header of a column. */
import { answersOf } from '../../../../src/core/indicators/b1/register-answers';
import type { Cell } from '../../../../src/core/model';
import { readRegister } from '../../../../src/core/register/read-register';
import { gridOf } from '../../../support/builders';

const MAIN: Cell[][] = [
  ['Mã hộ', 'Chủ hộ', 'Nhà ở', 'Nhà ở', 'Số khẩu', 'Điện tiêu thụ', 'Ghi chú'],
  ['H001', 'Nguyễn Văn Ân', 'Riêng', 'Thuê', 4, null, ''],
  ['H002', 'Lê Thị Bình', null, null, 3, 50, ''],
];
/** A second list of the same households. */
const OTHER: Cell[][] = [
  ['Mã hộ', 'Chủ hộ', 'Điện tiêu thụ', 'Nước', 'Rác', 'Ghi chú'],
  ['H001', 'Nguyễn Văn Ân', 25, '', null, 'có nợ'],
  ['H002', 'Lê Thị Bình', 99, null, 'tự chôn', ''],
];

const answers = (...sheets: Cell[][][]) => {
  const { register } = readRegister(sheets.map((cells, id) => gridOf(cells, `Hộ ${id}`, id)));
  return register.households.map(answersOf);
};

describe('the answer of a household', () => {
  const [first, second] = answers(MAIN);

  it.each([
    ['Điện tiêu thụ', null, 50],
    ['điện  tiêu thụ', null, 50],
    // The first of two columns of one name.
    ['Nhà ở', 'Riêng', null],
    // By another name of the field, under whatever header it stands.
    ['Số nhân khẩu', 4, 3],
    ['Số khẩu', 4, 3],
    ['Mã hộ', 'H001', 'H002'],
    // No such column; a field the register lacks.
    ['Máy cày', undefined, undefined],
    ['Thu nhập bình quân', undefined, undefined],
  ])('under “%s”: %p and %p', (column, one, two) => {
    expect(first?.(column)).toBe(one);
    expect(second?.(column)).toBe(two);
  });

  // The main list counts; where it is blank, the other list answers.
  it.each([
    ['Điện tiêu thụ', 25, 50],
    ['Ghi chú', 'có nợ', null],
    ['Nước', null, null],
    ['Rác', null, 'tự chôn'],
    ['Máy cày', undefined, undefined],
  ])('of two lists, under “%s”: %p and %p', (column, one, two) => {
    const [ofFirst, ofSecond] = answers(MAIN, OTHER);
    expect(ofFirst?.(column)).toBe(one);
    expect(ofSecond?.(column)).toBe(two);
  });

  it('stands under the lower of two rows of headers', () => {
    const [of] = answers([
      ['Mã hộ', 'Chủ hộ', 'Số khẩu', 'Loại', 'Nhà ở', null],
      [null, null, null, null, 'Loại', 'Kiểu'],
      ['H001', 'Nguyễn Văn Ân', 4, 'Hai', 'Ngói', 'Riêng'],
    ]);
    expect(['Loại', 'Kiểu', 'Nhà ở', 'Chủ hộ'].map((column) => of?.(column))).toEqual([
      'Ngói',
      'Riêng',
      'Ngói',
      'Nguyễn Văn Ân',
    ]);
  });
});
