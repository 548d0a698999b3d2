/**
 * Number formats of cells that were in the file. Only the format of the cell's own style is replaced, in the XML itself:
 * through an engine the rest (a font's family, a theme's colour) would come back differently. A style that differs from
 * the cell's in nothing but the format is used again, so that a format put back gives the very style the cell had.
 */
import { AUTOMATIC_FORMAT } from '../fake-apps-script/workbook/styles';
import { attributes, escapeXml, unescapeXml } from './container';
import { googleFormat } from './load-style';

/** Formats every reader knows by number, as the loader spells them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy "h":mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00 ;(#,##0.00)',
  40: '#,##0.00 ;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};
const FIRST_OWN = 164;

export interface FileStyles {
  /** The style that is like the given one in all but the number format (in Google's spelling). */
  withFormat(style: number, format: string): number;
  /** The part as it now is. */
  xml(): string;
}

const CELL_STYLES = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/;
const STYLE = /<xf\b[^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g;
const FORMAT = /<numFmt\b([^>]*?)\/?>/g;

/** What a style is apart from its number format. */
function likeness(style: string): string {
  return style.replace(/\s(?:numFmtId|applyNumberFormat)="[^"]*"/g, '');
}

function formatOf(style: string): number {
  return Number(/\snumFmtId="(\d+)"/.exec(style)?.[1] ?? 0);
}

function formatsIn(xml: string): Map<number, string> {
  const formats = new Map(Object.entries(BUILT_IN).map(([id, code]) => [Number(id), code]));
  for (const [, head = ''] of xml.matchAll(FORMAT)) {
    const { numFmtId, formatCode } = attributes(head);
    if (numFmtId !== undefined && formatCode !== undefined)
      formats.set(Number(numFmtId), unescapeXml(formatCode));
  }
  return formats;
}

/** The styles of a file, to be asked while its cells are written. */
export function fileStyles(source: string): FileStyles {
  const styles: string[] = [...(CELL_STYLES.exec(source)?.[1]?.match(STYLE) ?? [])];
  const formats = formatsIn(source);
  const known = new Map<string, number>();
  const added: { readonly formats: string[]; readonly styles: string[] } = { formats: [], styles: [] };

  /** Every number of a format: one of the file may be spelled differently and mean the same. The same spelling comes first. */
  const idsOf = (format: string): number[] => {
    const code = format === AUTOMATIC_FORMAT ? 'General' : format;
    const exact = [...formats].filter(([, own]) => own === code).map(([id]) => id);
    const alike = [...formats]
      .filter(([, own]) => own !== code && googleFormat(own) === format)
      .map(([id]) => id);
    if (exact.length + alike.length > 0) return [...exact, ...alike];
    const id = Math.max(FIRST_OWN - 1, ...formats.keys()) + 1;
    formats.set(id, code);
    added.formats.push(`<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return [id];
  };

  const find = (style: number, format: string): number => {
    const ids = idsOf(format);
    const own = styles[style] ?? '<xf/>';
    const wanted = likeness(own);
    const found = ids
      .map((id) => styles.findIndex((each) => formatOf(each) === id && likeness(each) === wanted))
      .find((at) => at >= 0);
    if (found !== undefined) return found;
    const made = wanted.replace('<xf', `<xf numFmtId="${ids[0] ?? 0}" applyNumberFormat="1"`);
    added.styles.push(made);
    return styles.push(made) - 1;
  };

  return {
    withFormat(style, format) {
      const key = `${style} ${format}`;
      let id = known.get(key);
      if (id === undefined) known.set(key, (id = find(style, format)));
      return id;
    },
    xml: () => withStyles(withFormats(source, added.formats), added.styles, styles.length),
  };
}

function withStyles(xml: string, added: readonly string[], count: number): string {
  if (added.length === 0) return xml;
  return xml
    .replace('</cellXfs>', `${added.join('')}</cellXfs>`)
    .replace(/(<cellXfs\b[^>]*?\scount=")\d+"/, `$1${count}"`);
}

function withFormats(xml: string, added: readonly string[]): string {
  if (added.length === 0) return xml;
  if (/<numFmts\b[^>]*>[\s\S]*?<\/numFmts>/.test(xml)) {
    const count = [...xml.matchAll(FORMAT)].length + added.length;
    return xml
      .replace('</numFmts>', `${added.join('')}</numFmts>`)
      .replace(/(<numFmts\b[^>]*?\scount=")\d+"/, `$1${count}"`);
  }
  const empty = /<numFmts\b[^>]*\/>/;
  const block = `<numFmts count="${added.length}">${added.join('')}</numFmts>`;
  return empty.test(xml)
    ? xml.replace(empty, block)
    : xml.replace(/<styleSheet\b[^>]*>/, (head) => head + block);
}
