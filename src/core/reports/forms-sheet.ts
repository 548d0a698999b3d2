/** A report form as a sheet of its own, ready to print on A4 landscape. */
import type { FilledAreas } from '../forms/fill-areas';
import type { FilledList, ListRow } from '../forms/fill-lists';
import type { FormColumn, FormData, HeaderNode } from '../forms/form';
import { leavesOf } from '../forms/form';
import type { FilledForm } from '../forms/index';
import { noteSentences } from '../forms/notes';
import { FORM_WORDS } from '../forms/words';
import { blank, number, text } from './cells';
import type { Draft } from './draft';
import { addRow, newDraft, nextRow, wide } from './draft';
import { addAreaRows } from './forms-area-rows';
import { addFormFoot, addFormHeading, frameOf, PRINTABLE_WIDTH } from './forms-frame';
import { addFormHeader, type HeaderLook } from './forms-header';
import { PAGE_HEIGHT } from './page';
import { pageBreaks } from './pagination';
import { listsDisagreement } from './register-lists';
import { sheetOfDraft } from './sheet-of-draft';
import type { CellStyle, SheetModel } from './sheet-model';
import { textWidth } from './text-metrics';
import { wordsOf } from './words';

const WIDTH = 286;
const NUMBER_MM = 11;
const AREA_MM = 42;
const UNIT_MM = 21;
const MOST_COLUMN_MM = 34;
/** More columns than these have smaller letters. */
const MANY = 14;
/** How much higher than a page a form may be and still be printed on one. */
const SHRINK = 1.25;

/** A form's table with its heading, notes and signatures. */
export function formSheet(filled: FilledForm, data: FormData): SheetModel {
  const { form } = filled;
  const header = filled.kind === 'areas' ? areaHeader(filled) : filled.header;
  const isDense = leavesOf(header).length > MANY;
  const draft = newDraft(filled.kind === 'areas' ? areaWidths(filled, isDense) : listWidths(filled));
  const frame = frameOf(draft, data.settings);
  addFormHeading(frame, form, data.standard);
  const repeatRows = addFormHeader(draft, header, lookOf(isDense));
  const cell: CellStyle = { border: true, size: isDense ? 10 : 10.5 };
  const starts =
    filled.kind === 'areas'
      ? addAreaRows(draft, filled, cell, data.settings.lang)
      : addListRows(draft, filled, cell);
  // Notes and signatures go with the last row: alone on a page they would sign nothing.
  addFormFoot(frame, notesOf(filled, data));
  const sum = (from: number, to: number): number =>
    draft.heights.slice(from - 1, to).reduce((total, height) => total + height, 0);
  const total = draft.widths.reduce((width, each) => width + each, 0);
  const page = (PAGE_HEIGHT * Math.max(PRINTABLE_WIDTH, total)) / PRINTABLE_WIDTH;
  const height = sum(1, draft.heights.length);
  return sheetOfDraft(draft, `form-${form.id}`, {
    print: {
      // A little too high for a page: made smaller rather than a page with the signatures alone.
      fitToHeight: height > page && height <= page * SHRINK ? 1 : 0,
      repeatRows,
      breaksBefore:
        height <= page * SHRINK
          ? []
          : pageBreaks(draft.heights, [1, ...starts.slice(1)], page, sum(repeatRows.from, repeatRows.to)),
    },
  });
}

/** Where a form is of the list of the poor and another list says otherwise, the note tells both counts. */
function notesOf(filled: FilledForm, data: FormData): string[] {
  const notes = noteSentences(filled, data);
  const { form } = filled;
  const isOfPoor =
    form.kind === 'areas'
      ? form.population === 'special' || form.population === 'children'
      : form.id !== 'danh_sach_thoat';
  const { lang } = data.settings;
  const disagreement = isOfPoor ? listsDisagreement(data.register, lang, wordsOf(lang)) : null;
  return disagreement === null ? notes : [disagreement, ...notes];
}

function lookOf(isDense: boolean): HeaderLook {
  const border: CellStyle = { border: true, align: 'center' };
  return {
    header: { ...border, bold: true, size: isDense ? 9 : 10 },
    index: { ...border, italic: true, size: isDense ? 8 : 9 },
  };
}

