/** CS14 to CS17: a mark about people of an age, in a household where nobody can be of that age. */
import type { Person } from '../../model';
import type { DeprivationBounds } from '../../standards/standard';
import type { AgeRange } from '../../text/ages';
import { ageToJudge, rangeText } from '../ages';
import { birthPlace } from '../cells';
import { nameOrRow } from '../labels';
import type { MarkField } from '../marks';
import type { Rule } from '../rule';
import { AGREES, markCheck, type MarkContext, type MarkVerdict } from './mark-check';

interface AgeSpec {
  readonly field: MarkField;
  /** Whether somebody whose age lies in the range may be one of them. */
  readonly canBe: (age: AgeRange, bounds: DeprivationBounds, person: Person, context: MarkContext) => boolean;
}

/** Reports a mark that is set where the ages of all members rule it out; an unknown age rules out nothing. */
export function ageMarkCheck({ field, canBe }: AgeSpec): Rule['check'] {
  return markCheck({
    field,
    looksAt: 'marked',
    needsMembers: true,
    evidence: [],
    coversPoints: true,
    judge: (context) => {
      const { settings, bounds, report } = context;
      return ({ members }): MarkVerdict => {
        const ages = members.map((person) => ({
          person,
          age: ageToJudge(person, settings.asOf, report),
        }));
        const known = ages.flatMap(({ person, age }) => (typeof age === 'string' ? [] : [{ person, age }]));
        if (known.some(({ person, age }) => canBe(age, bounds, person, context))) return AGREES;
        const unknown = ages.map(({ age }) => age).find((age) => typeof age === 'string');
        if (typeof unknown === 'string') return { kind: 'open', reason: unknown };
        return {
          kind: 'wrong',
          message: 'default',
          params: {
            ages: known
              .map(({ person, age }) => `${nameOrRow(person, settings.lang)} ${rangeText(age)}`)
              .join(', '),
          },
          related: members.map(birthPlace).filter((place) => place !== null),
        };
      };
    },
  });
}
