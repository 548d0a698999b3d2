/** Shares to be reached: of whom, of what, with what service. */
import { share } from '../../../../../src/core/targets/plan-text/families/share';
import type { Around } from '../../support/frames';
import { frameOf } from '../../support/frames';

const read = (text: string, around?: Around) => share(frameOf(text, around));

it('has all that is said', () =>
  expect(read('Giữ vững trên 80% hộ nghèo có nhu cầu sử dụng nước sạch (52 hộ)')).toEqual({
    kind: 'reach-share',
    value: 80,
    count: 52,
    strict: true,
    keep: true,
    unit: '%',
    decimals: 0,
    group: 'poor',
    about: 'water',
    denominator: 'hộ có nhu cầu',
    needOnly: true,
    qualifier: null,
    doubts: [],
  }));

describe('the figure', () => {
  it.each([
    ['3/4 số hộ nghèo có nước sạch', { value: 75, ratio: '3/4', decimals: 0, doubts: ['fraction'] }],
    ['2/3 số hộ nghèo có nước sạch', { value: null, ratio: '2/3', doubts: ['fraction'] }],
    ['1/8 số hộ nghèo có nước sạch', { value: null, ratio: '1/8' }],
    ['Nâng tỷ lệ hộ nghèo có nước sạch từ 81% lên 88%', { value: 88, from: 81 }],
    ['Tăng tỷ lệ hộ nghèo có nước sạch từ 81% lên 88%', { value: 88, from: 81 }],
    ['100% hộ nghèo có nước sạch', { value: 100, doubts: [] }],
    ['Tăng cường cho 80% hộ nghèo có nước sạch', { value: 80 }],
    ['Duy trì 90% hộ nghèo có nước sạch', { keep: true }],
    ['Giữ 90% hộ nghèo có nước sạch', { keep: true }],
    ['Tiếp tục bảo đảm 90% hộ nghèo có nước sạch', { keep: true }],
    ['Tiếp tục đảm bảo 90% hộ nghèo có nước sạch', { keep: true }],
  ])('%s', (text, wanted) => expect(read(text)).toMatchObject(wanted));

  it.each([
    '101% hộ nghèo',
    '5 hộ nghèo có nước sạch',
    '7/9 thôn có nước sạch',
    'Hộ nghèo có nước sạch tăng 5%',
    'Hộ nghèo có nước sạch tăng thêm ít nhất 5%',
    'Hộ nghèo có nước sạch tăng bình quân khoảng 5%',
    'Có 5%',
  ])('none: %s', (text) => expect(read(text)).toBeNull());
  it('is no count where another share stands beside it', () =>
    expect(read('80% hộ nghèo có nước sạch (tăng 5%)')).not.toHaveProperty('count'));
});

it.each('Đạt|Tỷ lệ|Phấn đấu|Ít nhất|Tối thiểu|Trên|Nâng|Bảo đảm|Đảm bảo'.split('|'))(
  'of nothing known, "%s" asks for it',
  (word) =>
    expect(read(`${word} 5%`)).toMatchObject({
      value: 5,
      group: null,
      about: null,
      denominator: null,
      doubts: ['group-missing', 'denominator-missing'],
    }),
);

describe('what it is about', () => {
  it.each([
    ['80% hộ nghèo có thẻ BHYT', {}, 'insurance'],
    ['Tỷ lệ hộ nghèo có nhà tiêu đạt 80%', {}, 'toilet'],
    ['80% hộ nghèo', { said: { about: 'toilet', group: 'poor' } }, 'toilet'],
    ['80% hộ nghèo', { above: { about: 'toilet' } }, 'toilet'],
    ['80% hộ nghèo', {}, null],
    // Whom a course is for is said before it
    ['80% cán bộ giảm nghèo được tập huấn', {}, 'officers-training'],
    ['80% lao động nghèo được tập huấn', {}, 'skills-training'],
  ] as const)('%s %j: %s', (text, around, about) => expect(read(text, around)?.about).toBe(about));
});

describe('of whom', () => {
  it.each([
    ['80% hộ nghèo có nước sạch', {}, 'poor', 'hộ', []],
    ['80% hộ có nước sạch', {}, 'poor+nearPoor', 'hộ', ['group-assumed']],
    ['80% hộ có nhà tiêu', {}, 'poor+nearPoor', 'hộ', ['group-assumed']],
    ['80% hộ dùng internet', {}, 'poor+nearPoor', 'hộ', ['group-assumed']],
    ['80% hộ có việc làm', {}, null, 'hộ', ['group-missing']],
    ['80% trẻ em có nước sạch', {}, null, 'trẻ em', ['group-missing']],
    ['80% trẻ em đi học', { said: { group: 'poor' } }, 'poor', 'trẻ em', ['group-assumed']],
    ['80% trẻ em đi học', { said: { group: 'poor' }, link: 'within' }, 'poor', 'trẻ em', ['group-assumed']],
    ['80% trẻ em đi học', { said: { group: 'poor' }, link: 'apart' }, 'poor', 'trẻ em', []],
    ['đạt 80%', { said: { group: 'poor', denominator: 'người' } }, 'poor', 'người', []],
    ['Hộ cận nghèo: 80% hộ nghèo', {}, 'poor', 'hộ', []],
    ['80% hộ nghèo có thẻ BHYT', {}, 'poor', 'người', ['persons-or-households']],
    ['80% hộ nghèo có nước sạch và nhà tiêu', {}, 'poor', 'hộ', ['two-services']],
    ['Có nước sạch và nhà tiêu, 80% hộ nghèo', {}, 'poor', 'hộ', ['two-services']],
    ['Tỷ lệ hộ nghèo không thấp hơn 2%', {}, 'poor', 'hộ', ['by-or-to']],
    ['Tỷ lệ hộ nghèo có nước sạch không thấp hơn 2%', {}, 'poor', 'hộ', []],
    ['Tỷ lệ hộ nghèo không thấp hơn 2% có nước sạch', {}, 'poor', 'hộ', []],
  ] as const)('%s %j: %s of %s %j', (text, around, group, denominator, doubts) =>
    expect(read(text, around)).toMatchObject({ group, denominator, doubts }),
  );
  it('services said for the figure before are not of this one', () =>
    expect(read('90% hộ nghèo có nước sạch, có nhà tiêu và 80% hộ cận nghèo dùng internet')?.doubts).toEqual(
      [],
    ));
});
