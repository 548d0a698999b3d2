/** Formulas that read a whole table at once. The measures themselves: tests/core/indicators. */
import * as fc from 'fast-check';
import { FORMULAS } from '../../../src/core/formulas/index';
import type { FormulaName } from '../../../src/core/formulas/index';
import { formulaResult } from '../../../src/core/formulas/map-cells';
import type { FormulaInput } from '../../../src/core/formulas/map-cells';

const call = (name: FormulaName, ...args: FormulaInput[]) => formulaResult(FORMULAS[name], args);
const problem = (name: FormulaName, ...args: FormulaInput[]): string => {
  try {
    call(name, ...args);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no error';
};
const column = <T>(values: readonly T[]): T[][] => values.map((value) => [value]);

/** Alkire and Foster (2011): H = 1/2, A = 3/4, M0 = 3/8 at k = 1/2. */
const G0 = [
  [0, 0, 0, 0],
  [0, 1, 0, 1],
  [1, 1, 1, 1],
  [0, 1, 0, 0],
];
const HALF = [
  ['H', 0.5],
  ['A', 0.75],
  ['M0', 0.375],
];

describe('NGHEO_MPI', () => {
  it.each([['1/2'], [0.5], ['0,5'], ['50%'], [2], ['2'], [[[0.5]]]])(
    'takes k as share, text, percentage or number of indicators: %j',
    (k) => {
      expect(call('NGHEO_MPI', G0, k)).toEqual(HALF);
    },
  );
  it('takes 3 of the indicators when k is left out', () => {
    // Only the third row has 3 of 4.
    expect(call('NGHEO_MPI', G0)).toEqual([
      ['H', 0.25],
      ['A', 1],
      ['M0', 0.25],
    ]);
    expect(call('NGHEO_MPI', G0, 3)).toEqual(call('NGHEO_MPI', G0));
  });
  it('keeps a tie at 5 of 12 however the cut is written', () => {
    const row = [1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0];
    for (const k of [5, '5/12', 0.41666666666666663, 0.4166666666666667, 5 / 12]) {
      expect(call('NGHEO_MPI', [row], k)).toEqual([
        ['H', 1],
        ['A', 5 / 12],
        ['M0', 5 / 12],
      ]);
    }
  });
  describe('with cutoffs', () => {
    // Alkire and Foster (2011): 4 persons, 4 dimensions, k = 1/2; gaps (z − x)/z of the poor are
    // 5/12, 1 (row 2) and 1/26, 1/6, 2/3, 1 (row 3); their sum over 16 is M1, of their squares M2.
    const X = [
      [13.1, 14, 4, 1],
      [15.2, 7, 5, 0],
      [12.5, 10, 1, 0],
      [20, 11, 3, 1],
    ];
    const Z = [13, 12, 3, 1];
    const expected = [
      ...HALF,
      ['M1', expect.closeTo(171 / 832, 12)],
      ['M2', expect.closeTo(21475 / 129792, 12)],
    ];
    it('takes a table of numbers, and tells M1 and M2 as well', () => {
      expect(call('NGHEO_MPI', X, 0.5, null, null, [Z])).toEqual(expected);
      expect(call('NGHEO_MPI', [['a', 'b', 'c', 'd'], ...X], 2, null, null, column(Z))).toEqual(expected);
    });
    it('leaves a row with a blank out, and says so', () => {
      const rows = call('NGHEO_MPI', [...X, [1, null, 1, 0]], 0.5, null, null, [Z]) as unknown[][];
      expect(rows.slice(0, 5)).toEqual(expected);
      expect(rows.slice(5).map((row) => row[1])).toEqual([4, 1]);
    });
    it.each([
      [[[13, 12, 3]], 'Có 3 ngưỡng cho 4 cột'],
      [[[13, 12, 0, 1]], 'Mỗi ngưỡng phải là một số lớn hơn 0'],
      [[[13, 12, null, 1]], 'Mỗi ngưỡng phải là một số lớn hơn 0'],
    ])('refuses cutoffs %j', (cutoffs, words) => {
      expect(() => call('NGHEO_MPI', X, 0.5, null, null, cutoffs)).toThrow(words);
    });
    it('refuses marks and numbers below 0 where achievements are asked for', () => {
      expect(() => call('NGHEO_MPI', [['x', 1, 1, 1]], 0.5, null, null, [Z])).toThrow('x');
      expect(() => call('NGHEO_MPI', [[-1, 1, 1, 1]], 0.5, null, null, [Z])).toThrow('từ 0 trở lên');
    });
  });
  it('takes weights as a row, a column, fractions, with a heading', () => {
    // 1/2, 1/6, 1/6, 1/6: scores 0, 1/3, 1, 1/6.
    const expected = [
      ['H', 0.5],
      ['A', 2 / 3],
      ['M0', 1 / 3],
    ];
    const weights = ['1/2', '1/6', '1/6', '1/6'];
    expect(call('NGHEO_MPI', G0, '1/3', [weights])).toEqual(expected);
    expect(call('NGHEO_MPI', G0, 1 / 3, column(weights))).toEqual(expected);
    expect(call('NGHEO_MPI', G0, 1 / 3, column(['Trọng số', ...weights]))).toEqual(expected);
    expect(call('NGHEO_MPI', G0, 1 / 3, [[0.5, 1 / 6, 1 / 6, 1 / 6]])).toEqual(expected);
    expect(call('NGHEO_MPI', G0, '1/3', [['50%', '1/6', '1/6', '1/6']])).toEqual(expected);
  });
  it('counts persons where their numbers are given', () => {
    // Rows 1 and 2 of 4 + 2 + 2 + 2 persons: 4/10; scores 1/2 and 1.
    expect(call('NGHEO_MPI', G0, 0.5, null, column([4, 2, '02', '2 người']))).toEqual([
      ['H', 0.4],
      ['A', 0.75],
      ['M0', 0.3],
    ]);
  });
  it('passes over a heading and the blank rows below the last household', () => {
    const blank = [null, null, null, null];
    const table = [['Việc làm', 'BHYT', 'Nhà ở', 'Nước'], ...G0, blank, ['', ' ', '', null]];
    expect(call('NGHEO_MPI', table, 0.5)).toEqual(HALF);
    expect(call('NGHEO_MPI', [['a', 'b', 'c', 'd'], ...G0], 0.5)).toEqual(HALF);
    const sizes = column(['Số khẩu', 1, 1, 1, 1, null, null]);
    expect(call('NGHEO_MPI', table, 0.5, null, sizes)).toEqual(HALF);
  });
  it('leaves out rows with a blank where 0 is written, and says how many', () => {
    expect(call('NGHEO_MPI', [...G0, [1, null, 0, 0], [null, null, null, null], [1, 1, 0, 0]], 0.5)).toEqual([
      ['H', 0.6], // 3 of 5
      ['A', 2 / 3],
      ['M0', 0.4],
      ['Số hàng đã tính', 5],
      ['Số hàng bỏ ra vì thiếu dữ liệu', 2],
    ]);
  });
  it('reads a blank beside marks as not marked where nothing says no, but not a blank row', () => {
    const marks = [
      ['x', 'x', null, null],
      [null, null, 'X', ''],
      ['', null, '', null],
      ['có', '✓', 'x', '1'],
    ];
    expect(call('NGHEO_MPI', marks, 0.5)).toEqual([
      ['H', 2 / 3],
      ['A', 0.75],
      ['M0', 0.5],
      ['Số hàng đã tính', 3],
      ['Số hàng bỏ ra vì thiếu dữ liệu', 1],
    ]);
  });
  it('takes a blank row with a size for a household that lacks nothing, and one without for none', () => {
    // Households: 2 of 4 indicators and 3 persons; 1 and 2; none and 5; a member's row between. Poor: 3 of 10 persons.
    const marks = [
      ['x', 'x', null, null],
      [null, null, null, null],
      [null, null, 'x', null],
      [null, null, null, null],
    ];
    expect(call('NGHEO_MPI', marks, 0.5, null, column([3, null, 2, 5]))).toEqual([
      ['H', 0.3],
      ['A', 0.5],
      ['M0', 0.15],
    ]);
    // Where 0 is written, a blank is not known: the five persons are left out, and of the last household nothing is lacking.
    expect(call('NGHEO_MPI', [...marks, [0, 0, 0, 0]], 0.5, null, column([3, null, 2, 5, 5]))).toEqual([
      ['H', 0],
      ['A', ''],
      ['M0', 0],
      ['Số hàng đã tính', 1],
      ['Số hàng bỏ ra vì thiếu dữ liệu', 3],
    ]);
  });
  it('has no intensity where nobody is poor, and no figure where nobody was judged', () => {
    expect(call('NGHEO_MPI', [[0, 0, 0]], 1)).toEqual([
      ['H', 0],
      ['A', ''],
      ['M0', 0],
    ]);
    expect(call('NGHEO_MPI', [[0, null, 0]], 1)).toEqual([
      ['H', ''],
      ['A', ''],
      ['M0', ''],
      ['Số hàng đã tính', 0],
      ['Số hàng bỏ ra vì thiếu dữ liệu', 1],
    ]);
    expect(
      call(
        'NGHEO_MPI',
        [
          ['a', 'b'],
          [null, null],
        ],
        1,
      ),
    ).toMatchObject([
      ['H', ''],
      ['A', ''],
      ['M0', ''],
    ]);
  });
  it('says what is wrong', () => {
    expect(problem('NGHEO_MPI', G0, 33)).toBe(
      'k là 33 mà bảng chỉ có 4 chỉ số; phần trăm thì ghi kèm dấu %, ví dụ 33%.',
    );
    for (const k of [0, -1, 2.5]) expect(problem('NGHEO_MPI', G0, k)).toMatch(/^k là .+; hãy ghi một phần/);
    expect(problem('NGHEO_MPI', G0, 'ba')).toBe('k ở hàng 1 của vùng ghi “ba”, không phải số.');
    expect(problem('NGHEO_MPI', G0, [[1], [2]])).toBe('k phải là một ô, không phải cả vùng.');
    expect(problem('NGHEO_MPI', G0, 2, [[0.3, 0.3, 0.3, 0]])).toBe(
      'Tổng các trọng số là 0,9; mỗi trọng số phải lớn hơn 0 và cộng lại phải bằng 1.',
    );
    expect(problem('NGHEO_MPI', G0, 2, [[0.5, 0.5]])).toBe(
      'Có 2 trọng số cho 4 chỉ số; mỗi chỉ số cần một trọng số.',
    );
    expect(problem('NGHEO_MPI', G0, 2, [[0.5, 0.5, null, 0.25]])).toBe(
      'Trọng số ở hàng 3 của vùng còn trống; hãy điền rồi tính lại.',
    );
    expect(problem('NGHEO_MPI', G0, 2, null, column([1, 2, 3]))).toBe(
      'Số người có 3 ô còn dữ liệu có 4 hàng; hãy chọn hai vùng từ cùng hàng đầu đến cùng hàng cuối.',
    );
    expect(problem('NGHEO_MPI', G0, 2, null, column([1, null, 3, 4]))).toBe(
      'Số người ở hàng 2 của vùng còn trống; hãy điền rồi tính lại.',
    );
    expect(problem('NGHEO_MPI', G0, 2, null, column([1, -2, 3, 4]))).toBe(
      'Số người phải là số từ 0 trở lên.',
    );
    expect(
      problem(
        'NGHEO_MPI',
        [
          [0, 1],
          [2, 1],
        ],
        1,
      ),
    ).toBe('Ô ở hàng 2, cột 1 của bảng ghi “2”; hãy ghi x hoặc 1 nếu thiếu hụt, 0 nếu không.');
    expect(problem('NGHEO_MPI', [[0, 1], [1]], 1)).toBe(
      'Các hàng của bảng không cùng số cột; hãy chọn một vùng chữ nhật.',
    );
  });
});

describe('NGHEO_DONGGOP', () => {
  it('has a row an indicator: all deprived, deprived and poor, share of M0', () => {
    // The worked example at k = 1/2: hd = 1/4 3/4 1/4 1/2, hdk = 1/4 1/2 1/4 1/2, shares 1/6 1/3 1/6 1/3.
    expect(call('NGHEO_DONGGOP', G0, 0.5)).toEqual([
      [0.25, 0.25, 1 / 6],
      [0.75, 0.5, 1 / 3],
      [0.25, 0.25, 1 / 6],
      [0.5, 0.5, 1 / 3],
    ]);
  });
  it('has no shares where nobody is poor, and says what is left out', () => {
    expect(
      call(
        'NGHEO_DONGGOP',
        [
          [1, 0],
          [0, null],
        ],
        1,
      ),
    ).toEqual([
      [1, 0, ''],
      [0, 0, ''],
      ['Số hàng đã tính', 1, ''],
      ['Số hàng bỏ ra vì thiếu dữ liệu', 1, ''],
    ]);
  });
  it('shares add up to 1', () => {
    const row = fc.array(fc.constantFrom(0, 1), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 2, max: 5 }),
        (table, k) => {
          const shares = (call('NGHEO_DONGGOP', table, k) as (number | string)[][]).map((cells) => cells[2]);
          if (shares.includes('')) return;
          expect((shares as number[]).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        },
      ),
    );
  });
});

