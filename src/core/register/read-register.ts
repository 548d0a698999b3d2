/** From a workbook's grids to the register. */
import type { BlankMarks, Household, Register, RegisterTable, SheetGrid } from '../model';
import { hamletNames } from '../text/hamlets';
import { fold } from '../text/unicode';
import type { SheetDecisions } from './field-matching';
import type { FieldId } from './fields';
import { joinTables, type JoinedRegister } from './join';
import { saidOf, type RegisterMapping } from './mapping';
import { splitPeriods, type PeriodDoubt, type StatedPeriod } from './period-split';
import { recordsOf } from './records';
import { readParts, type Part } from './read-parts';
import type { IgnoredSheet } from './read-sheet';
import type { IgnoreReason, OtherTable, TableReading } from './table';
import { summaryTableOf } from './summary-table';
import { targetTableOf, type TargetTable } from './targets-table';
import { useMerged, type MergedRegister } from './use-merged';

export interface ReadOptions {
  /** Sheets whose header rows and columns are stated instead of detected. */
  readonly mapping?: RegisterMapping;
  /** For each sheet, what the officer decided for its columns earlier. */
  readonly decide?: (grid: SheetGrid) => SheetDecisions | undefined;
}
export interface RecognisedSheet extends OtherTable {
  readonly kind: 'targets' | 'summary';
  readonly grid: SheetGrid;
}
/** A sheet that is not read, with the columns it seems to have: the officer may say what they are. */
export interface UnreadSheet extends OtherTable {
  readonly grid: SheetGrid;
  readonly reason: IgnoreReason;
}
export interface RegisterReading {
  readonly register: Register;
  /** In the order of the sheets. */
  readonly tables: readonly TableReading[];
  readonly targetTables: readonly TargetTable[];
  /** Sheets of targets and summaries with how their columns were recognised. */
  readonly others: readonly RecognisedSheet[];
  readonly ignoredSheets: readonly { readonly sheet: string; readonly reason: IgnoreReason }[];
  /** Those of the sheets left alone that have something like a header. */
  readonly unread: readonly UnreadSheet[];
  /** Registers of earlier periods among the sheets, the latest first: none of their lists is in `register`. */
  readonly earlier: readonly EarlierRegister[];
  /** Lists that may be an earlier period's. */
  readonly doubts: readonly PeriodDoubt[];
  /** GN Sổ gộp, where it is the register; else null. */
  readonly merged: MergedRegister | null;
}
export interface EarlierRegister {
  readonly register: Register;
  readonly sheets: readonly string[];
  /** As in `Period`; null where it is not known. */
  readonly time: number | null;
}

/**
 * Reads every sheet and joins what the register's lists say. Any grid can be read: a sheet that is no list of
 * households, targets or hamlets is left alone, with the reason. Time is linear in the number of cells.
 *
 * @throws {DomainError} the codes of `useMerged`
 */
