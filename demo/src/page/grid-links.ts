/** Links to cells of the workbook ('#gid=5&range=N62'): a click goes there. */
import type { GridAccess } from './grid-draw';
import { goTo } from './grid-go';

const INTERNAL = /^#gid=(\w+)(?:&range=(\w+(?::\w+)?))?$/;

export function followLinks(grid: GridAccess): void {
  const { api } = grid;
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const ranges = worksheet.getSheet().getCellRaw(row, column)?.p?.body?.customRanges ?? [];
    const found = ranges
      .map(({ properties }) => INTERNAL.exec(String(properties?.['url'] ?? '')))
      .find(Boolean);
    const book = api.getActiveWorkbook();
    if (!found || !book?.getSheetBySheetId(found[1] ?? '')) return;
    // After the grid has done its own part of the click.
    setTimeout(() => goTo(grid, found[1] ?? '', found[2] ?? 'A1'));
  });
}
