/** Reading one sheet: what it is, and, when it is a register, its table. */
import type { Cell, SheetGrid } from '../model';
import { isBlank } from '../text/unicode';
import { sampleOf, settleByContent } from './content-matching';
import { matchFields, type Decided, type Decide, type FieldMatching } from './field-matching';
import { findHeader, type HeaderBlock } from './header-block';
import type { Vocabulary } from './header-names';
import { isListOfCounts, isListOfPersons, isRegister, isSummary, isTargets } from './sheet-kind';
import { tableOf, type IgnoreReason, type OtherTable, type TableReading } from './table';

export type SheetReading =
  | { readonly kind: 'register'; readonly reading: TableReading }
  | ({ readonly kind: 'targets' } & OtherTable)
  | ({ readonly kind: 'summary' } & OtherTable)
  | { readonly kind: 'ignored'; readonly reason: IgnoreReason };

const SAMPLE_ROWS = 200;

/** Reads a sheet. Never throws; a sheet without a known table is `ignored` with the reason. */
export function readSheet(grid: SheetGrid, decide?: Decide): SheetReading {
  if (!grid.cells.some((row) => row.some((cell) => !isBlank(cell))))
    return { kind: 'ignored', reason: 'empty' };
  const header = findHeader(grid.cells);
  if (header === null) return { kind: 'ignored', reason: 'no-header' };
  const decided = decide?.(header.paths);
  const register = matchColumns(grid, header, 'register', decided);
  if (isRegister(register)) {
    const reading = tableOf(grid, header, register);
    if (isListOfPersons(reading.table, reading.unmapped))
      return { kind: 'ignored', reason: 'list-of-persons' };
    if (!isListOfCounts(reading.table)) return { kind: 'register', reading };
  }
  const targets = matchColumns(grid, header, 'targets', decided);
  if (isTargets(targets)) return { kind: 'targets', header, matching: targets };
  const summary = matchColumns(grid, header, 'summary', decided);
  if (isSummary(summary)) return { kind: 'summary', header, matching: summary };
  return { kind: 'ignored', reason: 'not-a-register' };
}

/** The columns under a header with their fields; a register's are settled by what they hold. */
export function matchColumns(
  { cells }: SheetGrid,
  header: HeaderBlock,
  vocabulary: Vocabulary,
  decided: Decided | undefined,
): FieldMatching {
  const same = (a: number, b: number): boolean => sameContent(cells, header, a, b);
  const matching = matchFields(header.paths, vocabulary, same, decided);
  if (vocabulary !== 'register') return matching;
  const start = (header.indexRow ?? header.last) + 1;
  return settleByContent(matching, header.paths, sampleOf(cells, start));
}

function sameContent(cells: SheetGrid['cells'], header: HeaderBlock, a: number, b: number): boolean {
  const start = (header.indexRow ?? header.last) + 1;
  return cells.slice(start, start + SAMPLE_ROWS).every((row) => sameCell(row[a] ?? null, row[b] ?? null));
}

function sameCell(a: Cell, b: Cell): boolean {
  return a === b || (isBlank(a) && isBlank(b));
}
