/** Rows that were inserted into one of our own sheets and never filled, because the run was killed in between. */
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface NewRows {
  readonly sheet: number;
  /** The row above them. */
  readonly after: number;
  readonly count: number;
  /** Rows of the whole grid before they were inserted. */
  readonly before: number;
}

/**
 * Takes them away, where nothing stands in them and the sheet is exactly so much longer: nobody else's rows are touched.
 *
 * @param isFilled also where something stands in them: the run that filled them takes them away itself
 */
export function takeRowsBack(
  workbook: Spreadsheet,
  { sheet: id, after, count, before }: NewRows,
  isFilled = false,
): void {
  const sheet = workbook.getSheets().find((each) => each.getSheetId() === id);
  if (sheet?.getMaxRows() !== before + count) return;
  const values: unknown[][] = sheet.getRange(after + 1, 1, count, sheet.getMaxColumns()).getValues();
  if (isFilled || values.every((row) => row.every((value) => value === '')))
    sheet.deleteRows(after + 1, count);
}
