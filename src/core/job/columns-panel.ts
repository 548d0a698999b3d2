/** The panel's screen of columns: propose, preview, save, export, import. Pure: what to store comes back. */
import { DomainError } from '../errors';
import { classCounts } from '../indicators/class-counts';
import type { ClassCounts } from '../indicators/class-counts';
import type { SheetGrid } from '../model';
import type { Explanation } from '../register/explain';
import { explainRegister } from '../register/explain';
import { explainLegacy } from '../register/explain-legacy';
import type { LegacyExplanation } from '../register/explain-legacy';
import { fieldChoices } from '../register/field-choices';
import type { FieldChoices } from '../register/field-choices';
import { checkMapping, parseMapping } from '../register/mapping';
import type { SheetMapping } from '../register/mapping';
import { readRegister } from '../register/read-register';
import { remember } from '../register/remember';
import type { Decision } from '../register/remember';
import { isField } from '../register/saved-mapping';
import type { SavedMapping } from '../register/saved-mapping';
import { countValues } from '../register/value-counts';
import type { ValueCounts } from '../register/value-counts';
import { choicesFor, mappingFor } from './mapping-of-staff';
import type { RunOptions } from './options';
import { parseSavedFile, readWorkbookGrids } from './read-workbook';

export interface ColumnsProposal extends Explanation {
  readonly legacyColumns: readonly LegacyExplanation[];
  /** For each list of households or members, how many values of each column can be read. */
  readonly values: Readonly<Record<string, readonly ValueCounts[]>>;
  /** Households by the class that is read from these columns; null where there is no household. */
  readonly classes: ClassCounts | null;
  /** What a column may be, with the names of the fields. */
  readonly fieldChoices: FieldChoices;
}

/**
 * How the columns are understood, with decisions that are not stored yet.
 *
 * @throws {DomainError} the codes of `readWorkbookGrids` and `remember`
 */
export function proposeColumns(
  grids: readonly SheetGrid[],
  decisions: readonly Decision[],
  options: RunOptions,
): ColumnsProposal {
  const saved = decideColumns(grids, decisions, options);
  const { reading } = readWorkbookGrids(grids, { ...options, saved: saved ?? undefined });
  const explanation = explainRegister(reading, options.lang ?? 'vi', saved);
  return {
    ...explanation,
    legacyColumns: explainLegacy(reading.register.tables, options.lang ?? 'vi'),
    values: Object.fromEntries(
      reading.tables.map(({ table }, i) => [
        table.sheet,
        countValues(explanation.sheets[i]?.fields ?? [], table),
      ]),
    ),
    classes: reading.register.households.length === 0 ? null : classCounts(reading.register),
    fieldChoices: fieldChoices(options.lang ?? 'vi'),
  };
}

/**
 * The choices with further decisions, to be stored.
 *
 * @throws {DomainError} the codes of `readWorkbookGrids` and `remember`
 */
export function decideColumns(
  grids: readonly SheetGrid[],
  decisions: readonly Decision[],
  options: RunOptions,
): SavedMapping | null {
  const { reading, saved } = readWorkbookGrids(grids, options);
  return decisions.length === 0 ? saved : remember(saved, reading, decisions);
}

/**
 * Choices from a file, of either form of `--mapping`, over those there are.
 *
 * @throws {DomainError} the codes of `parseMapping`, `checkMapping` and `remember`
 */
export function importColumns(grids: readonly SheetGrid[], file: unknown, options: RunOptions): SavedMapping {
  const saved = options.saved ?? null;
  const record = parseSavedFile(file);
  if (record === null) {
    const mapping = mappingFor(parseMapping(file), grids);
    checkMapping(mapping, grids);
    const decisions = Object.entries(mapping).flatMap(([sheet, stated]) => decisionsOf(sheet, stated));
    return remember(saved, readRegister(grids, { mapping }), decisions);
  }
  const imported = choicesFor(record, grids).sheets.map((sheet) => {
    const grid = grids.find(({ name }) => name === sheet.sheet);
    const sheets = grids.map(({ name }) => `“${name}”`).join(', ');
    if (grid === undefined) throw new DomainError('mapping.no-sheet', { sheet: sheet.sheet, sheets });
    return { ...sheet, sheetId: grid.id };
  });
  const names = new Set(imported.map(({ sheet }) => sheet));
  const kept = (saved?.sheets ?? []).filter(({ sheet }) => !names.has(sheet));
  return { version: 1, sheets: [...kept, ...imported] };
}

/** What is stated is decided; columns that are not named stay open. */
function decisionsOf(
  sheet: string,
  { columns, leftAlone = [], absent = [], unused, previous, blankMarks }: SheetMapping,
): Decision[] {
  return [
    ...Object.entries(columns).flatMap(([field, column]): Decision[] =>
      isField(field) ? [{ sheet, column, field }] : [],
    ),
    ...leftAlone.map((column): Decision => ({ sheet, column, field: null })),
    ...absent.map((field): Decision => ({ sheet, column: null, field })),
    ...(unused === true ? [{ sheet, column: null, field: null, role: 'unused' as const }] : []),
    ...(previous === true ? [{ sheet, column: null, field: null, role: 'previous' as const }] : []),
    ...(blankMarks === undefined ? [] : [{ sheet, column: null, field: null, blankMarks }]),
  ];
}
