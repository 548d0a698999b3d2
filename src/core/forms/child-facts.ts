/** What a child lacks, by the bounds the standard gives its indicators. */
import type { Answer } from '../indicators/household-groups';
import { isChild, isFilledIn, not } from '../indicators/household-groups';
import type { Person } from '../model';
import { cellAt } from '../register/columns';
import type { FieldId } from '../register/fields';
import type { DeprivationBounds } from '../standards/standard';
import { attends } from '../targets/sources/school';
import { ageRange } from '../text/ages';
import { readMark } from '../text/marks';
import type { Fact, FactNote } from './form';

export const child: Fact = {
  note: 'age',
  fields: ['ngay_sinh'],
  answer: ({ person }, { settings }) => (person ? isChild(person, settings.asOf) : 'absent'),
};

interface Bounds {
  readonly from: number;
  readonly under: number;
}
/** 'no' outside the ages the indicator looks at. */
function withinAges(person: Person, asOf: string, { from, under }: Bounds): Answer {
  if (person.birth.kind !== 'ok') return 'unknown';
  const { min, max } = ageRange(person.birth.value, asOf);
  const inside = (age: number): boolean => age >= from && age < under;
  if (inside(min) !== inside(max)) return 'unknown';
  return inside(min) ? 'yes' : 'no';
}

function markedYes(person: Person, field: FieldId): Answer {
  if (!isFilledIn(person.table, field)) return 'absent';
  const mark = readMark(cellAt(person.table, person.row, field));
  if (mark.kind === 'unreadable') return 'unknown';
  return mark.kind === 'ok' && mark.value ? 'yes' : 'no';
}

function ofAge(bounds: (given: DeprivationBounds) => Bounds): Fact {
  return {
    note: 'age',
    fields: ['ngay_sinh'],
    answer({ person }, { standard, settings: { asOf } }) {
      if (!person || standard.bounds === null) return 'absent';
      return withinAges(person, asOf, bounds(standard.bounds));
    },
  };
}
function lacking(
  note: FactNote,
  fields: readonly FieldId[],
  lacks: (person: Person, asOf: string) => Answer,
): Fact {
  return {
    note,
    fields,
    answer: ({ person }, { settings }) => (person ? lacks(person, settings.asOf) : 'absent'),
  };
}

/**
 * First the ages the indicator looks at, then the lack itself: a child outside the ages says nothing about a column
 * that is not there.
 */
export const uninsured: readonly Fact[] = [
  ofAge(({ insuranceFrom, nutritionUnder }) => ({ from: insuranceFrom.value, under: nutritionUnder.value })),
  lacking('insurance', ['co_bhyt'], (person) => not(markedYes(person, 'co_bhyt'))),
];
export const malnourished: readonly Fact[] = [
  ofAge(({ nutritionUnder }) => ({ from: 0, under: nutritionUnder.value })),
  lacking('nutrition', ['sdd'], (person) => markedYes(person, 'sdd')),
];
/** Not at the school level due for the age. */
export const outOfSchool: readonly Fact[] = [
  ofAge(({ schoolFrom, schoolUnder }) => ({ from: schoolFrom.value, under: schoolUnder.value })),
  lacking('school', ['di_hoc', 'cap_hoc'], (person, asOf) => {
    const field = (['di_hoc', 'cap_hoc'] as const).find((each) => isFilledIn(person.table, each));
    return field === undefined ? 'absent' : not(attends(person, oldestAge(person, asOf), field));
  }),
];

/** At the end of the year, when ages are taken, the only age there is. */
function oldestAge({ birth }: Person, asOf: string): number {
  return birth.kind === 'ok' ? ageRange(birth.value, asOf).max : 0;
}
