import { reportCells } from '../column-findings';
import type { Rule } from '../rule';
import { scanTexts } from './text-scan';

/** FD39. Only in text that is no TCVN3 or VNI: there Ð is another letter. The value offered: see FD37. */
export const lookAlikeD: Rule = {
  meta: {
    code: 'FD39',
    id: 'look-alike-d',
    stage: 'text',
    severity: 'warning',
    scope: 'table',
    needs: [],
    autofix: 'safe',
    source: 'The Unicode Standard: Đ là U+0110, đ là U+0111',
  },
  texts: {
    vi: {
      title: 'Chữ Đ giả (Ð U+00D0, Ɖ U+0189)',
      why: 'Chữ Ð của bảng mã khác trông như Đ nhưng tìm và đối chiếu tên không ra.',
      fix: 'Thay bằng chữ Đ của tiếng Việt, chữ nhìn không đổi; sửa an toàn, áp dụng hàng loạt được.',
      messages: {
        default: '{household}: ô “{column}” ghi “{found}” với chữ Đ không phải của tiếng Việt.',
        column: 'Cột “{column}”: {count} ô có chữ Đ không phải của tiếng Việt, ví dụ “{found}”.',
      },
    },
    en: {
      title: 'Look-alike Đ',
      why: 'The Ð of another alphabet looks like Đ, but the name is neither found nor matched.',
      fix: 'Put the Vietnamese Đ in its place, which looks the same; safe, may be applied in bulk.',
      messages: {
        default: '{household}: “{column}” has “{found}” with a Đ that is not the Vietnamese one.',
        column:
          'Column “{column}”: {count} cells have a Đ that is not the Vietnamese one, such as “{found}”.',
      },
    },
  },
  check(register, context, report) {
    for (const { table, suspects } of scanTexts(register, context)) {
      for (const column of suspects) {
        const cells = column
          .filter(({ faults }) => faults.lookAlike)
          .map((cell) => ({ ...cell, becomes: cell.faults.tidy }));
        if (cells.length === 0) report.pass();
        reportCells(cells, { table, context, report, apply: 'safe' });
      }
    }
  },
};
