/** A review date the lists write is the day ages are taken at; two that differ are told, and none is used. */
import { resolveSettings } from '../../../src/core/job/options';
import { reviewDateLines } from '../../../src/core/job/review-date-lines';
import { dateInTitle } from '../../../src/core/register/review-dates';
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
  ['Thời điểm: 0 giờ ngày 14/12/2024', '2024-12-14'],
  ['Thời điểm rà soát 00h00 ngày 14 tháng 12 năm 2024', '2024-12-14'],
  ['(Rà soát cuối năm, chốt ngày 14/12/2024)', '2024-12-14'],
  // The day of a decision on the review is none of the review.
  ['Theo kết quả rà soát tại Quyết định ngày 05/01/2024 của UBND xã', null],
  ['Thời điểm rà soát: 31/02/2024', null],
  ['Thời điểm rà soát: năm 2024', null],
])('%s', (line, date) => expect(dateInTitle(line)?.date ?? null).toBe(date));

test('the written date holds and is told with its sheet; the year’s end stays that of the title', () => {
  expect(asOf([list('Hộ', '(Thời điểm rà soát: 14/12/2024)', 'A')])).toEqual([
    '2024-12-14',
    '2024-12-31',
    'Tuổi tính đến ngày rà soát ghi ở đầu trang: 14/12/2024 (“Hộ”).',
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

// The yearly review runs from 01/9 to 14/12 (QĐ 24/2021/QĐ-TTg); a list of the start of the year says when its classes
// began to hold, which is no day anybody was visited on.
test.each([
  ['(thời điểm 01/01/2024)', '2024-12-31', 'nên không dùng: 01/01/2024 (“Hộ”)'],
  ['(thời điểm 31/12/2024)', '2024-12-31', 'ghi ở đầu trang: 31/12/2024 (“Hộ”)'],
  ['Số liệu tính đến ngày 31/8/2024', '2024-12-31', 'nên không dùng: 31/08/2024 (“Hộ”)'],
  ['Số liệu tính đến ngày 01/9/2024', '2024-09-01', 'ghi ở đầu trang: 01/09/2024 (“Hộ”)'],
  ['Số liệu tính đến ngày 14/12/2023', '2024-12-31', 'nên không dùng: 14/12/2023 (“Hộ”)'],
  ['Thời điểm rà soát: 14/12/2023', '2024-12-31', 'nên không dùng: 14/12/2023 (“Hộ”)'],
  ['Ngày rà soát thường xuyên: 20/6/2024', '2024-06-20', 'ghi ở đầu trang: 20/06/2024 (“Hộ”)'],
])('%s', (line, day, words) => {
  const [used, , ...told] = asOf([list('Hộ', line, 'A')]);
  expect(used).toBe(day);
  expect(told).toEqual([expect.stringContaining(words)]);
});
