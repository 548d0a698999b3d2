/** src/core/reports/formula-help.ts from the JSDoc of src/globals.ts: the words of GN Hướng dẫn. */
import { format, resolveConfig } from 'prettier';
import { callOf, formulasOf } from './functions';

const HEAD = `/** Words of the custom functions for GN Hướng dẫn. Written by \`npm run docs\` from src/globals.ts: change them there. */

export interface FormulaHelp {
  readonly name: string;
  /** '=NGHEO_TYLE(so; tong)'; what may be left out stands in brackets. */
  readonly call: string;
  readonly example: string;
  readonly vi: string;
  readonly en: string;
  readonly parameters: readonly { readonly name: string; readonly words: string }[];
  readonly result: string;
}

export const FORMULA_HELP: readonly FormulaHelp[] = `;

/** The first call written out in a description; every description must have one. */
function exampleOf(name: string, description: string): string {
  const found = new RegExp(`=${name}\\([^()]*\\)`).exec(description)?.[0];
  if (found === undefined) throw new Error(`${name} has no example in its description`);
  return found;
}

/** English stands in the last brackets of a description. */
function wordsOf(description: string): { readonly vi: string; readonly en: string } {
  const one = description.replace(/\s+/g, ' ').trim();
  const english = /^(.*?)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/.exec(one);
  return { vi: english?.[1] ?? one, en: english?.[2] ?? one };
}

export async function formulaHelp(source: string, path: string): Promise<string> {
  const all = formulasOf(source).map(({ name, description, parameters, returns }) => ({
    name,
    call: callOf({ name, parameters }),
    example: exampleOf(name, description),
    ...wordsOf(description),
    parameters: parameters.map((parameter) => ({ name: parameter.name, words: parameter.words })),
    result: returns.words,
  }));
  const options = await resolveConfig(path);
  return format(`${HEAD}${JSON.stringify(all)};\n`, { ...options, filepath: path });
}
