/**
 * What runs only after a menu click or a click in the panel: the bundle's second name, GiamNgheoViec (dist/Viec.html).
 * Custom functions and onOpen never load it.
 */
export { readWorkbook } from './action';
export {
  buildProgress,
  checkRegister,
  clearCells,
  classifyHouseholds,
  computeIndicators,
  editSettings,
  insertTargets,
  openSetup,
  runEverything,
  showOnCells,
  switchLanguage,
  waiveFinding,
} from './commands';
export { panelRun, panelState, panelStore } from './server';
export { panelColumns, panelExportColumns, panelImportColumns, panelStoreColumns } from './setup';
export { selfTest } from './self-test';
