/** What the parts of the indicators sheet share. */
import type { MissingBreakdown } from '../indicators/breakdowns';
import type { SideBySide } from '../indicators/standards-side-by-side';
import type { IndicatorFigure, Register, RunSettings } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { PAGE_HEIGHT } from './page';
import type { CellStyle } from './sheet-model';
import type { Words } from './words';

export interface IndicatorsSheetInput {
  /** Breakdowns the register has nothing for. */
  readonly missing?: readonly MissingBreakdown[];
  /** The register under the standard of the run and the next one, or null. */
  readonly both?: SideBySide | null;
  /** Sentences on what the ward typed of the next one. */
  readonly besideRemarks?: readonly string[];
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
  readonly register: Register;
  readonly figures: readonly IndicatorFigure[];
  /** Sentences on numbers of the standard that the ward typed in GN Cài đặt. */
  readonly remarks?: readonly string[];
}
export interface IndicatorsContext extends IndicatorsSheetInput {
  readonly words: Words;
}

/**
 * Names, nine columns of figures, a gap, and a wide column for the method: 310 mm. The first page is about as much too
 * high as too wide, so that fitted to the width it fills both.
 */
export const INDICATOR_WIDTHS = [66, 20, 20, 20, 20, 20, 20, 20, 20, 20, 4, 60] as const;
/** Points of height a page holds when its width is fitted to the 252 mm of A4 landscape. */
export const INDICATORS_PAGE = Math.floor((PAGE_HEIGHT * 310) / 252);
export const CELL: CellStyle = { border: true, size: 10.5 };
export const HEADER: CellStyle = {
  border: true,
  bold: true,
  size: 10,
  align: 'center',
};
/** Columns a block's title may spread over. */
export const BLOCK_SPAN = 5;
export const BLOCK_TITLE: CellStyle = { bold: true, wrap: false };
/** Height of a row of figures. */
export const LINE = 15;
/** The three rates, with the column of their counts in the table by hamlet (1-based); the rate stands beside it. */
export const RATE_IDS = ['poor-rate', 'near-poor-rate', 'multidimensional-rate'] as const;
