// One process with the instrumented rules and all their tests: which test reaches which mutant, and what a mutant does
// to the tests that reach it.
import { performance } from 'node:perf_hooks';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { forgetAllKept } from './forgetful.mjs';
import { createLoader } from './load.mjs';
import { collect, installJest } from './test-frame.mjs';

/** Stryker's factor: a mutant that is met this many times more often than the original runs for ever. */
const HIT_FACTOR = 100;
const MOST_EXAMPLES = 12;

/** A property's first examples find nearly all that its hundred do, and leave time for the other tests. */
function withFewExamples(fc) {
  const assert = (property, options = {}) =>
    fc.assert(property, { ...options, numRuns: Math.min(options.numRuns ?? MOST_EXAMPLES, MOST_EXAMPLES) });
  return { ...fc, assert };
}

export function createSession(root, sources, testFiles) {
  const stryker = (globalThis.__stryker__ = { mutantCoverage: { static: {}, perTest: {} } });
  const isTest = new Set(testFiles);
  const fc = createRequire(join(root, 'package.json'))('fast-check');
  const loader = createLoader(root, sources, { 'fast-check': withFewExamples(fc) }, (path, run) => {
    if (isTest.has(path)) return run();
    // What runs while a module loads belongs to no test: static in Stryker's words.
    const current = stryker.currentTestId;
    stryker.currentTestId = undefined;
    try {
      return run();
    } finally {
      stryker.currentTestId = current;
    }
  });
  Error.stackTraceLimit = 0;
  installJest(loader.actual);
  // The same examples for every mutant; the smallest counter-example is of no interest here.
  fc.configureGlobal({ seed: 20241231, endOnFailure: true });

  const collectFile = (path) => {
    loader.forget(path);
    forgetAllKept();
    return collect(() => loader.load(path));
  };
  /** The tests of each file as collected without a mutant. */
  const original = new Map();

  /**
   * Runs everything once.
   *
   * @returns per test file: milliseconds, mutants met while collecting and by each test; the mutants met while modules
   *   load; and who loads each module
   */
  async function dryRun() {
    const files = [];
    for (const path of testFiles) {
      const met = () => stryker.mutantCoverage.perTest[stryker.currentTestId] ?? {};
      stryker.currentTestId = `${path}#`;
      let start = performance.now();
      const tests = await collectFile(path);
      const collecting = { ms: performance.now() - start, met: met() };
      original.set(path, tests);
      const runs = [];
      for (const [at, { run }] of tests.entries()) {
        stryker.currentTestId = `${path}#${at}`;
        start = performance.now();
        forgetAllKept();
        await run();
        runs.push({ ms: performance.now() - start, met: met() });
      }
      files.push({ path, collecting, runs });
    }
    stryker.currentTestId = undefined;
    const users = Object.fromEntries([...loader.users].map(([path, own]) => [path, [...own]]));
    return { files, atLoad: stryker.mutantCoverage.static, users };
  }

  async function runTests(path, tests, chosen) {
    // Under a mutant a file of tests made from data may have fewer.
    for (const test of chosen.map((at) => tests[at]).filter((one) => one !== undefined)) {
      forgetAllKept();
      try {
        await test.run();
      } catch {
        return `${path} › ${test.title}`;
      }
    }
    return null;
  }

  /** One file under the active mutant. @returns the title of the test that failed, or null */
  async function runFile({ path, mustCollect, tests: chosen }) {
    if (!mustCollect) {
      if (!original.has(path)) original.set(path, await withoutMutant(() => collectFile(path)));
      return runTests(path, original.get(path), chosen);
    }
    try {
      const tests = await collectFile(path);
      return await runTests(path, tests, chosen);
    } catch {
      return `${path} › (cannot be collected)`;
    }
  }

  async function withoutMutant(run) {
    const { activeMutant } = stryker;
    stryker.activeMutant = undefined;
    try {
      return await run();
    } finally {
      stryker.activeMutant = activeMutant;
    }
  }

  /**
   * @param plan test files in the order to be tried: `{ path, mustCollect, tests, hits }`
   * @param source the module to be loaded anew under the mutant, with its users; null where that is not needed
   */
  async function runMutant(id, plan, source) {
    if (source !== null) loader.forgetWithUsers(source);
    stryker.activeMutant = id;
    let verdict = { status: 'Survived', by: null };
    for (const file of plan) {
      stryker.hitCount = 0;
      stryker.hitLimit = HIT_FACTOR * Math.max(file.hits, 10);
      const by = await runFile(file);
      if (stryker.hitCount > stryker.hitLimit) verdict = { status: 'Timeout', by: file.path };
      else if (by !== null) verdict = { status: 'Killed', by };
      if (verdict.by !== null) break;
    }
    stryker.activeMutant = undefined;
    stryker.hitCount = undefined;
    if (source !== null) loader.forgetWithUsers(source);
    return verdict;
  }

  return { dryRun, runMutant };
}
