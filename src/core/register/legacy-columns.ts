/** Columns of a register typed before Unicode, for the officer to convert: found and shown, never changed. */
import type { Cell, RegisterTable } from '../model';
import { cellEncoding, type LegacyEncoding } from '../text/legacy/cell';
import type { DetectedEncoding } from '../text/legacy/column';
import { conversionPreview, type ConversionCell } from '../text/legacy/preview';
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

const SAMPLES = 3;
/** A column without any such character holds no legacy text. */
const SUSPECT = /[\u0080-\u00ff]/;

/** The columns of a table that hold TCVN3, VNI or misread UTF-8, in order. Linear in the cells of the table. */
export function legacyColumns(table: RegisterTable): readonly LegacyColumn[] {
  const fields = new Map([...table.columns].map(([field, column]) => [column, field] as const));
  const suspects = suspectColumns(table);
  const elsewhere = commonEncoding(suspects.values());
  const found: LegacyColumn[] = [];
  for (const column of [...suspects.keys()].sort((a, b) => a - b)) {
    const preview = conversionPreview(textsOf(table, column), { elsewhere });
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

type Seen = { -readonly [kind in LegacyEncoding]: number };

/** Columns with a cell that is not Unicode, with how many cells of it are certain of their encoding. */
function suspectColumns(table: RegisterTable): Map<number, Seen> {
  const seen = new Map<number, Seen>();
  for (const row of table.dataRows) {
    const cells = table.cells[row - 1] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (typeof cell !== 'string' || !SUSPECT.test(cell)) continue;
      const kind = cellEncoding(cell);
      if (kind === 'unicode' || kind === 'open') continue;
      const counts = seen.get(column) ?? { tcvn3: 0, vni: 0 };
      if (kind === 'tcvn3' || kind === 'vni') counts[kind]++;
      seen.set(column, counts);
    }
  }
  return seen;
}

/** The legacy encoding of the whole sheet, when it has but one. */
function commonEncoding(columns: Iterable<Seen>): LegacyEncoding | null {
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
