import type { Rule } from '../rule';
import { tellQuestions } from './header-questions';

/**
 * ST30. Headers are matched by what they say, never by their letter (header-names.ts); what stays open is asked in
 * GN Thiết lập and told here. A column that is needed and not known is an error; one that may be a field, a warning.
 */
export const requiredColumnMissing: Rule = {
  meta: {
    code: 'ST30',
    id: 'required-column-missing',
    stage: 'headers',
    severity: 'error',
    scope: 'table',
    needs: [],
    autofix: 'confirm',
    source: 'TT 07/2021/TT-BLĐTBXH, Phụ lục (các cột của sổ, danh sách hộ)',
  },
  texts: {
    vi: {
      title: 'Thiếu cột bắt buộc / tiêu đề cột đổi chỗ',
      why: 'Không biết cột nào giữ dữ liệu ấy thì mọi phép kiểm tra, phép đếm dùng tới nó đều bỏ trống.',
      fix: 'Mở Thiết lập sổ hộ, chọn đúng cột ở ô màu vàng rồi kiểm tra lại; cần xác nhận.',
      messages: { default: '{question}' },
    },
    en: {
      title: 'Required column missing or header moved',
      why: 'Without knowing which column holds the data, every check and count that uses it stays empty.',
      fix: 'Open Thiết lập sổ hộ, choose the column in the yellow cell and check again; to be confirmed.',
      messages: { default: '{question}' },
    },
  },
  check(register, context, report) {
    tellQuestions(register, context, report, ({ kind, isTwice, fields }) => {
      // Two columns of its name: ST31.
      if (kind === 'missing') return isTwice ? null : { severity: 'error' };
      // Of incomes FD51 asks.
      if (kind === 'unclear-unit') return fields[0] === 'thu_nhap' ? null : { severity: 'warning' };
      return kind === 'unsure-column' ? { severity: 'warning' } : null;
    });
  },
};
