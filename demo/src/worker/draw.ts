/** The workbook as the page draws it, and what of it changed since the page was last told. */
import type { CellStyle, MemorySheet, MemoryWorkbook } from '../../../runner/fake-apps-script/workbook/types';
import { autoHeights } from '../../../runner/xlsx/auto-height';
import type { DrawnSheet, SheetPatch, SheetShape, WorkbookUpdate } from '../shared/protocol';
import { changedCells, drawnCell, drawnCells } from './draw-cells';
import { drawnLists, drawnNotes, drawnRange, drawnRules } from './draw-rules';
import { styleBook } from './styles';

function lines<K extends 'h' | 'w'>(
  size: K,
  sizes: ReadonlyMap<number, number>,
  ...hidden: readonly ReadonlySet<number>[]
): Record<number, { [key in K]?: number } & { hd?: 0 | 1 }> {
  const drawn: Record<number, Record<string, number>> = {};
  for (const [at, pixels] of sizes) (drawn[at] ??= {})[size] = pixels;
  for (const set of hidden) for (const at of set) (drawn[at] ??= {})['hd'] = 1;
  return drawn as ReturnType<typeof lines<K>>;
}

function shapeOf(sheet: MemorySheet, fallback: CellStyle): SheetShape {
  const heights = new Map(sheet.rowHeights);
  for (const [row, points] of autoHeights(sheet, fallback)) heights.set(row, Math.round((points * 4) / 3));
  return {
    rowCount: sheet.maxRows,
    columnCount: sheet.maxColumns,
    merges: sheet.merges.map(drawnRange),
    rows: lines('h', heights, sheet.hiddenRows, sheet.filteredRows),
    columns: lines('w', sheet.columnWidths, sheet.hiddenColumns),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    gridlines: !sheet.hiddenGridlines,
  };
}

const json = (value: unknown): string => JSON.stringify(value);

/** Heights that only follow a text do not make a sheet another one: an edit would scroll it back to its top. */
function isRedrawn(before: SheetShape, after: SheetShape): boolean {
  const bare = ({ rows: _rows, ...shape }: SheetShape) => json(shape);
  const hidden = ({ rows }: SheetShape) => json(Object.entries(rows).filter(([, row]) => row.hd));
  return bare(before) !== bare(after) || hidden(before) !== hidden(after);
}

export interface Drawing {
  /** What changed since the last call. */
  update(activated: boolean, selected: string | null): WorkbookUpdate;
  /** What changed of some cells of one sheet: cheap, for an edit. */
  cells(
    sheet: MemorySheet,
    places: readonly { readonly row: number; readonly column: number }[],
  ): WorkbookUpdate;
  /** The grid has computed a cell itself: it needs not be told. */
  known(sheet: MemorySheet, row: number, column: number): void;
}

export function drawing(workbook: MemoryWorkbook): Drawing {
  const sent = new Map<number, DrawnSheet>();
  const fallback = workbook.defaultStyle;
  const book = styleBook(fallback);

  const draw = (sheet: MemorySheet): DrawnSheet => ({
    id: String(sheet.id),
    shape: shapeOf(sheet, fallback),
    cells: drawnCells(sheet, fallback, book),
    notes: drawnNotes(sheet),
    rules: drawnRules(sheet),
    lists: drawnLists(workbook, sheet),
  });

  const patchOf = (before: DrawnSheet, after: DrawnSheet): SheetPatch | null => {
    const cells = changedCells(before.cells, after.cells);
    const patch = {
      ...(cells ? { cells } : {}),
      ...(json(before.notes) === json(after.notes) ? {} : { notes: after.notes }),
      ...(json(before.rules) === json(after.rules) ? {} : { rules: after.rules }),
      ...(json(before.lists) === json(after.lists) ? {} : { lists: after.lists }),
    };
    return Object.keys(patch).length === 0 ? null : { id: after.id, ...patch };
  };

  const finish = (
    sheets: readonly DrawnSheet[],
    patches: readonly SheetPatch[],
    activated = false,
    selected: string | null = null,
  ): WorkbookUpdate => ({
    tabs: workbook.sheets.map(({ id, name, hidden, tabColor }) => ({
      id: String(id),
      name,
      hidden,
      color: tabColor ?? '',
    })),
    styles: book.unsent(),
    sheets,
    patches,
    active: String(workbook.activeSheetId),
    activated,
    selected,
  });

  return {
    update(activated, selected) {
      const sheets: DrawnSheet[] = [];
      const patches: SheetPatch[] = [];
      for (const sheet of workbook.sheets) {
        const before = sent.get(sheet.id);
        const after = draw(sheet);
        sent.set(sheet.id, after);
        if (!before || isRedrawn(before.shape, after.shape)) sheets.push(after);
        else {
          const patch = patchOf(before, after);
          if (patch) patches.push(patch);
        }
      }
      const ids = new Set(workbook.sheets.map(({ id }) => id));
      for (const id of sent.keys()) if (!ids.has(id)) sent.delete(id);
      return finish(sheets, patches, activated, selected);
    },
    cells(sheet, places) {
      const cells: Record<number, Record<number, ReturnType<typeof drawnCell>>> = {};
      for (const { row, column } of places) {
        const cell = drawnCell(sheet, fallback, book, row, column);
        (cells[row] ??= {})[column] = cell;
        remember(sent.get(sheet.id), row, column, cell);
      }
      return finish([], [{ id: String(sheet.id), cells }]);
    },
    known(sheet, row, column) {
      remember(sent.get(sheet.id), row, column, drawnCell(sheet, fallback, book, row, column));
    },
  };
}

function remember(
  drawn: DrawnSheet | undefined,
  row: number,
  column: number,
  cell: ReturnType<typeof drawnCell>,
): void {
  if (!drawn) return;
  const cells = drawn.cells as Record<number, Record<number, typeof cell>>;
  (cells[row] ??= {})[column] = cell;
}
