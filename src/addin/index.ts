/** What globals.ts may call at once: the bundle's first name, GiamNgheo (dist/Code.js). Kept small, see load-job.ts. */
export { addMenu } from './menu';
export { openHelp, openPanel } from './panel';
export { formula } from './cells';
export { job } from './load-job';

/** Version, for whoever asks which code is in the sheet. */
export function version(): string {
  return __VERSION__;
}
