/** Files that are no plan text are told apart, each with its own sentence. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readTextFile } from '../../runner/read-text';
import { UsageError } from '../../runner/words';

const folder = mkdtempSync(join(tmpdir(), 'giam-ngheo-text-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
function refusal(path: string): string {
  try {
    readTextFile(path);
  } catch (error) {
    if (error instanceof UsageError) return error.key;
    throw error;
  }
  return 'read';
}

it.each([
  ['a missing file', join(folder, 'khong-co.txt'), 'file.missing'],
  ['a folder', folder, 'text.not-text'],
  ['an empty file', file('rong.txt', ''), 'text.empty'],
  ['white space alone', file('trang.txt', ' \r\n\t\n'), 'text.empty'],
  ['a byte order mark alone', file('bom.txt', '\ufeff'), 'text.empty'],
  ['a workbook', resolve(__dirname, '../../examples/pho-minh-2024.xlsx'), 'text.not-text'],
  ['a PDF', file('ke-hoach.pdf', '%PDF-1.7\n1 0 obj'), 'text.not-text'],
  ['zero bytes', file('nhi-phan.txt', new Uint8Array([65, 0, 1, 2, 0])), 'text.not-text'],
  ['UTF-16', file('utf16.txt', Buffer.from('\ufeffGiảm 16 hộ nghèo', 'utf16le')), 'text.not-utf8'],
  [
    'Windows-1258',
    file('cp1258.txt', new Uint8Array([71, 105, 0xe2, 0x6d, 32, 0xd2, 0xfd])),
    'text.not-utf8',
  ],
])('%s is refused', (_, path, key) => expect(refusal(path)).toBe(key));

it('a text is read as it stands, without its byte order mark', () =>
  expect(readTextFile(file('co-bom.txt', '\ufeffGiảm 16 hộ\r\n'))).toBe('Giảm 16 hộ\r\n'));
