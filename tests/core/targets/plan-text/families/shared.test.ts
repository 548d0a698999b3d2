/** What several families read alike. */
import {
  countOf,
  doubtsOfEach,
  eachOf,
  fromOf,
  strictOf,
  when,
  yearly,
} from '../../../../../src/core/targets/plan-text/families/shared';
import { frameOf } from '../../support/frames';

const quantityOf = (text: string) => frameOf(text).mention.quantity;

it.each([
  ['trên 5 hộ', 'up', true],
  ['trên 5 hộ', 'down', false],
  ['dưới 5 hộ', 'down', true],
  ['dưới 5 hộ', 'up', false],
  ['ít nhất 5 hộ', 'up', false],
  ['5 hộ', 'up', false],
] as const)('%s %s: the figure itself does not count: %s', (text, direction, strict) =>
  expect(strictOf(quantityOf(text), direction)).toEqual(strict ? { strict: true } : {}),
);

it('start and count are had where there are any', () => {
  expect(fromOf(quantityOf('5 hộ'))).toEqual({ from: 5 });
  expect([fromOf(null), fromOf(undefined)]).toEqual([{}, {}]);
  expect(countOf(quantityOf('5 hộ'))).toEqual({ count: 5 });
  expect(countOf(quantityOf('5 - 7 hộ'))).toEqual({ count: 5, countMax: 7 });
  expect([countOf(null), countOf(undefined)]).toEqual([{}, {}]);
  expect([when(true, 'fraction'), when(false, 'fraction')]).toEqual([['fraction'], []]);
});

it.each([
  ['Giảm bình quân mỗi năm 1%', true],
  ['Giảm bình quân hằng năm 1%', true],
  ['Giảm bình quân hàng năm 1%', true],
  ['Giảm bình quân năm 1%', true],
  ['Mỗi năm giảm 1%', true],
  ['Hàng năm giảm 1%', true],
  ['Bình quân/năm 1%', true],
  ['Giảm 1%/năm', true],
  ['Giảm 1% / năm', true],
  ['Giảm 1% một năm', false],
  ['Giảm 1% số hộ các xã /năm', false],
  ['Năm nay giảm 1%', false],
])('%s: a year: %s', (text, year) => {
  const frame = frameOf(text);
  expect(yearly(frame, frame.mention.quantity)).toEqual(year ? { per: 'year' } : {});
});

const words = (list: string) => list.split('|');
const HELPERS =
  'chi hội|đoàn thể|hội|hội đoàn thể|hội viên|tổ chức|đơn vị|cơ quan|ban ngành|ban, ngành|ngành|đảng viên|cán bộ|công chức|chi bộ|đoàn viên|nhóm|hộ|gia đình|người|cá nhân';

it.each<readonly [string, 'hamlet' | 'body' | null]>([
  ...words('thôn|tổ dân phố|bản|ấp|khu|tổ|xóm|buôn|làng').map(
    (each) => [`Mỗi ${each} giảm 5 hộ`, 'hamlet'] as const,
  ),
  ...words('thôn|tổ dân phố|bản|ấp|xóm').map((each) => [`Giảm 5 hộ/${each}`, 'hamlet'] as const),
  ...words(HELPERS).map((each) => [`Mỗi ${each} giúp 5 hộ`, 'body'] as const),
  ...words('đoàn thể|chi hội|đảng viên|đơn vị').map((each) => [`Giúp 5 hộ/${each}`, 'body'] as const),
  ['Từng thôn giảm 5 hộ', 'hamlet'],
  ['Từng đoàn thể giúp 5 hộ', 'body'],
  ['Mỗi năm giảm 5 hộ', null],
  ['Mỗi tổ hợp tác có 5 hộ', null],
  ['Mỗi tổ vay vốn có 5 hộ', null],
  ['Các thôn giảm 5 hộ', null],
])('%s: for each %s', (text, per) => {
  const each = eachOf(frameOf(text));
  expect(each).toEqual(per === null ? {} : { per });
  expect(doubtsOfEach(each)).toEqual(per === null ? [] : [`each-${per}`]);
});
