/**
 * The rules of google.script.run between a page and whatever stands behind it: values are copied as JSON; a Date, an
 * undefined or a function within them fails the call; calls are answered later, in any order; a failure reaches the
 * page through its failure handler; so does a function that does not exist.
 * Source: developers.google.com/apps-script/guides/html/reference/run
 */
import type { Page } from 'playwright-core';

/** What stands behind the page: the stub of these tests, or the add-in itself on a workbook. */
export interface PanelServer {
  has(name: string): boolean;
  /** @throws what the script throws */
  call(name: string, args: readonly unknown[]): unknown;
}

/** Where a value may not cross, and what it is; null where all of it may. */
export function illegalAt(value: unknown, path = 'value'): string | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : `${path}: ${value}`;
  if (value instanceof Date) return `${path}: Date`;
  if (typeof value !== 'object') return `${path}: ${typeof value}`;
  if (Array.isArray(value))
    return value.map((item, i) => illegalAt(item, `${path}[${i}]`)).find((at) => at !== null) ?? null;
  const fault = Object.entries(value).map(([key, item]) => illegalAt(item, `${path}.${key}`));
  return fault.find((at) => at !== null) ?? null;
}

type Reply = { readonly value: unknown } | { readonly failure: string };

/** One call, as the page's bridge makes it. */
export async function deliver(server: PanelServer, name: string, args: string): Promise<Reply> {
  if (!server.has(name)) return { failure: `Script function not found: ${name}` };
  try {
    const value: unknown = await server.call(name, JSON.parse(args) as unknown[]);
    const given = value === undefined ? null : value;
    const fault = illegalAt(given, name);
    if (fault !== null) return { failure: `Illegal value returned: ${fault}` };
    return { value: JSON.parse(JSON.stringify(given)) as unknown };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Runs in the page: `google.script.run` over the bridge. Arguments that may not cross fail as Google's do. */
function installRun(): void {
  type Handler = (value: unknown) => void;
  const legal = (value: unknown): boolean => {
    if (value === null || ['string', 'boolean', 'number'].includes(typeof value)) return true;
    if (typeof value !== 'object' || value instanceof Date || value instanceof Node) return false;
    return Object.values(value as object).every(legal);
  };
  const bridge = window as unknown as { panelBridge(name: string, args: string): Promise<string> };
  const runner = (succeed: Handler, fail: Handler): object =>
    new Proxy(
      {},
      {
        get(_, name: string) {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, fail);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(succeed, handler);
          return (...args: unknown[]) => {
            const answer = legal(args)
              ? bridge.panelBridge(name, JSON.stringify(args)).then((text) => JSON.parse(text) as Reply)
              : Promise.resolve({ failure: 'Failed due to illegal value in property: 0' });
            void answer.then((reply) =>
              'failure' in reply ? fail(new Error(reply.failure)) : succeed(reply.value),
            );
          };
        },
      },
    );
  const nothing = (): void => undefined;
  Object.assign(window, { google: { script: { run: runner(nothing, nothing), host: { close: nothing } } } });
}

/** Puts `google.script.run` into a page that is not loaded yet. */
export async function serve(page: Page, server: () => PanelServer): Promise<void> {
  await page.exposeFunction('panelBridge', async (name: string, args: string) =>
    // As text: the browser's own protocol takes seconds over thousands of objects.
    JSON.stringify(await deliver(server(), name, args)),
  );
  // The compiler of scripts/screenshots.ts names inner functions with this helper, which the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.addInitScript(installRun);
}
