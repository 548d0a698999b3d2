/** Data validation that refuses a value (trap 18). */
import { displayValue } from '../text/display';
import type { Entry } from '../text/typed-entry';
import { cellName } from '../workbook/a1';
import { cellKey, eachCell, styleAt, valueAt } from '../workbook/cells';
import type { CellValue, ChartRange, MemorySheet, ValidationModel } from '../workbook/types';
import type { Environment } from './environment';

/** The service's text when the cell's rule rejects the value; null when it is allowed. Empty is always allowed. */
export function refusal(
  env: Environment,
  sheet: MemorySheet,
  row: number,
  column: number,
  entry: Entry | CellValue,
): string | null {
  const rule = sheet.validations.get(cellKey(row, column));
  if (!rule || rule.allowInvalid) return null;
  const value =
    typeof entry === 'object'
      ? entry.kind === 'text'
        ? entry.text
        : entry.kind === 'formula'
          ? ''
          : entry.value
      : entry;
  if (value === '' || satisfies(env, value, rule)) return null;
  const violated = `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`;
  const allowed = allowedTexts(env, rule);
  return allowed ? `${violated} Please enter one of the following values: ${allowed.join(', ')}.` : violated;
}

function allowedTexts(env: Environment, rule: ValidationModel): readonly string[] | null {
  if (rule.criteria === 'VALUE_IN_LIST') return (rule.values[0] as readonly unknown[]).map(String);
  if (rule.criteria !== 'VALUE_IN_RANGE') return null;
  const area = rule.values[0] as ChartRange;
  const sheet = env.workbook.sheets.find(({ id }) => id === area.sheetId);
  const texts: string[] = [];
  if (!sheet) return texts;
  eachCell(area, (row, column) => {
    const style = styleAt(sheet, env.workbook.defaultStyle, row, column);
    const text = displayValue(valueAt(sheet, row, column), style.numberFormat, env.workbook.locale);
    if (text !== '') texts.push(text);
  });
  return texts;
}

function satisfies(env: Environment, value: CellValue, rule: ValidationModel): boolean {
  const allowed = allowedTexts(env, rule);
  if (allowed) return allowed.includes(String(value));
  if (rule.criteria === 'CHECKBOX') return checkboxValues(rule).includes(value);
  if (rule.criteria.startsWith('NUMBER_')) return typeof value === 'number' && compares(rule, value);
  if (rule.criteria.startsWith('TEXT_')) return textFits(rule, String(value));
  if (rule.criteria === 'DATE_IS_VALID_DATE') return typeof value === 'number';
  // Formulas and dates against dates are not modelled: they refuse nothing here.
  return true;
}

function checkboxValues(rule: ValidationModel): readonly unknown[] {
  return rule.values.length > 0 ? rule.values : [true, false];
}

function compares(rule: ValidationModel, value: number): boolean {
  const [first = 0, second = 0] = rule.values as number[];
  switch (rule.criteria) {
    case 'NUMBER_BETWEEN':
      return value >= first && value <= second;
    case 'NUMBER_NOT_BETWEEN':
      return value < first || value > second;
    case 'NUMBER_EQUAL_TO':
      return value === first;
    case 'NUMBER_NOT_EQUAL_TO':
      return value !== first;
    case 'NUMBER_GREATER_THAN':
      return value > first;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return value >= first;
    case 'NUMBER_LESS_THAN':
      return value < first;
    default:
      return value <= first;
  }
}

function textFits(rule: ValidationModel, value: string): boolean {
  const wanted = String(rule.values[0] ?? '');
  switch (rule.criteria) {
    case 'TEXT_CONTAINS':
      return value.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !value.includes(wanted);
    case 'TEXT_EQUAL_TO':
      return value === wanted;
    default:
      return true;
  }
}

/** An unticked checkbox: what a cell with that rule holds when nothing was written to it (trap 4). */
export function uncheckedValue(rule: ValidationModel): CellValue {
  return (checkboxValues(rule)[1] as CellValue | undefined) ?? false;
}
