/** `npm run build -- --marketplace`: the same add-in with its menu under Extensions, and nothing else different. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { MENU, MENU_TITLE } from '../../src/addin/menu';
import { ROOT, built, topLevelFunctions } from '../support/built';

const FOLDER = join(ROOT, 'out', 'marketplace');
const published = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

beforeAll(() => {
  execFileSync('node', ['scripts/build.mjs', '--marketplace', '--quiet'], { cwd: ROOT });
});

/** What onOpen does to a scope in which nothing but menus exists. */
function opened(code: string): string[] {
  const calls: string[] = [];
  const menu = (title: string): unknown => {
    const self: Record<string, unknown> = {
      addItem: (label: string, run: string) => (calls.push(`${title}: ${label} -> ${run}`), self),
      addSeparator: () => self,
      addSubMenu: () => self,
      addToUi: () => void calls.push(`${title}: shown`),
    };
    return self;
  };
  const ui = { createMenu: menu, createAddonMenu: () => menu('the add-on') };
  // No other service is defined: touching one would be a ReferenceError.
  const scope = createContext({ SpreadsheetApp: { getUi: () => ui } });
  runInContext(code, scope);
  runInContext("onOpen({ authMode: 'NONE' })", scope);
  return calls;
}

describe('the Marketplace build', () => {
  it('differs in the menu alone: under the add-on’s own name, with the same items, and nothing else is called', () => {
    const bound = opened(built('Code.js'));
    expect(bound[bound.length - 1]).toBe(`${MENU_TITLE}: shown`);
    expect(bound.length).toBeGreaterThan(MENU.length);
    expect(opened(published('Code.js'))).toEqual(
      bound.map((call) => call.replace(new RegExp(`^${MENU_TITLE}: `), 'the add-on: ')),
    );
  });

  it('has the same files, functions, panel, jobs and manifest', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(readdirSync(join(ROOT, 'dist')).sort());
    for (const name of ['Viec.html', 'Sidebar.html', 'VanBan.html', 'appsscript.json'] as const) {
      expect([name, published(name) === built(name)]).toEqual([name, true]);
    }
    expect(topLevelFunctions(published('Code.js'))).toEqual(topLevelFunctions(built('Code.js')));
    expect(published('Code.js')).toContain('createAddonMenu');
    expect(built('Code.js')).not.toContain('createAddonMenu');
  });

  it('leaves dist/, which clasp pushes, to the build for a workbook', () => {
    expect(built('Code.js')).toContain('createMenu');
  });
});
