/** Runs the built bundle, dist/Code.js, as the platform would: in a world of its own whose globals are the stand-in's. */
import { createContext, Script } from 'node:vm';
import type { FakeEnvironment, Realm } from './fake-apps-script/index';

export interface LoadedBundle {
  /** Calls a top-level function as a menu item or the panel does; arguments and result are what JSON can carry. */
  call(name: string, args?: readonly unknown[]): unknown;
  /** Calls it as a formula does: it may read nothing but its arguments' values and write nothing. */
  callCustomFunction(name: string, args?: readonly unknown[]): unknown;
  /** Names of the top-level functions. */
  readonly functions: readonly string[];
}

/** What JSON makes of a value, in this world: Dates become text, undefined and functions vanish. */
function throughJson(value: unknown): unknown {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? null : (JSON.parse(text) as unknown);
}

/**
 * Loads a bundle over an environment.
 *
 * @param code text of dist/Code.js
 * @param environment the stand-in; its Dates and errors become the bundle's own kind
 */
export function loadBundle(code: string, environment: FakeEnvironment): LoadedBundle {
  const context = createContext({ ...environment.globals });
  environment.useRealm(new Script('({ Date, Error })').runInContext(context) as Realm);
  const before = new Set(Object.getOwnPropertyNames(context));
  new Script(code, { filename: 'Code.js' }).runInContext(context);
  const functions = Object.getOwnPropertyNames(context).filter(
    (name) => !before.has(name) && typeof context[name] === 'function',
  );
  const invoke = (name: string, args: readonly unknown[]): unknown => {
    if (!functions.includes(name)) throw new Error(`The bundle has no function ${name}`);
    const given = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
    try {
      return throughJson(new Script(`${name}(${given})`).runInContext(context));
    } finally {
      environment.endExecution();
    }
  };
  const inCell = (name: string, args: readonly unknown[]): unknown => {
    if (!functions.includes(name)) return '#NAME?';
    const given = args.map((arg) => JSON.stringify(arg)).join(', ');
    return throughJson(new Script(`${name}(${given})`).runInContext(context));
  };
  environment.useCustomFunctions((name, args) =>
    environment.runAs({ context: 'custom-function' }, () => inCell(name, args)),
  );
  return {
    functions,
    call: (name, args = []) => invoke(name, args),
    callCustomFunction: (name, args = []) =>
      environment.runAs({ context: 'custom-function' }, () => invoke(name, args)),
  };
}
