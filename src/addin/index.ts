/** What globals.ts may call at once: the bundle's first name, GiamNgheo (dist/Code.js). Kept small, see load-job.ts. */
export { addMenu } from './menu';
export { openHelp, openPanel } from './panel';
export { formula } from './cells';
// Polled every second, and asked before anything else: not worth evaluating the jobs' code for.
export { panelGiveUp, panelHome, panelLanguage, panelStoreChoices } from './panel-home';
export { askToStop, progressNow } from './panel-watch';
export { job } from './load-job';

/** Version, for whoever asks which code is in the sheet. */
export function version(): string {
  return __VERSION__;
}
