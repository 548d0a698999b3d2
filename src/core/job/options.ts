/** What a run may be told, and how the rest is found out from the workbook. */
import { DomainError } from '../errors';
import type { RefusedBefore } from '../fixes/refused';
import type { Area, Lang, Register, RunSettings, SheetGrid, StandardId } from '../model';
import { reviewDatesOf } from '../register/review-dates';
import { unitOf, type Unit } from '../register/unit';
import { yearOf } from '../register/year';
import { standardInForce, standardOn } from '../standards/index';
import type { SnapshotChoice } from './cut-off-choice';
import type { MergeWith } from './merge-files';
import type { SelectedFigure } from './selected-figure';
import type { RegisterMapping } from '../register/mapping';
import { PUBLIC_COLUMNS, type PublicColumn } from '../public/public-list';
import type { SavedMapping } from '../register/saved-mapping';
import type { LastRun } from '../rules/rule';
import { reviewYearOf } from './review-year';

/** Choices of the officer (or of the command line); what is left out is found out. */
export interface RunOptions {
  readonly standard?: StandardId;
  readonly area?: Area;
  /** 'YYYY-MM-DD' */
  readonly asOf?: string;
  readonly lang?: Lang;
  /** A mapping file's content: stated columns, or an exported record of choices. */
  readonly mapping?: RegisterMapping | SavedMapping;
  /** What the workbook remembers of the officer's choices of columns. */
  readonly saved?: SavedMapping;
  /** The workbook has a record of choices that could not be read. */
  readonly savedUnreadable?: boolean;
  /** Our sheets that had lost their mark in another program and were known by name and title. */
  readonly marked?: readonly string[];
  /** What the last check of this workbook counted. */
  readonly lastRun?: LastRun;
  /** What the last run of fixes did not make, and why. */
  readonly refused?: RefusedBefore;
  /** Sheets of last period's workbook, for the movements of households. */
  readonly previous?: readonly SheetGrid[];
  /** The plan's text, for the tasks proposed from it; without it, what is pasted into GN Nhiệm vụ. */
  readonly planText?: string;
  /** Task 'public': the columns beside the head's name. */
  readonly publicColumns?: readonly PublicColumn[];
  /** Task 'rows': the figure whose households are wanted, by name or by its cell of one of our sheets. */
  readonly rows?: string | SelectedFigure;
  /** Task 'check': only this hamlet's findings are listed; the register is read and checked as a whole. */
  readonly hamlet?: string;
  /** Gộp sổ: other workbooks to merge in. */
  readonly merge?: MergeWith;
  /** Task 'snapshot': which cut-off, and why it is taken again. */
  readonly snapshot?: SnapshotChoice;
}

const STANDARDS: readonly StandardId[] = ['vn-2016', 'vn-2022', 'vn-2027'];
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function isRealDay(text: string): boolean {
  const match = DAY.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && day >= 1 && day <= (lengths[month - 1] ?? 0);
}

/**
 * Rejects choices that are none.
 *
 * @throws {DomainError} `options.standard-unknown`, `options.area-unknown`, `options.date-invalid`, `options.lang-unknown`,
 *   `options.columns-unknown`
 */
export function validateOptions(options: RunOptions): void {
  const { standard, area, asOf, lang, publicColumns = [] } = options;
  if (standard !== undefined && !STANDARDS.includes(standard)) {
    throw new DomainError('options.standard-unknown', { value: String(standard) });
  }
  if (area !== undefined && area !== 'urban' && area !== 'rural') {
    throw new DomainError('options.area-unknown', { value: String(area) });
  }
  if (asOf !== undefined && !isRealDay(String(asOf))) {
    throw new DomainError('options.date-invalid', { value: String(asOf) });
  }
  validateColumns(publicColumns);
  if (lang !== undefined && lang !== 'vi' && lang !== 'en') {
    throw new DomainError('options.lang-unknown', { value: String(lang) });
  }
}

function validateColumns(columns: readonly PublicColumn[]): void {
  const unknown = columns.filter((column) => !PUBLIC_COLUMNS.includes(column));
  if (unknown.length === 0) return;
  const choices = PUBLIC_COLUMNS.join(', ');
  throw new DomainError('options.columns-unknown', { value: unknown.join(', '), choices });
}

/**
 * The settings of a run.
 * Review date: as told, else the one day of the review that the titles of the lists write, else the last day of the
 * register's year (today while that year still runs), else today.
 * The year: from the titles, else from the register's own dates of review or decision.
 * Standard: as told, else the one in force at that date.
 * Area: as told, else by the unit's type (phường, thị trấn: urban; xã: rural) or by the hamlets' word (tổ dân phố:
 * urban; thôn, bản, ấp: rural).
 *
 * @param today 'YYYY-MM-DD'
 * @param unit whose register it is, where the headings of `grids` do not tell it
 * @throws {DomainError} the codes of {@link validateOptions}, `settings.area-missing`, `standard.none-for-date`
 */
export function resolveSettings(
  grids: readonly SheetGrid[],
  register: Register,
  options: RunOptions,
  today: string,
  unit: Unit = unitOf(grids),
): RunSettings {
  validateOptions(options);
  const { asOf, lastDay } = reviewDay(grids, register, options, today);
  const area = options.area ?? unit.area;
  if (area === null) throw new DomainError('settings.area-missing');
  return {
    standard: options.standard ?? standardOn(asOf).id,
    area,
    asOf,
    lang: options.lang ?? 'vi',
    unitName: unit.name,
    today,
    periodEnd: lastDay ?? `${asOf.slice(0, 4)}-12-31`,
  };
}

function reviewDay(
  grids: readonly SheetGrid[],
  register: Register | null,
  options: RunOptions,
  today: string,
): { readonly asOf: string; readonly lastDay: string | null } {
  const year = yearOf(grids) ?? (register && reviewYearOf(register));
  const lastDay = year === null ? null : `${year}-12-31`;
  const [written, other] = register ? reviewDatesOf(register.tables, year).review : [];
  const told = options.asOf ?? (other ? undefined : written?.date);
  return { asOf: told ?? (lastDay !== null && lastDay < today ? lastDay : today), lastDay };
}

/**
 * The standard a run would have, for the cells of GN Cài đặt: as told, else the one in force at the review date; the newest
 * where none is, since the sheet must open all the same.
 */
export function standardToEdit(
  grids: readonly SheetGrid[],
  register: Register | null,
  options: RunOptions,
  today: string,
): StandardId {
  if (options.standard) return options.standard;
  const { asOf } = reviewDay(grids, register, options, today);
  return standardInForce(asOf)?.id ?? 'vn-2027';
}

/** What the input sheet of targets needs to know; it asks for no area and no register. */
export function templateSettings(
  grids: readonly SheetGrid[],
  options: RunOptions,
  today: string,
): Pick<RunSettings, 'lang' | 'unitName' | 'periodEnd'> {
  validateOptions(options);
  const year = yearOf(grids) ?? Number(today.slice(0, 4));
  return { lang: options.lang ?? 'vi', unitName: unitOf(grids).name, periodEnd: `${year}-12-31` };
}
