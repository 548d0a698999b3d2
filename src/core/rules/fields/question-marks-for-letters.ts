import { reportCells } from '../column-findings';
import type { Rule } from '../rule';
import { scanTexts, type SuspectCell } from './text-scan';

/** FD44. A '?' within a word that becomes a syllable with a letter in its place; which letter, nobody can tell. */
export const questionMarksForLetters: Rule = {
  meta: {
    code: 'FD44',
    id: 'question-marks-for-letters',
    stage: 'text',
    severity: 'error',
    scope: 'table',
    needs: [],
    autofix: 'no',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Dấu hỏi thay chữ (Nguy?n)',
      why: 'Lưu tệp sai bảng mã làm chữ có dấu thành dấu hỏi; chữ đã mất, tên trên quyết định sẽ sai.',
      fix: 'Gõ lại theo giấy tờ hoặc chép lại từ tệp gốc; cán bộ tự xác minh.',
      messages: {
        default: '{household}: ô “{column}” ghi “{found}”, dấu hỏi đứng chỗ chữ bị mất.',
        column: 'Cột “{column}”: {count} ô có dấu hỏi đứng chỗ chữ bị mất, ví dụ “{found}”.',
      },
      fixes: {
        column: 'Chép lại cột này từ tệp gốc, hoặc gõ lại theo giấy tờ; cán bộ tự xác minh.',
      },
    },
    en: {
      title: 'Question marks instead of letters',
      why: 'A file saved in the wrong encoding has question marks for accented letters; the letters are lost.',
      fix: 'Type it again from the papers or copy it from the original file; the officer must find out.',
      messages: {
        default: '{household}: “{column}” reads “{found}”; question marks stand for lost letters.',
        column: 'Column “{column}”: {count} cells have question marks for lost letters, such as “{found}”.',
      },
      fixes: {
        column:
          'Copy the column again from the original file, or type it from the papers; the officer must find out.',
      },
    },
  },
  check(register, context, report) {
    for (const { table, suspects } of scanTexts(register, context)) {
      const lost = suspects.reduce((sum, column) => sum + column.filter(isLost).length, 0);
      // Where letters were lost all over the table, 'N?' asks no question either.
      const everywhere = lost >= context.thresholds.wholeColumnRows;
      for (const column of suspects) {
        const cells = column
          .filter((cell) => isLost(cell) || (everywhere && cell.faults.openMarks))
          .map((cell) => ({ ...cell, becomes: null }));
        if (cells.length === 0) report.pass();
        reportCells(cells, { table, context, report, apply: 'confirm' });
      }
    }
  },
};

const isLost = ({ faults }: SuspectCell): boolean => faults.questionMarks;
