/** The same household in the registers of two periods, with how sure that is. */
import type { HouseholdRecord } from '../model';
import {
  LOOKALIKE_KEYS,
  MATCH_STEPS,
  mayBeOne,
  signsOf,
  type Confidence,
  type MatchKey,
  type MembersOf,
  type Sign,
  type Signs,
} from './match-steps';

export interface HouseholdMatch {
  readonly before: HouseholdRecord;
  readonly now: HouseholdRecord;
  /** Only certain and probable matches count; of a possible one somebody has to see first whether it is one household. */
  readonly confidence: Confidence;
  readonly same: readonly Sign[];
  /** Written on both sides, and not the same. */
  readonly different: readonly Sign[];
}
export interface Matching {
  /** In the order of the records now. */
  readonly matches: readonly HouseholdMatch[];
  readonly onlyBefore: readonly HouseholdRecord[];
  readonly onlyNow: readonly HouseholdRecord[];
  /** One code, and nothing else that says it is one household: not matched. */
  readonly sameCodeOnly: readonly HouseholdMatch[];
  /** Not matched, and yet alike: several of one name, another birth year or hamlet, a name without its accents. */
  readonly lookalikes: readonly HouseholdMatch[];
}

/** Whether a match is sure enough to be counted. */
export function counts({ confidence }: HouseholdMatch): boolean {
  return confidence !== 'possible';
}

/** Records by key; a key that comes twice tells nobody apart and is left out. */
function uniqueBy(records: Iterable<HouseholdRecord>, key: MatchKey): Map<string, HouseholdRecord> {
  const found = new Map<string, HouseholdRecord>();
  for (const [value, [first, second]] of groupsBy(records, key))
    if (first && !second) found.set(value, first);
  return found;
}

function groupsBy(records: Iterable<HouseholdRecord>, key: MatchKey): Map<string, HouseholdRecord[]> {
  const groups = new Map<string, HouseholdRecord[]>();
  for (const record of records) {
    const value = key(record);
    if (value === null) continue;
    const group = groups.get(value);
    if (group) group.push(record);
    else groups.set(value, [record]);
  }
  return groups;
}

function matchOf(
  before: HouseholdRecord,
  now: HouseholdRecord,
  confidence: Confidence,
  { same, different }: Signs,
): HouseholdMatch {
  return { before, now, confidence, same: [...same], different: [...different] };
}

/**
 * Matches households of two periods one to one. A key that two households of a register share matches neither.
 *
 * @param membersOf members as any list has them; the record's own when left out
 */
export function compareRegisters(
  before: readonly HouseholdRecord[],
  now: readonly HouseholdRecord[],
  membersOf: MembersOf = ({ members }) => members,
): Matching {
  const found = new Map<HouseholdRecord, HouseholdMatch>();
  const left = new Set(before);
  const open = new Set(now);
  const refused = new Map<HouseholdRecord, HouseholdMatch>();
  for (const { key, accept } of MATCH_STEPS) {
    if (left.size === 0 || open.size === 0) break;
    const earlier = uniqueBy(left, key);
    for (const [value, record] of uniqueBy(open, key)) {
      const then = earlier.get(value);
      if (then === undefined) continue;
      const signs = signsOf(then, record, membersOf);
      const confidence = accept(signs);
      if (confidence === null) {
        if (signs.same.has('code')) refused.set(record, matchOf(then, record, 'possible', signs));
        continue;
      }
      found.set(record, matchOf(then, record, confidence, signs));
      left.delete(then);
      open.delete(record);
    }
  }
  const sameCodeOnly = [...refused.values()].filter((match) => open.has(match.now) && left.has(match.before));
  return {
    matches: now.flatMap((record) => found.get(record) ?? []),
    onlyBefore: before.filter((record) => left.has(record)),
    onlyNow: now.filter((record) => open.has(record)),
    sameCodeOnly,
    lookalikes: lookalikesOf(left, open, membersOf, sameCodeOnly),
  };
}

/** Of larger groups not every pair is compared: their names tell nobody apart, and each member is shown once. */
const MOST_PAIRS = 400;

/** Pairs of the households left that may be one all the same. */
function lookalikesOf(
  left: ReadonlySet<HouseholdRecord>,
  open: ReadonlySet<HouseholdRecord>,
  membersOf: MembersOf,
  known: readonly HouseholdMatch[],
): HouseholdMatch[] {
  const found: HouseholdMatch[] = [];
  const seen = new Map<HouseholdRecord, Set<HouseholdRecord>>();
  const isFirst = (before: HouseholdRecord, now: HouseholdRecord): boolean => {
    const others = seen.get(now) ?? new Set();
    seen.set(now, others);
    return !others.has(before) && others.add(before).size > 0;
  };
  for (const { before, now } of known) isFirst(before, now);
  for (const key of LOOKALIKE_KEYS) {
    const earlier = groupsBy(left, key);
    for (const [value, group] of groupsBy(open, key)) {
      for (const [before, now] of pairsOf(earlier.get(value) ?? [], group)) {
        const signs = signsOf(before, now, membersOf);
        if (mayBeOne(signs) && isFirst(before, now)) found.push(matchOf(before, now, 'possible', signs));
      }
    }
  }
  return found;
}

function pairsOf(
  before: readonly HouseholdRecord[],
  now: readonly HouseholdRecord[],
): (readonly [HouseholdRecord, HouseholdRecord])[] {
  const isLarge = before.length * now.length > MOST_PAIRS;
  return now.flatMap((record, at) =>
    before
      .filter((_, other) => !isLarge || other % now.length === at % before.length)
      .map((then) => [then, record] as const),
  );
}

/**
 * Records now → record before, however sure: see {@link compareRegisters}.
 */
export function matchHouseholds(
  before: readonly HouseholdRecord[],
  now: readonly HouseholdRecord[],
): Map<HouseholdRecord, HouseholdRecord> {
  return new Map(compareRegisters(before, now).matches.map((match) => [match.now, match.before]));
}
