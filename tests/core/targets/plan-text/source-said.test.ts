/** Whether a row's words ask the register for the group and the thing the passage is about. */
import type { PlanTarget } from '../../../../src/core/targets/plan-text/plan-target';
import { sourceSaid } from '../../../../src/core/targets/plan-text/source-said';
import { proposal } from '../support/plan-targets';

const WATER = { kind: 'reach-share', about: 'water', denominator: 'hộ', unit: '%' } as const;
const said = (text: string, change: Partial<PlanTarget>, reading: string | null = null) =>
  sourceSaid({ text, reading, byHand: false }, proposal({ ...WATER, ...change }));
const agrees = (text: string, change: Partial<PlanTarget> = {}) => said(text, change).agrees;
const TEXT = '80% hộ nghèo sử dụng nước sạch';

it('words and reading together say it', () => {
  expect(said(TEXT, {})).toEqual({ source: 'clean-water', agrees: true });
  expect(said('hộ nghèo: 80%', {}, 'hộ nghèo sử dụng nước sinh hoạt hợp vệ sinh')).toEqual({
    source: 'clean-water',
    agrees: true,
  });
  expect(said('Mở 3 lớp', { kind: 'reach-count', about: null })).toEqual({ source: null, agrees: true });
});

it.each([
  ['insurance', '80% người thuộc hộ nghèo có thẻ bảo hiểm y tế'],
  ['school', '80% trẻ em thuộc hộ nghèo đi học đúng độ tuổi'],
  ['toilet', '80% hộ nghèo có nhà tiêu hợp vệ sinh'],
  ['water', TEXT],
  ['telecom', '80% hộ nghèo sử dụng dịch vụ viễn thông, internet'],
])('the thing is %s', (about, text) => {
  expect(agrees(text, { about })).toBe(true);
  expect(agrees(text, { about: about === 'water' ? 'toilet' : 'water' })).toBe(false);
});
it('another thing does no harm where none is asked, or in a fall', () => {
  expect(agrees(TEXT, { about: null })).toBe(true);
  expect(agrees(TEXT, { about: 'job' })).toBe(true);
  expect(agrees('Giảm 5 hộ nghèo', { kind: 'reduce-count', about: 'water' })).toBe(true);
});

it.each([
  [TEXT, { group: 'poor' }, true],
  [TEXT, { group: 'nearPoor' }, false],
  [TEXT, { group: 'poor+nearPoor' }, false],
  [TEXT, { group: 'newlyEscaped' }, false],
  [TEXT, { group: null }, true],
  [TEXT, { group: 'all' }, true],
  ['80% hộ nghèo, hộ cận nghèo sử dụng nước sạch', { group: 'poor+nearPoor' }, true],
  ['80% hộ nghèo, hộ cận nghèo sử dụng nước sạch', { group: 'poor' }, false],
  ['80% hộ mới thoát nghèo sử dụng nước sạch', { group: 'newlyEscaped' }, true],
  // In need
  [TEXT, { needOnly: true }, false],
  ['80% hộ nghèo có nhu cầu sử dụng nước sạch', { needOnly: true }, true],
  ['80% hộ nghèo có nhu cầu sử dụng nước sạch', { needOnly: false }, true],
  // A part of the group
  ['80% hộ nghèo ở thôn Đông sử dụng nước sạch', { qualifier: 'ở thôn Đông' }, true],
  ['80% hộ nghèo ở THÔN ĐÔNG sử dụng nước sạch', { qualifier: 'ở thôn Đông' }, true],
  [TEXT, { qualifier: 'ở thôn Đông' }, false],
  [TEXT, { group: 'poor-ethnic' }, false],
  ['80% hộ nghèo dân tộc thiểu số sử dụng nước sạch', { group: 'poor-ethnic' }, true],
  ['80% hộ nghèo các tổ dân phố sử dụng nước sạch', { qualifier: 'tổ dân phố' }, true],
  // An age
  [
    '80% người thuộc hộ nghèo có thẻ bảo hiểm y tế',
    { about: 'insurance', denominator: 'trẻ dưới 6 tuổi' },
    false,
  ],
  [
    '80% trẻ dưới 6 tuổi thuộc hộ nghèo có thẻ bảo hiểm y tế',
    { about: 'insurance', denominator: 'trẻ dưới 6 tuổi' },
    true,
  ],
  [
    '80% người thuộc hộ nghèo có thẻ bảo hiểm y tế',
    { about: 'insurance', denominator: 'người trong độ tuổi lao động' },
    true,
  ],
  ['80% người thuộc hộ nghèo có thẻ bảo hiểm y tế', { about: 'insurance', denominator: null }, true],
] as const)('%s %j: %s', (text, change, wanted) => expect(agrees(text, change)).toBe(wanted));
