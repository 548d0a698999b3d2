import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { DomainError } from '../../../src/core/errors';
import { FORMULAS } from '../../../src/core/formulas/index';
import type { FormulaName } from '../../../src/core/formulas/index';
import { formulaResult } from '../../../src/core/formulas/map-cells';
import type { FormulaInput } from '../../../src/core/formulas/map-cells';
import { formulaError } from '../../../src/core/formulas/sentences';

const call = (name: FormulaName, ...args: FormulaInput[]) => formulaResult(FORMULAS[name], args);
const problem = (name: FormulaName, ...args: FormulaInput[]): string => {
  try {
    call(name, ...args);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no error';
};
const day = (date: string) => ({ date });

describe('cells and ranges', () => {
  it('gives a single result for single cells and the same shape for a range', () => {
    expect(call('NGHEO_TYLE', 16, 320)).toBe(5);
    expect(call('NGHEO_TYLE', [[16], [8]], [[320], [320]])).toEqual([[5], [2.5]]);
    expect(call('NGHEO_TYLE', [[16, 8]], [[320, 320]])).toEqual([[5, 2.5]]);
  });
  it('lets a single cell, or a range of one cell, stand for every row', () => {
    expect(call('NGHEO_TYLE', [[16], [8]], 320)).toEqual([[5], [2.5]]);
    expect(call('NGHEO_TYLE', 16, [[320], [160]])).toEqual([[5], [10]]);
    expect(call('NGHEO_TYLE', [[16], [8]], [[320]])).toEqual([[5], [2.5]]);
    expect(call('NGHEO_TYLE', [[16]], [[320]])).toEqual([[5]]);
  });
  it('tells which argument was left out, which is no blank cell', () => {
    expect(problem('NGHEO_PHANLOAI_DIEM', 175, 30)).toMatch(/^Thiếu tham số .+ trong công thức\.$/);
    expect(problem('NGHEO_TIENDO', 16, 16)).toMatch(/^Thiếu tham số/);
    expect(problem('NGHEO_TYLE', [[16], [8]])).toMatch(/^Thiếu tham số/);
    expect(call('NGHEO_PHANLOAI_DIEM', 175, null, 'phường')).toBe('');
  });
  it('leaves a blank for a blank', () => {
    expect(call('NGHEO_TYLE', null, 320)).toBe('');
    expect(call('NGHEO_TYLE', '  ', 320)).toBe('');
    expect(call('NGHEO_TYLE', [[16], [null], [8]], 320)).toEqual([[5], [''], [2.5]]);
    for (const name of Object.keys(FORMULAS) as FormulaName[]) {
      expect(call(name, ...FORMULAS[name].params.map(() => null))).toBe('');
    }
  });
  it('refuses a figure larger than any number, in one sentence (found by the fuzz run)', () => {
    // 1,7·10^308 đồng is lacking in each of two households: 3,4·10^308 is no double.
    expect(problem('NGHEO_KHOANGCACH', [[0], [0]], 1.7e308)).toBe(
      'Số trong bảng quá lớn nên không tính được; hãy xem có ô nào gõ thừa chữ số.',
    );
    expect(call('NGHEO_GINI', [[0], [1.7e308]])).toBe(0.5);
  });
  it('refuses ranges of different shapes in one sentence', () => {
    expect(problem('NGHEO_TYLE', [[16], [8]], [[320], [320], [320]])).toBe(
      'Các vùng phải cùng kích thước: có vùng 2 hàng × 1 cột và vùng 3 hàng × 1 cột.',
    );
    expect(problem('NGHEO_TYLE', [[16, 8]], [[320], [320]])).toBe(
      'Các vùng phải cùng kích thước: có vùng 1 hàng × 2 cột và vùng 2 hàng × 1 cột.',
    );
  });
  it('throws the sentence for a cell, and writes it into the row of a range', () => {
    expect(problem('NGHEO_TYLE', 'ba', 320)).toBe('Số hộ ghi “ba”, không phải số.');
    expect(call('NGHEO_TYLE', [[16], ['ba']], 320)).toEqual([[5], ['Lỗi: Số hộ ghi “ba”, không phải số.']]);
  });
  it('keeps the shape and judges each row as if it stood alone', () => {
    const cell = fc.oneof(fc.nat(400), fc.constant(null), fc.constant('x'));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 6 }),
        (range) => {
          const alone = (value: number | string | null) => {
            const sentence = problem('NGHEO_TYLE', value, 300);
            return sentence === 'no error' ? call('NGHEO_TYLE', value, 300) : `Lỗi: ${sentence}`;
          };
          expect(call('NGHEO_TYLE', range, 300)).toEqual(range.map((row) => row.map(alone)));
        },
      ),
    );
  });
});

