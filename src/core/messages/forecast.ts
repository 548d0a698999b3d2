import { catalogue } from './catalogue';

/** Words of GN Dự báo. */
export const FORECAST_TEXTS = catalogue({
  vi: {
    title: 'DỰ BÁO HỘ NGHÈO, HỘ CẬN NGHÈO CUỐI NĂM {year}',
    subtitle: '({unit}; {standard}; số liệu tính đến {asOf}, ước đến {date})',
    estimate:
      'Đây là ước tính theo khoảng, không thay kết quả rà soát. Thấp nhất: mọi hộ đăng ký, hộ gần chuẩn và hộ chưa rõ đều thoát. Cao nhất: không hộ nào thoát.',
    class: 'Loại hộ',
    'class.poor': 'Hộ nghèo',
    'class.nearPoor': 'Hộ cận nghèo',
    now: 'Hiện có',
    registered: 'Đăng ký thoát',
    near: 'Gần chuẩn, chưa đăng ký',
    unknown: 'Chưa rõ',
    low: 'Thấp nhất',
    high: 'Cao nhất',
    rate: 'Tỷ lệ trên tổng số hộ',
    'rate.range': 'từ {low}% đến {high}% ({total} hộ, coi như không đổi)',
    'rate.none': 'không tính được: chưa có danh sách tất cả các hộ',
    'rule.near':
      'Gần chuẩn: điểm B1 thấp hơn chuẩn ({b1Line} điểm) nhiều nhất {points} điểm, hoặc thu nhập thấp hơn chuẩn ({line} đồng) nhiều nhất {income}% hoặc đã vượt; hộ nghèo còn tính cả hộ thiếu hụt đúng {cut} chỉ số trở xuống, bớt một chỉ số là không còn nghèo. Không văn bản nào quy định các khoảng này; đổi được ở GN Cài đặt.',
    'rule.near.noPoints':
      'Gần chuẩn: thu nhập thấp hơn chuẩn ({line} đồng) nhiều nhất {income}% hoặc đã vượt; hộ nghèo còn tính cả hộ thiếu hụt đúng {cut} chỉ số trở xuống, bớt một chỉ số là không còn nghèo. Không văn bản nào quy định các khoảng này; đổi được ở GN Cài đặt.',
    'rule.come': 'Hộ cận nghèo cao nhất gồm cả {count} hộ nghèo có thể thoát nghèo nhưng còn cận nghèo.',
    'rule.unread': 'Có {count} dòng không đọc được loại hộ: cận trên của mỗi loại đã cộng thêm số ấy.',
    'rule.new':
      'Không dự báo hộ phát sinh mới, tái nghèo, chuyển đến, chuyển đi: chưa có căn cứ, số thật có thể cao hơn cận trên.',
    noColumn:
      'Sổ hộ không có cột “Đăng ký thoát nghèo” (hoặc cột để trống) nên không biết hộ nào đã đăng ký: số thật có thể thấp hơn cận dưới.',
    over: 'Kỳ năm {year} đã chốt ngày {closed}: khoảng này là của cuối năm {next}, tính từ sổ hiện có.',
    'target.yes': 'Chỉ tiêu {id} ({planned}): đạt ở cả hai đầu khoảng.',
    'target.no':
      'Chỉ tiêu {id} ({planned}): KHÔNG đạt kể cả khi mọi hộ nêu dưới đây đều thoát; cần {needed} thoát nữa, chỉ thấy {seen} hộ có khả năng.',
    'target.open':
      'Chỉ tiêu {id} ({planned}): chưa chắc; cần {needed} thoát nữa trong {seen} hộ có khả năng.',
    'target.mayRise':
      'Chỉ tiêu {id} ({planned}): hiện đang đạt nhưng chưa chắc giữ được, cuối năm có thể lên {high}.',
    'target.none': 'Chỉ tiêu {id} ({planned}): KHÔNG đạt được dù số hộ về 0.',
    planned: 'giảm {value} điểm %',
    'planned.count': 'giảm {count} hộ',
    'planned.to': 'xuống còn {value}%',
    households: '{count} hộ',
    'list.poor': 'Hộ nghèo có thể thoát nghèo ({count})',
    'list.nearPoor': 'Hộ cận nghèo có thể thoát cận nghèo ({count})',
    'list.unknown': 'Hộ chưa đủ số liệu để biết ({count})',
    number: 'STT',
    hamlet: 'Tổ, thôn',
    code: 'Mã hộ',
    head: 'Chủ hộ',
    b1: 'B1',
    b2: 'B2',
    income: 'Thu nhập (đồng)',
    reason: 'Căn cứ',
    'ground.registered': 'đã đăng ký thoát nghèo',
    'ground.points': 'B1 {value}, thấp hơn chuẩn {gap} điểm',
    'ground.points.at': 'B1 {value}, đúng bằng chuẩn',
    'ground.income.at': 'thu nhập đúng bằng chuẩn',
    'ground.points.above': 'B1 {value}, đã trên chuẩn {line}',
    'ground.income': 'thu nhập thấp hơn chuẩn {gap} đồng',
    'ground.income.above': 'thu nhập đã trên chuẩn',
    'ground.deprivation': 'thiếu hụt {count} chỉ số, bớt một là thoát nghèo: {names}',
    'ground.deprivation.unnamed':
      'thiếu hụt {count} chỉ số, bớt một là thoát nghèo (sổ không ghi chỉ số nào)',
    'ground.deprivation.below': 'chỉ thiếu hụt {count} chỉ số, dưới mức hộ nghèo: {names}',
    'gap.registration': 'ô Đăng ký thoát nghèo ghi “{text}”, không rõ có hay không',
    'gap.income': 'chưa có B1 và thu nhập',
    'gap.deprivations': 'chưa rõ số chỉ số thiếu hụt',
    summary:
      '{class}: hiện có {now} hộ, ước cuối năm {year} từ {low} đến {high} hộ (đăng ký {registered}, gần chuẩn {near}, chưa rõ {unknown}).',
  },
  en: {
    title: 'FORECAST OF POOR AND NEAR-POOR HOUSEHOLDS AT THE END OF {year}',
    subtitle: '({unit}; {standard}; figures as of {asOf}, estimate for {date})',
    estimate:
      'An estimate as a range; it replaces no review. Lowest: all households that registered, are near the line or are not known leave. Highest: none leaves.',
    class: 'Class',
    'class.poor': 'Poor households',
    'class.nearPoor': 'Near-poor households',
    now: 'Now',
    registered: 'Registered to leave',
    near: 'Near the line, not registered',
    unknown: 'Not known',
    low: 'Lowest',
    high: 'Highest',
    rate: 'Share of all households',
    'rate.range': '{low}% to {high}% (of {total} households, taken as unchanged)',
    'rate.none': 'none: no sheet lists all households',
    'rule.near':
      'Near the line: B1 below the line ({b1Line} points) by at most {points} {points:point|points}, or income below the line ({line} VND) by at most {income}%, or above it already; of the poor also those deprived in {cut} indicators or fewer, whom losing one takes out of poverty. No decree sets these margins; GN Cài đặt changes them.',
    'rule.near.noPoints':
      'Near the line: income below the line ({line} VND) by at most {income}%, or above it already; of the poor also those deprived in {cut} indicators or fewer, whom losing one takes out of poverty. No decree sets these margins; GN Cài đặt changes them.',
    'rule.come':
      'The highest number of near-poor includes {count} poor households that may become near-poor.',
    'rule.unread':
      'The class of {count} {count:row|rows} cannot be read: they are added to the upper end of each class.',
    'rule.new':
      'New cases, relapses and moves are not foreseen: there is nothing to tell them by, and the real number may lie above the upper end.',
    noColumn:
      'The register has no column “Đăng ký thoát nghèo” (or it is blank), so nobody knows who registered: the real number may lie below the lower end.',
    over: 'The year {year} closed on {closed}: the range is of the end of {next}, from the register as it is.',
    'target.yes': 'Target {id} ({planned}): met at both ends of the range.',
    'target.no':
      'Target {id} ({planned}): NOT met even if every household below leaves; {needed} more have to leave, {seen} may.',
    'target.open': 'Target {id} ({planned}): open; {needed} more have to leave of the {seen} that may.',
    'target.mayRise': 'Target {id} ({planned}): met now, but there may be {high} at the end of the year.',
    'target.none': 'Target {id} ({planned}): NOT met even with no household left.',
    planned: 'down by {value} points',
    'planned.count': 'down by {count} {count:household|households}',
    'planned.to': 'down to {value}%',
    households: '{count} {count:household|households}',
    'list.poor': 'Poor households that may leave poverty ({count})',
    'list.nearPoor': 'Near-poor households that may leave the class ({count})',
    'list.unknown': 'Households of which not enough is known ({count})',
    number: 'No.',
    hamlet: 'Hamlet',
    code: 'Code',
    head: 'Head',
    b1: 'B1',
    b2: 'B2',
    income: 'Income (VND)',
    reason: 'Ground',
    'ground.registered': 'registered to leave poverty',
    'ground.points': 'B1 {value}, {gap} points below the line',
    'ground.points.at': 'B1 {value}, just at the line',
    'ground.income.at': 'income just at the line',
    'ground.points.above': 'B1 {value}, above the line {line} already',
    'ground.income': 'income {gap} VND below the line',
    'ground.income.above': 'income above the line already',
    'ground.deprivation': 'deprived in {count} indicators, one fewer takes it out of poverty: {names}',
    'ground.deprivation.unnamed':
      'deprived in {count} indicators, one fewer takes it out of poverty (the register names none)',
    'ground.deprivation.below': 'deprived in {count} indicators only, fewer than a poor household: {names}',
    'gap.registration': 'the cell Đăng ký thoát nghèo says “{text}”, neither yes nor no',
    'gap.income': 'neither B1 nor income',
    'gap.deprivations': 'number of deprivations not known',
    summary:
      '{class}: {now} now, at the end of {year} between {low} and {high} (registered {registered}, near the line {near}, not known {unknown}).',
  },
});
export type ForecastText = keyof (typeof FORECAST_TEXTS)['vi'];
