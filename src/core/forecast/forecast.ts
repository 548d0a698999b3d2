/** How many poor and near-poor households there may be at the end of the year: a range, never one number. */
import { toldMarksOf } from '../indicators/told-marks';
import type { HouseholdRecord, Register, RunSettings, TargetProgress } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { TARGET_KINDS } from '../targets/kinds';
import { distinctMainRecords, householdsOfClasses } from '../targets/sources/households';
import type { Margins } from './margins';
import { mayBecomeNear, outlookOf, prospect, registrationOf, type Outlook } from './outlook';

export interface ClassForecast {
  readonly class: 'poor' | 'nearPoor';
  readonly now: number;
  /** Households that registered; null when no list of the register tells. */
  readonly registered: number | null;
  /** Households near the line that did not register; those nobody can say anything of. */
  readonly near: number;
  readonly unknown: number;
  /** Poor households that may be near-poor then; only of the near-poor. */
  readonly mayCome: number;
  /** Rows whose class cannot be read: each may be of this one. */
  readonly unread: number;
  readonly low: number;
  readonly high: number;
  readonly outlooks: readonly Outlook[];
}
export interface TargetForecast {
  readonly progress: TargetProgress;
  /** Of the class it is about. */
  readonly own: ClassForecast;
  /** At both ends of the range; 'open' when the ends differ. */
  readonly met: 'yes' | 'no' | 'open';
  /** Households that have to leave for it to be met, when it is open or missed; null when none is enough. */
  readonly needed: number | null;
}
export interface Forecast {
  /** The day the year's figures are taken to, 'YYYY-MM-DD'. */
  readonly date: string;
  /** All households; null where no sheet lists them all. */
  readonly total: number | null;
  readonly classes: readonly [poor: ClassForecast, nearPoor: ClassForecast];
  /** No list has a column of registrations that anybody filled in. */
  readonly noRegistrations: boolean;
  readonly targets: readonly TargetForecast[];
}
export interface ForecastInput {
  readonly register: Register;
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
  readonly margins: Margins;
  readonly date: string;
  /** Of the plan of that year; none of another. */
  readonly progress: readonly TargetProgress[];
}

/**
 * The range: at least as many as stay when every household that registered, is near the line or is not known leaves; at
 * most as many as there are when nobody leaves. New cases are not foreseen. Classes are counted as the targets count them.
 */
export function forecastOf(input: ForecastInput): Forecast {
  const poor = outlooksOf(input, 'poor');
  const near = outlooksOf(input, 'nearPoor');
  const mayCome = poor.outlooks.filter(mayBecomeNear).length;
  const classes = [classForecast('poor', poor, 0), classForecast('nearPoor', near, mayCome)] as const;
  return {
    date: input.date,
    total: distinctMainRecords(input.register)?.length ?? null,
    classes,
    noRegistrations: classes.every(({ registered }) => registered === null),
    targets: input.progress.flatMap((progress) => targetForecast(progress, classes)),
  };
}

type Records = readonly [HouseholdRecord, ...HouseholdRecord[]];
interface Outlooks {
  readonly outlooks: readonly Outlook[];
  readonly records: readonly Records[];
  readonly unread: number;
}

function outlooksOf(
  { register, settings, standard, margins }: ForecastInput,
  own: Outlook['class'],
): Outlooks {
  const { households, unclear } = householdsOfClasses(register, [own]);
  const byRecord = new Map(
    register.households.flatMap(({ records }) => records.map((record) => [record, records] as const)),
  );
  const records = households.map(({ record }): Records => {
    const others = (byRecord.get(record) ?? []).filter((other) => other !== record);
    return [record, ...others];
  });
  const context = { standard, area: settings.area, margins, markRead: toldMarksOf(register) };
  return { outlooks: records.map((each) => outlookOf(each, own, context)), records, unread: unclear.length };
}

function classForecast(
  own: Outlook['class'],
  { outlooks, records, unread }: Outlooks,
  mayCome: number,
): ClassForecast {
  const now = outlooks.length;
  const leaving = outlooks.filter((each) => prospect(each) === 'may');
  const registered = leaving.filter(({ grounds }) => grounds.some(({ by }) => by === 'registered')).length;
  const isTold = records.some((each) => registrationOf(each) !== 'absent');
  const unknown = outlooks.filter((each) => prospect(each) === 'unknown').length;
  return {
    class: own,
    now,
    registered: isTold ? registered : null,
    near: leaving.length - registered,
    unknown,
    mayCome,
    unread,
    low: now - leaving.length - unknown,
    high: now + mayCome + unread,
    outlooks,
  };
}

const FALLS: ReadonlySet<string> = new Set(['reduce-rate', 'reduce-count']);
const CLASS_OF: Readonly<Record<string, 0 | 1>> = { 'poor-households': 0, 'near-poor-households': 1 };

/** Targets of a fall that the register tells, judged at both ends as if the year were over. */
function targetForecast(progress: TargetProgress, classes: Forecast['classes']): TargetForecast[] {
  const { target, from } = progress;
  const at = FALLS.has(target.kind) && from === 'register' ? CLASS_OF[target.source ?? ''] : undefined;
  if (at === undefined) return [];
  const { low, high, now } = classes[at];
  const [lowest, highest] = [metWith(progress, low), metWith(progress, high)];
  if (lowest === null || highest === null) return [];
  let most = now;
  while (most >= 0 && metWith(progress, most) !== true) most--;
  const met = lowest === highest ? (lowest ? 'yes' : 'no') : 'open';
  return [{ progress, own: classes[at], met, needed: most < 0 ? null : now - most }];
}

/** Whether so many households at the end of the year meet the target. */
function metWith({ target, baseline, actual }: TargetProgress, numerator: number): boolean | null {
  return TARGET_KINDS[target.kind].evaluate({
    plan: target,
    baseline,
    actual: { numerator, denominator: actual?.denominator ?? null, unknown: 0 },
    elapsed: 1,
  }).met;
}
