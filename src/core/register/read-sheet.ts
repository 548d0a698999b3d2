/** Reading one sheet: what it is, and, when it is a register, its table. */
import type { Cell, SheetGrid } from '../model';
import { isBlank } from '../text/unicode';
import { sampleOf, settleByContent } from './content-matching';
import { matchFields, type Decided, type FieldMatching, type SheetDecisions } from './field-matching';
import { findHeader, guessHeader, type HeaderBlock } from './header-block';
import type { Vocabulary } from './header-names';
import {
  canBeRegister,
  isListOfCounts,
  isListOfPersons,
  isRegister,
  isSummary,
  isTargets,
} from './sheet-kind';
import { isReport } from './summary-table';
import { withTargetContents } from './target-contents';
import { tableOf, type IgnoreReason, type OtherTable, type TableReading } from './table';

/** A sheet that is left alone, with the columns it seems to have. */
export interface IgnoredSheet {
  readonly kind: 'ignored';
  readonly reason: IgnoreReason;
  /** Null when no row looks like a header. */
  readonly table: OtherTable | null;
}
export type SheetReading =
  | { readonly kind: 'register'; readonly reading: TableReading }
  | ({ readonly kind: 'targets' } & OtherTable)
  | ({ readonly kind: 'summary' } & OtherTable)
  | IgnoredSheet;

const SAMPLE_ROWS = 200;

/** Reads a sheet. Never throws; a sheet without a known table is `ignored` with the reason. */
export function readSheet(grid: SheetGrid, decisions?: SheetDecisions): SheetReading {
  if (!grid.cells.some((row) => row.some((cell) => !isBlank(cell)))) return ignored('empty', null);
  const known = findHeader(grid.cells);
  const header = known ?? guessHeader(grid.cells);
  if (header === null) return ignored(decisions?.role === 'unused' ? 'decided' : 'no-header', null);
  return readUnder(grid, header, known !== null, decisions);
}

function readUnder(
  grid: SheetGrid,
  header: HeaderBlock,
  isKnown: boolean,
  decisions: SheetDecisions | undefined,
): SheetReading {
  const decided = decisions?.columns(header.paths);
  const table = { header, matching: matchColumns(grid, header, 'register', decided) };
  if (decisions?.role === 'unused') return ignored('decided', table);
  // Columns of a header that is only guessed are the officer's to name.
  if (!isKnown && !decided?.size) return ignored('no-header', table);
  return asRegister(grid, table, decisions) ?? asOther(grid, table, decided);
}

function ignored(reason: IgnoreReason, table: OtherTable | null): IgnoredSheet {
  return { kind: 'ignored', reason, table };
}

/** Null when the sheet is no list of households, by its columns or by its rows. */
function asRegister(
  grid: SheetGrid,
  table: OtherTable,
  decisions: SheetDecisions | undefined,
): SheetReading | null {
  const { header, matching } = table;
  if (isSaidToBeList(decisions) && canBeRegister(matching)) {
    return { kind: 'register', reading: tableOf(grid, header, matching) };
  }
  if (!isRegister(matching)) return null;
  const reading = tableOf(grid, header, matching);
  if (isListOfPersons(reading.table, reading.unmapped)) return ignored('list-of-persons', table);
  return isListOfCounts(reading.table) ? null : { kind: 'register', reading };
}

function isSaidToBeList(decisions: SheetDecisions | undefined): boolean {
  return decisions?.role === 'households' || decisions?.role === 'previous';
}

function asOther(grid: SheetGrid, table: OtherTable, decided: Decided | undefined): SheetReading {
  const { header } = table;
  const named = matchColumns(grid, header, 'targets', decided);
  const targets = withTargetContents(grid, header, named);
  if (isTargets(targets)) return { kind: 'targets', header, matching: targets };
  const summary = matchColumns(grid, header, 'summary', decided);
  const other = { header, matching: summary };
  if (isSummary(summary) || isReport(grid.cells, other)) return { kind: 'summary', ...other };
  return ignored('not-a-register', table);
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
