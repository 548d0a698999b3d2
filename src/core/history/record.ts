/** A row of GN Lịch sử as its hidden cell keeps it: the figures and a checksum of them. */
import type { Cell } from '../model';
import { hash } from '../text/hash';
import type { SnapshotRow } from './snapshot';

const SIGN = 'gn-chot:1:';
/** Sixteen hexadecimal digits behind the last '#'. */
const FORM = /^gn-chot:1:(\{.*\})#([0-9a-f]{16})$/s;

export type ShownCell = string | number | null;
/** With the cells as they were shown, whose wording a later version may change. */
export interface KeptRow {
  readonly row: SnapshotRow;
  readonly shown: readonly ShownCell[];
}

/** The row as text, its checksum last. */
export function rowRecord(row: SnapshotRow, shown: readonly ShownCell[]): string {
  const json = JSON.stringify({ row, shown });
  return `${SIGN}${json}#${hash([json])}`;
}

/** The short code printed beside the row: on paper it says which record it was. */
export function shortCode(row: SnapshotRow): string {
  return hash([JSON.stringify(row)]).slice(0, 8);
}

/** The row of a record; 'broken' when it no longer fits its checksum; null when the cell is no record. */
export function readRowRecord(cell: Cell | undefined): KeptRow | 'broken' | null {
  if (typeof cell !== 'string' || !cell.startsWith(SIGN.slice(0, 7))) return null;
  const parts = FORM.exec(cell);
  const [, json = '', sum] = parts ?? [];
  if (!parts || hash([json]) !== sum) return 'broken';
  return JSON.parse(json) as KeptRow;
}