describe('NGHEO_PHANLOAI', () => {
  it.each([
    [1500000, 3, 'nông thôn', 2024, 'Hộ nghèo'],
    [1500000, 2, 'nông thôn', 2024, 'Hộ cận nghèo'],
    [1500001, 12, 'xã', 2024, 'Hộ có mức sống trung bình'],
    [2250000, 0, 'xã', 2024, 'Hộ có mức sống trung bình'], // NĐ 07/2021 Điều 3: above 1,5 up to 2,25 million
    [2250001, 0, 'xã', 2024, 'Hộ không nghèo'],
    [2000000, 3, 'thành thị', 2024, 'Hộ nghèo'],
    [2000000, 3, 'Phường Phổ Minh', 2024, 'Hộ nghèo'],
    [2000000, 3, 'Thị trấn Sông Vệ', 2024, 'Hộ nghèo'],
    [2000000, 3, 'Xã Phổ Nhơn', 2024, 'Hộ có mức sống trung bình'],
    [2000000, 3, 'urban', 2024, 'Hộ nghèo'],
    [2000000, 3, 'rural', 2024, 'Hộ có mức sống trung bình'],
    [2000000, 3, 'THANH THI', 2024, 'Hộ nghèo'],
    [2000000, 3, 'đô thị', 2024, 'Hộ nghèo'],
    [900000, 0, 'thành thị', 2021, 'Hộ nghèo'], // 2021 keeps QĐ 59/2015: at the policy line
    [2800000, 3, 'đô thị', 2027, 'Hộ nghèo'], // NĐ 351/2025
    [2800000, 3, 'đô thị', 2026, 'Hộ có mức sống trung bình'],
    [3000001, 3, 'đô thị', 2026, 'Hộ không nghèo'],
    [2800000, 3, 'đô thị', 'vn-2027', 'Hộ nghèo'],
    [1500000, 3, 'nông thôn', '2022', 'Hộ nghèo'],
    [1500000, 3, 'nông thôn', 'chuẩn 2022–2026', 'Hộ nghèo'],
  ] as const)('%d đồng, %d chỉ số, %s, %d: %s', (income, deprived, area, year, words) => {
    expect(call('NGHEO_PHANLOAI', income, deprived, area, year)).toBe(words);
  });
  it('gives every household of the boundary table its class', () => {
    const names = {
      HN: 'Hộ nghèo',
      HCN: 'Hộ cận nghèo',
      MSTB: 'Hộ có mức sống trung bình',
      K: 'Hộ không nghèo',
    };
    const file = join(__dirname, '../../fixtures/indicators/vn_classification_boundaries.csv');
    const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
    expect(rows).toHaveLength(88);
    for (const row of rows) {
      const [area = '', income, deprived, name = 'K'] = row.trim().split(',');
      const result = call('NGHEO_PHANLOAI', Number(income), Number(deprived), area);
      expect(`${row.trim()}: ${String(result)}`).toBe(`${row.trim()}: ${names[name as keyof typeof names]}`);
    }
  });
  it('takes the standard of 2022–2026 when none is named', () => {
    expect(call('NGHEO_PHANLOAI', 1500000, 3, 'nông thôn')).toBe('Hộ nghèo');
    expect(call('NGHEO_PHANLOAI_DIEM', 175, 30, 'thành thị')).toBe('Hộ nghèo');
  });
  it('reads numbers and years as staff write them', () => {
    expect(call('NGHEO_PHANLOAI', '1.500.000', '03', 'nông thôn', '2024')).toBe('Hộ nghèo');
    expect(call('NGHEO_PHANLOAI', '1,5 triệu', 2, 'nông thôn', day('2024-12-14'))).toBe('Hộ cận nghèo');
    expect(call('NGHEO_PHANLOAI', 900000, 0, 'urban', '31/12/2021')).toBe('Hộ nghèo');
  });
  it('classifies a column with one area and one year', () => {
    expect(call('NGHEO_PHANLOAI', [[1500000], [null], [3000000]], [[3], [3], [3]], 'xã', 2024)).toEqual([
      ['Hộ nghèo'],
      [''],
      ['Hộ không nghèo'],
    ]);
  });
  it('says what is wrong', () => {
    expect(problem('NGHEO_PHANLOAI', -1, 3, 'xã', 2024)).toBe(
      'Thu nhập -1 không hợp lệ: thu nhập là số từ 0 trở lên.',
    );
    expect(problem('NGHEO_PHANLOAI', 1500000, 13, 'xã', 2024)).toBe(
      'Số chỉ số thiếu hụt 13 không hợp lệ: phải là số nguyên từ 0 đến 12.',
    );
    expect(problem('NGHEO_PHANLOAI', 1500000, 3, 'tỉnh', 2024)).toBe(
      'Khu vực ghi “tỉnh”; hãy ghi thành thị (phường, thị trấn) hoặc nông thôn (xã).',
    );
    expect(problem('NGHEO_PHANLOAI', 1500000, 3, 'xã', 2015)).toBe(
      'Không có chuẩn nghèo cho ngày 2015-12-31; bộ chuẩn có từ năm 2016 đến năm 2030.',
    );
    expect(problem('NGHEO_PHANLOAI', 1500000, 3, 'xã', 'năm nay')).toBe(
      'Chuẩn ghi “năm nay”; hãy ghi 2016, 2022, 2027 hoặc một năm, ví dụ 2024.',
    );
    expect(problem('NGHEO_PHANLOAI', '#N/A', 3, 'xã', 2024)).toBe('Thu nhập ghi “#N/A”, không phải số.');
  });
});

