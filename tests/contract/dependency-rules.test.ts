import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../support/built';

const IMPORTS = '@typescript-eslint/no-restricted-imports';
const WORDS = 'no-restricted-syntax';
const use = (from: string) => `import { x } from '${from}';\nexport const y = x;\n`;
const useType = (from: string) => `import type { X } from '${from}';\nexport type Y = X;\n`;

/** What breaks a rule of docs/design.md, and the rule that must say so. */
const FORBIDDEN: readonly [what: string, file: string, code: string, rule: string][] = [
  ['core uses the shell', 'src/core/x.ts', use('../addin/workbook'), IMPORTS],
  ['core uses even a type of the shell', 'src/core/reports/x.ts', useType('../../addin/action'), IMPORTS],
  ['core uses the panel', 'src/core/rules/x.ts', use('../../ui/server'), IMPORTS],
  ['core uses the runner', 'src/core/register/x.ts', use('../../../runner/xlsx'), IMPORTS],
  ['core uses the tests', 'src/core/targets/kinds/x.ts', use('../../../../tests/support/builders'), IMPORTS],
  ['core uses Node', 'src/core/x.ts', use('node:fs'), IMPORTS],
  ['core uses a package', 'src/core/text/x.ts', use('exceljs'), IMPORTS],
  ['core asks the clock', 'src/core/x.ts', 'export const now = new Date();\n', 'no-restricted-globals'],
  [
    'core rolls dice',
    'src/core/indicators/x.ts',
    'export const r = Math.random();\n',
    'no-restricted-properties',
  ],
  [
    'core formats by ICU',
    'src/core/text/x.ts',
    'export const f = new Intl.NumberFormat();\n',
    'no-restricted-globals',
  ],
  [
    'core sorts by ICU',
    'src/core/x.ts',
    "export const o = 'a'.localeCompare('b');\n",
    'no-restricted-properties',
  ],
  ['core writes to a console', 'src/core/job/x.ts', "console.log('x');\n", 'no-restricted-globals'],
  ['text uses the register', 'src/core/text/x.ts', use('../register/read'), IMPORTS],
  ['the model uses a rule', 'src/core/model.ts', use('./rules/rule'), IMPORTS],
  ['messages use reports', 'src/core/messages/x.ts', use('../reports/cells'), IMPORTS],
  ['arithmetic uses indicators', 'src/core/arithmetic/x.ts', use('../indicators/rate'), IMPORTS],
  ['the register uses standards', 'src/core/register/x.ts', use('../standards/index'), IMPORTS],
  ['standards use rules', 'src/core/standards/x.ts', use('../rules/rule'), IMPORTS],
  ['indicators use rules', 'src/core/indicators/x.ts', use('../rules/rule'), IMPORTS],
  ['indicators use targets', 'src/core/indicators/x.ts', use('../targets/progress'), IMPORTS],
  ['rules use targets', 'src/core/rules/x.ts', use('../targets/progress'), IMPORTS],
  ['rules use fixes', 'src/core/rules/x.ts', use('../fixes/plan'), IMPORTS],
  ['fixes use reports', 'src/core/fixes/x.ts', use('../reports/cells'), IMPORTS],
  ['targets use reports', 'src/core/targets/kinds/x.ts', use('../../reports/cells'), IMPORTS],
  ['reports use the job', 'src/core/reports/x.ts', use('../job/options'), IMPORTS],
  ['the shell goes past the door of the core', 'src/addin/x.ts', use('../core/register/read'), IMPORTS],
  ['a command goes past the door', 'src/addin/commands/x.ts', useType('../../core/model'), IMPORTS],
  ['the shell uses the panel', 'src/addin/x.ts', use('../ui/server'), IMPORTS],
  ['the shell uses a package', 'src/addin/x.ts', use('fflate'), IMPORTS],
  [
    'ranges are touched anywhere',
    'src/addin/preferences.ts',
    'SpreadsheetApp.flush();\n',
    'no-restricted-globals',
  ],
  ['the panel uses code of the shell', 'src/ui/x.ts', use('../addin/server'), IMPORTS],
  ['the panel uses code of the core', 'src/ui/x.ts', use('../core/index'), IMPORTS],
  ['a screen uses a package', 'src/ui/panel/screens/x.tsx', use('react'), IMPORTS],
  ['a screen uses a job', 'src/ui/panel/screens/x.tsx', use('../../../core/job/options'), IMPORTS],
  ['a screen has words', 'src/ui/panel/screens/x.tsx', 'export const X = () => <p>Lỗi</p>;\n', WORDS],
  ['a screen has a word', 'src/ui/panel/x.tsx', "export const X = () => <p>{'Lỗi'}</p>;\n", WORDS],
  ['an input has a label', 'src/ui/panel/x.tsx', 'export const X = () => <i aria-label="Error" />;\n', WORDS],
  [
    'the status line has words',
    'src/ui/panel/x.ts',
    "declare const tell: (a: string) => void;\ntell('Xong');\n",
    WORDS,
  ],
  ['globals.ts uses code', 'src/globals.ts', use('./addin/index'), IMPORTS],
  ['the runner uses code of the core', 'runner/x.ts', use('../src/core/index'), IMPORTS],
  ['the runner uses the tests', 'runner/fake-apps-script/x.ts', use('../../tests/support/built'), IMPORTS],
  ['a default export', 'runner/x.ts', 'export default 1;\n', 'no-restricted-exports'],
  [
    'a loose comparison',
    'src/core/x.ts',
    'export const same = (a: number, b: number) => a == b;\n',
    'eqeqeq',
  ],
  ['a variable nobody uses', 'runner/x.ts', 'const lost = 1;\n', '@typescript-eslint/no-unused-vars'],
  ['a file of 201 lines', 'src/core/x.ts', 'export {};\n'.repeat(201), 'max-lines'],
  [
    'a function of 13 branches',
    'src/core/x.ts',
    `export const f = (a: number) => [${Array.from({ length: 12 }, (_, i) => `a > ${i} ? 1 : 0`).join()}];\n`,
    'complexity',
  ],
];

