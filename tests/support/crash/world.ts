/** The add-in on workbooks in memory, its code read once: an execution then takes as long as the action itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEnvironment } from '../../../runner/fake-apps-script/index';
import type {
  EnvironmentOptions,
  FakeEnvironment,
  MemoryWorkbook,
} from '../../../runner/fake-apps-script/index';
import type { DialogAnswer } from '../../../runner/fake-apps-script/support/environment';
import { loadBundle, type LoadedBundle } from '../../../runner/load-bundle';
import { injector, putRight, type Fault, type Injector } from './faults';

/** 28 November 2025 in Sài Gòn, at noon: stamps do not tell one run from another. */
const NOON = Date.UTC(2025, 10, 28, 5);

export interface Execution {
  /** The function of the menu or the panel. */
  readonly run: string;
  readonly args?: readonly unknown[];
  readonly answers?: readonly DialogAnswer[];
  /** "'GN Lỗi dữ liệu'!A7" */
  readonly select?: string;
  /** What another execution holds and has left. */
  readonly others?: Pick<EnvironmentOptions, 'locks' | 'cache'>;
}
export interface Ended {
  /** What it answered; null when it threw, or when it answers nothing. */
  readonly result: {
    readonly ok?: boolean;
    readonly error?: { readonly code: string; readonly message: string };
  } | null;
  /** What it threw; null when it did not. */
  readonly threw: string | null;
  readonly watched: Injector;
  readonly environment: FakeEnvironment;
}

/** npm and jest both run in the repository's root; the command line is an ES module and has no __dirname. */
const readDist = (name: string): string => readFileSync(join('dist', name), 'utf8');

const files = { Sidebar: 'Sidebar.html', VanBan: 'VanBan.html', Viec: 'Viec.html' } as const;
let htmlFiles: Record<string, string> | null = null;
let warm: LoadedBundle | null = null;

/**
 * One execution on a workbook, which is changed.
 *
 * @param isCold reads the code anew, as the platform does: for the calls that load it
 */
export function execute(
  workbook: MemoryWorkbook,
  { run, args = [], answers = [], select, others = {} }: Execution,
  fault: Fault | null = null,
  isCold = false,
): Ended {
  htmlFiles =
    htmlFiles ?? Object.fromEntries(Object.entries(files).map(([name, file]) => [name, readDist(file)]));
  const watched = injector(fault);
  const environment = createEnvironment(workbook, {
    ...{ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', htmlFiles, answers, clock: () => NOON },
    fault: watched.fault,
    ...others,
  });
  if (select !== undefined) environment.select(select);
  const bundle = isCold ? loadBundle(readDist('Code.js'), environment) : warmBundle(environment);
  environment.resetCounters();
  watched.calls.length = 0;
  watched.use(environment);
  try {
    const result = bundle.call(run, args) as Ended['result'];
    return { result, threw: null, watched, environment };
  } catch (error) {
    // Even the dialog that tells of a failure may be the call that fails.
    return { result: null, threw: String((error as Error).message), watched, environment };
  } finally {
    putRight(environment);
  }
}

function warmBundle(environment: FakeEnvironment): LoadedBundle {
  if (warm === null) {
    const first = createEnvironment(environment.workbook, {
      htmlFiles: htmlFiles ?? {},
      clock: () => NOON,
    });
    warm = loadBundle(readDist('Code.js'), first);
    // Anything of the jobs' code, so that it is loaded.
    warm.call('vanBanLoi');
  }
  warm.enter(environment);
  return warm;
}
