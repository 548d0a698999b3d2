// Which tests a mutant meets, and in which order.
import { basename, join, relative } from 'node:path';

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

/** The tests of one file that meet a mutant, but those of more than `slow` milliseconds; all where its collection does. */
function reach({ path, collecting, runs }, id, slow) {
  const meeting = [...runs.keys()].filter((at) => runs[at].met[id] !== undefined);
  const mustCollect = collecting.met[id] !== undefined;
  if (!mustCollect && meeting.length === 0) return null;
  const tests = meeting.filter((at) => runs[at].ms <= slow);
  const chosen = mustCollect ? runs : tests.map((at) => runs[at]);
  const ms = sum(chosen.map((one) => one.ms)) + (mustCollect ? collecting.ms : 0);
  const hits = (collecting.met[id] ?? 0) + sum(runs.map(({ met }) => met[id] ?? 0));
  return { path, mustCollect, tests, hits, ms };
}

/** Every test of a file, after its modules were loaded under the mutant. */
function whole({ path, collecting, runs }) {
  const ms = collecting.ms + sum(runs.map((one) => one.ms));
  return { path, mustCollect: true, tests: [], hits: 1000, ms };
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
 *   `left` counts the files beyond it
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
      ? files.filter((one) => isOfAll(one) || isOwn(one) || ofModule.includes(one)).map(whole)
      : files.map((one) => reach(one, id, budget / 2)).filter((one) => one !== null);
    const isAlways = (one) => testOf(file) === basename(one.path) || isOfAll(one);
    const ofUsers = isStatic ? usersOf(file).map(testOf) : [];
    const rank = (one) => {
      if (isAlways(one)) return Infinity;
      return (kills.get(`${file} ${one.path}`) ?? 0) + (ofUsers.includes(basename(one.path)) ? 0.5 : 0);
    };
    const ordered = reached.sort((a, b) => (rank(b) > rank(a) ? 1 : rank(b) < rank(a) ? -1 : a.ms - b.ms));
    let planned = 0;
    const chosen = ordered.filter((one) => {
      if (isAlways(one)) return true;
      if (planned + one.ms > budget) return false;
      planned += one.ms;
      return true;
    });
    return { files: chosen, isStatic, left: ordered.length - chosen.length };
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
