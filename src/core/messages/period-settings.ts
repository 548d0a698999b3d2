import { catalogue } from './catalogue';

/** The block of GN Cài đặt on cut-offs and the forecast. */
export const PERIOD_SETTINGS_TEXTS = catalogue({
  vi: {
    title: 'Kỳ chốt số liệu và dự báo',
    hint: 'Kỳ chốt: gõ ngày/tháng, ví dụ 14/3 (mặc định theo kỳ báo cáo của NĐ 09/2019/NĐ-CP). Khoảng “gần chuẩn”: một con số.',
    name: 'Nội dung',
    'period:q1': 'Chốt quý I (ngày/tháng)',
    'period:q2': 'Chốt quý II (ngày/tháng)',
    'period:h1': 'Chốt 6 tháng (ngày/tháng)',
    'period:q3': 'Chốt quý III (ngày/tháng)',
    'period:m9': 'Chốt 9 tháng (ngày/tháng)',
    'period:q4': 'Chốt quý IV (ngày/tháng)',
    'period:year': 'Chốt cả năm (ngày/tháng)',
    'forecast:points': 'Dự báo: điểm B1 thấp hơn chuẩn từ số điểm này trở xuống là gần chuẩn (điểm)',
    'forecast:income': 'Dự báo: thu nhập thấp hơn chuẩn từ mức này trở xuống là gần chuẩn (% của chuẩn)',
    'refused-period':
      'GN Cài đặt, ô {cell}: “{text}” không phải ngày/tháng (ví dụ 14/3); kỳ ấy vẫn chốt theo mặc định {standard}.',
    'refused-margin':
      'GN Cài đặt, ô {cell}: “{text}” không phải một con số từ 0 trở lên; vẫn dùng mặc định {standard}.',
  },
  en: {
    title: 'Cut-offs and forecast',
    hint: 'Cut-offs: day/month, such as 14/3 (the default are the reporting periods of NĐ 09/2019/NĐ-CP). What counts as near the line: a number.',
    name: 'Setting',
    'period:q1': 'First quarter ends (day/month)',
    'period:q2': 'Second quarter ends (day/month)',
    'period:h1': 'Six months end (day/month)',
    'period:q3': 'Third quarter ends (day/month)',
    'period:m9': 'Nine months end (day/month)',
    'period:q4': 'Fourth quarter ends (day/month)',
    'period:year': 'Year ends (day/month)',
    'forecast:points': 'Forecast: B1 below the line by at most so many points is near it (points)',
    'forecast:income': 'Forecast: income below the line by at most so much is near it (% of the line)',
    'refused-period':
      'GN Cài đặt, cell {cell}: “{text}” is no day and month (such as 14/3); that period keeps its default {standard}.',
    'refused-margin':
      'GN Cài đặt, cell {cell}: “{text}” is no number of 0 or more; the default {standard} holds.',
  },
});
