/**
 * One ID number on several rows: which rows carry it, and which of the rules about it (ST14, ST15, ST16, ST19, ST34)
 * tells the case best. One cause, one finding: the rules below take their own cases from here and leave the others.
 */
import { codeKey } from '../../register/records';
import { isGivenHead } from '../members';
import type { ReasonId } from '../reasons';
import type { RegisterIndex } from '../register-index';
import type { RuleContext, RuleReport } from '../rule';
import { ownersByNumber, type Owner } from './number-owners';
import { byPerson, differences } from './rows-of-number';

/** The rules about a number that two households have, the most telling first. */
export const REPEAT_CODES = ['ST16', 'ST19', 'ST34', 'ST15'] as const;
export type RepeatCode = (typeof REPEAT_CODES)[number];

export interface Repeat {
  readonly number: string;
  readonly owners: readonly Owner[];
  /** Null: no fault of these rules. `masked`: the same household code twice (ST05) explains it. */
  readonly code: RepeatCode | 'masked' | null;
  readonly also: readonly string[];
  /** Persons of the same households whose numbers are repeated as well: the same cause. */
  readonly beside: readonly Owner[];
}
interface Repeats {
  /** The numbers on two rows and more, in list order. */
  readonly repeated: readonly Repeat[];
  /** How many numbers are on one row only. */
  readonly single: number;
  /** Rows without a number to compare, by reason. */
  readonly without: ReadonlyMap<ReasonId, number>;
}

const known = new WeakMap<RegisterIndex, Repeats>();

/** The numbers that several rows of the register have, with their owners; worked out once a run, shared by the rules. */
export function repeatedNumbers(context: RuleContext, report: RuleReport): Repeats {
  const found = known.get(context.index);
  if (found) return found;
  const without = new Map<ReasonId, number>();
  const { numbers, single } = ownersByNumber(context.index, without);
  const judged = numbers.map(({ number, owners }): Repeat => {
    return { number, owners, ...judge(owners, context, report), beside: [] };
  });
  const repeats = { repeated: gatherByHouseholds(judged), single, without };
  known.set(context.index, repeats);
  return repeats;
}

type Verdict = Pick<Repeat, 'code' | 'also'>;
const NONE: Verdict = { code: null, also: [] };

function judge(owners: readonly Owner[], context: RuleContext, report: RuleReport): Verdict {
  const shared = owners.length > 1;
  if (isOfTwoPersons(owners, context, report)) {
    const alike = shared ? ['ST15', ...headCodes(owners)] : ['ST14'];
    return { code: 'ST16', also: alike };
  }
  // Who moved away or died in one household and lives in another is counted once: no fault.
  const living = owners.filter(({ persons }) => persons.some(({ counted }) => counted));
  if (living.length < 2) return NONE;
  if (isOneCode(living, report)) return { code: 'masked', also: [] };
  const [code] = headCodes(living);
  if (code === 'ST19') return { code, also: ['ST15'] };
  if (code === undefined) return { code: 'ST15', also: [] };
  const isLeftOver = living.every((owner) => isHeadOf(owner) || hasOtherHead(owner));
  return isLeftOver ? { code: 'ST34', also: ['ST15'] } : { code: 'ST15', also: ['ST34'] };
}

/** ST19: head of two households; ST34: head of one and member of another; neither: a member of each. */
function headCodes(owners: readonly Owner[]): readonly ('ST19' | 'ST34')[] {
  const heads = owners.filter(isHeadOf).length;
  if (heads === 0) return [];
  return heads > 1 ? ['ST19'] : ['ST34'];
}

export function isHeadOf({ persons }: Owner): boolean {
  return persons.some((person) => (person.relation.kind === 'ok' ? isGivenHead(person) : person.isHead));
}

/** Whether the household has a head without this person: then it is the old household of one who set up his own. */
function hasOtherHead({ record, persons }: Owner): boolean {
  return record.members.some((member) => isGivenHead(member) && !persons.includes(member));
}

/** One household written twice under one code, on one list or beside its list of members: ST05 has said so at the code. */
function isOneCode(owners: readonly Owner[], { hasError }: RuleReport): boolean {
  const [first] = owners;
  const key = first && codeKey(first.record.code);
  if (!first || key === null) return false;
  return (
    owners.every(({ record }) => codeKey(record.code) === key) &&
    owners.some(({ record: { table, row } }) => hasError({ table, row, field: 'ma_ho' }))
  );
}

/** Other names or other birth years: of the households, or of two rows within one. */
function isOfTwoPersons(owners: readonly Owner[], context: RuleContext, report: RuleReport): boolean {
  const one = owners[0]?.persons[0];
  if (!one) return false;
  return owners.some(({ persons }) => {
    const rows = byPerson(persons, context, report);
    if (rows.length > 1) return true;
    const [other] = persons;
    return other !== undefined && other !== one && differences(one, other, context, report).length > 0;
  });
}

/** Several persons of the same households are one cause: the most telling of them speaks for all. */
function gatherByHouseholds(repeats: readonly Repeat[]): readonly Repeat[] {
  const groups = new Map<string, Repeat[]>();
  const numberOf = new Map<object, number>();
  for (const repeat of repeats) {
    if (repeat.code === null || repeat.code === 'masked' || repeat.code === 'ST16') continue;
    const key = repeat.owners
      .map(({ household }) => {
        const at = numberOf.get(household) ?? numberOf.size;
        numberOf.set(household, at);
        return at;
      })
      .sort((a, b) => a - b)
      .join(' ');
    const group = groups.get(key);
    if (group) group.push(repeat);
    else groups.set(key, [repeat]);
  }
  const changed = new Map<Repeat, Repeat>();
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    const lead = REPEAT_CODES.map((code) => group.find((repeat) => repeat.code === code)).find(
      (repeat) => repeat !== undefined,
    );
    for (const repeat of group) {
      const beside = group.filter((other) => other !== lead).flatMap(({ owners }) => owners);
      changed.set(repeat, repeat === lead ? { ...repeat, beside } : { ...repeat, code: 'masked' });
    }
  }
  return repeats.map((repeat) => changed.get(repeat) ?? repeat);
}
