/** Cells whose letters several encodings share: what they say is decided by the rest of the column. */
import { cellEncoding, fits, hasLostU, type LegacyEncoding } from './cell';
import type { Codec } from './codec';
import type { DetectedEncoding } from './column';
import { strangeness, vocabularyOf, type Vocabulary } from './familiar';
import { tcvn3 } from './tcvn3';
import { vni } from './vni';

const CODECS: readonly (readonly [LegacyEncoding, Codec])[] = [
  ['tcvn3', tcvn3],
  ['vni', vni],
];

/** The encoding of a cell that is `open` or `either` by itself; null when it is an old one and nothing tells which. */
export type OpenCellReader = (text: string, kind: 'open' | 'either') => LegacyEncoding | 'unicode' | null;

/**
 * Reads the open cells of a column. Of the readings that are Vietnamese the one with the most familiar words counts;
 * where they are alike, what most cells of the column are. A column without any legacy text has no such cell.
 */
export function openCellReader(
  column: readonly { readonly text: string }[],
  detected: DetectedEncoding,
): OpenCellReader {
  const { counts, legacy, throughout } = detected;
  const isMostlyLegacy = counts.tcvn3 + counts.vni > counts.unicode;
  let known: Vocabulary | null = null;
  const strange = (text: string): number => strangeness(text, (known ??= vocabularyOf(certainTexts(column))));
  const present = CODECS.filter(([encoding]) => counts[encoding] > 0 || encoding === legacy);

  function ofEither(text: string): LegacyEncoding | null {
    const [best, second] = ranked(text, CODECS, { strange, legacy });
    if (best === undefined) return null;
    return best.strange === second?.strange && best.encoding !== legacy ? null : best.encoding;
  }
  function ofOpen(text: string): LegacyEncoding | 'unicode' {
    if (throughout && legacy !== null) return belongs(text, legacy) ? legacy : 'unicode';
    const [best] = ranked(text, present, { strange, legacy });
    if (best === undefined) return 'unicode';
    const asUnicode = strange(text);
    return best.strange < asUnicode || (best.strange === asUnicode && isMostlyLegacy)
      ? best.encoding
      : 'unicode';
  }
  return (text, kind) => (kind === 'either' ? ofEither(text) : ofOpen(text));
}

interface Reading {
  readonly encoding: LegacyEncoding;
  readonly strange: number;
}

/** The readings that are Vietnamese, the most familiar first; of two alike the column's own. */
function ranked(
  text: string,
  codecs: typeof CODECS,
  { strange, legacy }: { strange(text: string): number; readonly legacy: LegacyEncoding | null },
): readonly Reading[] {
  return codecs
    .filter(([encoding]) => fits(text, encoding))
    .map(([encoding, codec]) => ({ encoding, strange: strange(codec.decode(text).text) }))
    .sort((a, b) => a.strange - b.strange || Number(b.encoding === legacy) - Number(a.encoding === legacy));
}

/** Whether an open cell of a column of nothing else is legacy text like the rest. */
function belongs(text: string, legacy: LegacyEncoding): boolean {
  return fits(text, legacy) || (legacy === 'tcvn3' && hasLostU(text));
}

/** The texts of a column in Unicode: as they stand, or decoded, where the cell is certain of its encoding. */
function* certainTexts(column: readonly { readonly text: string }[]): Iterable<string> {
  for (const { text } of column) {
    const kind = cellEncoding(text);
    if (kind === 'unicode') yield text;
    else if (kind === 'tcvn3') yield tcvn3.decode(text).text;
    else if (kind === 'vni') yield vni.decode(text).text;
  }
}
