/** What the race and its contenders, each in a process of its own, say to one another. */
import type { Cell } from '../../src/core/model';
import type { InventedRegister } from '../registers/index';
import type { Spent } from '../measure';

/** A cell a contender finds wrong: sheet row and field, '17:cccd'. */
export type WrongCell = string;

/** One timed run. `read`: what came before the rules (the product only: cells to register). */
export interface Run {
  readonly check: Spent;
  readonly read: Spent | null;
}
/** A line to a contender is one of these words; its answer is one line of JSON. */
export interface Answers {
  readonly check: Wrong;
  readonly run: Run;
  /** Peak memory of the process, MB. */
  readonly end: { readonly peak: number };
}
export interface Wrong {
  readonly cells: readonly WrongCell[];
  /** Cells that are evidence of a finding or faulty with it: no false alarm, and found. */
  readonly also: readonly WrongCell[];
  readonly findings: number;
}

/** A row as validators take it: fields by name, dates as YYYY-MM-DD. */
export interface PeerRow {
  /** 1-based, in the sheet. */
  readonly row: number;
  readonly [field: string]: string | number | boolean | null;
}
/** A validator: made once for the rows, then called each run. */
export interface Peer {
  prepare(rows: readonly PeerRow[]): Validate | Promise<Validate>;
}
type Validate = () => readonly { readonly row: number; readonly field: string }[];

/** The data rows as objects, in the order of the sheet. */
export function peerRows({ fields, cells }: Pick<InventedRegister, 'fields' | 'cells'>): PeerRow[] {
  return cells.slice(1).map((cellsOfRow, index) => ({
    ...Object.fromEntries(fields.map((field, column) => [field, plain(cellsOfRow[column] ?? null)])),
    row: index + 2,
  }));
}

const plain = (cell: Cell): string | number | boolean | null =>
  typeof cell === 'object' && cell !== null ? cell.date : cell;
