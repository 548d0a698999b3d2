/** What the probes of the self-test work on: a scratch sheet, fresh cells for each, and how values are shown. */
import type { ProbeId } from '../../core/index';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Bench {
  readonly workbook: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** The scratch sheet. */
  readonly sheet: Sheet;
  /** The spreadsheet's time zone. */
  readonly zone: string;
  /** null: a locale about whose reading of text nothing is assumed. */
  readonly locale: 'vi' | 'en' | null;
  /** Cells no probe has used: rows 1 or 3 of them, columns at most 20. */
  area(rows?: number, columns?: number): Range;
  /** A sheet of its own, removed with the scratch sheet. `made` is one that the probe has made itself. */
  spare(made?: Sheet): Sheet;
}

export interface Probe {
  readonly id: ProbeId;
  /** What the stand-in does; undefined: nothing is known, or nothing can be tried. */
  readonly expected: (bench: Bench) => unknown;
  readonly seen: (bench: Bench) => unknown;
}

/** A probe that expects the same in every locale. */
export function probe(id: ProbeId, expected: unknown, seen: (bench: Bench) => unknown): Probe {
  return { id, expected: () => expected, seen };
}

/** A probe whose answer the spreadsheet's locale decides. */
export function byLocale(id: ProbeId, vi: unknown, en: unknown, seen: Probe['seen']): Probe {
  return { id, expected: ({ locale }) => (locale === null ? undefined : locale === 'vi' ? vi : en), seen };
}

/** The text of what the service throws; null when it throws nothing. Writes wait in a queue, so `work` must flush. */
export function refusalOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

/** A date in the spreadsheet's zone. */
export function moment({ zone }: Bench, value: unknown, format = 'yyyy-MM-dd HH:mm'): unknown {
  return isDate(value) ? Utilities.formatDate(value, zone, format) : value;
}
