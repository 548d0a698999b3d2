/** Households by class as the register writes it and by one standard or two, with the households of each count. */
import type { Household, Register, StandardId } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { countedHousehold } from './counted-households';
import { headcountRate } from './headcount-rate';
import type { HouseholdJudge } from './household-judge';
import type { CountedHousehold, FigureName, ListReason, TracedFigure } from './indicator';
import { householdClass } from './record-class';
import { RESULTS, type ClassResult } from './standards-side-by-side';
import { toldMark } from './told-marks';

/** By what a class is: as written, or by the standard of that name. */
export type ClassBy = 'recorded' | StandardId;
export type ClassWhat = 'all' | Exclude<ClassResult, 'notAssessable'>;

const WORDS: Readonly<Record<ClassWhat, string>> = {
  all: 'all',
  poor: 'poor',
  nearPoor: 'near-poor',
  notPoor: 'not-poor',
};
const WHATS = Object.keys(WORDS) as readonly ClassWhat[];
const PATTERN = /^class-(all|poor|near-poor|not-poor)-(recorded|vn-2016|vn-2022|vn-2027)$/;

/** 'class-near-poor-vn-2027', 'class-all-recorded': the latter’s unclear part are those nobody can classify. */
export function classFigureId(what: ClassWhat, by: ClassBy): string {
  return `class-${WORDS[what]}-${by}`;
}

/** What an id of {@link classFigureId} says; null of any other. */
export function classFigureOf(id: string): { readonly what: ClassWhat; readonly by: ClassBy } | null {
  const [, word, by] = PATTERN.exec(id) ?? [];
  const what = WHATS.find((each) => WORDS[each] === word);
  return what === undefined ? null : { what, by: by as ClassBy };
}

interface Judged {
  readonly household: Household;
  readonly result: ClassResult;
  readonly reason?: ListReason;
}

/**
 * The figures: of each class those of it, among those that can be told; of all, everybody.
 *
 * @param standards the standard of the run and, where there is one, the next
 */
export function classFigures(
  register: Register,
  judge: HouseholdJudge,
  standard: PovertyStandard,
  standards: readonly PovertyStandard[],
): TracedFigure[] {
  const groups: readonly FigureName['group'][] = [
    { by: 'all' },
    ...register.hamlets.map((name) => ({ by: 'hamlet', name })),
  ];
  const ways: readonly (readonly [ClassBy, PovertyStandard, () => readonly Judged[]])[] = [
    ['recorded', standard, once(() => register.households.map(asRecorded))],
    ...standards.map(
      (each) =>
        [
          each.id,
          each,
          once(() => register.households.map((household) => byStandard(household, judge, each, register))),
        ] as const,
    ),
  ];
  return ways.flatMap(([by, of, judged]) =>
    WHATS.flatMap((what) =>
      groups.map((group): TracedFigure => {
        const name = { id: classFigureId(what, by), group };
        const own = () =>
          judged().filter(({ household }) => group.by === 'all' || household.main.hamlet === group.name);
        return { ...name, trace: () => traced(name, own(), what, of) };
      }),
    ),
  );
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function asRecorded(household: Household): Judged {
  const written = householdClass(household);
  if (written === null) {
    const { recordedClass } = household.main;
    const text = recordedClass.kind === 'unreadable' ? recordedClass.text : null;
    return { household, result: 'notAssessable', reason: { kind: 'no-class', text } };
  }
  return { household, result: RESULTS.find((result) => result === written) ?? 'notPoor' };
}

function byStandard(
  household: Household,
  judge: HouseholdJudge,
  standard: PovertyStandard,
  register: Register,
): Judged {
  const { result, reason } = judge(household, standard);
  const waitsForMarks = reason.code === 'deprived-missing' || reason.code === 'deprived-partly-missing';
  const unknown = waitsForMarks ? unknownMarks(household, standard, register) : [];
  return { household, result, reason: { kind: 'class', reason, unknown } };
}

/** Keys of the indicators no list of the household has a mark of that can be read. */
function unknownMarks({ records }: Household, { indicators }: PovertyStandard, register: Register): string[] {
  return indicators
    .filter((indicator) => records.every((record) => toldMark(register, record, indicator) === null))
    .map(({ key }) => key);
}

function traced(
  name: FigureName,
  judged: readonly Judged[],
  what: ClassWhat,
  { id: standard }: PovertyStandard,
): ReturnType<TracedFigure['trace']> {
  const listed = (is: (result: ClassResult) => boolean): CountedHousehold[] =>
    judged
      .filter(({ result }) => is(result))
      .map(({ household, reason }) => ({ ...countedHousehold(household), ...(reason ? { reason } : {}) }));
  const households = {
    numerator: listed((result) => what === 'all' || result === what),
    denominator: listed((result) => what === 'all' || result !== 'notAssessable'),
    notAssessable: listed((result) => result === 'notAssessable'),
  };
  const [numerator, denominator] = [households.numerator.length, households.denominator.length];
  return {
    households,
    figure: {
      ...{ ...name, numerator, denominator },
      value: denominator === 0 ? null : headcountRate(numerator, denominator),
      unit: 'percent',
      notAssessable: households.notAssessable.length,
      standard,
      source: [...new Set(judged.map(({ household }) => household.main.table.sheet))].join(', '),
    },
  };
}
