import { catalogue } from './catalogue';

/** Words of the side panel's server: progress, what was done, what the panel lists. */
export const PANEL_TEXTS = catalogue({
  vi: {
    'only-hamlet':
      'Chỉ liệt kê lỗi của các hộ ở {hamlet}; cả sổ có {count} lỗi, cảnh báo và gợi ý. Kiểm tra lại với “Tất cả” để liệt kê hết.',
    'doing-read': 'Đang đọc sổ hộ',
    'doing-rules': 'Đang kiểm tra {households} hộ: {done}/{total} quy tắc (bước {step}/{steps})',
    'doing-task': 'Đang {task} (bước {step}/{steps})',
    'doing-write': 'Đang ghi trang {sheet} (bước {step}/{steps})',
    'task-check': 'kiểm tra sổ hộ',
    'task-classify': 'phân loại hộ',
    'task-deprivations': 'tính thiếu hụt từng hộ',
    'task-indicators': 'tính chỉ số',
    'task-progress': 'lập bảng tiến độ chỉ tiêu',
    'task-transitions': 'tính diễn biến trong kỳ',
    'task-incomes': 'tính thu nhập',
    'task-multidimensional': 'tính nghèo đa chiều',
    'task-forms': 'lập biểu mẫu báo cáo',
    'task-forecast': 'dự báo cuối năm',
    'task-views': 'lập tiến độ chi tiết',
    'task-public': 'lập bản công khai',
    'work-template':
      'Bảng tính chưa có trang chỉ tiêu nên đã chèn GN Chỉ tiêu; điền hoặc sửa ở đó rồi lập lại bảng tiến độ.',
    'work-before': 'Đã xong trước khi dừng: {tasks}.',
    'work-changed':
      'Sổ hộ hoặc cài đặt đã thay đổi từ khi dừng, nên đã làm lại từ đầu để mọi trang theo cùng một sổ.',
    'work-asked': 'Đã dừng theo yêu cầu, xong {done}/{total} việc. Bấm Tiếp tục để làm nốt: {tasks}.',
    'work-time':
      'Đã dừng vì gần hết thời gian Google cho một lần chạy (6 phút), xong {done}/{total} việc. Bấm Tiếp tục để làm nốt: {tasks}.',
    'work-slow':
      'Một việc không xong trong một lần chạy. Bấm Tiếp tục để thử lại lâu hơn; nếu vẫn dừng, tách sổ theo thôn, tổ hoặc dùng bản chạy trên máy tính.',
    'work-undo':
      'Sổ hộ không bị thay đổi. Muốn bỏ kết quả: xóa trang vừa ghi; bản trước ở Tệp ▸ Lịch sử phiên bản.',
    'waiver-taken-back': 'Đã thôi bỏ qua; lần kiểm tra sau sẽ báo lại nếu vẫn còn lỗi.',
    'groups-off': 'Đã tắt {count} quy tắc: {names}.',
    'groups-on': 'Đã bật lại {count} quy tắc: {names}.',
    'groups-same': 'Các nhóm quy tắc đã đúng như chọn; không có gì thay đổi.',
    'groups-severity': '{count} quy tắc có mức độ riêng trong GN Cài đặt; mức độ ấy được thay bằng “Tắt”.',
    'groups-where': 'Ghi ở GN Cài đặt; muốn đổi lại thì chọn lại ở đây hoặc sửa ô màu vàng ở đó.',
    'went-to': 'Đã chọn ô {cell} ở trang “{sheet}”.',
    'class-poor': 'Hộ nghèo',
    'class-near-poor': 'Hộ cận nghèo',
    'class-not-poor': 'Hộ không nghèo',
    'class-unknown': 'Thiếu dữ liệu',
    'classes-unknown': '{count} hộ chưa đủ dữ liệu để phân loại. Nhiều nhất: {reason} ({most} hộ).',
    'lack-table': 'chuẩn nghèo này chưa có bảng điểm B1, B2',
    'lack-b1': 'thiếu hoặc không đọc được điểm B1',
    'lack-b2': 'thiếu hoặc không đọc được điểm B2',
    'lack-income': 'thiếu hoặc không đọc được thu nhập',
    'lack-deprived': 'chưa rõ các chỉ số thiếu hụt',
    'lack-area': 'ô Khu vực không đọc được',
    'lack-all': 'không có điểm B1, B2 và không có thu nhập',
    'classes-differ': '{count} hộ có kết quả tính lại khác với phân loại đang ghi trong sổ.',
    'classes-unrecorded': '{count} hộ có kết quả tính lại, sổ chưa ghi phân loại nên chưa so được.',
    'classes-disputed': '{count} hộ có điểm B1, B2 và thu nhập cho hai kết quả khác nhau.',
    'classes-change':
      'So với lần phân loại trước: nghèo {poor}, cận nghèo {near}, không nghèo {not}, thiếu dữ liệu {unknown} hộ.',
    'classes-same': 'Số hộ từng loại như lần phân loại trước.',
    'classes-sheet': 'Chưa ghi gì. Bấm Ghi kết quả để xem từng hộ và lý do ở GN Phân loại hộ.',
    'targets-none': 'Bảng tính chưa có trang chỉ tiêu; dưới đây là chỉ tiêu mẫu. Chèn mẫu chỉ tiêu để điền.',
    'targets-samples':
      '{count} chỉ tiêu còn là chỉ tiêu mẫu, đơn vị chưa xác nhận nên chưa đánh giá. Sửa theo kế hoạch hoặc đánh dấu xác nhận ở trang chỉ tiêu.',
    'targets-problems':
      '{count} chỗ ở trang chỉ tiêu chưa đọc được; kiểm tra sổ hộ để xem từng chỗ ở GN Lỗi dữ liệu.',
    households: '{count} hộ',
    inserted: 'Đã chèn trang {sheets}. Muốn bỏ thì xóa trang ấy.',
    'help-written': 'Đã ghi trang {sheets}.',
  },
  en: {
    'only-hamlet':
      'Only findings of households in {hamlet} are listed; the whole register has {count} {count:finding|findings}. Check again with “All” to list every one.',
    'doing-read': 'Reading the register',
    'doing-rules':
      'Checking {households} {households:household|households}: {done} of {total} {total:rule|rules} (step {step} of {steps})',
    'doing-task': 'Now to {task} (step {step} of {steps})',
    'doing-write': 'Writing sheet {sheet} (step {step} of {steps})',
    'task-check': 'check the register',
    'task-classify': 'classify households',
    'task-deprivations': 'work out deprivations',
    'task-indicators': 'compute indicators',
    'task-progress': 'build the progress sheet',
    'task-transitions': 'work out movements',
    'task-incomes': 'measure incomes',
    'task-multidimensional': 'measure multidimensional poverty',
    'task-forms': 'fill the report forms',
    'task-forecast': 'forecast the end of the year',
    'task-views': 'show progress in detail',
    'task-public': 'write the public list',
    'work-template':
      'The workbook had no target sheet, so GN Chỉ tiêu was inserted; fill or change it, then build the progress sheet again.',
    'work-before': 'Done before the stop: {tasks}.',
    'work-changed':
      'The register or the settings have changed since the stop, so everything was done again from the start: all sheets are of one register.',
    'work-asked':
      'Stopped as asked, {done} of {total} {total:task|tasks} done. Press Continue for the rest: {tasks}.',
    'work-time':
      'Stopped before Google’s limit for one run (6 minutes), {done} of {total} {total:task|tasks} done. Press Continue for the rest: {tasks}.',
    'work-slow':
      'One task does not end within a run. Press Continue to try with more time; if it stops again, split the register by hamlet or use the command line.',
    'work-undo':
      'The register was not changed. To drop the result, delete the sheets just written; earlier versions are in File ▸ Version history.',
    'waiver-taken-back': 'No longer passed over; the next check shows it again if it is still there.',
    'groups-off': '{count} {count:rule|rules} switched off: {names}.',
    'groups-on': '{count} {count:rule|rules} switched on again: {names}.',
    'groups-same': 'The groups of rules were so already; nothing was changed.',
    'groups-severity':
      '{count} {count:rule has|rules have} a severity of the unit’s own in GN Cài đặt; “Off” takes its place.',
    'groups-where':
      'Kept in GN Cài đặt; to change it back choose here again, or edit the yellow cells there.',
    'went-to': 'Cell {cell} of sheet “{sheet}” is selected.',
    'class-poor': 'Poor',
    'class-near-poor': 'Near-poor',
    'class-not-poor': 'Not poor',
    'class-unknown': 'Data missing',
    'classes-unknown':
      '{count} {count:household has|households have} not the data for a class. Most often: {reason} ({most} {most:household|households}).',
    'lack-table': 'this standard has no table of points yet',
    'lack-b1': 'B1 points are missing or cannot be read',
    'lack-b2': 'B2 points are missing or cannot be read',
    'lack-income': 'the income is missing or cannot be read',
    'lack-deprived': 'deprivations are not known',
    'lack-area': 'the area cannot be read',
    'lack-all': 'neither points nor income',
    'classes-differ':
      'For {count} {count:household|households} the class worked out differs from the one in the register.',
    'classes-unrecorded':
      'For {count} {count:household|households} a class was worked out and the register has none to compare it with.',
    'classes-disputed':
      'For {count} {count:household|households} points and income lead to different classes.',
    'classes-change':
      'Since the last classification: poor {poor}, near-poor {near}, not poor {not}, data missing {unknown}.',
    'classes-same': 'As many households of each class as at the last classification.',
    'classes-sheet':
      'Nothing is written yet. Write the result to see each household and the reason in GN Phân loại hộ.',
    'targets-none':
      'The workbook has no target sheet; below are sample targets. Insert the target template to fill it.',
    'targets-samples':
      '{count} {count:target is still a sample|targets are still samples} that the unit has not confirmed, so {count:it is|they are} not judged. Adapt to the plan or tick the box on the target sheet.',
    'targets-problems':
      '{count} {count:place|places} of the target sheet could not be read; check the register to see each in GN Lỗi dữ liệu.',
    households: '{count} {count:household|households}',
    inserted: 'Sheet {sheets} was inserted. To take it back, delete it.',
    'help-written': 'Sheet {sheets} was written.',
  },
});

export type PanelText = keyof (typeof PANEL_TEXTS)['vi'];
