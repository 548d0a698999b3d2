/** The households and the officer's formulas as an .xlsx: sheet 'data' with three helper columns, sheet 'figures'. */
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { Law } from './contract';
import { figureFormulas, helperFormulas } from './formulas';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const formula = (text: string): string => `<c><f>${escaped(text.slice(1))}</f></c>`;

function sheet(rows: Iterable<string>): Uint8Array {
  const parts = [`${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`];
  for (const row of rows) parts.push(`<row>${row}</row>`);
  parts.push('</sheetData></worksheet>');
  return strToU8(parts.join(''));
}

function* dataRows(lines: readonly string[], law: Law): Generator<string> {
  yield `<c t="inlineStr"><is><t>${(lines[0] ?? '').split(',').join('</t></is></c><c t="inlineStr"><is><t>')}</t></is></c>`;
  for (let at = 1; at < lines.length; at++) {
    const numbers = `<c><v>${(lines[at] ?? '').split(',').join('</v></c><c><v>')}</v></c>`;
    yield (
      numbers +
      helperFormulas(at + 1, law)
        .map(formula)
        .join('')
    );
  }
}

/** A formula of the sheet 'figures' over ranges of the sheet 'data'. */
export const onData = (text: string): string => text.replace(/\$[A-Z]\$\d+:\$[A-Z]\$\d+/g, 'data!$&');

/**
 * @param file CSV of writeTable
 * @returns names of the figures in the order of the rows of 'figures', and the bytes of the workbook
 */
export function formulaWorkbook(
  file: string,
  law: Law,
): { readonly names: readonly string[]; readonly bytes: Uint8Array } {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const figures = Object.entries(figureFormulas(lines.length - 1, law));
  const sheets = ['data', 'figures'];
  const bytes = zipSync(
    {
      '[Content_Types].xml': strToU8(
        `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
      ),
      '_rels/.rels': strToU8(
        `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      'xl/workbook.xml': strToU8(
        `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 1}"/>`).join('')}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, at) => `<Relationship Id="r${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
      ),
      'xl/worksheets/sheet1.xml': sheet(dataRows(lines, law)),
      'xl/worksheets/sheet2.xml': sheet(figures.map(([, text]) => formula(onData(text)))),
    },
    { level: 1 },
  );
  return { names: figures.map(([name]) => name), bytes };
}
