/** Numbers too wide for their column are set smaller: a spreadsheet would print ###. */
import type { TargetProgress } from '../../../src/core/model';
import { FORMATS, number } from '../../../src/core/reports/cells';
import { fittedNumber } from '../../../src/core/reports/fitted-number';
import { progressSummary } from '../../../src/core/reports/progress-summary';
import { CELL_PADDING, textWidth } from '../../../src/core/reports/text-metrics';
import { wordsOf } from '../../../src/core/reports/words';
import { evaluateTargets } from '../../../src/core/targets/progress';
import { SETTINGS, STANDARD, register, sheet, targetSheet } from '../targets/support/sheets';

describe('a number in a column of 13 mm', () => {
  it.each([
    [1250, FORMATS.planShare, '1.250,0'],
    [12500, FORMATS.planCount, '12.500'],
    [-114.3, FORMATS.planShare, '-114,3'],
  ])('%d has room', (value, format, shown) => {
    const cell = fittedNumber(number(value, format, { border: true }), 13);
    const size = cell?.style?.size ?? 11;
    expect(textWidth(shown, { size })).toBeLessThanOrEqual(13 - CELL_PADDING);
    expect(size).toBeGreaterThanOrEqual(6);
  });

  it('is left as it is where it fits', () => {
    const cell = number(98.7, FORMATS.planShare, { border: true });
    expect(fittedNumber(cell, 13)).toBe(cell);
  });
});

describe('the line above the table', () => {
  const list = register(
    sheet(
      'DS hộ',
      'DANH SÁCH HỘ DÂN CƯ NĂM 2024',
      Array.from({ length: 10 }, (_, index) => ({
        'Mã hộ': `M${index}`,
        'Họ và tên chủ hộ': `Lê Thị Chủ ${index}`,
        'Số nhân khẩu': 3,
        Thôn: index < 5 ? 'Thôn A' : 'Thôn B',
        'Phân loại đầu năm': index < 4 ? 'Hộ nghèo' : 'Hộ không nghèo',
        'Phân loại hộ': index < 2 ? 'Hộ nghèo' : 'Hộ không nghèo',
      })),
    ),
  );
  const progress = (...texts: readonly string[]): TargetProgress[] =>
    evaluateTargets(
      targetSheet(texts.map((text, index) => [String(index + 1), text, '%', null, 5])).targets,
      list,
      SETTINGS,
      STANDARD,
    );

  it('says a class once, however many targets are about it', () => {
    const [, groups] = progressSummary(
      progress('Tỷ lệ hộ nghèo giảm', 'Tỷ lệ hộ nghèo xuống còn', 'Mức giảm tỷ lệ hộ nghèo'),
      'vi',
      wordsOf('vi'),
    );
    expect(groups).toBe('Hộ nghèo: 4 → 2 (40,00% → 20,00%).');
  });

  it('does not take a hamlet’s figures for the unit’s', () => {
    const [, groups] = progressSummary(progress('Tỷ lệ hộ nghèo ở Thôn A giảm'), 'vi', wordsOf('vi'));
    expect(groups).toBe('');
  });
});
