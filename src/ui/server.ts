/** The one way from the pages to the server: typed, as a promise that always settles. */
import type { PanelFunctions } from '../addin/panel-types';
import type { ServerFunctions } from '../addin/server-types';

type Functions = Omit<ServerFunctions, keyof PanelFunctions> & PanelFunctions;
export type ServerName = keyof Functions;
export type Arguments<K extends ServerName> = Parameters<Functions[K]>;
export type Answer<K extends ServerName> = ReturnType<Functions[K]>;

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner & Record<string, (...args: unknown[]) => void>;
}
declare const google: { readonly script: { readonly run: Runner } };

/** A run ends after 6 minutes; an answer later than this was lost on the way. */
const LONGEST_WAIT_MS = 400_000;

/** Calls a server function; arguments and results are plain JSON. Rejects where the call itself fails. */
export function callServer<K extends ServerName>(name: K, ...args: Arguments<K>): Promise<Answer<K>> {
  return new Promise((resolve, reject) => {
    const waiting = setTimeout(() => reject(new Error('no answer')), LONGEST_WAIT_MS);
    const run = google.script.run
      .withSuccessHandler((value) => {
        clearTimeout(waiting);
        resolve(value as Answer<K>);
      })
      .withFailureHandler((error) => {
        clearTimeout(waiting);
        reject(error);
      });
    const call = run[name];
    // A page of an older version than the script: nobody would ever answer.
    if (call === undefined) throw new Error(`unknown function ${name}`);
    call(...args);
  });
}
