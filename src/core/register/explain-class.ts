/** Asking for the class of the households, when nothing in the workbook tells it. */
import { needText, questionText } from '../messages/setup';
import type { Lang, RegisterTable } from '../model';
import { readHouseholdClass } from '../text/household-classes';
import { labelOf } from './explain-columns';
import { columnsOffered, isSaidAbsent, type Question, type SheetColumns } from './explain-questions';
import { CLASS_MARK_FIELDS, tellsClass, type FieldId } from './fields';

/** Both points are needed: NĐ 07/2021/NĐ-CP Điều 3, TT 07/2021/TT-BLĐTBXH (B1 for income, B2 for deprivation). */
const SCORES: readonly (readonly [FieldId, FieldId])[] = [
  ['b1', 'b2'],
  ['b2', 'b1'],
];
/** Another sheet's class counts only where that sheet means to list the poor, not those who left or escaped. */
const LISTS_THE_POOR = new Set(['all', 'poor-and-near', 'other']);

/** The main lists must tell the class when no list of the workbook does. */
export function asksForClass(tables: readonly RegisterTable[]): (table: RegisterTable) => boolean {
  const told = tables.some((table) => LISTS_THE_POOR.has(table.coverage) && tells(table));
  return ({ role, coverage }) =>
    !told && role !== 'members' && (coverage === 'all' || coverage === 'poor-and-near');
}

/** By a column, by marks, by headings among the rows, by the title, or by what the class follows from. */
function tells({ columns, impliedClass, classRows }: RegisterTable): boolean {
  return (
    impliedClass !== null ||
    tellsClass(columns) ||
    classRows.some(({ heads }) => heads !== null) ||
    columns.has('thu_nhap') ||
    (columns.has('b1') && columns.has('b2'))
  );
}

/** One question: which column says the class; none while columns of marks are asked about one by one. */
export function classQuestions(sheet: SheetColumns, lang: Lang): Question[] {
  const mapped = new Set(sheet.fields.map(({ field }) => field));
  const marks = CLASS_MARK_FIELDS.map(([field]) => field);
  const asked = marks.filter((field) => columnsOffered(sheet, field).length > 0);
  const known = marks.filter((field) => mapped.has(field));
  const claimed = [...new Set([...columnsOffered(sheet, 'phan_loai'), ...columnsOfClasses(sheet)])];
  if (claimed.length > 0) {
    const kind = claimed.length === 1 ? 'missing-some' : 'missing-several';
    return question(sheet, 'phan_loai', claimed, kind, lang);
  }
  if (asked.length > 0) return [];
  const score = SCORES.find(([has, lacks]) => mapped.has(has) && columnsOffered(sheet, lacks).length > 0);
  if (score !== undefined) {
    const columns = columnsOffered(sheet, score[1]);
    return question(sheet, score[1], columns, 'missing-score', lang, labelOf(score[0], lang));
  }
  const other = marks.find((field) => !mapped.has(field));
  return known.length > 0 && other !== undefined
    ? question(sheet, other, [], 'missing-mark', lang)
    : question(sheet, 'phan_loai', [], 'missing-class', lang);
}

/** Columns nobody knows by their name that hold nothing but classes: 'Mức' with 'Nghèo', 'Cận nghèo'. */
function columnsOfClasses({ unmapped }: SheetColumns): string[] {
  return unmapped
    .filter(({ reason, header, samples }) => reason === 'unknown' && header !== '' && samples.length > 0)
    .filter(({ samples }) => samples.every((sample) => readHouseholdClass(sample).kind === 'ok'))
    .map(({ column }) => column);
}

function question(
  sheet: SheetColumns,
  field: FieldId,
  columns: readonly string[],
  kind: Parameters<typeof questionText>[0],
  lang: Lang,
  other = '',
): Question[] {
  if (isSaidAbsent(sheet, field, columns)) return [];
  const marks = sheet.fields.filter((each) => CLASS_MARK_FIELDS.some(([mark]) => mark === each.field));
  const shown = kind === 'missing-mark' ? marks.map(({ column }) => column) : columns;
  const text = questionText(kind, lang, {
    sheet: sheet.sheet,
    field: labelOf(field, lang),
    columns: shown.join(', '),
    need: needText('class', lang),
    other,
  });
  return [{ sheet: sheet.sheet, kind: 'missing', fields: [field], columns, text }];
}
