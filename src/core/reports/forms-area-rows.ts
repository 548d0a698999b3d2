/** The rows of a form by area: counts as numbers, totals, sums and rates as native formulas. */
import type { FilledAreas, FilledRow } from '../forms/fill-areas';
import type { FormColumn, Undivided } from '../forms/form';
import { counted } from '../forms/which-items';
import { FORM_WORDS } from '../forms/words';
import { say } from '../messages/catalogue';
import { FORM_TEXTS } from '../messages/forms';
import type { Lang } from '../model';
import { blank, FORMATS, formula, labelledCount, number, text, withNote } from './cells';
import type { Draft } from './draft';
import { addRow, nextRow, wide, type Piece } from './draft';
import { address } from './formulas';
import type { CellStyle, ModelCell } from './sheet-model';

/** Adds all rows; answers the rows a page may begin with: an area's first. */
export function addAreaRows(draft: Draft, filled: FilledAreas, cell: CellStyle, lang: Lang): number[] {
  const first = nextRow(draft);
  const labels = filled.form.split ? 3 : 2;
  const starts: number[] = [];
  filled.rows.forEach((row, at) => {
    const isFirst = row.unit !== 'persons';
    const style: CellStyle = { ...cell, ...(row.kind === 'area' ? {} : { bold: true }) };
    const added = addRow(draft, [
      text(isFirst ? row.number : '', { ...style, align: 'center' }),
      text(isFirst ? row.label : '', style),
      ...(row.unit === null
        ? []
        : [text(row.unit === 'persons' ? FORM_WORDS.persons : FORM_WORDS.households, style)]),
      ...filled.columns.flatMap((column, c) =>
        valuePieces(filled, { row, at, column, c, first, labels, lang }, style),
      ),
    ]);
    if (isFirst) starts.push(added);
  });
  return starts;
}

interface Spot {
  readonly row: FilledRow;
  /** Position among the rows, from 0. */
  readonly at: number;
  readonly column: FormColumn;
  readonly c: number;
  /** Sheet row of the first row. */
  readonly first: number;
  readonly labels: number;
  readonly lang: Lang;
}

/** A row that cannot tell two columns apart has their sum in one cell over both. */
function valuePieces(filled: FilledAreas, spot: Spot, style: CellStyle): Piece[] {
  const { undivided } = filled.form;
  if (spot.row.together === undefined || !undivided?.isMerged) return [valueCell(filled, spot, style)];
  const place = undivided.columns.indexOf(spot.column.key);
  if (place > 0) return [];
  return [place < 0 ? valueCell(filled, spot, style) : wide(togetherCell(filled, spot, undivided, style), 2)];
}

function togetherCell(
  filled: FilledAreas,
  { row, c, first, labels }: Spot,
  { columns: [one, other] }: Undivided,
  style: CellStyle,
): ModelCell {
  const value = row.together ?? null;
  const centred: CellStyle = { ...style, align: 'center' };
  if (value === null) return blank(centred);
  const format = labelledCount(`${one}+${other}`);
  const parts = row.kind === 'area' || row.kind === 'zone' ? [] : areaRows(filled, row);
  const sum = parts.reduce((total, part) => total + togetherIn(filled.rows[part], c), 0);
  if (parts.length === 0 || sum !== value) return number(value, format, centred);
  // Some programs take the covered cell of a merged pair for a copy of the first: it is not added.
  const cells = parts.flatMap((part) => {
    const places = filled.rows[part]?.together === undefined ? [c, c + 1] : [c];
    return places.map((place) => address(labels + 1 + place, first + part));
  });
  return formula(`=${cells.join('+')}`, value, format, centred);
}

function togetherIn(row: FilledRow | undefined, c: number): number {
  return row?.together ?? (row?.values[c] ?? 0) + (row?.values[c + 1] ?? 0);
}

function valueCell(filled: FilledAreas, spot: Spot, style: CellStyle): ModelCell {
  const { row, at, column, c, first, labels } = spot;
  const { measure } = column;
  const value = row.values[c] ?? null;
  if (value === null) return withNote(blank(style), blankNote(filled, spot));
  const here = (key: string): string =>
    address(labels + 1 + filled.columns.findIndex((each) => each.key === key), first + at);
  if ('rate' in measure) {
    const [numerator, denominator] = measure.rate;
    return formula(`=${here(numerator)}/${here(denominator)}*100`, value, FORMATS.rate, style);
  }
  if ('share' in measure) return number(value, FORMATS.rate, style);
  if ('sum' in measure) return formula(sumOf(measure.sum.map(here)), value, FORMATS.count, style);
  if (row.kind === 'area' || row.kind === 'zone') return number(value, FORMATS.count, style);
  const parts = areaRows(filled, row);
  const sum = parts.reduce((total, part) => total + (filled.rows[part]?.values[c] ?? 0), 0);
  if (parts.length === 0 || sum !== value) return number(value, FORMATS.count, style);
  return formula(
    sumOf(parts.map((part) => address(labels + 1 + c, first + part))),
    value,
    FORMATS.count,
    style,
  );
}

/** Why a cell has no figure, where it is not for the whole column as the notes below the form tell. */
function blankNote({ form }: FilledAreas, { row, column, lang }: Spot): string {
  if ('untold' in column.measure)
    return say(FORM_TEXTS, lang, `blank.${column.measure.untold}`, { columns: column.key });
  const open = row.open.get(column.key);
  if (open === undefined) {
    const isUnparted = row.together !== undefined && form.undivided?.columns.includes(column.key);
    return isUnparted ? say(FORM_TEXTS, lang, 'open.relapse') : '';
  }
  const name = form.movesOf === 'nearPoor' ? FORM_WORDS.nearPoor : FORM_WORDS.poor;
  const { items, lists } = open;
  return [
    ...lists.map((why) => say(FORM_TEXTS, lang, `open.${why}`, { class: name.toLowerCase() })),
    ...(items.length > 0 ? [say(FORM_TEXTS, lang, 'open.cell', counted(new Set(items), lang))] : []),
  ].join(' ');
}

/** Positions of the areas a total adds up. */
function areaRows({ rows }: FilledAreas, total: FilledRow): number[] {
  return rows.flatMap((row, at) =>
    row.kind === 'area' && row.part === total.part && row.unit === total.unit ? [at] : [],
  );
}

/** SUM over a block where the cells are one, else cell by cell: an argument separator differs by locale. */
function sumOf(cells: readonly string[]): string {
  const [first, last] = [cells[0], cells[cells.length - 1]];
  if (cells.length < 2 || !first || !last) return `=${cells.join('+')}`;
  return isBlock(cells) ? `=SUM(${first}:${last})` : `=${cells.join('+')}`;
}
function isBlock(cells: readonly string[]): boolean {
  const rows = cells.map((cell) => Number(/\d+$/.exec(cell)?.[0] ?? 0));
  const isRow = rows.every((row) => row === rows[0]);
  return isRow || rows.every((row, at) => row === (rows[0] ?? 0) + at);
}
