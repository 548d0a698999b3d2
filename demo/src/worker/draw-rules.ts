/** Notes, conditional formats and lists to choose from, as the grid takes them. */
import { displayValue } from '../../../runner/fake-apps-script/text/display';
import {
  cellKey,
  columnOfKey,
  eachCell,
  rowOfKey,
  styleAt,
  valueAt,
} from '../../../runner/fake-apps-script/workbook/cells';
import { rectangles } from '../../../runner/fake-apps-script/workbook/rects';
import type {
  ChartRange,
  ConditionalRuleModel,
  MemorySheet,
  MemoryWorkbook,
  Rect,
  ValidationModel,
} from '../../../runner/fake-apps-script/workbook/types';
import type { DrawnList, DrawnNote, DrawnRange, DrawnRule } from '../shared/protocol';

/** A rectangle of the stand-in as the grid names it. */
export function drawnRange({ row, column, rows, columns }: Rect): DrawnRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

export function drawnNotes(sheet: MemorySheet): DrawnNote[] {
  return [...sheet.notes].map(([key, text]) => ({ row: rowOfKey(key), column: columnOfKey(key), text }));
}

const NUMBERS: Readonly<Record<string, string>> = {
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
};
const TEXTS: Readonly<Record<string, string>> = {
  TEXT_EQUAL_TO: 'equal',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
};

function condition({ criteria, values }: ConditionalRuleModel): object | null {
  const [first] = values;
  if (criteria in TEXTS) return { subType: 'text', operator: TEXTS[criteria], value: String(first) };
  if (criteria.endsWith('BETWEEN')) return { subType: 'number', operator: NUMBERS[criteria], value: values };
  if (criteria in NUMBERS) return { subType: 'number', operator: NUMBERS[criteria], value: first };
  if (criteria === 'CUSTOM_FORMULA') return { subType: 'formula', value: String(first).replace(/;/g, ',') };
  if (criteria === 'CELL_EMPTY') return { subType: 'text', operator: 'empty' };
  if (criteria === 'CELL_NOT_EMPTY') return { subType: 'text', operator: 'notEmpty' };
  return null;
}

/** Rules the grid can follow; those of the file that the stand-in keeps unread are not drawn. */
export function drawnRules(sheet: MemorySheet): DrawnRule[] {
  return sheet.conditionalRules.flatMap((rule) => {
    const asked = condition(rule);
    if (asked === null) return [];
    const style = {
      ...(rule.background === null ? {} : { bg: { rgb: rule.background } }),
      ...(rule.fontColor === null ? {} : { cl: { rgb: rule.fontColor } }),
      ...(rule.bold === null ? {} : { bl: rule.bold ? 1 : 0 }),
      ...(rule.italic === null ? {} : { it: rule.italic ? 1 : 0 }),
    };
    return [{ ranges: rule.ranges.map(drawnRange), rule: { type: 'highlightCell', style, ...asked } }];
  });
}

function choices(workbook: MemoryWorkbook, { criteria, values }: ValidationModel): string[] | null {
  if (criteria === 'VALUE_IN_LIST') return (values[0] as readonly unknown[]).map(String);
  if (criteria !== 'VALUE_IN_RANGE') return null;
  const area = values[0] as ChartRange;
  const source = workbook.sheets.find(({ id }) => id === area.sheetId);
  const texts: string[] = [];
  if (!source) return null;
  eachCell(area, (row, column) => {
    const { numberFormat } = styleAt(source, workbook.defaultStyle, row, column);
    const text = displayValue(valueAt(source, row, column), numberFormat, workbook.locale);
    if (text !== '') texts.push(text);
  });
  return texts;
}

export function drawnLists(workbook: MemoryWorkbook, sheet: MemorySheet): DrawnList[] {
  if (sheet.validations.size === 0) return [];
  const keys = [...sheet.validations.keys()];
  const rows = Math.max(...keys.map(rowOfKey)) + 1;
  const columns = Math.max(...keys.map(columnOfKey)) + 1;
  const byRule = new Map<string, { list: Omit<DrawnList, 'ranges'>; ranges: DrawnRange[] }>();
  const named = new Map<ValidationModel, string | null>();
  const nameOf = (rule: ValidationModel): string | null => {
    const known = named.get(rule);
    if (known !== undefined) return known;
    const texts = choices(workbook, rule);
    // The grid separates choices by commas: a choice with one in it cannot be offered.
    const usable = texts !== null && texts.length > 0 && !texts.some((text) => text.includes(','));
    const name = usable ? JSON.stringify([texts, rule.allowInvalid]) : null;
    if (name !== null && !byRule.has(name)) {
      byRule.set(name, { list: { choices: texts as string[], strict: !rule.allowInvalid }, ranges: [] });
    }
    named.set(rule, name);
    return name;
  };
  const mark = (row: number, column: number): string | null => {
    const rule = sheet.validations.get(cellKey(row, column));
    return rule ? nameOf(rule) : null;
  };
  for (const { key, rect } of rectangles(rows, columns, mark)) byRule.get(key)?.ranges.push(drawnRange(rect));
  return [...byRule.values()].map(({ list, ranges }) => ({ ...list, ranges }));
}
