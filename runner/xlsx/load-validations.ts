/** Data validation of a sheet's XML. Read here rather than by exceljs, which spells a whole column out cell by cell. */
import { parseCells, splitSheetName } from '../fake-apps-script/workbook/a1';
import { cellKey, eachCell } from '../fake-apps-script/workbook/cells';
import type { MemorySheet, ValidationModel } from '../fake-apps-script/workbook/types';
import { attributes, unescapeXml } from './container';

const VALIDATION = /<(?:\w+:)?dataValidation\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?dataValidation>)/g;

const OPERATORS: Readonly<Record<string, string>> = {
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'NUMBER_LESS_THAN',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};

/** Adds the sheet's rules; a rule of a kind that is not modelled stays in the file and refuses nothing here. */
export function loadValidations(sheet: MemorySheet, xml: string, sheets: readonly MemorySheet[]): void {
  for (const [, head = '', body = ''] of xml.matchAll(VALIDATION)) {
    const given = attributes(head);
    const rule = ruleOf(given, body, sheet, sheets);
    for (const area of (given['sqref'] ?? '').split(/\s+/)) {
      const rect = parseCells(area, sheet.maxRows, sheet.maxColumns);
      if (!rect) continue;
      const inside = {
        ...rect,
        rows: Math.min(rect.rows, sheet.maxRows - rect.row),
        columns: Math.min(rect.columns, sheet.maxColumns - rect.column),
      };
      eachCell(inside, (row, column) => {
        sheet.validations.set(cellKey(row, column), rule);
        sheet.fileValidations.set(cellKey(row, column), rule);
      });
    }
  }
}

function formulaOf(body: string, name: string): string {
  return unescapeXml(new RegExp(`<(?:\\w+:)?${name}>([\\s\\S]*?)</(?:\\w+:)?${name}>`).exec(body)?.[1] ?? '');
}

function ruleOf(
  given: Readonly<Record<string, string>>,
  body: string,
  sheet: MemorySheet,
  sheets: readonly MemorySheet[],
): ValidationModel {
  const stops = given['showErrorMessage'] === '1' && (given['errorStyle'] ?? 'stop') === 'stop';
  const common = { allowInvalid: !stops, helpText: given['prompt'] ?? null };
  const first = formulaOf(body, 'formula1');
  if (given['type'] === 'list') {
    const criteria = listCriteria(first, sheet, sheets);
    if (criteria) return { ...common, ...criteria };
  }
  const numbers = [first, formulaOf(body, 'formula2')].filter((text) => text !== '').map(Number);
  const criteria = OPERATORS[given['operator'] ?? 'between'];
  if (
    (given['type'] === 'whole' || given['type'] === 'decimal') &&
    criteria &&
    numbers.every(Number.isFinite)
  ) {
    return { ...common, criteria, values: numbers };
  }
  return { ...common, criteria: 'CUSTOM_FORMULA', values: [first] };
}

function listCriteria(
  formula: string,
  sheet: MemorySheet,
  sheets: readonly MemorySheet[],
): Pick<ValidationModel, 'criteria' | 'values'> | null {
  const typed = /^"(.*)"$/s.exec(formula);
  if (typed) {
    const words = (typed[1] ?? '').replace(/""/g, '"').split(',');
    return { criteria: 'VALUE_IN_LIST', values: [words.map((word) => word.trim()), true] };
  }
  const { sheet: name, cells } = splitSheetName(formula);
  const target = name === null ? sheet : sheets.find((other) => other.name === name);
  const rect = target && parseCells(cells, target.maxRows, target.maxColumns);
  return target && rect
    ? { criteria: 'VALUE_IN_RANGE', values: [{ ...rect, sheetId: target.id }, true] }
    : null;
}
