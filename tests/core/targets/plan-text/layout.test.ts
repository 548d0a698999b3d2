/** Where sentences begin and end, however the text was pasted. */
import { readPlanText } from '../../../../src/core/targets/plan-text/read-plan-text';

const FOUR = [
  'Giảm tỷ lệ hộ nghèo 1,2%',
  '80% hộ nghèo dùng nước sạch',
  '70% hộ nghèo có nhà tiêu hợp vệ sinh',
  'Xây dựng 02 mô hình giảm nghèo',
];
const VALUES = [1.2, 80, 70, 2];
const valuesOf = (text: string) => readPlanText(text).targets.map(({ value }) => value);
const sentencesOf = (text: string) => readPlanText(text).targets.map(({ sentence }) => sentence);

describe('a line that begins with a figure is a sentence of its own', () => {
  it.each([
    ['bare lines', FOUR.join('\n')],
    ['CRLF', FOUR.join('\r\n')],
    ['old Mac line ends', FOUR.join('\r')],
    ['line separators', FOUR.join('\u2028')],
    ['blank lines', FOUR.join('\n\n')],
    ['dashes', FOUR.map((line) => `- ${line};`).join('\n')],
    ['dashes without a space', FOUR.map((line) => `-${line};`).join('\n')],
    ['bullets and tabs', FOUR.map((line) => `•\t${line}`).join('\n')],
    ['plus signs', FOUR.map((line) => `\t+ ${line}.`).join('\n')],
    ['numbers', FOUR.map((line, i) => `${i + 1}. ${line}`).join('\n')],
    ['numbers in brackets', FOUR.map((line, i) => `(${i + 1}) ${line};`).join('\n')],
    ['numbers of two levels', FOUR.map((line, i) => `2.${i + 1}. ${line}`).join('\n')],
    ['letters', FOUR.map((line, i) => `${'abcd'[i]}) ${line};`).join('\n')],
    ['letters with đ', FOUR.map((line, i) => `${'cdđe'[i]}) ${line}`).join('\n')],
    ['letters h to l', FOUR.map((line, i) => `${'hikl'[i]}) ${line}`).join('\n')],
    ['letters v, x', FOUR.map((line, i) => `${'uvxy'[i]}) ${line}`).join('\n')],
    ['small Roman numbers', FOUR.map((line, i) => `${['i', 'ii', 'iii', 'iv'][i]}) ${line}`).join('\n')],
    [
      'small Roman numbers with dots',
      FOUR.map((line, i) => `${['v', 'vi', 'vii', 'viii'][i]}. ${line}`).join('\n'),
    ],
    ['bullets of a word processor', FOUR.map((line) => `\uf0b7\t${line}`).join('\n')],
    ['no-break spaces', FOUR.join('\n').replace(/ /g, '\u00a0')],
  ])('%s', (_, text) => {
    expect(valuesOf(text)).toEqual(VALUES);
    expect(sentencesOf(text).map((sentence) => sentence.replace(/[.;]$/, ''))).toEqual(FOUR);
  });

  it('one line with semicolons holds four targets', () =>
    expect(valuesOf(`${FOUR.join('; ')}.`)).toEqual(VALUES));

  it('decomposed letters are read as composed ones', () => {
    const text = FOUR.join('\n').normalize('NFD');
    expect(valuesOf(text)).toEqual(VALUES);
    expect(sentencesOf(text)).toEqual(FOUR);
  });
});

describe('what was only wrapped is one sentence', () => {
  it.each([
    ['before a figure', 'Tỷ lệ hộ nghèo giảm\n1,2% (tương ứng 16 hộ).'],
    ['within a bracket', 'Tỷ lệ hộ nghèo giảm 1,2% (tương\nứng 16 hộ).'],
    ['before the bracket', 'Tỷ lệ hộ nghèo giảm 1,2%\n(tương ứng 16 hộ).'],
    ['in the middle of words', 'Tỷ lệ\r\nhộ nghèo\r\ngiảm 1,2% (tương ứng\r\n16 hộ).'],
  ])('%s', (_, text) => {
    expect(readPlanText(text).targets).toMatchObject([
      { value: 1.2, count: 16, sentence: 'Tỷ lệ hộ nghèo giảm 1,2% (tương ứng 16 hộ).' },
    ]);
  });
});

describe('the place of a sentence in the text', () => {
  it.each([
    ['composed', 'NFC'],
    ['decomposed', 'NFD'],
  ] as const)('is that of its letters, %s', (_, form) => {
    const text = `Mục tiêu:\r\n\t-  80%  hộ nghèo dùng nước sạch;\r\n- Giảm 12 hộ nghèo.`.normalize(form);
    const { targets } = readPlanText(text);
    const shown = targets.map(({ start, end }) =>
      text.slice(start, end).normalize('NFC').replace(/\s+/g, ' '),
    );
    expect(shown).toEqual(['80% hộ nghèo dùng nước sạch;', 'Giảm 12 hộ nghèo.']);
    expect(targets.map(({ sentence }) => sentence)).toEqual(shown);
  });
});

describe('a text of any kind', () => {
  it.each(['', ' \n\t', '12', '%', '((((', '- \n- \n', '1/0', '9'.repeat(400), `${'a'.repeat(5000)} 5%`])(
    '%# gives no target and no failure',
    (text) => expect(readPlanText(text).targets).toEqual([]),
  );
});
