/** What the staff add to GN Tiến độ chỉ tiêu is there after it is built again. */
import { saveWorkbook } from '../../runner/xlsx/save';
import { TARGETS, targetsInSmallWorkbook } from '../support/small-targets';
import { open } from '../support/small-workbook';
import type { Opened } from '../support/small-workbook';

const NAME = 'GN Tiến độ chỉ tiêu';
const OURS = 13;
const EXTRA = OURS + 1;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
const bookOf = ({ environment }: Opened): GoogleAppsScript.Spreadsheet.Spreadsheet =>
  (
    environment.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp
  ).getActiveSpreadsheet();
const sheetOf = (opened: Opened, name = NAME): Sheet => {
  const sheet = bookOf(opened).getSheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const columnOf = (sheet: Sheet, column: number): string[] =>
  (sheet.getRange(1, column, sheet.getLastRow(), 1).getValues() as unknown[][]).map(([value]) =>
    String(value),
  );
/** 1-based row of a target by its code. */
const rowOf = (sheet: Sheet, code: string): number => columnOf(sheet, 1).indexOf(code) + 1;

/** The officer writes the rows of the plan anew. */
function retype(opened: Opened, rows: typeof TARGETS): void {
  const plan = sheetOf(opened, 'Chỉ tiêu');
  plan.getRange(3, 1, 6, 7).clearContent();
  const cells = rows.map((row) => Array.from({ length: 7 }, (_, column) => row[column] ?? ''));
  plan.getRange(3, 1, rows.length, 7).setValues(cells);
}

async function built(): Promise<Opened> {
  const opened = await open(await targetsInSmallWorkbook());
  expect(opened.bundle.call('lapBangTienDo')).toMatchObject({ ok: true });
  return opened;
}
/** Another day: saved and opened again, the values of formulas are there to be read. */
async function rebuilt(opened: Opened): Promise<Opened> {
  const again = await open(await saveWorkbook(opened.environment.workbook));
  expect(again.bundle.call('lapBangTienDo')).not.toHaveProperty('error');
  return again;
}

it('keeps a changed width and columns to the right, with notes, formats and formulas that follow their row', async () => {
  const opened = await built();
  const sheet = sheetOf(opened);
  const row = rowOf(sheet, 'b');
  sheet.setColumnWidth(2, 400);
  sheet.getRange(rowOf(sheet, 'Mã'), EXTRA).setValue('Ghi chú của phường');
  sheet.getRange(row, EXTRA).setValue('Hẹn họp tổ 12/11').setNote('chị Hoa').setBackground('#ffff00');
  sheet.getRange(row, EXTRA + 1).setFormula(`=E${row}`);
  const again = sheetOf(await rebuilt(opened));
  expect(again.getColumnWidth(2)).toBe(400);
  expect(again.getColumnWidth(3)).toBe(sheetOf(await built()).getColumnWidth(3));
  expect(columnOf(again, EXTRA).filter((text) => text !== '')).toEqual([
    'Ghi chú của phường',
    'Hẹn họp tổ 12/11',
  ]);
  const kept = again.getRange(row, EXTRA);
  expect([kept.getValue(), kept.getNote(), kept.getBackground()]).toEqual([
    'Hẹn họp tổ 12/11',
    'chị Hoa',
    '#ffff00',
  ]);
  expect(again.getRange(row, EXTRA + 1).getFormula()).toBe(`=E${row}`);
});

it('lets them follow their target when a target is put in before it', async () => {
  const opened = await built();
  const sheet = sheetOf(opened);
  sheet.getRange(rowOf(sheet, 'b'), EXTRA).setValue('của b');
  retype(opened, [['x', 'Số mô hình sinh kế', 'mô hình', null, 2], ...TARGETS]);
  const again = sheetOf(await rebuilt(opened));
  expect(rowOf(again, 'b')).toBeGreaterThan(rowOf(sheet, 'x'));
  expect(again.getRange(rowOf(again, 'b'), EXTRA).getValue()).toBe('của b');
  expect(columnOf(again, EXTRA).filter((text) => text !== '')).toEqual(['của b']);
});

it('puts the old sheet aside when something stands beside a target that is gone', async () => {
  const opened = await built();
  const sheet = sheetOf(opened);
  sheet.getRange(rowOf(sheet, 'b'), EXTRA).setValue('của b');
  retype(
    opened,
    TARGETS.filter(([code]) => code !== 'b'),
  );
  const once = await rebuilt(opened);
  expect(columnOf(sheetOf(once, `${NAME} (bản cũ)`), EXTRA)).toContain('của b');
  expect(columnOf(sheetOf(once), 1)).not.toContain('b');
  // Nobody reads the old sheet as a plan, and the next run has nothing to put aside.
  const twice = await rebuilt(once);
  const names = bookOf(twice)
    .getSheets()
    .map((each) => each.getName());
  expect(names.filter((name) => name.startsWith(NAME)).sort()).toEqual([NAME, `${NAME} (bản cũ)`]);
  expect(columnOf(sheetOf(twice), 1)).toEqual(columnOf(sheetOf(once), 1));
});

it('says on the title what is kept and what is not', async () => {
  const sheet = sheetOf(await built());
  const notes = (sheet.getDataRange().getNotes() as string[][]).flat();
  expect(notes.some((note) => note.startsWith('Mỗi lần lập lại'))).toBe(true);
});
