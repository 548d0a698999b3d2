/** What the register says of a household's class against what the standard gives. */
import type { Classification, Household, HouseholdClass, Reading } from '../model';
import type { Words } from './words';

export interface Comparison {
  readonly household: Household;
  readonly computed: Classification | null;
  /**
   * `disputed`: the points give one class and the income another, and the register has that of the points, or none.
   * `unrecorded`: nothing is written in the register, so that there is nothing to differ from.
   */
  readonly agreement: 'agrees' | 'differs' | 'disputed' | 'unrecorded' | 'noData';
}
/** Newly escaped and average households are not poor. */
const SIMPLE: Readonly<Record<HouseholdClass, 'poor' | 'nearPoor' | 'notPoor'>> = {
  poor: 'poor',
  nearPoor: 'nearPoor',
  escaped: 'notPoor',
  average: 'notPoor',
  notPoor: 'notPoor',
};

/** Without the data for a class there is nothing to agree with: never counted as agreeing. */
export function compareClasses(household: Household, computed: Classification | null): Comparison {
  const { recordedClass } = household.main;
  const recorded = simpleClass(recordedClass);
  if (computed === null || computed.result === 'notAssessable')
    return { household, computed, agreement: 'noData' };
  const isDisputed = computed.reason.code === 'ways-disagree';
  if (recorded === null && recordedClass.kind !== 'unreadable')
    return { household, computed, agreement: isDisputed ? 'disputed' : 'unrecorded' };
  if (computed.result !== recorded) return { household, computed, agreement: 'differs' };
  return { household, computed, agreement: isDisputed ? 'disputed' : 'agrees' };
}
export function simpleClass(reading: Reading<HouseholdClass>): 'poor' | 'nearPoor' | 'notPoor' | null {
  return reading.kind === 'ok' ? SIMPLE[reading.value] : null;
}

const WORTH_A_ROW: ReadonlySet<Comparison['agreement']> = new Set([
  'differs',
  'disputed',
  'unrecorded',
] as const);

/** Households worth a row: assisted or lately assisted ones, disagreements, unwritten classes, classes or areas that cannot be read. */
export function isListed({ household, computed, agreement }: Comparison): boolean {
  if (computed?.reason.code === 'area-unreadable') return true;
  const { recordedClass } = household.main;
  if (recordedClass.kind === 'unreadable' || WORTH_A_ROW.has(agreement)) return true;
  return recordedClass.kind === 'ok' && ['poor', 'nearPoor', 'escaped'].includes(recordedClass.value);
}

export function recordedText(reading: Reading<HouseholdClass>, words: Words): string {
  if (reading.kind === 'ok') return words(`classes.${reading.value}`);
  return reading.kind === 'unreadable' ? `“${reading.text}”` : words('findings.blank');
}
