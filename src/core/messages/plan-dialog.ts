/** The dialog 'Nhập chỉ tiêu từ văn bản' and what it wrote. Apart from the reader's words, which VanBan.html carries. */
import { catalogue } from './catalogue';

export const PLAN_DIALOG = catalogue({
  vi: {
    'line.unsure': 'cần xem lại',
    'dialog.title': 'Nhập chỉ tiêu từ văn bản',
    'dialog.paste': 'Dán phần mục tiêu, chỉ tiêu của kế hoạch vào đây (dán cả kế hoạch cũng được)',
    'dialog.read': 'Tìm chỉ tiêu',
    'dialog.reading': 'Đang đọc văn bản…',
    'dialog.write': 'Ghi các chỉ tiêu đã đánh dấu',
    'dialog.writing': 'Đang ghi…',
    'dialog.found': 'Chỉ tiêu tìm thấy',
    'dialog.unrecognised': 'Chưa nhận dạng (tự ghi vào GN Chỉ tiêu nếu cần)',
    'dialog.promise': 'Chưa ghi gì cho đến khi bạn bấm ghi. Chỉ ghi vào trang GN Chỉ tiêu.',
    'dialog.failed': 'Không gọi được máy chủ Google. Hãy kiểm tra mạng rồi bấm lại.',
    'dialog.close': 'Đóng',
    'done.written':
      'Đã ghi {count} chỉ tiêu vào trang {sheet}. Hãy kiểm tra lại; số đầu năm nào sổ hộ chưa cho biết thì điền vào ô nền vàng cột “Số đầu năm”.',
    'done.kept': '{count} chỉ tiêu đã có sẵn nên không ghi lại.',
  },
  en: {
    'line.unsure': 'to be looked at',
    'dialog.title': 'Targets from the text of a plan',
    'dialog.paste': 'Paste the targets of the plan here (the whole plan will do)',
    'dialog.read': 'Find targets',
    'dialog.reading': 'Reading the text…',
    'dialog.write': 'Write the ticked targets',
    'dialog.writing': 'Writing…',
    'dialog.found': 'Targets found',
    'dialog.unrecognised': 'Not understood (type them into GN Chỉ tiêu where needed)',
    'dialog.promise': 'Nothing is written before you press the button, and only to the sheet GN Chỉ tiêu.',
    'dialog.failed': 'The Google server could not be reached. Check the connection and try again.',
    'dialog.close': 'Close',
    'done.written':
      '{count} {count:target|targets} written to {sheet}. Please check them; a start of the year the register does not tell goes into the yellow cell of the column “Số đầu năm”.',
    'done.kept': '{count} {count:was|were} there already and not written again.',
  },
});