describe('NGHEO_THIEUHUT', () => {
  const NONE = Array.from({ length: 12 }, () => null);
  const row = (...marked: readonly [at: number, mark: string | number][]) =>
    NONE.map((_, at) => marked.find(([column]) => column === at + 1)?.[1] ?? null);

  it('gives 10 points a mark and the names in the order of the decree', () => {
    expect(call('NGHEO_THIEUHUT', [row([4, 'x'], [1, 'X'], [9, '1']), row([12, 'có']), NONE])).toEqual([
      [30, 'Việc làm; Bảo hiểm y tế; Nguồn nước sinh hoạt'],
      [10, 'Phương tiện phục vụ tiếp cận thông tin'],
      ['', ''],
    ]);
  });
  it('gives 0 and no name for a household that lacks nothing, 120 for one that lacks all', () => {
    const [lacksNone, lacksAll] = [0, 1].map((mark) => NONE.map(() => mark)) as [number[], number[]];
    expect(call('NGHEO_THIEUHUT', [lacksNone])).toEqual([[0, '']]);
    const [[points, names]] = call('NGHEO_THIEUHUT', [lacksAll]) as [[number, string]];
    expect([points, names.split('; ').length]).toEqual([120, 12]);
  });
  it('has no points where 0 is written and a mark is blank: what is missing is named', () => {
    const open = NONE.map((_, at) => (at === 2 ? null : 0));
    expect(call('NGHEO_THIEUHUT', [open])).toEqual([['', 'Chưa đủ dữ liệu: Dinh dưỡng']]);
  });
  it('has headings beside a heading, and a slip beside its row', () => {
    const names = NONE.map((_, at) => `Chỉ số ${at + 1}`);
    expect(call('NGHEO_THIEUHUT', [names, row([1, 'x']), row([2, '?'])])).toEqual([
      ['Điểm B2', 'Chỉ số thiếu hụt'],
      [10, 'Việc làm'],
      ['', 'Lỗi: Ô ở hàng 3, cột 2 của bảng ghi “?”; hãy ghi x hoặc 1 nếu thiếu hụt, 0 nếu không.'],
    ]);
  });
  it('needs twelve columns', () => {
    expect(problem('NGHEO_THIEUHUT', G0)).toBe('Bảng có 4 cột; cần đủ 12 cột theo thứ tự 12 chỉ số.');
  });
});

