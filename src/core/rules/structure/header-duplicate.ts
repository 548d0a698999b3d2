import type { Rule } from '../rule';
import { tellQuestions } from './header-questions';

/** ST31. Two columns whose headers claim one field and whose cells differ: neither is taken until somebody says which. */
export const headerDuplicate: Rule = {
  meta: {
    code: 'ST31',
    id: 'header-duplicate',
    stage: 'headers',
    severity: 'error',
    scope: 'table',
    needs: [],
    autofix: 'no',
    source: 'TT 07/2021/TT-BLĐTBXH, Phụ lục (các cột của sổ, danh sách hộ)',
  },
  texts: {
    vi: {
      title: 'Tiêu đề cột trùng nhau',
      why: 'Hai cột cùng tên mà ghi khác nhau thì không biết cột nào đúng; không cột nào được dùng để tính.',
      fix: 'Sửa tiêu đề cột thừa, hoặc mở Thiết lập sổ hộ và chọn cột đúng; cán bộ tự xác minh.',
      messages: { default: '{question}' },
    },
    en: {
      title: 'Two columns map to the same field',
      why: 'Of two columns of one name with different contents nobody knows which is right; neither is used.',
      fix: 'Rename the extra column, or open Thiết lập sổ hộ and choose the right one; the officer must find out.',
      messages: { default: '{question}' },
    },
  },
  check(register, context, report) {
    tellQuestions(register, context, report, ({ kind, isTwice }) => {
      if (kind === 'two-claims') return {};
      return isTwice ? { also: ['ST30'] } : null;
    });
  },
};
