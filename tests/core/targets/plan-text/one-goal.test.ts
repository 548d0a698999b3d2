/** Which targets of a clause are one: a fall in households with its rate, a fall with the level it leads to. */
import type { Draft } from '../../../../src/core/targets/plan-text/frame';
import { oneGoal } from '../../../../src/core/targets/plan-text/one-goal';
import { cut, passageOf } from '../../../../src/core/targets/plan-text/passage';
import type { Stated } from '../../../../src/core/targets/plan-text/read-sentence';
import { DRAFT } from '../support/plan-targets';

const CLAUSE = { ...passageOf('Giảm 20 hộ nghèo, tỷ lệ hộ nghèo giảm 1%, còn 60 hộ'), link: null };
/** The words of the first and of the second target. */
const PLACES = [
  [0, 16],
  [18, 40],
] as const;

const fall = (change: Partial<Draft> = {}): Draft => ({ ...DRAFT, value: 20, ...change });
const rate = (change: Partial<Draft> = {}) =>
  fall({ kind: 'reduce-rate', value: 1, unit: 'điểm %', ...change });
const level = (change: Partial<Draft> = {}) =>
  fall({ kind: 'at-most-count', value: 60, from: 80, ...change });
const rateLevel = (change: Partial<Draft> = {}) => rate({ form: 'to', unit: '%', ...change });

const stated = (draft: Draft, at: 0 | 1, clause = CLAUSE): Stated => ({
  draft,
  clause,
  words: cut(clause, PLACES[at][0], PLACES[at][1]),
});
const goals = (first: Draft, second: Draft) => oneGoal([stated(first, 0), stated(second, 1)]);
const drafts = (first: Draft, second: Draft) => goals(first, second).map(({ draft }) => draft);

describe('a rate and the households of the same group', () => {
  it.each([
    ['households first', fall(), rate()],
    ['rate first', rate(), fall()],
  ])('%s: the rate with its count', (_, first, second) => {
    const [goal, ...more] = goals(first, second);
    expect(more).toEqual([]);
    expect(goal?.draft).toEqual({ ...rate(), count: 20 });
    expect(goal?.words.text).toBe('Giảm 20 hộ nghèo, tỷ lệ hộ nghèo giảm 1%');
  });

  it('have all of both', () =>
    expect(
      drafts(
        fall({ max: 25, qualifier: 'ở thôn Đông', doubts: ['approximate', 'fraction'] }),
        rate({ qualifier: 'ở thôn Đông', doubts: ['by-or-to', 'approximate'] }),
      ),
    ).toEqual([
      rate({
        count: 20,
        countMax: 25,
        qualifier: 'ở thôn Đông',
        doubts: ['by-or-to', 'approximate', 'fraction'],
      }),
    ]));

  it.each([
    ['of another group', fall({ group: 'nearPoor' }), rate()],
    ['of another part', fall({ qualifier: 'ở thôn Đông' }), rate()],
    ['of another time', fall({ per: 'year' }), rate()],
    ['with a count of its own', fall(), rate({ count: 19 })],
    ['with a bound', fall({ strict: true }), rate()],
    ['in persons', fall({ unit: 'người' }), rate()],
    ['without a number', fall({ value: null }), rate()],
    ['of which one is a limit', fall({ kind: 'at-most-count', flow: true }), rate()],
  ])('are two targets %s', (_, first, second) => {
    expect(drafts(first, second)).toEqual([first, second]);
    expect(drafts(second, first)).toEqual([second, first]);
  });
});

