import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/built';

const clasp = join(ROOT, 'node_modules', '.bin', 'clasp');

describe('clasp', () => {
  it('would push exactly the code, the jobs’ code, the panel, the dialog and the manifest', () => {
    const status = JSON.parse(
      execFileSync(clasp, ['show-file-status', '--json'], { cwd: ROOT, encoding: 'utf8' }),
    );
    expect([...status.filesToPush].sort()).toEqual([
      'dist/Code.js',
      'dist/Sidebar.html',
      'dist/VanBan.html',
      'dist/Viec.html',
      'dist/appsscript.json',
    ]);
    expect(status.untrackedFiles).toEqual([]);
  });

  it('is set up with dist and a placeholder: no office gets another office’s push', () => {
    const settings = JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8'));
    expect(settings).toEqual({ scriptId: 'DAN_ID_DU_AN_VAO_CLASP_LOCAL_JSON', rootDir: 'dist' });
  });

  it('keeps the real project id and the login out of git', () => {
    const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.clasp.local.json', '.clasprc.json', 'dist/']));
  });
});
