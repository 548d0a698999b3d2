/** Households with marks of deprivation as rows of a table: marks, persons, and the groups a whole divides into. */
import type { Household, HouseholdRecord, Register } from '../model';
import { personsOf, personsOfRecord } from '../register/counts';
import type { PovertyStandard } from '../standards/standard';
import type { Deprivation } from './alkire-foster';
import { PART_NAMES } from './breakdowns';
import { ethnicityOfHead, HOUSEHOLD_GROUPS, type GroupSubject } from './household-groups';
import { toldMark } from './told-marks';

/** Each divides the households: everybody is in one part of it. */
export const GROUPS = ['hamlet', 'ethnicity', 'head-sex'] as const;
export type GroupBy = (typeof GROUPS)[number];

export interface MarkedRow {
  /** As the list of marks writes it, and as the register has it; null: on no other list. */
  readonly record: HouseholdRecord;
  readonly household: Household | null;
  /** In the order of the standard's indicators. */
  readonly marks: readonly Deprivation[];
  /** null: not known. */
  readonly persons: number | null;
  /** The part it is in: '' of hamlets, 'unknown' of the others where it cannot be told. */
  readonly groups: Readonly<Record<GroupBy, string>>;
}

interface MarkContext {
  /** The marks of the whole of it tell whether a column is kept. */
  readonly register: Register;
  readonly standard: PovertyStandard;
  /** Review date, 'YYYY-MM-DD'. */
  readonly asOf: string;
}

/** A household's marks as a row of the table, all null on a blank form. @param household null: on no other list */
export function markedRow(
  record: HouseholdRecord,
  household: Household | null,
  { register, standard, asOf }: MarkContext,
): MarkedRow {
  const marks = standard.indicators.map((indicator): Deprivation => {
    const mark = toldMark(register, record, indicator);
    return mark === null ? null : mark ? 1 : 0;
  });
  const subject = household ?? { records: [record], members: record.members };
  const persons = household ? personsOf(household) : personsOfRecord(record);
  return {
    record,
    household,
    marks,
    persons: persons === 0 ? null : persons,
    groups: {
      hamlet: (household?.main ?? record).hamlet ?? '',
      ethnicity: ethnicityName(subject),
      'head-sex': headSexName(subject, asOf),
    },
  };
}

/** Whether no mark is known: a form nobody filled in. */
export function isBlankForm({ marks }: MarkedRow): boolean {
  return marks.every((mark) => mark === null);
}

function ethnicityName(subject: GroupSubject): string {
  const read = ethnicityOfHead(subject);
  return read.kind === 'ok' ? read.value.name : PART_NAMES.unknown;
}
function headSexName(subject: GroupSubject, asOf: string): string {
  const answer = HOUSEHOLD_GROUPS.femaleHead.answer(subject, asOf);
  if (answer === 'yes') return PART_NAMES.female;
  return answer === 'no' ? PART_NAMES.male : PART_NAMES.unknown;
}
