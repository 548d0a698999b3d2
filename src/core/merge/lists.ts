/** Which lists are merged, and which are not and why. */
import type { Area, HouseholdRecord, SheetGrid } from '../model';
import { personsOf } from '../register/counts';
import { recordsOf } from '../register/records';
import type { RegisterReading } from '../register/read-register';
import type { IgnoreReason, TableReading } from '../register/table';
import { unitOf, type Unit } from '../register/unit';
import { hamletNames } from '../text/hamlets';

/** A workbook whose lists are merged. */
export interface MergeFile {
  /** Its name; null where this workbook alone is merged. */
  readonly file: string | null;
  readonly own: boolean;
  /** Without GN Sổ gộp of this workbook. */
  readonly grids: readonly SheetGrid[];
  readonly reading: RegisterReading;
}
/** A list to be merged. */
export interface MergeList extends Pick<MergeFile, 'file' | 'own'> {
  readonly reading: TableReading;
  readonly grid: SheetGrid;
  readonly records: readonly HouseholdRecord[];
  /** It gives the register its households; others say more of them. */
  readonly isMain: boolean;
  readonly unit: string | null;
  readonly area: Area | null;
  readonly counts: ListCounts;
}
/** Households of the register that stand on the list, each counted once, by recorded class. */
export interface ListCounts {
  readonly households: number;
  readonly persons: number;
  readonly poor: number;
  readonly nearPoor: number;
}
/** secondary: says more of households the register has; it stays a sheet of its own. apart: most of its are not in it. */
export type LeftReason = IgnoreReason | 'secondary' | 'apart' | 'members' | 'gone' | 'summary' | 'targets';
export interface LeftOut {
  readonly file: string | null;
  readonly sheet: string;
  readonly reason: LeftReason;
}
export interface MergeChoice {
  readonly lists: readonly MergeList[];
  readonly left: readonly LeftOut[];
}

/**
 * The lists of the workbooks. Of this workbook alone only those that give households are merged: the others stay and
 * are read beside them. Where files are merged all lists are, for no sheet of another file can be read later.
 */
export function chooseLists(files: readonly MergeFile[]): MergeChoice {
  const withFiles = files.some(({ own }) => !own);
  const lists = files.flatMap((each) => listsOf(each, withFiles));
  const taken = new Set(lists.map(({ reading }) => reading));
  return {
    lists: [...lists.filter(({ isMain }) => isMain), ...lists.filter(({ isMain }) => !isMain)],
    left: files.flatMap((each) => leftOf(each, taken)),
  };
}

function listsOf(of: MergeFile, withFiles: boolean): MergeList[] {
  const { file, own, grids, reading } = of;
  const main = new Set(reading.register.households.map((household) => household.main.table));
  const unit: Unit = withFiles ? unitOfFile(of) : { name: null, area: null };
  const counts = countsOf(reading);
  return reading.tables.flatMap((each): MergeList[] => {
    const isMain = main.has(each.table);
    const grid = grids.find(({ name }) => name === each.table.sheet);
    if (grid === undefined || (!isMain && !withFiles)) return [];
    const records = recordsOf(each.table, each.headBy, hamletNames());
    const of = counts.get(each.table) ?? NOBODY;
    return [
      { file, own, reading: each, grid, records, isMain, unit: unit.name, area: unit.area, counts: of },
    ];
  });
}

/** By its headings, else by the file's name: 'Xã B.xlsx' is Xã B. */
function unitOfFile({ file, grids, reading }: MergeFile): Unit {
  if (reading.merged?.unit) return reading.merged.unit;
  const found = unitOf(grids);
  if (found.name !== null || file === null) return found;
  return { ...found, name: file.replace(/\.xlsx$/i, '').trim() };
}

const NOBODY: ListCounts = { households: 0, persons: 0, poor: 0, nearPoor: 0 };

function countsOf({ register }: RegisterReading): ReadonlyMap<object, ListCounts> {
  const counts = new Map<object, { -readonly [K in keyof ListCounts]: number }>();
  for (const household of register.households) {
    const { table, recordedClass } = household.main;
    const of = counts.get(table) ?? { ...NOBODY };
    of.households++;
    of.persons += personsOf(household) ?? 0;
    if (recordedClass.kind === 'ok' && recordedClass.value === 'poor') of.poor++;
    if (recordedClass.kind === 'ok' && recordedClass.value === 'nearPoor') of.nearPoor++;
    counts.set(table, of);
  }
  return counts;
}

function leftOf({ file, reading }: MergeFile, taken: ReadonlySet<TableReading>): LeftOut[] {
  const others = reading.tables.filter((each) => !taken.has(each));
  return [
    ...others.map(({ table }) => ({ file, sheet: table.sheet, reason: reasonOf(table, reading) })),
    ...reading.others.map(({ kind, grid }) => ({ file, sheet: grid.name, reason: kind })),
    ...reading.ignoredSheets.map(({ sheet, reason }) => ({ file, sheet, reason })),
  ];
}

function reasonOf(table: TableReading['table'], { register }: RegisterReading): LeftReason {
  if (table.role === 'members') return 'members';
  if (table.coverage === 'gone') return 'gone';
  const unmatched = register.unmatched.filter((record) => record.table === table).length;
  return unmatched * 2 > table.dataRows.length ? 'apart' : 'secondary';
}
