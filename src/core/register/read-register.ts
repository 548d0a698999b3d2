/** From a workbook's grids to the register. */
import type { Register, RegisterTable, SheetGrid } from '../model';
import { hamletNames } from '../text/hamlets';
import type { Decide } from './field-matching';
import { joinTables } from './join';
import type { RegisterMapping } from './mapping';
import { recordsOf } from './records';
import { readSheet, type IgnoreReason, type OtherTable, type TableReading } from './table';
import { summaryTableOf } from './summary-table';
import { targetTableOf, type TargetTable } from './targets-table';

export interface ReadOptions {
  /** Sheets whose header rows and columns are stated instead of detected. */
  readonly mapping?: RegisterMapping;
  /** For each sheet, what the officer decided for its columns earlier. */
  readonly decide?: (grid: SheetGrid) => Decide | undefined;
}
export interface RegisterReading {
  readonly register: Register;
export interface RecognisedSheet extends OtherTable {
  readonly kind: 'targets' | 'summary';
  readonly grid: SheetGrid;
}
  /** In the order of the sheets. */
  readonly tables: readonly TableReading[];
  readonly targetTables: readonly TargetTable[];
  readonly ignoredSheets: readonly { readonly sheet: string; readonly reason: IgnoreReason }[];
}
  /** Sheets of targets and summaries with how their columns were recognised. */
  readonly others: readonly RecognisedSheet[];

/**
 * Reads every sheet and joins what the register's lists say. Any grid can be read: a sheet that is no list of
 * households, targets or hamlets is left alone, with the reason. Time is linear in the number of cells.
 */
export function readRegister(grids: readonly SheetGrid[], options: ReadOptions = {}): RegisterReading {
  const found: TableReading[] = [];
  const others: RecognisedSheet[] = [];
  const ignoredSheets: RegisterReading['ignoredSheets'][number][] = [];
  for (const grid of grids) {
    const sheet = readSheet(grid, options.mapping?.[grid.name], options.decide?.(grid));
    if (sheet.kind === 'register') found.push(sheet.reading);
    else if (sheet.kind === 'ignored') ignoredSheets.push({ sheet: grid.name, reason: sheet.reason });
    else others.push({ ...sheet, grid });
  }
  const readings = settleRoles(found);
  const hamlets = hamletNames();
  const { withoutKey, ...joined } = joinTables(
    readings.map(({ table, headBy }) => ({ table, records: recordsOf(table, headBy, hamlets) })),
  );
  for (const { sheet } of withoutKey) ignoredSheets.push({ sheet, reason: 'no-key' });
  const tables = readings.filter(({ table }) => !withoutKey.includes(table));
  return {
  const of = (kind: RecognisedSheet['kind']) => others.filter((other) => other.kind === kind);
  const summaries = of('summary').map((other) => summaryTableOf(other.grid, other));
    register: { tables: tables.map(({ table }) => table), ...joined, summaries, hamlets: hamlets.all },
    tables,
    targetTables: of('targets').map((other) => targetTableOf(other.grid, other)),
    others,
    ignoredSheets,
  };
}

/** Member rows with a code are members of the households of another sheet with codes, if there is one. */
function settleRoles(readings: readonly TableReading[]): TableReading[] {
  const listsHouseholds = ({ layout, columns, coverage }: RegisterTable): boolean =>
    layout !== 'member-rows' && columns.has('ma_ho') && coverage !== 'gone';
  if (!readings.some(({ table }) => listsHouseholds(table))) return [...readings];
  return readings.map((reading) =>
    reading.table.layout === 'member-rows' && reading.table.columns.has('ma_ho')
      ? asMembers(reading)
      : reading,
  );
}

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
