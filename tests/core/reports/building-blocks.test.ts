import fc from 'fast-check';
import {
  ceilingFormula,
  columnLetters,
  missingFormula,
  roundedFormula,
} from '../../../src/core/reports/formulas';
import { pageBreaks } from '../../../src/core/reports/pagination';
import { shortLabel } from '../../../src/core/reports/progress-chart';
import { heightOf, lineCount, textWidth } from '../../../src/core/reports/text-metrics';
import { countText, dateText, unbroken } from '../../../src/core/reports/wording';
import type { SheetModel } from '../../../src/core/reports/sheet-model';
import { computed } from './model-checks';

/** A sheet of one formula, to compute it with. */
function valueOf(formula: string, ...inputs: number[]): number {
  const cells = [...inputs.map((value) => ({ value })), { formula: `=${formula}` }];
  return computed({ rows: [cells] } as unknown as SheetModel, `${columnLetters(cells.length)}1`);
}

describe('formulas without separators and decimals', () => {
  it.each([
    [1.1103, 2, 1.11],
    [0.347, 1, 0.3],
    [2.675, 2, 2.68],
    [99.5, 0, 100],
  ])('rounds %d half up at %d decimals to %d', (value, decimals, rounded) => {
    expect(valueOf(roundedFormula('A1', decimals), value)).toBeCloseTo(rounded, 9);
  });

  it('takes 95 % of 40 for 38 and 80 % of 78 for 63', () => {
    expect(valueOf(ceilingFormula('A1*B1/100'), 95, 40)).toBe(38);
    expect(valueOf(ceilingFormula('A1*B1/100'), 80, 78)).toBe(63);
  });

  it('never misses less than nothing', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), (need, have) => {
        expect(valueOf(missingFormula('A1', 'B1'), need, have)).toBe(Math.max(0, need - have));
      }),
    );
  });

  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [61, 'BI'],
    [703, 'AAA'],
  ])('names column %d %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

describe('text metrics', () => {
  it('takes the widths of Times New Roman, marks of Vietnamese letters adding none', () => {
    // m 778, o 500 thousandths of 10 pt, 0,3528 mm a point, 5 % to be safe
    expect(textWidth('mo', { size: 10 })).toBeCloseTo(((1.278 * 10 * 25.4) / 72) * 1.05, 9);
    expect(textWidth('Tỷ lệ hộ nghèo')).toBe(textWidth('Ty le ho ngheo'));
  });

  it('gives a wrapped text more lines in a narrower column, never fewer', () => {
    const words = fc.array(fc.constantFrom('hộ', 'nghèo', 'cận', 'Nguyễn', 'bảo hiểm', 'internet'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 15, max: 90 }),
        fc.integer({ min: 1, max: 40 }),
        (parts, width, less) => {
          expect(lineCount(parts.join(' '), width + less)).toBeLessThanOrEqual(
            lineCount(parts.join(' '), width),
          );
        },
      ),
    );
  });

  it('counts written line breaks and breaks a word that is too long', () => {
    expect(lineCount('PM0001\nNguyễn Văn An', 60)).toBe(2);
    expect(lineCount('m'.repeat(60), 40)).toBeGreaterThan(3);
  });

  it('makes two lines of 11 pt 30 pt high', () => {
    // 2 × 11 × 1,155 + 4 = 29,41, up to the next half point
    expect(heightOf(2)).toBe(29.5);
  });
});

describe('pageBreaks', () => {
  it('starts a page before the block that no longer fits, counting the repeated header', () => {
    // 40 + 40 fit in 100; the third block starts page 2, where 10 are taken by the header: 10 + 40 + 40 fit
    expect(pageBreaks([40, 40, 40, 40, 40], [1, 2, 3, 4, 5], 100, 10)).toEqual([3, 5]);
  });

  it('never tears a block apart', () => {
    expect(pageBreaks([40, 40, 40], [1, 2], 100, 0)).toEqual([2]);
  });

  it('fills no page beyond its height unless a single block is higher', () => {
    const heights = fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(heights, (rows) => {
        const breaks = pageBreaks(
          rows,
          rows.map((_, index) => index + 1),
          200,
          30,
        );
        const starts = [1, ...breaks, rows.length + 1];
        starts.slice(0, -1).forEach((start, page) => {
          const used = rows.slice(start - 1, (starts[page + 1] ?? 0) - 1).reduce((sum, row) => sum + row, 0);
          expect(used + (page === 0 ? 0 : 30)).toBeLessThanOrEqual(200);
        });
      }),
    );
  });
});

describe('wording of the reports', () => {
  it('groups thousands as the language does', () => {
    expect([countText(1441, 'vi'), countText(1441, 'en'), countText(12, 'vi')]).toEqual([
      '1.441',
      '1,441',
      '12',
    ]);
  });

  it('writes dates day first', () => {
    expect(dateText('2024-12-31')).toBe('31/12/2024');
  });

  it('keeps abbreviations on one line and leaves other hyphens alone', () => {
    expect(unbroken('Ngành VH-XH')).toBe('Ngành VH\u2011XH');
    expect(unbroken('Ngành Văn hóa - xã hội')).toBe('Ngành Văn hóa - xã hội');
  });

  it.each([
    ['Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giảm', 'Hộ nghèo giảm'],
    ['Hộ nghèo, hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh (ít nhất)', 'Sử dụng nhà tiêu hợp vệ sinh'],
    ['Người thuộc hộ nghèo, hộ cận nghèo được hỗ trợ tham gia bảo hiểm y tế', 'Người tham gia bảo hiểm y tế'],
    ['Cán bộ làm công tác giảm nghèo được bồi dưỡng, tập huấn', 'Cán bộ được bồi dưỡng, tập huấn'],
    ['Hộ nghèo', 'Hộ nghèo'],
  ])('shortens “%s” for a chart to “%s”', (wording, label) => {
    expect(shortLabel(wording)).toBe(label);
  });

  it('cuts a long label at a word', () => {
    const label = shortLabel('Mô hình giảm nghèo, phát triển sản xuất cho hộ nghèo');
    expect(label).toBe('Mô hình giảm nghèo, phát triển…');
  });
});
