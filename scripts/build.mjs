// Builds dist/: exactly what goes into the Apps Script project. Code.js, Viec.html, Sidebar.html, VanBan.html,
// appsscript.json.
//   --verbose   bytes by module        --quiet   nothing unless it fails
//   --readable  not minified, to step through in the script editor; the size limit does not hold then
//   --marketplace  a published add-on, into out/marketplace/: its menu stands under Extensions; dist/ stays as it is
//   --counted  counters at each statement of the shell, into out/counted/, for `npm run coverage`; no size limit
//   --single    all code in Code.js, for a project where Viec.html cannot be evaluated; slower custom functions
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { countedShell } from './build/counted.mjs';
import { topLevelFunctions } from './build/declarations.mjs';
import { selfContainedPage } from './build/sidebar.mjs';

/** Code.js is parsed at each call of a custom function, so its size is the user's waiting time. */
const LIMIT = 250 * 1024;
/** Viec.html is read once an action; Apps Script gives no limit for it, this one keeps an eye on growth. */
const JOB_LIMIT = 1800 * 1024;
/** Sidebar.html is sent and parsed each time the panel is opened. */
const PANEL_LIMIT = 120 * 1024;
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const FLAGS = new Set(process.argv.slice(2));
const MARKETPLACE = FLAGS.has('--marketplace');
const COUNTED = FLAGS.has('--counted');
const OUT = MARKETPLACE ? ['out', 'marketplace'] : COUNTED ? ['out', 'counted'] : ['dist'];
const DIST = join(ROOT, ...OUT);
const READABLE = FLAGS.has('--readable');
const SINGLE = FLAGS.has('--single');

/** Lines are broken at statement ends so that an error's line number says something and the script editor can
 *  show the file. */
function compileOptions(version) {
  return {
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    minify: !READABLE,
    lineLimit: READABLE ? 0 : 1000,
    define: { __VERSION__: JSON.stringify(version), __MARKETPLACE__: String(MARKETPLACE) },
  };
}

async function bundle(entry, globalName, version) {
  const result = await build({
    ...compileOptions(version),
    entryPoints: [join(ROOT, 'src/addin', entry)],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName,
    plugins: COUNTED ? [countedShell] : [],
    logLevel: 'warning',
  });
  return {
    code: result.outputFiles[0].text,
    modules: Object.values(result.metafile.outputs)[0].inputs,
  };
}

/** The jobs' code as an HTML file: Google's "include" pattern, read back and evaluated by load-job.ts. */
function asPage(code) {
  // Text that an HTML parser or a template might take for its own must not get into it.
  if (/<\/script|<!--|<\?/i.test(code)) throw new Error('Viec.html: the code would break out of its element');
  return `<script>\n${code}</script>\n`;
}

/** The dialog, with the reader's code in an element the browser does not run: load-job.ts evaluates it. */
async function dialogPage(code) {
  const page = await selfContainedPage(join(ROOT, 'src/ui/plan-text.html'), compileOptions(version));
  const element = asPage(code).replace('<script>', '<script type="text/plain">');
  return SINGLE ? page : page.replace('  </body>', () => `${element}  </body>`);
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
const banner = `// Giảm nghèo ${version}, giấy phép MIT. Tệp do \`npm run build\` tạo ra, không sửa ở đây.\n`;
const main = await bundle('index.ts', 'GiamNgheo', version);
const job = await bundle('job.ts', 'GiamNgheoViec', version);
const reader = await bundle('plan-reader.ts', 'GiamNgheoVanBan', version);
const functions = topLevelFunctions(await readFile(join(ROOT, 'src/globals.ts'), 'utf8'), 'src/globals.ts');
const files = {
  'Code.js': `${banner}${main.code}\n${SINGLE ? `${job.code}\n${reader.code}\n` : ''}${functions}`,
  ...(SINGLE ? {} : { 'Viec.html': asPage(job.code) }),
  'Sidebar.html': await selfContainedPage(join(ROOT, 'src/ui/panel/panel.html'), compileOptions(version)),
  'VanBan.html': await dialogPage(reader.code),
  'appsscript.json': await readFile(join(ROOT, 'appsscript.json'), 'utf8'),
};
const bytes = Buffer.byteLength(files['Code.js']);
const jobBytes = Buffer.byteLength(files['Viec.html'] ?? '');
const panelBytes = Buffer.byteLength(files['Sidebar.html']);
const kb = (count) => (count / 1024).toFixed(1);
const size = `dist/Code.js ${bytes} bytes (${kb(bytes)} KB of ${LIMIT / 1024}); Viec.html ${jobBytes} bytes (${kb(jobBytes)} KB of ${JOB_LIMIT / 1024}); Sidebar.html ${panelBytes} bytes (${kb(panelBytes)} KB of ${PANEL_LIMIT / 1024})`;
const isOver = bytes > LIMIT || jobBytes > JOB_LIMIT || panelBytes > PANEL_LIMIT;

if (FLAGS.has('--verbose')) {
  console.log(`Code.js\n${modulesTable(main.modules)}\nViec.html\n${modulesTable(job.modules)}`);
}
if (!READABLE && !SINGLE && !COUNTED && isOver) {
  console.error(
    `${size}: over the limit, dist/ was left as it was. npm run build -- --verbose shows what is large.`,
  );
  process.exitCode = 1;
} else {
  await writeDist(files);
  if (!FLAGS.has('--quiet')) console.log(size);
}
