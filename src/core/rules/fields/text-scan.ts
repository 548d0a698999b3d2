/** The texts of a register that need a second look, found in one pass for all rules about letters and encodings. */
import type { Register, RegisterTable, SheetDetails } from '../../model';
import { countEncoding, legacyPreviews, type EncodingsSeen } from '../../register/legacy-columns';
import { fits } from '../../text/legacy/cell';
import type { ConversionCell } from '../../text/legacy/preview';
import { isPlainText, textFaults, type TextFaults } from '../../text/tidy';
import { isBlank } from '../../text/unicode';
import type { RuleContext } from '../rule';

/** A cell with something about its letters or spaces. Row 1-based, column 0-based. */
export interface SuspectCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly faults: TextFaults;
}
/** What the cells of one column in an old encoding, or misread, would become. */
export interface LegacyTexts {
  readonly column: number;
  readonly cells: readonly ConversionCell[];
  /** Cells that show a lost ư. */
  readonly lostU: number;
}
export interface TextScan {
  readonly table: RegisterTable;
  /** By column: texts with letters or spaces to look at; those of `legacy` are left out. */
  readonly suspects: readonly (readonly SuspectCell[])[];
  readonly legacy: readonly LegacyTexts[];
  /** Columns with a header, and with it what is scanned. */
  readonly columns: readonly number[];
  /** Whether the cell is typed in an old encoding or misread, so that its letters say nothing. */
  isLegacy(row: number, column: number): boolean;
}

const scans = new WeakMap<Register, readonly TextScan[]>();

/**
 * The texts of every table of the register, as they stand in the sheet. Linear in the number of cells; nearly all are
 * settled by one test, the rest once for each different text. Done once for a register; the fonts of a sheet are asked
 * for only where a column of it looks legacy.
 */
export function scanTexts(
  register: Register,
  { details }: Pick<RuleContext, 'details'>,
): readonly TextScan[] {
  let found = scans.get(register);
  if (!found) {
    const known = new Map<string, TextFaults>();
    found = register.tables.map((table) => scanTable(table, known, details));
    scans.set(register, found);
  }
  return found;
}

function scanTable(table: RegisterTable, known: Map<string, TextFaults>, details: SheetDetails): TextScan {
  const columns = headedColumns(table);
  const names = new Set(['chu_ho' as const, 'ho_ten' as const].map((field) => table.columns.get(field)));
  const suspects: SuspectCell[][] = [];
  const encodings = new Map<number, EncodingsSeen>();
  for (const row of table.dataRows) {
    const cells = table.cells[row - 1] ?? [];
    for (const column of columns) {
      const text = cells[column];
      if (typeof text !== 'string' || isPlainText(text)) continue;
      let faults = known.get(text);
      if (!faults) known.set(text, (faults = textFaults(text)));
      if (names.has(column) && LINE_BREAK.test(text.trim())) faults = inOneLine(text);
      if (faults.tidy === '') continue;
      countEncoding(encodings, column, faults.encoding);
      if (isFaulty(faults)) (suspects[column] ??= []).push({ row, column, text, faults });
    }
  }
  const legacy = legacyTexts(table, encodings, details);
  const rows = new Map(legacy.map(({ column, cells }) => [column, new Set(cells.map(({ row }) => row))]));
  const hasTcvn3 = legacy.some(({ cells }) => cells.some(({ encoding }) => encoding === 'tcvn3'));
  const isLegacy = (row: number, column: number): boolean => rows.get(column)?.has(row) ?? false;
  return {
    table,
    columns,
    legacy,
    isLegacy,
    suspects: columns.map((column) =>
      (suspects[column] ?? []).filter(
        (cell) => !isLegacy(cell.row, column) && !(hasTcvn3 && isDoubtful(cell)),
      ),
    ),
  };
}

/** The fonts cost a call of the service: only a sheet with a column that looks legacy is asked. */
function legacyTexts(
  table: RegisterTable,
  encodings: ReadonlyMap<number, EncodingsSeen>,
  details: SheetDetails,
): readonly LegacyTexts[] {
  const fonts = encodings.size === 0 ? null : details.fonts(table.sheetId);
  return legacyPreviews(table, encodings, fonts).map(([column, { cells, lostU }]) => ({
    column,
    cells,
    lostU,
  }));
}

const LINE_BREAK = /[\r\n]/;
const LINE_BREAKS = /\s*[\r\n]+\s*/g;

/** A line break may be the officer's lay-out in an address; a name is one line. */
function inOneLine(text: string): TextFaults {
  return { ...textFaults(text.trim().replace(LINE_BREAKS, ' ')), spaces: true };
}

function isFaulty(faults: TextFaults): boolean {
  const { spaces, hidden, softHyphen, decomposed, lookAlike, questionMarks, openMarks } = faults;
  return spaces || hidden || softHyphen || decomposed || lookAlike || questionMarks || openMarks;
}

/** In a table with TCVN3 text, a cell whose Ð may be é ('BÐ') is not to be touched. */
function isDoubtful({ text, faults }: SuspectCell): boolean {
  return faults.lookAlike && fits(text, 'tcvn3');
}

/** Mapped columns and those with a header; jottings beside the table are not the register's. */
function headedColumns({ columns, cells, headerRows }: RegisterTable): readonly number[] {
  const headed = new Set(columns.values());
  for (const row of headerRows) {
    (cells[row - 1] ?? []).forEach((cell, column) => {
      if (!isBlank(cell)) headed.add(column);
    });
  }
  return [...headed].sort((a, b) => a - b);
}
