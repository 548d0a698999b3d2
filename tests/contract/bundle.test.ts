import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { MENU, MENU_TITLE } from '../../src/addin/menu';
import { ROOT, built, parseCode } from '../support/built';

const LIMIT = 250 * 1024;
const PANEL_LIMIT = 120 * 1024;

/** An object on which only the named members exist; touching any other one fails the test by name. */
function only(path: string, members: Readonly<Record<string, unknown>>): unknown {
  return new Proxy(members, {
    get(target, name) {
      if (typeof name === 'string' && name in target) return target[name];
      throw new Error(`touched ${path}.${String(name)}`);
    },
    set(_, name) {
      throw new Error(`set ${path}.${String(name)}`);
    },
  });
}

/** A scope of a script without any authorisation: `getUi().createMenu()` and nothing else of any service. */
function unauthorisedScope(calls: string[]): ReturnType<typeof createContext> {
  const menu = (title: string): unknown => {
    const self = only(`menu ${title}`, {
      addItem: (label: string, run: string) => (calls.push(`${title}: ${label} -> ${run}`), self),
      addSeparator: () => self,
      addSubMenu: () => self,
      addToUi: () => void calls.push(`${title}: shown`),
    });
    return self;
  };
  const scope: Record<string, unknown> = {
    SpreadsheetApp: only('SpreadsheetApp', { getUi: () => only('ui', { createMenu: menu }) }),
  };
  for (const service of [
    'PropertiesService',
    'CacheService',
    'LockService',
    'HtmlService',
    'ScriptApp',
    'Session',
    'Utilities',
    'UrlFetchApp',
    'DriveApp',
    'Logger',
    'console',
  ]) {
    scope[service] = only(service, {});
  }
  return createContext(scope);
}

describe('dist/', () => {
  it('holds exactly the five files of the Apps Script project', () => {
    expect(readdirSync(join(ROOT, 'dist')).sort()).toEqual([
      'Code.js',
      'Sidebar.html',
      'VanBan.html',
      'Viec.html',
      'appsscript.json',
    ]);
  });

  it('keeps the jobs’ code apart: one script element around one ES2019 variable', () => {
    const [, code = '', ...more] = built('Viec.html').split(/<script>|<\/script>/);
    expect(more.join('').trim()).toBe('');
    // Text that an HTML parser or a template would take for its own.
    expect(code).not.toMatch(/<!--|<\?|<\/script/i);
    const [directive, bundle, ...rest] = parseCode(code).program.body;
    expect(directive).toMatchObject({ type: 'ExpressionStatement', directive: 'use strict' });
    expect(bundle).toMatchObject({
      type: 'VariableDeclaration',
      declarations: [{ id: { name: 'GiamNgheoViec' }, init: { type: 'CallExpression' } }],
    });
    expect(rest).toEqual([]);
  });

  it('parses as an ES2019 script: one variable, then functions, nothing that runs between them', () => {
    const [directive, bundle, ...rest] = parseCode(built('Code.js')).program.body;
    expect(directive).toMatchObject({ type: 'ExpressionStatement', directive: 'use strict' });
    expect(bundle).toMatchObject({
      type: 'VariableDeclaration',
      kind: 'var',
      declarations: [{ id: { name: 'GiamNgheo' }, init: { type: 'CallExpression' } }],
    });
    expect(new Set(rest.map((node) => node.type))).toEqual(new Set(['FunctionDeclaration']));
  });

  it('keeps Code.js within 250 KB, since it is parsed at each call of a custom function', () => {
    const bytes = Buffer.byteLength(built('Code.js'));
    process.stdout.write(
      `dist/Code.js: ${bytes} bytes, ${(bytes / 1024).toFixed(1)} of ${LIMIT / 1024} KB\n`,
    );
    expect(bytes).toBeLessThanOrEqual(LIMIT);
  });

  it('keeps the panel within 120 KB, since it is read each time it is opened', () => {
    expect(Buffer.byteLength(built('Sidebar.html'))).toBeLessThanOrEqual(PANEL_LIMIT);
  });

  it('carries Vietnamese as plain UTF-8 in composed form', () => {
    for (const text of [built('Code.js'), built('Viec.html'), built('Sidebar.html'), built('VanBan.html')]) {
      expect(text).not.toContain('\\u1E');
      expect(text).toBe(text.normalize('NFC'));
    }
  });
});

describe('loading the bundle without any authorisation', () => {
  it('touches no service at load', () => {
    const calls: string[] = [];
    runInContext(built('Code.js'), unauthorisedScope(calls));
    expect(calls).toEqual([]);
  });

  it.each(['onOpen', 'onInstall'])('%s builds the menu and touches nothing else', (name) => {
    const calls: string[] = [];
    const scope = unauthorisedScope(calls);
    runInContext(built('Code.js'), scope);
    runInContext(`${name}({ authMode: 'NONE' })`, scope);
    const expected = MENU.flatMap((entry) => {
      if (entry === 'separator') return [];
      if ('items' in entry) return entry.items.map((item) => `${entry.label}: ${item.label} -> ${item.run}`);
      return [`${MENU_TITLE}: ${entry.label} -> ${entry.run}`];
    });
    expect(calls).toEqual([...expected, `${MENU_TITLE}: shown`]);
  });

  it('would notice a service that is touched', () => {
    const scope = unauthorisedScope([]);
    expect(() => runInContext('PropertiesService.getDocumentProperties()', scope)).toThrow(
      'touched PropertiesService.getDocumentProperties',
    );
    expect(() => runInContext('SpreadsheetApp.getActiveSpreadsheet()', scope)).toThrow(
      'touched SpreadsheetApp.getActiveSpreadsheet',
    );
  });
});

describe.each(['Sidebar.html', 'VanBan.html'] as const)('%s', (name) => {
  const page = built(name);

  it('is self-contained: no remote or local file is asked for', () => {
    expect(page).not.toMatch(/<link\b|<script[^>]*\bsrc=|<img[^>]*\bsrc=|<iframe\b|@import|\burl\(/i);
    // Preact names the XML namespaces of elements by their addresses; nothing is fetched from there.
    const withoutNamespaces = page.replace(/(["'])http:\/\/www\.w3\.org\/[\w/]+\1/g, '""');
    expect(withoutNamespaces).not.toMatch(/["'(`]\s*(?:https?:)?\/\//);
    expect(page).not.toMatch(
      /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(/,
    );
    expect(page).toMatch(/<style>[^]+<\/style>/);
    expect(page).toMatch(/<script>[^]+<\/script>/);
  });

  it('closes each script where it means to', () => {
    expect(page.match(/<script\b/gi)).toHaveLength(page.match(/<\/script>/gi)?.length ?? 0);
  });
});
