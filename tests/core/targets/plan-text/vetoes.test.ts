/** What has a figure and is no target: how things stand, results. */
import { passageOf } from '../../../../src/core/targets/plan-text/passage';
import { isSituation, maySituate } from '../../../../src/core/targets/plan-text/vetoes';

const tells = (text: string, inList = false) => isSituation(passageOf(text), 2026, inList);

describe('a sentence tells how things stand, in a list of targets as well', () => {
  it.each([
    'Xã đã giảm 12 hộ nghèo',
    'ĐÃ hỗ trợ 12 hộ',
    'Da giam 12 ho ngheo',
    'Uoc ca nam giam 12 ho',
    'Ước thực hiện 12 hộ',
    'Ước 12 hộ',
    'Hiện nay có 12 hộ',
    'Hiện có 12 hộ',
    'Đến nay có 12 hộ',
    'Tính đến tháng 6 có 12 hộ',
    'Qua rà soát có 12 hộ',
    'Kết quả giảm 12 hộ',
    'Xã hiện còn 12 hộ chưa có nhà tiêu',
    'Vẫn còn khoảng 12 hộ chưa có nhà tiêu',
    'Xã hiện nay có 12 hộ',
    'Năm qua giảm 12 hộ',
    'Nhìn vào kết quả thực hiện, 12 hộ',
    'Có kết quả rà soát: 12 hộ',
    'Giảm 12 hộ, đạt 100% kế hoạch',
    'Giảm 12 hộ, đạt 100 % so với chỉ tiêu',
    'Đạt và vượt 12 chỉ tiêu',
    'Có 7 chỉ tiêu không đạt',
    'Đầu năm có 12 hộ nghèo',
    'Cuối năm 2025, toàn xã còn 12 hộ',
    'Đầu năm có 12 hộ',
    'Đầu năm 2026 toàn thôn còn 12 hộ',
    'Đầu năm, có 12 hộ',
    'Cuối năm còn 12 hộ',
    'Cuối năm 2027 còn 12 hộ',
    'Nay có 112 hộ nghèo',
    'Nay có 1.012 hộ cận nghèo',
    'Tổng số khẩu:120',
    'Bằng năm trước:12 hộ',
    'Giảm nhiều so với năm trước là tăng 3 hộ',
    'Cuối năm ___ còn 12 hộ',
    'Xã ta có 12 hộ nghèo',
    'Xã ta có tổng số 1.012 hộ cận nghèo',
    'Tổng số hộ toàn xã là 1.441',
    'Tổng số hộ nghèo: 12',
    'Tổng số khẩu 120',
    'Chính phủ đề ra 12%',
    'Tỉnh ta năm nay phấn đấu 12%',
    'Toàn tỉnh giảm 12%',
    'Trên địa bàn huyện giảm 12%',
    'Xếp loại 12 hộ',
    'Đánh giá tốt khi đạt 12%',
    'Chuẩn hộ nghèo: 1.500.000',
    'Chuẩn nghèo thành thị 2.000.000',
    'Giảm 12 hộ, so với cùng kỳ tăng 3 hộ',
    'Bằng năm trước: 12 hộ',
    'Năm 2025 giảm 12 hộ',
    'Trong năm 2025 giảm 12 hộ',
    'Đến cuối năm 2025 giảm 12 hộ',
    'Hết năm 2025 giảm 12 hộ',
    'Đầu năm 2026 xã có 12 thôn',
    'Đầu năm ___ xã có 12 thôn',
    'Lúc đầu năm 2026 xã có 12 thôn',
  ])('%s', (text) => expect([tells(text), tells(text, true)]).toEqual([true, true]));
});

