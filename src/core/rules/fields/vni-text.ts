import type { Rule } from '../rule';
import { failLegacy, legacyGroup } from './legacy-findings';
import { scanTexts } from './text-scan';

/** FD41. As FD40, for the other old encoding. */
export const vniText: Rule = {
  meta: {
    code: 'FD41',
    id: 'vni-text',
    stage: 'text',
    severity: 'error',
    scope: 'table',
    needs: [],
    autofix: 'confirm',
    source: 'VNI Software: bảng mã VNI cho Windows; chuyển sang Unicode theo TCVN 6909:2001',
  },
  texts: {
    vi: {
      title: 'Phông VNI',
      why: 'Chữ gõ bằng phông cũ không so khớp được với danh sách khác, không tìm được, đổi phông là không đọc được.',
      fix: 'Xem lại các ô rồi chuyển sang Unicode và đổi phông của cột; cần xác nhận.',
      messages: {
        default: 'Cột “{column}”: {count} ô gõ bằng phông VNI; “{found}” đọc là “{becomes}”.',
      },
    },
    en: {
      title: 'VNI text',
      why: 'Text typed in an old font matches no other list, cannot be searched and is unreadable in another font.',
      fix: 'Look at the cells, then convert them to Unicode and change the font; to be confirmed.',
      messages: {
        default: 'Column “{column}”: {count} cell(s) typed in a VNI font; “{found}” reads “{becomes}”.',
      },
    },
  },
  check(register, context, report) {
    for (const { table, columns, legacy } of scanTexts(register, context)) {
      const groups = legacy.flatMap(({ column, cells }) => {
        const own = cells.filter(({ encoding }) => encoding === 'vni');
        return legacyGroup(table, column, own) ?? [];
      });
      for (const group of groups) failLegacy(group, report);
      report.pass(columns.length - groups.length);
    }
  },
};
