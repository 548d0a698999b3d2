/** The choices in force: settings and columns, all read from the document's properties in one call. */
import { readStored, storeChanges } from '../core/index';
import type { RunOptions, SavedMapping } from '../core/index';
import { optionsIn } from './preferences';

/** Settings, and the officer's choices of columns. */
export function storedChoices(): RunOptions {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const { saved, unreadable } = readStored(properties);
  return {
    ...optionsIn(properties),
    ...(saved ? { saved } : {}),
    ...(unreadable ? { savedUnreadable: true } : {}),
  };
}

/** Stores the choices of columns. The index goes last: a failure before it leaves the old record in force. */
export function storeMapping(saved: SavedMapping): void {
  const store = PropertiesService.getDocumentProperties();
  const { write, remove } = storeChanges(saved, store.getProperties());
  for (const [key, value] of write) store.setProperty(key, value);
  for (const key of remove) store.deleteProperty(key);
}
