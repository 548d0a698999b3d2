// The panel and the dialogs as one self-contained file each: Apps Script serves a single HTML page, and an office on a poor line
// must not wait for a second one.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/** Stands inside <style> or <script> for the file to be put there. */
const PLACEHOLDER = /\/\* build: ([\w-]+\.(?:css|tsx?)) \*\//g;

async function compiled(file, options) {
  const result = await build({
    ...options,
    // The page runs in the office's browser, which is newer than Apps Script's engine need be.
    target: 'es2020',
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  const text = result.outputFiles[0].text.trim();
  // Text that ends its element early, or hides the rest of the page, must not get into it.
  if (/<\/(?:style|script)|<!--/i.test(text)) throw new Error(`${file} would break out of its element`);
  return text;
}

/**
 * @param {string} page path of the HTML shell; a placeholder `build: x.css` in a comment takes the file beside it
 * @param {import('esbuild').BuildOptions} options how scripts and styles are compiled
 * @returns {Promise<string>} the page with its styles and scripts inside
 */
export async function selfContainedPage(page, options) {
  const html = await readFile(page, 'utf8');
  const names = [...html.matchAll(PLACEHOLDER)].map((match) => match[1]);
  if (names.length === 0) throw new Error(`${page} has no placeholder for its styles and scripts`);
  const texts = new Map();
  for (const name of names) texts.set(name, await compiled(join(dirname(page), name), options));
  return html.replace(PLACEHOLDER, (_, name) => texts.get(name));
}
