/** Last period's register and those before it: another workbook's, or sheets of this one. */
import { DomainError } from '../errors';
import { say } from '../messages/catalogue';
import { MERGE_TEXTS } from '../messages/merge';
import { TRANSITION_TEXTS } from '../messages/transitions';
import type { Lang, Register, SheetGrid } from '../model';
import type { EarlierRegister, RegisterReading } from '../register/read-register';
import { readRegister } from '../register/read-register';
import type { Unit } from '../register/unit';
import type { RunOptions } from './options';

export interface EarlierRegisters {
  readonly previous: Register | null;
  /** When it is of, as `Period`; null where its own lists have to tell. */
  readonly previousTime: number | null;
  /** Of the years before that, the latest first. */
  readonly older: readonly Register[];
}

/**
 * What was handed in as last period's workbook goes before a sheet of this one.
 *
 * @throws {DomainError} `previous.none` when that workbook has no list of households
 */
export function earlierRegisters({ previous }: RunOptions, { earlier }: RegisterReading): EarlierRegisters {
  if (!previous) {
    const [last, ...older] = earlier;
    return {
      previous: last?.register ?? null,
      previousTime: last?.time ?? null,
      older: older.map(({ register }) => register),
    };
  }
  const before = readRegister(previous);
  if (before.register.households.length === 0) throw new DomainError('previous.none');
  return {
    previous: before.register,
    previousTime: null,
    older: before.earlier.map(({ register }) => register),
  };
}

/**
 * The sheets of this period: years and names are taken from them; from GN Sổ gộp, which has the titles of its lists, only
 * where lists of other files are in it.
 */
export function currentGrids(grids: readonly SheetGrid[], reading: RegisterReading): SheetGrid[] {
  const read = new Set(reading.tables.map(({ table }) => table.sheet));
  const earlier = new Set(reading.earlier.flatMap(({ sheets }) => sheets));
  if (reading.merged?.hasFiles === true) return grids.filter(({ merged }) => merged === true);
  return grids.filter(({ name, merged }) => merged !== true && (!earlier.has(name) || read.has(name)));
}

/** That the register is GN Sổ gộp, and which of the sheets it was merged from changed since. */
export function mergedSummary({ merged }: RegisterReading, lang: Lang): string[] {
  if (merged === null) return [];
  const { sheet, sources, stale } = merged;
  const sheets = stale.map((name) => `“${name}”`).join(', ');
  return [
    say(MERGE_TEXTS, lang, 'summary.used', { sheet, lists: sources.length }),
    ...(stale.length > 0 ? [say(MERGE_TEXTS, lang, 'summary.stale', { sheet, sheets })] : []),
  ];
}

/** Which sheets were taken for earlier registers, and which may be some. */
export function periodLines({ earlier, doubts }: RegisterReading, lang: Lang): string[] {
  const [last, ...older] = earlier;
  const named = (registers: readonly EarlierRegister[]): string =>
    registers.flatMap(({ sheets }) => sheets.map((sheet) => `“${sheet}”`)).join(', ');
  return [
    ...(last ? [say(TRANSITION_TEXTS, lang, 'summary.sheet', { sheets: named([last]) })] : []),
    ...(older.length > 0 ? [say(TRANSITION_TEXTS, lang, 'summary.older', { sheets: named(older) })] : []),
    ...doubts.map(({ kind, sheet, other }) => say(TRANSITION_TEXTS, lang, `doubt.${kind}`, { sheet, other })),
  ];
}

/** Whose register a merged one is; undefined where the headings of the workbook tell. */
export function unitOfMerged({ merged }: RegisterReading): Unit | undefined {
  return merged?.unit ?? undefined;
}
