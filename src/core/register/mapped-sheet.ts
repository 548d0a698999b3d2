/** Reading a sheet whose header rows and columns a mapping file states. */
import type { SheetGrid } from '../model';
import { columnIndex } from './columns';
import { headerText, type FieldMatch, type FieldMatching, type UnmappedColumn } from './field-matching';
import type { FieldId } from './fields';
import { findHeader, headerAt, type HeaderBlock } from './header-block';
import type { Vocabulary } from './header-names';
import type { SheetMapping } from './mapping';
import { settleNumbering } from './numbering';
import { matchColumns, type SheetReading } from './read-sheet';
import { isRegister, isSummary, isTargets } from './sheet-kind';
import { partsOf } from './split-sheet';
import { tableOf } from './table';

/**
 * Reads the columns that are stated and no others. Columns that are not stated were not decided on: what would be
 * asked about them without a file is asked with it.
 */
export function readMappedSheet(grid: SheetGrid, mapping: SheetMapping): SheetReading {
  const rows = mapping.headerRows.map((row) => row - 1);
  const header = headerAt(grid.cells, rows[0] ?? 0, rows[rows.length - 1] ?? 0);
  const fields = statedFields(mapping, header);
  const { absent, unused = false } = mapping;
  const read = (vocabulary: Vocabulary): FieldMatching => ({
    fields,
    unmapped: leftOver(matchColumns(grid, header, vocabulary, decidedBy(mapping)), fields),
  });
  if (unused) return { kind: 'ignored', reason: 'decided', table: { header, matching: read('register') } };
  const stated = { fields, unmapped: [] };
  if (isTargets(stated)) return { kind: 'targets', header, matching: read('targets'), absent };
  if (isSummary(stated) && !isRegister(stated)) {
    return { kind: 'summary', header, matching: read('summary'), absent };
  }
  const reading = tableOf(grid, header, stated);
  const matching = matchColumns(grid, header, 'register', decidedBy(mapping));
  const settled = settleNumbering(grid.cells, reading.table.dataRows, matching);
  return { kind: 'register', reading: { ...reading, unmapped: leftOver(settled, reading.fields), absent } };
}

/** The part of the sheet that the stated header begins; the whole sheet when no header is found there. */
export function mappedPart(grid: SheetGrid, { headerRows }: SheetMapping): SheetGrid {
  const first = (headerRows[0] ?? 1) - 1;
  return partsOf(grid).find(({ cells }) => findHeader(cells)?.first === first) ?? grid;
}

function statedFields({ columns }: SheetMapping, { paths }: HeaderBlock): FieldMatch[] {
  return (Object.entries(columns) as [FieldId, string][]).map(([field, letter]): FieldMatch => {
    const column = columnIndex(letter);
    const path = paths[column];
    return { field, column, header: path ? headerText(path) : '', reason: 'mapping', confidence: 1 };
  });
}

function decidedBy({ columns, leftAlone = [] }: SheetMapping): Map<number, FieldId | null> {
  return new Map<number, FieldId | null>([
    ...leftAlone.map((letter): [number, null] => [columnIndex(letter), null]),
    ...(Object.entries(columns) as [FieldId, string][]).map(([field, letter]): [number, FieldId] => [
      columnIndex(letter),
      field,
    ]),
  ]);
}

/** The columns not stated: with their doubts, or, where the reader would have known one, as not stated. */
function leftOver({ fields, unmapped }: FieldMatching, stated: readonly FieldMatch[]): UnmappedColumn[] {
  const taken = new Set(stated.map(({ column }) => column));
  const known = fields.map(({ column, header }): UnmappedColumn => ({
    column,
    header,
    reason: 'not-stated',
    candidates: [],
  }));
  return [...unmapped, ...known]
    .filter(({ column }) => !taken.has(column))
    .sort((a, b) => a.column - b.column);
}
