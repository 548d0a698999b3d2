/** Page set-up, which Apps Script cannot make: the add-in leaves it in its sheet's developer metadata as JSON. */
import type { PrintSetup } from '../../src/core/reports/sheet-model';
import { cellName, quoteSheetName } from '../fake-apps-script/workbook/a1';
import type { MemorySheet } from '../fake-apps-script/workbook/types';
import { checked, type Book } from './engine';

export const PRINT_KEY = 'giam-ngheo.print';

const A4 = 9;
const HEADER_MM = 10;
/** Decree 30/2020: page numbers from the second page, centred in the top margin, 13 points. */
const PAGE_NUMBER = '&C&"Times New Roman,Regular"&13&P';

const inches = (millimetres: number): number => millimetres / 25.4;

function setupOf(sheet: MemorySheet): PrintSetup | null {
  const text = sheet.metadata.find(({ key }) => key === PRINT_KEY)?.value;
  return text ? (JSON.parse(text) as PrintSetup) : null;
}

function absolute(row: number, column: number): string {
  return cellName(row - 1, column - 1).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

export function writePrintSetup(book: Book, sheet: MemorySheet): void {
  const setup = setupOf(sheet);
  if (!setup) return;
  const what = `${sheet.name}, page set-up`;
  const { margins, area } = setup;
  checked(
    book.SetPageLayout(sheet.name, {
      Size: A4,
      Orientation: setup.orientation,
      FitToWidth: 1,
      FitToHeight: setup.fitToHeight,
    }),
    what,
  );
  checked(book.SetSheetProps(sheet.name, { FitToPage: true }), what);
  checked(
    book.SetPageMargins(sheet.name, {
      Left: inches(margins.left),
      Right: inches(margins.right),
      Top: inches(margins.top),
      Bottom: inches(margins.bottom),
      Header: inches(HEADER_MM),
      Footer: inches(HEADER_MM),
    }),
    what,
  );
  checked(book.SetHeaderFooter(sheet.name, { DifferentFirst: true, OddHeader: PAGE_NUMBER }), what);
  for (const row of setup.breaksBefore) checked(book.InsertPageBreak(sheet.name, `A${row}`), what);
  const name = (Name: string, cells: string) =>
    checked(
      book.SetDefinedName({ Name, RefersTo: `${quoteSheetName(sheet.name)}!${cells}`, Scope: sheet.name }),
      what,
    );
  const last = absolute(area.row + area.rows - 1, area.column + area.columns - 1);
  if (!setup.grows) name('_xlnm.Print_Area', `${absolute(area.row, area.column)}:${last}`);
  const { repeatRows } = setup;
  if (repeatRows) name('_xlnm.Print_Titles', `$${repeatRows.from}:$${repeatRows.to}`);
}