describe('NGHEO_PHANLOAI_DIEM', () => {
  it.each([
    [175, 30, 'phường', 'Hộ nghèo'],
    [175, 20, 'phường', 'Hộ cận nghèo'],
    [180, 30, 'phường', 'Hộ không nghèo'],
    [140, 30, 'xã', 'Hộ nghèo'],
    [145, 30, 'xã', 'Hộ không nghèo'],
  ] as const)('B1 %d, B2 %d, %s: %s', (b1, b2, area, words) => {
    expect(call('NGHEO_PHANLOAI_DIEM', b1, b2, area, 2024)).toBe(words);
  });
  it('says what is wrong', () => {
    expect(problem('NGHEO_PHANLOAI_DIEM', 165, 25, 'phường', 2024)).toBe(
      'Điểm B2 là 25, phải là bội số của 10 (mỗi chỉ số thiếu hụt 10 điểm).',
    );
    expect(problem('NGHEO_PHANLOAI_DIEM', 165, 130, 'phường', 2024)).toBe(
      'Điểm B2 = 130 không hợp lệ: điểm B2 là số nguyên từ 0 đến 120.',
    );
    expect(problem('NGHEO_PHANLOAI_DIEM', -5, 30, 'phường', 2024)).toBe(
      'Điểm B1 là -5, phải là số nguyên từ 0 trở lên.',
    );
    expect(problem('NGHEO_PHANLOAI_DIEM', 165, 50, 'phường', 2027)).toBe(
      'Chưa có bảng điểm B1, B2 ban hành kèm NĐ 351/2025/NĐ-CP nên không phân loại theo điểm được.',
    );
  });
});

describe('NGHEO_TYLE', () => {
  it('gives per cent', () => {
    expect(call('NGHEO_TYLE', 35, 1442)).toBeCloseTo(2.42718, 5);
    expect(call('NGHEO_TYLE', 0, 120)).toBe(0);
    expect(call('NGHEO_TYLE', '05 hộ', '1.441')).toBeCloseTo(0.34698, 5);
  });
  it('has no rate where there is nobody', () => {
    expect(call('NGHEO_TYLE', 0, 0)).toBe('');
  });
  it('says what is wrong', () => {
    expect(problem('NGHEO_TYLE', 5, 4)).toBe('Số hộ 5 lớn hơn tổng số hộ 4.');
    expect(problem('NGHEO_TYLE', 5, 0)).toBe('Số hộ 5 lớn hơn tổng số hộ 0.');
    expect(problem('NGHEO_TYLE', 2.5, 4)).toBe('Số hộ là 2,5, phải là số nguyên từ 0 trở lên.');
    expect(problem('NGHEO_TYLE', 1, -4)).toBe('Tổng số hộ là -4, phải là số nguyên từ 0 trở lên.');
  });
});

