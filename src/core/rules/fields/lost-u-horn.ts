import type { Rule } from '../rule';
import { failLegacy, legacyGroup } from './legacy-findings';
import { scanTexts } from './text-scan';

/**
 * FD43. In TCVN3 ư is U+00AD, the soft hyphen, which ordinary cleaning removes. A word that is a syllable only with an
 * ư put back shows it; nothing is put back, because other words of the column lost theirs without a trace.
 */
export const lostUHorn: Rule = {
  meta: {
    code: 'FD43',
    id: 'lost-u-horn',
    stage: 'text',
    severity: 'error',
    scope: 'table',
    needs: [],
    autofix: 'no',
    source: 'TCVN 5712:1993, bảng mã VN3: chữ ư là mã AD',
  },
  texts: {
    vi: {
      title: 'Mất chữ ư do xóa ký tự U+00AD',
      why: 'Chữ ư của phông TCVN3 là ký tự ẩn U+00AD; đã bị xóa thì chuyển mã ra tên sai người.',
      fix: 'Lấy lại tệp gốc chưa xóa ký tự ẩn rồi chuyển mã từ tệp đó; cán bộ tự tìm tệp.',
      messages: {
        default: 'Cột “{column}”: {count} ô phông TCVN3 đã mất chữ ư, ví dụ “{found}”.',
      },
    },
    en: {
      title: 'Lost ư: soft hyphen removed before conversion',
      why: 'The ư of a TCVN3 font is the hidden character U+00AD; once removed, converting gives another name.',
      fix: 'Convert from the original file that still has its hidden characters; the officer must find it.',
      messages: {
        default: 'Column “{column}”: {count} cell(s) in a TCVN3 font have lost their ư, such as “{found}”.',
      },
    },
  },
  check(register, context, report) {
    for (const { table, columns, legacy } of scanTexts(register, context)) {
      const groups = legacy.flatMap(({ column, cells }) => {
        const own = cells.filter(({ problem }) => problem === 'soft-hyphen');
        return legacyGroup(table, column, own) ?? [];
      });
      for (const group of groups) failLegacy(group, report);
      report.pass(columns.length - groups.length);
    }
  },
};
