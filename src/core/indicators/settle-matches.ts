/** Which matches of two periods count, which the register's own words settle, and which wait for the officer. */
import type { HouseholdClass, HouseholdRecord, Register } from '../model';
import { cellAt } from '../register/columns';
import { saysArrived, startClassOf } from '../register/start-class';
import { groupOf, movementOf, type Group } from '../text/movement-note';
import { cellText } from '../text/unicode';
import { compareRegisters, counts, type HouseholdMatch, type Matching } from './match-households';

export interface SettledMatching extends Matching {
  /** Without those that wait. */
  readonly onlyBefore: readonly HouseholdRecord[];
  readonly onlyNow: readonly HouseholdRecord[];
  /** Records now → record before, of the matches that count. */
  readonly counted: ReadonlyMap<HouseholdRecord, HouseholdRecord>;
  /**
   * Pairs somebody has to look at before the forms can count either household: nothing is known of what became of the
   * first, nor of what the second was.
   */
  readonly waiting: readonly HouseholdMatch[];
}
/** A household's class by its record, in either register; null where it is not known. */
export type ClassOfRecord = (record: HouseholdRecord) => HouseholdClass | null;

type Verdict = 'one' | 'two' | null;

/**
 * Settles every pair that is not sure by what the register now says itself: its class at the start, its note of the
 * year's change, its list of those gone. A pair neither of whose households was or is poor or near-poor changes no
 * form, whatever it is, and waits for nothing.
 */
export function settleMatches(
  matching: Matching,
  { gone }: Pick<Register, 'gone'>,
  classOf: ClassOfRecord,
): SettledMatching {
  const { matches, sameCodeOnly, lookalikes } = matching;
  const doubts = [...matches.filter((match) => !counts(match)), ...sameCodeOnly, ...lookalikes];
  const listedGone = listedAs(
    doubts.map(({ before }) => before),
    gone,
  );
  const verdicts = new Map(doubts.map((match) => [match, verdictOf(match, listedGone, classOf)]));
  const confirmed = oneToOne(doubts.filter((match) => verdicts.get(match) === 'one'));
  const taken = new Set([...confirmed].flatMap(({ before, now }) => [before, now]));
  const isOpen = (match: HouseholdMatch): boolean =>
    verdicts.get(match) !== 'two' && !taken.has(match.before) && !taken.has(match.now);
  const settled = [
    ...matches.filter((match) => counts(match) || confirmed.has(match) || isOpen(match)),
    ...[...sameCodeOnly, ...lookalikes].filter((match) => confirmed.has(match)),
  ].map((match) => (confirmed.has(match) ? confirmedMatch(match) : match));
  const matched = new Set(settled.flatMap(({ before, now }) => [before, now]));
  const isOfForms = ({ before, now }: HouseholdMatch): boolean =>
    [before, now].some((record) => groupOfClass(classOf(record)) !== 'other');
  const waiting = doubts.filter((match) => isOpen(match) && isOfForms(match));
  const known = new Set([...matched, ...waiting.flatMap(({ before, now }) => [before, now])]);
  const without = (records: Iterable<HouseholdRecord>): HouseholdRecord[] =>
    [...new Set(records)].filter((record) => !known.has(record));
  return {
    matches: settled,
    onlyBefore: without([...matching.onlyBefore, ...matches.map(({ before }) => before)]),
    onlyNow: without([...matching.onlyNow, ...matches.map(({ now }) => now)]),
    sameCodeOnly: sameCodeOnly.filter(isOpen),
    lookalikes: lookalikes.filter(isOpen),
    waiting,
    counted: new Map(
      settled.filter((match) => counts(match) || !isOfForms(match)).map(({ before, now }) => [now, before]),
    ),
  };
}

const groupOfClass = (written: HouseholdClass | null): Group | null =>
  written === null ? null : groupOf(written);

/** Those of the records that a list of households gone surely names. */
function listedAs(
  records: readonly HouseholdRecord[],
  gone: readonly HouseholdRecord[],
): ReadonlySet<HouseholdRecord> {
  const { matches } = compareRegisters([...new Set(records)], gone);
  return new Set(matches.filter(counts).map(({ before }) => before));
}

function verdictOf(
  { before, now }: HouseholdMatch,
  listedGone: ReadonlySet<HouseholdRecord>,
  classOf: ClassOfRecord,
): Verdict {
  const start = startClassOf(now);
  if (listedGone.has(before) || start === 'arrived') return 'two';
  const [from, to] = [groupOfClass(classOf(before)), groupOfClass(classOf(now))];
  const note = noteVerdict(now, from, to);
  if (note !== null || start === null) return note;
  return from !== null && groupOf(start) === from ? 'one' : null;
}

/** By the note of the year's change: it came from elsewhere, or it changed from just that class to just this one. */
function noteVerdict(now: HouseholdRecord, from: Group | null, to: Group | null): Verdict {
  const text = cellText(cellAt(now.table, now.rowOf('dien_bien'), 'dien_bien'));
  const note = movementOf(text);
  if (note?.kind === 'elsewhere') return saysArrived(text) ? 'two' : null;
  if (note === null || from === null || to === null) return null;
  const fits =
    note.kind === 'same' ? from === to : from !== to && note.from.includes(from) && note.to.includes(to);
  return fits ? 'one' : null;
}

/** A note cannot tell which of several households it means. */
function oneToOne(pairs: readonly HouseholdMatch[]): ReadonlySet<HouseholdMatch> {
  const times = new Map<HouseholdRecord, number>();
  for (const record of pairs.flatMap(({ before, now }) => [before, now]))
    times.set(record, (times.get(record) ?? 0) + 1);
  return new Set(pairs.filter(({ before, now }) => times.get(before) === 1 && times.get(now) === 1));
}

function confirmedMatch(match: HouseholdMatch): HouseholdMatch {
  return { ...match, confidence: 'probable', same: [...match.same, 'note'] };
}
