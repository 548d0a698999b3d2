/** A stand-in over an empty workbook, with the types of the platform. */
import {
  createEnvironment,
  emptyWorkbook,
  type EnvironmentOptions,
  type FakeEnvironment,
} from '../../runner/fake-apps-script';

export interface Opened {
  readonly fake: FakeEnvironment;
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly workbook: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/** The globals of an environment under their types. */
export function globalsOf(fake: FakeEnvironment) {
  return fake.globals as unknown as {
    readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
    readonly CacheService: GoogleAppsScript.Cache.CacheService;
    readonly LockService: GoogleAppsScript.Lock.LockService;
    readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
    readonly Utilities: GoogleAppsScript.Utilities.Utilities;
    readonly Session: GoogleAppsScript.Base.Session;
    readonly Charts: GoogleAppsScript.Charts.Charts;
    readonly Logger: GoogleAppsScript.Base.Logger;
  };
}

/** The clock of the tests stands at 15 November 2024. */
export function open(options: EnvironmentOptions = {}): Opened {
  const fake = createEnvironment(emptyWorkbook(), { now: new Date(Date.UTC(2024, 10, 15)), ...options });
  const app = globalsOf(fake).SpreadsheetApp;
  const workbook = app.getActiveSpreadsheet();
  // By a handle, which is no counted call.
  const sheet = workbook.getRange('A1').getSheet();
  return { fake, app, workbook, sheet };
}

/** What a cell holds after a text was written to it. */
export function typed(text: unknown, options: EnvironmentOptions = {}): unknown {
  const { sheet } = open(options);
  return sheet.getRange('A1').setValue(text).getValue();
}

/** The exception a job throws: its name and text. */
export function thrownBy(job: () => unknown): { name: string; message: string } {
  try {
    job();
  } catch (error) {
    const { name, message } = error as Error;
    return { name, message };
  }
  throw new Error('nothing was thrown');
}
