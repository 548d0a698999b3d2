/**
 * The comments part of a sheet as XML. A comment is written anew only where its text differs from the file's: what
 * both begin with keeps its author and its bold or coloured letters, also when it is shortened again in a later run.
 */
import { attributes, escapeXml, unescapeXml } from './container';
import { prefixOf } from './sheet-places';

const AUTHOR = 'Giảm nghèo';
const OWN_LOOK = '<rPr><sz val="11"/><rFont val="Times New Roman"/><family val="1"/></rPr>';
const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const COMMENT = /<((?:\w+:)?)comment\b([^>]*)>([\s\S]*?)<\/\1comment>/g;
const RICH = /<((?:\w+:)?)text\b[^>]*>([\s\S]*?)<\/\1text>/;
/** Reading aids for Asian scripts are no part of the text. */
const PHONETIC = /<((?:\w+:)?)(?:rPh\b[^>]*>[\s\S]*?<\/\1rPh>|phoneticPr\b[^>]*?(?:\/>|><\/\1phoneticPr>))/g;
const RUN = /<((?:\w+:)?)r\b[^>]*>[\s\S]*?<\/\1r>|<((?:\w+:)?)t\b[^>]*?(?:\/>|>[\s\S]*?<\/\2t>)/g;
const TEXT = /<((?:\w+:)?)t\b[^>]*?(?:\/>|>([\s\S]*?)<\/\1t>)/;
const AUTHORS = /(<((?:\w+:)?)authors\b[^>]*?)(?:\/>|>([\s\S]*?)<\/\2authors>)/;
const NO_COMMENTS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${NAMESPACE}"><authors></authors><commentList></commentList></comments>`;

interface Run {
  readonly xml: string;
  readonly text: string;
}

/** The text of a comment as it was typed: XML's own line ends are '\n'. */
function textIn(xml: string): string {
  return unescapeXml((TEXT.exec(xml)?.[2] ?? '').replace(/\r\n?/g, '\n'));
}

function runsOf(comment: string): Run[] {
  const rich = (RICH.exec(comment)?.[2] ?? '').replace(PHONETIC, '');
  return [...rich.matchAll(RUN)].map(([xml]) => ({ xml, text: textIn(xml) }));
}

/** Texts by cell name. */
export function commentsIn(xml: string): Map<string, string> {
  return new Map(
    [...xml.matchAll(COMMENT)].map(([whole, , head = '']) => [
      (attributes(head)['ref'] ?? '').replace(/\$/g, ''),
      runsOf(whole)
        .map(({ text }) => text)
        .join(''),
    ]),
  );
}

const textXml = (text: string, prefix: string): string =>
  `<${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t>`;

function ownRun(text: string, prefix: string): string {
  const look = OWN_LOOK.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
  return `<${prefix}r>${look}${textXml(text, prefix)}</${prefix}r>`;
}

/** How much two texts begin with alike; a letter of two units is never cut. */
function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at > 0 && /[\uD800-\uDBFF]/.test(a.charAt(at - 1)) ? at - 1 : at;
}

/** The runs as far as the given length, the last cut where it must be. */
function beginning(runs: readonly Run[], length: number, prefix: string): string {
  let left = length;
  let xml = '';
  for (const run of runs) {
    if (left === 0) break;
    const part = run.text.slice(0, left);
    left -= part.length;
    const whole = part === run.text ? run.xml : run.xml.replace(TEXT, () => textXml(part, prefix));
    xml += /^<(?:\w+:)?t\b/.test(whole) ? `<${prefix}r>${whole}</${prefix}r>` : whole;
  }
  return xml;
}

function withText(comment: string, text: string, prefix: string): string {
  const runs = runsOf(comment);
  const before = runs.map((run) => run.text).join('');
  if (before === text) return comment;
  const shared = sharedLength(before, text);
  const rest = text.slice(shared);
  const rich = beginning(runs, shared, prefix) + (rest === '' ? '' : ownRun(rest, prefix));
  return comment.replace(RICH, () => `<${prefix}text>${rich}</${prefix}text>`);
}

const authorsOf = (xml: string): string[] =>
  [
    ...(AUTHORS.exec(xml)?.[3] ?? '').matchAll(/<((?:\w+:)?)author\b[^>]*?(?:\/>|>([\s\S]*?)<\/\1author>)/g),
  ].map(([, , name = '']) => unescapeXml(name));

/** The part with us among the authors, and our number. */
function withAuthor(xml: string, prefix: string): { readonly xml: string; readonly id: number } {
  const authors = authorsOf(xml);
  const known = authors.indexOf(AUTHOR);
  if (known >= 0) return { xml, id: known };
  const list = (head: string, inner: string): string =>
    `${head}>${inner}<${prefix}author>${AUTHOR}</${prefix}author></${prefix}authors>`;
  const named = xml.replace(AUTHORS, (_whole, head: string, _prefix, inner?: string) =>
    list(head, inner ?? ''),
  );
  return { xml: named, id: authors.length };
}

/** Takes us from the end of the authors when nothing of ours is left. */
function withoutIdleAuthor(xml: string, prefix: string): string {
  const last = authorsOf(xml).length - 1;
  const isOurs = authorsOf(xml)[last] === AUTHOR;
  if (!isOurs || new RegExp(`\\sauthorId="${last}"`).test(xml)) return xml;
  return xml.replace(
    `<${prefix}author>${AUTHOR}</${prefix}author></${prefix}authors>`,
    `</${prefix}authors>`,
  );
}

/**
 * The part with the comments of some cells changed; all others stay byte for byte.
 *
 * @param source the part, '' when the sheet has none
 * @param wanted text by cell name; '' takes the comment away
 */
export function editComments(source: string, wanted: ReadonlyMap<string, string>): string {
  const prefix = prefixOf(source, 'comments');
  const left = new Map(wanted);
  const xml = (source === '' ? NO_COMMENTS : source).replace(COMMENT, (whole, _prefix, head: string) => {
    const cell = (attributes(head)['ref'] ?? '').replace(/\$/g, '');
    const text = left.get(cell);
    left.delete(cell);
    if (text === undefined) return whole;
    return text === '' ? '' : withText(whole, text, prefix);
  });
  const fresh = [...left].filter(([, text]) => text !== '');
  if (fresh.length === 0) return withoutIdleAuthor(xml, prefix);
  const { xml: named, id } = withAuthor(xml, prefix);
  const added = fresh.map(
    ([cell, text]) =>
      `<${prefix}comment ref="${cell}" authorId="${id}"><${prefix}text>${ownRun(text, prefix)}</${prefix}text></${prefix}comment>`,
  );
  return named.replace(
    /<((?:\w+:)?)commentList\s*\/>|<\/((?:\w+:)?)commentList>/,
    (_whole, single?: string) =>
      `${single === undefined ? '' : `<${prefix}commentList>`}${added.join('')}</${prefix}commentList>`,
  );
}
