import { built, topLevelFunctions } from '../support/built';
import type { TopLevelFunction } from '../support/built';

interface Documented {
  readonly description: string;
  readonly tags: readonly { readonly name: string; readonly text: string }[];
}

/** What the formula helper of Sheets reads from a JSDoc: the text before the first tag, then the tags. */
function readDoc(doc: string): Documented {
  const lines = doc.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trim());
  const [description = '', ...tags] = lines.join('\n').split(/\n(?=@\w)/);
  return {
    description: description.replace(/\s+/g, ' ').trim(),
    tags: tags.map((tag) => {
      const [, name = '', text = ''] = /^@(\w+)\s*([^]*)$/.exec(tag) ?? [];
      return { name, text: text.replace(/\s+/g, ' ').trim() };
    }),
  };
}

/** `{type} name words` of each @param, in order. */
function paramsOf(doc: Documented): { name: string; words: string }[] {
  return doc.tags
    .filter((tag) => tag.name === 'param')
    .map((tag) => {
      const [, name = '', words = ''] = /^\{[^}]+\}\s+\[?(\w+)\]?\s+(.*)$/.exec(tag.text) ?? [];
      return { name, words };
    });
}

/** What is wrong with the documentation of a formula, in words; empty when nothing is. */
function faults(formula: TopLevelFunction): string[] {
  if (formula.doc === null) return ['no JSDoc directly above'];
  const doc = readDoc(formula.doc);
  const params = paramsOf(doc);
  const count = (name: string) => doc.tags.filter((tag) => tag.name === name).length;
  const returned = doc.tags.find((tag) => tag.name === 'return');
  return [
    doc.description.length < 20 && 'no description',
    count('customfunction') !== 1 && 'not exactly one @customfunction',
    count('return') !== 1 && 'not exactly one @return',
    !/^\{\S+\}\s+\S/.test(returned?.text ?? '') && '@return without type or words',
    params.map((param) => param.name).join() !== formula.params.join() &&
      `@param ${params.map((param) => param.name).join()} but parameters ${formula.params.join()}`,
    params.some((param) => param.words.length < 3) && 'a @param without words',
    /\(\s*[^()\s;]+,\s*[^()]*\)/.test(examples(formula)) && 'an example with a comma between arguments',
  ].filter((fault): fault is string => typeof fault === 'string');
}

/** The example formulas in a JSDoc: '=NGHEO_…(…)'. */
function examples(formula: TopLevelFunction): string {
  return (formula.doc?.match(/=NGHEO_\w+\([^)]*\)/g) ?? []).join(' ');
}

const formulas = topLevelFunctions(built('Code.js')).filter((found) => found.name.startsWith('NGHEO_'));

describe('the help of each formula in dist/Code.js', () => {
  it.each(formulas.map((formula) => [formula.name, formula] as const))(
    '%s has description, @customfunction, its parameters in order and @return',
    (_, formula) => {
      expect(faults(formula)).toEqual([]);
    },
  );

  it.each(formulas.map((formula) => [formula.name, formula] as const))(
    '%s shows an example with ; between arguments, which every locale accepts',
    (name, formula) => {
      expect(examples(formula)).toContain(`=${name}(`);
    },
  );

  it('every other top-level function says what it is for, and is no formula', () => {
    for (const found of topLevelFunctions(built('Code.js'))) {
      if (found.name.startsWith('NGHEO_')) continue;
      expect([found.name, found.doc?.includes('@customfunction')]).toEqual([found.name, false]);
    }
  });
});

describe('the check itself', () => {
  const of = (source: string) => faults(topLevelFunctions(source)[0]!);
  const doc = (lines: string) => `/**\n * Tỷ lệ hộ nghèo của một địa bàn.\n${lines} */\n`;

  it('accepts a complete help', () => {
    const lines = ' * @param {number} so Số hộ.\n * @return {number} Tỷ lệ.\n * @customfunction\n';
    expect(of(`${doc(lines)}function NGHEO_X(so) {}`)).toEqual([]);
  });

  it('reports a help that does not touch the function', () => {
    expect(of(`${doc('')}var a;\nfunction NGHEO_X(so) {}`)).toEqual(['no JSDoc directly above']);
  });

  it('reports a missing tag, a renamed and a reordered parameter, and a comma example', () => {
    expect(
      of(`${doc(' * @param {number} so Số hộ.\n * @return {number} Tỷ lệ.\n')}function NGHEO_X(so) {}`),
    ).toEqual(['not exactly one @customfunction']);
    const two =
      ' * Ví dụ: =NGHEO_X(A1, B1)\n * @param {number} b Số B.\n * @param {number} a Số A.\n' +
      ' * @return {number} Tỷ lệ.\n * @customfunction\n';
    expect(of(`${doc(two)}function NGHEO_X(a, b) {}`)).toEqual([
      '@param b,a but parameters a,b',
      'an example with a comma between arguments',
    ]);
  });
});
