/** What the person does in the grid: edits go to the workbook, everything else that would change it is refused. */
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/presets';
import type { GridAccess } from './grid-draw';

export interface Edit {
  readonly row: number;
  readonly column: number;
  /** The text as typed, or the value of a pasted cell; '' empties. */
  readonly entry: unknown;
}
export interface Computed {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
}
export interface EditEvents {
  edited(sheetId: string, cells: readonly Edit[]): void;
  computed(values: readonly Computed[]): void;
  refused(): void;
}

const SET_VALUES = 'sheet.mutation.set-range-values';
const RESULT = 'formula.mutation.set-formula-calculation-result';

/** Commands that change more than what cells hold. */
const REFUSED =
  /^sheet\.command\.(?:insert|remove-(?!.*note)|delete|move-(?:range|rows|cols)|copy-(?:sheet|worksheet)|set-worksheet-(?:name|hidden|show|order)|set-tab|rename|add-worksheet-merge|remove-worksheet-merge|add-merge|set-(?:bold|italic|underline|stroke|style|font|background|text|horizontal|vertical|border|once-format|row-height|worksheet-col|col-hidden|rows-hidden|selected)|numfmt|set-frozen|cancel-frozen|hide-|clear-selection-(?:format|all)|add-(?:note|hyper)|update-note|toggle-note)/;

interface Cells {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

function entryOf(cell: Nullable<ICellData>): unknown {
  if (!cell) return '';
  if (cell.f) return cell.f;
  if (cell.v === null || cell.v === undefined) return textOf(cell) ?? '';
  return cell.t === 3 ? Boolean(cell.v) : cell.v;
}

function textOf(cell: ICellData): string | undefined {
  return cell.p?.body?.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

/** Whether a change of a cell concerns what it holds, not only how it looks. */
function holds(cell: Nullable<ICellData>): boolean {
  return !cell || 'v' in cell || 'f' in cell || 'p' in cell;
}

function editsOf(params: Cells, typed: ReadonlyMap<string, string>): Edit[] {
  return Object.entries(params.cellValue ?? {}).flatMap(([row, line]) =>
    Object.entries((line ?? {}) as Record<string, Nullable<ICellData>>).flatMap(([column, cell]) => {
      if (!holds(cell)) return [];
      const raw = typed.get(`${params.subUnitId}!${row},${column}`);
      return [{ row: Number(row), column: Number(column), entry: raw ?? entryOf(cell) }];
    }),
  );
}

type Results = Readonly<Record<string, Record<string, Record<string, Record<string, Nullable<ICellData>>>>>>;

function resultsOf(unitData: Results | undefined, unitId: string): Computed[] {
  return Object.entries(unitData?.[unitId] ?? {}).flatMap(([sheetId, rows]) =>
    Object.entries(rows ?? {}).flatMap(([row, line]) =>
      Object.entries(line ?? {}).map(([column, cell]) => ({
        sheetId,
        row: Number(row),
        column: Number(column),
        value: cell?.t === 3 ? Boolean(cell.v) : (cell?.v ?? ''),
      })),
    ),
  );
}

/** Listens to the grid. */
export function watchEdits(grid: GridAccess, events: EditEvents): void {
  const { api, commands, unitId } = grid;
  // What was typed, letter by letter: the workbook reads it by its own rules, not by the grid's.
  const typed = new Map<string, string>();
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
    if (isConfirm)
      typed.set(`${worksheet.getSheetId()}!${row},${column}`, value.toPlainText().replace(/\r/g, '\n'));
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (!REFUSED.test(event.id)) return;
    event.cancel = true;
    events.refused();
  });
  commands.onCommandExecuted((command, options) => {
    if (command.id === RESULT) {
      const values = resultsOf((command.params as { unitData?: Results }).unitData, unitId);
      if (values.length > 0) events.computed(values);
      return;
    }
    if (command.id !== SET_VALUES) return;
    const how = (options ?? {}) as Record<string, unknown>;
    if (how['fromWorkbook'] || how['fromFormula'] || how['applyFormulaCalculationResult']) return;
    const params = command.params as Cells;
    if (params.unitId !== unitId) return;
    const cells = editsOf(params, typed);
    typed.clear();
    if (cells.length > 0) events.edited(params.subUnitId, cells);
  });
}
