// Builds dist/: exactly what goes into the Apps Script project. Code.js, Sidebar.html, appsscript.json.
//   --verbose   bytes by module        --quiet   nothing unless it fails
//   --readable  not minified, to step through in the script editor; the size limit does not hold then
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';
import { topLevelFunctions } from './build/declarations.mjs';
import { packData } from './build/pack-data.mjs';
import { selfContainedPage } from './build/sidebar.mjs';

/** The whole file is parsed at each call of a custom function, so its size is the user's waiting time. */
const LIMIT = 250 * 1024;
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const DIST = join(ROOT, 'dist');
const FLAGS = new Set(process.argv.slice(2));
const READABLE = FLAGS.has('--readable');

/** Names are shortened too: with 150 rules to come their texts need the room. Lines are broken at statement
 *  ends so that an error's line number says something and the script editor can show the file. */
function compileOptions(version) {
  return {
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    minify: !READABLE,
    lineLimit: READABLE ? 0 : 1000,
    define: { __VERSION__: JSON.stringify(version) },
  };
}

/** esbuild builds, terser shortens what is left by some 4 KB more; both write ES2019. */
async function shorter(code) {
  const banner = code.slice(0, code.indexOf('\n') + 1);
  const { code: short } = await minify(code, {
    ecma: 2019,
    compress: { passes: 2, pure_getters: true, unsafe_arrows: true },
    format: { comments: false, max_line_len: 1000 },
  });
  return `${banner}${short}`;
}

async function bundle(version) {
  const result = await build({
    ...compileOptions(version),
    entryPoints: [join(ROOT, 'src/addin/index.ts')],
    absWorkingDir: ROOT,
    plugins: READABLE ? [] : [await packData(join(ROOT, 'src/core'))],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'GiamNgheo',
    logLevel: 'warning',
    banner: {
      js: `// Giảm nghèo ${version}, giấy phép MIT. Tệp do \`npm run build\` tạo ra, không sửa ở đây.`,
    },
  });
  const code = result.outputFiles[0].text;
  return {
    code: READABLE ? code : await shorter(code),
    modules: Object.values(result.metafile.outputs)[0].inputs,
  };
}

/** Replaces the content of dist/ file by file, so that a failed build leaves the previous one whole. */
async function writeDist(files) {
  await mkdir(DIST, { recursive: true });
  for (const name of await readdir(DIST)) {
    if (!(name in files)) await rm(join(DIST, name), { recursive: true, force: true });
  }
  for (const [name, text] of Object.entries(files)) {
    const temporary = join(ROOT, `.${name}.${process.pid}.tmp`);
    await writeFile(temporary, text);
    await rename(temporary, join(DIST, name));
  }
}

function modulesTable(modules) {
  return Object.entries(modules)
    .sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
    .map(([name, { bytesInOutput }]) => `${String(bytesInOutput).padStart(8)}  ${name}`)
    .join('\n');
}

const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
const { code, modules } = await bundle(version);
const functions = topLevelFunctions(await readFile(join(ROOT, 'src/globals.ts'), 'utf8'), 'src/globals.ts');
const files = {
  'Code.js': `${code}\n${functions}`,
  'Sidebar.html': await selfContainedPage(join(ROOT, 'src/ui/sidebar.html'), compileOptions(version)),
  'appsscript.json': await readFile(join(ROOT, 'appsscript.json'), 'utf8'),
};
const bytes = Buffer.byteLength(files['Code.js']);
const size = `dist/Code.js ${bytes} bytes (${(bytes / 1024).toFixed(1)} KB of ${LIMIT / 1024})`;

if (FLAGS.has('--verbose')) console.log(modulesTable(modules));
if (bytes > LIMIT && !READABLE) {
  console.error(
    `${size}: over the limit, dist/ was left as it was. npm run build -- --verbose shows what is large.`,
  );
  process.exitCode = 1;
} else {
  await writeDist(files);
  if (!FLAGS.has('--quiet'))
    console.log(`${size}; Sidebar.html ${Buffer.byteLength(files['Sidebar.html'])} bytes`);
}