describe('NGHEO_FGT', () => {
  it('counts an income at the line, or not where tinhCaNguong says so', () => {
    // 80 and 100 of three are at most 100; only 80 is below. The gap is 20 of 100 either way.
    const incomes = column([80, 100, 120]);
    for (const yes of [null, true, 'có']) expect(call('NGHEO_FGT', incomes, 100, 0, null, yes)).toBe(2 / 3);
    for (const no of [false, 'không', 0]) expect(call('NGHEO_FGT', incomes, 100, 0, null, no)).toBe(1 / 3);
    expect(call('NGHEO_FGT', incomes, 100, 1, null, false)).toBeCloseTo(0.2 / 3, 14);
    expect(call('NGHEO_FGT', incomes, 100, 0, column([1, 2, 1]), false)).toBe(1 / 4);
    expect(problem('NGHEO_FGT', incomes, 100, 0, null, 'nửa')).toContain('hãy ghi có hoặc không');
  });

  // Haughton and Khandker (2009), country C, z = 125.
  const C = [100, 110, 150, 160];
  it.each([
    [0, 0.5],
    [1, 0.08],
    [2, 0.0136],
  ])('alpha %d of country C is %d', (alpha, expected) => {
    expect(call('NGHEO_FGT', column(C), 125, alpha)).toBeCloseTo(expected, 14);
    expect(call('NGHEO_FGT', [C], '125', [[alpha]])).toBeCloseTo(expected, 14);
    expect(call('NGHEO_FGT', column(['Thu nhập', ...C, null]), 125, alpha)).toBeCloseTo(expected, 14);
  });
  it('counts at the line as poor, and reads money as staff write it', () => {
    expect(call('NGHEO_FGT', column(['1.500.000', '1,5 triệu', 1500001]), 1500000, 0)).toBe(2 / 3);
  });
  it('weighs by persons', () => {
    // One of 4 + 1 persons lacks half.
    expect(call('NGHEO_FGT', column([50, 100]), 100, 1, column([1, 4]))).toBe(0.1);
    expect(call('NGHEO_FGT', column(['Thu nhập', 50, null]), 100, 1, column(['Khẩu', 3, null]))).toBe(0.5);
  });
  it('of single cells is a number, of blanks blank', () => {
    expect(call('NGHEO_FGT', 1200000, 1500000, 1)).toBe(0.2);
    expect(call('NGHEO_FGT', column([null, '']), 1500000, 1)).toBe('');
    expect(call('NGHEO_FGT', column([1]), null, 1)).toBe('');
  });
  it('says what is wrong', () => {
    expect(problem('NGHEO_FGT', column(C), 125, 3)).toBe(
      'Alpha là 3; hãy ghi 0 (tỷ lệ), 1 (khoảng cách nghèo) hoặc 2 (mức nghiêm trọng).',
    );
    expect(problem('NGHEO_FGT', column(C), 0, 1)).toBe('Ngưỡng là 0, phải lớn hơn 0.');
    expect(problem('NGHEO_FGT', column([100, 'chưa rõ']), 125, 1)).toBe(
      'Thu nhập ở hàng 2 của vùng ghi “chưa rõ”, không phải số.',
    );
    expect(problem('NGHEO_FGT', column([100, 90]), 125, 1, column([3, null]))).toBe(
      'Trọng số ở hàng 2 của vùng còn trống; hãy điền rồi tính lại.',
    );
    expect(problem('NGHEO_FGT', column([100, 90]), 125, 1, column([3, -1]))).toBe(
      'Số người và trọng số phải là số từ 0 trở lên.',
    );
    expect(
      problem(
        'NGHEO_FGT',
        [
          [1, 2],
          [3, 4],
        ],
        125,
        1,
      ),
    ).toBe('Thu nhập phải là một cột hoặc một hàng.');
    expect(problem('NGHEO_FGT', column(C), column([1, 2]), 1)).toBe(
      'Ngưỡng phải là một ô, không phải cả vùng.',
    );
    expect(problem('NGHEO_FGT', column(C), 125)).toMatch(/^Thiếu tham số/);
  });
});

