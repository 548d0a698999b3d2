import type { Rule } from '../rule';
import { failLegacy, legacyGroup } from './legacy-findings';
import { scanTexts } from './text-scan';

/** FD42. Where bytes are missing nothing is guessed. */
export const misreadUtf8: Rule = {
  meta: {
    code: 'FD42',
    id: 'misread-utf8',
    stage: 'text',
    severity: 'error',
    scope: 'table',
    needs: [],
    autofix: 'confirm',
    source: 'The Unicode Standard, ch. 3.9 (UTF-8); TCVN 6909:2001',
  },
  texts: {
    vi: {
      title: 'Chữ bị vỡ mã (Ã¡, áº¥, â€œ)',
      why: 'Tệp mở sai bảng mã làm chữ có dấu vỡ thành ký hiệu; tên người không đọc được, không so khớp được.',
      fix: 'Xem lại các ô rồi nhận chữ đã khôi phục; cần xác nhận.',
      messages: {
        default: 'Cột “{column}”: {count} ô bị vỡ mã; “{found}” đọc là “{becomes}”.',
        lost: 'Cột “{column}”: {count} ô bị vỡ mã và mất chữ, ví dụ “{found}”; không khôi phục được.',
      },
      fixes: { lost: 'Mở lại tệp gốc bằng bảng mã UTF-8 rồi chép lại các ô này; cán bộ tự tìm tệp.' },
    },
    en: {
      title: 'Mojibake UTF-8 read as 1252',
      why: 'A file opened in the wrong encoding breaks every accented letter; names can neither be read nor matched.',
      fix: 'Look at the cells, then take the restored text; to be confirmed.',
      messages: {
        default: 'Column “{column}”: {count} cell(s) of misread UTF-8; “{found}” reads “{becomes}”.',
        lost: 'Column “{column}”: {count} cell(s) of misread UTF-8 with letters missing, such as “{found}”; they cannot be restored.',
      },
      fixes: {
        lost: 'Open the original file as UTF-8 and copy these cells again; the officer must find it.',
      },
    },
  },
  check(register, context, report) {
    for (const { table, columns, legacy } of scanTexts(register, context)) {
      const broken = legacy.map(({ column, cells }) => ({
        column,
        cells: cells.filter(({ encoding }) => encoding === 'mojibake'),
      }));
      const failed = broken.filter(({ column, cells }) => {
        const whole = legacyGroup(
          table,
          column,
          cells.filter(({ becomes }) => becomes !== null),
        );
        const lost = legacyGroup(
          table,
          column,
          cells.filter(({ becomes }) => becomes === null),
        );
        if (whole) failLegacy(whole, report);
        if (lost) failLegacy(lost, report, { message: 'lost' });
        return cells.length > 0;
      });
      report.pass(columns.length - failed.length);
    }
  },
};
