/** `npm run release`: what an office gets. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { ROOT, built } from '../support/built';
import { open } from '../support/small-workbook';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const ZIP = join(ROOT, 'out', `giam-ngheo-${version}.zip`);
const release = (): Buffer => {
  execFileSync('npx', ['tsx', 'scripts/release.ts'], { cwd: ROOT });
  return readFileSync(ZIP);
};

let bytes: Buffer;
let files: Record<string, Uint8Array>;
beforeAll(() => {
  bytes = release();
  files = unzipSync(bytes);
});

describe('the release', () => {
  it('holds the five files to paste as they were built, the template, the guide and the licence', () => {
    expect(Object.keys(files).sort()).toEqual([
      'HUONG-DAN-CAI-DAT.html',
      'LICENSE',
      'ma-nguon/Code.js',
      'ma-nguon/Sidebar.html',
      'ma-nguon/VanBan.html',
      'ma-nguon/Viec.html',
      'ma-nguon/appsscript.json',
      'mau-giam-ngheo.xlsx',
    ]);
    for (const name of ['Code.js', 'Sidebar.html', 'VanBan.html', 'Viec.html', 'appsscript.json'] as const) {
      expect([name, strFromU8(files[`ma-nguon/${name}`]!) === built(name)]).toEqual([name, true]);
    }
  });

  it('is the same bytes when it is made again', () => {
    expect(release().equals(bytes)).toBe(true);
  });

  it('its guide begins with what goes wrong most, has its drawings inside and asks for no other file', () => {
    const page = strFromU8(files['HUONG-DAN-CAI-DAT.html']!);
    const first = page.replace(/<style>[^]*?<\/style>|<svg[^]*?<\/svg>|<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    expect(first.indexOf('.xlsx mở trên Drive không chạy')).toBeLessThan(400);
    expect(first.indexOf('nhiều tài khoản Google')).toBeLessThan(600);
    expect(page.match(/<svg /g)).toHaveLength(5);
    expect(page.match(/Hình vẽ, không phải ảnh chụp màn hình/g)).toHaveLength(5);
    expect(page).not.toMatch(/<img|<link|<script|\bsrc=|@import|url\(/);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) {
      expect(page).toContain(`id="${decodeURIComponent(target!)}"`);
    }
  });

  it('its template opens with the register, the targets and the help, which are known again', async () => {
    const opened = await open(files['mau-giam-ngheo.xlsx']!);
    expect(opened.environment.workbook.sheets.map(({ name }) => name)).toEqual([
      'Sổ hộ',
      'GN Chỉ tiêu',
      'GN Hướng dẫn',
    ]);
    expect(opened.bundle.call('chenMauSoHo')).toMatchObject({
      ok: false,
      error: { code: 'register.exists' },
    });
    expect(opened.bundle.call('chenMauChiTieu')).toMatchObject({ ok: false });
    // The help is written in place of the one in the file, not beside it.
    opened.bundle.call('moHuongDan');
    expect(opened.environment.workbook.sheets).toHaveLength(3);
  });

  it('its template shows the values of the live formulas where they are not computed', async () => {
    const { environment } = await open(files['mau-giam-ngheo.xlsx']!);
    const help = environment.workbook.sheets.find(({ name }) => name === 'GN Hướng dẫn')!;
    expect(help.values.flat()).toEqual(expect.arrayContaining([4200000, 'Chưa đạt', 45]));
  });
});