describe('NGHEO_KHOANGCACH', () => {
  it('adds what each person lacks, in đồng a month', () => {
    // 4 × 300 000 + 2 × 100 000.
    expect(
      call('NGHEO_KHOANGCACH', column([1200000, 1400000, 1500000, 9000000]), 1500000, column([4, 2, 5, 1])),
    ).toBe(1400000);
    expect(call('NGHEO_KHOANGCACH', column([1200000, 1400000]), 1500000)).toBe(400000);
    expect(call('NGHEO_KHOANGCACH', 1200000, 1500000, 4)).toBe(1200000);
    // One cell of persons for two households is the wrong selection.
    expect(problem('NGHEO_KHOANGCACH', column([1200000, 1400000]), 1500000, 4)).toBe(
      'Số người có 1 ô còn dữ liệu có 2 hàng; hãy chọn hai vùng từ cùng hàng đầu đến cùng hàng cuối.',
    );
    expect(call('NGHEO_KHOANGCACH', column([9000000]), 1500000)).toBe(0);
    expect(call('NGHEO_KHOANGCACH', null, 1500000)).toBe('');
  });
  it('refuses a negative income', () => {
    expect(problem('NGHEO_KHOANGCACH', column([-5, 1]), 1500000)).toBe(
      'Có thu nhập âm (-5); hãy sửa lại, thu nhập là số từ 0 trở lên.',
    );
  });
});

