import { color, enumName, flag, text } from './support/arguments';
import { builderMember, builderMembers, type BuilderState } from './support/builder';
import type { Environment } from './support/environment';
import { TEXTS } from './support/exception';
import { given, rangeOf, type RangeState, type RuleState } from './support/states';
import { defineClass, free, make, wrongTypes, type Member } from './support/strict';
import type { ConditionalRuleModel, MemorySheet } from './workbook/types';

const CLASS = 'ConditionalFormatRuleBuilder';

interface DraftRule extends ConditionalRuleModel {
  readonly sheet: MemorySheet | null;
}

const EMPTY_RULE: DraftRule = {
  sheet: null,
  ranges: [],
  criteria: '',
  values: [],
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
};

defineClass<RuleState>({
  name: 'ConditionalFormatRule',
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.ConditionalFormatRule',
  members: {
    copy: free(({ env, sheet, rule }) =>
      make<BuilderState<DraftRule>>(CLASS, { env, model: { ...rule, sheet } }),
    ),
    getRanges: free(({ env, sheet, rule }) =>
      sheet ? rule.ranges.map((rect) => rangeOf(env, sheet, rect)) : [],
    ),
    getBooleanCondition: free(({ env, rule }) => make('BooleanCondition', { env, rule })),
    getGradientCondition: free(() => null),
  },
});

defineClass<RuleState>({
  name: 'BooleanCondition',
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.BooleanCondition',
  members: {
    getCriteriaValues: free(({ rule }) => [...rule.values]),
    getBold: free(({ rule }) => rule.bold),
    getItalic: free(({ rule }) => rule.italic),
  },
});

/** A condition: its name and the kinds of its arguments. */
function when(
  name: string,
  criteria: string,
  kinds: readonly ('text' | 'number')[],
): Record<string, Member<BuilderState<DraftRule>>> {
  return {
    [name]: builderMember<DraftRule>(
      CLASS,
      name,
      (env, member, args) => {
        args.forEach((value, at) => {
          const kind = kinds[at] === 'text' ? 'string' : 'number';
          if (typeof value !== kind) throw wrongTypes(env, member, ...args);
        });
        return { criteria, values: args };
      },
      kinds.length,
    ),
  };
}

function rangesOf(env: Environment, member: string, value: unknown): Partial<DraftRule> {
  if (!Array.isArray(value)) throw wrongTypes(env, member, value);
  const ranges = value.map((range) => given<RangeState>(env, member, 'Range', range));
  return { sheet: ranges[0]?.sheet ?? null, ranges: ranges.map(({ rect }) => rect) };
}

function ready(model: DraftRule, env: Environment): ConditionalRuleModel {
  if (model.ranges.length === 0) throw env.exception(TEXTS.noRanges);
  if (model.criteria === '') throw env.exception('Conditional format rule must have a condition.');
  return {
    ranges: model.ranges,
    criteria: model.criteria,
    values: model.values,
    background: model.background,
    fontColor: model.fontColor,
    bold: model.bold,
    italic: model.italic,
  };
}

defineClass<BuilderState<DraftRule>>({
  name: CLASS,
  owner: 'SpreadsheetApp',
  declaredAs: `Spreadsheet.${CLASS}`,
  members: {
    build: free(({ env, model }) =>
      make<RuleState>('ConditionalFormatRule', { env, sheet: model.sheet, rule: ready(model, env) }),
    ),
    ...builderMembers<DraftRule>(CLASS, {
      setRanges: rangesOf,
      setBackground: (env, member, value) => ({ background: color(env, member, value) }),
      setFontColor: (env, member, value) => ({ fontColor: color(env, member, value) }),
      setBold: (env, member, value) => ({ bold: flag(env, member, value) }),
      setItalic: (env, member, value) => ({ italic: flag(env, member, value) }),
      whenFormulaSatisfied: (env, member, value) => ({
        criteria: 'CUSTOM_FORMULA',
        values: [text(env, member, value)],
      }),
    }),
    ...when('whenTextEqualTo', 'TEXT_EQUAL_TO', ['text']),
    ...when('whenTextContains', 'TEXT_CONTAINS', ['text']),
    ...when('whenTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', ['text']),
    ...when('whenTextStartsWith', 'TEXT_STARTS_WITH', ['text']),
    ...when('whenTextEndsWith', 'TEXT_ENDS_WITH', ['text']),
    ...when('whenCellEmpty', 'CELL_EMPTY', []),
    ...when('whenCellNotEmpty', 'CELL_NOT_EMPTY', []),
    ...when('whenNumberEqualTo', 'NUMBER_EQUAL_TO', ['number']),
    ...when('whenNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', ['number']),
    ...when('whenNumberGreaterThan', 'NUMBER_GREATER_THAN', ['number']),
    ...when('whenNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', ['number']),
    ...when('whenNumberLessThan', 'NUMBER_LESS_THAN', ['number']),
    ...when('whenNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', ['number']),
    ...when('whenNumberBetween', 'NUMBER_BETWEEN', ['number', 'number']),
    ...when('whenNumberNotBetween', 'NUMBER_NOT_BETWEEN', ['number', 'number']),
    withCriteria: builderMember<DraftRule>(
      CLASS,
      'withCriteria',
      (env, member, args) => ({
        criteria: enumName(env, member, 'BooleanCriteria', args[0]),
        values: args[1] as readonly unknown[],
      }),
      2,
    ),
  },
});

/** newConditionalFormatRule. */
export function newRuleBuilder(env: Environment): object {
  return make<BuilderState<DraftRule>>(CLASS, { env, model: EMPTY_RULE });
}
