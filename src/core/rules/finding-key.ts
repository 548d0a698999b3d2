/**
 * Keys of findings: the same for the same fault after sorting, inserted rows and columns, and in both languages, and on
 * a renamed sheet unless nothing but its name tells its table from another; another key when what the finding was judged
 * from has changed.
 */
import type { Finding, FindingKey } from '../model';
import { cellText } from '../text/unicode';
import type { FindingDetails } from './rule';
import type { Spot } from './spots';

/** Makes a key of what a finding is about and of the values it was found in. */
export function findingKey(code: string, about: readonly string[], values: readonly string[]): FindingKey {
  return { record: hash([code, ...about]), value: hash(values.map((value) => value.trim())) };
}

/** The cells of a finding: its own, further ones as faulty as that, and other evidence. */
export interface KeyedCells {
  readonly at: Spot;
  readonly alsoAt: readonly Spot[];
  readonly related: readonly Spot[];
  /** The household the rule names, where it is not the one of the cell. */
  readonly household: string | null;
}

/**
 * What a finding is about: its household and column; of several households all of them, for which of two rows is told
 * depends on their order; of a column as a whole or a printed total, the table, the row's label and the column.
 */
export function aboutOf(
  { at, alsoAt, related, household }: KeyedCells,
  { subject }: FindingDetails,
): readonly string[] {
  if (subject !== undefined) return [at.table, subject, at.field];
  if (alsoAt.length > 0) return [at.table, at.field];
  if (at.household === null && household === null) return [at.table, at.line, at.field];
  const all = [household, ...[at, ...related].map((spot) => spot.household)].filter((one) => one !== null);
  const own = [...new Set(all)].sort();
  return own.length > 1 ? own : [...own, at.field];
}

/** What a finding was judged from: every cell with whose it is, and what was worked out from cells it does not name. */
export function valuesOf(
  { at, alsoAt, related }: KeyedCells,
  { found, params = {}, compared = [], subject }: FindingDetails,
  isOfPerson: boolean,
): readonly string[] {
  const spots = subject === undefined ? [at, ...alsoAt, ...related] : [];
  const cells = spots.map(({ list, household, line, person, field, text }) =>
    [list, household ?? line, isOfPerson ? person : '', field, text.trim()].join('\u0001'),
  );
  // Of several cells the one told first depends on their order, and `found` with it.
  const told = found !== undefined && spots.length <= 1 ? [withoutReferences(cellText(found))] : [];
  const numbers = Object.entries(params)
    .filter(([name, value]) => typeof value === 'number' && !NOT_COMPARED.has(name))
    .map(([name, value]) => `${name}=${amount(value)}`);
  return [...cells.sort(), ...told, ...numbers.sort(), ...compared.map(amount)];
}

/**
 * Numbers among the params that are no value of the register: where something stands, how much there is in all (each
 * new household changes it), an age on the day of the review, and what a rule or the ward sets as a limit.
 */
const NOT_COMPARED: ReadonlySet<string> = new Set([
  ...['row', 'first', 'from', 'to'],
  ...['all', 'compared', 'texts', 'dates'],
  ...['age', 'limit', 'percent'],
]);

/** A double's last digits depend on the order in which rows were added up. */
const amount = (value: string | number): string =>
  typeof value === 'number' ? String(Number(value.toPrecision(12))) : value;

/** Of a formula only what it does: rows and columns inserted above and beside it change what it points at. */
const withoutReferences = (text: string): string =>
  text.startsWith('=') ? text.replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, '') : text;

/**
 * The findings with a key of its own each. Findings that tell the same of the same (five blank rows) are told apart by
 * their number among their equals: passing all of them over is possible, and when one of them goes the last is shown.
 */
export function withOwnKeys(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const { record, value } = finding.key;
    const before = counts.get(record + value) ?? 0;
    counts.set(record + value, before + 1);
    return before === 0 ? finding : { ...finding, key: { record, value: hash([value, String(before)]) } };
  });
}

/** FNV-1a over the UTF-16 units, twice with different seeds: 64 bits as 16 hexadecimal digits. */
function hash(parts: readonly string[]): string {
  const text = parts.join('\u0000');
  let [one, other] = [0x811c9dc5, PRIME];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, PRIME);
    other = Math.imul(other ^ unit, PRIME);
  }
  return hex(one >>> 0) + hex(other >>> 0);
}

const PRIME = 0x01000193;

const hex = (value: number): string => value.toString(16).padStart(8, '0');