describe('NGHEO_GINI', () => {
  it.each([1, 10, 1000])('does not depend on the scale of the weights: %d', (weight) => {
    expect(call('NGHEO_GINI', column([100, 200]), column([weight, weight]))).toBe(1 / 6);
    expect(call('NGHEO_GINI', column([100, 200]), weight)).toBe(1 / 6);
  });
  it('of one income is 0, of none blank', () => {
    expect(call('NGHEO_GINI', 5)).toBe(0);
    expect(call('NGHEO_GINI', column([0, 0]))).toBe('');
    expect(call('NGHEO_GINI', column([null, null]))).toBe('');
    expect(call('NGHEO_GINI', column([100, null, 200]))).toBe(1 / 6);
  });
  it('refuses a negative income', () => {
    expect(problem('NGHEO_GINI', column([-1, 2]))).toMatch(/^Có thu nhập âm \(-1\)/);
  });
});

describe('NGHEO_CHUAN', () => {
  it.each([
    ['thu nhập', 'nông thôn', null, 1500000], // NĐ 07/2021 Điều 3
    ['Thu nhập', 'thành thị', null, 2000000],
    ['chuẩn nghèo', 'urban', '2027', 2800000], // NĐ 351/2025
    ['thu nhap', 'xã', 2020, 700000], // QĐ 59/2015
    ['mức sống tối thiểu', 'phường', '2016', 1300000],
    ['mức sống trung bình', 'nông thôn', '2022', 2250000],
    ['B1', 'thành thị', null, 175], // TT 07/2021
    ['điểm B1', 'nông thôn', null, 140],
    ['B2', 'nông thôn', null, 30],
    ['điểm mỗi chỉ số', 'nông thôn', null, 10],
    ['thiếu hụt', 'nông thôn', null, 3],
    ['diện tích', 'nông thôn', null, 8],
    ['người phụ thuộc', 'nông thôn', null, 50],
  ] as const)('%s, %s, %s: %d', (name, area, standard, value) => {
    expect(call('NGHEO_CHUAN', name, area, standard)).toBe(value);
  });
  it('takes columns, leaves a blank for a blank', () => {
    expect(call('NGHEO_CHUAN', 'thu nhập', column(['nông thôn', null, 'thành thị']))).toEqual(
      column([1500000, '', 2000000]),
    );
  });
  it('says what is wrong', () => {
    expect(problem('NGHEO_CHUAN', 'lương', 'xã')).toMatch(/^Tên ngưỡng ghi “lương”; hãy ghi thu nhập, /);
    expect(problem('NGHEO_CHUAN', 'thu nhập', 'tỉnh')).toBe(
      'Khu vực ghi “tỉnh”; hãy ghi thành thị (phường, thị trấn) hoặc nông thôn (xã).',
    );
    expect(problem('NGHEO_CHUAN', 'B1', 'xã', '2027')).toMatch(
      /không có ngưỡng “B1” hoặc chưa tìm được văn bản/,
    );
    expect(problem('NGHEO_CHUAN', 'thu nhập', 'xã', 'chuẩn mới')).toBe(
      'Chuẩn ghi “chuẩn mới”; hãy ghi 2016, 2022, 2027 hoặc một năm, ví dụ 2024.',
    );
  });
});

