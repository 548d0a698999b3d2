/** Last period's register and those before it: another workbook's, or sheets of this one. */
import { DomainError } from '../errors';
import { say } from '../messages/catalogue';
import { TRANSITION_TEXTS } from '../messages/transitions';
import type { Lang, Register, SheetGrid } from '../model';
import type { EarlierRegister, RegisterReading } from '../register/read-register';
import { readRegister } from '../register/read-register';
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

/** The sheets of this period: years and names are taken from them. */
export function currentGrids(grids: readonly SheetGrid[], reading: RegisterReading): SheetGrid[] {
  const read = new Set(reading.tables.map(({ table }) => table.sheet));
  const earlier = new Set(reading.earlier.flatMap(({ sheets }) => sheets));
  return grids.filter(({ name }) => !earlier.has(name) || read.has(name));
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
