/** A review date the lists write is the day ages are taken at; two that differ are told, and none is used. */
import { resolveSettings } from '../../../src/core/job/options';
import { reviewDateLines } from '../../../src/core/job/review-date-lines';
import { reviewDateIn } from '../../../src/core/register/review-dates';
import { readRegister } from '../../../src/core/register/read-register';
import { gridOf } from '../../support/builders';

const list = (name: string, line: string, code: string) =>
  gridOf(
    [
      ['UBND XÃ PHỔ AN'],
      ['DANH SÁCH HỘ DÂN CƯ NĂM 2024'],
      [line],
      [],
      ['Mã hộ', 'Họ và tên chủ hộ', 'Thôn', 'Số nhân khẩu', 'Phân loại hộ'],
      [code, `Lê Văn ${code}`, 'Thôn 1', 3, 'Hộ nghèo'],
    ],
    name,
  );
function asOf(grids: ReturnType<typeof gridOf>[], told?: string) {
  const { register } = readRegister(grids);
  const options = told === undefined ? {} : { asOf: told };
  const settings = resolveSettings(grids, register, options, '2025-03-01');
  return [settings.asOf, settings.periodEnd, ...reviewDateLines(register, settings, options)];
}

test.each([
  ['(Thời điểm rà soát: 14/12/2024)', '2024-12-14'],
  ['Số liệu tính đến ngày 05/11/2024', '2024-11-05'],
  ['Ngày chốt danh sách: 30.11.2024', '2024-11-30'],
  ['Tính đến hết ngày 01 tháng 10 năm 2024', '2024-10-01'],
  ['Kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2025', null],
  ['Thời điểm rà soát: 31/02/2024', null],
  ['Thời điểm rà soát: năm 2024', null],
])('%s', (line, date) => expect(reviewDateIn(line)).toBe(date));

test('the written date holds and is told with its sheet; the year’s end stays that of the title', () => {
  expect(asOf([list('Hộ', '(Thời điểm rà soát: 14/12/2024)', 'A')])).toEqual([
    '2024-12-14',
    '2024-12-31',
    'Ngày rà soát 14/12/2024 (để tính tuổi) lấy từ đầu trang “Hộ”.',
  ]);
});

test('without one it is the last day of the year, and nothing is told', () => {
  expect(asOf([list('Hộ', 'Kèm theo Quyết định ngày 05/01/2025', 'A')])).toEqual([
    '2024-12-31',
    '2024-12-31',
  ]);
});

test('the officer’s goes before it, and both are told', () => {
  const [day, , told] = asOf([list('Hộ', '(Thời điểm rà soát: 14/12/2024)', 'A')], '2024-11-30');
  expect(day).toBe('2024-11-30');
  expect(told).toBe(
    'Ngày rà soát 30/11/2024 (để tính tuổi) do cán bộ chọn; đầu trang ghi 14/12/2024 (“Hộ”).',
  );
});

test('of two that differ none is used, and the officer is asked', () => {
  const [day, , told] = asOf([
    list('Thôn 1', '(Thời điểm rà soát: 14/12/2024)', 'A'),
    list('Thôn 2', '(Thời điểm rà soát: 30/11/2024)', 'B'),
  ]);
  expect(day).toBe('2024-12-31');
  expect(told).toContain('14/12/2024 (“Thôn 1”), 30/11/2024 (“Thôn 2”)');
});
