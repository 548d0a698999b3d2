/** The choices in force: settings and columns, all read from the document's properties in one call. */
import { readRefused, readStored, refusedParts, storeChanges } from '../core/index';
import type { LastRun, RunOptions, SavedMapping } from '../core/index';
import { optionsIn } from './preferences';
import { ensureStoreRoom, hasRoom } from './store';

/** Settings, and the officer's choices of columns. */
export function storedChoices(): RunOptions {
  const properties = PropertiesService.getDocumentProperties().getProperties();
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

/** What the last check counted: numbers and a day, nothing of a household. An unreadable record is none. */
function lastRunIn(properties: Readonly<Record<string, string>>): Pick<RunOptions, 'lastRun'> {
  const parts = /^(\d{4}-\d{2}-\d{2}) (\d+) (\d+)$/.exec(properties[LAST_RUN_KEY] ?? '');
  if (!parts) return {};
  return { lastRun: { date: parts[1] ?? '', households: Number(parts[2]), persons: Number(parts[3]) } };
}

/** A few bytes over those of the run before; a store that is full keeps the old ones. */
export function storeLastRun({ date, households, persons }: LastRun): void {
  const store = PropertiesService.getDocumentProperties();
  const text = `${date} ${households} ${persons}`;
  if (hasRoom(store.getProperties(), [[LAST_RUN_KEY, text]])) store.setProperty(LAST_RUN_KEY, text);
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
type Properties = Readonly<Record<string, string>>;

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
  parts.forEach((part, at) => {
    if (properties[`${REFUSED_KEY}.${at}`] !== part) store.setProperty(`${REFUSED_KEY}.${at}`, part);
  });
  for (let at = parts.length; properties[`${REFUSED_KEY}.${at}`] !== undefined; at++)
    store.deleteProperty(`${REFUSED_KEY}.${at}`);
}
