/** The fonts of a column typed before Unicode: which encoding they were made for, and which show capitals. */
import { fontEncoding, type Evidence } from '../text/legacy/column';
import {
  conversionPreview,
  type ConversionCell,
  type ConversionPreview,
  type TextCell,
} from '../text/legacy/preview';

/** Font names in the shape of a sheet's cells; null where they are not known. */
export type Fonts = readonly (readonly string[])[] | null;

/** The font of a row (1-based) of one column; null where it is not known. */
export type FontOf = (row: number) => string | null;

export function fontsOf(fonts: Fonts, column: number): FontOf {
  return (row) => fonts?.[row - 1]?.[column] ?? null;
}

/**
 * The conversion with what the fonts say. A font outlives the text it was chosen for, so that it says nothing in a
 * column with letters only Unicode has; nor where the letters have settled another encoding, nor where the texts are
 * in fonts of several. A cell in a font such as .VnTimeH becomes capitals, as its writer saw it.
 */
export function withFonts(
  texts: readonly TextCell[],
  byLetters: ConversionPreview,
  evidence: Evidence,
  fontOf: FontOf,
): ConversionPreview {
  const font = commonFont(texts, fontOf);
  const encoding = fontEncoding(font ?? '')?.encoding;
  if (font === null || encoding === undefined) return byLetters;
  const { unicode, mojibake, tcvn3, vni } = byLetters.counts;
  if (unicode + mojibake + (encoding === 'tcvn3' ? vni : tcvn3) > 0) return byLetters;
  const preview = conversionPreview(texts, { ...evidence, font });
  return { ...preview, cells: preview.cells.map((cell) => inItsCapitals(cell, fontOf)) };
}

/**
 * A font for the encoding all legacy fonts of the texts share, where most of the texts are in one; without what its
 * name says of capitals, which each cell's own font tells.
 */
function commonFont(texts: readonly TextCell[], fontOf: FontOf): string | null {
  const counts = { tcvn3: 0, vni: 0 };
  for (const { row } of texts) {
    const found = fontEncoding(fontOf(row) ?? '');
    if (found) counts[found.encoding]++;
  }
  if (counts.tcvn3 > 0 && counts.vni > 0) return null;
  if ((counts.tcvn3 + counts.vni) * 2 <= texts.length) return null;
  return counts.tcvn3 > 0 ? '.VnTime' : 'VNI-Times';
}

function inItsCapitals(cell: ConversionCell, fontOf: FontOf): ConversionCell {
  const isShownAsCapitals = fontEncoding(fontOf(cell.row) ?? '')?.capitals === true;
  return isShownAsCapitals && cell.encoding === 'tcvn3' && cell.becomes !== null
    ? { ...cell, becomes: cell.becomes.toUpperCase() }
    : cell;
}
