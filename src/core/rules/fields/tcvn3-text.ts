import type { ConversionCell } from '../../text/legacy/preview';
import { tcvn3 } from '../../text/legacy/tcvn3';
import { vni } from '../../text/legacy/vni';
import type { Rule, RuleReport } from '../rule';
import { failLegacy, legacyGroup, type LegacyGroup } from './legacy-findings';
import { scanTexts } from './text-scan';

/**
 * FD40. One cell cannot decide, so the column and then the sheet do; cells with letters only Unicode has are left
 * alone. A column that has lost some ư offers no conversion: '®a' may have been đa or đưa (FD43).
 */
export const tcvn3Text: Rule = {
  meta: {
    code: 'FD40',
    id: 'tcvn3-text',
    stage: 'text',
    severity: 'error',
    scope: 'table',
    needs: [],
    autofix: 'confirm',
    source: 'TCVN 5712:1993, bảng mã VN3; chuyển sang Unicode theo TCVN 6909:2001',
  },
  texts: {
    vi: {
      title: 'Phông TCVN3 (ABC, .VnTime)',
      why: 'Chữ gõ bằng phông cũ không so khớp được với danh sách khác, không tìm được, đổi phông là không đọc được.',
      fix: 'Xem lại các ô rồi chuyển sang Unicode và đổi phông của cột; cần xác nhận.',
      messages: {
        default: 'Cột “{column}”: {count} ô gõ bằng phông TCVN3 (.VnTime); “{found}” đọc là “{becomes}”.',
        lost: 'Cột “{column}”: {count} ô gõ bằng phông TCVN3 (.VnTime), trong cột có ô đã mất chữ ư.',
        which:
          'Cột “{column}”: {count} ô gõ bằng phông cũ, TCVN3 hay VNI đều đọc được; “{found}” có thể là “{tcvn3}” hoặc “{vni}”.',
      },
      fixes: {
        lost: 'Lấy lại tệp gốc còn đủ chữ ư rồi mới chuyển mã; cán bộ tự tìm tệp.',
        which: 'Chọn chữ đúng cho từng ô; cần xác nhận.',
      },
    },
    en: {
      title: 'TCVN3 text',
      why: 'Text typed in an old font matches no other list, cannot be searched and is unreadable in another font.',
      fix: 'Look at the cells, then convert them to Unicode and change the font; to be confirmed.',
      messages: {
        default:
          'Column “{column}”: {count} cell(s) typed in a TCVN3 font (.VnTime); “{found}” reads “{becomes}”.',
        lost: 'Column “{column}”: {count} cell(s) typed in a TCVN3 font (.VnTime); some cells of it have lost their ư.',
        which:
          'Column “{column}”: {count} cell(s) typed in an old font, TCVN3 or VNI; “{found}” may be “{tcvn3}” or “{vni}”.',
      },
      fixes: {
        lost: 'Find the original file that still has its ư before converting; the officer must find it.',
        which: 'Choose the right text for each cell; to be confirmed.',
      },
    },
  },
  check(register, context, report) {
    for (const { table, columns, legacy } of scanTexts(register, context)) {
      const failed = legacy.filter(({ column, cells, lostU }) => {
        const group = legacyGroup(table, column, cells.filter(isTcvn3));
        const open = legacyGroup(table, column, cells.filter(isEither));
        if (group) failLegacy(group, report, lostU > 0 ? { message: 'lost', fix: null } : {});
        if (open) failWhich(open, report);
        return group !== null || open !== null;
      });
      report.pass(columns.length - failed.length);
    }
  },
};

const isTcvn3 = ({ encoding, problem }: ConversionCell): boolean => encoding === 'tcvn3' && problem === null;
const isEither = ({ problem }: ConversionCell): boolean => problem === 'which';

/** Text that both encodings can read, with nothing in the sheet to tell which. */
function failWhich(group: LegacyGroup, report: RuleReport): void {
  const written = group.cells[0]?.was ?? '';
  const [asTcvn3, asVni] = [tcvn3.decode(written).text, vni.decode(written).text];
  failLegacy(group, report, {
    message: 'which',
    params: { tcvn3: asTcvn3, vni: asVni },
    also: ['FD41'],
    fix: { value: `${asTcvn3} | ${asVni}`, options: [asTcvn3, asVni], apply: 'confirm' },
  });
}
