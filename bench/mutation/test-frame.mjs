// The few words of jest the tests of the core use: describe, it, beforeAll and their tables; expect is jest's own.
import { expect } from 'expect';
import { bind } from 'jest-each';

/** Without the largest workbook, seconds a run: leaving tests out can only lower the figure. */
const LEFT_OUT = /big-20k/;

let collected = { tests: [], before: [] };
let titles = [];

function describe(title, body) {
  if (LEFT_OUT.test(title)) return;
  titles.push(title);
  body();
  titles.pop();
}
describe.each = bind(describe, false);

function it(title, run) {
  collected.tests.push({ title: [...titles, title].join(' › '), run });
}
it.each = bind(it);

/** Puts jest's words into the global scope; `requireActual` loads by absolute path. */
export function installJest(requireActual) {
  Object.assign(globalThis, {
    describe,
    it,
    test: it,
    expect,
    beforeAll: (run) => collected.before.push(run),
    jest: { requireActual },
  });
}

/**
 * Runs a test file's top level and its beforeAll functions.
 *
 * @returns its tests in order
 */
export async function collect(runFile) {
  collected = { tests: [], before: [] };
  titles = [];
  const own = collected;
  runFile();
  for (const run of own.before) await run();
  return own.tests;
}
