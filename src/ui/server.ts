/** The one way from the panel to the server: typed, as a promise. */
import type { ServerFunctions } from '../addin/server-types';

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner & Record<string, (...args: unknown[]) => void>;
}
declare const google: { readonly script: { readonly run: Runner } };

/** Calls a server function; arguments and results are plain JSON. */
export function callServer<K extends keyof ServerFunctions>(
  name: K,
  ...args: Parameters<ServerFunctions[K]>
): Promise<ReturnType<ServerFunctions[K]>> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((value) => resolve(value as ReturnType<ServerFunctions[K]>))
      .withFailureHandler(reject);
    run[name]?.(...args);
  });
}
