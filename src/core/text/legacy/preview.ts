/** What converting a column to Unicode would change. It proposes only: nothing is ever converted without a click. */
import { withCapitals, type Capitals } from './capitals';
import { cellEncoding, hasLostU, type LegacyEncoding } from './cell';
import type { Codec } from './codec';
import { detectEncoding, fontEncoding, type DetectedEncoding, type Evidence } from './column';
import { mojibakeOf } from './mojibake';
import { openCellReader, type OpenCellReader } from './open-cells';
import { tcvn3 } from './tcvn3';
import { vni } from './vni';

const CODECS: Readonly<Record<LegacyEncoding, Codec>> = { tcvn3, vni };

export interface ConversionCell {
  /** 1-based, as given. */
  readonly row: number;
  readonly encoding: LegacyEncoding | 'mojibake' | 'either';
  readonly was: string;
  /** The Unicode text; null when it cannot be told, and `problem` says why. */
  readonly becomes: string | null;
  /**
   * `soft-hyphen`: an ư was cleaned away (U+00AD). `bytes`: parts of letters are missing. `which`: TCVN3 and VNI both
   * read it, and nothing tells which it is.
   */
  readonly problem: 'soft-hyphen' | 'bytes' | 'which' | null;
}

export interface ConversionPreview extends DetectedEncoding {
  readonly cells: readonly ConversionCell[];
  /**
   * Cells that show a lost ư. When there are some, others of the column may have lost theirs without a trace ('®a'
   * reads đa, and may have been đưa): ask for the original file before converting (rule FD43).
   */
  readonly lostU: number;
}

/** A cell of a column: 1-based row and what is written there, not cleaned (U+00AD is a letter). */
export interface TextCell {
  readonly row: number;
  readonly text: string;
}

/** The conversion of a column, cell by cell; cells that stay as they are are not listed. */
export function conversionPreview(column: readonly TextCell[], evidence: Evidence = {}): ConversionPreview {
  const detected = detectEncoding(
    column.map(({ text }) => text),
    evidence,
  );
  const capitals: Capitals =
    fontEncoding(evidence.font ?? '')?.capitals === true
      ? 'all'
      : evidence.names === true
        ? 'names'
        : 'as-typed';
  const openCells = openCellReader(column, detected);
  const cells = column.flatMap((cell) => conversionOf(cell, { detected, openCells, capitals }) ?? []);
  return { ...detected, cells, lostU: cells.filter(({ problem }) => problem === 'soft-hyphen').length };
}

interface ColumnReading {
  readonly detected: DetectedEncoding;
  readonly openCells: OpenCellReader;
  readonly capitals: Capitals;
}

function conversionOf(cell: TextCell, column: ColumnReading): ConversionCell | null {
  const { row, text } = cell;
  const kind = cellEncoding(text);
  if (kind === 'unicode') return null;
  if (kind === 'mojibake') {
    const becomes = mojibakeOf(text)?.repaired ?? null;
    return { row, encoding: kind, was: text, becomes, problem: becomes === null ? 'bytes' : null };
  }
  if (kind !== 'either' && kind !== 'open') return converted(cell, kind, column.capitals);
  const encoding = column.openCells(text, kind);
  return encoding === 'unicode' ? null : converted(cell, encoding, column.capitals);
}

function converted(
  { row, text }: TextCell,
  encoding: LegacyEncoding | null,
  capitals: Capitals,
): ConversionCell {
  if (encoding === null) return { row, encoding: 'either', was: text, becomes: null, problem: 'which' };
  if (encoding === 'tcvn3' && hasLostU(text)) {
    return { row, encoding, was: text, becomes: null, problem: 'soft-hyphen' };
  }
  const decoded = CODECS[encoding].decode(text).text;
  const becomes = encoding === 'tcvn3' ? withCapitals(decoded, capitals) : decoded;
  return { row, encoding, was: text, becomes, problem: null };
}
