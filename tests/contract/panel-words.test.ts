/** The words of the panel: complete in both languages, and agreeing with the core where they name its things. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FORMULAS } from '../../src/core/index';
import { FORMULA_ARGUMENTS } from '../../src/ui/panel/screens/formula-list';
import type { Pair } from '../../src/ui/panel/words/words';
import { ROOT } from '../support/built';

const folder = join(ROOT, 'src', 'ui', 'panel', 'words');
const files = readdirSync(folder).filter((name) => name !== 'words.ts');
const texts = files.flatMap((file) =>
  Object.entries(jest.requireActual<Record<string, Record<string, Pair>>>(join(folder, file))).flatMap(
    ([catalogue, pairs]) =>
      Object.entries(pairs).map(([key, pair]): [string, Pair] => [`${file} ${catalogue} ${key}`, pair]),
  ),
);

const slots = (text: string): string =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort().join();

describe('words of the panel', () => {
  it('are there', () => expect(texts.length).toBeGreaterThan(300));

  it('fill the same slots in both languages', () => {
    expect(texts.filter(([, [vi, en]]) => slots(vi) !== slots(en)).map(([key]) => key)).toEqual([]);
  });

  it('are none of them empty, and composed (NFC)', () => {
    const bad = texts.filter(([, pair]) =>
      pair.some((text) => text.trim() === '' || text !== text.normalize('NFC')),
    );
    expect(bad.map(([key]) => key)).toEqual([]);
  });

  it('have no fixed plural behind a count in English ("1 rows")', () => {
    const counts = /\{count\} (?:households|errors|warnings|hints|entries|cells|columns|targets|fields)\b/;
    expect(texts.filter(([, [, en]]) => counts.test(en)).map(([key]) => key)).toEqual([]);
  });
});

describe('things of the core that the panel names', () => {
  it('formulas have the arguments they take, optional ones in brackets', () => {
    const taken = Object.entries(FORMULAS).map(([name, { params }]) => [
      name,
      params.map(({ name: arg, required }) => (required ? arg : `[${arg}]`)).join('; '),
    ]);
    expect(FORMULA_ARGUMENTS).toEqual(Object.fromEntries(taken));
  });
});
