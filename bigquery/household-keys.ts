/** One key a household over all years, by the core's own matching; what leaves the office is only its hash. */
import { createHmac } from 'node:crypto';
import { counts } from '../src/core/indicators/match-households';
import { matchingOf, settledMatchingOf } from '../src/core/indicators/register-matching';
import type { Household, HouseholdRecord, Register } from '../src/core/model';
import { codeKey } from '../src/core/register/records';
import { comparableId } from '../src/core/text/id-numbers';

export interface YearOfRegister {
  readonly year: number;
  readonly register: Register;
}
export interface KeyedYear extends YearOfRegister {
  /** Hash of each row of the main list, unique within the year. */
  readonly keys: ReadonlyMap<Household, string>;
  /** The same by the row's record. */
  readonly keyOfRecord: ReadonlyMap<HouseholdRecord, string>;
  /** Rows that may be one household with another of the other year, or have nothing that lasts to be known by. */
  readonly waiting: ReadonlySet<Household>;
}

/** 64 hexadecimal digits; nobody without the key can try numbers out. */
function hashed(key: Buffer, ...parts: readonly string[]): string {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('hex');
}

/** What a household is known by for years: its code, else its head's number; one that two rows share tells nobody apart. */
function lastingKeys(register: Register): ReadonlyMap<Household, string> {
  const keysOf = ({ main }: Household): string[] => {
    const code = codeKey(main.code);
    const id = comparableId(main.head.idNumber);
    return [...(code === null ? [] : [`code ${code}`]), ...(id === null ? [] : [`id ${id}`])];
  };
  const times = new Map<string, number>();
  for (const each of register.households.flatMap(keysOf)) times.set(each, (times.get(each) ?? 0) + 1);
  return new Map(
    register.households.flatMap((household) => {
      const found = keysOf(household).find((each) => times.get(each) === 1);
      return found === undefined ? [] : [[household, found] as const];
    }),
  );
}

/** The household of an earlier year a record surely is. */
function earlierOf(
  register: Register,
  year: YearOfRegister,
  isLast: boolean,
): (record: HouseholdRecord) => HouseholdRecord | undefined {
  if (isLast) {
    const { counted } = settledMatchingOf(register, year.register);
    return (record) => counted.get(record);
  }
  const matches = matchingOf(register, year.register).matches.filter(counts);
  const then = new Map(matches.map(({ now, before }) => [now, before]));
  return (record) => then.get(record);
}

/**
 * Keys of the registers of one commune.
 *
 * A household the core matches with one of an earlier year has that one's key; any other has its own, and never by chance
 * the key of a household it is not matched with.
 *
 * @param years oldest first
 * @param commune part of what is hashed: codes of households are given anew in every commune
 */
export function keyedYears(years: readonly YearOfRegister[], commune: string, key: Buffer): KeyedYear[] {
  const done: KeyedYear[] = [];
  const given = new Set<string>();
  const waiting = new Map<Register, Set<Household>>(years.map(({ register }) => [register, new Set()]));
  for (const { year, register } of years) {
    const lasting = lastingKeys(register);
    const known = [...done].reverse();
    const matched = known.map((earlier, at) => earlierOf(register, earlier, at === 0));
    const keys = new Map<Household, string>();
    for (const household of register.households) {
      const found = foundIn(household, known, matched);
      const own = lasting.get(household);
      if (own === undefined && found === undefined) waiting.get(register)?.add(household);
      const base = hashed(key, commune, own ?? `row ${year} ${household.index}`);
      keys.set(household, found ?? (given.has(base) ? hashed(key, commune, String(year), base) : base));
    }
    for (const each of keys.values()) given.add(each);
    const [before] = known;
    if (before) addWaiting(register, before.register, waiting);
    const keyOfRecord = new Map([...keys].map(([{ main }, each]) => [main, each]));
    done.push({ year, register, keys, keyOfRecord, waiting: waiting.get(register) ?? new Set() });
  }
  return done;
}

/** The key the household has in the nearest earlier year it is matched with. */
function foundIn(
  { main }: Household,
  known: readonly KeyedYear[],
  matched: readonly ((record: HouseholdRecord) => HouseholdRecord | undefined)[],
): string | undefined {
  for (const [at, { keyOfRecord }] of known.entries()) {
    const record = matched[at]?.(main);
    const found = record && keyOfRecord.get(record);
    if (found !== undefined) return found;
  }
  return undefined;
}

function addWaiting(now: Register, before: Register, waiting: ReadonlyMap<Register, Set<Household>>): void {
  const byRecord = ({ households }: Register) => new Map(households.map((each) => [each.main, each]));
  const [ours, theirs] = [byRecord(now), byRecord(before)];
  for (const pair of settledMatchingOf(now, before).waiting) {
    const [household, earlier] = [ours.get(pair.now), theirs.get(pair.before)];
    if (household) waiting.get(now)?.add(household);
    if (earlier) waiting.get(before)?.add(earlier);
  }
}
