import * as fc from 'fast-check';
import type { Cell } from '../../../../src/core/model';
import { readRegister } from '../../../../src/core/register/read-register';
import { tcvn3Text } from '../../../../src/core/rules/fields/tcvn3-text';
import { yesNoSpellings } from '../../../../src/core/rules/fields/yes-no-spellings';
import { readMark } from '../../../../src/core/text/marks';
import { applyFixes } from '../../../support/apply-fixes';
import { gridOf, gridsOf, household, register } from '../../../support/builders';
import { runRules, testRule } from '../../../support/rule-tester';

/** Households with the given cells in the columns Không có khả năng lao động (D) and Có BHYT (E). */
const marked = (kcknld: readonly Cell[], co_bhyt: readonly Cell[] = []) =>
  kcknld.map((mark, i) =>
    household({ ma_ho: `H${String(i + 1)}`, ngay_sinh: 1970, kcknld: mark, co_bhyt: co_bhyt[i] ?? null }),
  );
/** Households with the given cells in the column of the first indicator (D). */
const deprived = (d01: readonly Cell[]) =>
  d01.map((mark, i) => household({ ma_ho: `H${String(i + 1)}`, ngay_sinh: 1970, d01: mark }));
const ref = (row: number, column = 4) => ({ sheet: 'Hộ', row, column });

const INDICATORS = [
  ...['Việc làm', 'Người phụ thuộc', 'Dinh dưỡng', 'Bảo hiểm y tế', 'Trình độ giáo dục của người lớn'],
  ...[
    'Tình trạng đi học của trẻ em',
    'Chất lượng nhà ở',
    'Diện tích nhà ở bình quân',
    'Nguồn nước sinh hoạt',
  ],
  ...[
    'Nhà tiêu hợp vệ sinh',
    'Sử dụng dịch vụ viễn thông',
    'Phương tiện tiếp cận thông tin',
    'Thiếu hụt về BHYT',
  ],
];
describe.each(INDICATORS)('a list with one indicator, %s', (name) => {
  const read = (...cells: readonly Cell[]) =>
    readRegister([
      gridOf(
        [
          ['Mã hộ', 'Họ và tên chủ hộ', name],
          ...cells.map((cell, i): Cell[] => [`H${i + 1}`, `Nguyễn Văn ${'ABCDEGHIK'[i] ?? ''}`, cell]),
        ],
        'Hộ',
      ),
    ]).register;
  const found = (...cells: readonly Cell[]) =>
    runRules(read(...cells), [yesNoSpellings]).findings.map(({ ref: { row }, related, fix }) => [
      row,
      related.length,
      fix?.value,
      fix?.apply,
    ]);

  test('an x among its cells says that all of them are marks', () =>
    expect(found('x', 'X', 'có', 'x', 1, '✓', 'không', 0, null)).toEqual([
      [3, 3, 'x', 'safe'],
      [9, 0, 'không', 'safe'],
    ]));

  test("of có and không the spelling alone is judged: 'Nhà tiêu: có' may mean that there is one", () => {
    expect(found('có', 'không', 'Có', 'có', 'không')).toEqual([[4, 0, 'có', 'safe']]);
    expect(found(1, 0, 0, 1)).toEqual([]);
    expect(found('tự hoại', '45', 'tạm', 'có', 'Có')).toEqual([]);
  });
});

