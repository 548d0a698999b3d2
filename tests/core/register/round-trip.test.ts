/** A register made up, written in any layout and spelling, and read back: it must be the register made up. */
import * as fc from 'fast-check';
import type { Cell, Register, SheetGrid } from '../../../src/core/model';
import { readRegister } from '../../../src/core/register/read-register';
import { registers, type Household, type Person } from '../../support/layouts/made-up';
import { looks, render } from '../../support/layouts/render';

const RUNS = 150;

interface Plain {
  readonly code: string | null;
  readonly hamlet: string | null;
  readonly cls: string;
  readonly people: readonly unknown[];
}

const plainPerson = ({ name, male, birth, id }: Person): unknown => ({
  name,
  sex: male ? 'male' : 'female',
  birth: { year: birth.year, month: birth.month ?? null, day: birth.day ?? null },
  id,
});

const madeUp = (households: readonly Household[], membersToo: boolean): Plain[] =>
  households.map(({ code, hamlet, cls, people }) => ({
    code,
    hamlet,
    cls,
    people: (membersToo ? people : people.slice(0, 1)).map(plainPerson),
  }));

const readBack = (register: Register): Plain[] =>
  register.households.map(({ main, members, records }) => ({
    code: main.code.kind === 'ok' ? main.code.value : null,
    hamlet: main.hamlet,
    cls: classOf(records),
    people: (members.length > 0 ? members : [main.head]).map(({ name, sex, birth, idNumber }) => ({
      name,
      sex: sex.kind === 'ok' ? sex.value : sex.kind,
      birth: birth.kind === 'ok' ? birth.value : birth.kind,
      id: idNumber.kind === 'ok' ? idNumber.value.digits : null,
    })),
  }));

function classOf(records: Register['households'][number]['records']): string {
  const read = records.map(({ recordedClass }) => recordedClass).find(({ kind }) => kind === 'ok');
  return read?.kind === 'ok' ? read.value : 'none';
}

describe('a register written and read back is the same', () => {
  const sameAs = (layout: 'one-row' | 'numbered' | 'related' | 'coded' | 'joined'): void =>
    fc.assert(
      fc.property(registers, looks, (households, look) => {
        const { register } = readRegister(render(households, layout, look));
        expect(readBack(register)).toEqual(madeUp(households, layout !== 'one-row'));
      }),
      { numRuns: RUNS },
    );

  test('one row a household', () => sameAs('one-row'));
  test('members beneath a head told by the household number', () => sameAs('numbered'));
  test('members beneath a head told by the relation', () => sameAs('related'));
  test('members beneath a head, the code on every row', () => sameAs('coded'));
  test('households and members on two sheets', () => sameAs('joined'));
});

describe('any grid', () => {
  const odd: fc.Arbitrary<Cell> = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '\ud800',
      'a\udc00b',
      '#REF!',
      '\u0000',
      'x'.repeat(60_000),
      '\u00ad',
      '\u200b',
      '=',
      '1e999',
    ),
    fc.constantFrom(
      'STT',
      'Mã hộ',
      'Họ và tên',
      'Họ và tên chủ hộ',
      'Quan hệ với chủ hộ',
      'Phân loại hộ',
      'Nam',
      'Nữ',
    ),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom({ date: '0000-00-00' }, { date: '' }, { date: '9999-12-31' }),
  );
  const ragged = fc.array(fc.array(odd, { maxLength: 14 }), { maxLength: 18 });

  test('is read without an error: ragged, huge texts, broken characters, errors', () => {
    fc.assert(
      fc.property(ragged, fc.string(), (cells, name) => {
        const grid: SheetGrid = { name, id: 1, cells };
        expect(() => readRegister([grid, { ...grid, id: 2 }])).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  test('of 500 columns, of no rows, of rows without cells', () => {
    const wide = Array.from(
      { length: 500 },
      (_, i): Cell => ['STT', 'Mã hộ', 'Chủ hộ', 'Nam', null][i % 5] ?? null,
    );
    for (const cells of [[], [[]], [wide, wide, wide], [[], wide, [], wide.map(() => 'x')]]) {
      const { register } = readRegister([{ name: 'Rộng', id: 0, cells }]);
      expect(register.gone).toEqual([]);
    }
  });
});
