/** The encoding of a column of texts: one cell is rarely enough to tell. */
import { cellEncoding, fits, type CellEncoding, type LegacyEncoding } from './cell';

export type EncodingCounts = Readonly<Record<CellEncoding, number>>;

export interface DetectedEncoding {
  /**
   * `mixed`: cells of more than one kind, each judged by itself. `either`: legacy text that TCVN3 and VNI can both
   * read, and nothing tells which.
   */
  readonly encoding: 'unicode' | LegacyEncoding | 'mojibake' | 'either' | 'mixed';
  /** Cells of each kind. */
  readonly counts: EncodingCounts;
  /** The encoding of the cells that both legacy encodings can read; null when nothing tells. */
  readonly legacy: LegacyEncoding | null;
  /**
   * Whether cells that look alike in all encodings ('Hé') are legacy text as well: so in a column without any cell of
   * another kind, or by its font.
   */
  readonly throughout: boolean;
}

export interface FontEncoding {
  readonly encoding: LegacyEncoding;
  /** A font such as .VnTimeH, which shows small letters as capitals. */
  readonly capitals: boolean;
}

/** What is known of a column from outside its cells. */
export interface Evidence {
  /** The font of the column ('.VnTime', 'VNI-Times'). */
  readonly font?: string;
  /** The legacy encoding met in the other columns of the sheet. */
  readonly elsewhere?: LegacyEncoding | null;
  /** A column of names, in which each word begins with a capital. */
  readonly names?: boolean;
}

/** What a font's name says: '.VnTime' and '.VnArialH' are for TCVN3, 'VNI-Times' for VNI; null for all others. */
export function fontEncoding(font: string): FontEncoding | null {
  const name = font.trim();
  if (/^\.vn/i.test(name)) return { encoding: 'tcvn3', capitals: /H$/.test(name) };
  return /^vni[- ]/i.test(name) ? { encoding: 'vni', capitals: false } : null;
}

/**
 * The encoding of a column by its cells. Cells that both legacy encodings can read follow the font, the majority of
 * the column, then the rest of the sheet. None of this goes against a letter only Unicode has.
 */
export function detectEncoding(texts: Iterable<string>, evidence: Evidence = {}): DetectedEncoding {
  const counts = { unicode: 0, tcvn3: 0, vni: 0, mojibake: 0, either: 0, open: 0 };
  const accented: string[] = [];
  for (const text of texts) {
    const kind = cellEncoding(text);
    counts[kind]++;
    if (kind === 'open' && /[\u0080-\u00ff]/.test(text)) accented.push(text);
  }
  const byFont = fontEncoding(evidence.font ?? '')?.encoding ?? null;
  const legacy = byFont ?? majorityOf(counts, evidence.elsewhere ?? null);
  return {
    encoding: kindOf(counts, legacy),
    counts,
    legacy,
    throughout: byFont !== null || (legacy !== null && isThroughout(counts, legacy, accented)),
  };
}

function majorityOf({ tcvn3, vni }: EncodingCounts, elsewhere: LegacyEncoding | null): LegacyEncoding | null {
  if (tcvn3 === vni) return elsewhere;
  return tcvn3 > vni ? 'tcvn3' : 'vni';
}

function kindOf(counts: EncodingCounts, legacy: LegacyEncoding | null): DetectedEncoding['encoding'] {
  const present = new Set<DetectedEncoding['encoding']>();
  for (const kind of ['unicode', 'tcvn3', 'vni', 'mojibake'] as const)
    if (counts[kind] > 0) present.add(kind);
  if (counts.either > 0) present.add(legacy ?? 'either');
  const [first, second] = present;
  return second === undefined ? (first ?? 'unicode') : 'mixed';
}

/** One Unicode cell shows that a column holds both, and then 'Võ Tôn' may be just that. */
function isThroughout(counts: EncodingCounts, legacy: LegacyEncoding, accented: readonly string[]): boolean {
  const other = legacy === 'tcvn3' ? 'vni' : 'tcvn3';
  if (counts.unicode + counts.mojibake + counts[other] > 0) return false;
  const certain = counts[legacy] + counts.either;
  return certain >= 2 && accented.filter((text) => fits(text, legacy)).length <= certain;
}
