/**
 * Saved choices as properties of a document: at most 9 KB a value. The parts of a new record are written first and the
 * index that names them last, so that a failure in between leaves the old record whole.
 */
import { DomainError } from '../errors';
import { parseSaved, type SavedMapping } from './saved-mapping';

type Properties = Readonly<Record<string, string>>;

const INDEX = 'giam-ngheo.mapping';
/** Characters of a part; all are ASCII, so bytes too. The limit of the platform is 9 KB. */
const PART = 8000;
/** Of the 500 KB a document may keep, for other settings and for the old record beside the new one. */
const LARGEST = 200_000;

export interface StoredMapping {
  /** Null when nothing is stored or what is stored cannot be read. */
  readonly saved: SavedMapping | null;
  readonly unreadable: boolean;
}
/** What to write in this order, and what to remove afterwards. */
export interface PropertyChanges {
  readonly write: readonly (readonly [key: string, value: string])[];
  readonly remove: readonly string[];
}

interface Index {
  readonly record: number;
  readonly parts: number;
}

const partKey = (record: number, part: number): string => `${INDEX}.${record}.${part}`;

/** Whether there is a record, readable or not. */
export const hasStored = (properties: Properties): boolean => properties[INDEX] !== undefined;

/** The record among a document's properties. Never throws: an unreadable one is told, and not used. */
export function readStored(properties: Properties): StoredMapping {
  if (properties[INDEX] === undefined) return { saved: null, unreadable: false };
  const index = indexIn(properties);
  if (index === null) return { saved: null, unreadable: true };
  const parts = Array.from({ length: index.parts }, (_, i) => properties[partKey(index.record, i)]);
  const saved = parts.some((part) => part === undefined) ? null : parseSaved(parsed(parts.join('')));
  return { saved, unreadable: saved === null };
}

/**
 * The changes that store a record in place of the one there is.
 *
 * @throws {DomainError} `mapping.too-large` {size}: KB
 */
export function storeChanges(saved: SavedMapping, properties: Properties): PropertyChanges {
  // Escaped, a letter takes the same room in characters and in bytes, and no part begins within one.
  const text = JSON.stringify(saved).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${`000${letter.charCodeAt(0).toString(16)}`.slice(-4)}`,
  );
  if (text.length > LARGEST)
    throw new DomainError('mapping.too-large', { size: Math.ceil(text.length / 1024) });
  const record = (indexIn(properties)?.record ?? 0) + 1;
  const parts = Array.from(
    { length: Math.ceil(text.length / PART) },
    (_, i) => [partKey(record, i), text.slice(i * PART, (i + 1) * PART)] as const,
  );
  const kept = new Set(parts.map(([key]) => key));
  return {
    write: [...parts, [INDEX, JSON.stringify({ record, parts: parts.length })]],
    remove: Object.keys(properties).filter((key) => key.startsWith(`${INDEX}.`) && !kept.has(key)),
  };
}

function indexIn(properties: Properties): Index | null {
  const value = parsed(properties[INDEX] ?? '');
  if (typeof value !== 'object' || value === null) return null;
  const { record, parts } = value as Partial<Index>;
  return Number.isInteger(record) && Number.isInteger(parts) && Number(parts) > 0 && Number(parts) < 100
    ? (value as Index)
    : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
