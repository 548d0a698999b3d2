/** The only door of the core: what the shell may import. */
export { DomainError } from './errors';
export { errorSentence } from './messages/errors';
export { say } from './messages/catalogue';
export { uiTexts } from './messages/ui';
export { analyse, targetTemplate } from './job/analyse';
export type { Task } from './job/analyse';
export type { JobReport } from './job/json-report';
export type { RunOptions } from './job/options';
export { FORMULAS } from './formulas/index';
export type { FormulaName } from './formulas/index';
export { formulaResult } from './formulas/map-cells';
export type { FormulaInput } from './formulas/map-cells';
export type { Cell, Lang, SheetGrid } from './model';
export type { Block, CellStyle, ChartModel, ModelCell, SheetModel } from './reports/sheet-model';
