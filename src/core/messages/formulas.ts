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
    soTruoc: 'Số hộ kỳ trước',
    tongTruoc: 'Tổng số hộ kỳ trước',
    soSau: 'Số hộ kỳ sau',
    tongSau: 'Tổng số hộ kỳ sau',
    nguong: 'Ngưỡng',
    alpha: 'Alpha',
    trongSo: 'Trọng số',
    tinhCaNguong: 'Tính cả bằng ngưỡng',
    soNguoi: 'Số người',
    bang: 'Số liệu của bảng',
    k: 'k',
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
    soTruoc: 'Households before',
    tongTruoc: 'All households before',
    soSau: 'Households after',
    tongSau: 'All households after',
    nguong: 'The line',
    alpha: 'Alpha',
    trongSo: 'The weight',
    tinhCaNguong: 'At the line counted',
    soNguoi: 'The number of persons',
    bang: 'The table’s figure',
    k: 'k',
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
    'formula.year-unreadable': 'Chuẩn ghi “{text}”; hãy ghi 2016, 2022, 2027 hoặc một năm, ví dụ 2024.',
    'formula.row-not-a-number': '{param} ở hàng {row} của vùng ghi “{text}”, không phải số.',
    'formula.not-a-cell': '{param} phải là một ô, không phải cả vùng.',
    'formula.not-a-line': '{param} phải là một cột hoặc một hàng.',
    'formula.lengths-differ':
      '{param} có {count} ô còn dữ liệu có {rows} hàng; hãy chọn hai vùng từ cùng hàng đầu đến cùng hàng cuối.',
    'formula.weight-missing': '{param} ở hàng {row} của vùng còn trống; hãy điền rồi tính lại.',
    'formula.weights-count': 'Có {given} trọng số cho {count} chỉ số; mỗi chỉ số cần một trọng số.',
    'formula.alpha-unknown':
      'Alpha là {value}; hãy ghi 0 (tỷ lệ), 1 (khoảng cách nghèo) hoặc 2 (mức nghiêm trọng).',
    'formula.too-large': 'Số trong bảng quá lớn nên không tính được; hãy xem có ô nào gõ thừa chữ số.',
    'formula.k-invalid': 'k là {value}; hãy ghi một phần của tổng trọng số (như 1/3) hoặc số chỉ số (như 3).',
    'formula.k-above-count':
      'k là {value} mà bảng chỉ có {count} chỉ số; phần trăm thì ghi kèm dấu %, ví dụ 33%.',
    'formula.mark-unreadable':
      'Ô ở hàng {row}, cột {column} của bảng ghi “{text}”; hãy ghi x hoặc 1 nếu thiếu hụt, 0 nếu không.',
    'formula.columns-differ': 'Bảng có {columns} cột; cần đủ {count} cột theo thứ tự {count} chỉ số.',
    'formula.threshold-unknown':
      'Tên ngưỡng ghi “{text}”; hãy ghi thu nhập, mức sống trung bình, mức sống tối thiểu, thiếu hụt, B1, B2, điểm mỗi chỉ số, diện tích hoặc người phụ thuộc.',
    'formula.threshold-none': '{standard} không có ngưỡng “{text}” hoặc chưa tìm được văn bản quy định.',
    'formula.class-unknown':
      'Loại hộ ghi “{text}”; hãy ghi Hộ nghèo, Hộ cận nghèo, Hộ mới thoát nghèo hoặc Hộ không nghèo.',
    'formula.cutoffs-count': 'Có {given} ngưỡng cho {count} cột số liệu; mỗi cột cần một ngưỡng.',
    'af.cutoffs-invalid': 'Mỗi ngưỡng phải là một số lớn hơn 0.',
    'af.achievement-invalid': 'Số liệu {value} không hợp lệ: phải là số từ 0 trở lên.',
    'af.weights-invalid': 'Tổng các trọng số là {sum}; mỗi trọng số phải lớn hơn 0 và cộng lại phải bằng 1.',
    'af.rows-differ': 'Các hàng của bảng không cùng số cột; hãy chọn một vùng chữ nhật.',
    'af.too-many-indicators': 'Bảng có {width} chỉ số; cách tính này nhận nhiều nhất {most}.',
    'af.population-invalid': 'Số người phải là số từ 0 trở lên.',
    'income.weights-invalid': 'Số người và trọng số phải là số từ 0 trở lên.',
    'income.negative': 'Có thu nhập âm ({value}); hãy sửa lại, thu nhập là số từ 0 trở lên.',
    'income.line-invalid': 'Ngưỡng là {line}, phải lớn hơn 0.',
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
    'formula.year-unreadable': 'The standard says “{text}”; write 2016, 2022, 2027 or a year, such as 2024.',
    'formula.row-not-a-number': '{param} in row {row} of the range says “{text}”, which is no number.',
    'formula.not-a-cell': '{param} must be one cell, not a range.',
    'formula.not-a-line': '{param} must be one column or one row.',
    'formula.lengths-differ':
      '{param} has {count} {count:cell|cells} and the data have {rows} {rows:row|rows}; choose both ranges from the same first row to the same last.',
    'formula.weight-missing': '{param} in row {row} of the range is blank; fill it in.',
    'formula.weights-count': '{given} weights for {count} indicators; each indicator needs one.',
    'formula.alpha-unknown': 'Alpha is {value}; write 0 (headcount), 1 (gap) or 2 (severity).',
    'formula.too-large': 'The numbers are too large to compute with; see whether a cell has digits too many.',
    'formula.k-invalid':
      'k is {value}; write a share of the weights (such as 1/3) or a number of indicators (such as 3).',
    'formula.k-above-count':
      'k is {value} but the table has {count} indicators; write a percentage with its sign, such as 33%.',
    'formula.mark-unreadable':
      'The cell in row {row}, column {column} of the table says “{text}”; write x or 1 where deprived, 0 where not.',
    'formula.columns-differ':
      'The table has {columns} columns; it needs the {count} of the {count} indicators.',
    'formula.threshold-unknown':
      'The threshold says “{text}”; write thu nhập, mức sống trung bình, mức sống tối thiểu, thiếu hụt, B1, B2, điểm mỗi chỉ số, diện tích or người phụ thuộc.',
    'formula.threshold-none': '{standard} has no threshold “{text}”, or no text with it was found.',
    'formula.class-unknown':
      'The class says “{text}”; write Hộ nghèo, Hộ cận nghèo, Hộ mới thoát nghèo or Hộ không nghèo.',
    'formula.cutoffs-count':
      '{given} {given:cutoff|cutoffs} for {count} {count:column|columns}; each column needs one.',
    'af.cutoffs-invalid': 'Every cutoff must be a number above 0.',
    'af.achievement-invalid': '{value} is not possible: an achievement is a number of 0 or more.',
    'af.weights-invalid': 'The weights add up to {sum}; each must be above 0 and their sum 1.',
    'af.rows-differ': 'The rows of the table differ in columns; choose a rectangle.',
    'af.too-many-indicators': 'The table has {width} indicators; this way of computing takes at most {most}.',
    'af.population-invalid': 'Numbers of persons must be 0 or more.',
    'income.weights-invalid': 'Numbers of persons and weights must be 0 or more.',
    'income.negative': 'There is a negative income ({value}); correct it, an income is 0 or more.',
    'income.line-invalid': 'The line is {line}; it must be above 0.',
    'formula.b2-not-multiple':
      'B2 is {value}; it must be a multiple of {each} ({each} points a deprivation).',
    'formula.count-above-total':
      '{count} {count:household is|households are} more than all {total} {total:household|households}.',
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

