/** Last period's register tells the start of a fall. */
import type { Register } from '../../../src/core/model';
import { evaluateTargets } from '../../../src/core/targets/progress';
import { SETTINGS, STANDARD, register, sheet, targetSheet } from './support/sheets';

const POOR = 'Hộ nghèo';
const OTHER = 'Hộ không nghèo';
const list = (classes: readonly string[], starts: readonly string[] = []): Register =>
  register(
    sheet(
      'DS hộ',
      'DANH SÁCH HỘ DÂN CƯ NĂM 2024',
      classes.map((end, index) => ({
        'Mã hộ': `M${index}`,
        'Họ và tên chủ hộ': `Lê Thị Chủ ${index}`,
        'Số nhân khẩu': 3,
        Thôn: index % 2 === 0 ? 'Thôn A' : 'Thôn B',
        ...(starts.length > 0 ? { 'Phân loại đầu năm': starts[index] ?? null } : {}),
        'Phân loại hộ': end,
      })),
    ),
  );
const judged = (text: string, now: Register, before: Register | null) =>
  evaluateTargets(targetSheet([['1', text, 'hộ', null, 2]]).targets, now, SETTINGS, STANDARD, [], before)[0]!;

const NOW = [POOR, OTHER, OTHER, OTHER, OTHER];
const BEFORE = [POOR, POOR, POOR, OTHER, OTHER];

describe('the register of last period', () => {
  it('tells how many there were: 3 of 5 then, 1 of 5 now', () => {
    const told = judged('Giảm số hộ nghèo', list(NOW), list(BEFORE));
    expect(told).toMatchObject({
      status: 'met',
      value: 2,
      baseline: { numerator: 3, denominator: 5 },
      actual: { numerator: 1, denominator: 5 },
    });
  });

  it('is needed where the list has no classes of the start', () => {
    expect(judged('Giảm số hộ nghèo', list(NOW), null)).toMatchObject({ status: 'no-data', baseline: null });
  });

  it('is asked for a hamlet’s start as well: Thôn A had the 1st and the 3rd, it has the 1st', () => {
    const told = judged('Giảm số hộ nghèo ở Thôn A', list(NOW), list(BEFORE));
    expect([told.baseline?.numerator, told.actual?.numerator]).toEqual([2, 1]);
  });

  it('goes before the column of the start, as in GN Diễn biến, and a difference is told', () => {
    const told = judged('Giảm số hộ nghèo', list(NOW, [POOR, POOR, OTHER, OTHER, OTHER]), list(BEFORE));
    expect(told.baseline).toMatchObject({ numerator: 3 });
    expect(told.notes).toContain(
      'sổ hộ kỳ trước có 03 hộ, cột phân loại đầu năm cho 02 hộ; bảng này dùng sổ hộ kỳ trước.',
    );
  });
});
