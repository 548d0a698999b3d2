import { nameShape } from '../../text/name-shape';
import { fold, normaliseText } from '../../text/unicode';
import { cellPlace, reportCells, type FaultyCell } from '../column-findings';
import type { Rule } from '../rule';
import { scanNames } from './name-scan';

/**
 * FD34. Latin letters, spaces, apostrophes and hyphens make a name, those of all 54 peoples included. Numbering before
 * a name and stops or numbers behind it are offered taken away; what stands in brackets is a note for another column.
 */
export const nameOddCharacters: Rule = {
  meta: {
    code: 'FD34',
    id: 'name-odd-characters',
    stage: 'values',
    severity: 'warning',
    scope: 'person',
    needs: [],
    autofix: 'confirm',
    source: 'Luật Hộ tịch 60/2014/QH13, Điều 14: họ, chữ đệm và tên',
  },
  texts: {
    vi: {
      title: 'Họ tên có số hoặc ký tự lạ',
      why: 'Tên kèm số, dấu hoặc ghi chú không khớp với dữ liệu dân cư, in ra quyết định và thẻ BHYT là sai tên.',
      fix: 'Chỉ giữ lại họ tên, ghi chú thì chuyển sang cột ghi chú; cán bộ tự sửa.',
      messages: {
        default: '{household}: ô “{column}” ghi “{found}”, có số hoặc ký tự lạ.',
        strip: '{household}: ô “{column}” ghi “{found}”, thừa số thứ tự hoặc dấu.',
        column: 'Cột “{column}”: {count} ô có số hoặc ký tự lạ, ví dụ “{found}”.',
      },
      fixes: {
        strip: 'Sửa thành “{becomes}” nếu đúng tên; cần xác nhận.',
        column: 'Bỏ số thứ tự, dấu và ghi chú khỏi cột, chỉ giữ họ tên; cần xác nhận.',
      },
    },
    en: {
      title: 'Digits/symbols in name',
      why: 'A name with digits, marks or notes matches no population data and is printed wrong on decisions and cards.',
      fix: 'Keep the name only and move notes to a column of their own; the officer must correct it.',
      messages: {
        default: '{household}: “{column}” reads “{found}”, with digits or symbols.',
        strip: '{household}: “{column}” reads “{found}”, with numbering or marks to take away.',
        column: 'Column “{column}”: {count} cells have digits or symbols, such as “{found}”.',
      },
      fixes: {
        strip: 'Change it to “{becomes}” if that is the name; to be confirmed.',
        column: 'Take numbering, marks and notes out of the column and keep the names; to be confirmed.',
      },
    },
  },
  check(register, context, report) {
    for (const { table, column, rows, irregular } of scanNames(register)) {
      const odd = irregular.filter(({ shape }) => shape.odd);
      const faulty = odd.filter(({ row }) => !report.hasError(cellPlace(table, row, column)));
      report.pass(rows.length - odd.length);
      report.skip('other-error', odd.length - faulty.length);
      reportCells(faulty.map(withoutNumbering), { table, context, report, apply: 'confirm' });
    }
  },
};

const BEFORE = /^(?:\d+\s*[.):/-]*|[-+*•–—.]+)\s*/;
const BEHIND = /[\s.,;:*+_/–—-]*\d*[\s.,;:*+_]*$/;
/** Words no name ends with: what was taken away behind them was the name. */
const NO_LAST_WORD = new Set(['thi', 'van']);

function withoutNumbering(cell: Omit<FaultyCell, 'becomes'>): FaultyCell {
  const name = normaliseText(cell.text).replace(BEFORE, '').replace(BEHIND, '');
  const words = name.split(' ');
  const isName =
    words.length > 1 && !nameShape(name).odd && !NO_LAST_WORD.has(fold(words[words.length - 1] ?? ''));
  return isName ? { ...cell, becomes: name, message: 'strip' } : { ...cell, becomes: null };
}