describe('NGHEO_MUCGIAM', () => {
  it('gives the nearest double of the exact fraction', () => {
    // (1/3 − 0/1) × 100 = 100/3; (2/3 − 1/3) × 100 = 100/3; (1/7 − 0/7) × 100 = 100/7: one division, rounded once (IEEE 754).
    expect(call('NGHEO_MUCGIAM', 1, 3, 0, 1)).toBe(100 / 3);
    expect(call('NGHEO_MUCGIAM', 2, 3, 1, 3)).toBe(100 / 3);
    expect(call('NGHEO_MUCGIAM', 0, 7, 1, 7)).toBe(-100 / 7);
    // 52/1441 − 36/1441 = 1600/1441 points.
    expect(call('NGHEO_MUCGIAM', 52, 1441, 36, 1441)).toBe(1600 / 1441);
    expect(call('NGHEO_TYLE', 1, 7)).toBe(100 / 7);
  });

  it('computes points from counts, not from rounded rates', () => {
    // 52/1441 − 36/1441 = 16/1441 = 1,1103 %
    expect(call('NGHEO_MUCGIAM', 52, 1441, 36, 1441)).toBeCloseTo(1.1103, 4);
    // policy.md section 6: 40/1441 → 24/1420 is 1,086 points although 16 households left
    expect(call('NGHEO_MUCGIAM', 40, 1441, 24, 1420)).toBeCloseTo(1.0857, 4);
    expect(call('NGHEO_MUCGIAM', 36, 1441, 52, 1441)).toBeCloseTo(-1.1103, 4);
  });
  it('has none where a total is 0', () => {
    expect(call('NGHEO_MUCGIAM', 0, 0, 36, 1441)).toBe('');
  });
  it('says what is wrong', () => {
    expect(problem('NGHEO_MUCGIAM', 52, 1441, 1500, 1441)).toBe('Số hộ 1.500 lớn hơn tổng số hộ 1.441.');
    expect(problem('NGHEO_MUCGIAM', 52, 1441, 'x', 1441)).toBe('Số hộ kỳ sau ghi “x”, không phải số.');
  });
});

describe('NGHEO_TIENDO', () => {
  // Expected values: shared/domain/progress-cases.json, by the id in brackets.
  it.each([
    [5, 6, 'đạt', null, 120], // P02
    [5, 2, 'dat', null, 40], // P03
    [1200, 1199, 'tối thiểu', null, 99.9], // P07
    [16, 40, 'giảm', 52, 75], // P20: 52 → 40 of a fall of 16
    [16, 12, 'giam', null, 75], // the same fall given by itself
    [5, 50, 'giảm', 47, -60], // P21
    [95, 95, 'tỷ lệ', null, 100], // P12
    ['95%', '86,9%', 'tyle', null, 91.5], // 86,9/95 = 91,47
    [0.95, 0.869, 'ty le', null, 91.5], // the same in per cent cells
    [1.11, 1.1103, 'giảm', null, 100], // P25: at the decimals of the plan
    [1, 0.6, 'giảm tỷ lệ', null, 60], // P43
    [3.1, 3.49, 'xuống còn', 4.18, 63.9], // (4,18 − 3,49)/(4,18 − 3,1) = 0,69/1,08
  ] as const)('plan %s, done %s, %s, start %s: %s %%', (plan, done, kind, start, expected) => {
    expect(call('NGHEO_TIENDO', plan, done, kind, start)).toBe(expected);
  });
  it('has no percentage for a limit, nor for a blank', () => {
    expect(call('NGHEO_TIENDO', 5, 2, 'tối đa', null)).toBe('');
    expect(call('NGHEO_TIENDO', 0, 0, 'khong con', null)).toBe('');
    expect(call('NGHEO_TIENDO', 5, null, 'đạt', null)).toBe('');
  });
  it('takes a column and leaves out the last argument', () => {
    expect(call('NGHEO_TIENDO', [[5], [16]], [[6], [12]], [['đạt'], ['giảm']])).toEqual([[120], [75]]);
  });
  it('says what is wrong', () => {
    expect(problem('NGHEO_TIENDO', 5, 6, 'tăng', null)).toBe(
      'Loại chỉ tiêu ghi “tăng”; hãy ghi giảm, xuống còn, đạt, tỷ lệ hoặc tối đa.',
    );
    expect(problem('NGHEO_TIENDO', 95, 0.86, 'tỷ lệ', null)).toBe(
      'Kế hoạch là 95 còn thực hiện là 0,86; hãy ghi cả hai theo một cách, ví dụ 95 và 86, hoặc 95% và 86%.',
    );
    expect(problem('NGHEO_TIENDO', 5, 'chưa rõ', 'đạt', null)).toBe(
      'Thực hiện ghi “chưa rõ”, không phải số.',
    );
  });
});

