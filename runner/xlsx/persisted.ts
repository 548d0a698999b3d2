/**
 * What Google Sheets keeps beside the cells – developer metadata, document properties – kept inside the .xlsx as custom
 * document properties: Excel and LibreOffice carry these along when they save, and no reader takes them for a sheet.
 * One property holds at most 255 characters in Excel's own dialog, so the text is cut into pieces.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { MemoryWorkbook, MetadataModel } from '../fake-apps-script/workbook/types';
import { attributes, escapeXml, partText, unescapeXml, type Parts } from './container';

const PATH = 'docProps/custom.xml';
const PREFIX = 'giam-ngheo.';
const PIECE = 240;
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

interface PersistedSheet {
  readonly name: string;
  readonly id: number;
  readonly metadata: readonly MetadataModel[];
}
export interface Persisted {
  readonly version: 1;
  readonly metadata: readonly MetadataModel[];
  readonly sheets: readonly PersistedSheet[];
  readonly properties: Readonly<Record<'document' | 'script' | 'user', Readonly<Record<string, string>>>>;
}

const PROPERTY = /<(?:\w+:)?property\b([^>]*)>([\s\S]*?)<\/(?:\w+:)?property>/g;

/** What an earlier run left in the file; null when there is nothing, or nothing that can be read. */
export function readPersisted(parts: Parts): Persisted | null {
  const pieces: [number, string][] = [];
  for (const [, head = '', body = ''] of partText(parts, PATH).matchAll(PROPERTY)) {
    const name = attributes(head)['name'] ?? '';
    if (!name.startsWith(PREFIX)) continue;
    pieces.push([Number(name.slice(PREFIX.length)), unescapeXml(body.replace(/<[^>]*>/g, '')).trim()]);
  }
  if (pieces.length === 0) return null;
  const text = pieces
    .sort((a, b) => a[0] - b[0])
    .map(([, piece]) => piece)
    .join('');
  try {
    const read = JSON.parse(strFromU8(inflateSync(bytesOf(text)))) as Persisted;
    return read.version === 1 ? read : null;
  } catch {
    return null;
  }
}

/** What is to be kept of a workbook; null when there is nothing. */
export function persistedOf(workbook: MemoryWorkbook): Persisted | null {
  const { document, script, user } = workbook.properties;
  const sheets = workbook.sheets.filter((sheet) => sheet.metadata.length > 0);
  const stored = document.size + script.size + user.size + workbook.metadata.length + sheets.length;
  if (stored === 0) return null;
  return {
    version: 1,
    metadata: workbook.metadata,
    sheets: sheets.map(({ name, id, metadata }) => ({ name, id, metadata })),
    properties: {
      document: Object.fromEntries(document),
      script: Object.fromEntries(script),
      user: Object.fromEntries(user),
    },
  };
}

/** Writes it into the parts, beside custom properties of others. */
export function writePersisted(parts: Parts, persisted: Persisted | null): void {
  const before = partText(parts, PATH);
  const others = [...before.matchAll(PROPERTY)]
    .filter(([, head = '']) => !(attributes(head)['name'] ?? '').startsWith(PREFIX))
    .map(([whole]) => whole);
  if (persisted === null && others.length === 0 && before === '') return;
  const used = others.map((property) => Number(attributes(property)['pid'] ?? 1));
  let pid = Math.max(1, ...used);
  const own = piecesOf(persisted).map(
    (piece, at) =>
      `<property fmtid="${FORMAT_ID}" pid="${++pid}" name="${PREFIX}${at + 1}"><vt:lpwstr>${escapeXml(piece)}</vt:lpwstr></property>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${others.join('')}${own.join('')}</Properties>`;
  parts[PATH] = strToU8(xml);
  declarePart(parts);
}

function piecesOf(persisted: Persisted | null): string[] {
  if (persisted === null) return [];
  const text = base64Of(deflateSync(strToU8(JSON.stringify(persisted))));
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += PIECE) pieces.push(text.slice(at, at + PIECE));
  return pieces;
}

/** Base64 by the two functions that Node and browsers share; they take one letter a byte. */
function base64Of(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true));
}
function bytesOf(base64: string): Uint8Array {
  return strToU8(atob(base64), true);
}

function declarePart(parts: Parts): void {
  const types = partText(parts, '[Content_Types].xml');
  if (!types.includes(`/${PATH}`)) {
    const declared = `<Override PartName="/${PATH}" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>`;
    parts['[Content_Types].xml'] = strToU8(types.replace('</Types>', `${declared}</Types>`));
  }
  const relations = partText(parts, '_rels/.rels');
  if (!relations.includes('/custom-properties"')) {
    const related = `<Relationship Id="rIdGiamNgheo" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="${PATH}"/>`;
    parts['_rels/.rels'] = strToU8(relations.replace('</Relationships>', `${related}</Relationships>`));
  }
}
