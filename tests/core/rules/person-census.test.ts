/** The census says of every row what the persons' own readings say. */
import fc from 'fast-check';
import { readRegister } from '../../../src/core/register/read-register';
import { ABSENT, NOT_READ, OTHER_WORD, personCensus, READ } from '../../../src/core/rules/person-census';
import { indexRegister } from '../../../src/core/rules/register-index';
import { bornWithin } from '../../../src/core/rules/births';
import { mayRepeat, samePersons } from '../../../src/core/rules/same-person';
import type { Cell, SheetGrid } from '../../../src/core/model';

const HEADERS = ['Mã hộ', 'Họ và tên', 'Quan hệ với chủ hộ', 'Ngày sinh', 'Giới tính', 'Số CCCD', 'Dân tộc'];
const one = (...cells: Cell[]) => fc.constantFrom<Cell>(...cells);
const row = fc.tuple(
  one('H001', 'H002', 'H003'),
  one('Lê Văn Mẫu', 'Trần Thị Hai', 'Lan', 'không rõ', null, 'LÊ VĂN MẪU'),
  one('Chủ hộ', 'Vợ', 'Con', 'Cháu', 'bạn', null),
  one('05/03/1970', { date: '1970-03-05' }, 1970, '3/1970', '31/02/1970', 'hỏi lại', null),
  one('Nam', 'Nữ', 'nam', '1', null),
  one(
    '051070000001',
    '051170000001',
    '051 070 000 001',
    51070000001,
    '000123456789',
    '111111111111',
    'chưa có',
    null,
  ),
  one('Kinh', 'Hrê', 'Cor', 'lạ', null),
);
const grid = (rows: readonly (readonly Cell[])[]): SheetGrid => ({
  name: 'Sổ',
  id: 1,
  cells: [HEADERS, ...rows],
});
const indexOf = (rows: readonly (readonly Cell[])[]) => indexRegister(readRegister([grid(rows)]).register);

const KINDS = { ok: READ, absent: ABSENT, blank: NOT_READ, unreadable: NOT_READ } as const;

it('reads as the persons do', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 3, maxLength: 12 }), (rows) => {
      const index = indexOf(rows);
      const census = personCensus(index);
      for (const [at, { person }] of index.persons.entries()) {
        const { birth, sex, relation, ethnicity } = person;
        expect(census.birth[at]).toBe(KINDS[birth.kind]);
        const kindOf = (kind: keyof typeof KINDS, word: string, cell: Cell) =>
          kind === 'ok' && cell !== word ? OTHER_WORD : KINDS[kind];
        const cellOf = (column: number) => person.table.cells[person.row - 1]?.[column] ?? null;
        const sexWord = sex.kind === 'ok' && sex.value === 'male' ? 'Nam' : 'Nữ';
        expect(census.sex[at]).toBe(kindOf(sex.kind, sexWord, cellOf(4)));
        const label = relation.kind === 'ok' ? relation.value.label : '';
        expect(census.relation[at]).toBe(kindOf(relation.kind, label, cellOf(2)));
        const group = ethnicity.kind === 'ok' ? ethnicity.value.name : '';
        expect(census.ethnicity[at]).toBe(kindOf(ethnicity.kind, group, cellOf(6)));
        expect(census.year[at]).toBe(birth.kind === 'ok' ? birth.value.year : 0);
        expect(census.date[at] === 0).toBe(birth.kind !== 'ok' || birth.value.day === null);
        expect(index.positionOf(person.table, person.row)).toBe(at);
      }
    }),
    { numRuns: 200 },
  );
});

it('lets no two rows of one person pass for two', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 3, maxLength: 10 }), (rows) => {
      const index = indexOf(rows);
      const persons = index.persons.map(({ person }) => person);
      if (!mayRepeat(persons, index)) expect(samePersons(persons)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('tells a household whose rows have nothing in common without a closer look', () => {
  const index = indexOf([
    ['H001', 'Lê Văn Mẫu', 'Chủ hộ', '05/03/1970', 'Nam', '051070000001', 'Kinh'],
    ['H001', 'Trần Thị Hai', 'Vợ', '06/03/1970', 'Nữ', '051170000002', 'Kinh'],
    ['H001', 'Lê Thị Ba', 'Con', '06/03/2001', 'Nữ', null, 'Kinh'],
  ]);
  const persons = index.persons.map(({ person }) => person);
  expect(mayRepeat(persons, index)).toBe(false);
  expect(persons.length).toBe(3);
});

it('counts who is born within a span, both ends included', () => {
  const index = indexOf(
    [1949, 1950, 1960, 1970, 1971, null].map((year, at) => [
      ...['H001', `Lê Văn ${'ABCDEG'[at] ?? ''}`, at === 0 ? 'Chủ hộ' : 'Con'],
      ...[year, 'Nam', null, 'Kinh'],
    ]),
  );
  const { passed, rest } = bornWithin(index, 1950, 1970);
  expect(passed).toBe(3);
  expect(rest.map(({ row: at }) => at)).toEqual([2, 6, 7]);
});
