/** When a register is of, and by which standard its classes are. */
import type { RegisterDate } from '../indicators/rate-changes';
import type { Register, RunSettings } from '../model';
import { periodOf } from '../register/period';
import { standardById, STANDARDS } from '../standards/index';
import type { PovertyStandard } from '../standards/standard';
import { reviewYearOf } from './review-year';

/** Months since the year 0, as `Period` counts them, of a register's lists; else the end of its year of review; else null. */
function timeOf(register: Register): number | null {
  const tables = [...new Set(register.households.map(({ main }) => main.table))];
  const times = new Set(tables.map(({ sheet, title }) => periodOf(sheet, title, []).time));
  const [only = null] = [...times];
  if (times.size === 1 && only !== null) return only;
  const year = reviewYearOf(register);
  return times.has(null) && times.size === 1 && year !== null ? year * 12 : null;
}

/**
 * Last period's register. What is of the beginning of a year was classed at the end of the year before.
 *
 * @param time as the reading of the workbook found it, where it is a sheet of it
 */
export function dateOfPrevious(register: Register, time: number | null): RegisterDate {
  const months = time ?? timeOf(register);
  if (months === null) return { years: null, standard: null };
  const day = `${Math.ceil(months / 12)}-12-31`;
  const standard = STANDARDS.find(({ from, to }) => from <= day && day <= to);
  return { years: months / 12, standard: standard?.id ?? null };
}

/** The standard last period's register is by, where its date tells it; else this period's. */
export function standardOfPrevious(
  register: Register,
  time: number | null,
  standard: PovertyStandard,
): PovertyStandard {
  const { standard: then } = dateOfPrevious(register, time);
  return then === null || then === standard.id ? standard : standardById(then);
}

/**
 * The standard the classes at the start are by: of last period's register by its date; where the register itself tells
 * them, of the end of the year before. Null: nothing tells.
 */
export function standardOfStart(
  previous: Register | null,
  time: number | null,
  { asOf }: Pick<RunSettings, 'asOf'>,
): PovertyStandard | null {
  if (previous !== null) {
    const { standard } = dateOfPrevious(previous, time);
    return standard === null ? null : standardById(standard);
  }
  const day = `${Number(asOf.slice(0, 4)) - 1}-12-31`;
  return STANDARDS.find(({ from, to }) => from <= day && day <= to) ?? null;
}

/** This period's: a review from September on is that of the year's end. */
export function dateOfRun({ asOf, standard }: Pick<RunSettings, 'asOf' | 'standard'>): RegisterDate {
  const [year = 0, month = 0] = asOf.split('-').map(Number);
  return { years: year - 1 + (month >= 9 ? 12 : month) / 12, standard };
}
