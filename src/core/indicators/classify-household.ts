/** Class of a household of the register, from all that its records say. */
import { DomainError } from '../errors';
import type { Area, Classification, Household, HouseholdRecord, Reading, RunSettings } from '../model';
import { unitOfColumn } from '../register/column-unit';
import { restsOnOpenIndicators, restsOnTyped } from '../standards/local';
import type { PovertyStandard } from '../standards/standard';
import { classifyByIncome } from './class-by-income';
import type { Deprived } from './class-by-income';
import { classifyByPoints } from './class-by-points';
import { deprivedIn, markOf, type MarkReader } from './deprivation-marks';
import { areaOfHousehold, AREAS, type HouseholdArea } from './household-area';

/** The class that counts, and what each way says; where they differ, the reason tells. */
export interface HouseholdClassification extends Classification {
  readonly byIncome: Classification;
  readonly byPoints: Classification;
}

/** What is known of a household beside its own records. */
export interface BesideTheRecords {
  /** B1 by the ward's point table, for a household without a written one; null where the table leaves it open. */
  readonly scoredB1?: number | null;
  /** How its marks of deprivation are read; by its records alone where nothing is known of the others. */
  readonly readMark?: MarkReader;
}

type Field = 'income' | 'b1' | 'b2';
const NOT_READ: Readonly<Record<Field, string>> = {
  income: 'income-unreadable',
  b1: 'b1-unreadable',
  b2: 'b2-unreadable',
};

const KINDS = ['ok', 'unreadable', 'blank'] as const;
const ABSENT: Reading<number> = { kind: 'absent' };

/** What the records say of a field: the first that gives a value; else the first that gives anything. */
export function readingOf(records: readonly HouseholdRecord[], field: Field): Reading<number> {
  for (const kind of KINDS)
    for (const record of records) if (record[field].kind === kind) return record[field];
  return ABSENT;
}

function valueOf(field: Reading<number>): number | null {
  return field.kind === 'ok' ? field.value : null;
}

/** Deprivations by the marks; without marks by B2, ten points an indicator (TT 07/2021). */
function deprivedOf(
  records: readonly HouseholdRecord[],
  b2: number | null,
  standard: PovertyStandard,
  read: MarkReader,
): Deprived {
  for (const record of records) {
    const range = deprivedIn(record, standard, read);
    if (range) return range;
  }
  const each = standard.points?.b2PerIndicator.value;
  const count = each && b2 !== null ? b2 / each : NaN;
  return Number.isInteger(count) && count >= 0 && count <= standard.indicators.length ? count : null;
}

/** An impossible number in the register makes its household not assessable; it must not stop the others. */
function assess(by: 'income' | 'points', classify: () => Classification): Classification {
  try {
    return classify();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { result: 'notAssessable', by, reason: { code: error.code, params: error.params } };
  }
}

/** Says what is written where a value was needed and could not be read. */
function withUnread(
  judged: Classification,
  readings: Readonly<Partial<Record<Field, Reading<number>>>>,
): Classification {
  if (judged.result !== 'notAssessable') return judged;
  for (const field of ['b1', 'b2', 'income'] as const) {
    const read = readings[field];
    const missing = judged.reason.code === `${field}-missing`;
    if (missing && read?.kind === 'unreadable') {
      return { ...judged, reason: { code: NOT_READ[field], params: { text: read.text } } };
    }
  }
  return judged;
}

/** An income that is no number for want of a unit: the header is to be mended, not the cell. */
function withUnitAsked(judged: Classification, records: readonly HouseholdRecord[]): Classification {
  if (judged.reason.code !== NOT_READ.income) return judged;
  for (const { table } of records) {
    if (!table.columns.has('thu_nhap')) continue;
    const unit = unitOfColumn(table, 'thu_nhap');
    if (unit.kind === 'unclear')
      return { ...judged, reason: { code: 'income-unit-unclear', params: { header: unit.text } } };
  }
  return judged;
}

/**
 * A way in the area of the household. Where the area is not known, both areas must lead to one class; the reason is that of
 * the line that is harder to meet.
 */
function judgedIn(area: HouseholdArea, judge: (area: Area) => Classification): Classification {
  if (area.from === 'unit') return judge(area.area);
  if (area.from === 'household') return noted(judge(area.area), { areaNote: 'household' });
  const [first, ...others] = AREAS.map(judge) as [Classification, ...Classification[]];
  if (others.some(({ result }) => result !== first.result)) {
    return {
      result: 'notAssessable',
      by: first.by,
      reason: { code: 'area-unreadable', params: { text: area.text } },
    };
  }
  const sign = first.result === 'notPoor' ? -1 : 1;
  const lineOf = ({ reason }: Classification) => Number(reason.params.line ?? 0) * sign;
  const hardest = others.reduce((best, each) => (lineOf(each) < lineOf(best) ? each : best), first);
  return noted(hardest, { areaNote: 'either', areaText: area.text });
}

