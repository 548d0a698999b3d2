/** The choices in force: settings and columns, all read from the document's properties in one call. */
import { readStored, storeChanges } from '../core/index';
import type { LastRun, RunOptions, SavedMapping } from '../core/index';
import { optionsIn } from './preferences';

/** Settings, and the officer's choices of columns. */
export function storedChoices(): RunOptions {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const { saved, unreadable } = readStored(properties);
  return {
    ...optionsIn(properties),
    ...lastRunIn(properties),
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

export function storeLastRun({ date, households, persons }: LastRun): void {
  PropertiesService.getDocumentProperties().setProperty(LAST_RUN_KEY, `${date} ${households} ${persons}`);
}

/** Stores the choices of columns. The index goes last: a failure before it leaves the old record in force. */
export function storeMapping(saved: SavedMapping): void {
  const store = PropertiesService.getDocumentProperties();
  const { write, remove } = storeChanges(saved, store.getProperties());
  for (const [key, value] of write) store.setProperty(key, value);
  for (const key of remove) store.deleteProperty(key);
}
