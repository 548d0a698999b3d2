import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/built';

interface Data {
  readonly FIELDS: readonly object[];
  readonly RULES: readonly { readonly texts: Readonly<Record<'vi' | 'en', { readonly why?: string }>> }[];
  readonly STANDARDS: readonly object[];
}

const { plain, packed }: Record<'plain' | 'packed', Data> = JSON.parse(
  execFileSync(process.execPath, [join(ROOT, 'tests', 'support', 'packed-and-plain.mjs')], {
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  }),
);

/** The bundle leaves out why a rule matters: only docs/rules.md prints it. */
const withoutWhy = (rules: Data['RULES']) =>
  rules.map((rule) => ({
    ...rule,
    texts: { vi: { ...rule.texts.vi, why: undefined }, en: { ...rule.texts.en, why: undefined } },
  }));

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

describe('data packed into the bundle', () => {
  it('come out as the fields and standards of the sources, letter by letter', () => {
    expect(packed.FIELDS).toEqual(plain.FIELDS);
    expect(packed.STANDARDS).toEqual(plain.STANDARDS);
  });

  it('come out as the rules of the sources, less the reasons that only the documentation prints', () => {
    expect(withoutWhy(packed.RULES)).toEqual(withoutWhy(plain.RULES));
    expect(packed.RULES.every(({ texts }) => texts.vi.why === undefined && texts.en.why === undefined)).toBe(
      true,
    );
    expect(plain.RULES.every(({ texts }) => (texts.vi.why ?? '').length > 20)).toBe(true);
  });

  it('leave out nothing that code of the bundle reads', () => {
    const readers = [...sources(join(ROOT, 'src', 'core')), ...sources(join(ROOT, 'src', 'addin'))].filter(
      (file) => /\.why\b|\bwhy\s*[,}]\s*.*=/.test(readFileSync(file, 'utf8')),
    );
    expect(readers).toEqual([]);
  });
});