export function readRegister(all: readonly SheetGrid[], options: ReadOptions = {}): RegisterReading {
  const { grids, merged, ...use } = useMerged(all, saidOfMerged(options));
  const found: TableReading[] = [...use.readings];
  const others: RecognisedSheet[] = [];
  const left: (UnreadSheet | LeftAlone)[] = [...use.left];
  for (const grid of grids) {
    const sheets = partsAsSaid(grid, options);
    for (const sheet of sheets) {
      if (sheet.kind === 'register') found.push(sheet.reading);
      else if (sheet.kind !== 'ignored') others.push({ ...sheet, grid: sheet.part });
    }
    // Of a sheet with a table that is read, a small table beside it is no sheet left alone.
    const ignored = sheets.filter((sheet) => sheet.kind === 'ignored');
    if (ignored.length === sheets.length) left.push(leftAlone(grid, ignored));
  }
  const { current, earlier, doubts } = splitPeriods(found, statedPeriods(grids, options, merged));
  const { readings, register, withoutKey } = joined(current);
  for (const reading of readings) {
    if (withoutKey.includes(reading.table)) left.push(asUnread(reading, 'no-key'));
  }
  earlier.forEach((lists, i) =>
    lists.readings.forEach((reading) => left.push(asUnread(reading, i === 0 ? 'previous' : 'older'))),
  );
  const of = (kind: RecognisedSheet['kind']) => others.filter((other) => other.kind === kind);
  const summaries = printed(of('summary'), merged).map((other) => summaryTableOf(other.grid, other));
  return {
    register: { ...register, summaries },
    tables: readings.filter(({ table }) => !withoutKey.includes(table)),
    targetTables: of('targets').map((other) => targetTableOf(other.grid, other)),
    others,
    ignoredSheets: left.map(({ grid, reason }) => ({ sheet: grid.name, reason })),
    unread: left.filter((sheet): sheet is UnreadSheet => 'header' in sheet),
    earlier: earlier.map((lists) => ({
      register: joined(lists.readings).register,
      sheets: [...new Set(lists.readings.map(({ table }) => table.sheet))],
      time: lists.time,
    })),
    doubts,
    merged,
  };
}

/** A summary of this workbook counts one unit of the several whose register a merged one with other files is. */
function printed(
  summaries: readonly RecognisedSheet[],
  merged: MergedRegister | null,
): readonly RecognisedSheet[] {
  return merged?.hasFiles === true ? [] : summaries;
}

/** Whether the officer, or a mapping file, said that GN Sổ gộp is the register. */
function saidOfMerged({ mapping, decide }: ReadOptions): (grid: SheetGrid) => boolean | null {
  return (grid) => {
    const stated = saidOf(mapping, grid.name);
    if (stated !== undefined) return stated.unused !== true && stated.previous !== true;
    const role = decide?.(grid)?.role ?? null;
    return role === null ? null : role === 'households';
  };
}

/** The parts of a sheet by what was said of it, its lists with what a blank mark means. */
function partsAsSaid(grid: SheetGrid, { mapping, decide }: ReadOptions): readonly Part[] {
  const [stated, decisions] = [saidOf(mapping, grid.name), decide?.(grid)];
  const blankMarks = stated?.blankMarks ?? decisions?.blankMarks;
  const parts = readParts(grid, stated, decisions);
  return blankMarks === undefined ? parts : parts.map((part) => withBlankMarks(part, blankMarks));
}

function withBlankMarks(part: Part, blankMarks: BlankMarks): Part {
  if (part.kind !== 'register') return part;
  return { ...part, reading: { ...part.reading, table: { ...part.reading.table, blankMarks } } };
}

interface Joined extends Pick<JoinedRegister, 'withoutKey'> {
  readonly readings: readonly TableReading[];
  readonly register: Register;
}

/** The lists of one period as a register. Those of each file are joined among themselves: codes start again in each. */
function joined(lists: readonly TableReading[]): Joined {
  const parts = [...new Set(lists.map(({ part = '' }) => part))].map((part) =>
    settleRoles(lists.filter((list) => (list.part ?? '') === part)),
  );
  const readings = parts.flat();
  const hamlets = hamletNames();
  const registers = parts.map((part) =>
    joinTables(part.map(({ table, headBy }) => ({ table, records: recordsOf(table, headBy, hamlets) }))),
  );
  const all = <K extends keyof JoinedRegister>(key: K) =>
    registers.flatMap((each) => each[key] as readonly JoinedRegister[K][number][]);
  const withoutKey = all('withoutKey');
  const tables = readings.map(({ table }) => table).filter((table) => !withoutKey.includes(table));
  const register: Register = {
    tables,
    households: registers.length === 1 ? all('households') : numbered(all('households')),
    ...{
      gone: all('gone'),
      unmatched: all('unmatched'),
      codeNotInMain: all('codeNotInMain'),
      orphans: all('orphans'),
    },
    summaries: [],
    hamlets: hamlets.all,
  };
  return { readings, withoutKey, register };
}

