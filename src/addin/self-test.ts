/**
 * Tự kiểm tra: what could not be tried outside Google Sheets, tried on scratch sheets in the office's own workbook and
 * written to GN Tự kiểm tra, ready to be sent. Every user's first run becomes the check of the stand-in.
 */
import { selfTestSheet, selfTestSummary } from '../core/index';
import type { ProbeResult, RunOptions } from '../core/index';
import { write } from './action';
import { act } from './answer';
import { todayIn } from './dates';
import { announce, withdraw } from './intent';
import { PENDING_KEY } from './own-sheets';
import { showToast } from './panel';
import type { Bench, Probe } from './probes/probe';
import { CELLS } from './probes/cells';
import { REFUSALS } from './probes/refusals';
import { SERVICES } from './probes/services';
import { TYPED_TEXT } from './probes/typed-text';
import type { SelfTestResult } from './server-types';
import { activeWorkbook, ownSheets } from './workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PROBES: readonly Probe[] = [...TYPED_TEXT, ...CELLS, ...REFUSALS, ...SERVICES];
/** What takes at most the expected time holds. */
const TIMED: ReadonlySet<string> = new Set(['speed-write', 'speed-read']);

const shown = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));

function attempt(probe: Probe, bench: Bench): ProbeResult {
  const { id } = probe;
  const expected = probe.expected(bench);
  try {
    const seen = probe.seen(bench);
    if (TIMED.has(id)) {
      const verdict = Number(seen) <= Number(expected) ? 'same' : 'differs';
      return { id, expected: `≤ ${String(expected)} ms`, seen: `${String(seen)} ms`, verdict };
    }
    const [wanted, found] = [shown(expected), shown(seen)];
    const verdict = wanted === null ? 'untried' : wanted === found ? 'same' : 'differs';
    return { id, expected: wanted, seen: found, verdict };
  } catch (error) {
    const seen = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
    return { id, expected: shown(expected), seen, verdict: 'differs' };
  }
}

function benchOn(workbook: Spreadsheet, scratch: Sheet[]): Bench {
  // Marked, so that what a killed run leaves is taken away by the next run of anything.
  const keep = (sheet: Sheet): Sheet => {
    scratch.push(sheet);
    sheet.addDeveloperMetadata(PENDING_KEY, 'self-test');
    return sheet;
  };
  const names = scratchNames(workbook);
  const spare = (made?: Sheet): Sheet => keep(made ?? workbook.insertSheet(names.shift() ?? ''));
  const sheet = spare();
  const locale = workbook.getSpreadsheetLocale();
  let next = 1;
  return {
    workbook,
    sheet,
    zone: workbook.getSpreadsheetTimeZone(),
    locale: /^vi/.test(locale) ? 'vi' : /^en_US|^en$/.test(locale) ? 'en' : null,
    area(rows = 1, columns = 1) {
      const range = sheet.getRange(next, 1, rows, columns);
      next += rows;
      return range;
    },
    spare,
  };
}

/** More than the probes ask for. */
const MOST_SCRATCH = 24;

/** Names for scratch sheets, told to the next run should this one be killed. */
function scratchNames(workbook: Spreadsheet): string[] {
  const taken = new Set(workbook.getSheets().map((sheet) => sheet.getName()));
  const names: string[] = [];
  for (let number = 1; names.length < MOST_SCRATCH; number++) {
    const name = `GN thử ${number}`;
    if (!taken.has(name)) names.push(name);
  }
  // With those a probe's copy gets from the platform, or from the probe.
  announce(
    workbook,
    names.flatMap((name) => [name, `${name} c`, `${name} d`, `Bản sao của ${name}`, `Copy of ${name}`]),
  );
  return names;
}

/** One that cannot be removed now is by the next run: it is announced. */
function remove(workbook: Spreadsheet, sheet: Sheet): void {
  try {
    workbook.deleteSheet(sheet);
  } catch {
    return;
  }
}

function probeAll(workbook: Spreadsheet): ProbeResult[] {
  const front = workbook.getActiveSheet();
  const scratch: Sheet[] = [];
  try {
    const bench = benchOn(workbook, scratch);
    return PROBES.map((probe) => attempt(probe, bench));
  } finally {
    for (const sheet of scratch) remove(workbook, sheet);
    withdraw(workbook);
    workbook.setActiveSheet(front);
  }
}

/** Tries what the stand-in assumes and writes GN Tự kiểm tra. Nothing of a household is read. */
export function runSelfTest(overrides: RunOptions): SelfTestResult {
  return act(overrides, ({ lang = 'vi' }) => {
    const workbook = activeWorkbook();
    const results = probeAll(workbook);
    const zone = workbook.getSpreadsheetTimeZone();
    const facts = {
      version: __VERSION__,
      locale: workbook.getSpreadsheetLocale(),
      zone,
      scriptZone: Session.getScriptTimeZone(),
      today: todayIn(zone),
    };
    const own = ownSheets(workbook);
    const sheetsWritten = write(workbook, [selfTestSheet(lang, facts, results)], own);
    const summary = [selfTestSummary(lang, results)];
    showToast(summary.join('\n'));
    return { ok: true as const, sheetsWritten, results, summary };
  });
}
