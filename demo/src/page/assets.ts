/** What the build put beside the page (assets.js): nothing is ever fetched. */
import type { ProjectFiles } from '../shared/protocol';

interface Assets {
  readonly project: ProjectFiles;
  readonly version: string;
  /** Texts of the two workers. */
  readonly workbookWorker: string;
  readonly sideWorker: string;
  /** Base64. */
  readonly example: string;
  readonly engine: string;
}
declare global {
  var GIAM_NGHEO: Assets;
}

/** Base64 → bytes. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

export const assets = (): Assets => globalThis.GIAM_NGHEO;

/** A worker from its text: it gets the page's own content security policy, and needs no file. */
export function workerOf(text: string): Worker {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  return worker;
}
