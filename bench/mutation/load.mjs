// Loads the TypeScript of src and tests as CommonJS modules in this process, the way the jest transform does. Modules
// can be forgotten and run again, which is what a mutant at the top level of a module needs.
import { readFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import vm from 'node:vm';
import { transformSync } from 'esbuild';
import { ForgetfulMap, ForgetfulWeakMap } from './forgetful.mjs';

/** The module whose maps are caches; elsewhere maps are tables or results. */
const REMEMBERING = join('src', 'core', 'text', 'remember.ts');

/**
 * @param root the project's folder
 * @param sources texts that stand in for the files of these absolute paths
 * @param packages what stands in for packages of these names
 * @param onModule called around the first run of each module, with the function that runs it
 */
export function createLoader(root, sources, packages, onModule) {
  const compiled = new Map();
  const modules = new Map();
  /** Who loads a module, by its path. */
  const users = new Map();
  const outside = createRequire(join(root, 'package.json'));

  function compile(path) {
    const text = sources[path] ?? readFileSync(path, 'utf8');
    const options = { loader: 'ts', format: 'cjs', target: 'node20', supported: { 'dynamic-import': true } };
    const { code } = transformSync(text, options);
    const parameters = 'exports, require, module, __filename, __dirname, WeakMap, Map';
    return vm.runInThisContext(`(function (${parameters}) {${code}\n})`, { filename: path });
  }

  function load(path) {
    const known = modules.get(path);
    if (known) return known.exports;
    if (!compiled.has(path)) compiled.set(path, compile(path));
    const module = { exports: {} };
    modules.set(path, module);
    const require = (name) => requireFrom(dirname(path), name, path);
    try {
      const OwnMap = path.endsWith(REMEMBERING) ? ForgetfulMap : Map;
      onModule(path, () =>
        compiled.get(path)(module.exports, require, module, path, dirname(path), ForgetfulWeakMap, OwnMap),
      );
    } catch (error) {
      modules.delete(path);
      throw error;
    }
    return module.exports;
  }

  function requireFrom(folder, name, user) {
    if (!name.startsWith('.') && !name.startsWith('/')) return packages[name] ?? outside(name);
    const path = resolve(folder, name);
    if (path.endsWith('.json')) return JSON.parse(readFileSync(path, 'utf8'));
    const file = [`${path}.ts`, path, join(path, 'index.ts')].find(
      (one) => /\.[cm]?[jt]s$/.test(one) && existsSync(one),
    );
    if (file === undefined) throw new Error(`${name} of ${folder}: no such module`);
    if (!file.endsWith('.ts')) return outside(file);
    if (user !== undefined) users.set(file, (users.get(file) ?? new Set()).add(user));
    return load(file);
  }

  return {
    load,
    /** What a test file gets by jest.requireActual of an absolute path. */
    actual: (path) => requireFrom(root, path),
    users,
    forget: (path) => modules.delete(path),
    /** The next load runs a module and all that load it, directly or not, again. */
    forgetWithUsers(path, seen = new Set()) {
      if (seen.has(path)) return;
      seen.add(path);
      modules.delete(path);
      for (const user of users.get(path) ?? []) this.forgetWithUsers(user, seen);
    },
  };
}
