import { reportCells } from '../column-findings';
import type { Rule } from '../rule';
import { scanTexts } from './text-scan';

/**
 * FD37. The value offered is the text without any of its harmless faults (FD35, FD37, FD39), so that the fixes of a
 * cell with several of them are one and the same, in whatever order they are taken.
 */
export const decomposedUnicode: Rule = {
  meta: {
    code: 'FD37',
    id: 'decomposed-unicode',
    stage: 'text',
    severity: 'warning',
    scope: 'table',
    needs: [],
    autofix: 'safe',
    source: 'TCVN 6909:2001, Unicode dựng sẵn (Unicode Standard Annex #15, NFC)',
  },
  texts: {
    vi: {
      title: 'Unicode tổ hợp (NFD)',
      why: 'Nhìn giống nhau nhưng máy coi là hai tên khác nhau, nên tìm, lọc và đối chiếu danh sách bị sót.',
      fix: 'Đổi sang Unicode dựng sẵn, chữ nhìn không đổi; sửa an toàn, áp dụng hàng loạt được.',
      messages: {
        default: '{household}: ô “{column}” ghi “{found}” bằng Unicode tổ hợp.',
        column: 'Cột “{column}”: {count} ô gõ bằng Unicode tổ hợp, ví dụ “{found}”.',
      },
    },
    en: {
      title: 'Decomposed Unicode',
      why: 'It looks the same but counts as another name, so that searching, filtering and matching miss it.',
      fix: 'Change to composed Unicode, which looks the same; safe, may be applied in bulk.',
      messages: {
        default: '{household}: “{column}” has “{found}” in decomposed Unicode.',
        column: 'Column “{column}”: {count} cells in decomposed Unicode, such as “{found}”.',
      },
    },
  },
  check(register, context, report) {
    for (const { table, suspects } of scanTexts(register, context)) {
      for (const column of suspects) {
        const cells = column
          .filter(({ faults }) => faults.decomposed)
          .map((cell) => ({ ...cell, becomes: cell.faults.tidy }));
        if (cells.length === 0) report.pass();
        reportCells(cells, { table, context, report, apply: 'safe' });
      }
    }
  },
};
