/** A sheet of an earlier run that is deleted and made again: the file has the new one, not the old one's layout. */
import { openFile, partsOf } from './xlsx-files';
import type { OpenedFile } from './xlsx-files';
import { smallWorkbook } from '../support/small-workbook';

const NAME = 'GN Diễn tiến';

/** A sheet with one row a point, as high as given, and a chart over them. */
function write(opened: OpenedFile, points: number, height: number): void {
  const old = opened.workbook.getSheetByName(NAME);
  const sheet = opened.workbook.insertSheet('mới', 2);
  const rows = Array.from({ length: points }, (_, at) => [`Kỳ ${at + 1}`, at + 1]);
  sheet.getRange(1, 1, points + 1, 2).setValues([['Kỳ', 'Hộ nghèo'], ...rows]);
  sheet.setRowHeightsForced(points + 1, 1, height);
  if (points === 2) sheet.getRange('D1:E1').merge();
  const range = sheet.getRange(1, 1, points + 1, 2);
  sheet.insertChart(
    sheet.newChart().asLineChart().addRange(range).setNumHeaders(1).setPosition(5, 4, 0, 0).build(),
  );
  if (old) opened.workbook.deleteSheet(old);
  sheet.setName(NAME);
}

it('writes heights, merges and the chart of the sheet there is now', async () => {
  const first = await openFile(await smallWorkbook());
  write(first, 2, 100);
  const second = await openFile(await first.save());
  write(second, 3, 60);
  const bytes = await second.save();
  const parts = partsOf(bytes);
  const charts = Object.entries(parts).filter(([path]) => /charts\/chart\d+\.xml$/.test(path));
  expect(charts).toHaveLength(1);
  // Three points now: rows 2 to 4.
  expect(charts[0]?.[1]).toContain('$B$2:$B$4');
  const sheet = (await openFile(bytes)).workbook.getSheetByName(NAME)!;
  // 100 px were on row 3 of the old sheet; a row nobody set is as high as its line.
  expect(sheet.getRowHeight(3)).toBeLessThan(30);
  expect(sheet.getRowHeight(4)).toBe(60);
  expect(sheet.getRange('D1').isPartOfMerge()).toBe(false);
});
