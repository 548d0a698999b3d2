// Which lines and branches the tests run: `npm run coverage [-- jest arguments]`. The core in the tests' own process,
// the shell inside a bundle with counters (out/counted). Ends with 1 when less is run than the goals below.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(fileURLToPath(import.meta.url), '..', '..');
const OUT = join(ROOT, 'out', 'coverage');
/** Per cent of lines and branches, by folder of src. */
const GOALS = { core: { lines: 95, branches: 90 }, addin: { lines: 90, branches: 85 } };

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}

/** Files of a folder with the least covered first: where the next test should go. */
function folder(summary, name) {
  const inside = Object.entries(summary).filter(([path]) =>
    relative(ROOT, path).startsWith(['src', name, ''].join(sep)),
  );
  const total = (kind, count) => inside.reduce((sum, [, file]) => sum + file[kind][count], 0);
  const percent = (kind) => (100 * total(kind, 'covered')) / total(kind, 'total');
  const missed = ({ lines, branches }) => lines.total - lines.covered + branches.total - branches.covered;
  const worst = inside.sort(([, a], [, b]) => missed(b) - missed(a)).slice(0, 12);
  return { files: inside.length, lines: percent('lines'), branches: percent('branches'), worst };
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
if (
  run('node', ['scripts/build.mjs', '--quiet']) ||
  run('node', ['scripts/build.mjs', '--counted', '--quiet'])
)
  process.exit(1);
const failed = run(
  'npx',
  [
    'jest',
    '--coverage',
    // They look at the files that are pushed: with counters in them, they are others.
    '--testPathIgnorePatterns=/node_modules/',
    '--testPathIgnorePatterns=tests/contract/(bundle|release|marketplace)',
    '--collectCoverageFrom=src/core/**/*.ts',
    '--coverageReporters=json-summary',
    '--coverageReporters=html',
    `--coverageDirectory=${OUT}`,
    ...process.argv.slice(2),
  ],
  { BUNDLE_DIR: join(ROOT, 'out', 'counted') },
);
const summary = JSON.parse(readFileSync(join(OUT, 'coverage-summary.json'), 'utf8'));
let isShort = false;
for (const [name, goal] of Object.entries(GOALS)) {
  const { files, lines, branches, worst } = folder(summary, name);
  isShort ||= !(lines >= goal.lines && branches >= goal.branches);
  console.log(
    `src/${name}: ${files} files, lines ${lines.toFixed(2)} % (goal ${goal.lines}), branches ${branches.toFixed(2)} % (goal ${goal.branches})`,
  );
  for (const [path, file] of worst)
    console.log(
      `   ${relative(ROOT, path)}: lines ${file.lines.covered}/${file.lines.total}, branches ${file.branches.covered}/${file.branches.total}`,
    );
}
process.exitCode = failed || isShort ? 1 : 0;