describe('NGHEO_DANHGIA', () => {
  it.each([
    [5, 6, 'đạt', null, null, 'Vượt'], // P02
    [1, 1, 'đạt', null, null, 'Đạt'], // P01
    [5, 2, 'đạt', null, false, 'Đang thực hiện'], // P03
    [5, 2, 'đạt', null, true, 'Chưa đạt'],
    [5, 2, 'đạt', null, 'không', 'Đang thực hiện'],
    [5, 0, 'đạt', null, null, 'Chưa đạt'], // P04: a typed 0 is a value
    [5, null, 'đạt', null, null, 'Chưa có số liệu'], // P05: a blank is none
    [16, 36, 'giảm', 52, null, 'Đạt'], // P19
    [16, 40, 'giảm', 52, null, 'Chưa đạt'], // P20
    [16, 32, 'giảm', 52, null, 'Vượt'], // P22
    [0.95, 0.9497, 'tỷ lệ', null, null, 'Chưa đạt'], // P13: no rounding in the officer's favour
    [100, 100, 'tỷ lệ', null, null, 'Đạt'], // P10: a full hundred cannot be exceeded
    [0, 0, 'không còn', null, null, 'Đạt'], // P35
    [0, 1, 'tối đa', null, null, 'Chưa đạt'],
    [5, 2, 'tối đa', null, 'x', 'Đạt'],
  ] as const)('plan %s, done %s, %s, start %s, over %s: %s', (plan, done, kind, start, over, word) => {
    expect(call('NGHEO_DANHGIA', plan, done, kind, start, over)).toBe(word);
  });
  it('is blank without a plan', () => {
    expect(call('NGHEO_DANHGIA', null, 6, 'đạt')).toBe('');
  });
  it('says what is wrong', () => {
    expect(problem('NGHEO_DANHGIA', 5, 6, 'đạt', null, 'có lẽ')).toBe(
      'Hết kỳ ghi “có lẽ”; hãy ghi có hoặc không.',
    );
  });
});

describe('NGHEO_CCCD', () => {
  // Invented numbers: 99 as digits 7–8 (shared/workbooks/README.md).
  it.each([
    ['051076990430', null, null, 'Hợp lệ'],
    ['051076990430', 'Nam', 1976, 'Hợp lệ'],
    ['051076990430', 'Nam', day('1976-05-03'), 'Hợp lệ'],
    ['051276990430', 'Nam', 2076, 'Hợp lệ'],
    ['051076990430', 'Nữ', null, 'Số thứ 4 không khớp giới tính đã ghi.'],
    ['051076990430', 'Nam', 1977, 'Số thứ 4 đến thứ 6 không khớp năm sinh 1977 đã ghi.'],
    ['051076990430', null, '2/5/1876', 'Số thứ 4 đến thứ 6 không khớp năm sinh 1876 đã ghi.'],
    [
      51076990430,
      null,
      null,
      'Mất số 0 ở đầu, chỉ còn 11 chữ số: hãy ghi lại dạng văn bản cho đủ 12 chữ số.',
    ],
    ['0510759951987', null, null, 'Có 13 chữ số, phải đủ 12 chữ số.'],
    ['05108099374O', null, null, 'Có chữ cái hoặc ký tự lạ: số định danh chỉ gồm 12 chữ số.'],
    ['051.076.990.430', null, null, 'Có dấu cách hoặc dấu ngăn: hãy ghi liền 12 chữ số.'],
    ['097086990231', null, null, '3 số đầu không phải mã tỉnh, thành phố nào.'],
    ['051876990430', null, null, 'Số thứ 4 là mã của thế kỷ chưa tới.'],
    ['123456789012', null, null, 'Là dãy số điền cho có: hãy ghi số thật hoặc để trống.'],
    ['212345678', null, null, 'Có 9 chữ số, là số CMND đã hết giá trị: hãy ghi số định danh 12 chữ số.'],
    ['chưa có', null, null, 'Không có chữ số nào: số định danh gồm 12 chữ số.'],
  ] as const)('%s, %s, %s: %s', (number, sex, birth, words) => {
    expect(call('NGHEO_CCCD', number, sex, birth)).toBe(words);
  });
  it('never repeats the number', () => {
    const digits = fc.stringMatching(/^\d{9,14}$/);
    fc.assert(
      fc.property(fc.oneof(digits, digits.map(Number)), fc.constantFrom('Nam', 'Nữ', null), (number, sex) => {
        expect(String(call('NGHEO_CCCD', number, sex))).not.toMatch(/\d{3}/);
      }),
    );
  });
  it('says what is wrong with sex and birth year', () => {
    expect(problem('NGHEO_CCCD', '051076990430', 'NT')).toBe('Giới tính ghi “NT”; hãy ghi Nam hoặc Nữ.');
    expect(problem('NGHEO_CCCD', '051076990430', null, '76')).toBe(
      'Ngày sinh ghi “76”, không đọc được; hãy ghi ngày/tháng/năm hoặc năm sinh bốn chữ số.',
    );
  });
});

