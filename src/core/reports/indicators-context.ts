/** What the parts of the indicators sheet share. */
import type { IndicatorFigure, Register, RunSettings } from '../model';
import type { PovertyStandard } from '../standards/standard';
import type { CellStyle } from './sheet-model';
import type { Words } from './words';

export interface IndicatorsSheetInput {
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
  readonly register: Register;
  readonly figures: readonly IndicatorFigure[];
}
export interface IndicatorsContext extends IndicatorsSheetInput {
  readonly words: Words;
}

/**
 * Names, eight columns of figures, a gap, and a wide column for the method: 286 mm. The page is about as much too
 * high as too wide, so that printed on one page it fills both.
 */
export const INDICATOR_WIDTHS = [62, 18, 18, 18, 18, 18, 18, 18, 18, 4, 76] as const;
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
