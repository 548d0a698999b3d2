/**
 * Keys of the developer metadata that mark sheets. Kept apart from names: staff rename sheets. Another program may
 * drop them; `ownSheets` in workbook.ts then knows a sheet by name and title lines together.
 */

/** Value: the sheet's role ('findings', 'progress', …). */
export const ROLE_KEY = 'giam-ngheo.role';
/** Value: page set-up as JSON, which Apps Script cannot apply and the local runner does. */
export const PRINT_KEY = 'giam-ngheo.print';
/** Value: role of a sheet being written; it becomes ROLE_KEY when the sheet takes its place. */
export const PENDING_KEY = 'giam-ngheo.pending';
/** On a sheet of the staff. Value: how many of its cells are coloured; there while our colours and notes are on it. */
export const HIGHLIGHT_KEY = 'giam-ngheo.highlights';
/** On the spreadsheet itself. Value: what a run is about to make or to put in place, for the next run should it break off. */
export const INTENT_KEY = 'giam-ngheo.intent';
