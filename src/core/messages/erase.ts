/** Words of Xóa dữ liệu của tiện ích. */
import { catalogue } from './catalogue';

export const ERASE_TEXTS = catalogue({
  vi: {
    title: 'Xóa dữ liệu của tiện ích',
    ask:
      'Sẽ xóa khỏi bảng tính này, không hoàn tác được từ tiện ích:\n' +
      '• {count} trang của tiện ích: {sheets}\n' +
      '• {properties} mục lưu trong thuộc tính của bảng tính (lựa chọn cột, cài đặt, lần kiểm tra gần nhất)\n' +
      '• màu và ghi chú của tiện ích trên ô của sổ, dấu của tiện ích trên các trang\n\n' +
      '{filled}Các trang của đơn vị được giữ nguyên. Giá trị đã sửa trong sổ không đổi lại. Xóa?',
    filled: 'Trong đó {sheets} có chữ do cán bộ ghi hoặc cần để hoàn tác: hãy chép lại trước nếu còn cần.\n',
    none: '(không có)',
    done: 'Đã xóa dữ liệu của tiện ích: {count} trang, {properties} mục lưu. Các trang của đơn vị được giữ nguyên.',
  },
  en: {
    title: 'Erase what the add-in keeps',
    ask:
      'This removes from the spreadsheet, and the add-in cannot undo it:\n' +
      '• {count} {count:sheet|sheets} of the add-in: {sheets}\n' +
      '• {properties} {properties:entry|entries} of the spreadsheet’s properties (choices of columns, settings, the last check)\n' +
      '• the add-in’s colours and notes on the register’s cells, and its marks on sheets\n\n' +
      '{filled}Your own sheets stay. Values fixed in the register are not changed back. Erase?',
    filled:
      'Of these, {sheets} hold what staff typed or what an undo needs: copy it first if you still need it.\n',
    none: '(none)',
    done: 'Erased: {count} {count:sheet|sheets} of the add-in, {properties} {properties:entry|entries}. Your own sheets stay.',
  },
});
