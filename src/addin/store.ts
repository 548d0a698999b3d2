/** The document's properties, within what the platform takes: 9 KB a property, 500 KB a document, counted in bytes. */
import { DomainError } from '../core/index';

const LARGEST_STORE = 500 * 1024;
/** Characters of a property that is all ASCII. */
export const LONGEST_PROPERTY = 9 * 1024;

type Properties = Readonly<Record<string, string>>;
type Entry = readonly [key: string, text: string];

/** Bytes in UTF-8: a surrogate is half of a letter of four. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

/** JSON of one byte a character. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${`000${letter.charCodeAt(0).toString(16)}`.slice(-4)}`,
  );
}

/**
 * Whether entries fit beside what is kept.
 *
 * @param properties all that the document keeps, other scripts' too
 */
export function hasRoom(properties: Properties, entries: readonly Entry[]): boolean {
  const after: Record<string, string> = { ...properties };
  for (const [key, text] of entries) after[key] = text;
  const bytes = Object.entries(after).reduce((sum, [key, text]) => sum + bytesOf(key) + bytesOf(text), 0);
  return bytes <= LARGEST_STORE;
}

/** @throws {DomainError} `store.full`; nothing has been stored then */
export function ensureStoreRoom(properties: Properties, entries: readonly Entry[]): void {
  if (!hasRoom(properties, entries)) throw new DomainError('store.full');
}
