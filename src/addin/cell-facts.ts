/**
 * What a fix must know of the cells it is about to change and of their neighbours. Values and formulas are read once a
 * sheet, the rest once a column and only for columns that are asked about: the calls do not grow with the rows.
 */
import { arrayFormulas } from '../core/index';
import type { ArrayFormulas, RawValue } from '../core/index';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** unknown: only the sheet itself can tell (a formula of the staff's own). */
export type Verdict = 'accepts' | 'refuses' | 'unknown';

export interface ColumnFacts {
  /** Whether the person may edit the whole column of the list. */
  readonly editable: boolean;
  /** Rows are 1-based. */
  formatAt(row: number): string;
  /** Letters of several looks, or a link: writing the text would lose them. */
  isStyled(row: number): boolean;
  ruleAt(row: number): Rule | null;
}
export interface SheetFacts {
  readonly sheet: Sheet;
  /** As the service hands them over. */
  readonly values: readonly (readonly unknown[])[];
  formulaAt(row: number, column: number): string;
  /** Null for a picture, a chip or whatever else is no plain value. */
  rawAt(row: number, column: number): RawValue | null;
  column(column: number): ColumnFacts;
  /** Whether a formula elsewhere may fill the cell: writing there would break it. */
  isArrayFilled(row: number, column: number): boolean;
  /** Whether the cell's formula may fill others. */
  isAnchor(row: number, column: number): boolean;
  /** Whether a validation rule takes a value. */
  verdict(rule: Rule | null, value: RawValue): Verdict;
}

export function isDate(value: unknown): value is Date {
  // `instanceof Date` fails across script contexts; the tag does not.
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** A service value as the log keeps it. */
export function rawOf(value: unknown): RawValue | null {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return isDate(value) ? { time: value.getTime() } : null;
}

function columnFacts(range: Range): ColumnFacts {
  const formats = range.getNumberFormats();
  const texts = range.getRichTextValues();
  const rules = range.getDataValidations();
  return {
    editable: range.canEdit(),
    formatAt: (row) => formats[row - 1]?.[0] ?? '',
    isStyled(row) {
      const text = texts[row - 1]?.[0];
      if (!text) return false;
      const runs = text.getRuns();
      return runs.length > 1 || runs.some((run) => run.getLinkUrl() !== null);
    },
    ruleAt: (row) => rules[row - 1]?.[0] ?? null,
  };
}

function verdictOf(rule: Rule, value: RawValue, shown: (range: Range) => readonly string[]): Verdict {
  if (rule.getAllowInvalid() || value === '') return 'accepts';
  const [first] = rule.getCriteriaValues() as unknown[];
  const kind = String(rule.getCriteriaType());
  if (kind === 'VALUE_IN_LIST') return (first as string[]).includes(String(value)) ? 'accepts' : 'refuses';
  if (kind === 'VALUE_IN_RANGE') return shown(first as Range).includes(String(value)) ? 'accepts' : 'refuses';
  const wantsOtherKind = /^(?:NUMBER|DATE)_/.test(kind) && typeof value === 'string';
  return wantsOtherKind || kind === 'CHECKBOX' ? 'refuses' : 'unknown';
}

/** Reads what is needed of a sheet. */
export function sheetFacts(sheet: Sheet): SheetFacts {
  const range = sheet.getDataRange();
  const values: unknown[][] = range.getValues();
  const formulas = range.getFormulas();
  const columns = new Map<number, ColumnFacts>();
  const lists = new Map<string, string[]>();
  const formulaAt = (row: number, column: number): string => formulas[row - 1]?.[column - 1] ?? '';
  let arrays: ArrayFormulas | null = null;
  const filling = (): ArrayFormulas => (arrays = arrays ?? arrayFormulas(formulas));
  const shown = (source: Range): readonly string[] => {
    const key = `${source.getSheet().getSheetId()} ${source.getA1Notation()}`;
    let texts = lists.get(key);
    if (!texts) lists.set(key, (texts = source.getDisplayValues().flat()));
    return texts;
  };
  return {
    sheet,
    values,
    formulaAt,
    rawAt: (row, column) => rawOf(values[row - 1]?.[column - 1]),
    column(column) {
      let facts = columns.get(column);
      if (!facts) columns.set(column, (facts = columnFacts(sheet.getRange(1, column, values.length, 1))));
      return facts;
    },
    isArrayFilled: (row, column) => filling().fills(row, column),
    isAnchor: (row, column) => filling().isAnchor(row, column),
    verdict: (rule, value) => (rule === null ? 'accepts' : verdictOf(rule, value, shown)),
  };
}
