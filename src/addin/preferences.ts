/** What the office chose, kept in the document's properties: language, standard, area, review date. */
import { DomainError } from '../core/index';
import type { RunOptions } from '../core/index';
import { asciiJson, ensureStoreRoom, LONGEST_PROPERTY } from './store';

const KEY = 'giam-ngheo.settings';

/** The stored choices; {} when nothing was chosen or the record cannot be read. */
export function storedOptions(): RunOptions {
  return optionsIn(PropertiesService.getDocumentProperties().getProperties());
}

/** The choices among a document's properties. */
export function optionsIn(properties: Readonly<Record<string, string>>): RunOptions {
  const text = properties[KEY];
  if (!text) return {};
  try {
    const value: unknown = JSON.parse(text);
    return value && typeof value === 'object' ? (value as RunOptions) : {};
  } catch {
    // An unreadable record must not stop the work; defaults are shown in the report's settings.
    return {};
  }
}

/**
 * Stores choices over the ones already kept.
 *
 * @throws {DomainError} `settings.too-large`, `store.full`: the old ones stay
 */
export function storeOptions(changes: RunOptions): void {
  const store = PropertiesService.getDocumentProperties();
  const properties = store.getProperties();
  const merged = { ...optionsIn(properties), ...changes };
  // A choice set to null is taken back: JSON would keep the null.
  const kept = Object.entries(merged).filter(([, value]) => value !== null && value !== undefined);
  const text = asciiJson(Object.fromEntries(kept));
  if (text.length > LONGEST_PROPERTY)
    throw new DomainError('settings.too-large', { size: Math.ceil(text.length / 1024) });
  ensureStoreRoom(properties, [[KEY, text]]);
  store.setProperty(KEY, text);
}
