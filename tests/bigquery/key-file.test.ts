import { mkdirSync, mkdtempSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readKey, writeNewKey } from '../../bigquery/key-file';
import { words, type UsageError } from '../../bigquery/words';

const folder = mkdtempSync(join(tmpdir(), 'sql-key-'));
const [project, out, safe] = ['project', 'out', 'safe'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
for (const each of [project, out, safe]) mkdirSync(each);

const BYTES = Buffer.from('0123456789abcdefghijklmnopqrstuv');
const fileIn = (where: string, name: string, bytes: Buffer): string => {
  const file = join(where, name);
  writeFileSync(file, bytes);
  return file;
};
function refused(file: string, to = out): string {
  try {
    readKey(file, project, to);
  } catch (error) {
    return (error as UsageError).key;
  }
  return 'taken';
}

describe('the key of the office', () => {
  it('is taken from 32 bytes on, outside the project and the output', () => {
    expect(readKey(fileIn(safe, 'ok', BYTES), project, out)).toEqual(BYTES);
    expect(refused(fileIn(safe, 'short', BYTES.subarray(1)))).toBe('key.short');
  });

  it('is refused where it would leave with the code or with the table', () => {
    expect(refused(fileIn(project, 'key', BYTES))).toBe('key.in-project');
    mkdirSync(join(out, 'deep'));
    expect(refused(fileIn(join(out, 'deep'), 'key', BYTES))).toBe('key.in-output');
    expect(refused(fileIn(out, '..key', BYTES))).toBe('key.in-output');
  });

  it('is looked for where a link leads', () => {
    const link = join(safe, 'link');
    symlinkSync(fileIn(out, 'hidden', BYTES), link);
    expect(refused(link)).toBe('key.in-output');
    const linked = join(safe, 'to-out');
    symlinkSync(out, linked);
    expect(refused(fileIn(out, 'again', BYTES), join(linked, 'new'))).toBe('taken');
    expect(refused(join(out, 'again'), linked)).toBe('key.in-output');
  });

  it('is refused when it is missing, or one character again and again', () => {
    expect(refused(join(safe, 'none'))).toBe('key.missing');
    expect(refused(fileIn(safe, 'weak', Buffer.alloc(64, 'a')))).toBe('key.weak');
  });

  it('is made once, for its owner only, and each time another', () => {
    const [first, second] = [join(safe, 'new-1'), join(safe, 'new-2')];
    expect([writeNewKey(first, project), writeNewKey(second, project)]).toEqual([64, 64]);
    expect(statSync(first).mode & 0o077).toBe(0);
    expect(readFileSync(first).equals(readFileSync(second))).toBe(false);
    expect(() => writeNewKey(first, project)).toThrow('key.exists');
    expect(() => writeNewKey(join(project, 'k'), project)).toThrow('key.in-project');
  });

  it('is refused in a sentence that says what to do', () => {
    expect(words('vi', 'key.short', { file: 'k', bytes: 8, least: 32 })).toBe(
      'Tệp khóa “k” chỉ có 8 byte; cần ít nhất 32 byte. Hãy tạo bằng --new-key.',
    );
  });
});
