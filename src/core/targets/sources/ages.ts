/** Persons of some ages, where a target counts them. */
import type { Person } from '../../model';
import { ageOf } from './age';
import type { Answer } from './columns';
import type { SourceContext } from './source';

/** Whether a person is of the ages asked for; yes for everybody where none are. */
export function isOfAge(person: Person, { ages, settings }: SourceContext): Answer {
  if (!ages) return 'yes';
  const age = ageOf(person, settings.asOf);
  // Nobody is born after the day the ages are taken at.
  if (age === null || age < 0) return 'unknown';
  return age >= ages.from && age <= (ages.to ?? Infinity) ? 'yes' : 'no';
}

/**
 * Those of the ages asked for, and those whose age is not known: the figure without them lies between the one where
 * none of them counts and the one where all do.
 */
export function personsOfAge(persons: readonly Person[], context: SourceContext): readonly Person[] {
  return context.ages ? persons.filter((person) => isOfAge(person, context) !== 'no') : persons;
}

/** The answer of a person, unknown for one of whom the age is not. */
export function ofAge(
  context: SourceContext,
  answer: (person: Person) => Answer,
): (person: Person) => Answer {
  if (!context.ages) return answer;
  return (person) => (isOfAge(person, context) === 'yes' ? answer(person) : 'unknown');
}
