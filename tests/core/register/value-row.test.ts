import type { Cell, Register } from '../../../src/core/model';
import { readRegister } from '../../../src/core/register/read-register';
import { requiredCellBlank } from '../../../src/core/rules/completeness/required-cell-blank';
import { householdValueDiffers } from '../../../src/core/rules/structure/household-value-differs';
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
const strays = (register: Register) =>
  runRules(register, [householdValueDiffers], SETTINGS).findings.map(
    ({ severity, ref }) => `${severity} ${ref.row}:${ref.column}`,
  );

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

  test('a value on the row of a member who is neither head nor first does not count, and is reported', () => {
    const register = registerOf(
      person('H1', 'Lê Văn Một', 'Chủ hộ'),
      person('H1', 'Lê Văn Con', 'Con'),
      person('H1', 'Lê Thị Một', 'Vợ', POOR),
      ...USUAL,
    );
    const blank = ['blank', 'blank', 'blank'];
    expect(read(register)[0]).toEqual({ head: 'Lê Văn Một', row: 2, class: 'blank', scores: blank });
    expect(blanks(register)).toEqual(['2:4', '2:5']);
    expect(strays(register)).toEqual(['warning 4:4', 'warning 4:5', 'warning 4:6', 'warning 4:7']);
  });

  test.each<[string, Row, Row, number]>([
    ['the size alone on the head’s row', { ...POOR, so_nhan_khau: null }, { so_nhan_khau: 2 }, 3],
    ['the scores again on the head’s row', POOR, { b1: 120, b2: 40 }, 3],
    [
      'the scores on the head’s row alone',
      { so_nhan_khau: 2, phan_loai: 'Hộ nghèo' },
      { b1: 120, b2: 40 },
      3,
    ],
    ['B2 on the head’s row alone', { ...POOR, b2: null }, { b2: 40 }, 3],
    [
      'a dash where the head’s row says nothing',
      POOR,
      { so_nhan_khau: '-', phan_loai: '–', b1: '…', b2: '.' },
      2,
    ],
  ])('each value from the head’s row, else from the first: %s', (_name, first, head, row) => {
    const register = registerOf(
      person('H1', 'Lê Thị Một', 'Vợ', first),
      person('H1', 'Lê Văn Một', 'Chủ hộ', head),
      ...USUAL,
    );
    expect(read(register)[0]).toEqual({ head: 'Lê Văn Một', row, class: 'poor', scores: [120, 40, 2] });
    expect(blanks(register)).toEqual([]);
    expect(strays(register)).toEqual([]);
  });

  test('the head’s own class goes before that of the first row', () => {
    const register = registerOf(
      person('H1', 'Lê Thị Một', 'Vợ', POOR),
      person('H1', 'Lê Văn Một', 'Chủ hộ', { phan_loai: 'Hộ cận nghèo' }),
      ...USUAL,
    );
    expect(read(register)[0]).toMatchObject({ class: 'nearPoor', scores: [120, 40, 2] });
  });

  test('blank at the head and the first row, and different ones beneath: not known', () => {
    const register = registerOf(
      person('H1', 'Lê Văn Một', 'Chủ hộ'),
      person('H1', 'Lê Thị Một', 'Vợ', POOR),
      person('H1', 'Lê Văn Con', 'Con', { ...POOR, phan_loai: 'Hộ cận nghèo' }),
      ...USUAL,
    );
    expect(read(register)[0]).toMatchObject({ row: 2, class: 'blank' });
    expect(blanks(register)).toEqual(['2:4', '2:5']);
  });

  describe('class told by marks', () => {
    const marked = (name: string, relation: string, mark: 'la_ho_ngheo' | 'la_ho_can_ngheo' | null): Row => ({
      ma_ho: 'H1',
      ho_ten: name,
      quan_he: relation,
      la_ho_ngheo: mark === 'la_ho_ngheo' ? 'x' : null,
      la_ho_can_ngheo: mark === 'la_ho_can_ngheo' ? 'x' : null,
    });
    const other = { ...marked('Lê Văn Hai', 'Chủ hộ', 'la_ho_can_ngheo'), ma_ho: 'H2' };
    const classAndStrays = (...rows: Row[]) => {
      const register = registerOf(...rows, other);
      return [register.households[0]?.main.recordedClass, strays(register)];
    };
    const BLANK = { kind: 'blank' };
    const ok = (value: string) => ({ kind: 'ok', value });

    test('a mark slipped onto the son’s row, or several of them, makes nobody poor', () => {
      const head = marked('Lê Văn Một', 'Chủ hộ', null);
      const wife = marked('Lê Thị Một', 'Vợ', null);
      const son = marked('Lê Văn Con', 'Con', 'la_ho_ngheo');
      expect(classAndStrays(head, wife, son)).toEqual([BLANK, ['warning 4:4']]);
      const marks = { ...wife, la_ho_can_ngheo: 'x' };
      expect(classAndStrays(head, marks, son)).toEqual([BLANK, ['warning 3:5', 'warning 4:4']]);
    });

    test('a mark beneath a head with another, and one with the same', () => {
      const head = marked('Lê Văn Một', 'Chủ hộ', 'la_ho_can_ngheo');
      const son = (mark: 'la_ho_ngheo' | 'la_ho_can_ngheo') => marked('Lê Văn Con', 'Con', mark);
      expect(classAndStrays(head, son('la_ho_ngheo'))).toEqual([ok('nearPoor'), ['warning 3:4']]);
      expect(classAndStrays(head, son('la_ho_can_ngheo'))).toEqual([ok('nearPoor'), []]);
    });

    test('the wife’s row first with the mark, the head’s blank', () => {
      const wife = marked('Lê Thị Một', 'Vợ', 'la_ho_ngheo');
      expect(classAndStrays(wife, marked('Lê Văn Một', 'Chủ hộ', null))).toEqual([ok('poor'), []]);
    });
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
