/** A table of targets as it is pasted from a document: cells apart by tabs or '|', a row a target. */
import { fold } from '../../text/unicode';
import type { Passage } from './passage';
import { passageOf } from './passage';

export interface TableRow {
  /** Where the row stands in the text as given. */
  readonly start: number;
  readonly end: number;
  /** The row as a sentence: 'Số hộ thoát nghèo: 62 hộ'; null where it cannot be told which cell is the figure. */
  readonly sentence: Passage | null;
  readonly text: string;
  /** The row of headings. */
  readonly heading: boolean;
}

interface Physical {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly string[];
}
interface Columns {
  readonly name: number;
  readonly unit: number | null;
  readonly value: number | null;
}

const NAME = /^(?:noi dung|ten|danh muc|cac)?(?: cac)? ?(?:chi tieu|muc tieu|nhiem vu)?(?: chu yeu)?$/;
const UNIT = /^(?:don vi(?: tinh)?|dvt)$/;
const VALUE = /ke hoach|chi tieu|muc tieu|\bgiao\b|so luong|nam \d{4}|^\d{4}$/;
const TOLD = /thuc hien|ket qua|\buoc\b|hien trang|ghi chu|dau nam|so sanh|co quan|don vi/;

/** The rows of the tables in a text. */
export function tableRowsOf(text: string, planYear: number | null): TableRow[] {
  const rows: TableRow[] = [];
  let columns: Columns | null = null;
  for (const line of physicalLines(text)) {
    if (line.cells.length < 3) {
      if (text.slice(line.start, line.end).trim() !== '') columns = null;
      continue;
    }
    const heads = columnsOf(line.cells, planYear);
    if (heads !== null) {
      columns = heads;
      rows.push({ start: line.start, end: line.end, sentence: null, text: '', heading: true });
    } else if (columns !== null && hasFigures(line)) rows.push(rowOf(line, columns, text));
  }
  return rows;
}

/** The text with its table rows made blank, letter for letter. */
export function withoutRows(text: string, rows: readonly TableRow[]): string {
  return rows.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${'\n'.repeat(end - start)}${rest.slice(end)}`,
    text,
  );
}

function physicalLines(text: string): Physical[] {
  return [...text.matchAll(/[^\r\n\u2028]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    cells: line
      .replace(/^\s*\||\|\s*$/g, '')
      .split(/\t|\|/)
      .map((cell) => cell.trim()),
  }));
}

/** The columns a row of headings names; null when it is no such row. */
function columnsOf(cells: readonly string[], planYear: number | null): Columns | null {
  const folded = cells.map((cell) => fold(cell).replace(/\s+/g, ' ').trim());
  const name = folded.findIndex((cell) => cell !== '' && NAME.test(cell));
  const unit = folded.findIndex((cell) => UNIT.test(cell));
  if (name < 0) return null;
  const values = folded.flatMap((cell, at) =>
    at !== name && VALUE.test(cell) && !TOLD.test(cell) ? [at] : [],
  );
  if (values.length === 0) return null;
  const ofYear = values.filter((at) => planYear !== null && folded[at]?.includes(String(planYear)));
  const chosen = ofYear.length > 0 ? ofYear : values;
  return { name, unit: unit < 0 ? null : unit, value: chosen.length === 1 ? (chosen[0] ?? null) : null };
}

function hasFigures({ cells }: Physical): boolean {
  return cells.some((cell) => /\p{L}{2}/u.test(cell)) && cells.slice(1).some((cell) => /\d/.test(cell));
}

function rowOf({ start, end, cells }: Physical, { name, unit, value }: Columns, text: string): TableRow {
  const shown = text.slice(start, end).replace(/\s+/g, ' ').trim();
  const label = cells[name] ?? '';
  const figure = value === null ? '' : (cells[value] ?? '');
  const measure = unit === null ? (/\((%|[\p{L} ]+)\)$/u.exec(label)?.[1] ?? '') : (cells[unit] ?? '');
  if (!/\d/.test(figure) || label === '') return { start, end, sentence: null, text: shown, heading: false };
  const named = label.replace(/\s*\([^()]*\)$/, '').replace(/[:.;]$/, '');
  const withUnit = /[\p{L}%]$/u.test(figure) || measure === '' ? figure : `${figure}${unitWords(measure)}`;
  const sentence = passageOf(`${named}: ${withUnit}`);
  const at = [...sentence.text].map(() => start);
  return { start, end, sentence: { ...sentence, at: [...at, end] }, text: shown, heading: false };
}

function unitWords(measure: string): string {
  return measure === '%' ? '%' : ` ${measure.toLowerCase()}`;
}
