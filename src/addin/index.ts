/** What globals.ts may call: the bundle's one name, GiamNgheo. */
export { readWorkbook } from './action';
export { addMenu } from './menu';
export {
  buildProgress,
  checkRegister,
  classifyHouseholds,
  computeIndicators,
  insertTargets,
  runEverything,
  switchLanguage,
} from './commands';
export { openHelp, openPanel } from './panel';
export { panelRun, panelState, panelStore } from './server';
export { selfTest } from './self-test';
export { formula } from './cells';

/** Version and what the local runner asks of the bundle. */
export function version(): string {
  return __VERSION__;
}
