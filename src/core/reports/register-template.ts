/**
 * An empty register for the staff's own data: headings the reader knows with certainty, members beneath their heads,
 * nothing invented in it. It is the staff's sheet from the moment it stands.
 */
import { CLASS_LABELS } from '../text/household-classes';
import { REGISTER_TEMPLATE_TEXTS } from '../messages/register-template';
import { say } from '../messages/catalogue';
import type { RunSettings } from '../model';
import { DEPRIVATION_FIELDS, FIELDS, type FieldId } from '../register/fields';
import { text, withNote } from './cells';
import { addRow, newDraft } from './draft';
import { landscape } from './page';
import { COLORS } from './palette';
import type { CellStyle, SheetContent } from './sheet-model';

type Note = keyof (typeof REGISTER_TEMPLATE_TEXTS)['vi'];
interface Column {
  readonly field: FieldId;
  /** Millimetres. */
  readonly width: number;
  readonly note: Note | null;
  /** Of the cells to fill; '@' keeps leading zeros, and days before months in every locale. */
  readonly format?: string;
  /** Offered in a list; other words are taken as well, and judged by the check. */
  readonly choices?: readonly string[];
}

const CLASSES = [CLASS_LABELS.poor, CLASS_LABELS.nearPoor, CLASS_LABELS.notPoor];
const COLUMNS: readonly Column[] = [
  { field: 'stt_ho', width: 12, note: 'note.number', format: '0' },
  { field: 'ma_ho', width: 20, note: 'note.code', format: '@' },
  { field: 'ho_ten', width: 42, note: 'note.name' },
  {
    field: 'quan_he',
    width: 22,
    note: 'note.relation',
    choices: ['Chủ hộ', 'Vợ', 'Chồng', 'Con', 'Bố', 'Mẹ', 'Ông', 'Bà', 'Cháu', 'Anh', 'Chị', 'Em', 'Khác'],
  },
  { field: 'ngay_sinh', width: 24, note: 'note.birth', format: '@' },
  { field: 'gioi_tinh', width: 14, note: 'note.sex', choices: ['Nam', 'Nữ'] },
  { field: 'dan_toc', width: 18, note: 'note.ethnic' },
  { field: 'cccd', width: 30, note: 'note.id', format: '@' },
  { field: 'co_bhyt', width: 16, note: 'note.insurance', choices: ['Có', 'Không'] },
  { field: 'thon', width: 26, note: 'note.hamlet' },
  { field: 'dia_chi', width: 34, note: 'household' },
  { field: 'sdt', width: 24, note: 'household', format: '@' },
  { field: 'so_nhan_khau', width: 16, note: 'note.persons', format: '0' },
  { field: 'thu_nhap', width: 28, note: 'note.income', format: '#,##0' },
  ...DEPRIVATION_FIELDS.map((field): Column => ({
    field,
    width: 17,
    note: 'note.mark',
    choices: ['x', '0'],
  })),
  { field: 'b1', width: 14, note: 'note.b1', format: '0' },
  { field: 'b2', width: 14, note: 'note.b2', format: '0' },
  { field: 'phan_loai_dau_ky', width: 26, note: 'note.class', choices: CLASSES },
  { field: 'phan_loai', width: 26, note: 'note.class', choices: CLASSES },
  { field: 'kcknld', width: 24, note: 'note.unable', choices: ['x'] },
  { field: 'ghi_chu', width: 34, note: null },
];

const TEMPLATE_SHEET = 'Sổ hộ';
const FIRST_HEADING = headingOf('stt_ho');
/** The columns staff scroll past stay in sight: number, code, name. */
const FROZEN_COLUMNS = 3;

/** The first name of a field is the one its reader is surest of. */
function headingOf(field: FieldId): string {
  return FIELDS.find(({ id }) => id === field)?.aliases[0] ?? field;
}

/** What is set on the cells under the headings, to the end of the sheet. */
export interface InputColumn {
  /** 1-based. */
  readonly column: number;
  readonly format: string | null;
  readonly choices: readonly string[] | null;
}
export interface RegisterTemplate {
  /** Titles and headings; it has no role, for it is the staff's. */
  readonly model: SheetContent;
  /** The first row to fill, 1-based. */
  readonly firstRow: number;
  readonly columns: readonly InputColumn[];
}

/** Whether a row is the template's headings. */
export function isTemplateHeader(row: readonly unknown[]): boolean {
  return row[0] === FIRST_HEADING && COLUMNS.every(({ field }, at) => row[at] === headingOf(field));
}

/**
 * The template.
 *
 * @param settings `unitName` null: a dotted place to write it; `periodEnd` tells the year
 */
export function registerTemplateSheet({
  lang,
  unitName,
  periodEnd,
}: Pick<RunSettings, 'lang' | 'unitName' | 'periodEnd'>): RegisterTemplate {
  const words = (key: Note, params = {}) => say(REGISTER_TEMPLATE_TEXTS, lang, key, params);
  const draft = newDraft(COLUMNS.map(({ width }) => width));
  // Nothing is merged: a merge across frozen columns is refused.
  const title = (value: string, style: CellStyle) => addRow(draft, [text(value, { wrap: false, ...style })]);
  title(words('body', { unit: (unitName ?? words('unit')).toUpperCase() }), { bold: true, size: 12 });
  title(words('title', { year: periodEnd.slice(0, 4) }), { bold: true, size: 14 });
  title(words('hint'), { italic: true, size: 10 });
  const header: CellStyle = { border: true, bold: true, size: 10, align: 'center', fill: COLORS.header };
  const headerRow = addRow(
    draft,
    COLUMNS.map(({ field, note }) =>
      withNote(text(headingOf(field), header), note === null ? '' : words(note)),
    ),
  );
  return {
    model: {
      name: TEMPLATE_SHEET,
      rows: draft.rows,
      columnWidths: draft.widths,
      rowHeights: draft.heights,
      merges: [],
      wordRules: [],
      charts: [],
      frozenRows: headerRow,
      frozenColumns: FROZEN_COLUMNS,
      foldRows: null,
      print: landscape(
        { row: 1, column: 1, rows: headerRow, columns: COLUMNS.length },
        { repeatRows: { from: headerRow, to: headerRow }, grows: true },
      ),
    },
    firstRow: headerRow + 1,
    columns: COLUMNS.map(({ format = null, choices = null }, at) => ({ column: at + 1, format, choices })),
  };
}
