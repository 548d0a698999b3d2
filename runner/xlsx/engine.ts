/** excelize in WebAssembly: started once, every call checked. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { init } from 'excelize-wasm';

export type Engine = Awaited<ReturnType<typeof init>>;
/** An open workbook of excelize. */
export type Book = ReturnType<Engine['OpenReader']>;

let started: Promise<Engine> | null = null;

async function start(): Promise<Engine> {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const main = require.resolve('excelize-wasm');
  const module = require('excelize-wasm') as { init: typeof init };
  return module.init(join(dirname(main), 'excelize.wasm.gz'));
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
