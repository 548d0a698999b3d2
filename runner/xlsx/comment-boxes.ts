/** The boxes comments are shown in (VML): one is drawn for a new comment and taken away with its comment; others stay. */
import { columnOfKey, rowOfKey } from '../fake-apps-script/workbook/cells';
import type { MemorySheet } from '../fake-apps-script/workbook/types';

const EMPTY_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';
const SHAPE = /<v:shape\b[\s\S]*?<\/v:shape>/g;
const PIXELS = { column: 64, row: 20 };
const WIDTH = 320;
/** Letters a line of such a box holds. */
const LINE = 45;

function cellOf(shape: string): string | null {
  const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
  const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
  return row === undefined || column === undefined ? null : `${row}:${column}`;
}

/** How far a length reaches over lines of the given sizes: the line it ends in, and the pixels within. */
function reach(first: number, pixels: number, sizeOf: (at: number) => number): string {
  let at = first;
  let left = pixels;
  while (left >= sizeOf(at) && at < first + 1000) left -= Math.max(1, sizeOf(at++));
  return `${at}, ${Math.max(0, left)}`;
}

function shapeOf(sheet: MemorySheet, key: number, id: number): string {
  const [row, column] = [rowOfKey(key), columnOfKey(key)];
  const text = sheet.notes.get(key) ?? '';
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / LINE), 0);
  const widthOf = (at: number) => sheet.columnWidths.get(at) ?? PIXELS.column;
  const heightOf = (at: number) => sheet.rowHeights.get(at) ?? PIXELS.row;
  const right = reach(column + 1, WIDTH + 12, widthOf);
  const bottom = reach(row, 24 + 18 * lines + 4, heightOf);
  const anchor = `${column + 1}, 12, ${row}, 4, ${right}, ${bottom}`;
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

/**
 * The drawing with boxes for new comments and without those of removed ones.
 *
 * @param source the part, '' when the sheet has none
 */
export function editBoxes(source: string, sheet: MemorySheet, changed: Iterable<number>): string {
  const gone = new Set<string>();
  const fresh: number[] = [];
  for (const key of changed) {
    if (!sheet.notes.has(key)) gone.add(`${rowOfKey(key)}:${columnOfKey(key)}`);
    else if (!sheet.fileNotes.has(key)) fresh.push(key);
  }
  const xml = (source === '' ? EMPTY_DRAWING : source).replace(SHAPE, (shape) => {
    const isNote = /ObjectType="Note"/.test(shape);
    return isNote && gone.has(cellOf(shape) ?? '') ? '' : shape;
  });
  if (fresh.length === 0) return xml;
  const ids = [...xml.matchAll(/\sid="_x0000_s(\d+)"/g)].map(([, id]) => Number(id));
  const next = ids.reduce((most, id) => Math.max(most, id), 1024) + 1;
  const shapes = fresh.map((key, at) => shapeOf(sheet, key, next + at));
  return xml.replace(/<\/xml>\s*$/, (end) => shapes.join('') + end);
}

export const hasBoxes = (xml: string): boolean => /<v:shape\b/.test(xml);
