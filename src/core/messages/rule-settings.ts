import { catalogue } from './catalogue';

/** Words of GN Cài đặt, and of what it changes. */
export const RULE_SETTINGS_TEXTS = catalogue({
  vi: {
    title: 'CÀI ĐẶT KIỂM TRA SỔ HỘ',
    subtitle: '({unit}; chỉ gõ vào các ô màu vàng, ô để trống là giữ mặc định)',
    hint: 'Gõ xong bấm lại Kiểm tra sổ hộ. Mọi thay đổi ở đây được nêu ngay đầu trang GN Lỗi dữ liệu.',
    'hamlets-title': 'Danh mục tổ dân phố, thôn của đơn vị',
    'hamlets-hint':
      'Mỗi ô một tên, ghi đúng tên chính thức. Chưa ghi tên nào thì không kiểm tra được tên tổ viết sai.',
    hamlet: 'Tên đang ghi trong sổ',
    'thresholds-title': 'Ngưỡng kiểm tra (không do văn bản nào quy định)',
    'thresholds-hint': 'Gõ một con số; chỗ ghi “0 đến 1” có thể gõ 0,125 hoặc 12,5%.',
    no: 'STT',
    threshold: 'Ngưỡng',
    default: 'Mặc định',
    yours: 'Đơn vị đặt',
    'rules-title': 'Quy tắc kiểm tra',
    'rules-hint': 'Gõ “Tắt” để không chạy; gõ “Lỗi”, “Cảnh báo” hoặc “Gợi ý” để đổi mức độ.',
    code: 'Mã',
    rule: 'Quy tắc',
    severity: 'Mức độ',
    'severity-error': 'Lỗi',
    'severity-warning': 'Cảnh báo',
    'severity-info': 'Gợi ý',
    'changed-off': 'Quy tắc đã tắt trong GN Cài đặt: {codes}.',
    'changed-severity': 'Mức độ đã đổi trong GN Cài đặt: {codes}.',
    'changed-threshold': 'Ngưỡng đã đổi trong GN Cài đặt: {names}.',
    'typed-hamlets': 'Danh mục tổ dân phố, thôn lấy theo GN Cài đặt ({count} tên).',
    'refused-number':
      'GN Cài đặt, ô {cell}: “{text}” không dùng được. Ô này chỉ nhận một con số lớn hơn 0, ví dụ 15 hoặc 200.000. Đang dùng mặc định {standard}.',
    'refused-share':
      'GN Cài đặt, ô {cell}: “{text}” không dùng được. Ô này chỉ nhận một con số lớn hơn 0, nhiều nhất là 1, ví dụ 0,125 hoặc 12,5%. Đang dùng mặc định {standard}.',
    'refused-rule':
      'GN Cài đặt, ô {cell}: “{text}” không dùng được. Ô này chỉ nhận “Tắt”, “Lỗi”, “Cảnh báo” hoặc “Gợi ý”. Quy tắc vẫn chạy như mặc định.',
    'refused-unknown':
      'GN Cài đặt, ô {cell}: không rõ “{text}” dùng cho quy tắc hay ngưỡng nào nên không dùng. Bấm “Cài đặt kiểm tra” để mở lại trang này.',
    off: 'Tắt',
    'summary-written': 'Đã mở GN Cài đặt: gõ vào ô màu vàng rồi kiểm tra lại.',
  },
  en: {
    title: 'SETTINGS OF THE CHECK',
    subtitle: '({unit}; type into the yellow cells only, a blank cell keeps the default)',
    hint: 'Then choose “Kiểm tra sổ hộ” (check the register) again. Every change made here is named at the top of GN Lỗi dữ liệu.',
    'hamlets-title': 'The unit’s hamlets',
    'hamlets-hint':
      'One name a cell, as officially written. Without names, misspelt hamlets cannot be found.',
    hamlet: 'As the register writes it',
    'thresholds-title': 'Thresholds that no decree fixes',
    'thresholds-hint': 'Type a number; where it says “0 to 1”, 0.125 or 12.5%.',
    no: 'No.',
    threshold: 'Threshold',
    default: 'Default',
    yours: 'Your value',
    'rules-title': 'Rules',
    'rules-hint': 'Type “Off” to switch a rule off; “Error”, “Warning” or “Info” to change its severity.',
    code: 'Code',
    rule: 'Rule',
    severity: 'Severity',
    'severity-error': 'Error',
    'severity-warning': 'Warning',
    'severity-info': 'Info',
    'changed-off': 'Rules switched off in GN Cài đặt: {codes}.',
    'changed-severity': 'Severity changed in GN Cài đặt: {codes}.',
    'changed-threshold': 'Thresholds changed in GN Cài đặt: {names}.',
    'typed-hamlets': 'Hamlets as listed in GN Cài đặt ({count} {count:name|names}).',
    'refused-number':
      'GN Cài đặt, cell {cell}: “{text}” cannot be used. The cell takes a number above 0 only, such as 15 or 200,000. The default {standard} holds.',
    'refused-share':
      'GN Cài đặt, cell {cell}: “{text}” cannot be used. The cell takes a number above 0 and at most 1 only, such as 0.125 or 12.5%. The default {standard} holds.',
    'refused-rule':
      'GN Cài đặt, cell {cell}: “{text}” cannot be used. The cell takes “Off”, “Error”, “Warning” or “Info” only. The rule runs as usual.',
    'refused-unknown':
      'GN Cài đặt, cell {cell}: no rule or threshold is known to which “{text}” belongs, so it is not used. Choose “Cài đặt kiểm tra” (settings of the check) to open the sheet afresh.',
    off: 'Off',
    'summary-written': 'GN Cài đặt is open: type into the yellow cells, then check again.',
  },
});
export type RuleSettingsText = keyof (typeof RULE_SETTINGS_TEXTS)['vi'];
