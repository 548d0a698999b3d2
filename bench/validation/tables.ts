/** The two tables as text. */
import { aligned } from '../aligned';
import type { Spent } from '../measure';
import type { AllRulesRow } from './all-rules';
import type { Race, RaceRow } from './race';

const seconds = (ms: number | undefined): string => (ms === undefined ? '' : (ms / 1000).toFixed(3));
const times = (spent: Spent | null, base: Spent | null | undefined): readonly string[] =>
  spent && base ? [(spent.ms / base.ms).toFixed(2), (spent.cpu / base.cpu).toFixed(2)] : ['', ''];

export function allRulesTable(results: readonly AllRulesRow[]): string {
  const head = [
    'all rules',
    'rows',
    's',
    'cpu s',
    's with reading',
    'cpu s',
    'peak MB',
    'planted',
    'missed',
    'findings',
  ];
  const lines = results.map(({ form, rows, check, withRead, peak, planted, missed, findings }) => [
    form,
    String(rows),
    ...[check, withRead].flatMap((spent) => [seconds(spent?.ms), seconds(spent?.cpu)]),
    peak.toFixed(0),
    ...[planted, missed.length, findings].map(String),
  ]);
  const growth = results.flatMap((small, at) => {
    const large = results[at + 1];
    if (large?.form !== small.form || !small.check || !large.check) return [];
    const ratio = (large.check.cpu / small.check.cpu).toFixed(1);
    const wall = (large.check.ms / small.check.ms).toFixed(1);
    return [
      `${small.form}: ${large.rows / small.rows} × the rows take ${wall} × the time, ${ratio} × the processor time`,
    ];
  });
  return [aligned([head, ...lines]), ...growth].join('\n');
}

export function raceTable({ rows, planted, runs, results, absent }: Race): string {
  const ajv = results.find(({ name }) => name === 'ajv')?.check;
  const head = ['22 rules', 'schema says', 's', 'cpu s', '× ajv', 'by cpu', 'peak MB', 'findings'];
  const line = (
    name: string,
    { schemaRules, findings, peak }: RaceRow,
    spent: Spent | null,
  ): readonly string[] => [
    name,
    schemaRules === null ? '' : String(schemaRules),
    spent ? seconds(spent.ms) : 'differs',
    seconds(spent?.cpu),
    ...times(spent, ajv),
    peak.toFixed(0),
    String(findings),
  ];
  const lines = results.flatMap((result) => [
    line(`${result.name} ${result.version}`, result, result.check),
    ...(result.withRead ? [line('  with reading the cells', result, result.withRead)] : []),
  ]);
  const notes = [
    `${rows} rows, ${planted} planted faults; medians of ${runs} runs; by processor time where the machine is busy`,
    ...absent.map(({ name, why }) => `not installed: ${name} (${why})`),
    ...results.flatMap(({ name, differs: { missed, extra } }) =>
      missed.length + extra.length === 0
        ? []
        : [
            `${name} differs: missed ${missed.length} (${sample(missed)}), named besides ${extra.length} (${sample(extra)})`,
          ],
    ),
  ];
  return [aligned([head, ...lines]), ...notes].join('\n');
}

const sample = (cells: readonly string[]): string => cells.slice(0, 3).join(' ');
