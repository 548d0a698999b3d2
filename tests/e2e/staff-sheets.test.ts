/**
 * The staff's own sheets must come out as they went in, cell by cell: value, formula, format, fill, note, merge.
 * Read back with exceljs, and with a second reader that takes the sheets' XML as it stands in the file.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { runCli } from '../support/run-cli';

const ROOT = resolve(__dirname, '../..');
const EXAMPLE = join(ROOT, 'examples/pho-minh-2024.xlsx');

interface Look {
  readonly cells: Record<string, string>;
  readonly merges: readonly string[];
  readonly widths: readonly (number | undefined)[];
  readonly views: string;
  readonly state: string;
}

async function looksOf(path: string): Promise<Map<string, Look>> {
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
function rawCells(path: string): Map<string, Map<string, string>> {
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
      const shown = type === 's' ? plainText(strings[Number(value)] ?? '') : value;
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

describe('the staff’s sheets in the output of all', () => {
  const run = runCli('all', EXAMPLE);

  it('exceljs sees the same values, formulas, styles, notes, validations, merges, widths, panes', async () => {
    const before = await looksOf(EXAMPLE);
    const after = await looksOf(run.out);
    expect(before.size).toBe(7);
    for (const [name, look] of before) {
      expect({ name, look: after.get(name) }).toEqual({ name, look });
    }
  });

  it('the XML of each sheet holds the same cells', () => {
    const before = rawCells(EXAMPLE);
    const after = rawCells(run.out);
    for (const [name, cells] of before) {
      expect(cells.size).toBeGreaterThan(10);
      expect({ name, cells: after.get(name) }).toEqual({ name, cells });
    }
  });

  it('named ranges and conditional formats are kept', async () => {
    const models = await Promise.all(
      [EXAMPLE, run.out].map(async (path) => {
        const book = new ExcelJS.Workbook();
        await book.xlsx.readFile(path);
        const staff = book.worksheets.filter((sheet) => !sheet.name.startsWith('GN '));
        const names = book.definedNames.model.filter((entry) => !entry.name.startsWith('_xlnm'));
        return {
          names: names.map((entry) => `${entry.name}=${entry.ranges.join()}`).sort(),
          rules: staff.map((sheet) =>
            JSON.stringify((sheet as unknown as { conditionalFormattings: unknown }).conditionalFormattings),
          ),
        };
      }),
    );
    expect(models[1]).toEqual(models[0]);
  });
});
