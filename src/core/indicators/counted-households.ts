/** Households of the main list as rows behind a figure. */
import type { Household } from '../model';
import { personsOf } from '../register/counts';
import { isSameGroup, type CountedHousehold, type FigureName, type IndicatorInput } from './indicator';
import type { RegisterPart } from './parts';
import { householdClass } from './record-class';

export function countedHousehold(household: Household): CountedHousehold {
  const { main } = household;
  const persons = personsOf(household);
  return {
    record: main,
    hamlet: main.hamlet,
    class: householdClass(household),
    persons: persons === 0 ? null : persons,
  };
}

export function partNamed({ tallies }: IndicatorInput, { group }: FigureName): RegisterPart | null {
  return tallies.parts.find(({ part }) => isSameGroup(part.group, group))?.part ?? null;
}
