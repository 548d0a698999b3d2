/** When a list is of, by its name, its title and the day of the review. */
import { periodOf } from '../../../src/core/register/period';

/** Months: the end of 2023, which is the beginning of 2024, is 2023 × 12. */
const END_2023 = 2023 * 12;
const END_2024 = 2024 * 12;
const time = (sheet: string, title: string | null = null, ...lines: string[]) =>
  periodOf(sheet, title, lines).time;

it.each([
  ['DS hộ 2023', END_2023],
  ['DS_hộ_2023', END_2023],
  ['Đầu năm 2024', END_2023],
  ['Cuối năm 2024', END_2024],
  ['T12.2023', END_2023],
  ['Quý II năm 2024', END_2023 + 6],
  ['6 tháng đầu năm 2024', END_2023 + 6],
  ['9 tháng 2024', END_2023 + 9],
  ['30-6-2024', END_2023 + 6],
  ['01.01.2024', END_2023],
])('a sheet named “%s”', (name, expected) => expect(time(name)).toBe(expected));

it('takes the review of autumn for the end of the year, and the first of January for that of the year before', () => {
  expect(time('DS hộ', 'DANH SÁCH HỘ NĂM 2024', '(Thời điểm rà soát: 14/12/2024)')).toBe(END_2024);
  expect(time('DS hộ', 'DANH SÁCH HỘ ĐẦU NĂM 2024 (thời điểm 01/01/2024)')).toBe(END_2023);
});

it.each([
  ['DANH SÁCH HỘ NGHÈO THEO CHUẨN NGHÈO GIAI ĐOẠN 2022-2025'],
  ['DANH SÁCH HỘ THEO THÔNG TƯ 02/2022/TT-BLĐTBXH'],
  ['DANH SÁCH HỘ KÈM THEO QUYẾT ĐỊNH SỐ 12 NĂM 2023'],
  ['DANH SÁCH HỘ DÂN CƯ'],
])('takes no other year for the list’s: “%s”', (title) => expect(time('DS hộ', title)).toBeNull());

it.each([
  ['Thôn 1', 'DANH SÁCH HỘ DÂN CƯ THÔN 1 NĂM 2024'],
  ['TDP 12', 'DANH SÁCH HỘ TỔ DÂN PHỐ SỐ 12 NĂM 2024'],
  ['Tổ 2', 'DANH SÁCH HỘ KHU PHỐ 2A NĂM 2024'],
  ['Tổ 1, 2', 'DANH SÁCH HỘ CÁC TỔ 1, 2 VÀ 3 NĂM 2024'],
])('takes the number of a hamlet for no month: “%s”, “%s”', (sheet, title) =>
  // Else the list of hamlet 1 would be of January, an earlier register than that of hamlet 2.
  expect(time(sheet, title)).toBe(END_2024),
);

it('does not read the day of a signature', () =>
  expect(time('DS hộ', 'DANH SÁCH HỘ NĂM 2023', 'Phổ Minh, ngày 5 tháng 1 năm 2024')).toBe(END_2023));

it('believes neither a name nor a title that contradict one another', () =>
  expect(periodOf('DS hộ 2024', 'DANH SÁCH HỘ NĂM 2023', [])).toEqual({
    time: null,
    word: null,
    conflict: true,
  }));

it('dates no list of what is only planned', () =>
  expect(time('DS 2025', 'DANH SÁCH HỘ NGHÈO ĐĂNG KÝ THOÁT NGHÈO NĂM 2025')).toBeNull());

it('reads a sheet “Đầu năm” with the year of its title', () =>
  expect(time('Đầu năm', 'DANH SÁCH HỘ NĂM 2024')).toBe(END_2023));

it('knows last period by its words alone', () => {
  expect(periodOf('DS hộ kỳ trước', null, []).word).toBe('before');
  expect(periodOf('Đầu kỳ', null, []).word).toBe('start');
  expect(periodOf('Biến động đầu kỳ, cuối kỳ', null, []).word).toBeNull();
});
