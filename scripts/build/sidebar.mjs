// The panel as one self-contained file: Apps Script serves a single HTML page, and an office on a poor line
// must not wait for a second one.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const PARTS = [
  { tag: /<link\b[^>]*\bhref="(?:\.\/)?([\w-]+\.css)"[^>]*>/g, element: 'style' },
  { tag: /<script\b[^>]*\bsrc="(?:\.\/)?([\w-]+\.ts)"[^>]*><\/script>/g, element: 'script' },
];

async function bundled(file, options) {
  const result = await build({
    ...options,
    entryPoints: [file],
    bundle: true,
    write: false,
    logLevel: 'warning',
  });
  return result.outputFiles[0].text.trim();
}

/** Text that would end its element early, or hide the rest of the page, must not get into it. */
function inElement(element, text, name) {
  if (new RegExp(`</${element}|<!--`, 'i').test(text))
    throw new Error(`${name} would break out of <${element}>`);
  return `<${element}>\n${text}\n</${element}>`;
}

/**
 * @param {string} page path of the HTML shell, with `<link rel="stylesheet" href="x.css">` and `<script src="x.ts">`
 * @param {import('esbuild').BuildOptions} options how scripts and styles are compiled
 * @returns {Promise<string>} the page with its styles and scripts inside
 */
export async function selfContainedPage(page, options) {
  let html = await readFile(page, 'utf8');
  for (const { tag, element } of PARTS) {
    for (const [whole, name] of html.matchAll(tag)) {
      const text = await bundled(join(dirname(page), name), { ...options, format: 'iife' });
      html = html.replace(whole, () => inElement(element, text, name));
    }
  }
  return html;
}
