/** docs/huong-dan/: every menu word it quotes is on the menu, every page, picture and anchor it names is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MENU } from '../../src/addin/menu';
import { SHEET_NAMES } from '../../src/core/reports/sheet-names';
import { ROOT } from '../support/built';

const FOLDER = join(ROOT, 'docs', 'huong-dan');
const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const text = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

const labels = new Set(
  MENU.flatMap((entry) => {
    if (entry === 'separator') return [];
    return 'items' in entry ? [entry.label, ...entry.items.map(({ label }) => label)] : [entry.label];
  }),
);
/** Words between underscores; code and pictures are no quotations. */
const quoted = (name: string): string[] =>
  [
    ...text(name)
      .replace(/`[^`]*`|\]\([^)]*\)/g, '')
      .matchAll(/(?<![\p{L}\p{N}])_([^_\n]+)_/gu),
  ].map(([, words]) => words!);

describe.each(pages)('docs/huong-dan/%s', (name) => {
  it('quotes the menu word for word', () => {
    expect(quoted(name).filter((words) => !labels.has(words))).toEqual([]);
  });

  it('names our sheets as they are called', () => {
    const known = Object.values(SHEET_NAMES);
    const named = [...text(name).matchAll(/\bGN \p{Lu}[\p{L}\p{N}]*(?: \p{Ll}+)*/gu)].map(([words]) => words);
    expect(named.filter((words) => !known.some((sheet) => words.startsWith(sheet)))).toEqual([]);
  });

  it('links to pages, pictures and headings that exist', () => {
    for (const [, target = ''] of text(name).matchAll(/\]\(([^)]+)\)/g)) {
      const [file = '', anchor] = target.split('#');
      const path = file === '' ? join(FOLDER, name) : join(FOLDER, file);
      expect([target, existsSync(path)]).toEqual([target, true]);
      if (anchor === undefined) continue;
      const headings = [...readFileSync(path, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, words]) =>
        words!
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s-]/gu, '')
          .replace(/\s+/g, '-'),
      );
      expect(headings).toContain(anchor);
    }
  });
});

describe('the guide as a whole', () => {
  it('has its ten pages in the index, and quotes many menu words', () => {
    const index = [...text('README.md').matchAll(/\]\((\d+-[\w-]+\.md)\)/g)].map(([, page]) => page!);
    expect([...index].sort()).toEqual(pages.filter((name) => name !== 'README.md').sort());
    expect(new Set(pages.flatMap(quoted)).size).toBeGreaterThan(25);
  });

  it('lists its screenshots with a page each and the way there; a menu step is on the menu', () => {
    const wanted = JSON.parse(text('hinh.json')) as {
      name: string;
      page: string;
      shows: string;
      steps: string[];
    }[];
    expect(new Set(wanted.map(({ name }) => name)).size).toBe(wanted.length);
    for (const { name, page, shows, steps } of wanted) {
      expect(pages).toContain(page);
      expect(text(page)).toContain(`](hinh/${name}.png)`);
      expect(shows).not.toBe('');
      for (const step of steps.filter((each) => each.startsWith('menu: '))) {
        // 'Tiện ích, Chèn mẫu sổ hộ': a submenu and its item; some labels have commas of their own.
        const words = step.slice('menu: '.length);
        const at = words.indexOf(', ');
        const isKnown =
          labels.has(words) || (labels.has(words.slice(0, at)) && labels.has(words.slice(at + 2)));
        expect([step, isKnown]).toEqual([step, true]);
      }
    }
  });
});