describe('NGHEO_TUOI', () => {
  it.each([
    [day('1980-05-20'), day('2024-05-19'), 43],
    [day('1980-05-20'), day('2024-05-20'), 44],
    ['20/05/1980', '31/12/2024', 44],
    [day('2000-02-29'), day('2018-02-28'), 17],
    [day('2000-02-29'), day('2018-03-01'), 18],
    [1980, '30/06/2025', '44–45'],
    ['1980', day('2024-12-31'), 44], // every birthday of 1980 is past on 31/12
    ['05/1980', day('2024-05-15'), '43–44'],
    ['05/1980', day('2024-06-01'), 44],
    [2024, day('2024-06-30'), 0],
    [day('2024-12-31'), day('2024-12-31'), 0],
  ] as const)('born %s, on %s: %s', (birth, on, age) => {
    expect(call('NGHEO_TUOI', birth, on)).toBe(age);
  });
  it('says what is wrong', () => {
    expect(problem('NGHEO_TUOI', '31/02/1973', day('2024-12-31'))).toBe(
      'Ngày sinh ghi “31/02/1973”, không đọc được; hãy ghi ngày/tháng/năm hoặc năm sinh bốn chữ số.',
    );
    expect(problem('NGHEO_TUOI', 1980, 2024)).toBe('Ngày tính tuổi ghi “2024”; hãy ghi đủ ngày/tháng/năm.');
    expect(problem('NGHEO_TUOI', day('2047-10-28'), day('2024-12-31'))).toBe(
      'Ngày sinh 28/10/2047 sau ngày tính tuổi 31/12/2024.',
    );
  });
  it('lies between the ages of the first and the last day of the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1920, max: 2020 }), fc.integer({ min: 1, max: 28 }), (year, date) => {
        const on = day(`2024-06-${String(date).padStart(2, '0')}`);
        const known = call('NGHEO_TUOI', day(`${year}-03-10`), on);
        expect(
          String(call('NGHEO_TUOI', year, on))
            .split('–')
            .map(Number),
        ).toContain(known);
      }),
    );
  });
});

describe('the sentences', () => {
  const folder = join(__dirname, '../../../src/core');
  const files = [
    ...readdirSync(join(folder, 'formulas')).map((name) => `formulas/${name}`),
    ...[
      'class-by-income',
      'class-by-points',
      'alkire-foster',
      'indicator-weights',
      'income-poverty',
      'gini',
    ].map((name) => `indicators/${name}.ts`),
  ];
  const codes = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/new DomainError\('([^']+)'/g)].map(
      ([, code]) => code!,
    ),
  );

  it('exist for every code a formula can refuse with', () => {
    expect(codes.length).toBeGreaterThan(15);
    for (const code of [...codes, 'standard.none-for-date']) {
      expect(formulaError(new DomainError(code), 'vi')).not.toBe(code);
    }
  });
  it('name each parameter that a number is asked for', () => {
    const source = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
    const named = [
      ...source.matchAll(
        /(?:numberOf|writtenNumber|countOf|yesOrNo|numberInRow|weightedList|lineOf)\([^']+, '(\w+)'/g,
      ),
    ].map(([, name]) => name!);
    for (const param of named) {
      const error = new DomainError('formula.not-a-number', { param, text: 'x' });
      expect(formulaError(error, 'vi')).not.toMatch(new RegExp(`^${param} `));
    }
  });
});
