// Bundles the core's data twice, packed as the build packs them and as they stand in the sources, and prints both.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { packData } from '../../scripts/build/pack-data.mjs';

const root = join(fileURLToPath(import.meta.url), '..', '..', '..');
const ENTRY = `
export { FIELDS } from './src/core/register/fields';
export { RULES } from './src/core/rules/index';
export { STANDARDS } from './src/core/standards/index';
`;

async function dataOf(plugins) {
  const result = await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'data',
    target: 'es2019',
    charset: 'utf8',
    plugins,
  });
  return runInContext(`${result.outputFiles[0].text};JSON.stringify(data)`, createContext({}));
}

const plain = await dataOf([]);
const packed = await dataOf([await packData(join(root, 'src', 'core'))]);
console.log(JSON.stringify({ plain: JSON.parse(plain), packed: JSON.parse(packed) }));
