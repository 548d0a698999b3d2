/** What the officer should decide about a sheet's columns. */
import type { Lang } from '../model';
import { needText, questionText, type ExplainedRole } from '../messages/setup';
import { classQuestions } from './explain-class';
import { labelOf, type FieldExplanation, type UnmappedExplanation } from './explain-columns';
import type { UnmappedReason } from './field-matching';
import type { FieldId } from './fields';
import { REQUIRED_FIELDS } from './required-fields';

export interface Question {
  readonly sheet: string;
  /**
   * `two-claims`: which of `columns` is `fields[0]`. `missing`: which column is `fields[0]`, perhaps one of `columns`.
   * `unsure-column`: which of `fields` is `columns[0]`. `unclear-unit`: in which unit the numbers of `fields[0]` are written.
   * `blank-marks`: what a household means that neither of `columns` is marked for; answered by `Decision.blankMarks`.
   */
  readonly kind: 'two-claims' | 'missing' | 'unsure-column' | 'unclear-unit' | 'blank-marks';
  readonly fields: readonly FieldId[];
  /** Letters. */
  readonly columns: readonly string[];
  /** `missing`, for two of `columns` have the field's name and hold different values. */
  readonly isTwice?: true;
  readonly text: string;
}

/** Whether a column left alone for this reason is one to ask about, when it has candidates. */
const ASKS: Readonly<Record<UnmappedReason, boolean>> = {
  unknown: false,
  'better-column': false,
  'two-claims': false,
  'unsure-number': true,
  'unsure-name': true,
  'other-content': true,
  'no-header': false,
  decided: false,
  'not-stated': false,
};

export interface SheetColumns {
  readonly sheet: string;
  readonly role: ExplainedRole;
  readonly fields: readonly FieldExplanation[];
  readonly unmapped: readonly UnmappedExplanation[];
  /** Whether the class is asked for on this sheet, see `asksForClass`. */
  readonly needsClass: boolean;
  /** Fields said to have no column. */
  readonly absent: ReadonlySet<FieldId>;
  /** Letters of columns that came after that was said. */
  readonly added: ReadonlySet<string>;
}

/** The questions of a sheet: what is required first, then two columns of one claim, then columns that are unsure. */
export function questionsOf(sheet: SheetColumns, lang: Lang): Question[] {
  const mapped = new Set(sheet.fields.map(({ field }) => field));
  const missing = missingQuestions(sheet, mapped, lang).map((question) => markTwice(question, sheet));
  const contested = contestedQuestions(sheet, mapped, lang);
  const asked = new Set([...missing, ...contested].flatMap(({ columns }) => columns));
  return [...missing, ...contested, ...unsureQuestions(sheet, mapped, asked, lang)];
}

function markTwice(question: Question, { unmapped }: SheetColumns): Question {
  const claims = unmapped.filter(
    ({ reason, column, candidates }) =>
      reason === 'two-claims' &&
      question.columns.includes(column) &&
      question.fields.some((field) => candidates.includes(field)),
  );
  return claims.length > 1 ? { ...question, isTwice: true } : question;
}

function missingQuestions(sheet: SheetColumns, mapped: ReadonlySet<FieldId>, lang: Lang): Question[] {
  const required = REQUIRED_FIELDS[sheet.role].flatMap(({ need, any }): Question[] => {
    if (any.some((field) => mapped.has(field))) return [];
    // The field that a column may be, else the most usual of them.
    const field = any.find((each) => columnsOffered(sheet, each).length > 0) ?? any[0];
    if (field === undefined) return [];
    const columns = columnsOffered(sheet, field);
    if (isSaidAbsent(sheet, field, columns)) return [];
    const kind = (['missing-none', 'missing-some'] as const)[columns.length] ?? 'missing-several';
    const text = questionText(kind, lang, {
      sheet: sheet.sheet,
      field: labelOf(field, lang),
      columns: columns.join(', '),
      need: needText(need, lang),
    });
    return [{ sheet: sheet.sheet, kind: 'missing', fields: [field], columns, text }];
  });
  return [...required, ...(sheet.needsClass ? classQuestions(sheet, lang) : [])];
}

function contestedQuestions(sheet: SheetColumns, mapped: ReadonlySet<FieldId>, lang: Lang): Question[] {
  const contested = new Map<FieldId, string[]>();
  for (const { reason, candidates, column } of sheet.unmapped) {
    if (reason !== 'two-claims') continue;
    for (const field of candidates) contested.set(field, [...(contested.get(field) ?? []), column]);
  }
  const asked = missingQuestions(sheet, mapped, lang).flatMap(({ fields }) => fields);
  return [...contested].flatMap(([field, columns]): Question[] => {
    if (
      mapped.has(field) ||
      columns.length < 2 ||
      asked.includes(field) ||
      isSaidAbsent(sheet, field, columns)
    )
      return [];
    const text = questionText('two-claims', lang, {
      sheet: sheet.sheet,
      field: labelOf(field, lang),
      columns: columns.join(', '),
    });
    return [{ sheet: sheet.sheet, kind: 'two-claims', fields: [field], columns, text }];
  });
}

function unsureQuestions(
  sheet: SheetColumns,
  mapped: ReadonlySet<FieldId>,
  asked: ReadonlySet<string>,
  lang: Lang,
): Question[] {
  return sheet.unmapped.flatMap(({ column, header, reason, candidates, samples }): Question[] => {
    const fields = candidates.filter((field) => !mapped.has(field) && !isSaidAbsent(sheet, field, [column]));
    // Of an empty column nothing can be said.
    if (!ASKS[reason] || fields.length === 0 || asked.has(column) || samples.length === 0) return [];
    const text = questionText(reason === 'other-content' ? reason : 'unsure-column', lang, {
      sheet: sheet.sheet,
      columns: `${column} “${header}”`,
      fields: fields.map((field) => `“${labelOf(field, lang)}”`).join(', '),
      samples: samples.join(', '),
    });
    return [{ sheet: sheet.sheet, kind: 'unsure-column', fields, columns: [column], text }];
  });
}

/** Letters of the columns that may be a field. */
export function columnsOffered({ unmapped }: SheetColumns, field: FieldId): string[] {
  return unmapped.filter(({ candidates }) => candidates.includes(field)).map(({ column }) => column);
}

/** Said once, it is not asked again, unless a new column may be the field. */
export function isSaidAbsent(
  { absent, added }: SheetColumns,
  field: FieldId,
  columns: readonly string[],
): boolean {
  return absent.has(field) && !columns.some((column) => added.has(column));
}
