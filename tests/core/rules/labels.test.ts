import {
  capital,
  householdLabel,
  nameOnRow,
  nameOrRow,
  personLabel,
  rowWord,
} from '../../../src/core/rules/labels';
import { indexRegister } from '../../../src/core/rules/register-index';
import type { HouseholdRecord } from '../../../src/core/model';
import { gridRegister, member, type Row } from '../../support/builders';

const BLANK = { kind: 'blank' } as const;
/** As much of a record as its name is made of. */
const recordOf = (code: string | null, name: string | null) =>
  ({ code: code === null ? BLANK : { kind: 'ok', value: code }, head: { name }, row: 3 }) as HouseholdRecord;

it.each([
  ['H2', 'Lê Văn Hai', 'Hộ H2 (Lê Văn Hai)', 'Household H2 (Lê Văn Hai)'],
  [null, 'Lê Văn Hai', 'Hộ Lê Văn Hai', 'Household Lê Văn Hai'],
  ['H2', null, 'Hộ H2', 'Household H2'],
  [null, null, 'Hộ dòng 3', 'Household row 3'],
])('a household is named by its code and head as far as they are written: %s, %s', (code, name, vi, en) => {
  const record = recordOf(code, name);
  expect([householdLabel(record, 'vi'), householdLabel(record, 'en')]).toEqual([vi, en]);
});

describe('a person', () => {
  const persons = (...rows: Row[]) => {
    const index = indexRegister(gridRegister({ members: rows }));
    return index.persons.map(({ person, record }) => [person, record] as const);
  };
  const labels = (...rows: Row[]) =>
    persons(...rows).flatMap(([person, record]) =>
      (['vi', 'en'] as const).map((lang) => personLabel(person, record, lang)),
    );
  const son: Row = { ho_ten: 'Lê Văn Ba', quan_he: 'Con' };

  it('is named with the household: the head as its head, the others with code and head', () => {
    expect(labels(member(), member(son))).toEqual([
      'Nguyễn Văn Ân (chủ hộ H001)',
      'Nguyễn Văn Ân (head of H001)',
      'Lê Văn Ba (hộ H001, Nguyễn Văn Ân)',
      'Lê Văn Ba (household H001, Nguyễn Văn Ân)',
    ]);
  });

  it('is named by the row where no name is written', () => {
    expect(labels(member(), member({ ...son, ho_ten: null, ngay_sinh: 2001 })).slice(2)).toEqual([
      'Dòng 3 (hộ H001, Nguyễn Văn Ân)',
      'Row 3 (household H001, Nguyễn Văn Ân)',
    ]);
  });

  it('stands alone without a household, and without a code the head’s name tells the household', () => {
    const [[head] = [], [other] = []] = persons(member(), member(son));
    expect(personLabel(head!, null, 'vi')).toBe('Nguyễn Văn Ân');
    const without = recordOf(null, 'Nguyễn Văn Ân');
    expect(personLabel(head!, without, 'vi')).toBe('Nguyễn Văn Ân');
    expect(personLabel(other!, without, 'vi')).toBe('Lê Văn Ba (hộ Nguyễn Văn Ân)');
    expect(personLabel(other!, recordOf(null, null), 'vi')).toBe('Lê Văn Ba');
  });
});

it('tells a row by its name, or where it has none by its number', () => {
  expect([nameOrRow({ name: 'Đỗ Văn Lạ', row: 3 }, 'vi'), nameOrRow({ name: null, row: 3 }, 'vi')]).toEqual([
    'Đỗ Văn Lạ',
    'dòng 3',
  ]);
  expect([nameOnRow('Đỗ Văn Lạ', 3, 'vi'), nameOnRow('Đỗ Văn Lạ', 3, 'en')]).toEqual([
    'Đỗ Văn Lạ (dòng 3)',
    'Đỗ Văn Lạ (row 3)',
  ]);
  expect([nameOnRow(null, 3, 'vi'), nameOnRow('  ', 3, 'en'), rowWord(3, 'en')]).toEqual([
    'dòng 3',
    'row 3',
    'row 3',
  ]);
  expect([capital('đỗ văn'), capital('')]).toEqual(['Đỗ văn', '']);
});
