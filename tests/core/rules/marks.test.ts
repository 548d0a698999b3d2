import type { Cell, HouseholdRecord, Register } from '../../../src/core/model';
import {
  markAt,
  markFixes,
  markState,
  memberTables,
  pointsAgreeWithout,
  wholeHousehold,
} from '../../../src/core/rules/marks';
import { DEPRIVATION_FIELDS } from '../../../src/core/register/fields';
import { indexRegister } from '../../../src/core/rules/register-index';
import { standardById } from '../../../src/core/standards/index';
import { readRegister } from '../../../src/core/register/read-register';
import { gridOfRecords, gridRegister, household, member, register, type Row } from '../../support/builders';

const clean = { hasError: () => false };
const spoilt = { hasError: () => true };
/** As most registers: marks of the poor and near-poor alone. */
const beside = (errors: typeof clean, forAll = false) => ({ errors, keepsForAll: () => forAll });
// NĐ 07/2021, Phụ lục: each of the twelve indicators a household lacks is 10 points of B2.
const standard = standardById('vn-2022');
const record = (fields: Row): HouseholdRecord => register(household(fields)).households[0]!.main;
const poor = (fields: Row) => record({ phan_loai: 'Hộ nghèo', b2: 10, d02: 'x', ...fields });

describe('the mark of a household', () => {
  const state = (fields: Row, errors = clean) => markState(poor(fields), 'd03', standard, beside(errors));

  it('is a yes or a no as written', () => {
    expect([state({ d03: 'x' }), state({ d03: 'Không' }), state({ d03: null })]).toEqual([
      true,
      false,
      false,
    ]);
    expect([markAt(poor({ d03: 'x' }), 'd03'), markAt(record({ so_nhan_khau: 1 }), 'd03')]).toEqual([
      true,
      null,
    ]);
  });

  it('cannot be told without its column, from a word nobody can read, or from a cell with an error', () => {
    expect(state({})).toBe('no-column');
    expect(markState(record({ so_nhan_khau: 3 }), 'd03', standard, beside(clean))).toBe('no-column');
    expect(state({ d03: '?' })).toBe('unreadable');
    expect(state({ d03: 'x' }, spoilt)).toBe('other-error');
  });

  it('of a form without any mark is nothing known, unless the points say that there is none or one', () => {
    const empty = (fields: Row) => state({ d02: null, d03: null, ...fields });
    expect([empty({ b2: 0 }), empty({ b2: 10 })]).toEqual([false, false]);
    expect([empty({ b2: 20 }), empty({ b2: null }), empty({ b2: 'mười' })]).toEqual([
      'blank',
      'blank',
      'blank',
    ]);
    // Of households that are not poor many registers keep no marks, and write 0 points.
    expect(empty({ b2: 0, phan_loai: 'Hộ không nghèo' })).toBe('blank');
    expect(empty({ b2: 0, phan_loai: 'Hộ cận nghèo' })).toBe(false);
    // Where the list marks them as well, 0 points say that nothing is lacking.
    const other = poor({ d02: null, d03: null, b2: 0, phan_loai: 'Hộ không nghèo' });
    expect(markState(other, 'd03', standard, beside(clean, true))).toBe(false);
    // One mark anywhere, and the form was filled in.
    expect(state({ d02: 'x', d03: null, b2: 30 })).toBe(false);
  });

  it('of a standard without a points table is told by points of 0 alone', () => {
    const without = { ...standard, points: null };
    const empty = (b2: number) =>
      markState(poor({ d02: null, d03: null, b2 }), 'd03', without, beside(clean));
    expect([empty(0), empty(10)]).toEqual([false, 'blank']);
  });
});

describe('the members of a household', () => {
  const people = (size: Cell, count: number, more: Row = {}) =>
    gridRegister({
      households: [household({ so_nhan_khau: size })],
      members: Array.from({ length: count }, (_, at) =>
        member({
          ho_ten: `Lê Văn ${at}`,
          quan_he: at === 0 ? 'Chủ hộ' : 'Con',
          ngay_sinh: 1970 + at,
          ...more,
        }),
      ),
    });
  const whole = (list: Register, errors = clean, lists = false) => {
    const found = wholeHousehold(list.households[0]!.main, {
      index: indexRegister(list),
      errors,
      listsMembers: () => lists,
    });
    return typeof found === 'string' ? found : found.length;
  };

  it('are whole where the declared size is their number', () => {
    expect([whole(people(3, 3)), whole(people(1, 1)), whole(people(4, 3)), whole(people(2, 3))]).toEqual([
      3,
      1,
      'other-error',
      'other-error',
    ]);
  });

  it('are not known to be whole with a size nobody can read or that has an error', () => {
    expect([whole(people('ba', 3)), whole(people(3, 3), spoilt)]).toEqual(['unreadable', 'other-error']);
  });

  it('without a size are whole but for a head alone, who may be all that was typed', () => {
    expect([whole(people(null, 2)), whole(people(null, 1)), whole(people(null, 1), clean, true)]).toEqual([
      2,
      'members-partial',
      1,
    ]);
  });

  it('do not count the dead, and may be none', () => {
    const list = gridRegister({
      households: [household({ so_nhan_khau: 1 })],
      members: [
        member({ ngay_sinh: 1970, trang_thai: null }),
        member({ ho_ten: 'Lê Văn Hai', quan_he: 'Cha đẻ', ngay_sinh: 1940, trang_thai: 'Đã chết' }),
      ],
    });
    expect(whole(list)).toBe(1);
    expect(whole(people(3, 1, { trang_thai: 'Đã chết' }))).toBe('no-members');
  });
});

