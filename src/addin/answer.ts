/** How every function answers a person: one lock in a document, every failure a sentence in the language chosen. */
import { DomainError, errorSentence } from '../core/index';
import type { Lang, RunOptions } from '../core/index';
import { isViewOnly } from './access';
import { recoverSheets } from './intent';
import { inLock } from './lock';
import { readProperties, storedChoices, type Properties } from './memory';
import { forgetWhole, recoverInPassing } from './recover-fixes';
import type { Failure } from './server-types';
import { activeWorkbook } from './workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Turns any failure into a sentence. An unexpected one keeps its own text out: it may hold personal data. */
function failure(error: unknown, lang: Lang): Failure {
  const known = error instanceof DomainError ? accessOf(error) : unexpected(error);
  return { ok: false, error: { code: known.code, message: errorSentence(known, lang) } };
}

/** The service's own texts are in the person's language, so the reason is looked for and not read. */
function unexpected(error: unknown): DomainError {
  return accessOf(new DomainError('unexpected', { name: nameOf(error) }));
}

/** Who may only look can write nothing, whatever was refused first. */
function accessOf(error: DomainError): DomainError {
  if (!MAY_BE_VIEW_ONLY.has(error.code)) return error;
  try {
    return isViewOnly(activeWorkbook()) ? new DomainError('access.view-only') : error;
  } catch {
    return error;
  }
}
const MAY_BE_VIEW_ONLY: ReadonlySet<string> = new Set(['unexpected', 'access.protected']);

/** What kind of error it was, which says nothing of a household. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}

/** Runs work in the lock with the choices in force; every failure comes back as a sentence. */
export function act<T extends object>(
  overrides: RunOptions,
  work: (options: RunOptions, properties: Properties) => T,
): T | Failure {
  return inLockWhole(overrides, (options, properties, workbook, isFixing) => {
    if (isFixing) recoverInPassing(workbook, options.lang ?? 'vi');
    return work(options, properties);
  });
}

/** The same for fixes and their undo, which look after a run of their kind that broke off themselves. */
export function actOnFixes<T extends object>(
  overrides: RunOptions,
  work: (options: RunOptions) => T,
): T | Failure {
  return inLockWhole(overrides, (options, _, workbook, isFixing) => {
    const result = work(options);
    if (isFixing) forgetWhole(workbook);
    return result;
  });
}

/** In the lock, once every sheet is whole; with whether cells of the staff's may not be. */
function inLockWhole<T extends object>(
  overrides: RunOptions,
  work: (options: RunOptions, properties: Properties, workbook: Spreadsheet, isFixing: boolean) => T,
): T | Failure {
  return answer(overrides, (options, properties) =>
    inLock(() => {
      const workbook = activeWorkbook();
      return work(options, properties, workbook, recoverSheets(workbook));
    }),
  );
}

/** The same without the lock, for what neither writes nor reads more than a cell. */
export function answer<T extends object>(
  overrides: RunOptions,
  work: (options: RunOptions, properties: Properties) => T,
): T | Failure {
  return inSentences(overrides.lang, (speak) => {
    const properties = readProperties();
    const options: RunOptions = { ...storedChoices(properties), ...overrides };
    speak(options.lang);
    return work(options, properties);
  });
}

/**
 * The one way out of every function that a person waits for: what it gives, or a sentence on what stopped it.
 *
 * @param lang until `speak` is told which language was chosen; Vietnamese where nothing says so
 */
export function inSentences<T extends object>(
  lang: Lang | undefined,
  work: (speak: (lang: Lang | undefined) => void) => T,
): T | Failure {
  let spoken: Lang = lang ?? 'vi';
  try {
    return work((chosen) => {
      spoken = chosen === 'en' ? 'en' : 'vi';
    });
  } catch (error) {
    return failure(error, spoken);
  }
}