describe('a fall and the level it leads to', () => {
  it.each([
    // 80 − 20 = 60
    ['households', fall(), level(), { ...fall(), from: 80 }],
    // 3,61 − 1,11 = 2,5
    [
      'points',
      rate({ value: 1.11 }),
      rateLevel({ value: 2.5, from: 3.61 }),
      { ...rate({ value: 1.11 }), from: 3.61 },
    ],
  ])('are one where they agree: %s', (_, first, second, goal) => {
    const [found, ...more] = goals(first, second);
    expect(more).toEqual([]);
    expect(found?.draft).toEqual(goal);
    expect(found?.words.text).toBe('Giảm 20 hộ nghèo, tỷ lệ hộ nghèo giảm 1%');
  });

  it('have the doubts of both', () =>
    expect(
      drafts(fall({ doubts: ['approximate'] }), level({ doubts: ['approximate', 'by-or-to'] }))[0]?.doubts,
    ).toEqual(['approximate', 'by-or-to']));

  it.each([
    ['they do not agree', fall(), level({ from: 81 })],
    ['the level has no start', fall(), level({ from: undefined })],
    ['the level is below its figure', fall(), level({ strict: true })],
    ['the level is a range', fall(), level({ max: 62 })],
    ['the fall is a range', fall({ max: 25 }), level()],
    ['the fall has no number', fall({ value: null }), level()],
    ['the level has no number', fall(), level({ value: null })],
    ['of rates', rate({ value: 1.11 }), rateLevel({ value: 2.5, from: 3.7 })],
  ])('else the second is asked about: %s', (_, first, second) =>
    expect(drafts(first, second)).toEqual([first, { ...second, doubts: ['same-goal'] }]),
  );

  it.each([
    ['a limit of a flow', fall(), level({ flow: true, from: undefined })],
    ['another group', fall(), level({ group: 'nearPoor' })],
    ['another part', fall(), level({ qualifier: 'ở thôn Đông' })],
    ['a yearly fall', fall({ per: 'year' }), level()],
    ['a rate and households left', rate(), level()],
    ['a fall in households and a level of the rate', fall({ value: null }), rateLevel({ value: 0.5 })],
    ['a relative fall', fall({ kind: 'reduce-relative' }), level()],
    ['two levels', rateLevel({ value: 2 }), rateLevel({ value: 3, about: 'water' })],
    ['a share', fall({ kind: 'reach-share' }), fall({ kind: 'reach-share' })],
  ])('are two targets: %s', (_, first, second) => expect(drafts(first, second)).toEqual([first, second]));
});

describe('the same target with two figures', () => {
  it.each([
    ['households', fall(), fall({ value: 18, doubts: ['approximate'] }), ['approximate', 'same-goal']],
    ['limits', level({ from: undefined }), level({ from: undefined, value: 50 }), ['same-goal']],
    ['rates', rate(), rate({ value: 2 }), ['same-goal']],
    ['said already', fall(), fall({ value: 18, doubts: ['same-goal'] }), ['same-goal']],
  ] as const)('is asked about: %s', (_, first, second, doubts) =>
    expect(drafts(first, second)).toEqual([first, { ...second, doubts }]),
  );

  it.each([
    ['kind', fall(), fall({ kind: 'reduce-relative' })],
    ['form', rate(), rate({ form: 'to', from: undefined, group: 'nearPoor' })],
    ['group', fall(), fall({ group: 'nearPoor' })],
    ['about', fall(), fall({ about: 'water' })],
    ['unit', fall(), fall({ unit: 'người' })],
    ['qualifier', fall(), fall({ qualifier: 'ở thôn Đông' })],
    ['denominator', fall(), fall({ denominator: 'hộ' })],
    ['per', fall(), fall({ per: 'year' })],
    ['number', fall(), fall({ value: null })],
  ] as const)('is another where they differ in %s', (_, first, second) =>
    expect(drafts(first, second)).toEqual([first, second]),
  );
});

it('targets of different clauses are not put together', () => {
  const other = { ...CLAUSE };
  const both = [stated(fall(), 0), stated(rate(), 1, other)];
  expect(oneGoal(both)).toEqual(both);
});

it('the one of its own group is found behind another', () => {
  const three = (...all: Draft[]) => oneGoal(all.map((draft) => stated(draft, 0))).map(({ draft }) => draft);
  const near = fall({ group: 'nearPoor' });
  expect(three(near, fall(), rate())).toEqual([near, { ...rate(), count: 20 }]);
  expect(three(near, fall(), level())).toEqual([near, { ...fall(), from: 80 }]);
  expect(drafts(fall(), rate())[0]).not.toHaveProperty('countMax');
});