/** What the same rules must let through. */
const ALLOWED: readonly [what: string, file: string, code: string][] = [
  ['the model names field types', 'src/core/model.ts', useType('./register/fields')],
  ['rules classify', 'src/core/rules/x.ts', use('../indicators/classify-household')],
  ['reports use targets', 'src/core/reports/x.ts', use('../targets/progress')],
  ['standards use the base', 'src/core/standards/x.ts', use('../errors')],
  ['a target kind uses arithmetic', 'src/core/targets/kinds/x.ts', use('../../arithmetic/round')],
  ['the door opens a catalogue called ui', 'src/core/index.ts', use('./messages/ui')],
  ['the door opens everything', 'src/core/index.ts', use('./job/analyse')],
  ['the shell uses the door', 'src/addin/x.ts', use('../core/index')],
  ['the menu asks for the interface', 'src/addin/menu.ts', 'SpreadsheetApp.getUi();\n'],
  ['the runner uses the keys of own sheets', 'runner/x.ts', use('../src/addin/own-sheets')],
  ['the panel uses types of the shell', 'src/ui/x.ts', useType('../addin/server')],
  ['the panel uses the form of texts', 'src/ui/panel/x.ts', use('../../core/messages/catalogue')],
  [
    'a screen is drawn',
    'src/ui/panel/x.tsx',
    'import { useState } from \'preact/hooks\';\nexport const X = () => <p class="soft">{useState(0)[0]} · </p>;\n',
  ],
  ['the runner uses types of the core', 'runner/x.ts', useType('../src/core/index')],
];

function lint(pieces: readonly (readonly [file: string, code: string])[]): string[][] {
  return JSON.parse(
    execFileSync(process.execPath, [join(ROOT, 'tests', 'support', 'lint-lines.mjs')], {
      cwd: ROOT,
      encoding: 'utf8',
      input: JSON.stringify(pieces),
    }),
  );
}

describe('the dependency and style rules report', () => {
  const reported = lint(FORBIDDEN.map(([, file, code]) => [file, code]));
  it.each(FORBIDDEN.map(([what, , , rule], index) => [what, rule, index] as const))(
    '%s',
    (_, rule, index) => {
      expect(reported[index]).toContain(rule);
    },
  );
});

describe('the dependency rules let through', () => {
  const reported = lint(ALLOWED.map(([, file, code]) => [file, code]));
  it.each(ALLOWED.map(([what], index) => [what, index] as const))('%s', (_, index) => {
    expect(reported[index]).toEqual([]);
  });
});
