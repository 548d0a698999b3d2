import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/built';

type Texts = Readonly<Record<string, string>>;
type Bilingual = Readonly<{ vi: Texts; en: Texts }>;

const found: [file: string, texts: Bilingual][] = [];
let loading = '';

// Every catalogue declares itself through this function, exported or not.
jest.mock('../../src/core/messages/catalogue', () => ({
  ...jest.requireActual<object>('../../src/core/messages/catalogue'),
  catalogue: (texts: Bilingual) => {
    found.push([loading, texts]);
    return texts;
  },
}));

const folder = join(ROOT, 'src', 'core', 'messages');
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'catalogue.ts');
for (const name of files) {
  loading = name;
  jest.requireActual<object>(join(folder, name));
}

/** The slots a text fills, each once: how often a word recurs is each language's own matter. */
const slots = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();

/** Keys of one language only, and keys whose slots differ. */
function differences({ vi, en }: Bilingual): string[] {
  const keys = [...new Set([...Object.keys(vi), ...Object.keys(en)])];
  return keys.filter((key) => {
    const [here, there] = [vi[key], en[key]];
    return here === undefined || there === undefined || slots(here).join() !== slots(there).join();
  });
}

describe('message catalogues', () => {
  it('each file of src/core/messages declares one', () => {
    expect([...new Set(found.map(([file]) => file))].sort()).toEqual([...files].sort());
  });

  it.each(found)('%s has the same keys and the same {slots} in Vietnamese and English', (_, texts) => {
    expect(differences(texts)).toEqual([]);
  });

  it.each(found)('%s has no empty text and is composed (NFC)', (_, texts) => {
    for (const text of [...Object.values(texts.vi), ...Object.values(texts.en)]) {
      expect(text.trim()).not.toBe('');
      expect(text).toBe(text.normalize('NFC'));
    }
  });

  it.each(found)('%s has no fixed plural behind a count in English ("1 rows")', (_, { en }) => {
    const counts =
      /\{(?:count|cells|households|persons|saved|sheets|points)\} (?:households|persons|rows|cells|columns|sheets|points|choices|cases)\b/;
    expect(Object.entries(en).filter(([, text]) => counts.test(text))).toEqual([]);
  });

  it('a key or a slot that one language lacks is reported', () => {
    expect(differences({ vi: { a: '{x}', b: '' }, en: { a: '{x}' } })).toEqual(['b']);
    expect(differences({ vi: { a: '{x} {y}' }, en: { a: '{y}' } })).toEqual(['a']);
  });
});
