/** The reading behind a plan's words, as the sheet's reader takes it. */
import type { PlanTarget } from '../../../../src/core/targets/plan-text/plan-target';
import { readingOf } from '../../../../src/core/targets/plan-text/reading-words';
import { proposal } from '../support/plan-targets';

const read = (change: Partial<PlanTarget>, own = 'Giảm 5 hộ nghèo') => readingOf(proposal(change), own);

it.each([
  [{ kind: 'reduce-rate' }, 'tỷ lệ hộ nghèo giảm'],
  [{ kind: 'reduce-rate', strict: true }, 'tỷ lệ hộ nghèo giảm'],
  [{ kind: 'reduce-rate', form: 'to' }, 'tỷ lệ hộ nghèo giảm xuống còn'],
  [{ kind: 'reduce-rate', form: 'to', strict: true }, 'tỷ lệ hộ nghèo giảm xuống dưới'],
  [{ kind: 'reduce-count' }, 'số hộ nghèo giảm'],
  [{ kind: 'reduce-relative' }, 'giảm một phần số hộ nghèo so với đầu năm'],
  [{ kind: 'at-most-count' }, 'số hộ nghèo không quá'],
  [{ kind: 'at-most-share' }, 'tỷ lệ hộ nghèo không quá'],
  [{ kind: 'at-most-share', denominator: 'hộ có nhu cầu' }, 'tỷ lệ hộ nghèo có nhu cầu không quá'],
  [{ kind: 'at-most-share', denominator: 'trẻ em' }, 'tỷ lệ trẻ em thuộc hộ nghèo không quá'],
  [{ kind: 'one-per-household' }, null],
  [{ kind: 'qualitative' }, null],
  [{ kind: 'reach-count' }, null],
] as const)('%j: %s', (change, reading) => expect(read(change)).toBe(reading));

it.each([
  ['insurance', 'có thẻ bảo hiểm y tế'],
  ['school', 'đi học đúng độ tuổi'],
  ['toilet', 'có nhà tiêu hợp vệ sinh'],
  ['water', 'sử dụng nước sinh hoạt hợp vệ sinh'],
  ['telecom', 'sử dụng dịch vụ viễn thông, internet'],
])('a share of %s', (about, service) => {
  const share = { kind: 'reach-share', about } as const;
  expect(read({ ...share, denominator: 'hộ' })).toBe(`hộ nghèo ${service}`);
  expect(read({ ...share, denominator: 'hộ có nhu cầu' })).toBe(`hộ nghèo có nhu cầu ${service}`);
  expect(read({ ...share, denominator: 'người có nhu cầu' })).toBe(
    `người thuộc hộ nghèo có nhu cầu ${service}`,
  );
});
it.each([
  { about: null, denominator: 'hộ' },
  { about: 'job', denominator: 'hộ' },
  { about: 'water', denominator: null },
  { about: 'water', denominator: 'hộ', group: null },
  { about: 'water', denominator: 'hộ', group: 'all' },
])('a share of nothing known has none: %j', (change) =>
  expect(read({ kind: 'reach-share', ...change })).toBeNull(),
);

it.each([
  ['poor', 'số hộ nghèo giảm'],
  ['nearPoor', 'số hộ cận nghèo giảm'],
  ['newlyEscaped', 'số hộ mới thoát nghèo giảm'],
  ['relapse', 'số hộ tái nghèo giảm'],
  ['new', 'số hộ phát sinh nghèo mới giảm'],
  ['poor+nearPoor', 'số hộ nghèo, hộ cận nghèo giảm'],
  ['all', 'số hộ giảm'],
  [null, 'số hộ giảm'],
  ['poor-ethnic', 'số hộ nghèo dân tộc thiểu số giảm'],
  ['poor-merit', 'số hộ nghèo có người có công giảm'],
  ['poor-specialHamlet', 'số hộ nghèo ở thôn đặc biệt khó khăn giảm'],
  ['poor-disabled', 'số hộ nghèo có người khuyết tật giảm'],
  ['poor-protection', 'số hộ nghèo thuộc diện bảo trợ xã hội giảm'],
  ['poor-femaleHead', 'số hộ nghèo có chủ hộ là nữ giảm'],
])('the group %s: %s', (group, reading) => expect(read({ group })).toBe(reading));

it('what narrows the group is said once', () => {
  const qualifier = 'ở thôn Đông';
  expect(read({ qualifier })).toBe('số hộ nghèo ở thôn Đông giảm');
  expect(read({ qualifier }, 'Giảm 5 hộ nghèo ở Thôn Đông')).toBe('số hộ nghèo giảm');
  expect(read({ qualifier, group: 'poor-ethnic' })).toBe('số hộ nghèo ở thôn Đông giảm');
});

it('a number of hamlets without poor households is no limit', () => {
  const own = '3 thôn Không còn hộ nghèo, không còn nhà tạm';
  expect(read({ kind: 'reach-count' }, own)).toBe('3 thôn hết hộ nghèo, hết nhà tạm');
});
