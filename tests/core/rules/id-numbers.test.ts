import type { Cell, Person } from '../../../src/core/model';
import {
  disagreement,
  fitsPerson,
  idNumberState,
  isMistyped,
  isOfFutureCentury,
  judgeableNumber,
  withItsZeros,
  writtenNumber,
} from '../../../src/core/rules/id-numbers';
import { decodeIdNumber } from '../../../src/core/text/id-numbers';
import { gridRegister, member, type Row } from '../../support/builders';

const personOf = (fields: Row): Person =>
  gridRegister({ members: [member({ ngay_sinh: 1985, ...fields })] }).households[0]!.members[0]!;
const stateOf = (cccd: Cell) => idNumberState(personOf({ cccd }));
// 051: Quảng Ngãi, 0: a man of 19xx, 85.
const NUMBER = '051085123457';

describe('the state of an ID number cell', () => {
  it('is valid with twelve digits, as text or number, whatever separates them', () => {
    expect(stateOf(NUMBER)).toEqual({ kind: 'valid', number: NUMBER, storedAsNumber: false });
    expect(stateOf('051.085.123.457')).toMatchObject({ kind: 'valid', number: NUMBER });
  });

  it('has lost its zero with eleven digits, two with ten where they give a province', () => {
    expect(stateOf(51085123457)).toEqual({
      ...{ kind: 'lost-zero', number: NUMBER, digits: '51085123457', storedAsNumber: true },
    });
    // 002: Hà Giang. 009 is no province, and 51… has its zero.
    expect(stateOf('2085123457')).toMatchObject({ kind: 'lost-zero', number: '002085123457' });
    expect(stateOf('9085123457')).toEqual({ kind: 'wrong', digits: '9085123457' });
    expect(stateOf('05108512345')).toMatchObject({ kind: 'wrong' });
    expect(stateOf('205123456')).toEqual({ kind: 'wrong', digits: '205123456' });
  });

  it('is blank where nothing is said or zeros stand for none, a filler from four digits on', () => {
    for (const cell of [null, '-', 'chưa có', 'chưa làm', 'đang chờ cấp', '0', '00', '000', 0])
      expect([cell, stateOf(cell).kind]).toEqual([cell, 'blank']);
    for (const cell of ['0000', '1111', '111111111111', '123456789012', '051085000000'])
      expect([cell, stateOf(cell).kind]).toEqual([cell, 'placeholder']);
    expect(stateOf('111').kind).toBe('wrong');
  });

  it('is wrong in words, and absent without the column', () => {
    expect(stateOf('mất giấy tờ')).toEqual({ kind: 'wrong', digits: 'mất giấy tờ' });
    expect(idNumberState(personOf({}))).toEqual({ kind: 'absent' });
  });
});

it('puts the zeros back only of ten or eleven digits that begin with none', () => {
  expect(withItsZeros('51085123457')).toBe(NUMBER);
  for (const digits of ['05108512345', '510851234', '510851234570', 'x51085123457', '51085123457x'])
    expect([digits, withItsZeros(digits)]).toEqual([digits, null]);
});

it('judges by a whole number, or by a shortened one that gives a province', () => {
  expect([judgeableNumber(stateOf(NUMBER)), judgeableNumber(stateOf(51085123457))]).toEqual([NUMBER, NUMBER]);
  // Twelve digits of no province are still the number written; eleven are a guess that is wrong already (099).
  expect(judgeableNumber(stateOf('099085123457'))).toBe('099085123457');
  expect(stateOf('99085123457').kind).toBe('lost-zero');
  expect(judgeableNumber(stateOf('99085123457'))).toBeNull();
  for (const cell of [null, '0000', '205123456']) expect(judgeableNumber(stateOf(cell))).toBeNull();
});

describe('a number beside sex and birth', () => {
  const differs = (number: string, fields: Row) => disagreement(decodeIdNumber(number)!, personOf(fields));
  const none = { sex: false, century: false, year: false };

  it('differs in the sex, the century, the two digits of the year', () => {
    expect(differs(NUMBER, { gioi_tinh: 'Nam', ngay_sinh: 1985 })).toEqual(none);
    expect(differs(NUMBER, { gioi_tinh: 'Nữ', ngay_sinh: 1985 })).toEqual({ ...none, sex: true });
    expect(differs(NUMBER, { gioi_tinh: 'Nam', ngay_sinh: 2085 })).toEqual({ ...none, century: true });
    expect(differs(NUMBER, { gioi_tinh: 'Nam', ngay_sinh: 1986 })).toEqual({ ...none, year: true });
    expect(differs(NUMBER, { gioi_tinh: 'Nữ', ngay_sinh: 2006 })).toEqual({
      sex: true,
      century: true,
      year: true,
    });
  });

  it('differs in nothing that cannot be read', () => {
    expect(differs(NUMBER, { gioi_tinh: null, ngay_sinh: null })).toEqual(none);
    expect(differs(NUMBER, { gioi_tinh: 'Nữ', ngay_sinh: 'hỏi lại' })).toEqual({ ...none, sex: true });
  });

  it('fits who has this sex and birth year, as far as both can be read', () => {
    expect(fitsPerson(NUMBER, personOf({ gioi_tinh: 'Nam' }))).toBe(true);
    expect(fitsPerson(NUMBER, personOf({ ngay_sinh: null }))).toBe(true);
    expect([
      fitsPerson(NUMBER, personOf({ gioi_tinh: 'Nữ' })),
      fitsPerson(NUMBER, personOf({ ngay_sinh: 1986 })),
    ]).toEqual([...[false, false]]);
    expect(fitsPerson('51085123457', personOf({}))).toBe(false);
  });
});

describe('twelve digits are mistyped as a whole', () => {
  const is = (number: string, sex = false, century = false, year = false) =>
    isMistyped(number, decodeIdNumber(number)!, { sex, century, year });

  it('never where they begin with a province', () => {
    expect(is(NUMBER, true, true, true)).toBe(false);
  });

  it('where they are an old card’s nine behind 000, or of a century yet to come', () => {
    expect([is('000205123456'), is('099485123457'), is('099385123000')]).toEqual([true, true, false]);
    expect(['3', '4', '9'].map((digit) => isOfFutureCentury(`051${digit}85123457`))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('where two of sex, century and year are another’s, not one', () => {
    const of = (...which: [boolean, boolean, boolean]) => is('099085123457', ...which);
    expect([of(true, false, false), of(false, true, false), of(false, false, true)]).toEqual([
      false,
      false,
      false,
    ]);
    expect([
      of(true, true, false),
      of(true, false, true),
      of(false, true, true),
      of(true, true, true),
    ]).toEqual([...[true, true, true, true]]);
  });
});

it('shows what the cell has as text', () => {
  expect([
    writtenNumber(personOf({ cccd: ' 051 085 ' })),
    writtenNumber(personOf({ cccd: 51085123457 })),
  ]).toEqual([...['051 085', '51085123457']]);
});
