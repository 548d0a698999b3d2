/** A plan's text from a file: plain text in UTF-8, told apart from what only carries the ending. */
import { readFileSync } from 'node:fs';
import { UsageError } from './words';

/**
 * The text of a file.
 *
 * @throws {UsageError} `file.missing`, `text.empty`, `text.not-text`, `text.not-utf8`
 */
export function readTextFile(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const isFolder = (error as NodeJS.ErrnoException).code === 'EISDIR';
    throw new UsageError(isFolder ? 'text.not-text' : 'file.missing', { file });
  }
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) throw new UsageError('text.not-utf8', { file });
  if (bytes.includes(0) || /^(?:PK|%PDF|\{\\rtf)/.test(bytes.subarray(0, 6).toString('latin1'))) {
    throw new UsageError('text.not-text', { file });
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError('text.not-utf8', { file });
  }
  if (text.trim() === '') throw new UsageError('text.empty', { file });
  return text;
}
