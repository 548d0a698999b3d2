/** The beginnings of sheets that exist: small enough to be read a hundred thousand times. */
import { join } from 'node:path';
import { readXlsx } from '../support/read-xlsx';
import type { Cells } from './hell-sheets';

const FILES = [
  'tests/fixtures/workbooks/messy-text.xlsx',
  'tests/fixtures/workbooks/nam-nu-columns.xlsx',
  'examples/pho-minh-2024.xlsx',
];
const ROWS = 10;

/** @param root the repository's folder */
export async function realSheets(root: string): Promise<Cells[]> {
  const books = await Promise.all(FILES.map((file) => readXlsx(join(root, file))));
  return books.flatMap((grids) => grids.map(({ cells }) => cells.slice(0, ROWS)));
}
