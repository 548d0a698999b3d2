import { inTitleCase } from '../../text/name-shape';
import { textFaults } from '../../text/tidy';
import { cellPlace, reportCells } from '../column-findings';
import type { RegisterIndex } from '../register-index';
import type { Rule } from '../rule';
import { scanNames, type NameCell, type NameColumn } from './name-scan';

/**
 * FD36. Capitals throughout are a way of writing lists, often for the heads alone: where more than half of the heads,
 * or of the other members, of a column are in capitals, capitals are no fault there.
 */
export const nameCase: Rule = {
  meta: {
    code: 'FD36',
    id: 'name-case',
    stage: 'values',
    severity: 'info',
    scope: 'person',
    needs: [],
    autofix: 'confirm',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục II, mục II.1: viết hoa tên người Việt Nam',
  },
  texts: {
    vi: {
      title: 'Tên viết HOA / thường không thống nhất',
      why: 'Mỗi dòng viết một kiểu thì in danh sách, quyết định không đều và khó rà trùng bằng mắt.',
      fix: 'Viết hoa chữ đầu mỗi tiếng, thành “{becomes}”; cần xác nhận.',
      messages: {
        default: '{household}: ô “{column}” ghi “{found}”, chữ hoa chữ thường không như các dòng khác.',
        column: 'Cột “{column}”: {count} tên viết hoa, viết thường không thống nhất, ví dụ “{found}”.',
      },
      fixes: { column: 'Viết hoa chữ đầu mỗi tiếng của các tên này, ví dụ “{becomes}”; cần xác nhận.' },
    },
    en: {
      title: 'Inconsistent case',
      why: 'Names each written in their own way print unevenly and repetitions are easily overlooked.',
      fix: 'Write each word with a capital, “{becomes}”; to be confirmed.',
      messages: {
        default: '{household}: “{column}” reads “{found}”, capitals unlike the other rows.',
        column: 'Column “{column}”: {count} names differ in their capitals, such as “{found}”.',
      },
      fixes: { column: 'Write each word of these names with a capital, “{becomes}”; to be confirmed.' },
    },
  },
  check(register, context, report) {
    for (const names of scanNames(register)) {
      const { table, column, rows, irregular } = names;
      const cased = irregular.filter(({ shape }) => shape.style !== 'title');
      const usual = capitalsAreUsual(names, cased, context.index);
      const unusual = cased.filter((cell) => !(cell.shape.style === 'upper' && usual(cell.row)));
      const faulty = unusual.filter(
        ({ row, shape }) => !shape.odd && !report.hasError(cellPlace(table, row, column)),
      );
      report.pass(rows.length - unusual.length);
      report.skip('other-error', unusual.length - faulty.length);
      reportCells(
        faulty.map((cell) => ({ ...cell, becomes: inCase(cell) })),
        { table, context, report, apply: 'confirm' },
      );
    }
  },
};

/** With the harmless faults of the text put right as well (FD37). */
function inCase({ text, shape }: NameCell): string {
  return inTitleCase(textFaults(text).tidy, shape.style);
}

/** Tells for a row whether its kind of person, head or other member, mostly stands in capitals in this column. */
function capitalsAreUsual(
  { table, rows }: NameColumn,
  cased: readonly NameCell[],
  index: RegisterIndex,
): (row: number) => boolean {
  if (!cased.some(({ shape }) => shape.style === 'upper')) return () => false;
  const isHead = (row: number): boolean => index.personAt(table, row)?.isHead ?? false;
  const upper = new Set(cased.filter(({ shape }) => shape.style === 'upper').map(({ row }) => row));
  const share = (heads: boolean): boolean => {
    const own = rows.filter((row) => isHead(row) === heads);
    return own.filter((row) => upper.has(row)).length * 2 > own.length;
  };
  const [ofHeads, ofOthers] = [share(true), share(false)];
  return (row) => (isHead(row) ? ofHeads : ofOthers);
}