testRule(yesNoSpellings, {
  after: [tcvn3Text],
  valid: [
    ['one spelling of yes, blank for the rest', register(...marked(['x', null, 'x'], ['x', null, null]))],
    ['one of yes and one of no', register(...marked(['có', 'không', 'có'], [1, 0, '1']))],
    ['no mark at all', register(...marked([null, null]))],
    ['tick boxes', register(...marked([true, false, false]))],
    // A dash is "no" to one office and "not known" to another.
    ['a dash beside a no', register(...marked(['x', '-', 'không']))],
    [
      'kinds, levels and years in a column that may hold marks',
      register(
        household({ di_hoc: 'Tiểu học', nguoi_co_cong: 'Thương binh', tung_ngheo: 2021 }),
        household({ ma_ho: 'H002', di_hoc: 'x', nguoi_co_cong: 'x', tung_ngheo: 'x' }),
        household({ ma_ho: 'H003', di_hoc: 'THCS', nguoi_co_cong: 'x', tung_ngheo: 'x' }),
      ),
    ],
    ['the error of a formula is no mark', register(...marked(['x', '#N/A']))],
  ],
  invalid: [
    [
      'yes in several spellings: the usual one for all of them, safe',
      register(...marked(['x', 'X', 'x', 'có', 1, 'x '])),
      [
        {
          at: 'Hộ!D3',
          severity: 'warning',
          related: ['Hộ!D5', 'Hộ!D6', 'Hộ!D7'],
          fix: {
            value: 'x',
            apply: 'safe',
            batch: [5, 6, 7].map((row) => ({ ref: ref(row), value: 'x' })),
          },
          says: ['Không có khả năng lao động', '“x”, “X”', '4 ô'],
        },
      ],
    ],
    [
      'no in several spellings: the usual no, never a blank',
      register(...marked(['x', 'không', 'không', 0, 'K'])),
      [
        {
          at: 'Hộ!D5',
          fix: { value: 'không', apply: 'safe', batch: [{ ref: ref(6), value: 'không' }] },
          says: ['“không”'],
        },
      ],
    ],
    [
      'between equals the spelling the rest of the table has',
      register(...marked(['có', 'x'], ['x', 'x'])),
      [{ at: 'Hộ!D2', fix: { value: 'x', apply: 'safe' } }],
    ],
    [
      'numbers stay numbers',
      register(...marked([1, 1, 'x', 0, 'không', 0])),
      [
        { at: 'Hộ!D4', fix: { value: 1, apply: 'safe' } },
        { at: 'Hộ!D6', fix: { value: 0, apply: 'safe' } },
      ],
    ],
    [
      'text among tick boxes cannot be turned into a box',
      register(...marked([true, true, 'x'])),
      [{ at: 'Hộ!D4', fix: null, says: ['ô kiểm'] }],
    ],
    [
      'what is neither yes nor no: nothing is offered',
      register(...deprived(['x', '?', 'x', 'chưa rõ', 'x', 'x'])),
      [
        { at: 'Hộ!D3', fix: null, says: ['Hộ H2', '“?”'] },
        { at: 'Hộ!D5', fix: null },
      ],
    ],
    [
      'a symbol in a column that may hold words',
      register(...marked(['x', '?', 'x', 'theo QĐ 12'])),
      [{ at: 'Hộ!D3', fix: null }],
    ],
    [
      // Only '?' was once told of; a card that has run out, and 'chưa', say no.
      'of insurance, words that tell neither',
      register(
        ...marked(Array<Cell>(14).fill('x'), [
          'x',
          'mất thẻ',
          'x',
          'x?',
          'DN4',
          'x',
          2,
          'đang làm',
          'x',
          'hết hạn',
          'chưa',
          'x',
          'x',
          'x',
        ]),
      ),
      ['Hộ!E3', 'Hộ!E5', 'Hộ!E6', 'Hộ!E8', 'Hộ!E9'].map((at) => ({ at, fix: null })),
    ],
    [
      'of allowances, one that is asked for; an amount and a kind are a yes, one that has ended a no',
      register(
        ...['x', 'x', 'x', 'x', 'đang chờ duyệt', 540000, 'NCT', 'đã cắt'].map((btxh, i) =>
          household({ ma_ho: `H${String(i + 1)}`, ngay_sinh: 1970, btxh }),
        ),
      ),
      [{ at: 'Hộ!D6', fix: null, says: ['“đang chờ duyệt”'] }],
    ],
    [
      // Once without a finding, for most of the column are kinds and amounts.
      'of allowances written in words throughout, those that say neither',
      register(
        ...['NCT', 'NKT', 'x', 540000, 'BHXH', 'sẽ cắt', 'đã cắt'].map((btxh, i) =>
          household({ ma_ho: `H${String(i + 1)}`, ngay_sinh: 1970, btxh }),
        ),
      ),
      [
        { at: 'Hộ!D6', fix: null, says: ['“BHXH”'] },
        { at: 'Hộ!D7', fix: null, says: ['“sẽ cắt”'] },
      ],
    ],
    [
      'a sign of doubt beside a mark, in any column',
      register(...marked(['x', 'x?', 'x', 'x *', 'x', 'x'])),
      [
        { at: 'Hộ!D3', fix: null },
        { at: 'Hộ!D5', fix: null },
      ],
    ],
    [
      'from twenty cells on the column, once',
      register(...deprived([...Array<Cell>(20).fill('?'), ...Array<Cell>(20).fill('x')])),
      [{ at: 'Hộ!D2', fix: null, says: ['20 ô'] }],
    ],
  ],
});

const check = (sheets: ReturnType<typeof gridsOf>) =>
  runRules(readRegister(sheets).register, [yesNoSpellings]).findings.filter(({ fix }) => fix !== null);

it('FD54 is silent once its fixes are written, and no cell has changed its meaning', () => {
  const marks = fc.constantFrom<Cell>(
    'x',
    'X',
    ' x',
    'có',
    'Có',
    1,
    '1',
    0,
    '0',
    'không',
    'K',
    '-',
    null,
    'v',
    '✓',
  );
  fc.assert(
    fc.property(fc.array(marks, { minLength: 1, maxLength: 12 }), (cells) => {
      const grids = gridsOf({ households: marked(cells) });
      const fixed = applyFixes(grids, check(grids));
      expect(check(fixed)).toEqual([]);
      const meanings = (rows: (typeof grids)[0]['cells']) => rows.slice(1).map((row) => readMark(row[3]));
      expect(meanings(fixed[0]!.cells)).toEqual(meanings(grids[0]!.cells));
    }),
  );
});
