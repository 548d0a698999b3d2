// Packs the bulk of texts and tables (message catalogues, texts of rules, header names) into one deflated string,
// so that the bundle stays under its limit of 250 KB; unpacked once at load, by fflate's inflate.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import ts from 'typescript';

const NAMESPACE = 'packed-data';
/** Shorter literals are not worth a reference. */
const SHORTEST = 30;

/** Texts that only docs/rules.md prints: `npm run docs` reads them from the sources. */
const DOCUMENTATION_ONLY = new Set(['why']);

const SCALARS = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NullKeyword,
]);
const isTypeWrapper = (node) =>
  ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node);
const isPlus = (node) => ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
const isMinus = (node) => ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken;
const isPlainProperty = (property) =>
  ts.isPropertyAssignment(property) &&
  !ts.isComputedPropertyName(property.name) &&
  isPlain(property.initializer);

/** True for literals all the way down: what JSON can carry. */
function isPlain(node) {
  if (SCALARS.has(node.kind)) return true;
  if (isTypeWrapper(node)) return isPlain(node.expression);
  if (isMinus(node)) return isPlain(node.operand);
  if (isPlus(node)) return isPlain(node.left) && isPlain(node.right);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPlain);
  return ts.isObjectLiteralExpression(node) && node.properties.every(isPlainProperty);
}

/** The value of a literal that {@link isPlain} accepts. */
function valueOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isPrefixUnaryExpression(node)) return -valueOf(node.operand);
  if (ts.isBinaryExpression(node)) return valueOf(node.left) + valueOf(node.right);
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(valueOf);
  if (ts.isObjectLiteralExpression(node)) {
    const kept = node.properties.filter(({ name }) => !DOCUMENTATION_ONLY.has(name.text));
    return Object.fromEntries(kept.map(({ name, initializer }) => [name.text, valueOf(initializer)]));
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  return valueOf(node.expression);
}

/** Rewrites a source: each large plain object or array becomes a reference into `values`. */
export function packSource(source, file, values) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = (node) => {
    // Only what a module makes once: a literal inside a function is a new object at each call, often filled there.
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
    const isLarge = node.end - node.getStart(tree) >= SHORTEST;
    const isTable = ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node);
    if (isLarge && isTable && isPlain(node)) {
      edits.push({ start: node.getStart(tree), end: node.end, index: values.push(valueOf(node)) - 1 });
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  if (edits.length === 0) return source;
  let packed = source;
  for (const { start, end, index } of edits.reverse()) {
    // `as any`: esbuild drops types; the checked types are those of the source.
    packed = `${packed.slice(0, start)}(packedData(${index}) as any)${packed.slice(end)}`;
  }
  return `import { packedData } from '${NAMESPACE}';\n${packed.replace(/\(packedData\((\d+)\) as any\) as const/g, '(packedData($1) as any)')}`;
}

async function sources(folder) {
  const entries = await readdir(folder, { recursive: true });
  return entries
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => join(folder, name));
}

/** 91 printable letters that need no escape in a JavaScript string: 13 or 14 bits in two of them (basE91). */
const LETTERS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((letter) => !'\'"\\'.includes(letter))
  .join('');

function lettersOf(bytes) {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits <= 13) continue;
    let value = held & 8191;
    const taken = value > 88 ? 13 : 14;
    if (taken === 14) value = held & 16383;
    held >>= taken;
    bits -= taken;
    text += LETTERS[value % 91] + LETTERS[Math.floor(value / 91)];
  }
  return bits > 0 ? text + LETTERS[held % 91] + LETTERS[Math.floor(held / 91)] : text;
}

/** One byte a character: ASCII as it is, the Vietnamese letters from 128 on. Half of UTF-8, and no decoder to ship. */
function bytesOfText(text) {
  const beyond = [...new Set(text.match(/[^\0-\x7f]/g))].sort().join('');
  if (beyond.length > 128)
    throw new Error(`${beyond.length} different letters beyond ASCII do not fit one byte`);
  const bytes = Uint8Array.from(text, (letter) =>
    letter < '\x80' ? letter.charCodeAt(0) : 128 + beyond.indexOf(letter),
  );
  return { bytes, beyond };
}

/** The module that unpacks: plain loops over codes, since it runs at every load before anything is optimised. */
function unpackModule(values) {
  const { bytes, beyond } = bytesOfText(JSON.stringify(values));
  const packed = lettersOf(deflateRawSync(bytes, { level: 9 }));
  return `
import { inflateSync } from 'fflate';
const LETTERS = ${JSON.stringify(LETTERS)};
const BEYOND = ${JSON.stringify(beyond)};
function bytesOf(text) {
  const codes = new Uint8Array(128);
  for (let i = 0; i < 91; i++) codes[LETTERS.charCodeAt(i)] = i;
  const bytes = new Uint8Array(text.length);
  let held = 0, bits = 0, at = 0;
  for (let i = 0; i < text.length; i += 2) {
    const value = codes[text.charCodeAt(i)] + codes[text.charCodeAt(i + 1)] * 91;
    held |= value << bits;
    bits += (value & 8191) > 88 ? 13 : 14;
    for (; bits > 7; bits -= 8, held >>= 8) bytes[at++] = held & 255;
  }
  return bytes.subarray(0, at);
}
function textOf(bytes) {
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    text += bytes[i] < 128 ? String.fromCharCode(bytes[i]) : BEYOND[bytes[i] - 128];
  }
  return text;
}
const values = JSON.parse(textOf(inflateSync(bytesOf(${JSON.stringify(packed)}))));
export function packedData(index) { return values[index]; }
`;
}

/** The esbuild plugin: packs the large literals of a folder's sources. */
export async function packData(folder) {
  const values = [];
  const packed = new Map();
  for (const file of await sources(folder))
    packed.set(file, packSource(await readFile(file, 'utf8'), file, values));
  return {
    name: NAMESPACE,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${NAMESPACE}$`) }, () => ({
        path: NAMESPACE,
        namespace: NAMESPACE,
      }));
      build.onLoad({ filter: /.*/, namespace: NAMESPACE }, () => ({
        contents: unpackModule(values),
        resolveDir: folder,
        loader: 'js',
      }));
      build.onLoad({ filter: /\.ts$/ }, ({ path }) =>
        packed.has(path) ? { contents: packed.get(path), loader: 'ts' } : undefined,
      );
    },
  };
}
