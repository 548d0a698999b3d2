// Jest's global setup: the command line as one file, so that each of the hundreds of runs starts a second sooner than
// through tsx. Same sources, same packages; what the tests are about, dist/Code.js, is loaded by it as ever.
const { buildSync } = require('esbuild');
const { join } = require('node:path');

const ROOT = join(__dirname, '../..');

module.exports = () => {
  buildSync({
    entryPoints: {
      'test-runner': join(ROOT, 'runner/cli.ts'),
      'test-runner-thread': join(ROOT, 'tests/support/cli-worker.ts'),
    },
    // One folder below the project's, as runner/ is: the files it reads are found from its own place.
    outdir: join(ROOT, 'out'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    // The classes of the stand-in are loaded for what they register, whatever package.json says of side effects.
    ignoreAnnotations: true,
    logLevel: 'warning',
  });
};
