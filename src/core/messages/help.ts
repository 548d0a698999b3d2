/** Words of GN Hướng dẫn. */
import { catalogue } from './catalogue';

export const HELP_TEXTS = catalogue({
  vi: {
    title: 'HƯỚNG DẪN',
    subtitle: 'Tiện ích Giảm nghèo: bắt đầu từ đâu, và các hàm công thức',
    formulas:
      'Gõ hàm vào một ô như hàm có sẵn; giữa các đối số dùng dấu chấm phẩy; đối số trong ngoặc vuông có thể bỏ trống. Đưa vào cả cột thì kết quả trải ra cả cột: một công thức cho cả cột thay vì mỗi dòng một công thức. Ô trống cho kết quả trống.',
    formula: 'Hàm',
    purpose: 'Dùng để',
    parameters: 'Đối số',
    example: 'Ví dụ',
  },
  en: {
    title: 'HELP',
    subtitle: 'Giảm nghèo: where to start, and the formulas',
    formulas:
      'Type a formula into a cell like a built-in one, with semicolons between the arguments; those in square brackets may be left out. Given a whole column it fills a whole column: one formula a column instead of one a row. Blank in, blank out.',
    formula: 'Formula',
    purpose: 'For',
    parameters: 'Arguments',
    example: 'Example',
  },
});
