/** The table of a crash test: actions, their calls, and for each kind of fault how many were tried and survived. */
import type { CaseResult, Tally } from '../../tests/support/crash/campaign';
import { FAULT_KINDS, type FaultKind } from '../../tests/support/crash/faults';

const ACTION = 24;
const CELL = 13;
const shown = ({ tried, survived }: Tally): string => (tried === 0 ? '–' : `${survived}/${tried}`);
const line = (name: string, cells: readonly string[]): string =>
  name.padEnd(ACTION) + cells.map((cell) => cell.padStart(CELL)).join('');

export function sumOf(results: readonly CaseResult[], pick: (result: CaseResult) => Tally): Tally {
  return results
    .map(pick)
    .reduce((sum, { tried, survived }) => ({ tried: sum.tried + tried, survived: sum.survived + survived }), {
      tried: 0,
      survived: 0,
    });
}

/** The row of one action. */
export const rowOf = (result: CaseResult, kinds: readonly FaultKind[]): string =>
  line(result.name, [
    String(result.calls),
    ...kinds.map((kind) => shown(result.byKind[kind])),
    shown(result.twice),
  ]);

export function tableOf(results: readonly CaseResult[], kinds: readonly FaultKind[] = FAULT_KINDS): string {
  const rows = results.map((result) => rowOf(result, kinds));
  const calls = results.reduce((sum, result) => sum + result.calls, 0);
  const sums = kinds.map((kind) => shown(sumOf(results, ({ byKind }) => byKind[kind])));
  return [
    line('action (survived/tried)', ['calls', ...kinds, 'two faults']),
    ...rows,
    line('all', [String(calls), ...sums, shown(sumOf(results, ({ twice }) => twice))]),
  ].join('\n');
}
