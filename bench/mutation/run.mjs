// The mutation run over one part of the core, by hand: `npm run mutation [-- WORD …]`, WORD being part of a file's path.
//   --part=NAME    rules (default), indicators, standards or targets
//   --budget=MS    how long the tests of one mutant may take together (default 150); more is slower and finds no less
//   --again        only those not detected by the last run: for a larger budget, new tests, changed rules
// Results in out/mutation/NAME/: report.txt, and survivors.txt with file, line and replacement.
import { fork } from 'node:child_process';
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { instrumentFolder } from './instrument.mjs';
import { PARTS } from './parts.mjs';
import { DETECTED, report, survivors } from './report.mjs';

/** A mutant whose tests are not through by then runs for ever. */
const PATIENCE_MS = 60_000;
const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..');

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const budget = Number(process.argv.find((word) => word.startsWith('--budget='))?.slice(9) ?? 150);
const isAgain = process.argv.includes('--again');
const partName = process.argv.find((word) => word.startsWith('--part='))?.slice(7) ?? 'rules';
const part = PARTS[partName];
if (part === undefined) {
  console.error(`--part=${partName}: no such part. There are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
const WORK = join(ROOT, 'out', 'mutation', partName);

async function testFiles() {
  const lists = await Promise.all(
    part.testFolders.map(async (folder) =>
      (await readdir(join(ROOT, folder), { recursive: true }))
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => join(ROOT, folder, name)),
    ),
  );
  return [...lists.flat(), ...part.furtherTests.map((name) => join(ROOT, name))].sort();
}

/** The last word on each mutant. */
async function readResults() {
  const text = await readFile(join(WORK, 'results.jsonl'), 'utf8').catch(() => '');
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => JSON.parse(line)).map((result) => [result.key, result]));
}

/** Runs a worker until it is through or hangs. @returns the id it hung at, or null */
function runWorker(order) {
  return new Promise((resolve, reject) => {
    const worker = fork(join(HERE, 'worker.mjs'), { execArgv: ['--max-old-space-size=3000'] });
    let current = null;
    let timer;
    let count = 0;
    worker.on('message', (message) => {
      clearTimeout(timer);
      if (message.done) worker.disconnect();
      if (message.started === undefined) return;
      current = message.started;
      count += 1;
      if (count % 500 === 0) console.log(`${count} of ${order.ids.length}`);
      timer = setTimeout(() => worker.kill('SIGKILL'), PATIENCE_MS);
    });
    worker.on('exit', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(null);
      else if (current === null) reject(new Error('The tests do not pass without a mutant.'));
      else resolve(current);
    });
    worker.send(order);
  });
}

await mkdir(WORK, { recursive: true });
const instrumented = await instrumentFolder(ROOT, part.folder);
await writeFile(join(WORK, 'instrumented.json'), JSON.stringify(instrumented));
await rm(join(WORK, 'coverage.json'), { force: true });
const before = isAgain ? await readResults() : new Map();
if (!isAgain) await rm(join(WORK, 'results.jsonl'), { force: true });

const mutants = instrumented.mutants.filter(({ isWording }) => !isWording);
const chosen = mutants
  .filter(({ file }) => words.length === 0 || words.some((word) => file.includes(word)))
  .filter(({ key }) => !DETECTED.has(before.get(key)?.status));
const tests = await testFiles();
console.log(`${chosen.length} mutants, ${tests.length} test files`);
let ids = chosen.map(({ id }) => id);
while (ids.length > 0) {
  const hung = await runWorker({ root: ROOT, work: WORK, tests, budget, ids });
  if (hung === null) break;
  const { key } = mutants.find(({ id }) => id === hung);
  const timeout = { key, status: 'Timeout', by: null, left: 0, ms: PATIENCE_MS };
  await appendFile(join(WORK, 'results.jsonl'), `${JSON.stringify(timeout)}\n`);
  ids = ids.slice(ids.indexOf(hung) + 1);
}

const results = await readResults();
const judged = mutants
  .filter(({ key }) => results.has(key))
  .map((one) => ({ ...one, ...results.get(one.key) }));
const text = report(judged, part.folder, instrumented.mutants.length - mutants.length);
await writeFile(join(WORK, 'report.txt'), text);
await writeFile(join(WORK, 'survivors.txt'), survivors(judged));
console.log(text);
