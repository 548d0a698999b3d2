/** Indicators that one member is enough for. */
import type { CellRef, Person } from '../../model';
import type { FieldId } from '../../register/fields';
import { ageText, derived, refsAt, type Aged, type Derivation, type HouseholdFacts } from './derivation';

/** `unknown`: it cannot be told of this person, because of an age or of a blank or unreadable cell. */
export interface MemberAnswer {
  readonly is: 'yes' | 'no' | 'unknown';
  /** Code of messages/deprivations.ts for a yes or an unknown. */
  readonly code?: string;
  /** What is written of the person and not understood: shown behind the name. */
  readonly quote?: string;
}

export const NO: MemberAnswer = { is: 'no' };
export const yes = (code: string): MemberAnswer => ({ is: 'yes', code });
export const unknown = (code: string, quote?: string): MemberAnswer => ({ is: 'unknown', code, quote });

interface Question {
  /** Reason when nobody is concerned or everybody is fine. */
  readonly none: string;
  /** Columns the answer is read from, birth apart. */
  readonly fields: readonly FieldId[];
  readonly ask: (member: Aged, facts: HouseholdFacts) => MemberAnswer;
}

/**
 * Deprived when one member certainly is; not deprived when the list is whole and certainly nobody is; else it cannot be
 * told. The reason names the persons.
 */
export function anyMember({ none, fields, ask }: Question): (facts: HouseholdFacts) => Derivation {
  return (facts) => {
    if (facts.members.length === 0) return derived('notAssessable', 'no-members');
    const answers = facts.members.map((member) => ({ member, answer: ask(member, facts) }));
    const cellsOf = (kind: MemberAnswer['is']): readonly CellRef[] =>
      answers
        .filter(({ answer }) => answer.is === kind)
        .flatMap(({ member }) => cellsOfMember(member.person, fields));
    for (const kind of ['yes', 'unknown'] as const) {
      const found = answers.filter(({ answer }) => answer.is === kind);
      const [first] = found;
      if (!first) continue;
      const same = found.filter(({ answer }) => answer.code === first.answer.code);
      const people = same.map(({ member, answer }) => nameText(member, answer)).join(', ');
      const params = { people };
      return derived(
        kind === 'yes' ? 'deprived' : 'notAssessable',
        first.answer.code ?? none,
        params,
        cellsOf(kind),
      );
    }
    if (!facts.isWhole) {
      const params = { listed: facts.members.length, size: facts.size ?? 0 };
      return derived('notAssessable', 'members-partial', params, facts.sizeCells);
    }
    return derived('notDeprived', none, {}, cellsOf('no'));
  };
}

function nameText({ person, age }: Aged, { quote }: MemberAnswer): string {
  const name = `${person.name ?? `#${person.row}`} (${ageText(age)})`;
  return quote === undefined ? name : `${name} “${quote}”`;
}

function cellsOfMember(person: Person, fields: readonly FieldId[]): readonly CellRef[] {
  return refsAt(person, ['ngay_sinh', 'nam_sinh_nam', 'nam_sinh_nu', ...fields]);
}

/** Whether an age lies in a range: for certain, perhaps, or not. */
export function within(age: Aged['age'], from: number, to: number): 'yes' | 'no' | 'unknown' {
  if (age === null) return 'unknown';
  if (age.min >= from && age.max <= to) return 'yes';
  return age.max < from || age.min > to ? 'no' : 'unknown';
}
