/** What a job starts from: the register as it is read, the settings, the standard. */
import { blankMarksLines } from '../register/blank-marks-text';
import { coverageLines } from '../register/coverage-text';
import type { SheetGrid } from '../model';
import { explainRegister } from '../register/explain';
import { standardById } from '../standards/index';
import type { Job, Task } from './analyse';
import { nothingRead } from './nothing-read';
import { resolveSettings, type RunOptions } from './options';
import { currentGrids, earlierRegisters, unitOfMerged } from './previous-register';
import { reviewDateLines } from './review-date-lines';
import { readWorkbookGrids } from './read-workbook';

/**
 * Reads the register and finds the settings out.
 *
 * @throws {DomainError} `register.none`, `register.no-rows`, and the codes of `resolveSettings` and `readWorkbookGrids`
 */
export function prepare(
  grids: readonly SheetGrid[],
  tasks: readonly Task[],
  options: RunOptions,
  today: string,
): Job {
  const { reading, saved } = readWorkbookGrids(grids, options);
  // A plan can be checked before there is a register to hold it against.
  const onlyPlan = tasks.every((task) => task === 'check') && reading.targetTables.length > 0;
  if (reading.register.households.length === 0 && !onlyPlan) throw nothingRead(reading);
  const settings = resolveSettings(
    currentGrids(grids, reading),
    reading.register,
    options,
    today,
    unitOfMerged(reading),
  );
  const standard = standardById(settings.standard);
  return {
    reading,
    explanation: explainRegister(reading, settings.lang, saved),
    ...earlierRegisters(options, reading),
    lastRun: options.lastRun ?? null,
    grids,
    refused: options.refused ?? new Map(),
    settings,
    standard,
    typed: [
      ...reviewDateLines(reading.register, settings, options),
      ...blankMarksLines(reading.register, settings.lang),
      ...coverageLines(reading.register, settings.lang),
    ],
    beside: null,
    b1: () => null,
    snapshot: null,
    hamlet: options.hamlet ?? null,
    planText: options.planText ?? null,
    publicColumns: options.publicColumns ?? null,
    rows: tasks.includes('rows') ? (options.rows ?? 'poor-rate') : null,
    wants: (task) => tasks.includes(task),
  };
}
