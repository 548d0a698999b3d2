import { readRegister } from '../../../src/core/register/read-register';
import { eachUnread, personReadings } from '../../../src/core/rules/person-readings';
import { indexRegister } from '../../../src/core/rules/register-index';
import type { RuleReport } from '../../../src/core/rules/rule';
import { gridOfRecords, type Row } from '../../support/builders';

const head = (ma_ho: string, more: Row = {}): Row => ({
  ma_ho,
  chu_ho: `Lê Văn ${ma_ho}`,
  thon: 'Thôn 1',
  ...more,
});
/** Sex: two that read, a blank and a word of the first list; one of the second; no column in the third, of two. */
const { register } = readRegister([
  gridOfRecords(
    [
      head('A', { gioi_tinh: 'Nam' }),
      head('B', { gioi_tinh: null }),
      head('C', { gioi_tinh: 'nữ' }),
      head('D', { gioi_tinh: 'hỏi lại' }),
    ],
    'Một',
    0,
  ),
  gridOfRecords([head('E', { gioi_tinh: 'Nữ' })], 'Hai', 1),
  gridOfRecords([head('G'), head('H')], 'Ba', 2),
]);
const index = indexRegister(register);
const [one, two] = register.tables;

it('sorts persons by how a cell reads, table by table', () => {
  const { read, absent, others } = personReadings(index, 'sex');
  expect([...read]).toEqual([
    [one, 2],
    [two, 1],
  ]);
  expect(absent).toBe(2);
  expect(others.map(({ person, record }) => [person.row, record?.row])).toEqual([
    [3, 3],
    [5, 5],
  ]);
  expect(personReadings(index, 'birth')).toMatchObject({ absent: 7, others: [] });
  expect(personReadings(index, 'birth').read.size).toBe(0);
});

it('visits those that do not read, passes the others but those a rule has noted, and counts no column', () => {
  const counts: Record<string, number> = { pass: 0 };
  const report = {
    pass: (count: number) => (counts.pass = (counts.pass ?? 0) + count),
    skip: (reason: string, count: number) => (counts[reason] = count),
  } as unknown as RuleReport;
  const [visited, sound]: [number[], number[]] = [[], []];
  eachUnread(
    index,
    'sex',
    report,
    ({ row }) => visited.push(row),
    (_, count) => sound.push(count),
    new Map([[one!, 1]]),
  );
  expect([visited, sound]).toEqual([
    [3, 5],
    [2, 1],
  ]);
  // Three read, and of one the rule has something to say.
  expect(counts).toEqual({ pass: 2, 'no-column': 2 });
});