/** A reason that names no line hangs on no area. */
function noted(judged: Classification, params: Readonly<Record<string, string>>): Classification {
  const { reason } = judged;
  if (reason.params.area === undefined) return judged;
  return { ...judged, reason: { ...reason, params: { ...reason.params, ...params } } };
}

/** Says that B1 came from the ward's table and not from the register. */
function fromTable(judged: Classification): Classification {
  const { reason } = judged;
  if (reason.params.b1 === undefined) return judged;
  return { ...judged, reason: { ...reason, params: { ...reason.params, b1From: 'table' } } };
}

/** Marks a class that rests on a threshold no text was found for: of the indicators counted, or typed by the ward. */
function unverified(judged: Classification, standard: PovertyStandard): Classification {
  const { reason } = judged;
  const { area, deprived, b2 } = reason.params;
  if (area !== 'urban' && area !== 'rural') return judged;
  const isOpen = (deprived !== undefined || b2 !== undefined) && restsOnOpenIndicators(standard);
  const isTyped = restsOnTyped(standard, area, judged.by);
  if (!isOpen && !isTyped) return judged;
  const params = {
    ...reason.params,
    ...(isOpen ? { unverified: 'indicators' } : {}),
    ...(isTyped ? { typed: 'typed' } : {}),
  };
  return { ...judged, reason: { ...reason, params } };
}

/** Whether anything is written, readable or not. */
function isWritten(field: Reading<number>): boolean {
  return field.kind === 'ok' || field.kind === 'unreadable';
}

function decide(byPoints: Classification, byIncome: Classification): Classification | null {
  const pointsJudged = byPoints.result !== 'notAssessable';
  const incomeJudged = byIncome.result !== 'notAssessable';
  if (pointsJudged && incomeJudged && byPoints.result !== byIncome.result) {
    const params = { points: byPoints.result, income: byIncome.result };
    const parts = [byPoints.reason, byIncome.reason];
    return { result: byPoints.result, by: 'points', reason: { code: 'ways-disagree', params, parts } };
  }
  if (pointsJudged) return byPoints;
  return incomeJudged ? byIncome : null;
}

/**
 * Class of a household by a standard, from its records on all lists.
 *
 * Points decide where both points and income judge, since the review of TT 07/2021 classifies by points; when
 * the income says otherwise the reason tells, and both are kept. A value is taken from the main list, else from
 * the next list that has it. Impossible values make the household `notAssessable`; nothing is thrown. The lines are those of
 * the area the household's own column 'Khu vực' says, else of the area of the run (see {@link areaOfHousehold}).
 *
 * @param household one household of the register
 * @param settings the area of the run
 * @param beside what its records alone do not say
 * @returns class, reason (codes of messages/indicators.ts) and what each way says
 */
export function classifyHousehold(
  household: Household,
  settings: Pick<RunSettings, 'area'>,
  standard: PovertyStandard,
  { scoredB1 = null, readMark = markOf }: BesideTheRecords = {},
): HouseholdClassification {
  const { records } = household;
  const written = readingOf(records, 'b1');
  const isScored = scoredB1 !== null && !isWritten(written);
  const b1: Reading<number> = isScored ? { kind: 'ok', value: scoredB1 } : written;
  const b2 = readingOf(records, 'b2');
  const income = readingOf(records, 'income');
  const area = areaOfHousehold(records, settings.area);
  const points = judgedIn(area, (each) =>
    assess('points', () => classifyByPoints(valueOf(b1), valueOf(b2), each, standard)),
  );
  const deprived = deprivedOf(records, valueOf(b2), standard, readMark);
  // Where either area may be meant, not the same households are of average living standard: that band is left untold.
  const lines = area.from === 'unknown' ? { ...standard, averageLine: null } : standard;
  const earnings = judgedIn(area, (each) =>
    assess('income', () => classifyByIncome(valueOf(income), deprived, each, lines)),
  );
  const byScore = unverified(withUnread(points, { b1, b2 }), standard);
  const byPoints = isScored ? fromTable(byScore) : byScore;
  const byIncome = unverified(withUnitAsked(withUnread(earnings, { income }), records), standard);
  const decided =
    decide(byPoints, byIncome) ?? undecided(byPoints, byIncome, [b1, b2].some(isWritten), isWritten(income));
  return { ...decided, byIncome, byPoints };
}

/** Which gap to name when neither way judges: the one in what the officer has begun to fill in. */
function undecided(
  byPoints: Classification,
  byIncome: Classification,
  pointsSeen: boolean,
  incomeSeen: boolean,
): Classification {
  const pointsUsable = byPoints.reason.code !== 'points-no-table';
  if (pointsSeen && (pointsUsable || !incomeSeen)) return byPoints;
  if (incomeSeen) return byIncome;
  return { result: 'notAssessable', by: null, reason: { code: 'no-data', params: {} } };
}
