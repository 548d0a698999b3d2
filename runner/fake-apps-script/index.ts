/**
 * The stand-in for Google Apps Script: the globals an add-in finds on the platform, over a workbook in memory.
 * Strict: a member that is not modelled throws. See docs/design.md for what it does and does not reproduce.
 */
import './range';
import './range-list';
import './sheet';
import './spreadsheet';
import './spreadsheet-app';
import './filter';
import './filter-criteria';
import './named-range';
import './text-style';
import './rich-text';
import './conditional-format-rule';
import './data-validation';
import './embedded-chart';
import './developer-metadata';
import './protection';
import './ui';
import './html-service';
import './properties-service';
import './cache-service';
import './lock-service';
import './session';
import './utilities';
import './script-app';
import './logger';
import { callMeter, type CallCounters } from './support/counters';
import type {
  Access,
  AuthMode,
  Environment,
  EnvironmentOptions,
  Realm,
  RunContext,
  ShownAlert,
  ShownMenu,
  ShownPage,
  ShownToast,
} from './support/environment';
import { exceptionMaker } from './support/exception';
import { make, type ObjectState } from './support/strict';
import type { MemoryWorkbook } from './workbook/types';

export { emptyWorkbook } from './workbook/workbook';
export { implementedClasses } from './support/strict';
export type { MemoryWorkbook } from './workbook/types';
export type { CallCounters } from './support/counters';
export type { EnvironmentOptions, Realm } from './support/environment';

export interface FakeEnvironment {
  /** SpreadsheetApp, PropertiesService, console … by name. */
  readonly globals: Readonly<Record<string, object>>;
  readonly workbook: MemoryWorkbook;
  readonly alerts: readonly ShownAlert[];
  readonly toasts: readonly ShownToast[];
  readonly menus: readonly ShownMenu[];
  readonly pages: readonly ShownPage[];
  readonly logs: readonly string[];
  /** What the cache holds, by 'scope/key'. */
  readonly cache: ReadonlyMap<string, { readonly value: string }>;
  /** Scopes ('document', …) that another user holds. */
  readonly locks: Set<string>;
  /** The sharing of the document changes while somebody is at work. */
  share(access: Access): void;
  counters(): CallCounters;
  resetCounters(): void;
  /** The clock the world's own Date shall follow; null for the machine's. */
  readonly clock: (() => number) | null;
  /** Makes Dates and Errors of another world, the vm's. */
  useRealm(realm: Realm): void;
  /** What the person has selected, "'GN Chỉ số'!B12"; null for nothing. */
  select(notation: string | null): void;
  /** Cells may use the script's custom functions. */
  useCustomFunctions(run: (name: string, args: readonly unknown[]) => unknown): void;
  /** What is selected now: by the person, or by the script since. */
  selection(): string | null;
  /** The script has ended: the platform gives back the locks it still holds. */
  endExecution(): void;
  /** Runs a function as the platform runs it there: a custom function may neither write nor ask. */
  runAs<T>(how: { readonly context?: RunContext; readonly authMode?: AuthMode }, job: () => T): T;
}

const GLOBALS = [
  'SpreadsheetApp',
  'Charts',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Session',
  'Utilities',
  'ScriptApp',
  'Logger',
  'console',
] as const;

/** What may reach beyond this environment: a person's screen, the memory of other executions. */
function sharedServices(options: EnvironmentOptions): Pick<Environment, 'screen' | 'cache' | 'locks'> {
  return {
    screen: options.screen ?? null,
    cache: options.cache ?? new Map(),
    locks: options.locks ?? new Set(),
  };
}

function newEnvironment(workbook: MemoryWorkbook, options: EnvironmentOptions): Environment {
  if (options.locale) workbook.locale = options.locale;
  if (options.timeZone) workbook.timeZone = options.timeZone;
  const fixed = options.now?.getTime();
  const realm: Realm = { Date, Error };
  return {
    workbook,
    meter: callMeter(),
    authMode: options.authMode ?? 'FULL',
    context: options.context ?? 'menu',
    access: options.access ?? 'edit',
    customFunction: null,
    failCall: options.failCall ?? null,
    failFrom: options.failFrom ?? null,
    fault: options.fault ?? null,
    realm,
    now: () => fixed ?? options.clock?.() ?? Date.now(),
    htmlFiles: options.htmlFiles ?? {},
    answers: [...(options.answers ?? [])],
    selected: null,
    alerts: [],
    toasts: [],
    menus: [],
    pages: [],
    logs: [],
    ...sharedServices(options),
    ownLocks: new Set(),
    exception: exceptionMaker(realm),
  };
}

/** The globals of Apps Script over a workbook. */
export function createEnvironment(
  workbook: MemoryWorkbook,
  options: EnvironmentOptions = {},
): FakeEnvironment {
  const env = newEnvironment(workbook, options);
  const stateFor = (name: string): ObjectState =>
    name === 'Utilities' ? ({ env, given: 0 } as ObjectState) : { env };
  const globals = Object.fromEntries(GLOBALS.map((name) => [name, make(name, stateFor(name))]));
  return {
    globals,
    workbook,
    alerts: env.alerts,
    toasts: env.toasts,
    menus: env.menus,
    pages: env.pages,
    logs: env.logs,
    cache: env.cache,
    locks: env.locks,
    clock: options.clock ?? null,
    share(access) {
      env.access = access;
    },
    counters: () => env.meter.result(),
    resetCounters: () => env.meter.reset(),
    useRealm(realm) {
      env.realm = realm;
      env.exception = exceptionMaker(realm);
    },
    useCustomFunctions(run) {
      env.customFunction = run;
    },
    select(notation) {
      env.selected = notation;
    },
    selection: () => env.selected,
    endExecution() {
      for (const scope of env.ownLocks) env.locks.delete(scope);
      env.ownLocks.clear();
    },
    runAs(how, job) {
      const before = { context: env.context, authMode: env.authMode };
      env.context = how.context ?? before.context;
      env.authMode = how.authMode ?? before.authMode;
      try {
        return job();
      } finally {
        env.context = before.context;
        env.authMode = before.authMode;
      }
    },
  };
}
