/**
 * Years between the head and children, parents, grandchildren of the household: which are too few, and whose birth
 * date is the doubtful one. Used by CS02, CS03 and CS04, and by FD09, which leaves to them what they explain.
 */
import type { BirthDate, HouseholdRecord, Person, Relation, Severity } from '../model';
import { ageRange, type AgeRange } from '../text/ages';
import { birthToJudge, otherYearOfNumber, yearsBetween } from './ages';
import { isGivenHead, isOneOfSeveralHeads } from './members';
import type { ReasonId } from './reasons';
import type { RuleReport } from './rule';
import type { Thresholds } from './thresholds';

type Errors = Pick<RuleReport, 'hasError'>;

/** A limit in years, and what falling short of it means. */
export interface GapLimit {
  readonly years: number;
  readonly severity: Severity;
}
export interface GapSpec {
  readonly code: 'CS02' | 'CS03' | 'CS04';
  readonly group: Relation['group'];
  /** Who should be the elder. */
  readonly elder: 'head' | 'relative';
  /** Limits of a relation, the strictest last; none for relations that bind no ages. */
  readonly limits: (label: string, thresholds: Thresholds) => readonly GapLimit[];
}

/** Con dâu, con rể, con nuôi may be of any age, but seldom older than the head. A stepchild may be. */
export const CHILDREN: GapSpec = {
  code: 'CS02',
  group: 'child',
  elder: 'head',
  limits: (label, thresholds) => byBirth(label, thresholds),
};
/** Parents in law and adoptive parents are seldom younger than the head; a stepmother may be. */
export const PARENTS: GapSpec = {
  code: 'CS03',
  group: 'parent',
  elder: 'relative',
  limits: (label, thresholds) => byBirth(label, thresholds),
};
/** Plain 'cháu' is a nephew or niece as well; a grandchild's wife or husband may be of any age. */
export const GRANDCHILDREN: GapSpec = {
  code: 'CS04',
  group: 'grandchild',
  elder: 'head',
  limits: (label, { grandchildGap }) => {
    if (label === 'Cháu dâu' || label === 'Cháu rể') return [];
    return [{ years: grandchildGap, severity: label === 'Cháu' ? 'info' : 'warning' }];
  },
};
const SPECS = [CHILDREN, PARENTS, GRANDCHILDREN] as const;

const OF_BLOOD = new Set(['Con đẻ', 'Con', 'Con trai', 'Con gái', 'Cha đẻ', 'Mẹ đẻ', 'Cha', 'Mẹ']);
/** Relations made by a second marriage. */
const STEP = new Set(['Con riêng', 'Cha dượng', 'Mẹ kế']);

function byBirth(label: string, { parentGapWarning, parentGapError }: Thresholds): readonly GapLimit[] {
  if (STEP.has(label)) return [];
  if (!OF_BLOOD.has(label)) return [{ years: 0, severity: 'warning' }];
  return [
    { years: parentGapWarning, severity: 'warning' },
    { years: parentGapError, severity: 'error' },
  ];
}

export interface GapContext {
  readonly thresholds: Thresholds;
  readonly asOf: string;
  readonly errors: Errors;
}
export interface Gap {
  readonly relative: Person;
  readonly birth: BirthDate;
  readonly label: string;
  readonly years: AgeRange;
  /** The strictest limit the whole range falls short of. */
  readonly short: GapLimit;
}
/** Too few years, told at the birth date that is likely wrong. */
export interface GapFinding {
  readonly at: Person;
  readonly isHead: boolean;
  /** The relatives too close to the head: the person itself, or those that point at the head. */
  readonly gaps: readonly Gap[];
  readonly severity: Severity;
  /** The birth year of the ID number of `at` where it is another. */
  readonly otherYear: number | null;
}
export interface Gaps {
  readonly head: Person | null;
  readonly headBirth: BirthDate | null;
  readonly findings: readonly GapFinding[];
  readonly passed: number;
  readonly skipped: readonly ReasonId[];
}

/** Every relative of the group against the head; nothing at all for a household without such relatives. */
export function gapsIn(record: HouseholdRecord, spec: GapSpec, context: GapContext): Gaps | null {
  const relatives = record.members.filter(
    ({ relation }) => relation.kind === 'ok' && relation.value.group === spec.group,
  );
  if (relatives.length === 0) return null;
  const heads = record.members.filter(isGivenHead);
  const [head = null] = heads;
  const headBirth = head && heads.length === 1 ? headBirthToJudge(head, context) : 'no-head';
  if (head === null || typeof headBirth === 'string') {
    const reason = typeof headBirth === 'string' ? headBirth : 'no-head';
    return { head, headBirth: null, findings: [], passed: 0, skipped: relatives.map(() => reason) };
  }
  return { head, headBirth, ...compare(relatives, { head, headBirth }, spec, context) };
}

