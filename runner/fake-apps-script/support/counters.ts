/**
 * What a run costs. Every method that reaches a service is of one of four kinds:
 *
 * - read: fetches what cells hold or look like (getValues, getFormulas, getNumberFormats, getNotes,
 *   getConditionalFormatRules, getDataValidations, …);
 * - write: sends it (setValues, setNumberFormats, setTextStyles, setBorder, setNotes, clear, copyTo,
 *   setConditionalFormatRules, insertChart, …);
 * - structure: sheets and their arrangement (getSheets, insertSheet, setName, metadata, widths, heights, merges,
 *   frozen rows, groups, getLastRow, locale, time zone, protections, …);
 * - service: everything else outside the script (properties, cache, lock, dialogs, toasts, session, HTML files, flush).
 *
 * Handles and builders (getActiveSpreadsheet, getRange, getRangeList, getDataRange, getName, getA1Notation,
 * newTextStyle … build) are kind `free`: on the platform they cost no round trip, so they are not counted.
 */
export type CallKind = 'read' | 'write' | 'structure' | 'service';

export interface CallCounters {
  readonly read: number;
  readonly write: number;
  readonly structure: number;
  readonly service: number;
  /** read + write: what design/runner.md calls `calls.total`. */
  readonly total: number;
  /** All four kinds. */
  readonly all: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** 'Range.setValues' → how often, the most frequent first. */
  readonly byName: readonly { readonly name: string; readonly count: number }[];
}

export interface CallMeter {
  count(kind: CallKind, name: string, cells: number): number;
  result(): CallCounters;
  reset(): void;
}

export function callMeter(): CallMeter {
  let calls = { read: 0, write: 0, structure: 0, service: 0 };
  let cells = { read: 0, written: 0 };
  let names = new Map<string, number>();
  const all = () => calls.read + calls.write + calls.structure + calls.service;
  return {
    /** Returns the number of the call, counting from 1. */
    count(kind, name, touched) {
      calls[kind]++;
      if (kind === 'read') cells.read += touched;
      if (kind === 'write') cells.written += touched;
      names.set(name, (names.get(name) ?? 0) + 1);
      return all();
    },
    result: () => ({
      ...calls,
      total: calls.read + calls.write,
      all: all(),
      cellsRead: cells.read,
      cellsWritten: cells.written,
      byName: [...names]
        .map(([name, count]) => ({ name, count }))
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
    }),
    reset() {
      calls = { read: 0, write: 0, structure: 0, service: 0 };
      cells = { read: 0, written: 0 };
      names = new Map();
    },
  };
}
