/** Which figures of a clause are targets of their own, and the words each has. */
import { mentionsOf, outside } from '../../../../src/core/targets/plan-text/mentions';
import { passageOf } from '../../../../src/core/targets/plan-text/passage';

const read = (text: string) =>
  mentionsOf({ ...passageOf(text), link: null }).map(({ quantity, baseline, beside, ...rest }) => ({
    value: quantity.value,
    from: baseline?.value ?? null,
    beside: beside.map((each) => [each.quantity.value, each.before]),
    ...rest,
  }));
const briefs = (text: string) => read(text).map(({ value, from, beside }) => [value, from, beside]);

it('each figure has its words', () =>
  expect(read('Giảm 5 hộ nghèo, xây 3 nhà (12%)')).toEqual([
    {
      value: 5,
      from: null,
      beside: [],
      lead: 'giam ',
      tail: '5 ho ngheo,',
      behind: ' ngheo,',
      span: { from: 0, to: 16 },
      index: 0,
      count: 2,
    },
    {
      value: 3,
      from: null,
      beside: [[12, '(']],
      lead: ' xay ',
      tail: '3 nha      ',
      behind: '      ',
      span: { from: 16, to: 32 },
      index: 1,
      count: 2,
    },
  ]));

it.each([
  ['giam 5 ho (12%)', 'giam 5 ho      '],
  ['giam 5 ho (12%', 'giam 5 ho     '],
  ['ho (gom ho ngheo, can ngheo) giam', 'ho (gom ho ngheo, can ngheo) giam'],
  ['ho (bao gom can ngheo) giam', 'ho (bao gom can ngheo) giam'],
  ['ho (gom 5 ho) giam', 'ho            giam'],
])('outside its brackets "%s" is "%s"', (plain, text) => expect(outside(plain)).toBe(text));

describe('where words of one figure end', () => {
  const leads = (text: string) => read(text).map(({ lead }) => lead);
  it.each([
    ['Giảm 5 hộ nghèo, xây 3 nhà', ' xay '],
    ['Giảm 5 hộ nghèo; xây 3 nhà', ' xay '],
    ['Giảm 5 hộ nghèo và xây 3 nhà', ' xay '],
    ['Giảm 5 hộ nghèo cùng xây 3 nhà', ' xay '],
    ['Mở 5 lớp nghề, vay vốn cho 3 hộ', 'cho '],
    ['Mở 5 lớp nghề xây 3 hộ', ''],
    ['Giảm 5 hộ ở xã, phường, xây 3 nhà', ' xay '],
  ])('%s', (text, lead) => expect(leads(text).at(-1)).toBe(lead));
});

describe('a figure another one starts from', () => {
  it.each([
    ['Giảm tỷ lệ từ 5% xuống 3%', [[3, 5, []]]],
    ['Giảm tỷ lệ từ 5% xuống còn 3%', [[3, 5, []]]],
    ['Giảm tỷ lệ 5% xuống còn 3%', [[3, 5, []]]],
    ['Nâng tỷ lệ 81% lên 88%', [[88, 81, []]]],
    ['Nâng tỷ lệ từ 81% năm trước lên 88%', [[88, 81, []]]],
    ['Giảm từ 52 xuống còn 36 hộ', [[36, 52, []]]],
    ['Giảm từ 52 hộ còn 36 hộ', [[36, 52, []]]],
    ['Giảm 20 hộ so với 52 hộ', [[20, 52, []]]],
    ['So với 52 hộ, giảm 20 hộ', [[20, 52, []]]],
    [
      'Giảm 5% trở xuống 3%',
      [
        [5, null, []],
        [3, null, []],
      ],
    ],
    [
      'Giảm 5 hộ, 81% trở lên 88%',
      [
        [5, null, []],
        [81, null, []],
        [88, null, []],
      ],
    ],
    [
      'Giảm tỷ lệ từ 5%, 3%',
      [
        [5, null, []],
        [3, null, []],
      ],
    ],
    [
      'Giảm từ 5% đưa hộ xuống 36 hộ',
      [
        [5, null, []],
        [36, null, []],
      ],
    ],
    [
      'Giảm từ 52 hộ xuống còn 36 người',
      [
        [52, null, []],
        [36, null, []],
      ],
    ],
    [
      'Giảm từ 5%, đưa xuống 3%',
      [
        [5, null, []],
        [3, null, []],
      ],
    ],
    // The first start is the one; one that cannot be is none
    ['Giảm 20 hộ so với 52 hộ, so với 60 hộ', [[20, 52, []]]],
    ['Giảm 20 hộ so với 12 hộ', [[20, null, []]]],
    ['So với 52 người, giảm 20 hộ', [[20, null, []]]],
    ['So với 52 hộ', [[52, null, []]]],
  ])('%s', (text, wanted) => expect(briefs(text)).toEqual(wanted));
});

describe('a second figure of the same target', () => {
  it.each([
    ['Giảm 1,11% tương ứng 16 hộ', [[1.11, null, [[16, ' tuong ung ']]]]],
    ['Giảm 1,11% tương đương 16 hộ', [[1.11, null, [[16, ' tuong duong ']]]]],
    ['Giảm 1,11%, tức là 16 hộ', [[1.11, null, [[16, ', tuc la ']]]]],
    ['Giảm 1,11% hay là 16 hộ', [[1.11, null, [[16, ' hay la ']]]]],
    [
      'Giảm 1,11% tương ứng 2%',
      [
        [1.11, null, []],
        [2, null, []],
      ],
    ],
    [
      'Giảm 1,11%, 16 hộ',
      [
        [1.11, null, []],
        [16, null, []],
      ],
    ],
    [
      'Giảm 1,11% (tương ứng 16 hộ, giảm 5 người)',
      [
        [
          1.11,
          null,
          [
            [16, '(tuong ung '],
            [5, ', giam '],
          ],
        ],
      ],
    ],
    [
      'Giảm 5 hộ (1%), xây 3 nhà (2%)',
      [
        [5, null, [[1, '(']]],
        [3, null, [[2, '(']]],
      ],
    ],
    ['(1%) giảm 5 hộ', [[5, null, [[1, '(']]]]],
    ['Mọi người đều có thẻ (đạt 100%)', [[100, null, []]]],
  ])('%s', (text, wanted) => expect(briefs(text)).toEqual(wanted));

  it.each([
    ['Toàn bộ (100%) trẻ em, 5 hộ', true],
    ['Tất cả ( 100%) trẻ em, 5 hộ', true],
    ['Mọi(100%) trẻ em, 5 hộ', true],
    ['Cả (100%) trẻ em, 5 hộ', true],
    ['Toàn bộ (5 em) trẻ em, 5 hộ', false],
    ['Toàn bộ (đạt 100%) trẻ em, 5 hộ', false],
    ['Toàn bộ trẻ (100%) em, 5 hộ', false],
    ['Toàn bộ trẻ em, 5 hộ (100%)', false],
  ])('in brackets behind "all" it is the figure itself: %s: %s', (text, own) =>
    expect(read(text)).toHaveLength(own ? 2 : 1),
  );
});
