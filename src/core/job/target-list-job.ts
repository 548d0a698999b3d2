/** The rows behind a target of the plan: who counts, who is still missing, of whom nobody knows. */
import { DomainError } from '../errors';
import { say } from '../messages/catalogue';
import { TARGET_LIST } from '../messages/target-list';
import type { Cell, HouseholdRecord, Register, RegisterRow, RowsBehind, TargetProgress } from '../model';
import { targetListSheet, type ListedRow } from '../reports/target-list-sheet';
import { countText } from '../reports/wording';
import { cellText, normaliseText } from '../text/unicode';
import type { Job, Section } from './analyse';

const PREFIX = 'target:';

/** Of the report: a target's rows, each with where it stands. */
export interface TargetRowsReport {
  /** As `--rows` takes it: 'target:e3'. */
  readonly figure: string;
  readonly reached: number;
  readonly missing: number;
  readonly unknown: number;
  readonly list: readonly {
    readonly hamlet: string | null;
    readonly code: string | null;
    readonly name: string | null;
    readonly answer: ListedRow['answer'];
    readonly sheet: string;
    readonly row: number;
  }[];
}

/** Whether `rows` names a target rather than an indicator. */
export function namesTarget(rows: unknown): rows is string {
  return typeof rows === 'string' && rows.startsWith(PREFIX);
}

/**
 * The target of a selected row of GN Tiến độ chỉ tiêu, as `rows` takes it; null above the table and below it.
 *
 * @param cells values of the sheet
 * @param row 1-based; the row of households under a reduction belongs to the target above it
 */
export function targetAt(cells: readonly (readonly Cell[])[], row: number): string | null {
  const idOf = (at: number): string => normaliseText(cellText(cells[at - 1]?.[0] ?? null));
  const isPart = /^–/.test(cellText(cells[row - 1]?.[1] ?? null));
  const id = idOf(row) === '' && isPart ? idOf(row - 1) : idOf(row);
  return id === '' ? null : `${PREFIX}${id}`;
}

/**
 * Lists the rows behind a target: those still missing first, they are what an officer has to go and see.
 *
 * @throws {DomainError} `target.unknown` no such target; `target.by-hand` its result does not come from the register
 */
export function targetListJob(
  { reading, settings }: Job,
  wanted: string,
  progress: readonly TargetProgress[],
): Section {
  const id = normaliseText(wanted.slice(PREFIX.length));
  const found = progress.find(({ target }) => target.id === id);
  if (!found) {
    const choices = progress.map(({ target }) => `${PREFIX}${target.id}`).join('; ');
    throw new DomainError('target.unknown', { value: id, choices });
  }
  if (found.behind === null) throw new DomainError('target.by-hand', { target: id });
  const rows = listed(found.behind, reading.register);
  const report: TargetRowsReport = {
    figure: `${PREFIX}${id}`,
    reached: found.behind.yes.length,
    missing: found.behind.no.length,
    unknown: found.behind.unknown.length,
    list: rows.map(({ hamlet, code, name, answer, row }) => ({
      hamlet,
      code,
      name,
      answer,
      sheet: row.table.sheet,
      row: row.row,
    })),
  };
  const { lang } = settings;
  const shown = { count: countText(rows.length, lang), target: id };
  return {
    models: [targetListSheet({ settings, progress: found, rows })],
    report: { targetRows: report },
    summary: [say(TARGET_LIST, lang, 'done', shown)],
  };
}

function listed({ yes, no, unknown }: RowsBehind, register: Register): ListedRow[] {
  const homes = homesOf(register);
  const lines = (rows: readonly RegisterRow[], answer: ListedRow['answer']): ListedRow[] =>
    rows.map((row) => lineOf(row, homes.get(keyOf(row)) ?? null, answer));
  return [...lines(no, 'missing'), ...lines(unknown, 'unknown'), ...lines(yes, 'reached')];
}

function lineOf(row: RegisterRow, home: HouseholdRecord | null, answer: ListedRow['answer']): ListedRow {
  return {
    row,
    answer,
    // A household's own row is told by its head, a member's by the member.
    name: 'head' in row ? row.head.name : row.name,
    head: home?.head.name ?? null,
    hamlet: home?.hamlet ?? null,
    code: home?.code.kind === 'ok' ? home.code.value : null,
  };
}

const keyOf = ({ table, row }: RegisterRow): string => `${table.sheet}\n${row}`;

/** Which household each listed row belongs to. */
function homesOf({ households, unmatched }: Register): Map<string, HouseholdRecord> {
  const homes = new Map<string, HouseholdRecord>();
  for (const record of [...households.flatMap(({ records }) => records), ...unmatched]) {
    homes.set(keyOf(record), record);
    for (const member of record.members) homes.set(keyOf(member), record);
  }
  return homes;
}
