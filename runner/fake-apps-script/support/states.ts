/** What stands behind the objects that several classes hand to each other. */
import type {
  ChartModel,
  ConditionalRuleModel,
  MemorySheet,
  Rect,
  TextRun,
  TextStyleModel,
  ValidationModel,
} from '../workbook/types';
import type { Environment } from './environment';
import { make, stateOf, wrongTypes, type ObjectState } from './strict';

export type SpreadsheetState = ObjectState;
export interface SheetState extends ObjectState {
  readonly sheet: MemorySheet;
}
export interface RangeState extends SheetState {
  readonly rect: Rect;
  readonly cells: number;
}
export interface RangeListState extends ObjectState {
  readonly ranges: readonly RangeState[];
  readonly cells: number;
}
export interface TextStyleState extends ObjectState {
  readonly style: TextStyleModel;
}
export interface RichTextState extends ObjectState {
  readonly runs: readonly TextRun[];
}
export interface ValidationState extends ObjectState {
  readonly rule: ValidationModel;
}
export interface RuleState extends ObjectState {
  readonly sheet: MemorySheet | null;
  readonly rule: ConditionalRuleModel;
}
export interface ChartState extends ObjectState {
  readonly chart: ChartModel;
}

export function spreadsheetOf(env: Environment): object {
  return make<SpreadsheetState>('Spreadsheet', { env });
}
export function sheetOf(env: Environment, sheet: MemorySheet): object {
  return make<SheetState>('Sheet', { env, sheet });
}
export function rangeState(env: Environment, sheet: MemorySheet, rect: Rect): RangeState {
  return { env, sheet, rect, cells: rect.rows * rect.columns };
}
export function rangeOf(env: Environment, sheet: MemorySheet, rect: Rect): object {
  return make<RangeState>('Range', rangeState(env, sheet, rect));
}

/** The state of an argument that must be an object of that class; throws as the platform does otherwise. */
export function given<S>(env: Environment, member: string, className: string, object: unknown): S {
  const state = stateOf<S>(object, className);
  if (state === null) throw wrongTypes(env, member, object);
  return state;
}

/** Looks a sheet up by id. */
export function sheetById(env: Environment, id: number): MemorySheet {
  const found = env.workbook.sheets.find((sheet) => sheet.id === id);
  if (!found) throw env.exception(`Sheet ${id} not found`);
  return found;
}
