/** Output files are written whole or not at all. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles } from '../../runner/write-file';

const folder = () => mkdtempSync(join(tmpdir(), 'giam-ngheo-write-'));

describe('writeFiles', () => {
  it('makes the folder and leaves exactly the files', () => {
    const at = folder();
    writeFiles([
      { file: join(at, 'sâu/a.xlsx'), bytes: new Uint8Array([1, 2]) },
      { file: join(at, 'sâu/a.json'), bytes: '{}' },
    ]);
    expect(readdirSync(join(at, 'sâu')).sort()).toEqual(['a.json', 'a.xlsx']);
    expect([...readFileSync(join(at, 'sâu/a.xlsx'))]).toEqual([1, 2]);
  });

  it('leaves an earlier result and no temporary file when one file cannot be written', () => {
    const at = folder();
    writeFileSync(join(at, 'a.xlsx'), 'cũ');
    writeFileSync(join(at, 'chặn'), '');
    const blocked = join(at, 'chặn', 'a.json');
    expect(() =>
      writeFiles([
        { file: join(at, 'a.xlsx'), bytes: 'mới' },
        { file: blocked, bytes: '{}' },
      ]),
    ).toThrow('out.cannot-write');
    expect(readFileSync(join(at, 'a.xlsx'), 'utf8')).toBe('cũ');
    expect(readdirSync(at).sort()).toEqual(['a.xlsx', 'chặn']);
  });

  it('refuses a folder as a file', () => {
    const at = folder();
    mkdirSync(join(at, 'a.xlsx'));
    expect(() => writeFiles([{ file: join(at, 'a.xlsx'), bytes: 'x' }])).toThrow('out.cannot-write');
    expect(readdirSync(at)).toEqual(['a.xlsx']);
  });
});