/** A head who would be a small child is CS01's, and no measure for the others. */
function headBirthToJudge(head: Person, { asOf, thresholds, errors }: GapContext): BirthDate | ReasonId {
  const birth = birthToJudge(head, errors);
  if (typeof birth === 'string') return birth;
  return isTooYoung(head, asOf, thresholds.headAgeError, errors) ? 'other-error' : birth;
}

/** Whether a head is certainly below an age, by the birth date as written. */
export function isTooYoung(head: Person, asOf: string, years: number, errors: Errors): boolean {
  const birth = birthToJudge(head, errors);
  return typeof birth !== 'string' && ageRange(birth, asOf).max < years;
}

/** The head of a list of members by the word or the number; on a list of households the person of the row. */
export function headsHousehold(person: Person): boolean {
  const { relation, isHead, table } = person;
  if (relation.kind !== 'absent') return isGivenHead(person);
  const isOwnRow = table.layout === 'one-row' || table.columns.has('stt_ho');
  return isHead && isOwnRow;
}

function compare(
  relatives: readonly Person[],
  { head, headBirth }: { head: Person; headBirth: BirthDate },
  spec: GapSpec,
  context: GapContext,
): Pick<Gaps, 'findings' | 'passed' | 'skipped'> {
  const gaps: Gap[] = [];
  const skipped: ReasonId[] = [];
  let passed = 0;
  for (const relative of relatives) {
    const label = relative.relation.kind === 'ok' ? relative.relation.value.label : '';
    const limits = spec.limits(label, context.thresholds);
    const birth = birthToJudge(relative, context.errors);
    if (limits.length === 0) continue;
    if (typeof birth === 'string') {
      skipped.push(birth);
      continue;
    }
    const years = spec.elder === 'head' ? yearsBetween(headBirth, birth) : yearsBetween(birth, headBirth);
    const short = limits.reduce<GapLimit | null>(
      (found, limit) => (years.max < limit.years ? limit : found),
      null,
    );
    if (short) gaps.push({ relative, birth, label, years, short });
    else if (limits.some((limit) => years.min < limit.years)) skipped.push('age-uncertain');
    else passed += 1;
  }
  return { findings: findingsOf(gaps, head, passed), passed, skipped };
}

/**
 * One finding a relative; one at the head when the head's ID number gives another year or when two or more relatives
 * all stand too close: then the head's date is the likely slip.
 */
function findingsOf(gaps: readonly Gap[], head: Person, passed: number): readonly GapFinding[] {
  if (gaps.length === 0) return [];
  const headYear = otherYearOfNumber(head);
  const manyAgainstOne =
    gaps.length >= 2 && passed === 0 && gaps.every(({ short }) => short.severity !== 'info');
  if (headYear !== null || manyAgainstOne) {
    return [finding(head, true, gaps, headYear)];
  }
  return gaps.map((gap) => finding(gap.relative, false, [gap], otherYearOfNumber(gap.relative)));
}

function finding(at: Person, isHead: boolean, gaps: readonly Gap[], otherYear: number | null): GapFinding {
  const found = gaps.map(({ short }) => short.severity);
  // An ID number of another year is an error by itself (FD09), which this finding says as well.
  const isError = otherYear !== null || found.includes('error');
  const isWarning = found.includes('warning');
  return { at, isHead, gaps, otherYear, severity: isError ? 'error' : isWarning ? 'warning' : 'info' };
}

/** Whether CS01, CS02, CS03 or CS04 will say that this person's birth date is wrong, ID number and all. */
export function isSaidByFamily(person: Person, record: HouseholdRecord | null, context: GapContext): boolean {
  if (!record || otherYearOfNumber(person) === null) return false;
  const { asOf, thresholds, errors } = context;
  const isHead = headsHousehold(person) && !isOneOfSeveralHeads(person, record, errors);
  if (isHead && isTooYoung(person, asOf, thresholds.headAgeError, errors)) return true;
  return SPECS.some((spec) =>
    (gapsIn(record, spec, context)?.findings ?? []).some(({ at }) => at === person),
  );
}