describe('a table lists members', () => {
  /** Households of so many members each. */
  const lists = (share: number, ...counts: readonly number[]) => {
    const list = gridRegister({
      members: counts.flatMap((count, household) =>
        Array.from({ length: count }, (_, at) =>
          member({
            ma_ho: `H${household}`,
            ho_ten: `Lê Văn ${household} ${at}`,
            quan_he: at === 0 ? 'Chủ hộ' : 'Con',
          }),
        ),
      ),
    });
    return memberTables(indexRegister(list), share)(list.tables[0]);
  };

  it('where at least the share of its households has more than the head', () => {
    expect([lists(0.5, 2, 1), lists(0.5, 2, 1, 1), lists(0.5, 3, 3, 1), lists(0.5, 1, 1)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('and not where nobody knows the table', () => {
    const list = gridRegister({ members: [member()] });
    const test = memberTables(indexRegister(list), 0);
    expect([test(undefined), test(register(household({ so_nhan_khau: 3 })).tables[0])]).toEqual([
      false,
      false,
    ]);
  });
});

/** A form with all twelve columns, nothing marked. */
const FORM: Row = Object.fromEntries(DEPRIVATION_FIELDS.map((field) => [field, null]));

describe('how a mark is written', () => {
  const fix = (marked: boolean, ...rows: readonly Row[]) => {
    const [table] = register(
      ...rows.map((row, at) => household({ ma_ho: `H${at}`, ...FORM, ...row })),
    ).tables;
    const find = markFixes('d03');
    expect(find(table!, marked)).toEqual(find(table!, marked));
    return find(table!, marked);
  };
  const confirm = (value: Cell) => ({ value, apply: 'confirm' });

  it('as the column writes it, without spaces around, numbers as numbers', () => {
    expect(fix(true, { d03: null }, { d03: ' X ' }, { d03: 'Có' })).toEqual(confirm('X'));
    expect(fix(false, { d03: 'x' }, { d03: 'Không' })).toEqual(confirm('Không'));
    expect([fix(true, { d03: 1 }, { d03: 0 }), fix(false, { d03: 1 }, { d03: 0 })]).toEqual([
      confirm(1),
      confirm(0),
    ]);
  });

  it('a no that is nowhere written is a blank', () => {
    expect(fix(false, { d03: 'x' }, { d03: null })).toEqual(confirm(null));
  });

  it('as the other columns of marks write it where its own has none, else as x', () => {
    expect(fix(true, { d03: null, d05: 'Có' })).toEqual(confirm('Có'));
    expect(fix(true, { d03: null, d05: null })).toEqual(confirm('x'));
    expect(fix(true, { d05: null, d12: 'V' })).toEqual(confirm('V'));
  });

  it('not at all where tick boxes stand', () => {
    expect([fix(true, { d03: true }, { d03: false }), fix(false, { d03: true }, { d03: false })]).toEqual([
      null,
      null,
    ]);
    expect(fix(true, { d03: null, d05: true })).toBeNull();
  });

  it('each table as it does itself', () => {
    const [one] = register(household({ d03: 'X' })).tables;
    const [other] = register(household({ ...FORM, d03: 1 })).tables;
    const find = markFixes('d03');
    expect([find(one!, true), find(other!, true), find(one!, false)]).toEqual([
      confirm('X'),
      confirm(1),
      confirm(null),
    ]);
  });
});

describe('points beside the marks', () => {
  const agree = (fields: Row) => pointsAgreeWithout(poor({ ...FORM, ...fields }), 'd03', standard);

  it('agree once the mark is changed', () => {
    // Two marks are 20 points; without d03 one, 10; with it added three, 30.
    expect([agree({ d02: 'x', d03: 'x', b2: 10 }), agree({ d02: 'x', d03: 'x', b2: 20 })]).toEqual([
      true,
      false,
    ]);
    expect([agree({ d02: 'x', d03: null, b2: 20 }), agree({ d02: 'x', d03: null, b2: 10 })]).toEqual([
      true,
      false,
    ]);
  });

  it('say nothing without points, marks that can all be read, or a points table', () => {
    expect([agree({ d03: 'x', b2: null }), agree({ d02: '?', d03: 'x', b2: 0 })]).toEqual([false, false]);
    expect(pointsAgreeWithout(record({ b2: 0 }), 'd03', standard)).toBe(false);
    expect(pointsAgreeWithout(poor({ ...FORM, d03: 'x', b2: 0 }), 'd03', { ...standard, points: null })).toBe(
      false,
    );
  });
});

describe('a second list of households beside the sheet of members', () => {
  const son: Row = { ho_ten: 'Lê Văn Con', quan_he: 'Con' };
  /** The marks stand on the second list; the sizes there are what is compared. */
  const wholeOf = (size: Cell, ...people: readonly Row[]) => {
    const second = household({ d02: 'x', so_nhan_khau: size });
    const sheets = [
      gridOfRecords([household({ thon: 'Thôn 1' })], 'Hộ', 0),
      gridOfRecords([second], 'Hộ nghèo', 1),
      ...(people.length > 0 ? [gridOfRecords(people, 'Thành viên', 2)] : []),
    ];
    const read = readRegister(sheets).register;
    const index = indexRegister(read);
    const of = index.records.find(({ table }) => table.sheet === 'Hộ nghèo')!;
    const found = wholeHousehold(of, { index, errors: clean, listsMembers: () => false });
    return typeof found === 'string' ? found : found.map(({ name }) => name);
  };

  it('has the members of that sheet, as many as its own size says', () => {
    expect(wholeOf(2, member(), member(son))).toEqual(['Nguyễn Văn Ân', 'Lê Văn Con']);
    expect(wholeOf(3, member(), member(son))).toBe('other-error');
  });

  it('has no members where there is no such sheet', () => {
    expect(wholeOf(1)).toBe('no-members');
  });
});