function numbered(households: readonly Household[]): readonly Household[] {
  return households.map((household, index) => ({ ...household, index }));
}

function asUnread({ table, header, fields, unmapped }: TableReading, reason: IgnoreReason): UnreadSheet {
  const grid = { id: table.sheetId, name: table.sheet, cells: table.cells };
  return { grid, reason, header, matching: { fields, unmapped } };
}

/** What a mapping file or an earlier choice says of a sheet's period. */
function statedPeriods(
  grids: readonly SheetGrid[],
  { mapping, decide }: ReadOptions,
  merged: MergedRegister | null,
): StatedPeriod {
  const stated = new Map<string, ReturnType<StatedPeriod>>(
    grids.map((grid) => {
      const role = decide?.(grid)?.role;
      const previous = saidOf(mapping, grid.name)?.previous;
      if (previous === true || role === 'previous') return [grid.name, 'previous'] as const;
      return [grid.name, previous === false || role === 'households' ? 'current' : null] as const;
    }),
  );
  if (merged !== null) stated.set(merged.sheet, 'current');
  return (sheet) => stated.get(sheet) ?? null;
}

/** A sheet left alone of which no columns are shown. */
export type LeftAlone = Pick<UnreadSheet, 'grid' | 'reason'>;

/** The sheet with its first part that has a header, if any has. */
function leftAlone(grid: SheetGrid, parts: readonly Extract<Part, IgnoredSheet>[]): UnreadSheet | LeftAlone {
  const shown = parts.find(({ table }) => table !== null);
  const reason = (shown ?? parts[0])?.reason ?? 'empty';
  return shown?.table ? { grid: shown.part, reason, ...shown.table } : { grid, reason };
}

/** Member rows with a code are members of the households of another sheet with codes, if there is one. */
function settleRoles(readings: readonly TableReading[]): TableReading[] {
  const listsHouseholds = ({ layout, columns, coverage }: RegisterTable): boolean =>
    layout !== 'member-rows' && columns.has('ma_ho') && coverage !== 'gone';
  if (!readings.some(({ table }) => listsHouseholds(table))) return [...readings];
  return readings.map((reading) => (listsMembersOnly(reading.table) ? asMembers(reading) : reading));
}

/**
 * Rows of persons with their household's code. A list of the poor, of those who escaped or who left stays a list of
 * households, even when each household is one row with the word Chủ hộ: its class and scores are its own.
 */
function listsMembersOnly({ layout, columns, coverage, title, sheet }: RegisterTable): boolean {
  if (layout !== 'member-rows' || !columns.has('ma_ho') || coverage === 'gone') return false;
  if (coverage === 'all') return true;
  const saysMembers = /thanh vien|nhan khau|tung nguoi/.test(fold(`${title ?? ''} ${sheet}`));
  return saysMembers && !OF_HOUSEHOLDS.some((field) => columns.has(field));
}

const OF_HOUSEHOLDS: readonly FieldId[] = ['phan_loai', 'so_nhan_khau', 'b1', 'b2'];

/** On a sheet of members 'Người có công' is said of the person, not of the household. */
function asMembers(reading: TableReading): TableReading {
  const columns = new Map(reading.table.columns);
  const column = columns.get('nguoi_co_cong');
  const isPersonal = column !== undefined && !columns.has('nguoi_co_cong_tv');
  if (isPersonal) {
    columns.delete('nguoi_co_cong');
    columns.set('nguoi_co_cong_tv', column);
  }
  return {
    ...reading,
    table: { ...reading.table, role: 'members', columns },
    fields: isPersonal
      ? reading.fields.map((match) =>
          match.field === 'nguoi_co_cong' ? { ...match, field: 'nguoi_co_cong_tv' } : match,
        )
      : reading.fields,
  };
}
