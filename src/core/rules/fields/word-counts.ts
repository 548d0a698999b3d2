/** The words of a column and how often each stands there, and which rare ones are slips of a usual one. */
import type { Cell, RegisterTable } from '../../model';
import { editDistance } from '../../text/distance';
import { isSyllable } from '../../text/legacy/syllable';
import { exactKey, fold, isUnaccented, normaliseText } from '../../text/unicode';
import { saysNothing } from '../cells';

/** Rows by what is written there; cells that say nothing, numbers and dates are left out. */
export function wordsOf(table: RegisterTable, column: number): ReadonlyMap<string, readonly number[]> {
  const words = new Map<string, number[]>();
  for (const row of table.dataRows) {
    const cell: Cell = table.cells[row - 1]?.[column] ?? null;
    if (typeof cell !== 'string') continue;
    const rows = words.get(cell);
    if (rows) rows.push(row);
    else if (!saysNothing(cell)) words.set(cell, [row]);
  }
  return words;
}

/**
 * Rare words that are a slip of a usual one: they differ in accents only, or by one letter and hold a word that is no
 * Vietnamese syllable. 'Làm công' beside 'Làm nông' is no slip.
 *
 * @param usualRows rows from which a word is usual; one on less than a tenth of them is rare
 */
export function slipsOf(
  words: ReadonlyMap<string, readonly number[]>,
  usualRows: number,
): ReadonlyMap<string, string> {
  const usual = [...words]
    .filter(([, rows]) => rows.length >= usualRows)
    .map(([word]) => normaliseText(word));
  const byFold = new Map(usual.map((word) => [fold(word), word] as const));
  const slips = new Map<string, string>();
  for (const [word, rows] of words) {
    if (rows.length * 10 > usualRows || isUnaccented(word)) continue;
    const folded = fold(word);
    const near = byFold.get(folded) ?? (hasBrokenWord(word) ? onlyNear(folded, byFold) : undefined);
    if (near !== undefined && exactKey(near) !== exactKey(word)) slips.set(word, near);
  }
  return slips;
}

function hasBrokenWord(text: string): boolean {
  return normaliseText(text)
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => word !== '' && !isSyllable(word));
}

/** Shorter texts are abbreviations: a letter more or less makes another. */
const SHORTEST = 5;

function onlyNear(folded: string, usual: ReadonlyMap<string, string>): string | undefined {
  if (folded.length < SHORTEST) return undefined;
  const near = [...usual].filter(([each]) => editDistance(folded, each, 1) <= 1);
  return near.length === 1 ? near[0]?.[1] : undefined;
}
