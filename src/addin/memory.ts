/** The choices in force: settings and columns, all read from the document's properties in one call. */
import {
  hasStored,
  keptResults,
  readRefused,
  readStored,
  readWorkRecord,
  refusedParts,
  resultRecords,
  storeChanges,
} from '../core/index';
import type { Analysis, CheckCounts, KeptResults, RunOptions, SavedMapping, WorkRecord } from '../core/index';
import { optionsIn } from './preferences';
import { ensureStoreRoom, hasRoom } from './store';

export type Properties = Readonly<Record<string, string>>;

/** The document's properties, in one call. */
export function readProperties(): Properties {
  return PropertiesService.getDocumentProperties().getProperties();
}

/** Settings, and the officer's choices of columns. */
export function storedChoices(properties: Properties = readProperties()): RunOptions {
  const { saved, unreadable } = readStored(properties);
  return {
    ...optionsIn(properties),
    ...lastRunIn(properties),
    refused: readRefused(refusedIn(properties)),
    ...(saved ? { saved } : {}),
    ...(unreadable ? { savedUnreadable: true } : {}),
  };
}

const LAST_RUN_KEY = 'giam-ngheo.last-check';
const BEFORE = ' | ';
type LastRun = NonNullable<RunOptions['lastRun']>;

/** What the last check counted: numbers and a day, nothing of a household. An unreadable record is none. */
function lastRunIn(properties: Properties): Pick<RunOptions, 'lastRun'> {
  const [now = '', before] = (properties[LAST_RUN_KEY] ?? '').split(BEFORE);
  const last = countsIn(now);
  if (last === null) return {};
  return { lastRun: before === undefined ? last : { ...last, before: countsIn(before) } };
}

function countsIn(text: string): LastRun | null {
  const parts = /^(\d{4}-\d{2}-\d{2}) (\d+) (\d+)$/.exec(text);
  return parts && { date: parts[1] ?? '', households: Number(parts[2]), persons: Number(parts[3]) };
}

/** The counts, and those of the check before; '-' where that check was the first. */
function lastRunText(lastRun: LastRun): string {
  const text = ({ date, households, persons }: LastRun): string => `${date} ${households} ${persons}`;
  const { before } = lastRun;
  return before === undefined
    ? text(lastRun)
    : `${text(lastRun)}${BEFORE}${before === null ? '-' : text(before)}`;
}

const RESULT_KEY = 'giam-ngheo.last';
const SET_UP_KEY = 'giam-ngheo.set-up';
const WORK_KEY = 'giam-ngheo.work';

/**
 * Stores what a run counted, in one call: for the next check, and for the panel's first screen.
 *
 * @param at 'YYYY-MM-DD HH:MM'
 * @param work where the piece of work is whose step this was; null when it has ended; left out: the run was none
 */
export function storeRun(
  { lastRun, results }: Pick<Analysis, 'lastRun' | 'results'>,
  at: string,
  work?: WorkRecord | null,
): void {
  const records: Record<string, string> = {};
  for (const [part, record] of resultRecords(results, at)) records[`${RESULT_KEY}.${part}`] = record;
  if (lastRun) records[LAST_RUN_KEY] = lastRunText(lastRun);
  if (work !== undefined) records[WORK_KEY] = work === null ? '' : JSON.stringify(work);
  const entries = Object.entries(records);
  if (entries.length === 0) return;
  const store = PropertiesService.getDocumentProperties();
  const kept = store.getProperties();
  // In a store that is all but full the counts of the first screen stay the old ones: the rest comes first.
  const needed = entries.filter(([key]) => !key.startsWith(`${RESULT_KEY}.`));
  const fitting = [entries, needed].find((some) => hasRoom(kept, some)) ?? [];
  if (fitting.length > 0) store.setProperties(Object.fromEntries(fitting));
}

/**
 * Brings the counts of the last check up to date where the register has changed since: after fixes Trang chủ must not go on
 * telling the errors that are mended. A register that was never checked stays so.
 */
export function refreshCheck(counts: CheckCounts, at: string, properties: Properties): void {
  const { check } = resultsIn(properties);
  const isSame = (Object.keys(counts) as (keyof CheckCounts)[]).every(
    (name) => check?.[name] === counts[name],
  );
  if (check === null || isSame) return;
  const none = { rates: null, classes: null, targets: null, register: null };
  storeRun({ lastRun: null, results: { ...none, check: counts } }, at);
}

/** Stores where a piece of work is; null when there is none any more. @throws {DomainError} `store.full` */
export function storeWork(work: WorkRecord | null): void {
  storeOne(WORK_KEY, work === null ? '' : JSON.stringify(work));
}

/** Remembers that somebody looked at the columns: the panel's next step is another then. @throws {DomainError} `store.full` */
export function storeSetUp(today: string): void {
  storeOne(SET_UP_KEY, today);
}

/** @throws {DomainError} `store.full`; the old text stays */
function storeOne(key: string, text: string): void {
  const store = PropertiesService.getDocumentProperties();
  ensureStoreRoom(store.getProperties(), [[key, text]]);
  store.setProperty(key, text);
}

/** The piece of work that is going on or stopped. */
export function workIn(properties: Properties): WorkRecord | null {
  return readWorkRecord(properties[WORK_KEY]);
}

export function resultsIn(properties: Properties): KeptResults {
  return keptResults((part) => properties[`${RESULT_KEY}.${part}`]);
}

/** Whether the columns were looked at, or a choice about them is kept. */
export function isSetUpIn(properties: Properties): boolean {
  return properties[SET_UP_KEY] !== undefined || hasStored(properties);
}

/** What a run depends on among the properties: everything but what the runs themselves leave there. */
export function settingsIn(properties: Properties): Properties {
  const left = Object.entries(properties).filter(
    ([key]) => ![LAST_RUN_KEY, SET_UP_KEY, WORK_KEY].includes(key) && !key.startsWith(`${RESULT_KEY}.`),
  );
  return Object.fromEntries(left);
}

/**
 * Stores the choices of columns. The index goes last: a failure before it leaves the old record in force.
 *
 * @throws {DomainError} `store.full`
 */
export function storeMapping(saved: SavedMapping): void {
  const store = PropertiesService.getDocumentProperties();
  const properties = store.getProperties();
  const { write, remove } = storeChanges(saved, properties);
  ensureStoreRoom(properties, write);
  for (const [key, value] of write) store.setProperty(key, value);
  for (const key of remove) store.deleteProperty(key);
}

const REFUSED_KEY = 'giam-ngheo.refused';
function refusedIn(properties: Properties): string {
  const parts: string[] = [];
  for (let part = properties[`${REFUSED_KEY}.0`]; part; part = properties[`${REFUSED_KEY}.${parts.length}`])
    parts.push(part);
  return parts.join('');
}

/** Stores what a run of fixes did not make; nothing is written when the run before left the same. */
export function storeRefused(record: string): void {
  const store = PropertiesService.getDocumentProperties();
  const properties = store.getProperties();
  const parts = refusedParts(record);
  const entries = parts.map((part, at) => [`${REFUSED_KEY}.${at}`, part] as const);
  // Without room they are not remembered, and offered again by the next check.
  if (!hasRoom(properties, entries)) return;
  // In one call: half of an old record and half of a new one would be neither.
  if (entries.some(([key, part]) => properties[key] !== part))
    store.setProperties(Object.fromEntries(entries));
  for (let at = parts.length; properties[`${REFUSED_KEY}.${at}`] !== undefined; at++)
    store.deleteProperty(`${REFUSED_KEY}.${at}`);
}
