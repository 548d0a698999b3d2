/** The households of two registers side by side, worked out once for every task that asks. */
import type { Register } from '../model';
import { distinctHouseholds } from '../register/counts';
import { compareRegisters, type Matching } from './match-households';
import { classOf, householdClass } from './record-class';
import { settleMatches, type SettledMatching } from './settle-matches';

/** Several tasks ask of the same two registers. */
const known = new WeakMap<Register, Map<Register, Matching>>();

/** The households of both registers side by side, one entered twice once, with the members any list names. */
export function matchingOf(register: Register, previous: Register): Matching {
  const earlier = known.get(register) ?? new Map<Register, Matching>();
  const found = earlier.get(previous);
  if (found) return found;
  const before = distinctHouseholds(previous);
  const now = distinctHouseholds(register);
  const members = new Map([...before, ...now].map((household) => [household.main, household.members]));
  const matching = compareRegisters(
    before.map(({ main }) => main),
    now.map(({ main }) => main),
    (record) => members.get(record) ?? record.members,
  );
  known.set(register, earlier.set(previous, matching));
  return matching;
}

/** The same with what the register's own words settle, and with the pairs that wait for somebody to look at them. */
export function settledMatchingOf(register: Register, previous: Register): SettledMatching {
  const matching = matchingOf(register, previous);
  const found = settled.get(matching);
  if (found) return found;
  const classes = new Map(
    [...distinctHouseholds(previous), ...distinctHouseholds(register)].map((household) => [
      household.main,
      householdClass(household),
    ]),
  );
  const result = settleMatches(matching, register, (record) => classes.get(record) ?? classOf(record));
  settled.set(matching, result);
  return result;
}
const settled = new WeakMap<Matching, SettledMatching>();
