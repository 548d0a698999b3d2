/** What in a reading is wrong, and what in it is only missing, beside what a careful person sees. */
import type { Household } from '../../../src/core/model';
import { columnLetter } from '../../../src/core/register/columns';
import type { FieldId } from '../../../src/core/register/fields';
import { readRegister, type RegisterReading } from '../../../src/core/register/read-register';
import { columnsIn, gridsOfLayout, type Layout, type TableTruth } from './layout';

export interface Verdict {
  /** Silent mistakes: a wrong column, a list that is no register, a household or person that is not so. */
  readonly faults: readonly string[];
  /** Columns left for the officer to name, and what stays unknown with them. */
  readonly asked: readonly string[];
}

export function judge(layout: Layout): Verdict {
  const reading = readRegister(gridsOfLayout(layout));
  const faults: string[] = [];
  const asked: string[] = [];
  for (const [sheet, truth] of Object.entries(layout.truth)) {
    if (typeof truth === 'string') faults.push(...otherFaults(reading, sheet, truth));
    else {
      const verdict = judgeTable(reading, sheet, truth);
      faults.push(...verdict.faults);
      asked.push(...verdict.asked);
    }
  }
  const lines = compare(linesOf(layout.households), reading.register.households.map(lineOf));
  faults.push(...lines.faults);
  asked.push(...lines.asked);
  const gone = reading.register.gone.map(({ head }) => head.name ?? '-').join(', ');
  if (gone !== (layout.gone ?? '')) faults.push(`gone: ${gone} instead of ${layout.gone ?? 'none'}`);
  return { faults, asked };
}

function otherFaults(
  { tables, targetTables, register }: RegisterReading,
  sheet: string,
  truth: 'not-a-register' | 'targets' | 'summary',
): string[] {
  if (tables.some(({ table }) => table.sheet === sheet)) return [`${sheet}: read as a register`];
  const isTargets = targetTables.some((table) => table.sheet === sheet);
  const isSummary = register.summaries.some((table) => table.sheet === sheet);
  const kind = isTargets ? 'targets' : isSummary ? 'summary' : 'not-a-register';
  const harmless = truth === 'not-a-register' && kind === 'summary';
  return kind === truth || harmless ? [] : [`${sheet}: ${kind} instead of ${truth}`];
}

function judgeTable({ tables }: RegisterReading, sheet: string, truth: TableTruth): Verdict {
  const reading = tables.find(({ table }) => table.sheet === sheet);
  if (reading === undefined) return { faults: [`${sheet}: not read as a register`], asked: [] };
  const { table } = reading;
  const faults: string[] = [];
  const said = (what: string, is: unknown, wanted: unknown): void => {
    if (JSON.stringify(is) !== JSON.stringify(wanted))
      faults.push(`${sheet}: ${what} ${JSON.stringify(is)} instead of ${JSON.stringify(wanted)}`);
  };
  said('role', table.role, truth.role);
  said('header rows', table.headerRows, truth.headerRows);
  said('index row', table.indexRow, truth.indexRow ?? null);
  said('first row', table.firstDataRow, truth.firstDataRow);
  said('last row', table.lastDataRow, truth.lastDataRow);
  const wanted = columnsIn(truth.columns);
  for (const [field, column] of table.columns) {
    const right = wanted.get(field);
    if (right === column) continue;
    const instead = right === undefined ? 'none' : columnLetter(right);
    faults.push(`${sheet}: ${field} is column ${columnLetter(column)} instead of ${instead}`);
  }
  const asked = [...wanted]
    .filter(([field]: [FieldId, number]) => !table.columns.has(field))
    .map(([field, column]) => `${sheet}: ${field} (${columnLetter(column)})`);
  return { faults, asked };
}

function linesOf(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim());
}

function lineOf({ main, members, records }: Household): string {
  const read = records.map(({ recordedClass }) => recordedClass).find(({ kind }) => kind === 'ok');
  const names = members.map(({ name }) => name ?? '?').join(', ');
  return [
    main.head.name ?? '-',
    main.hamlet ?? '-',
    read?.kind === 'ok' ? read.value : '-',
    names === '' ? '-' : names,
  ].join('; ');
}

/** Line by line and part by part; a part read as '-' is missing, any other difference is wrong. */
function compare(wanted: readonly string[], read: readonly string[]): Verdict {
  const faults =
    wanted.length === read.length ? [] : [`${read.length} households instead of ${wanted.length}`];
  const asked: string[] = [];
  for (let i = 0; i < Math.max(wanted.length, read.length); i++) {
    const [right = 'none', is = 'none'] = [wanted[i], read[i]];
    if (right === is) continue;
    const parts = right.split('; ');
    const onlyMissing = is.split('; ').every((part, at) => part === parts[at] || part === '-');
    (onlyMissing ? asked : faults).push(`household ${i + 1}: ${is} instead of ${right}`);
  }
  return { faults, asked };
}
