/** `npm run release`: out/giam-ngheo-VERSION.zip with the files to paste, the template workbook and the guide. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { guidePage } from './release/guide-page';
import { PACKED, templateWorkbook } from './release/template-workbook';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (...parts: string[]): string => readFileSync(join(ROOT, ...parts), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

const dist = readdirSync(join(ROOT, 'dist')).sort();
const pages = Object.fromEntries(
  dist
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name.slice(0, -'.html'.length), read('dist', name)]),
);
const files: Record<string, Uint8Array> = {
  'HUONG-DAN-CAI-DAT.html': strToU8(guidePage(join(ROOT, 'docs/huong-dan'), version)),
  LICENSE: strToU8(read('LICENSE')),
  ...Object.fromEntries(dist.map((name) => [`ma-nguon/${name}`, strToU8(read('dist', name))])),
  'mau-giam-ngheo.xlsx': await templateWorkbook(read('dist', 'Code.js'), pages),
};
const out = join(ROOT, 'out', `giam-ngheo-${version}.zip`);
mkdirSync(join(ROOT, 'out'), { recursive: true });
writeFileSync(out, zipSync(files, { level: 9, mtime: PACKED }));
console.log(`out/giam-ngheo-${version}.zip: ${Object.keys(files).join(', ')}`);
