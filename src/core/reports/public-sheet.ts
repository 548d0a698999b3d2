/** GN Bản công khai: the list as it is posted. Nothing on it, notes included, is more than the officer chose. */
import { say } from '../messages/catalogue';
import { PUBLIC_TEXTS, type PublicText } from '../messages/public-list';
import type { RunSettings } from '../model';
import type { PublicColumn, PublicList, PublicRow } from '../public/public-list';
import { CLASS_LABELS } from '../text/household-classes';
import { countText } from '../targets/wording';
import { none, number, text } from './cells';
import { addRow, addSpace, newDraft, wide } from './draft';
import { addAdministrativeHeading, addSignatureBlock, addTitle } from './heading';
import { PAGE_HEIGHT } from './page';
import { pageBreaks } from './pagination';
import { COLORS } from './palette';
import { sheetOfDraft } from './sheet-of-draft';
import type { CellStyle, ModelCell, SheetModel } from './sheet-model';
import { dateText } from './wording';
import { unitOf, wordsOf } from './words';

const TOTAL_MM = 252;
const NUMBER_MM = 14;
const MM: Readonly<Record<PublicColumn, number>> = {
  'birth-year': 24,
  hamlet: 62,
  class: 38,
  size: 20,
  'id-number': 44,
};
const CELL: CellStyle = { border: true, size: 12 };
const CENTER: CellStyle = { ...CELL, align: 'center' };

export function publicSheet(settings: RunSettings, list: PublicList): SheetModel {
  const { lang } = settings;
  const said = (key: PublicText, params = {}) => say(PUBLIC_TEXTS, lang, key, params);
  const widths = widthsOf(list);
  const draft = newDraft(widths);
  const all = widths.length;
  const year = settings.periodEnd.slice(0, 4);
  const unit = unitOf(settings, wordsOf(lang));
  addAdministrativeHeading(draft, partsOf(widths, 80, 96), settings);
  addTitle(draft, said('title', { year }), said('subtitle', { unit, asOf: dateText(settings.asOf) }));
  const line = (sentence: string, style: CellStyle = {}) =>
    addRow(draft, [wide(text(sentence, { size: 12, ...style }), all)]);
  line(said('posted', { year: settings.today.slice(0, 4) }), { italic: true, align: 'center' });
  addSpace(draft, 5);
  const header: CellStyle = { ...CENTER, bold: true, fill: COLORS.header };
  const headerRow = addRow(
    draft,
    [
      text(said('number'), header),
      wide(text(said('name'), header), 3),
      ...list.columns.map((column) => text(said(column), header)),
    ],
    { min: 22 },
  );
  const blocks = [1];
  list.rows.forEach((row, index) => {
    const at = addRow(
      draft,
      [
        number(index + 1, '0', CENTER),
        wide(text(row.name === '' ? '–' : row.name, CELL), 3),
        ...list.columns.map((column) => cellOf(row, column)),
      ],
      { min: 19 },
    );
    if (index > 0) blocks.push(at);
  });
  const of = (name: PublicRow['class']) =>
    countText(list.rows.filter((row) => row.class === name).length, lang);
  line(list.rows.length === 0 ? said('none') : said('count', { poor: of('poor'), near: of('nearPoor') }), {
    bold: true,
  });
  line(said('masked') + (list.childHeaded > 0 ? ` ${said('childNote')}` : ''), { italic: true, size: 11 });
  line(said('comments', { unit }), { italic: true, size: 11 });
  addSpace(draft, 5);
  const { left, gap, right } = partsOf(widths, 55, 70);
  addSignatureBlock(draft, { left, middle: gap, right }, lang);
  return sheetOfDraft(draft, 'public-list', {
    headerRow,
    frozenRows: 0,
    print: {
      breaksBefore: pageBreaks(draft.heights, blocks, PAGE_HEIGHT, draft.heights[headerRow - 1] ?? 0),
    },
  });
}

/** The name takes what the other columns leave, in three columns: heading and signatures need a middle. */
function widthsOf({ columns }: PublicList): number[] {
  const others = columns.map((column) => MM[column]);
  const rest = TOTAL_MM - NUMBER_MM - others.reduce((sum, width) => sum + width, 0);
  return [NUMBER_MM, rest / 3, rest / 3, rest / 3, ...others];
}

/** Columns that are at least so wide together, from the left and from the right; the rest is between. */
function partsOf(
  widths: readonly number[],
  leftMm: number,
  rightMm: number,
): { left: number; gap: number; right: number } {
  const columnsFor = (all: readonly number[], millimetres: number): number => {
    let sum = 0;
    return all.findIndex((width) => (sum += width) >= millimetres) + 1;
  };
  const right = Math.min(widths.length - 1, columnsFor([...widths].reverse(), rightMm));
  const left = Math.min(columnsFor(widths, leftMm), widths.length - right);
  return { left, gap: widths.length - left - right, right };
}

function cellOf(row: PublicRow, column: PublicColumn): ModelCell {
  const shown: Readonly<Record<PublicColumn, string | number | null>> = {
    'birth-year': row.birthYear,
    hamlet: row.hamlet,
    class: CLASS_LABELS[row.class],
    size: row.size,
    'id-number': row.idNumber,
  };
  const value = shown[column];
  if (value === null) return none(CELL);
  return typeof value === 'number'
    ? number(value, '0', CENTER)
    : text(value, column === 'hamlet' ? CELL : CENTER);
}
