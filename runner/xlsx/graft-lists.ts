/**
 * Lists that sheets refer to by number: looks and shared texts. The engine writes all of their entries in its own
 * words; the file's entries are kept as they were and only what was added is taken over.
 */
import { strToU8 } from 'fflate';
import { partText, type Parts } from './container';

const STYLE_LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;

interface List {
  readonly head: string;
  readonly entries: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** The elements directly within an element's text. */
function entriesOf(inner: string): string[] {
  const entries: string[] = [];
  let depth = 0;
  let start = 0;
  for (const match of inner.matchAll(/<(\/?)[^>]*?(\/?)>/g)) {
    const [tag, closing, single] = match;
    if (depth === 0) start = match.index;
    if (closing) depth--;
    else if (!single) depth++;
    if (depth === 0) entries.push(inner.slice(start, match.index + tag.length));
  }
  return entries;
}

function findList(xml: string, name: string): List | null {
  const match = new RegExp(`<${name}\\b([^>]*?)(?:/>|>([\\s\\S]*)</${name}>)`).exec(xml);
  if (!match) return null;
  const [whole, head = '', inner = ''] = match;
  return { head, entries: entriesOf(inner), start: match.index, end: match.index + whole.length };
}

/** The file's list with the entries that were added to it; null when the file has no such list to add to. */
function graftList(original: string, written: string, name: string): string | null {
  const after = findList(written, name);
  if (!after || after.entries.length === 0) return original;
  const before = findList(original, name);
  if (!before) return null;
  const added = after.entries.slice(before.entries.length);
  if (added.length === 0) return original;
  const entries = [...before.entries, ...added];
  const head = before.head.replace(
    /\b(count|uniqueCount)="\d+"/g,
    (_whole, count: string) => `${count}="${entries.length}"`,
  );
  const list = `<${name}${head}>${entries.join('')}</${name}>`;
  return original.slice(0, before.start) + list + original.slice(before.end);
}

function graft(original: string, written: string, names: readonly string[]): string {
  let xml: string | null = original;
  for (const name of names) xml = xml === null ? null : graftList(xml, written, name);
  return xml ?? written;
}

/** Styles and shared texts of the file, with what the engine added. */
export function keepListEntries(written: Parts, original: Parts): Parts {
  const kept: Parts = { ...written };
  const lists = [
    ['xl/styles.xml', STYLE_LISTS],
    ['xl/sharedStrings.xml', ['sst']],
  ] as const;
  for (const [path, names] of lists) {
    if (original[path] && written[path]) {
      kept[path] = strToU8(graft(partText(original, path), partText(written, path), names));
    }
  }
  return kept;
}
