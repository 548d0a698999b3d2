/** Columns of a register typed before Unicode, for the officer to convert: found and shown, never changed. */
import type { Cell, RegisterTable } from '../model';
import { cellEncoding, type CellEncoding, type LegacyEncoding } from '../text/legacy/cell';
import type { DetectedEncoding } from '../text/legacy/column';
import { conversionPreview, type ConversionCell, type ConversionPreview } from '../text/legacy/preview';
import { fontsOf, withFonts, type Fonts } from './legacy-fonts';
import type { FieldId } from './fields';

export interface LegacyColumn {
  /** 0-based. */
  readonly column: number;
  /** Null for a column of no known field. */
  readonly field: FieldId | null;
  /** `mixed`: a Unicode column with some cells of another kind, or several kinds. */
  readonly encoding: Exclude<DetectedEncoding['encoding'], 'unicode'>;
  /** Cells to convert, those that cannot be repaired included. */
  readonly cells: number;
  /** Cells whose letters are lost: the original file is needed. */
  readonly lost: number;
  /** Up to three, those that can be converted first. */
  readonly samples: readonly ConversionCell[];
}

/** Columns of names of persons and places. */
const NAME_FIELDS: readonly FieldId[] = ['chu_ho', 'ho_ten', 'thon'];

const SAMPLES = 3;
/** A column without any such character holds no legacy text. */
const SUSPECT = /[\u0080-\u00ff]/;

/** The columns of a table that hold TCVN3, VNI or misread UTF-8, in order. Linear in the cells of the table. */
export function legacyColumns(table: RegisterTable): readonly LegacyColumn[] {
  const fields = new Map([...table.columns].map(([field, column]) => [column, field] as const));
  const found: LegacyColumn[] = [];
  for (const [column, preview] of legacyPreviews(table, suspectColumns(table))) {
    if (preview.encoding === 'unicode') continue;
    const repairable = preview.cells.filter(({ becomes }) => becomes !== null);
    const lost = preview.cells.filter(({ becomes }) => becomes === null);
    found.push({
      column,
      field: fields.get(column) ?? null,
      encoding: preview.encoding,
      cells: preview.cells.length,
      lost: lost.length,
      samples: [...repairable, ...lost].slice(0, SAMPLES),
    });
  }
  return found;
}

/**
 * The conversion of each suspect column (0-based), in order; columns speak for one another where a cell can be either.
 * @param fonts font names in the shape of the sheet, evidence beside the letters; null where they are not known
 */
export function legacyPreviews(
  table: RegisterTable,
  suspects: ReadonlyMap<number, EncodingsSeen>,
  fonts: Fonts = null,
): readonly (readonly [column: number, preview: ConversionPreview])[] {
  const elsewhere = commonEncoding(suspects.values());
  return [...suspects.keys()]
    .sort((a, b) => a - b)
    .map((column) => {
      const names = NAME_FIELDS.some((field) => table.columns.get(field) === column);
      const texts = textsOf(table, column);
      const byLetters = conversionPreview(texts, { elsewhere, names });
      return [column, withFonts(texts, byLetters, { elsewhere, names }, fontsOf(fonts, column))] as const;
    });
}

/** How many cells of a suspect column are certain of their encoding. */
export type EncodingsSeen = { -readonly [kind in LegacyEncoding]: number };

/** Columns with a cell that is not Unicode. */
function suspectColumns(table: RegisterTable): Map<number, EncodingsSeen> {
  const seen = new Map<number, EncodingsSeen>();
  for (const row of table.dataRows) {
    const cells = table.cells[row - 1] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (typeof cell !== 'string' || !SUSPECT.test(cell)) continue;
      countEncoding(seen, column, cellEncoding(cell));
    }
  }
  return seen;
}

/** Makes the column a suspect when its cell is neither Unicode nor the same in all encodings. */
export function countEncoding(seen: Map<number, EncodingsSeen>, column: number, kind: CellEncoding): void {
  if (kind === 'unicode' || kind === 'open') return;
  const counts = seen.get(column) ?? { tcvn3: 0, vni: 0 };
  if (kind === 'tcvn3' || kind === 'vni') counts[kind]++;
  seen.set(column, counts);
}

/** The legacy encoding of the whole sheet, when it has but one. */
function commonEncoding(columns: Iterable<EncodingsSeen>): LegacyEncoding | null {
  let tcvn3 = 0;
  let vni = 0;
  for (const seen of columns) {
    tcvn3 += seen.tcvn3;
    vni += seen.vni;
  }
  if (tcvn3 > 0 && vni > 0) return null;
  return tcvn3 > 0 ? 'tcvn3' : vni > 0 ? 'vni' : null;
}

function textsOf(table: RegisterTable, column: number): { readonly row: number; readonly text: string }[] {
  return table.dataRows.flatMap((row) => {
    const cell: Cell | undefined = table.cells[row - 1]?.[column];
    return typeof cell === 'string' ? [{ row, text: cell }] : [];
  });
}
