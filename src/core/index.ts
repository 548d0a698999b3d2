/** The only door of the core: what the shell may import. */
export { DomainError } from './errors';
export { errorSentence } from './messages/errors';
export { beginning } from './text/cut';
export { say } from './messages/catalogue';
export { uiTexts } from './messages/ui';
export { analyse, analysePart, jobOf } from './job/analyse';
export { helpSheet } from './reports/help-sheet';
export { selfTestSheet, selfTestSummary } from './reports/self-test-sheet';
export type { ProbeResult } from './reports/self-test-sheet';
export type { ProbeId } from './messages/self-test';
export { pointTableTemplate } from './job/b1-job';
export { targetTemplate } from './job/target-template';
export { registerTemplate } from './job/register-template';
export { REGISTER_TEMPLATE_TEXTS } from './messages/register-template';
export type { RegisterTemplate } from './reports/register-template';
export { planTextOf, planWriting } from './job/plan-text-job';
export { chosenTargets, readPlan } from './job/read-plan';
export type { PlanTextReport } from './job/read-plan';
export { PLAN_DIALOG } from './messages/plan-dialog';
export type { Analysis, Job, MoreReading, Task } from './job/analyse';
export type { OwnSheetCells } from './job/check-job';
export { snapshotChoices } from './job/snapshot-choices';
export type { SnapshotOffer } from './job/snapshot-choices';
export type { HistoryEdit, HistoryMark } from './job/snapshot-report';
export { HISTORY_TEXTS } from './messages/history';
export { HISTORY_TINT, historySheet } from './reports/history-sheet';
export { settingsToEdit } from './job/settings-job';
export { ERASE_TEXTS } from './messages/erase';
export { B1_TEXTS } from './messages/b1';
export { FORM_TEXTS } from './messages/forms';
export { WAIVER_TEXTS } from './messages/waivers';
export { RULE_SETTINGS_TEXTS } from './messages/rule-settings';
export { highlightsOf, withOurNote, withoutOurNote } from './reports/highlights';
export type { Highlights } from './reports/highlights';
export { SEVERITY_TINTS } from './reports/palette';
export { findingAt } from './reports/finding-rows';
export { beginsAsOurs, roleOfName, strangersText } from './reports/recognise-own';
export { isReason } from './waivers/reason';
export { FIGURE_TEXTS } from './messages/figures';
export { areaChoices, figureChoices, numbered } from './job/figure-choices';
export { keptColumns } from './reports/kept-columns';
export { LISTED_ROLES } from './job/figure-sources';
export { unlistedSheet } from './job/selected-figure';
export { targetAt } from './job/target-list-job';
export { CHOICE_TASKS } from './job/further-choices';
export type { FigureChoice } from './job/figure-choices';
export { PUBLIC_TEXTS } from './messages/public-list';
export { VIEW_TEXTS } from './messages/views';
export { chosenColumns, PUBLIC_COLUMNS, USUAL_COLUMNS } from './public/public-list';
export type { PublicColumn } from './public/public-list';
export { emptyTasksSheet, proposal, proposalText } from './job/tasks-job';
export type { TaskProposal } from './job/tasks-job';
export { PANEL_TEXTS } from './messages/panel';
export type { PanelText } from './messages/panel';
export { keptResults, nextStep, registerWords, resultRecords } from './job/last-results';
export type { KeptResults, NextStep, RegisterWords } from './job/last-results';
export type { CheckCounts } from './job/run-results';
export type { ClassesCount } from './job/panel-classes';
export type { ListedTarget, TargetList } from './job/panel-targets';
export { readWorkRecord, unfinishedOf, unknownTask, workSteps } from './job/work-record';
export type { Unfinished, WorkRecord } from './job/work-record';
export { listFindings } from './job/panel-findings';
export { countClasses } from './job/panel-classes';
export { listTargets } from './job/panel-targets';
export { switchGroups } from './job/panel-groups';
export type { GroupChoice } from './job/panel-groups';
export { cellOfText } from './job/panel-cell';
export { keysOfWaivers, keysOnSheet, waiverReasonColumn } from './reports/finding-rows';
export { workbookFingerprint } from './job/fingerprint';
export { STOPPED } from './progress';
export type { JobReport } from './job/json-report';
export type { RunOptions } from './job/options';
export { questionsIn, setUp } from './job/set-up';
export type { SetupReport } from './job/set-up';
export { planMerge } from './job/merge-job';
export type { MergeReport } from './job/merge-job';
export { MERGE_TEXTS } from './messages/merge';
export { decideColumns, importColumns, proposeColumns } from './job/columns-panel';
export type { ColumnsProposal } from './job/columns-panel';
export { answerOf, dialogText } from './register/answers';
export { setupTexts } from './messages/setup';
export { hasStored, readStored, storeChanges } from './register/stored-mapping';
export type { Explanation } from './register/explain';
export type { Question } from './register/explain-questions';
export type { Decision } from './register/remember';
export type { SavedMapping } from './register/saved-mapping';
export { planWorkbook } from './job/fix-workbook';
export type { WorkbookFixes } from './job/fix-workbook';
export { fixReport, keptMessage, undoReport } from './job/fix-report';
export type { FixReport, OfferReport, UndoOutcome, UndoReport } from './job/fix-report';
export { fixPreviewSheet } from './reports/fix-preview-sheet';
export { fixLogSheet, logLine, olderFindingsText } from './reports/fix-log-sheet';
export { interrupted, nextRun, openRuns, readLog, stateWord } from './fixes/log';
export type { LogEntry, LogState, OpenRun } from './fixes/log';
export {
  sameFormula,
  sameRaw,
  stateAfter,
  stateOfFormula,
  GENERAL_FORMAT,
  TEXT_FORMAT,
} from './fixes/record';
export type { CellState, FixRecord, RawValue } from './fixes/record';
export { arrayFormulas } from './fixes/array-formulas';
export type { ArrayFormulas } from './fixes/array-formulas';
export { blockedAmong, readRefused, refusedParts, refusedRecord } from './fixes/refused';
export { undoStep } from './fixes/undo';
export type { SheetNow, UndoStep } from './fixes/undo';
export type { Change, NewValue, Obstacle, ObstacleAt } from './fixes/change';
export { askSafeText, chosenOf, columnText, confirmGroups, offerText } from './job/fix-dialogs';
export type { FixChoice } from './job/fix-dialogs';
export { fixTexts } from './messages/fixes';
export { FORMULAS } from './formulas/index';
export type { FormulaName } from './formulas/index';
export { formulaResult } from './formulas/map-cells';
export type { FormulaInput } from './formulas/map-cells';
export type { FindingsList, ListedFinding } from './job/panel-findings';
export type { Cell, CellRef, Lang, Severity, SheetDetails, SheetGrid } from './model';
export type {
  Block,
  CellStyle,
  ChartModel,
  ModelCell,
  SheetContent,
  SheetModel,
} from './reports/sheet-model';
