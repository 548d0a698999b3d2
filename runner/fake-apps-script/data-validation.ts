import { enumName, enumValue, flag, isDate, text } from './support/arguments';
import { builderMember, type BuilderState, type Change } from './support/builder';
import type { Environment } from './support/environment';
import { given, rangeOf, sheetById, type RangeState, type ValidationState } from './support/states';
import { defineClass, free, make, wrongTypes, type Member } from './support/strict';
import type { ChartRange, ValidationModel } from './workbook/types';

const CLASS = 'DataValidationBuilder';

const EMPTY_VALIDATION: ValidationModel = { criteria: '', values: [], allowInvalid: true, helpText: null };

function criteriaValues({ env, rule }: ValidationState): unknown[] {
  if (rule.criteria !== 'VALUE_IN_RANGE') return [...rule.values];
  const area = rule.values[0] as ChartRange;
  return [rangeOf(env, sheetById(env, area.sheetId), area), ...rule.values.slice(1)];
}

defineClass<ValidationState>({
  name: 'DataValidation',
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.DataValidation',
  members: {
    copy: free(({ env, rule }) => make<BuilderState<ValidationModel>>(CLASS, { env, model: rule })),
    getAllowInvalid: free(({ rule }) => rule.allowInvalid),
    getCriteriaType: free(({ rule }) => enumValue('DataValidationCriteria', rule.criteria)),
    getCriteriaValues: free(criteriaValues),
    getHelpText: free(({ rule }) => rule.helpText),
  },
});

function rule(
  name: string,
  change: Change<ValidationModel>,
  least: number,
  most = least,
): Record<string, Member<BuilderState<ValidationModel>>> {
  return { [name]: builderMember<ValidationModel>(CLASS, name, change, least, most) };
}

function numberRule(
  name: string,
  criteria: string,
  count: number,
): Record<string, Member<BuilderState<ValidationModel>>> {
  return rule(
    name,
    (env, member, args) => {
      if (args.some((value) => typeof value !== 'number')) throw wrongTypes(env, member, ...args);
      return { criteria, values: args };
    },
    count,
  );
}

defineClass<BuilderState<ValidationModel>>({
  name: CLASS,
  owner: 'SpreadsheetApp',
  declaredAs: `Spreadsheet.${CLASS}`,
  members: {
    build: free(({ env, model }) => make<ValidationState>('DataValidation', { env, rule: model })),
    ...rule('setAllowInvalid', (env, member, [on]) => ({ allowInvalid: flag(env, member, on) }), 1),
    ...rule('setHelpText', (env, member, [help]) => ({ helpText: text(env, member, help) }), 1),
    ...rule(
      'requireValueInList',
      (env, member, args) => {
        const [list, dropdown = true] = args;
        if (!Array.isArray(list)) throw wrongTypes(env, member, ...args);
        return { criteria: 'VALUE_IN_LIST', values: [list.map(String), dropdown] };
      },
      1,
      2,
    ),
    ...rule(
      'requireValueInRange',
      (env, member, [range, dropdown = true]) => {
        const { sheet, rect } = given<RangeState>(env, member, 'Range', range);
        return { criteria: 'VALUE_IN_RANGE', values: [{ ...rect, sheetId: sheet.id }, dropdown] };
      },
      1,
      2,
    ),
    ...rule('requireCheckbox', (_env, _member, args) => ({ criteria: 'CHECKBOX', values: args }), 0, 2),
    ...rule('requireDate', () => ({ criteria: 'DATE_IS_VALID_DATE', values: [] }), 0),
    ...rule(
      'requireDateBetween',
      (env, member, args) => {
        if (!args.every(isDate)) throw wrongTypes(env, member, ...args);
        return { criteria: 'DATE_BETWEEN', values: args };
      },
      2,
    ),
    ...rule(
      'requireFormulaSatisfied',
      (env, member, [formula]) => ({ criteria: 'CUSTOM_FORMULA', values: [text(env, member, formula)] }),
      1,
    ),
    ...rule(
      'requireTextContains',
      (env, member, [part]) => ({ criteria: 'TEXT_CONTAINS', values: [text(env, member, part)] }),
      1,
    ),
    ...rule(
      'requireTextEqualTo',
      (env, member, [whole]) => ({ criteria: 'TEXT_EQUAL_TO', values: [text(env, member, whole)] }),
      1,
    ),
    ...numberRule('requireNumberBetween', 'NUMBER_BETWEEN', 2),
    ...numberRule('requireNumberNotBetween', 'NUMBER_NOT_BETWEEN', 2),
    ...numberRule('requireNumberEqualTo', 'NUMBER_EQUAL_TO', 1),
    ...numberRule('requireNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', 1),
    ...numberRule('requireNumberGreaterThan', 'NUMBER_GREATER_THAN', 1),
    ...numberRule('requireNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', 1),
    ...numberRule('requireNumberLessThan', 'NUMBER_LESS_THAN', 1),
    ...numberRule('requireNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', 1),
    ...rule(
      'withCriteria',
      (env, member, args) => {
        const criteria = enumName(env, member, 'DataValidationCriteria', args[0]);
        if (!Array.isArray(args[1])) throw wrongTypes(env, member, ...args);
        return { criteria, values: args[1] };
      },
      2,
    ),
  },
});

/** newDataValidation. */
export function newValidationBuilder(env: Environment): object {
  return make<BuilderState<ValidationModel>>(CLASS, { env, model: EMPTY_VALIDATION });
}
