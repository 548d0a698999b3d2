// Builds demo/dist: a folder any static server can show, or a browser can open from disk. Everything the page needs
// stands in script files beside it, so that its content security policy can forbid every request.
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..');
const OUT = join(HERE, 'dist');
const require = createRequire(join(ROOT, 'package.json'));

/** Files of the runner that are for Node only, and what stands in for them here. */
const STAND_INS = {
  name: 'stand-ins',
  setup({ onResolve }) {
    const put = (filter, file) => onResolve({ filter }, () => ({ path: join(HERE, 'src/worker', file) }));
    put(/\/engine-program$/, 'engine-program.ts');
    put(/^node:crypto$/, 'node-crypto.ts');
  },
};

async function bundle(entry, options = {}) {
  const { outputFiles } = await build({
    entryPoints: [join(HERE, 'src', entry)],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: !process.argv.includes('--readable'),
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    outdir: OUT,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis', ...options.define },
    // package.json says that no module of ours has side effects; the stand-in's classes register themselves by one.
    ignoreAnnotations: options.plugins !== undefined,
    plugins: options.plugins ?? [],
  });
  const of = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { js: of('.js'), css: of('.css') };
}

async function htmlFiles(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html'));
  const files = await Promise.all(
    names.map(async (name) => [name.slice(0, -'.html'.length), await readFile(join(folder, name), 'utf8')]),
  );
  return Object.fromEntries(files);
}

/** JSON that a script element can hold. */
const literal = (value) =>
  JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const base64 = async (path) => (await readFile(path)).toString('base64');
const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));

const [workbook, side, shim] = await Promise.all([
  bundle('worker/workbook-worker.ts', { plugins: [STAND_INS] }),
  bundle('worker/side-worker.ts', { plugins: [STAND_INS] }),
  bundle('page/google-script-shim.ts'),
]);
const page = await bundle('page/main.ts', {
  define: { __SHIM__: JSON.stringify(shim.js.replaceAll('</script', '<\\/script')) },
});
const assets = {
  version,
  project: {
    code: await readFile(join(ROOT, 'dist/Code.js'), 'utf8'),
    html: await htmlFiles(join(ROOT, 'dist')),
  },
  workbookWorker: workbook.js,
  sideWorker: side.js,
  example: await base64(join(ROOT, 'examples/pho-minh-2024.xlsx')),
  engine: await base64(join(dirname(require.resolve('excelize-wasm')), 'excelize.wasm.gz')),
};

await mkdir(OUT, { recursive: true });
await Promise.all([
  writeFile(join(OUT, 'assets.js'), `globalThis.GIAM_NGHEO=${literal(assets)};\n`),
  writeFile(join(OUT, 'page.js'), page.js),
  writeFile(join(OUT, 'grid.css'), page.css),
  copyFile(join(HERE, 'src/page/page.css'), join(OUT, 'page.css')),
  copyFile(join(HERE, 'src/page/index.html'), join(OUT, 'index.html')),
]);
const megabytes = ((page.js.length + literal(assets).length) / 1e6).toFixed(1);
if (!process.argv.includes('--quiet')) console.log(`demo/dist: ${megabytes} MB`);