type Named = Pick<FormColumn, 'title' | 'index'>;
function areaHeader({ form, header }: FilledAreas): HeaderNode<Named>[] {
  return [
    { title: FORM_WORDS.number, index: 'A' },
    { title: FORM_WORDS.area, index: 'B' },
    ...(form.split ? [{ title: FORM_WORDS.unit, index: 'C' }] : []),
    ...header,
  ];
}

/** Columns share the width evenly, but none is narrower than its header's longest word, its index and its numbers. */
function areaWidths({ form, columns, rows }: FilledAreas, isDense: boolean): number[] {
  const labels = [NUMBER_MM, AREA_MM, ...(form.split ? [UNIT_MM] : [])];
  const room = WIDTH - labels.reduce((sum, width) => sum + width, 0);
  const even = Math.min(MOST_COLUMN_MM, room / columns.length);
  const needed = columns.map((column, at) => {
    const values = rows.map(({ values: each }) => each[at] ?? 0);
    return Math.max(headWidth(column, isDense), numberWidth(column, Math.max(0, ...values)));
  });
  return [...labels, ...needed.map((width) => Math.round(Math.max(even, width) * 2) / 2)];
}
function headWidth({ title, index }: Named, isDense: boolean): number {
  const words = title.split(/[\s/]/).map((word) => textWidth(word, { size: isDense ? 9 : 10, bold: true }));
  return Math.max(...words, textWidth(index, { size: isDense ? 8 : 9 })) + 2.5;
}
/** As the form gives them, wider where running numbers need it. */
function listWidths({ columns, rows }: FilledList): number[] {
  return columns.map(({ width }, at) => {
    const numbers = rows.flatMap(({ values }) => (typeof values[at] === 'number' ? [values[at]] : []));
    return Math.max(
      width,
      numbers.length > 0
        ? digitsWidth(
            numbers.reduce((most, each) => Math.max(most, each), 0),
            0,
          )
        : 0,
    );
  });
}

/** As bold as in a total, with the space the format leaves behind it. */
function numberWidth({ measure }: FormColumn, value: number): number {
  return digitsWidth(value, 'rate' in measure || 'share' in measure ? 3 : 0);
}
function digitsWidth(value: number, decimals: number): number {
  const digits = String(Math.trunc(value)).length;
  const shown = '0'.repeat(digits + Math.floor((digits - 1) / 3) + decimals + 1);
  return textWidth(shown, { size: 10.5, bold: true }) + 2;
}

/** Lines with headings over all columns; answers the rows a page may begin with. */
function addListRows(draft: Draft, filled: FilledList, cell: CellStyle): number[] {
  const starts: number[] = [];
  for (const row of filled.rows) {
    const at = nextRow(draft);
    if (row.kind === 'line') addLine(draft, filled, row, cell);
    else addHeading(draft, row, cell, filled.form.byHamlet);
    if (row.startsBlock) starts.push(at);
  }
  return starts;
}

/** The form has the hamlets' names in the column of names; other headings go over the whole width. */
function addHeading(draft: Draft, { kind, label }: ListRow, cell: CellStyle, inNames: boolean): void {
  const title = text(label, { ...cell, bold: true, italic: kind === 'hamlet' });
  const columns = draft.widths.length;
  if (kind !== 'hamlet' || !inNames) {
    addRow(draft, [wide(title, columns)]);
    return;
  }
  addRow(draft, [blank(cell), blank(cell), title, ...draft.widths.slice(3).map(() => blank(cell))]);
}

function addLine(draft: Draft, { columns }: FilledList, { values, isHead }: ListRow, cell: CellStyle): void {
  addRow(
    draft,
    columns.map(({ align = 'left' }, at) => {
      const value = values[at] ?? null;
      const style: CellStyle = { ...cell, align, bold: isHead && at < 3 };
      if (value === null) return blank(style);
      return typeof value === 'number'
        ? number(value, '0', { ...style, align: 'center' })
        : text(value, style);
    }),
  );
}
