/**
 * What runs only after a menu click or a click in the panel: the bundle's second name, GiamNgheoViec (dist/Viec.html).
 * Custom functions and onOpen never load it.
 */
export { readWorkbook } from './action';
export {
  buildForecast,
  buildProgress,
  checkRegister,
  clearCells,
  classifyHouseholds,
  computeIndicators,
  computeMultidimensional,
  editSettings,
  eraseEverything,
  exportForms,
  fixConfirmed,
  fixSafely,
  insertPoints,
  insertRegister,
  insertTargets,
  mergeSheets,
  openSetup,
  proposeTasks,
  publicNotice,
  runEverything,
  selfTest,
  showHelp,
  showHouseholds,
  showOnCells,
  showViews,
  switchLanguage,
  takeSnapshotNow,
  undoFixes,
  waiveFinding,
} from './commands';
export { panelFix, panelPreviewFixes, panelUndo } from './server';
export { panelClasses, panelFindings, panelTargets } from './panel-lists';
export { panelColours, panelGoTo, panelGroups, panelInsert } from './panel-sheets';
export { panelUnwaive, panelWaive } from './panel-waive';
export { resumeWork, startWork } from './panel-work';
export { panelColumns, panelExportColumns, panelImportColumns, panelStoreColumns } from './setup';
export { openPlanText, planWords, readPlanText, writePlanText } from './plan-text';
