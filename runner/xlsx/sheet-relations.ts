/** What a sheet of the file refers to: the parts beside it, found and added by its relations. */
import { strToU8 } from 'fflate';
import { attributes, escapeXml, partText, resolveTarget, type Parts } from './container';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const RELATION = /<Relationship\b[^>]*?(?:\/>|><\/Relationship>)/g;
const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

export interface Relation {
  readonly id: string;
  /** The part it leads to: 'xl/comments1.xml'. */
  readonly path: string;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

function relationsPath(sheet: string): string {
  return `${folderOf(sheet)}/_rels/${sheet.slice(sheet.lastIndexOf('/') + 1)}.rels`;
}

/** The sheet's relation of a kind ('comments', 'vmlDrawing'), or the one of that kind with the given id. */
export function relationOf(parts: Parts, sheet: string, kind: string, wanted?: string): Relation | null {
  for (const [tag] of partText(parts, relationsPath(sheet)).matchAll(RELATION)) {
    const { Id = '', Type = '', Target = '' } = attributes(tag);
    if (!Type.endsWith(`/${kind}`) || (wanted !== undefined && Id !== wanted)) continue;
    return { id: Id, path: resolveTarget(folderOf(sheet), Target) };
  }
  return null;
}

/** A sheet's own parts: itself, what it refers to within the package, and what those refer to. */
export function partsOfSheet(parts: Parts, sheet: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [sheet];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path).add(relationsPath(path));
    for (const [tag] of partText(parts, relationsPath(path)).matchAll(RELATION)) {
      const { Target = '', TargetMode = '' } = attributes(tag);
      if (TargetMode !== 'External') open.push(resolveTarget(folderOf(path), Target));
    }
  }
  return found;
}

/** Refers to a part; the id nobody else has. */
export function addRelation(parts: Parts, sheet: string, kind: string, path: string): string {
  const at = relationsPath(sheet);
  const xml = partText(parts, at) || NO_RELATIONS;
  const used = new Set([...xml.matchAll(RELATION)].map(([tag]) => attributes(tag)['Id']));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  // Some readers take no path from the package's root.
  const target = '../'.repeat(folderOf(sheet).split('/').length) + path;
  const shortest = target.replace(/^((?:\.\.\/)*)\.\.\/xl\//, '$1');
  const relation = `<Relationship Id="${id}" Type="${TYPE}${kind}" Target="${escapeXml(shortest)}"/>`;
  const open = xml.replace(/<Relationships\b([^>]*)\/>/, '<Relationships$1></Relationships>');
  parts[at] = strToU8(open.replace('</Relationships>', `${relation}</Relationships>`));
  return id;
}

/** Lets go of a part; what nothing refers to any more is dropped when the package is put together. */
export function removeRelation(parts: Parts, sheet: string, id: string): void {
  const at = relationsPath(sheet);
  parts[at] = strToU8(
    partText(parts, at).replace(RELATION, (tag) => (attributes(tag)['Id'] === id ? '' : tag)),
  );
}

/** 'xl/comments3.xml': the first number not taken. */
export function freePath(parts: Parts, family: string, extension: string): string {
  let number = 1;
  while (parts[`${family}${number}.${extension}`]) number++;
  return `${family}${number}.${extension}`;
}

/** The sheet's relations without those of some kinds; null when none of them is written in an unusual way. */
export function withoutUnusual(xml: string, usual: Readonly<Record<string, RegExp>>): string | null {
  const kindOf = (tag: string): string => (attributes(tag)['Type'] ?? '').replace(/^.*\//, '');
  const tags = [...xml.matchAll(RELATION)].map(([tag]) => tag);
  const isUnusual = tags.some((tag) => usual[kindOf(tag)]?.test(attributes(tag)['Target'] ?? '') === false);
  return isUnusual ? xml.replace(RELATION, (tag) => (kindOf(tag) in usual ? '' : tag)) : null;
}

/** Says what kind of part a new one is. */
export function declareType(parts: Parts, tag: string, known: string): void {
  const types = partText(parts, '[Content_Types].xml');
  if (types.includes(known)) return;
  parts['[Content_Types].xml'] = strToU8(types.replace('</Types>', `${tag}</Types>`));
}
