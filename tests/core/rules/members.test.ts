import type { Person, Register } from '../../../src/core/model';
import { readRegister } from '../../../src/core/register/read-register';
import {
  countedMembers,
  isGivenHead,
  isOneOfSeveralHeads,
  listedMembers,
} from '../../../src/core/rules/members';
import { indexRegister } from '../../../src/core/rules/register-index';
import { gridOfRecords, gridRegister, household, member, register, type Row } from '../../support/builders';

const son: Row = { ho_ten: 'Lê Văn Con', quan_he: 'Con' };
const names = (persons: readonly Person[] | null) => persons?.map(({ name }) => name) ?? null;
const listed = (read: Register) => {
  const index = indexRegister(read);
  return index.records.map((record) => [record.table.sheet, names(listedMembers(record, index))]);
};

describe('the persons a declared size is compared with', () => {
  it('are those of the sheet of members, asked once, at the household’s own row', () => {
    const read = gridRegister({
      households: [household({ so_nhan_khau: 2 })],
      members: [member(), member(son)],
    });
    expect(listed(read)).toEqual([
      ['Hộ', ['Nguyễn Văn Ân', 'Lê Văn Con']],
      ['Thành viên', null],
    ]);
  });

  it('are those of the list itself where it lists members', () => {
    expect(listed(gridRegister({ members: [member(), member(son)] }))).toEqual([
      ['Thành viên', ['Nguyễn Văn Ân', 'Lê Văn Con']],
    ]);
  });

  it('are not told by a list of households alone, nor by a second list beside the sheet of members', () => {
    expect(listed(register(household({ so_nhan_khau: 2 })))).toEqual([['Hộ', null]]);
    const { register: three } = readRegister([
      gridOfRecords([household({ so_nhan_khau: 2 })], 'Hộ', 0),
      gridOfRecords([household({ so_nhan_khau: 2 })], 'Hộ nghèo', 1),
      gridOfRecords([member(), member(son)], 'Thành viên', 2),
    ]);
    expect(listed(three).filter(([, persons]) => persons !== null)).toEqual([
      ['Hộ', ['Nguyễn Văn Ân', 'Lê Văn Con']],
    ]);
  });

  it('count without the dead', () => {
    const read = gridRegister({
      members: [member({ trang_thai: 'Có mặt' }), member({ ...son, trang_thai: 'Đã chết' })],
    });
    const index = indexRegister(read);
    expect(countedMembers(index.records[0]!, index)).toBe(1);
    const heads = register(household({ so_nhan_khau: 2 }));
    expect(countedMembers(heads.households[0]!.main, indexRegister(heads))).toBeNull();
  });
});

describe('who is given as head', () => {
  const person = (kind: 'blank' | 'absent', isHead: boolean, layout: string, ...fields: string[]) =>
    ({
      ...{ relation: { kind }, isHead },
      table: { layout, columns: new Map(fields.map((field, at) => [field, at])) },
    }) as unknown as Person;

  it('is told by the word', () => {
    const read = gridRegister({ members: [member(), member(son)] });
    expect(read.households[0]!.members.map(isGivenHead)).toEqual([true, false]);
  });

  it('is told by the number of the household where the relation is left blank, and by nothing else', () => {
    const numbered = ['head-then-members', 'stt_ho'] as const;
    expect(isGivenHead(person('blank', true, ...numbered))).toBe(true);
    expect(isGivenHead(person('absent', true, ...numbered))).toBe(false);
    expect(isGivenHead(person('blank', false, ...numbered))).toBe(false);
    expect(isGivenHead(person('blank', true, 'head-then-members', 'ma_ho'))).toBe(false);
    expect(isGivenHead(person('blank', true, 'one-row', 'stt_ho'))).toBe(false);
  });
});

describe('one of several heads', () => {
  const two = gridRegister({
    members: [member(), member({ ...son, quan_he: 'Chủ hộ' }), member({ ...son, ho_ten: 'Lê Ba' })],
  });
  const record = two.households[0]!.main;
  const [first, second, third] = record.members;
  const hasErrorAt = (...rows: number[]) => ({
    hasError: (at: { row: number; field?: string }) => at.field === 'quan_he' && rows.includes(at.row),
  });

  it('is each head where ST02 has said so at one of them', () => {
    for (const row of [2, 3])
      for (const head of [first!, second!])
        expect(isOneOfSeveralHeads(head, record, hasErrorAt(row))).toBe(true);
  });

  it('is nobody where ST02 said nothing, no member who is no head, and no head outside a household', () => {
    expect(isOneOfSeveralHeads(first!, record, hasErrorAt())).toBe(false);
    expect(isOneOfSeveralHeads(first!, record, hasErrorAt(4))).toBe(false);
    expect(isOneOfSeveralHeads(third!, record, hasErrorAt(2, 3))).toBe(false);
    expect(isOneOfSeveralHeads(first!, null, hasErrorAt(2))).toBe(false);
  });

  it('is not the only head, whatever is wrong with the word', () => {
    const one = gridRegister({ members: [member(), member(son)] }).households[0]!.main;
    expect(isOneOfSeveralHeads(one.members[0]!, one, hasErrorAt(2))).toBe(false);
  });
});
