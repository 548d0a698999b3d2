/** Registers made up for tests: households with members, hamlets, classes, dates of varying precision, ID numbers. */
import * as fc from 'fast-check';

export interface Person {
  readonly name: string;
  readonly male: boolean;
  readonly birth: { readonly year: number; readonly month?: number; readonly day?: number };
  readonly id: string | null;
  readonly relation: string;
}
export interface Household {
  readonly code: string;
  readonly hamlet: string;
  readonly cls: 'poor' | 'nearPoor' | 'notPoor';
  readonly people: readonly Person[];
}

const FAMILY = ['Nguyễn', 'Trần', 'Tống', 'Công', 'Lang', 'Hồ', 'Tổng', 'Đinh', 'Bản', 'Ấp', 'Nam'];
const GIVEN = ['Hòa', 'Thủy', 'Ân', 'Tổ', 'Nghĩa', 'Nữ', 'Cộng', 'Thôn', 'Quý', 'Đào'];

const birth = fc.oneof(
  fc.record({ year: fc.integer({ min: 1930, max: 2023 }) }),
  fc.record({
    year: fc.integer({ min: 1930, max: 2023 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
);
const person = fc.record({
  family: fc.constantFrom(...FAMILY),
  given: fc.constantFrom(...GIVEN),
  male: fc.boolean(),
  birth,
  tail: fc.option(fc.integer({ min: 0, max: 9999 }), { freq: 8 }),
});
const household = fc.record({
  hamlet: fc.integer({ min: 1, max: 3 }),
  cls: fc.constantFrom('poor' as const, 'nearPoor' as const, 'notPoor' as const),
  people: fc.array(person, { minLength: 1, maxLength: 4 }),
});

/** Three households or more, in order of hamlet; one at least has two members, so that the layout can be told. */
export const registers: fc.Arbitrary<readonly Household[]> = fc
  .array(household, { minLength: 3, maxLength: 8 })
  .filter((all) => all.some(({ people }) => people.length > 1))
  .map((all) =>
    [...all]
      .sort((a, b) => a.hamlet - b.hamlet)
      .map(({ hamlet, cls, people }, i) => ({
        code: `PM${1000 + i}`,
        hamlet: `Tổ dân phố ${hamlet}`,
        cls,
        people: people.map(({ family, given, male, birth: born, tail }, at) => ({
          name: `${family} ${male ? 'Văn' : 'Thị'} ${given}`,
          male,
          birth: born,
          id: tail === null ? null : idOf(born.year, male, i * 10 + at, tail),
          relation: at === 0 ? 'Chủ hộ' : at === 1 ? 'Con' : 'Cháu',
        })),
      })),
  );

/** Province 051, century and sex, year, 99, and a running number: 12 digits, no two alike. */
function idOf(year: number, male: boolean, index: number, tail: number): string {
  const sex = (year < 2000 ? 0 : 2) + (male ? 0 : 1);
  return `051${sex}${String(year % 100).padStart(2, '0')}99${String(index).padStart(2, '0')}${String(tail % 100).padStart(2, '0')}`;
}
