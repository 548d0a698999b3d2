import type { RegisterTable } from '../../model';
import { readEducation } from '../../text/education';
import { cellPlace, reportCells, type FaultyCell } from '../column-findings';
import type { Rule, RuleContext, RuleReport } from '../rule';
import { slipsOf, wordsOf } from './word-counts';

/**
 * FD57. Levels of education have a list; occupations are written freely and have none here, so that only a slip of a
 * word usual in the column is shown. A column most of whose words are no levels holds something else.
 */
export const educationNotInList: Rule = {
  meta: {
    code: 'FD57',
    id: 'education-not-in-list',
    stage: 'values',
    severity: 'warning',
    scope: 'person',
    needs: [],
    autofix: 'confirm',
    source: 'Luật Giáo dục 43/2019/QH14, Điều 6: các cấp học và trình độ đào tạo',
  },
  texts: {
    vi: {
      title: 'Trình độ, nghề nghiệp ngoài danh mục',
      why: 'Trình độ của người 16 đến 30 tuổi quyết định chỉ số giáo dục; ô ghi sai bị bỏ sót khi tổng hợp.',
      fix: 'Ghi lại theo bằng cấp hoặc lớp đã học; cán bộ tự xác minh.',
      messages: {
        default: '{household}: ô “{column}” ghi “{found}”, không phải cấp học hay trình độ nào.',
        nearest: '{household}: ô “{column}” ghi “{found}”, có thể là “{becomes}”.',
        column: 'Cột “{column}”: {count} ô ghi ngoài danh mục, ví dụ “{found}”.',
      },
      fixes: { nearest: 'Sửa thành “{becomes}” nếu đúng; cần xác nhận.' },
    },
    en: {
      title: 'Education/occupation not in list',
      why: 'The education of those aged 16 to 30 decides an indicator; a miswritten cell drops out of the tables.',
      fix: 'Write it as on the certificate, or the class reached; the officer must find out.',
      messages: {
        default: '{household}: “{column}” reads “{found}”, which is no level of education.',
        nearest: '{household}: “{column}” reads “{found}”; it may be “{becomes}”.',
        column: 'Column “{column}”: {count} cells are outside the list, such as “{found}”.',
      },
      fixes: { nearest: 'Change it to “{becomes}” if that is right; to be confirmed.' },
    },
  },
  check(register, context, report) {
    for (const table of register.tables) {
      const education = table.columns.get('trinh_do');
      const occupation = table.columns.get('nghe');
      if (education !== undefined) checkEducation(table, education, { context, report });
      if (occupation !== undefined) checkOccupation(table, occupation, { context, report });
    }
  },
};

interface Run {
  readonly context: RuleContext;
  readonly report: RuleReport;
}

function checkEducation(table: RegisterTable, column: number, run: Run): void {
  const words = wordsOf(table, column);
  let filled = 0;
  const unknown: FaultyCell[] = [];
  for (const [text, rows] of words) {
    filled += rows.length;
    const reading = readEducation(text);
    if (reading.kind === 'known') continue;
    for (const row of rows) unknown.push(faulty(row, column, text, reading.nearest));
  }
  if (unknown.length * 2 > filled) run.report.skip('no-list', filled);
  else settle(unknown, filled, table, run);
}

function checkOccupation(table: RegisterTable, column: number, run: Run): void {
  const { usualWordRows } = run.context.thresholds;
  const words = wordsOf(table, column);
  const slips = slipsOf(words, usualWordRows);
  let usual = 0;
  let other = 0;
  const found: FaultyCell[] = [];
  for (const [text, rows] of words) {
    const near = slips.get(text);
    if (near !== undefined) for (const row of rows) found.push(faulty(row, column, text, near));
    else if (rows.length >= usualWordRows) usual += rows.length;
    else other += rows.length;
  }
  run.report.skip('no-list', other);
  settle(found, usual + found.length, table, run);
}

function faulty(row: number, column: number, text: string, becomes: string | null): FaultyCell {
  return { row, column, text, becomes, message: becomes === null ? 'default' : 'nearest' };
}

/** Cells an earlier rule has an error for are not judged. */
function settle(
  found: readonly FaultyCell[],
  judged: number,
  table: RegisterTable,
  { context, report }: Run,
): void {
  const own = found
    .filter(({ row, column }) => !report.hasError(cellPlace(table, row, column)))
    .sort((a, b) => a.row - b.row);
  report.pass(judged - found.length);
  report.skip('other-error', found.length - own.length);
  reportCells(own, { table, context, report, apply: 'confirm' });
}
