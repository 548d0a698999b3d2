/** A proposal in the words of the dialog, each by the catalogue's sentence for it. */
import type { Lang } from '../../../../src/core/model';
import { planLine } from '../../../../src/core/targets/plan-text/phrase';
import type { PlanTarget } from '../../../../src/core/targets/plan-text/plan-target';
import { proposal } from '../support/plan-targets';

const line = (change: Partial<PlanTarget> = {}, lang: Lang = 'vi') => planLine(proposal(change), lang);

it('has all a person is shown', () =>
  expect(
    line({
      qualifier: 'ở thôn Đông',
      denominator: 'hộ có nhu cầu',
      sentence: 'Cả câu.',
      sure: false,
      doubts: ['approximate', 'by-or-to'],
    }),
  ).toEqual({
    kind: 'Giảm số hộ nghèo',
    value: '5 hộ',
    details: ['Đối tượng: hộ nghèo', 'Chỉ tính: ở thôn Đông', 'Tính trên: hộ có nhu cầu'],
    doubts: ['kế hoạch ghi “khoảng”', 'chưa rõ là mức giảm hay mức còn lại'],
    sentence: 'Cả câu.',
    sure: false,
  }));
it('and nothing that is not said', () =>
  expect(line({ group: null })).toMatchObject({ details: [], doubts: [], sure: true }));

it.each([
  ['poor', 'hộ nghèo'],
  ['nearPoor', 'hộ cận nghèo'],
  ['poor+nearPoor', 'hộ nghèo, hộ cận nghèo'],
  ['poor+nearPoor-ethnic', 'hộ nghèo, hộ cận nghèo (dân tộc thiểu số)'],
  ['poor-femaleHead', 'hộ nghèo (chủ hộ là nữ)'],
  ['relapse+new', 'hộ tái nghèo, hộ phát sinh mới'],
])('the group %s is "%s"', (group, words) => {
  expect(line({ group })).toMatchObject({ kind: `Giảm số ${words}`, details: [`Đối tượng: ${words}`] });
});

describe('what it is about and which kind', () => {
  const SHARE = {
    kind: 'reach-share',
    about: 'toilet',
    denominator: 'hộ',
    words: '80% hộ nghèo có hố xí',
  } as const;
  it.each([
    [{ kind: 'reduce-rate' }, 'Giảm tỷ lệ hộ nghèo'],
    [{ kind: 'reduce-rate', form: 'to' }, 'Tỷ lệ hộ nghèo'],
    [{ kind: 'reduce-relative' }, 'Giảm một phần số hộ nghèo'],
    [{ kind: 'reduce-count', group: null }, 'Giảm số (chưa rõ đối tượng)'],
    [{ kind: 'at-most-count', form: 'to', words: 'Còn 5 hộ' }, 'Số lượng – “Còn 5 hộ”'],
    [{ kind: 'reach-count', group: null, words: 'Xây 5 nhà' }, 'Đạt số lượng – “Xây 5 nhà”'],
    [SHARE, 'Tỷ lệ hộ nghèo có nhà tiêu hợp vệ sinh'],
    [{ ...SHARE, about: null }, 'Tỷ lệ – “80% hộ nghèo có hố xí”'],
    [{ ...SHARE, kind: 'at-most-share' }, 'Tỷ lệ – “80% hộ nghèo có hố xí”'],
  ] as const)('%j: %s', (change, kind) => expect(line(change).kind).toBe(kind));

  it('another language has the plan’s own words', () =>
    expect(line(SHARE, 'en').kind).toBe('Share – “80% hộ nghèo có hố xí”'));

  it('more than ninety letters are cut at a word', () => {
    // 'a' and 44 words of one letter with their spaces are 89 letters, 'bc' makes 92.
    const ninety = `${'a '.repeat(44)}bc`;
    const shown = (words: string) => line({ kind: 'reach-count', words }).kind;
    expect(ninety).toHaveLength(90);
    expect(shown(ninety)).toBe(`Đạt số lượng – “${ninety}”`);
    expect(shown(`${ninety}d e`)).toBe(`Đạt số lượng – “${'a '.repeat(44).trim()}…”`);
    expect(shown(`${ninety} e`)).toBe(`Đạt số lượng – “${ninety}…”`);
  });
});

describe('the figure', () => {
  it.each([
    [{}, '5 hộ'],
    [{ strict: true }, 'trên 5 hộ'],
    [{ value: 1250 }, '1.250 hộ'],
    [{ value: 1.5, decimals: 2, unit: '%' }, '1,50 %'],
    [{ value: 1, max: 2.5, decimals: 1, unit: '%' }, '1,0–2,5 %'],
    [{ kind: 'reduce-rate', form: 'to', unit: '%' }, 'giảm xuống còn 5 %'],
    [{ kind: 'reduce-rate', form: 'to', unit: '%', strict: true }, 'xuống dưới 5 %'],
    [{ kind: 'reach-share', unit: '%' }, 'đạt 5 %'],
    [{ kind: 'reach-share', unit: '%', strict: true }, 'đạt trên 5 %'],
    [{ kind: 'at-most-count' }, 'không quá 5 hộ'],
    [{ kind: 'at-most-count', strict: true }, 'dưới 5 hộ'],
    [{ kind: 'at-most-share', unit: '%' }, 'không quá 5 %'],
    [{ kind: 'at-most-share', unit: '%', strict: true }, 'dưới 5 %'],
    [{ kind: 'reach-count', value: 7, of: 9, unit: 'thôn' }, '7/9 thôn'],
    [{ kind: 'reduce-relative', value: null, ratio: '1/3' }, '1/3'],
    [{ kind: 'reduce-relative', value: null, ratio: 0.2 }, 'không ghi số'],
    [{ value: null }, 'không ghi số'],
    [{ per: 'year' }, '5 hộ bình quân mỗi năm'],
    [{ per: 'hamlet' }, '5 hộ'],
    // Beside it
    [{ kind: 'reduce-rate', unit: '%', from: 4.18 }, '5 % (từ 4,18 %)'],
    [{ kind: 'reduce-rate', unit: '%', count: 16 }, '5 % (số hộ giảm: 16)'],
    [{ kind: 'reduce-rate', unit: '%', count: 16, doubts: ['count-left'] }, '5 % (kèm số 16 hộ)'],
    [{ kind: 'reach-share', unit: '%', count: 16 }, 'đạt 5 % (tương ứng 16 hộ)'],
    [
      { kind: 'reduce-rate', unit: '%', from: 6, count: 16, per: 'year' },
      '5 % (từ 6 %; số hộ giảm: 16) bình quân mỗi năm',
    ],
  ] as const)('%j: %s', (change, value) => expect(line(change).value).toBe(value));
});