describe('a sentence of a plan tells nothing', () => {
  it.each([
    'Chỉ tiêu đã giao: giảm 12 hộ',
    'Theo mục tiêu đã được phê duyệt, giảm 12 hộ',
    'Mục tiêu đã đề ra: 12 hộ',
    'Dada giảm 12 hộ',
    'Đãi ngộ 12 người',
    'Đa dạng hóa sinh kế cho 12 hộ',
    'Trong buổi dược phẩm, giảm 12 hộ',
    'Theo nghị quyết đã ban hành, giảm 12 hộ',
    'Giảm 12 hộ nghèo so với kết quả của năm trước',
    'Phấn đấu đạt 12% chỉ số',
    'Trong đó có 12 hộ nghèo dân tộc thiểu số',
    'Có 12 hộ nghèo được hỗ trợ',
    'Có 12 hộ nghèo thoát nghèo',
    'Năm 2026 giảm 12 hộ',
    'Đến cuối năm 2026 giảm 12 hộ',
    'Giảm 12 hộ trong năm 2025',
    'Tiền hiện vật cho 12 hộ',
    'Phát hiện 12 hộ',
    'Cuối năm 2026 còn 12 hộ',
    'Cuối năm 2026, toàn xã còn 12 hộ',
    'Xã cuối năm còn 12 hộ',
    'Tổng số hộ nghèo giảm 12 hộ',
    'Góp phần cùng cả nước giảm 12 hộ',
    'Làm đường đá đạt 5 km cho 2 thôn',
    'Giảm 12 hộ',
  ])('%s', (text) => expect([tells(text), tells(text, true)]).toEqual([false, false]));

  it('a year is past by the year of the plan', () => {
    expect(isSituation(passageOf('Năm 2025 giảm 12 hộ'), null, false)).toBe(false);
    expect(isSituation(passageOf('Năm 2025 giảm 12 hộ'), 2025, false)).toBe(false);
  });
});

describe('what may be either is a target in the list where it has a verb or a bound', () => {
  it.each([
    'Giảm 12 hộ nghèo, vượt chỉ tiêu giao',
    'Đến cuối năm 2026, giảm 12 hộ, vượt 2 hộ so với kế hoạch',
    'Giảm 12 hộ nghèo so với kết quả rà soát',
    'So với kết quả rà soát năm nay, tỷ lệ hộ nghèo giảm 2%',
    'Giảm 12 hộ nghèo so với số liệu của kết quả rà soát',
    'Năm 2026 giảm 12 hộ, vượt chỉ tiêu giao',
    'Hộ nghèo chiếm dưới 2%',
    'Toàn xã có 112 hộ được vay vốn',
    'Toàn xã có 12 hộ ở thôn Đông được vay vốn',
    'Hộ nghèo chiếm tỷ lệ không quá 2%',
    'Hộ nghèo chiếm từ 2,5% trở lên',
    'Toàn xã có 12 hộ được vay vốn',
    'Dự kiến, xã Phổ Minh có 12 lao động tham gia học nghề',
  ])('%s', (text) => {
    expect([tells(text), tells(text, true)]).toEqual([true, false]);
    expect(maySituate(passageOf(text).plain)).toBe(true);
  });

  it.each([
    'Thoát 12 hộ nghèo, vượt chỉ tiêu giao',
    'Có 12 hộ thoát nghèo so với kết quả rà soát',
    'Hộ nghèo chiếm 2%',
    'Cả xã giảm 12 hộ nghèo, vượt chỉ tiêu giao',
    'Toàn xã có 12 thôn',
    'Xã có 09 thôn, 3.046 hộ',
  ])('else it tells: %s', (text) => {
    expect([tells(text), tells(text, true)]).toEqual([true, true]);
    expect(maySituate(passageOf(text).plain)).toBe(true);
  });

  it.each(['Phấn đấu giảm 12 hộ, vượt chỉ tiêu giao', 'Ít nhất 12 hộ, vượt kế hoạch', 'Giảm 12 hộ'])(
    'a bound before it leaves no doubt: %s',
    (text) => {
      expect(tells(text)).toBe(false);
      expect(maySituate(passageOf(text).plain)).toBe(false);
    },
  );
});
