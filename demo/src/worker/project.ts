/**
 * The project's code in a worker: evaluated anew for every execution, as on Google, where nothing a script keeps in
 * its variables outlives the call. The stand-in's globals stand beside it in the worker's own global scope.
 */
import type { FakeEnvironment } from '../../../runner/fake-apps-script/index';
import type { FormulaHelp, Outcome } from '../shared/protocol';
import { unfit } from '../shared/plain-json';

const scope = globalThis as unknown as Record<string, unknown>;
/** The worker's own; not in the DOM's types. */
declare function importScripts(url: string): void;

export interface Project {
  /** Names of the top-level functions. */
  readonly functions: readonly string[];
  /** One execution of its own, as a menu item or google.script.run starts it. */
  run(name: string, args: readonly unknown[]): Outcome;
  /** A call as a cell makes it. */
  formula(name: string, args: readonly unknown[]): Outcome;
}

function install(environment: FakeEnvironment): void {
  for (const [name, value] of Object.entries(environment.globals)) {
    // The browser's console is of more use to whoever looks at the page.
    if (name !== 'console') scope[name] = value;
  }
}

/** Runs the script in the global scope and gives the functions it declares there. */
function load(url: string): string[] {
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  importScripts(url);
  return Object.getOwnPropertyNames(globalThis).filter(
    (name) => !before.has(name) && typeof scope[name] === 'function',
  );
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}

function invoke(name: string, args: readonly unknown[]): Outcome {
  try {
    const value = (scope[name] as (...given: unknown[]) => unknown)(...args);
    const problem = unfit(value, `${name}()`);
    if (problem !== null) {
      return {
        ok: false,
        message: `Kết quả không đi qua google.script.run được – ${problem} (trên Google cả kết quả thành null)`,
      };
    }
    return { ok: true, value: value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown) };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

/** Why a name cannot be called from a page, or null. */
function refusal(name: string, functions: readonly string[]): string | null {
  if (name.endsWith('_'))
    return `Hàm ${name} là hàm riêng (tên kết thúc bằng _) nên google.script.run không gọi được`;
  return functions.includes(name) ? null : `Không có hàm ${name} ở mức cao nhất của tập lệnh`;
}

/** Makes a project ready to run over an environment. */
export function openProject(code: string, environment: FakeEnvironment): Project {
  install(environment);
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const functions = load(url);
  return {
    functions,
    run(name, args) {
      const refused = refusal(name, functions);
      if (refused !== null) return { ok: false, message: refused };
      // Declares everything anew.
      importScripts(url);
      try {
        return invoke(name, args);
      } finally {
        environment.endExecution();
      }
    },
    formula: (name, args) => environment.runAs({ context: 'custom-function' }, () => invoke(name, args)),
  };
}

const FUNCTION = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*function ([A-Z][A-Z_]*)\(([^)]*)\)/g;

/** The help of custom functions, from the JSDoc above them: what the Sheets helper shows. */
export function formulaHelp(code: string): FormulaHelp[] {
  return [...code.matchAll(FUNCTION)]
    .filter(([, comment = '']) => comment.includes('@customfunction'))
    .map(([, comment = '', name = '']) => {
      const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
      const first = lines.findIndex((line) => line.startsWith('@'));
      const parameters = lines.flatMap((line) => {
        const match = /^@param \{([^}]*)\} (\[?)(\w+)\]? ?(.*)$/.exec(line);
        return match
          ? [
              {
                name: match[3] ?? '',
                description: match[4] ?? '',
                optional: match[2] === '[' || (match[1] ?? '').endsWith('='),
              },
            ]
          : [];
      });
      return { name, description: lines.slice(0, first).join(' ').trim(), parameters };
    });
}
