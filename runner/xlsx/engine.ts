/** excelize in WebAssembly: started once, every call checked. */
import type { init } from 'excelize-wasm';
import { engineProgram } from './engine-program';

export type Engine = Awaited<ReturnType<typeof init>>;
/** An open workbook of excelize. */
export type Book = ReturnType<Engine['OpenReader']>;

/** What loading the package leaves in the global scope: the machine its program runs on, and the place of its API. */
interface GoGlobals {
  readonly Go: new () => { readonly importObject: object; run(instance: object): Promise<void> };
  readonly WebAssembly: {
    instantiate(program: Uint8Array, imports: object): Promise<{ readonly instance: object }>;
  };
  excelize: object;
}

let started: Promise<Engine> | null = null;

/** The package's own `init`, without the dynamic import that a test runner's sandbox forbids. */
async function start(): Promise<Engine> {
  const program = await engineProgram();
  const scope = globalThis as unknown as GoGlobals;
  const go = new scope.Go();
  scope.excelize = {};
  const { instance } = await scope.WebAssembly.instantiate(program, go.importObject);
  void go.run(instance);
  return scope.excelize as Engine;
}

export function loadEngine(): Promise<Engine> {
  started ??= start();
  return started;
}

interface Answer {
  readonly error?: string | null;
}

/** The answer of a call; a failure becomes an Error that says what was being written. */
export function checked<T extends Answer>(answer: T | undefined, what: string): T {
  if (answer === undefined) {
    // The engine has stopped; the next workbook gets a new one.
    started = null;
    throw new Error(`The workbook could not be written: ${what}: the engine stopped`);
  }
  if (answer.error) throw new Error(`The workbook could not be written: ${what}: ${answer.error}`);
  return answer;
}