describe('NGHEO_DIENBIEN', () => {
  // Columns of domain/forms.json, dien_bien_ngheo and dien_bien_can_ngheo.
  it.each([
    ['Hộ nghèo', 'Hộ cận nghèo', 'Thoát nghèo - trở thành hộ cận nghèo'],
    ['HN', 'Không nghèo', 'Thoát nghèo - vượt chuẩn cận nghèo'],
    ['Hộ nghèo', 'Hộ mới thoát nghèo', 'Thoát nghèo - vượt chuẩn cận nghèo'],
    ['Hộ cận nghèo', 'Hộ nghèo', 'Hộ cận nghèo trở thành hộ nghèo'],
    ['Cận nghèo', 'Hộ có mức sống trung bình', 'Thoát cận nghèo - vượt chuẩn cận nghèo'],
    ['Hộ không nghèo', 'Hộ nghèo', 'Phát sinh nghèo (mới hoặc tái)'],
    ['Hộ không nghèo', 'Hộ cận nghèo', 'Phát sinh cận nghèo (mới hoặc tái)'],
    ['Hộ mới thoát nghèo', 'Hộ nghèo', 'Tái nghèo'],
    // A return is to the class that was left.
    ['Hộ thoát cận nghèo', 'Hộ cận nghèo', 'Tái cận nghèo'],
    ['Hộ mới thoát nghèo', 'Hộ cận nghèo', 'Phát sinh cận nghèo (mới hoặc tái)'],
    ['Hộ thoát cận nghèo', 'Hộ nghèo', 'Phát sinh nghèo (mới hoặc tái)'],
    ['Hộ nghèo', 'Hộ nghèo', 'Giữ nguyên'],
    ['Hộ mới thoát nghèo', 'Hộ không nghèo', 'Giữ nguyên'],
  ])('%s, then %s: %s', (before, after, word) => {
    expect(call('NGHEO_DIENBIEN', before, after)).toBe(word);
  });
  it('takes columns; a blank class has no movement', () => {
    expect(call('NGHEO_DIENBIEN', column(['HN', null]), column(['HN', 'HN']))).toEqual(
      column(['Giữ nguyên', '']),
    );
  });
  it('never guesses a misspelt class', () => {
    expect(problem('NGHEO_DIENBIEN', 'Hộ nghèo', 'Hộ cân nghéo')).toBe(
      'Loại hộ ghi “Hộ cân nghéo”; hãy ghi Hộ nghèo, Hộ cận nghèo, Hộ mới thoát nghèo hoặc Hộ không nghèo.',
    );
  });
});
