// npm run demo: installs the page's packages when they are missing, builds add-in and page, and serves demo/dist on
// this machine only. --build: only builds; --built: serves what was built before. --port N: that port (default 8080, or
// any free one when it is taken).
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from './server.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..');
const args = process.argv.slice(2);
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const inRoot = { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' };

if (!existsSync(join(HERE, 'node_modules/@univerjs/presets'))) {
  console.log('Lần đầu: cài các gói của trang thử vào demo/node_modules (khoảng 280 MB)…');
  execFileSync(npm, ['ci', '--prefix', 'demo', '--ignore-scripts', '--no-audit', '--no-fund'], inRoot);
}
if (!args.includes('--built')) {
  execFileSync(process.execPath, ['scripts/build.mjs', '--quiet'], inRoot);
  execFileSync(process.execPath, ['demo/build.mjs', '--quiet'], inRoot);
}

if (args.includes('--build'))
  console.log('demo/dist đã dựng xong: mở demo/dist/index.html, hoặc phục vụ cả thư mục.');
else {
  const at = args.indexOf('--port');
  const server = await serve(join(HERE, 'dist'), at < 0 ? [8080, 0] : [Number(args[at + 1])]);
  console.log(`Bản thử: ${server.url}\nBấm Ctrl+C để dừng.`);
}
