/** Registers of one commune, read in the office, to the table of households without names. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '../src/core/errors';
import { prepare } from '../src/core/job/prepare';
import { errorSentence } from '../src/core/messages/errors';
import type { Area, Lang, SheetGrid } from '../src/core/model';
import { keyedYears } from './household-keys';
import { householdRows, type TableRow } from './household-rows';
import { csvOf, ndjsonOf } from './table-files';
import { UsageError } from './words';

/** A register's sheets and the year it settles; null: what the register says itself. */
export interface YearOfGrids {
  readonly year: number | null;
  readonly file: string;
  readonly grids: readonly SheetGrid[];
}
export interface ExportChoices {
  readonly commune: string;
  /** Of the commune; null: what its register says. */
  readonly area: Area | null;
  readonly today: string;
  readonly lang: Lang;
}
export interface ExportedYear {
  readonly year: number;
  readonly households: number;
  readonly waiting: number;
  readonly repeats: number;
  /** Rows of secondary lists that match no household. */
  readonly unmatched: number;
}
export interface ExportedTable {
  readonly rows: readonly TableRow[];
  readonly years: readonly ExportedYear[];
}

function readYear({ year, file, grids }: YearOfGrids, { area, today, lang }: ExportChoices) {
  try {
    const options = area === null ? { lang } : { lang, area };
    const { reading, settings } = prepare(grids, ['indicators'], options, today);
    return {
      year: year ?? Number(settings.asOf.slice(0, 4)),
      register: reading.register,
      area: settings.area,
    };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new UsageError('file.refused', { file, reason: errorSentence(error, lang) });
  }
}

/**
 * The rows of all years of a commune, joined by the core's own matching.
 *
 * @param given in any order, each of another year
 * @throws {UsageError} file.refused, year.twice
 */
export function tableOf(given: readonly YearOfGrids[], choices: ExportChoices, key: Buffer): ExportedTable {
  const read = given.map((each) => readYear(each, choices)).sort((a, b) => a.year - b.year);
  const twice = read.find(({ year }, at) => read[at - 1]?.year === year);
  if (twice) throw new UsageError('year.twice', { year: String(twice.year) });
  const areas = new Map(read.map(({ register, area }) => [register, area]));
  const years = keyedYears(read, choices.commune, key).map((keyed) => ({
    keyed,
    rows: householdRows(keyed, choices.commune, areas.get(keyed.register) ?? 'rural'),
  }));
  return {
    rows: years.flatMap(({ rows }) => rows),
    years: years.map(({ keyed: { year, register, waiting }, rows }) => ({
      year,
      households: rows.length,
      waiting: waiting.size,
      repeats: rows.filter(({ is_repeat }) => is_repeat === true).length,
      unmatched: register.unmatched.length,
    })),
  };
}

/** Writes both files of a table; returns their names. @throws {UsageError} out.cannot-write */
export function writeTable({ rows }: ExportedTable, out: string, commune: string): string[] {
  const files = { ndjson: ndjsonOf(rows), csv: csvOf(rows) };
  return Object.entries(files).map(([ending, text]) =>
    writeText(out, `households-${commune}.${ending}`, text),
  );
}

/** Writes a text into a folder, made if need be. @throws {UsageError} out.cannot-write */
export function writeText(folder: string, name: string, text: string): string {
  const file = join(folder, name);
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError('out.cannot-write', { file, reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
  return file;
}
