/** The rows of a merged register, each with where it came from. */
import type { Area, Cell, HouseholdRecord } from '../model';
import { cellAt } from '../register/columns';
import { CLASS_LABELS } from '../text/household-classes';
import { cellText, isBlank, normaliseText } from '../text/unicode';
import { ORIGIN_COLUMNS, type ListColumns, type MergedColumns } from './columns';

export interface MergedRow {
  /** Position of its list, from 0. */
  readonly list: number;
  /** On its own sheet, 1-based. */
  readonly row: number;
  /** Without the columns of origin. */
  readonly cells: readonly Cell[];
}

const AREA_WORDS: Readonly<Record<Area, string>> = { urban: 'Thành thị', rural: 'Nông thôn' };

/** @param severalUnits hamlets of two communes may bear one name: the commune's is put behind it */
export function mergedRows({ columns, lists }: MergedColumns, severalUnits: boolean): MergedRow[] {
  return lists.flatMap((each, list) =>
    rowsOf(each, columns.length, severalUnits).map((row) => ({ ...row, list })),
  );
}

function rowsOf(of: ListColumns, width: number, severalUnits: boolean): Omit<MergedRow, 'list'>[] {
  const { table } = of.list.reading;
  const said = saidOf(of, severalUnits);
  const hamlet = hamletNamer(of, severalUnits);
  return table.dataRows.map((row) => {
    const cells: Cell[] = Array.from({ length: width }, () => null);
    for (const [from, to] of of.places) cells[to - ORIGIN_COLUMNS] = table.cells[row - 1]?.[from] ?? null;
    for (const [column, value] of said.get(row) ?? []) cells[column - ORIGIN_COLUMNS] = value;
    hamlet(cells);
    return { row, cells };
  });
}

/** What is written on the rows of heads from headings, titles and the unit: column of the merged sheet → value. */
function saidOf(of: ListColumns, severalUnits: boolean): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const { list, added } = of;
  const said = new Map<number, Map<number, string>>();
  const say = (row: number, column: number | undefined, value: string): void => {
    if (column === undefined) return;
    said.set(row, (said.get(row) ?? new Map<number, string>()).set(column, value));
  };
  const hamletColumn = columnOf(of, 'thon');
  for (const record of list.records) {
    // What a row writes of its own stays as it is written.
    const isOpen = severalUnits || isBlank(cellAt(record.table, record.head.row, 'thon'));
    if (record.hamlet !== null && isOpen)
      say(record.head.row, hamletColumn, named(record.hamlet, of, severalUnits));
    if (record.recordedClass.kind === 'ok')
      say(record.row, classColumn(of, record), CLASS_LABELS[record.recordedClass.value]);
    if (list.area !== null) say(record.row, added.get('khu_vuc'), AREA_WORDS[list.area]);
  }
  return said;
}

/** Only where the household's own cell is blank, so that a heading above it speaks. */
function classColumn(of: ListColumns, record: HouseholdRecord): number | undefined {
  const { table } = of.list.reading;
  if (table.classRows.length === 0) return undefined;
  const own = table.columns.get('phan_loai');
  if (own === undefined) return of.added.get('phan_loai');
  return isBlank(table.cells[record.rowOf('phan_loai') - 1]?.[own]) ? of.places.get(own) : undefined;
}

function columnOf({ columns }: ListColumns, field: 'thon'): number | undefined {
  return columns.find((each) => each.field === field)?.column;
}

function named(hamlet: string, { list: { unit } }: ListColumns, severalUnits: boolean): string {
  return severalUnits && unit !== null ? `${hamlet} (${unit})` : hamlet;
}

/** The hamlet on the rows of members follows that of the heads, or they would stand in two hamlets. */
function hamletNamer(of: ListColumns, severalUnits: boolean): (cells: Cell[]) => void {
  const column = columnOf(of, 'thon');
  const { unit } = of.list;
  if (!severalUnits || column === undefined || unit === null) return () => undefined;
  const at = column - ORIGIN_COLUMNS;
  return (cells) => {
    const written = cells[at];
    if (isBlank(written)) return;
    const name = normaliseText(cellText(written));
    if (!name.endsWith(` (${unit})`)) cells[at] = named(name, of, severalUnits);
  };
}
