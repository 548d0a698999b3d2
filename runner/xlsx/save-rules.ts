/** Conditional formats and data validation. */
import { quoteSheetName, rectName, cellName } from '../fake-apps-script/workbook/a1';
import { columnOfKey, rowOfKey, cellKey } from '../fake-apps-script/workbook/cells';
import { rectangles } from '../fake-apps-script/workbook/rects';
import type {
  ChartRange,
  ConditionalRuleModel,
  MemorySheet,
  MemoryWorkbook,
  Rect,
  ValidationModel,
} from '../fake-apps-script/workbook/types';
import { escapeXml } from './container';
import { checked, type Book } from './engine';
import { fileFormula } from './save-formulas';
import { fillOf, fontOf, type BookStyle } from './save-style';

type Condition = Parameters<Book['SetConditionalFormat']>[2][number];

const COMPARISONS: Readonly<Record<string, string>> = {
  NUMBER_EQUAL_TO: '==',
  NUMBER_NOT_EQUAL_TO: '!=',
  NUMBER_GREATER_THAN: '>',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: '>=',
  NUMBER_LESS_THAN: '<',
  NUMBER_LESS_THAN_OR_EQUAL_TO: '<=',
};
const TEXTS: Readonly<Record<string, string>> = {
  TEXT_CONTAINS: 'containing',
  TEXT_DOES_NOT_CONTAIN: 'not containing',
  TEXT_STARTS_WITH: 'begins with',
  TEXT_ENDS_WITH: 'ends with',
};

function conditionOf({ criteria, values }: ConditionalRuleModel): Condition {
  const [first = '', second = ''] = values.map(String);
  const comparison = COMPARISONS[criteria];
  if (comparison) return { Type: 'cell', Criteria: comparison, Value: first };
  const text = TEXTS[criteria];
  if (text) return { Type: 'text', Criteria: text, Value: first };
  switch (criteria) {
    case 'TEXT_EQUAL_TO':
      return { Type: 'cell', Criteria: '==', Value: `"${first.replace(/"/g, '""')}"` };
    case 'NUMBER_BETWEEN':
      return { Type: 'cell', Criteria: 'between', MinValue: first, MaxValue: second };
    case 'NUMBER_NOT_BETWEEN':
      return { Type: 'cell', Criteria: 'not between', MinValue: first, MaxValue: second };
    case 'CUSTOM_FORMULA':
      return { Type: 'formula', Criteria: fileFormula(first.replace(/^=/, '')) };
    case 'CELL_EMPTY':
      return { Type: 'blanks' };
    case 'CELL_NOT_EMPTY':
      return { Type: 'no_blanks' };
    default:
      throw new Error(`The condition ${criteria} cannot be written to a file`);
  }
}

function looksOf(rule: ConditionalRuleModel): BookStyle {
  const font = fontOf({
    ...(rule.fontColor ? { color: rule.fontColor } : {}),
    ...(rule.bold ? { bold: true } : {}),
    ...(rule.italic ? { italic: true } : {}),
  });
  return {
    ...(Object.keys(font).length > 0 ? { Font: font } : {}),
    ...(rule.background ? { Fill: fillOf(rule.background) } : {}),
  };
}

const areas = (ranges: readonly Rect[]) => ranges.map(rectName).join(' ');

/** The rules that are not the file's own. */
export function newRules({ conditionalRules, fileRules }: MemorySheet): ConditionalRuleModel[] {
  const file = new Set(fileRules);
  return conditionalRules.filter((rule) => rule.criteria !== 'FILE' && !file.has(rule));
}

export function writeConditionalFormats(book: Book, sheet: MemorySheet): void {
  for (const rule of newRules(sheet)) {
    const { style } = checked(book.NewConditionalStyle(looksOf(rule)), `${sheet.name}, conditional format`);
    const condition = { ...conditionOf(rule), Format: style };
    checked(
      book.SetConditionalFormat(sheet.name, areas(rule.ranges), [condition]),
      `${sheet.name}, conditional format`,
    );
  }
}

const OPERATORS: Readonly<Record<string, string>> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};

type BookRule = Parameters<Book['AddDataValidation']>[1];

/** excelize writes the formulas of a rule as they are: they must be XML already. */
function validationOf(workbook: MemoryWorkbook, rule: ValidationModel): BookRule | null {
  switch (rule.criteria) {
    case 'VALUE_IN_LIST': {
      const words = (rule.values[0] as readonly string[]).join(',').replace(/"/g, '""');
      return { Type: 'list', Formula1: escapeXml(`"${words}"`) };
    }
    case 'VALUE_IN_RANGE': {
      const area = rule.values[0] as ChartRange;
      const sheet = workbook.sheets.find(({ id }) => id === area.sheetId);
      if (!sheet) return null;
      const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
      const cells = `${absolute(cellName(area.row, area.column))}:${absolute(last)}`;
      return { Type: 'list', Formula1: escapeXml(`${quoteSheetName(sheet.name)}!${cells}`) };
    }
    case 'CHECKBOX':
      return { Type: 'list', Formula1: '"TRUE,FALSE"' };
    case 'CUSTOM_FORMULA':
      return { Type: 'custom', Formula1: escapeXml(fileFormula(String(rule.values[0]).replace(/^=/, ''))) };
    default: {
      const operator = OPERATORS[rule.criteria];
      if (!operator) return null;
      const [first = 0, second] = rule.values as number[];
      return {
        Type: 'decimal',
        Operator: operator,
        Formula1: String(first),
        ...(second === undefined ? {} : { Formula2: String(second) }),
      };
    }
  }
}

function absolute(cell: string): string {
  return cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

export function writeValidations(book: Book, workbook: MemoryWorkbook, sheet: MemorySheet): void {
  if (sheet.origin !== null) book.DeleteDataValidation(sheet.name);
  const keys = [...sheet.validations.keys()];
  if (keys.length === 0) return;
  const rows = Math.max(...keys.map(rowOfKey)) + 1;
  const columns = Math.max(...keys.map(columnOfKey)) + 1;
  const grid = rectangles(
    rows,
    columns,
    (row, column) => sheet.validations.get(cellKey(row, column)) ?? null,
  );
  for (const { key: rule, rect } of grid) {
    const written = validationOf(workbook, rule);
    if (!written) continue;
    const whole: BookRule = {
      AllowBlank: true,
      ErrorStyle: 'stop',
      ShowErrorMessage: !rule.allowInvalid,
      Sqref: rectName(rect),
      ...(rule.helpText ? { Prompt: rule.helpText, ShowInputMessage: true } : {}),
      ...written,
    };
    checked(book.AddDataValidation(sheet.name, whole), `${sheet.name}, validation`);
  }
}
