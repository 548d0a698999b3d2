// Stryker's mutants of a folder of the core: every default mutator on all code; only what is wording is left alone.
import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { createInjector } from 'typed-inject';

/** Properties that hold words for the reader: a changed word changes no verdict, and the contract tests read the words. */
const WORDING = new Set(['texts', 'vi', 'en', 'source']);

/** Nothing but literals: no call, no name, no operator that could decide anything. */
function isLiteral(node) {
  if (node.type === 'ObjectExpression')
    return node.properties.every(
      (one) => one.type === 'ObjectProperty' && !one.computed && isLiteral(one.value),
    );
  if (node.type === 'TemplateLiteral') return node.expressions.length === 0;
  return node.type === 'StringLiteral';
}

const wordingIgnorer = {
  shouldIgnore({ node }) {
    const isWording = node.type === 'ObjectProperty' && WORDING.has(node.key.name) && isLiteral(node.value);
    return isWording ? 'wording' : undefined;
  },
};

const silent = {
  isDebugEnabled: () => false,
  debug() {},
  info() {},
  warn: console.warn,
};

/**
 * @param root the project's folder
 * @param part folder below it, all TypeScript files of which are changed
 * @returns the instrumented text of each file by absolute path, and the mutants by id
 */
export async function instrumentFolder(root, part) {
  const folder = join(root, part);
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
  const files = await Promise.all(
    names.map(async (name) => ({
      name: join(folder, name),
      content: await readFile(join(folder, name), 'utf8'),
      mutate: true,
    })),
  );
  const instrumenter = createInjector().provideValue('logger', silent).injectFunction(createInstrumenter);
  const { files: changed, mutants } = await instrumenter.instrument(files, {
    plugins: null,
    excludedMutations: [],
    ignorers: [wordingIgnorer],
  });
  return {
    sources: Object.fromEntries(changed.map(({ name, content }) => [name, content])),
    mutants: mutants.map(({ id, fileName, location, mutatorName, replacement, status }) => ({
      id,
      /** Stays the same while the file does; ids are given anew each run. */
      key: `${relative(root, fileName)} ${location.start.line}:${location.start.column}-${location.end.line}:${location.end.column} ${mutatorName} ${replacement}`,
      file: relative(root, fileName),
      line: location.start.line + 1,
      column: location.start.column + 1,
      mutator: mutatorName,
      replacement,
      isWording: status === 'Ignored',
    })),
  };
}
