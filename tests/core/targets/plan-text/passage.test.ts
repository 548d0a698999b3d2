/** Pasted text made comparable, each letter with its place. */
import { cut, joined, passageOf } from '../../../../src/core/targets/plan-text/passage';

it.each([
  ['Đạt 5%', 'Đạt 5%', 'dat 5%'],
  ['Đạt'.normalize('NFD'), 'Đạt', 'dat'],
  ['ÐÔNG ɖ ð', 'ÐÔNG ɖ ð', 'dong d d'],
  ['5％ 6﹪', '5% 6%', '5% 6%'],
  ['a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h', 'a\nb\nc\nd\ne\nf\ng\nh', 'a\nb\nc\nd\ne\nf\ng\nh'],
  ['a \t\u00a0b', 'a b', 'a b'],
  ['  a', 'a', 'a'],
  ['a\u00adb\u200bc\u200dd\u2060e\ufeff', 'abcde', 'abcde'],
  ['\u0301a', '\u0301a', '\u0301a'],
  ['İ', 'İ', 'i'],
  ['😀', '😀', '😀'],
])('%j: %j', (original, text, plain) => {
  const found = passageOf(original);
  expect([found.text, found.plain]).toEqual([text, plain]);
  expect(found.at).toHaveLength(text.length + 1);
});

it('knows where each letter stood', () => {
  expect(passageOf('a  b').at).toEqual([0, 1, 3, 4]);
  expect(passageOf('a\r\nb').at).toEqual([0, 1, 3, 4]);
  expect(passageOf('ạb'.normalize('NFD')).at).toEqual([0, 2, 3]);
});

it('a part has no spaces at its ends', () => {
  const whole = passageOf('ab  cd  ef');
  expect(cut(whole, 2, 6)).toEqual({ text: 'cd', plain: 'cd', at: [4, 5, 6] });
  expect(cut(whole, 0, 8)).toEqual({ text: 'ab cd ef', plain: 'ab cd ef', at: whole.at });
  expect(cut(whole, 2, 3)).toEqual({ text: '', plain: '', at: [4] });
  expect(cut(whole, 0, 99).text).toBe('ab cd ef');
});

it('two parts stand on one line', () => {
  const whole = passageOf('ab\ncd');
  expect(joined(cut(whole, 0, 2), cut(whole, 3, 5))).toEqual({
    text: 'ab cd',
    plain: 'ab cd',
    at: [0, 1, 2, 3, 4, 5],
  });
});
