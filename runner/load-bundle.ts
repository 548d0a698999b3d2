/** Runs the built bundle, dist/Code.js, as the platform would: in a world of its own whose globals are the stand-in's. */
import { createContext, Script } from 'node:vm';
import type { FakeEnvironment, Realm } from './fake-apps-script/index';

export interface LoadedBundle {
  /** Calls a top-level function as a menu item or the panel does; arguments and result are what JSON can carry. */
  call(name: string, args?: readonly unknown[]): unknown;
  /**
   * Calls it as `google.script.run` does, but loudly: where the platform hands the panel null, or drops a part of the
   * result, this throws with the place of what is no JSON.
   */
  callFromPanel(name: string, args?: readonly unknown[]): unknown;
  /** Calls it as a formula does: it may read nothing but its arguments' values and write nothing. */
  callCustomFunction(name: string, args?: readonly unknown[]): unknown;
  /**
   * Goes on in another environment without reading the code again, which takes longer than most actions: for tests that
   * run an action some thousand times. What is loaded stays loaded, and the clock is the first environment's.
   */
  enter(environment: FakeEnvironment): void;
  /** Names of the top-level functions. */
  readonly functions: readonly string[];
}

/** What JSON makes of a value, in this world: Dates become text, undefined and functions vanish. */
function throughJson(value: unknown): unknown {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? null : (JSON.parse(text) as unknown);
}

/**
 * Runs in the bundle's world: throws at the first Date, undefined, NaN, function or other object that is no plain one. The
 * platform makes the whole result null for a Date, and drops the others.
 */
const STRICT = `(function check(value, place, above) {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && isFinite(value)) return value;
  if (typeof value !== 'object') throw new TypeError('google.script.run: ' + place + ' is ' + String(value) + ' (' + typeof value + ')');
  if (above.indexOf(value) >= 0) throw new TypeError('google.script.run: ' + place + ' is circular');
  var kind = Object.prototype.toString.call(value);
  if (kind !== '[object Object]' && kind !== '[object Array]') throw new TypeError('google.script.run: ' + place + ' is ' + kind);
  var inside = above.concat([value]);
  if (Array.isArray(value)) for (var at = 0; at < value.length; at++) check(value[at], place + '[' + at + ']', inside);
  else Object.keys(value).forEach(function (key) { check(value[key], place + '.' + key, inside); });
  return value;
})`;

/** The world's own Date, following a clock that a test moves. */
const CLOCKED = `(function (clock) {
  var Real = Date;
  globalThis.Date = class extends Real {
    constructor(...parts) { if (parts.length === 0) super(clock()); else super(...parts); }
    static now() { return clock(); }
  };
})`;

/**
 * The language's own objects as names of scripts: looked up on the global object of a context each of them asks the context's
 * owner first, which takes as long as the rest of the work. The services stay there, for they change with the environment.
 */
const FAST_NAMES = `let ${[
  ...[
    'Array',
    'Boolean',
    'Date',
    'Error',
    'Infinity',
    'JSON',
    'Map',
    'Math',
    'NaN',
    'Number',
    'Object',
    'RegExp',
    'Set',
  ],
  ...['String', 'Symbol', 'TypeError', 'WeakMap', 'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'undefined'],
]
  .filter((name) => !['Infinity', 'NaN', 'undefined'].includes(name))
  .map((name) => `${name} = globalThis.${name}`)
  .join(', ')};`;

/** Scripts by their text: read once, however many worlds they run in. */
const SCRIPTS = new Map<string, Script>();
function scriptOf(text: string, filename: string): Script {
  const known = SCRIPTS.get(text);
  if (known) return known;
  const script = new Script(text, { filename });
  SCRIPTS.set(text, script);
  return script;
}

/**
 * `new Function(code)` in the bundle's world, which reads the code of the jobs: the same function, the text read once for
 * all worlds.
 */
const FUNCTION_OF_TEXT = `(function (scriptOf) {
  var Real = Function;
  globalThis.Function = function (...parts) { return parts.length === 1 ? scriptOf(parts[0]) : new Real(...parts); };
  globalThis.Function.prototype = Real.prototype;
})`;

/** A bundle with counters (`npm run coverage`) counts where jest looks: in the tests' own global object. */
function counters(): object {
  const world = globalThis as { __coverage__?: object };
  return process.env.BUNDLE_DIR === undefined ? {} : { __coverage__: (world.__coverage__ ??= {}) };
}

/**
 * Loads a bundle over an environment.
 *
 * @param code text of dist/Code.js
 * @param environment the stand-in; its Dates and errors become the bundle's own kind
 */
export function loadBundle(code: string, environment: FakeEnvironment): LoadedBundle {
  const context = createContext({ ...environment.globals, ...counters() });
  let current = environment;
  if (environment.clock)
    (scriptOf(CLOCKED, 'clock.js').runInContext(context) as (clock: () => number) => void)(environment.clock);
  (
    scriptOf(FUNCTION_OF_TEXT, 'function.js').runInContext(context) as (
      read: (text: string) => unknown,
    ) => void
  )((text) => scriptOf(`(function () {\n${text}\n})`, 'Function.js').runInContext(context) as unknown);
  scriptOf(FAST_NAMES, 'names.js').runInContext(context);
  const check = scriptOf(STRICT, 'strict.js').runInContext(context) as (
    value: unknown,
    place: string,
    above: [],
  ) => unknown;
  const realm = scriptOf('({ Date, Error })', 'realm.js').runInContext(context) as Realm;
  environment.useRealm(realm);
  const before = new Set(Object.getOwnPropertyNames(context));
  scriptOf(code, 'Code.js').runInContext(context);
  const functions = Object.getOwnPropertyNames(context).filter(
    (name) => !before.has(name) && typeof context[name] === 'function',
  );
  const invoke = (name: string, args: readonly unknown[], isStrict = false): unknown => {
    if (!functions.includes(name)) throw new Error(`The bundle has no function ${name}`);
    const given = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
    try {
      const result: unknown = new Script(`${name}(${given})`).runInContext(context);
      return throughJson(isStrict ? check(result, name, []) : result);
    } finally {
      current.endExecution();
    }
  };
  const inCell = (name: string, args: readonly unknown[]): unknown => {
    if (!functions.includes(name)) return '#NAME?';
    const given = args.map((arg) => JSON.stringify(arg)).join(', ');
    return throughJson(new Script(`${name}(${given})`).runInContext(context));
  };
  const calculate = (owner: FakeEnvironment): void =>
    owner.useCustomFunctions((name, args) =>
      owner.runAs({ context: 'custom-function' }, () => inCell(name, args)),
    );
  calculate(environment);
  return {
    functions,
    enter(next) {
      Object.assign(context, next.globals);
      next.useRealm(realm);
      calculate(next);
      current = next;
    },
    call: (name, args = []) => invoke(name, args),
    callFromPanel: (name, args = []) => invoke(name, args, true),
    callCustomFunction: (name, args = []) =>
      current.runAs({ context: 'custom-function' }, () => invoke(name, args)),
  };
}
