/** The targets of one sentence, and what of it gave none. */
import type { Said } from '../../../../src/core/targets/plan-text/frame';
import { NOTHING_SAID } from '../../../../src/core/targets/plan-text/frame';
import { passageOf } from '../../../../src/core/targets/plan-text/passage';
import { readSentence, saidAfter } from '../../../../src/core/targets/plan-text/read-sentence';

const reading = (text: string, before: Said | null = null) =>
  readSentence(passageOf(text), 'list', NOTHING_SAID, before);
const drafts = (text: string) => reading(text).stated.map(({ draft }) => draft);
const briefs = (text: string) => {
  const { stated, unread, passed } = reading(text);
  const texts = (clauses: readonly { readonly text: string }[]) => clauses.map((each) => each.text);
  return [stated.map(({ draft }) => draft.value), texts(unread), texts(passed)];
};

it.each([
  ['Giảm 5 hộ nghèo; xây 3 căn nhà', [[5, 3], [], []]],
  ['Giảm 5 hộ nghèo; còn 7 việc', [[5], ['còn 7 việc'], []]],
  ['Giảm 5 hộ nghèo; còn 7 việc, 8 việc', [[5], ['còn 7 việc, 8 việc'], []]],
  ['Giảm 5 hộ nghèo; giải ngân 95%', [[5], [], ['giải ngân 95%']]],
  ['Giảm 5 hộ nghèo; vay vốn, 95% người nghèo có vốn, giải ngân 3%', [[5, 95], [], []]],
  ['Giảm 5 hộ nghèo; nhiều việc khác', [[5], [], []]],
  ['Giảm 5 hộ nghèo; họp dân 2 cuộc', [[5], [], ['họp dân 2 cuộc']]],
  ['Giảm 5 hộ nghèo; họp dân', [[5], [], []]],
  ['Xây 3 mô hình, mỗi mô hình có 5 hộ', [[3], [], []]],
  // How a target is shared out is no target of its own
  ['Giảm 5 hộ nghèo, thôn A 2 hộ, thôn B 3 hộ', [[5], ['Giảm 5 hộ nghèo, thôn A 2 hộ, thôn B 3 hộ'], []]],
  ['Mỗi hộ nghèo có một lao động có việc làm, xây 3 căn nhà', [[1, 3], [], []]],
  ['Xây 3 căn nhà, mỗi hộ nghèo có một lao động có việc làm', [[1, 3], [], []]],
  ['Không còn nhà tạm', [[0], [], []]],
  ['Cơ bản xóa nhà tạm cho hộ nghèo', [[null], [], []]],
])('%s: %j', (text, wanted) => expect(briefs(text)).toEqual(wanted));

describe('two figures in the order of two groups', () => {
  const groups = (text: string) => drafts(text).map(({ group, doubts }) => [group, doubts]);
  it.each([
    ['Tỷ lệ hộ nghèo, cận nghèo giảm lần lượt 0,9% và 0,4%', ['poor', 'nearPoor'], false],
    ['Tỷ lệ hộ cận nghèo, hộ nghèo giảm lần lượt 0,9% và 0,4%', ['nearPoor', 'poor'], false],
    ['Hộ cận nghèo, hộ nghèo giảm tương ứng là 5 hộ và 3 hộ', ['nearPoor', 'poor'], false],
    // Three named and two figures
    [
      'Tỷ lệ hộ nghèo, hộ cận nghèo và hộ nghèo giảm lần lượt 0,9% và 0,4%',
      ['poor+nearPoor', 'poor+nearPoor'],
      true,
    ],
  ])('%s: %j', (text, wanted, asked) => {
    expect(groups(text).map(([group]) => group)).toEqual(wanted);
    expect(groups(text)[0]?.[1]?.includes('groups-together')).toBe(asked);
  });
  it('one figure alone stays with both', () =>
    expect(drafts('Tỷ lệ hộ nghèo, cận nghèo giảm lần lượt 0,9%')[0]?.group).toBe('poor+nearPoor'));
});

describe('the part of the group', () => {
  const parts = (text: string) => drafts(text).map(({ qualifier }) => qualifier);
  it.each([
    ['Giảm 5 hộ nghèo ở thôn Đông', ['ở thôn Đông']],
    // A hamlet that leads holds to the end, unless the whole is named
    ['Ở thôn Đông, giảm 7 hộ nghèo, giảm 3 hộ cận nghèo', ['Ở thôn Đông', 'Ở thôn Đông']],
    ['Ở thôn Đông, giảm 7 hộ nghèo, toàn xã giảm 3 hộ cận nghèo', ['Ở thôn Đông', null]],
    ['Ở thôn Đông, giảm 7 hộ nghèo; giảm 3 hộ', ['Ở thôn Đông', 'Ở thôn Đông']],
    ['Ở thôn Đông, giảm 7 hộ nghèo; giảm 3 hộ cận nghèo', ['Ở thôn Đông', null]],
    ['Giảm 7 hộ nghèo; riêng hộ nghèo thôn Đông giảm 3 hộ; giảm 2 hộ', [null, 'thôn Đông', null]],
    ['80% người nghèo cao tuổi có thẻ BHYT', ['cao tuổi']],
  ])('%s: %j', (text, wanted) => expect(parts(text)).toEqual(wanted));
  it('of a hamlet in the middle is asked about', () => {
    const [, second] = drafts('Giảm 7 hộ nghèo ở thôn Đông, giảm 3 hộ cận nghèo');
    expect(second).toMatchObject({ qualifier: 'ở thôn Đông', doubts: ['group-assumed'] });
  });
  it('is what a share of persons is of', () =>
    expect(drafts('80% người cao tuổi thuộc hộ nghèo có thẻ BHYT')[0]?.denominator).toBe('người cao tuổi'));
});

describe('what is said for the sentence that goes on', () => {
  const said = (text: string) => saidAfter(reading(text));
  it.each([
    ['Giảm 5 hộ nghèo ở thôn Đông', { group: 'poor', reduces: true, level: false, qualifier: 'ở thôn Đông' }],
    ['Tỷ lệ hộ nghèo còn 3%', { group: 'poor', reduces: true, level: true, qualifier: null }],
    ['Không quá 5 hộ nghèo', { group: 'poor', reduces: false, level: true }],
    ['80% hộ nghèo có nhà tiêu', { group: 'poor', about: 'toilet', denominator: 'hộ', level: false }],
  ])('%s: %j', (text, wanted) => expect(said(text)).toMatchObject(wanted));
  it('nothing where there is no target', () => expect(said('Nhiều việc')).toBeNull());
  it('an exception holds for itself alone', () =>
    expect(drafts('Giảm 7 hộ nghèo; riêng hộ cận nghèo 3 hộ; giảm 2 hộ').map(({ group }) => group)).toEqual([
      'poor',
      'nearPoor',
      'poor',
    ]));
  it('is gone on from', () => {
    const before: Said = { ...NOTHING_SAID, group: 'nearPoor', reduces: true };
    expect(reading('hộ cận nghèo 5 hộ', before).stated[0]?.draft).toMatchObject({ kind: 'reduce-count' });
    expect(reading('Xây dựng', before).stated).toEqual([]);
  });
});

it('each target has its own words', () => {
  const words = (text: string) => reading(text).stated.map((each) => each.words.text);
  expect(words('Giảm 5 hộ nghèo, xây 3 căn nhà; mở 2 lớp')).toEqual([
    'Giảm 5 hộ nghèo,',
    'xây 3 căn nhà',
    'mở 2 lớp',
  ]);
});
