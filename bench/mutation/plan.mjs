// Which tests a mutant meets, and in which order.
import { basename, join, relative } from 'node:path';

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

/** The tests of one file that meet a mutant, quick ones first; all where its collection does, or a module is loaded anew. */
function reach({ path, collecting, runs }, id, isWhole) {
  const mustCollect = isWhole || collecting.met[id] !== undefined;
  const meeting = [...runs.keys()].filter((at) => mustCollect || runs[at].met[id] !== undefined);
  if (!mustCollect && meeting.length === 0) return null;
  const tests = meeting.sort((a, b) => runs[a].ms - runs[b].ms);
  const hits = isWhole ? 1000 : (collecting.met[id] ?? 0) + sum(runs.map(({ met }) => met[id] ?? 0));
  const collectingMs = mustCollect ? collecting.ms : 0;
  const ms = collectingMs + sum(tests.map((at) => runs[at].ms));
  return { path, mustCollect, tests, hits, ms, collectingMs, msOf: (at) => runs[at].ms };
}

/** As many of a file's tests, quick ones first, as so many milliseconds hold. */
function within(one, budget) {
  let planned = one.collectingMs;
  const tests = one.tests.filter((at) => (planned += one.msOf(at)) <= budget);
  const ms = one.collectingMs + sum(tests.map(one.msOf));
  return { ...one, tests, ms };
}

const testOf = (source) => `${basename(source, '.ts')}.test.ts`;

/** What holds for every rule, indicator, standard or target, read from their own description. */
const isOfAll = ({ path }) => /contract.(rules|indicators|standards|targets)\.test\.ts$/.test(path);

/**
 * @param root the project's folder
 * @param dry what the dry run has met
 * @param mutants all of them; those at the top level of a module meet the test files that run code of that module
 * @returns a function from a mutant to its plan, `{ files, isStatic, left }`: the test files of the module's own name
 *   first, then those that have killed its other mutants, then the quick ones, until `budget` milliseconds are planned;
 *   `left` counts the tests beyond it
 */
export function createPlanner(root, { files, atLoad, users }, mutants, budget) {
  const fileOf = new Map(mutants.map(({ id, file }) => [id, file]));
  const runners = new Map();
  for (const file of files) {
    const met = [file.collecting, ...file.runs].flatMap((one) => Object.keys(one.met));
    for (const source of new Set(met.map((id) => fileOf.get(id)))) {
      runners.set(source, [...(runners.get(source) ?? []), file]);
    }
  }
  const kills = new Map();
  const usersOf = (source) => (users[join(root, source)] ?? []).map((path) => relative(root, path));

  /** The test files that run code of a module; of a module that is data alone, those of the modules that load it. */
  function runnersOf(source, seen = new Set()) {
    if (seen.has(source)) return [];
    seen.add(source);
    return runners.get(source) ?? [...new Set(usersOf(source).flatMap((user) => runnersOf(user, seen)))];
  }

  function planOf({ id, file }) {
    const isStatic = atLoad[id] !== undefined;
    const ofModule = isStatic ? runnersOf(file) : [];
    // A test of data alone runs no code of the module: it is known by loading it.
    const isOwn = (one) => testOf(file) === basename(one.path);
    const reached = isStatic
      ? files
          .filter((one) => isOfAll(one) || isOwn(one) || ofModule.includes(one))
          .map((one) => reach(one, id, true))
      : files.map((one) => reach(one, id, false)).filter((one) => one !== null);
    const isAlways = (one) => testOf(file) === basename(one.path);
    const ofUsers = isStatic ? usersOf(file).map(testOf) : [];
    const rank = (one) => {
      if (isAlways(one)) return Infinity;
      return (kills.get(`${file} ${one.path}`) ?? 0) + (ofUsers.includes(basename(one.path)) ? 0.5 : 0);
    };
    const ordered = reached.sort((a, b) => (rank(b) > rank(a) ? 1 : rank(b) < rank(a) ? -1 : a.ms - b.ms));
    let planned = 0;
    const chosen = ordered.flatMap((one) => {
      const part = isAlways(one) ? one : within(one, budget - planned);
      if (part.tests.length === 0) return [];
      if (!isAlways(one)) planned += part.ms;
      return [part];
    });
    const count = (plans) => sum(plans.map(({ tests }) => tests.length));
    return { files: chosen, isStatic, left: count(ordered) - count(chosen) };
  }

  return {
    planOf,
    /** A test file that killed a mutant is tried early on the others of the same module. */
    learn({ file }, path) {
      const key = `${file} ${path}`;
      kills.set(key, (kills.get(key) ?? 0) + 1);
    },
  };
}
