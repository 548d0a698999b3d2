/** Sentences of the custom functions: what is wrong with an argument, and the results that are words. */
import { catalogue } from './catalogue';

/** Parameters as they are called in a sentence. */
export const FORMULA_PARAMS = catalogue({
  vi: {
    thuNhap: 'Thu nhập',
    soThieuHut: 'Số chỉ số thiếu hụt',
    b1: 'Điểm B1',
    b2: 'Điểm B2',
    soHo: 'Số hộ',
    tongSoHo: 'Tổng số hộ',
    soHoDau: 'Số hộ đầu kỳ',
    tongDau: 'Tổng số hộ đầu kỳ',
    soHoCuoi: 'Số hộ cuối kỳ',
    tongCuoi: 'Tổng số hộ cuối kỳ',
    keHoach: 'Kế hoạch',
    thucHien: 'Thực hiện',
    dauKy: 'Số đầu kỳ',
    hetKy: 'Hết kỳ',
  },
  en: {
    thuNhap: 'Income',
    soThieuHut: 'Number of deprivations',
    b1: 'B1',
    b2: 'B2',
    soHo: 'Households',
    tongSoHo: 'All households',
    soHoDau: 'Households at the start',
    tongDau: 'All households at the start',
    soHoCuoi: 'Households at the end',
    tongCuoi: 'All households at the end',
    keHoach: 'Plan',
    thucHien: 'Done',
    dauKy: 'Figure at the start',
    hetKy: 'Period over',
  },
});

export const FORMULA_ERRORS = catalogue({
  vi: {
    'formula.argument-missing': 'Thiếu tham số {param} trong công thức.',
    'formula.shapes-differ':
      'Các vùng phải cùng kích thước: có vùng {rows} hàng × {columns} cột và vùng {otherRows} hàng × {otherColumns} cột.',
    'formula.not-a-number': '{param} ghi “{text}”, không phải số.',
    'formula.not-a-count': '{param} là {value}, phải là số nguyên từ 0 trở lên.',
    'formula.area-unknown': 'Khu vực ghi “{text}”; hãy ghi thành thị (phường, thị trấn) hoặc nông thôn (xã).',
    'formula.year-unreadable': 'Năm ghi “{text}”; hãy ghi năm bốn chữ số hoặc một ngày, ví dụ 2024.',
    'formula.b2-not-multiple':
      'Điểm B2 là {value}, phải là bội số của {each} (mỗi chỉ số thiếu hụt {each} điểm).',
    'formula.count-above-total': 'Số hộ {count} lớn hơn tổng số hộ {total}.',
    'formula.kind-unknown': 'Loại chỉ tiêu ghi “{text}”; hãy ghi giảm, xuống còn, đạt, tỷ lệ hoặc tối đa.',
    'formula.share-mixed':
      'Kế hoạch là {plan} còn thực hiện là {done}; hãy ghi cả hai theo một cách, ví dụ 95 và 86, hoặc 95% và 86%.',
    'formula.not-yes-or-no': '{param} ghi “{text}”; hãy ghi có hoặc không.',
    'formula.sex-unknown': 'Giới tính ghi “{text}”; hãy ghi Nam hoặc Nữ.',
    'formula.birth-unreadable':
      'Ngày sinh ghi “{text}”, không đọc được; hãy ghi ngày/tháng/năm hoặc năm sinh bốn chữ số.',
    'formula.day-unreadable': 'Ngày tính tuổi ghi “{text}”; hãy ghi đủ ngày/tháng/năm.',
    'formula.birth-after-day': 'Ngày sinh {birth} sau ngày tính tuổi {day}.',
    'standard.none-for-date': 'Không có chuẩn nghèo cho ngày {date}; bộ chuẩn có từ năm 2016 đến năm 2030.',
  },
  en: {
    'formula.argument-missing': 'The formula lacks its argument {param}.',
    'formula.shapes-differ':
      'Ranges must have one size: there is one of {rows} rows × {columns} columns and one of {otherRows} rows × {otherColumns} columns.',
    'formula.not-a-number': '{param} says “{text}”, which is no number.',
    'formula.not-a-count': '{param} is {value}; it must be a whole number of 0 or more.',
    'formula.area-unknown': 'The area says “{text}”; write urban (ward, township) or rural (commune).',
    'formula.year-unreadable': 'The year says “{text}”; write a year of four digits or a date, such as 2024.',
    'formula.b2-not-multiple':
      'B2 is {value}; it must be a multiple of {each} ({each} points a deprivation).',
    'formula.count-above-total': '{count} households are more than all {total} households.',
    'formula.kind-unknown': 'The kind of target says “{text}”; write giảm, xuống còn, đạt, tỷ lệ or tối đa.',
    'formula.share-mixed':
      'The plan is {plan} and done is {done}; write both in one way, such as 95 and 86, or 95% and 86%.',
    'formula.not-yes-or-no': '{param} says “{text}”; write có or không.',
    'formula.sex-unknown': 'The sex says “{text}”; write Nam or Nữ.',
    'formula.birth-unreadable':
      'The birth date says “{text}”, which cannot be read; write day/month/year or a year of four digits.',
    'formula.day-unreadable': 'The day of the age says “{text}”; write day/month/year in full.',
    'formula.birth-after-day': 'The birth date {birth} is after the day of the age {day}.',
    'standard.none-for-date': 'There is no poverty standard for {date}; standards run from 2016 to 2030.',
  },
});

export const ID_NUMBER_TEXTS = catalogue({
  vi: {
    valid: 'Hợp lệ',
    'no-digits': 'Không có chữ số nào: số định danh gồm 12 chữ số.',
    letters: 'Có chữ cái hoặc ký tự lạ: số định danh chỉ gồm 12 chữ số.',
    placeholder: 'Là dãy số điền cho có: hãy ghi số thật hoặc để trống.',
    'lost-zero': 'Mất số 0 ở đầu, chỉ còn {count} chữ số: hãy ghi lại dạng văn bản cho đủ 12 chữ số.',
    'old-number': 'Có 9 chữ số, là số CMND đã hết giá trị: hãy ghi số định danh 12 chữ số.',
    'not-twelve': 'Có {count} chữ số, phải đủ 12 chữ số.',
    separators: 'Có dấu cách hoặc dấu ngăn: hãy ghi liền 12 chữ số.',
    province: '3 số đầu không phải mã tỉnh, thành phố nào.',
    century: 'Số thứ 4 là mã của thế kỷ chưa tới.',
    sex: 'Số thứ 4 không khớp giới tính đã ghi.',
    'birth-year': 'Số thứ 4 đến thứ 6 không khớp năm sinh {year} đã ghi.',
  },
  en: {
    valid: 'Valid',
    'no-digits': 'No digit: an ID number has 12 digits.',
    letters: 'Letters or strange signs: an ID number has 12 digits only.',
    placeholder: 'Digits that only fill the cell: write the real number or leave it blank.',
    'lost-zero': 'Leading zeros lost, {count} digits left: write it again as text with all 12 digits.',
    'old-number': '9 digits, an old card number that is no longer valid: write the 12-digit ID number.',
    'not-twelve': '{count} digits; it must be 12.',
    separators: 'Spaces or marks between digits: write the 12 digits together.',
    province: 'The first 3 digits are no province code.',
    century: 'The 4th digit stands for a century to come.',
    sex: 'The 4th digit disagrees with the sex written.',
    'birth-year': 'Digits 4 to 6 disagree with the birth year {year} written.',
  },
});
