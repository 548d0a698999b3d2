/** Two readers of an .xlsx for comparing sheets cell by cell: exceljs, and one that takes the XML as it stands. */
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';

/** A sheet as exceljs sees it. */
export interface Look {
  readonly cells: Record<string, string>;
  readonly merges: readonly string[];
  readonly widths: readonly (number | undefined)[];
  readonly views: string;
  readonly state: string;
}

/** Every sheet of a file by name. */
export async function looksOf(path: string): Promise<Map<string, Look>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const looks = new Map<string, Look>();
  for (const sheet of book.worksheets) {
    const cells: Record<string, string> = {};
    sheet.eachRow({ includeEmpty: true }, (row) =>
      row.eachCell({ includeEmpty: true }, (cell) => {
        cells[cell.address] = JSON.stringify([
          cell.value,
          cell.formula,
          cell.style,
          cell.note,
          cell.dataValidation,
        ]);
      }),
    );
    looks.set(sheet.name, {
      cells,
      merges: [...sheet.model.merges].sort(),
      widths: (sheet.columns ?? []).map((column) => column.width),
      views: JSON.stringify(sheet.views),
      state: sheet.state,
    });
  }
  return looks;
}

/** Second reader: each sheet's cells from its XML, shared strings resolved, styles resolved to their XML. */
export function rawCells(path: string): Map<string, Map<string, string>> {
  const files = unzipSync(readFileSync(path));
  const text = (name: string) => {
    const bytes = files[name];
    if (!bytes) throw new Error(`${name} is missing in ${path}`);
    return strFromU8(bytes);
  };
  const strings = [...text('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g)].map(
    (match) => match[1] ?? '',
  );
  const relations = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      /Id="([^"]+)"/.exec(tag)?.[1] ?? '',
      (/Target="([^"]+)"/.exec(tag)?.[1] ?? '').replace(/^\/xl\//, ''),
    ]),
  );
  const sheets = new Map<string, Map<string, string>>();
  for (const [tag] of text('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)) {
    const name = (/name="([^"]+)"/.exec(tag)?.[1] ?? '').replace(/&amp;/g, '&');
    const target = relations.get(/r:id="([^"]+)"/.exec(tag)?.[1] ?? '') ?? '';
    const cells = new Map<string, string>();
    for (const [, attributes = '', body = ''] of text(`xl/${target}`).matchAll(
      /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g,
    )) {
      const address = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '';
      const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? 'n';
      const formula = /<f\b[^>]*>([\s\S]*?)<\/f>/.exec(body)?.[1] ?? '';
      const value = /<v>([\s\S]*?)<\/v>/.exec(body)?.[1] ?? '';
      const shown =
        type === 's'
          ? plainText(strings[Number(value)] ?? '')
          : type === 'inlineStr'
            ? plainText(body)
            : value;
      if (shown !== '' || formula !== '') cells.set(address, `${formula}|${shown}`);
    }
    sheets.set(name, cells);
  }
  return sheets;
}

/** The text of a shared string item: its <t> parts, whatever attributes the writer gave them. */
function plainText(item: string): string {
  return [...item.matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)]
    .map((match) => match[1] ?? '')
    .join('')
    .replace(/&#(?:xA|10);/g, '\n')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&#34;|&quot;/g, '"')
    .replace(/_x000D_/g, '\r')
    .replace(/\r\n/g, '\n');
}
