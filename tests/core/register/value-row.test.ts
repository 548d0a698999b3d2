import type { Cell, Register } from '../../../src/core/model';
import { readRegister } from '../../../src/core/register/read-register';
import { requiredCellBlank } from '../../../src/core/rules/completeness/required-cell-blank';
import { gridOf, gridOfRecords, type Row } from '../../support/builders';
import { runRules } from '../../support/rule-tester';
import { SETTINGS } from '../../support/rule-tester';

const person = (ma_ho: string, ho_ten: string, quan_he: string, fields: Row = {}): Row => ({
  ma_ho,
  ho_ten,
  quan_he,
  so_nhan_khau: null,
  phan_loai: null,
  b1: null,
  b2: null,
  ...fields,
});
const POOR: Row = { so_nhan_khau: 2, phan_loai: 'Hộ nghèo', b1: 120, b2: 40 };
const registerOf = (...rows: Row[]): Register => readRegister([gridOfRecords(rows, 'DS hộ')]).register;
const read = ({ households }: Register) =>
  households.map(({ main }) => ({
    head: main.head.name,
    row: main.row,
    class: main.recordedClass.kind === 'ok' ? main.recordedClass.value : main.recordedClass.kind,
    scores: [main.b1, main.b2, main.size].map((each) => (each.kind === 'ok' ? each.value : each.kind)),
  }));
const blanks = (register: Register) =>
  runRules(register, [requiredCellBlank], SETTINGS).findings.map(({ ref }) => `${ref.row}:${ref.column}`);

/** A second household in the usual order, so that the list is read as one of member rows. */
const USUAL = [
  person('H2', 'Lê Văn Hai', 'Chủ hộ', { ...POOR, phan_loai: 'Hộ cận nghèo' }),
  person('H2', 'Lê Thị Ba', 'Vợ'),
];

describe('the row that carries the household’s values', () => {
  test('the wife’s row stands first and carries them: the household stays poor, under its head’s name', () => {
    const register = registerOf(
      person('H1', 'Lê Thị Một', 'Vợ', POOR),
      person('H1', 'Lê Văn Một', 'Chủ hộ'),
      ...USUAL,
    );
    expect(read(register)).toEqual([
      { head: 'Lê Văn Một', row: 2, class: 'poor', scores: [120, 40, 2] },
      { head: 'Lê Văn Hai', row: 4, class: 'nearPoor', scores: [120, 40, 2] },
    ]);
    expect(blanks(register)).toEqual([]);
  });

  test('the rows were sorted afterwards: the values stand below the head', () => {
    const register = registerOf(
      person('H1', 'Lê Văn Một', 'Chủ hộ'),
      person('H1', 'Lê Văn Con', 'Con'),
      person('H1', 'Lê Thị Một', 'Vợ', POOR),
      ...USUAL,
    );
    expect(read(register)[0]).toEqual({ head: 'Lê Văn Một', row: 4, class: 'poor', scores: [120, 40, 2] });
    expect(blanks(register)).toEqual([]);
  });

  test('a head who carries values of his own keeps his row; what is blank there is reported', () => {
    const register = registerOf(
      person('H1', 'Lê Thị Một', 'Vợ', POOR),
      person('H1', 'Lê Văn Một', 'Chủ hộ', { so_nhan_khau: 2 }),
      ...USUAL,
    );
    expect(read(register)[0]).toMatchObject({ row: 3, class: 'blank' });
    expect(blanks(register)).toEqual(['3:5']);
  });

  test('several other rows carry values: which is the household’s is not known, and the blank is reported', () => {
    const register = registerOf(
      person('H1', 'Lê Văn Một', 'Chủ hộ'),
      person('H1', 'Lê Thị Một', 'Vợ', POOR),
      person('H1', 'Lê Văn Con', 'Con', { ...POOR, phan_loai: 'Hộ cận nghèo' }),
      ...USUAL,
    );
    expect(read(register)[0]).toMatchObject({ row: 2, class: 'blank' });
    expect(blanks(register)).toEqual(['2:4', '2:5']);
  });

  test('a household numbered at its first row has the head the relation names', () => {
    const rows: Cell[][] = [
      ['STT', 'Họ và tên', 'Quan hệ với chủ hộ', 'Số nhân khẩu', 'Phân loại hộ'],
      [1, 'Lê Thị Một', 'Vợ', 2, 'Hộ nghèo'],
      [null, 'Lê Văn Một', 'Chủ hộ', null, null],
      [2, 'Lê Văn Hai', 'Chủ hộ', 1, 'Hộ cận nghèo'],
    ];
    const { register } = readRegister([gridOf(rows, 'DS hộ')]);
    expect(register.households.map(({ main }) => [main.head.name, main.row, main.recordedClass])).toEqual([
      ['Lê Văn Một', 2, { kind: 'ok', value: 'poor' }],
      ['Lê Văn Hai', 4, { kind: 'ok', value: 'nearPoor' }],
    ]);
  });
});
