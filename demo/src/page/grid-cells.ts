/** Cells of the protocol → Univer's. */
import type { ICellData, IDocumentData, IObjectMatrixPrimitiveType, IStyleData } from '@univerjs/presets';
import type { DrawnCell, DrawnCells } from '../shared/protocol';

const LINK_COLOR = '#1155cc';
let ranges = 0;

type Styles = Readonly<Record<string, object>>;

/** A text with links: Univer keeps those in a small document. */
function linked(cell: DrawnCell, style: IStyleData): IDocumentData {
  const text = String(cell.v ?? '');
  const links = cell.links ?? [];
  const look = { ff: style.ff, fs: style.fs, bl: style.bl, cl: { rgb: LINK_COLOR }, ul: { s: 1 } };
  return {
    id: `link${++ranges}`,
    documentStyle: {},
    body: {
      dataStream: `${text.replace(/\n/g, '\r')}\r\n`,
      textRuns: links.map(({ start, end }) => ({ st: start, ed: end, ts: look })),
      customRanges: links.map(({ start, end, url }) => ({
        startIndex: start,
        endIndex: end - 1,
        rangeId: `r${++ranges}`,
        rangeType: 0,
        properties: { url },
      })),
      paragraphs: [{ startIndex: text.length }],
      sectionBreaks: [{ startIndex: text.length + 1 }],
    },
  } as IDocumentData;
}

function gridCell(cell: DrawnCell, styles: Styles): ICellData {
  const { links, ...plain } = cell;
  // Every part is named, so that what the cell had before does not stay.
  const whole = { v: null, f: null, p: null, s: null, si: null, t: null, ...plain } as ICellData;
  if (!links) return whole;
  return { ...whole, p: linked(cell, (styles[cell.s ?? ''] ?? {}) as IStyleData) };
}

/** A matrix of cells; null empties one. */
export function gridCells(cells: DrawnCells, styles: Styles): IObjectMatrixPrimitiveType<ICellData> {
  const empty = { v: null, f: null, p: null, s: null, si: null, t: null } as ICellData;
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of Object.entries(cells)) {
    const drawn: Record<number, ICellData> = (rows[Number(row)] = {});
    for (const [column, cell] of Object.entries(line)) {
      drawn[Number(column)] = cell ? gridCell(cell, styles) : empty;
    }
  }
  return rows;
}

/** The same cells with their look taken away, whatever it was. */
export function withoutLook(cells: DrawnCells): IObjectMatrixPrimitiveType<ICellData> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of Object.entries(cells)) {
    rows[Number(row)] = Object.fromEntries(Object.keys(line).map((column) => [column, { p: null, s: null }]));
  }
  return rows;
}
