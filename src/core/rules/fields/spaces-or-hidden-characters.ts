import type { FieldId } from '../../register/fields';
import { isSyllable } from '../../text/legacy/syllable';
import { readMark } from '../../text/marks';
import { fieldAt, reportCells, type FaultyCell } from '../column-findings';
import { MARK_FIELDS } from '../mark-fields';
import type { Rule } from '../rule';
import { scanTexts, type SuspectCell } from './text-scan';

/** Numbers, codes of digits and dates: what stands around the digits is for the rules that read them. */
const NO_TEXT: ReadonlySet<FieldId> = new Set<FieldId>([
  'stt_ho',
  'stt_tv',
  'cccd',
  'sdt',
  'bhyt',
  'ngay_sinh',
  'nam_sinh_nam',
  'nam_sinh_nu',
  'tuoi',
  'so_nhan_khau',
  'so_nu',
  'b1',
  'b2',
  'thu_nhap',
  'tong_thu_nhap',
  'dien_tich_nha',
  'dien_tich_bq',
  'ngay_qd',
  'ngay_cap',
  'ngay_ra_soat',
  'ngay_bien_dong',
]);

/**
 * FD35. A cell of nothing but spaces is a blank one and not this rule's. U+00AD is ư in TCVN3: it is only looked at in
 * text that is certainly Unicode, and goes by a person's word, because text converted by halves may still mean ư.
 * The value offered: see FD37.
 */
export const spacesOrHiddenCharacters: Rule = {
  meta: {
    code: 'FD35',
    id: 'spaces-or-hidden-characters',
    stage: 'text',
    severity: 'info',
    scope: 'table',
    needs: [],
    autofix: 'safe-or-confirm',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Thừa khoảng trắng, khoảng trắng cứng, ký tự ẩn',
      why: 'Khoảng trắng thừa và ký tự ẩn làm công thức, bộ lọc của bảng tính coi hai ô giống nhau là khác nhau.',
      fix: 'Bỏ khoảng trắng thừa và ký tự ẩn, chữ giữ nguyên; sửa an toàn, áp dụng hàng loạt được.',
      messages: {
        default: '{household}: ô “{column}” thừa khoảng trắng: “{found}”.',
        hidden: '{household}: ô “{column}” có khoảng trắng cứng hoặc ký tự ẩn trong “{found}”.',
        softHyphen: '{household}: ô “{column}” có dấu nối ẩn trong “{found}”, đúng ra là “{becomes}”.',
        column: 'Cột “{column}”: {count} ô thừa khoảng trắng hoặc có ký tự ẩn, ví dụ “{found}”.',
      },
      fixes: { softHyphen: 'Sửa thành “{becomes}” nếu đúng; cần xác nhận.' },
    },
    en: {
      title: 'Extra/NBSP/zero-width characters',
      why: 'Extra spaces and hidden characters make formulas and filters take two equal cells for different ones.',
      fix: 'Take them away, the letters stay; safe, may be applied in bulk.',
      messages: {
        default: '{household}: “{column}” has extra spaces: “{found}”.',
        hidden: '{household}: “{column}” has hard spaces or hidden characters in “{found}”.',
        softHyphen: '{household}: “{column}” has a soft hyphen in “{found}”; it should read “{becomes}”.',
        column: 'Column “{column}”: {count} cells have extra spaces or hidden characters, such as “{found}”.',
      },
      fixes: { softHyphen: 'Change it to “{becomes}” if that is right; to be confirmed.' },
    },
  },
  check(register, context, report) {
    for (const { table, suspects } of scanTexts(register, context)) {
      for (const column of suspects) {
        const own = textsOf(column, fieldAt(table, column[0]?.column ?? -1));
        const harmless = own.filter(isHarmless).map(tidied);
        const hyphened = own.filter(({ faults }) => faults.softHyphen).map(withoutSoftHyphen);
        if (harmless.length + hyphened.length === 0) report.pass();
        reportCells(harmless, { table, context, report, apply: 'safe' });
        for (const cell of hyphened) reportCells([cell], { table, context, report, apply: 'confirm' });
      }
    }
  },
};

/** A mark with a space around it is another spelling of the mark (FD54). */
function textsOf(cells: readonly SuspectCell[], field: FieldId | null): readonly SuspectCell[] {
  if (field === null) return cells;
  if (NO_TEXT.has(field)) return [];
  return MARK_FIELDS.has(field) ? cells.filter(({ text }) => readMark(text).kind !== 'ok') : cells;
}

function isHarmless({ faults }: SuspectCell): boolean {
  return !faults.softHyphen && (faults.spaces || faults.hidden);
}

/** A space that is no ordinary one, and no line break. */
const ODD_SPACE = /[^\S \n]/;

function tidied(cell: SuspectCell): FaultyCell {
  const isHidden = cell.faults.hidden || ODD_SPACE.test(cell.text);
  return { ...cell, becomes: cell.faults.tidy, message: isHidden ? 'hidden' : 'default' };
}

const HYPHENED = /[\p{L}\p{M}]*\u00ad[\p{L}\p{M}\u00ad]*/gu;

/** A word that is a syllable with ư in its place, and none without, has kept the letter of its TCVN3 text. */
function withoutSoftHyphen(cell: SuspectCell): FaultyCell {
  const becomes = cell.faults.tidy.replace(HYPHENED, (word) => {
    const joined = word.replace(/\u00ad/g, '');
    const horned = word.replace(/\u00ad/g, 'ư');
    return !isSyllable(joined) && isSyllable(horned) ? horned : joined;
  });
  return { ...cell, becomes, message: 'softHyphen' };
}