/** Labels beside results of several cells. */
export const FORMULA_ROWS = catalogue({
  vi: {
    used: 'Số hàng đã tính',
    dropped: 'Số hàng bỏ ra vì thiếu dữ liệu',
    points: 'Điểm B2',
    deprivations: 'Chỉ số thiếu hụt',
    open: 'Chưa đủ dữ liệu: {names}',
  },
  en: {
    used: 'Rows used',
    dropped: 'Rows left out for missing data',
    points: 'B2 points',
    deprivations: 'Deprivations',
    open: 'Data missing: {names}',
  },
});

/**
 * Movements as the forms name them. 'Tái nghèo' alone says that earlier years are known: where they are not, the word
 * must not read as relapse when the register is read again.
 */
export const MOVEMENTS = catalogue({
  vi: {
    same: 'Giữ nguyên',
    'poor-near': 'Thoát nghèo - trở thành hộ cận nghèo',
    'poor-above': 'Thoát nghèo - vượt chuẩn cận nghèo',
    'near-poor': 'Hộ cận nghèo trở thành hộ nghèo',
    'near-above': 'Thoát cận nghèo - vượt chuẩn cận nghèo',
    'into-poor': 'Phát sinh nghèo (mới hoặc tái)',
    'into-near': 'Phát sinh cận nghèo (mới hoặc tái)',
    relapse: 'Tái nghèo',
    'relapse-near': 'Tái cận nghèo',
  },
  en: {
    same: 'Unchanged',
    'poor-near': 'Out of poverty, near-poor',
    'poor-above': 'Out of poverty, above the near-poor line',
    'near-poor': 'From near-poor to poor',
    'near-above': 'Out of near-poverty',
    'into-poor': 'Newly poor or relapsed',
    'into-near': 'Newly near-poor or relapsed',
    relapse: 'Relapsed into poverty',
    'relapse-near': 'Relapsed into near-poverty',
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
