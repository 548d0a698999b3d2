/** The file as a container: what kind it is, and the parts of an .xlsx by path. */
import { strFromU8, unzipSync } from 'fflate';
import { InputError } from './input-error';

export type Parts = Record<string, Uint8Array>;

const CFB = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((value, at) => bytes[at] === value);
}

/** 'EncryptedPackage' as the directory of a compound file writes it: two bytes a letter. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((value, step) => bytes[at + step] === value)) return true;
  }
  return false;
}

/** Excel before 1993 wrote its records without a container. */
function isBareOldExcel(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1);
}

/**
 * The parts of an .xlsx.
 *
 * @throws {InputError} file.encrypted, file.old-xls, file.not-xlsx, file.damaged
 */
export function openParts(bytes: Uint8Array, file: string): Parts {
  if (startsWith(bytes, CFB)) {
    throw new InputError(hasStream(bytes, 'EncryptedPackage') ? 'file.encrypted' : 'file.old-xls', { file });
  }
  if (isBareOldExcel(bytes)) throw new InputError('file.old-xls', { file });
  if (!startsWith(bytes, ZIP)) throw new InputError('file.not-xlsx', { file });
  let parts: Parts;
  try {
    parts = unzipSync(bytes);
  } catch {
    throw new InputError('file.damaged', { file });
  }
  if (!parts['xl/workbook.xml']) throw new InputError('file.not-xlsx', { file });
  return parts;
}

/** A part's text; '' when there is none. */
export function partText(parts: Parts, path: string): string {
  const part = parts[path];
  return part ? strFromU8(part) : '';
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name ?? ''] ?? whole;
    },
  );
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The attributes of a tag's text, without their namespaces' meaning: 'r:id' stays 'r:id'. */
export function attributes(tag: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const match of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found[match[1] ?? ''] = unescapeXml(match[2] ?? match[3] ?? '');
  }
  return found;
}

export interface SheetPart {
  readonly name: string;
  readonly sheetId: number;
  /** 'xl/worksheets/sheet3.xml'. */
  readonly path: string;
  readonly relationId: string;
}

/** The sheets of a workbook in the order of their tabs; chart sheets and the like are left out. */
export function sheetParts(parts: Parts): SheetPart[] {
  const targets = new Map<string, string>();
  for (const [tag] of partText(parts, 'xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)) {
    const { Id = '', Target = '', Type = '' } = attributes(tag);
    if (Type.endsWith('/worksheet')) targets.set(Id, resolveTarget('xl', Target));
  }
  const sheets: SheetPart[] = [];
  for (const [tag] of partText(parts, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)) {
    const { name = '', sheetId = '0', 'r:id': relationId = '' } = attributes(tag);
    const path = targets.get(relationId);
    if (path) sheets.push({ name, sheetId: Number(sheetId), path, relationId });
  }
  return sheets;
}

/** The highest sheet id in use, chart sheets included: a new sheet must not take one of theirs. */
export function highestSheetId(parts: Parts): number {
  const tags = partText(parts, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g);
  return Math.max(0, ...[...tags].map(([tag]) => Number(attributes(tag)['sheetId'] ?? 0)));
}

/** A relationship's target as a path in the package. */
export function resolveTarget(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder === '' ? [] : folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
