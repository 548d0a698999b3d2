/** Surgery on a sheet's XML: chosen cells get a new content or style, every other byte stays. */
import { cellName, columnIndex } from '../fake-apps-script/workbook/a1';
import type { CellValue } from '../fake-apps-script/workbook/types';
import { attributes, escapeXml } from './container';

export interface CellEdit {
  /** undefined leaves the content. */
  readonly content?: { readonly value: CellValue | null; readonly formula: string | null };
  /** The style of the cell in the file (0 when it has none) → its new one; undefined leaves it. */
  readonly restyle?: (fileStyle: number) => number;
}
/** Edits by 0-based row and column. */
export type SheetEdits = ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;

const ROW = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const SHEET_DATA = /<sheetData\s*(?:\/>|>([\s\S]*?)<\/sheetData>)/;

/** The XML with the edits; rows and cells that are missing are added in their place. */
export function editSheetXml(xml: string, edits: SheetEdits): string {
  return xml.replace(
    SHEET_DATA,
    (_whole, body: string | undefined) => `<sheetData>${editRows(body ?? '', edits)}</sheetData>`,
  );
}

function editRows(body: string, edits: SheetEdits): string {
  const left = [...edits].sort(([a], [b]) => a - b);
  let next = 0;
  const added = (before: number): string => {
    let text = '';
    for (; next < left.length && (left[next] as (typeof left)[number])[0] < before; next++) {
      const [row, cells] = left[next] as (typeof left)[number];
      text += `<row r="${row + 1}">${editCells('', row, cells)}</row>`;
    }
    return text;
  };
  let row = -1;
  const edited = body.replace(ROW, (whole, head: string, cells: string | undefined) => {
    row = Number(attributes(head)['r'] ?? row + 2) - 1;
    const before = added(row);
    const change = edits.get(row);
    if (!change) return before + whole;
    next++;
    // What spans said may no longer hold.
    return `${before}<row${head.replace(/\s+spans="[^"]*"/, '')}>${editCells(cells ?? '', row, change)}</row>`;
  });
  return edited + added(Infinity);
}

function editCells(body: string, row: number, edits: ReadonlyMap<number, CellEdit>): string {
  const left = [...edits].sort(([a], [b]) => a - b);
  let next = 0;
  const added = (before: number): string => {
    let text = '';
    for (; next < left.length && (left[next] as (typeof left)[number])[0] < before; next++) {
      const [column, edit] = left[next] as (typeof left)[number];
      text += newCellXml(cellName(row, column), 0, edit);
    }
    return text;
  };
  let column = -1;
  const edited = body.replace(CELL, (whole, head: string, content: string | undefined) => {
    const name = attributes(head)['r'];
    column = name ? columnIndex(name.replace(/\d+$/, '')) : column + 1;
    const before = added(column);
    const edit = edits.get(column);
    if (!edit) return before + whole;
    next++;
    return before + cellXml(head.trim(), content ?? '', edit);
  });
  return edited + added(Infinity);
}

function cellXml(head: string, body: string, edit: CellEdit): string {
  const { r = '', s = '0', t } = attributes(head);
  if (edit.content) return newCellXml(r, Number(s), edit);
  return `<c ${placeOf(r, Number(s), edit)}${t ? ` t="${t}"` : ''}>${body}</c>`;
}

function newCellXml(name: string, fileStyle: number, edit: CellEdit): string {
  const { value, formula } = edit.content ?? { value: null, formula: null };
  return contentXml(placeOf(name, fileStyle, edit), value, formula);
}

function placeOf(name: string, fileStyle: number, edit: CellEdit): string {
  const style = edit.restyle ? edit.restyle(fileStyle) : fileStyle;
  return `r="${name}"${style === 0 ? '' : ` s="${style}"`}`;
}

/** A cell with a value, or with a formula and the value it had when it was computed. */
function contentXml(place: string, value: CellValue | null, formula: string | null): string {
  const f = formula === null ? '' : `<f>${escapeXml(formula)}</f>`;
  if (value === null || value === '') return formula === null ? `<c ${place}/>` : `<c ${place}>${f}</c>`;
  if (typeof value === 'number') return `<c ${place}>${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c ${place} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (formula !== null) {
    const type = value.startsWith('#') && /^#[A-Z0-9/]+[!?A]$/.test(value) ? 'e' : 'str';
    return `<c ${place} t="${type}">${f}<v>${escapeXml(value)}</v></c>`;
  }
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}
