/** How near the line a household is to be counted among those that may cross it by the end of the year. */
export interface Margins {
  /** B1 at most so many points below the line. */
  readonly points: number;
  /** Income below the line by at most so many per cent of it. */
  readonly income: number;
}

/**
 * No decree says what "near the line" is: both are the add-in's choice, told on the sheet, and may be typed over in
 * GN Cài đặt. Ten points are what one indicator weighs on the form (TT 07/2021/TT-BLĐTBXH).
 */
export const DEFAULT_MARGINS: Margins = { points: 10, income: 10 };
