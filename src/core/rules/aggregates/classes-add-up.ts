import type { Register, SummaryTable } from '../../model';
import { anyError } from '../printed';
import type { Rule, RuleReport } from '../rule';

const CLASSES = ['poor', 'nearPoor', 'notPoor'] as const;

/**
 * AG02. On printed summaries the three classes must make the total. Our own counts always do, but for households
 * whose class is blank or unreadable: those are not assessable here, and FD56 or CV01 names them.
 */
export const classesAddUp: Rule = {
  meta: {
    code: 'AG02',
    id: 'classes-add-up',
    stage: 'printed',
    severity: 'error',
    scope: 'report',
    needs: [],
    autofix: 'no',
    source: 'arithmetic',
  },
  texts: {
    vi: {
      title: 'Nghèo + cận nghèo + không nghèo khác tổng hộ',
      why: 'Cộng ba loại không bằng tổng thì tỷ lệ hộ nghèo, cận nghèo báo cáo lên không đáng tin.',
      fix: 'Đếm lại từng loại hộ của khu vực này rồi sửa ô sai; cán bộ tự xác minh.',
      messages: {
        default:
          '“{label}”: {poor} nghèo + {nearPoor} cận nghèo + {notPoor} không nghèo = {sum}, tổng số hộ ghi {total}.',
      },
    },
    en: {
      title: 'Classes do not add up',
      why: 'Where the three classes do not make the total, the reported rates cannot be trusted.',
      fix: 'Count the classes of this area again and correct the wrong cell; the officer must find out.',
      messages: {
        default:
          '“{label}”: {poor} poor + {nearPoor} near-poor + {notPoor} not poor = {sum}; {total} households printed.',
      },
    },
  },
  check(register, _context, report) {
    countOwn(register, report);
    for (const summary of register.summaries) checkSummary(summary, report);
  },
};

function countOwn({ households }: Register, report: RuleReport): void {
  const kinds = { ok: 0, unreadable: 0, blank: 0, absent: 0 };
  for (const { main } of households) kinds[main.recordedClass.kind]++;
  report.pass(kinds.ok);
  report.skip('unreadable', kinds.unreadable);
  report.skip('blank', kinds.blank);
  report.skip('no-column', kinds.absent);
}

function checkSummary(table: SummaryTable, report: RuleReport): void {
  const { sheet, rows } = table;
  // A table of movements or of persons by sex has no classes to add up.
  if (!(['total', ...CLASSES] as const).every((key) => rows.some(({ cells }) => cells[key]))) return;
  for (const line of rows) {
    const { row, label, cells } = line;
    const { total, poor, nearPoor, notPoor } = cells;
    if (!total || !poor || !nearPoor || !notPoor) {
      report.skip('blank');
      continue;
    }
    const sum = poor.value + nearPoor.value + notPoor.value;
    // A total that does not add up its rows (AG01), or a sum that leaves rows out (AG14), is the cause of this.
    if (anyError(table, line, [total, poor, nearPoor, notPoor], report)) {
      report.skip('other-error');
      continue;
    }
    if (sum === total.value) {
      report.pass();
      continue;
    }
    report.fail(
      { sheet, row, column: total.column },
      {
        params: {
          label,
          poor: poor.value,
          nearPoor: nearPoor.value,
          notPoor: notPoor.value,
          sum,
          total: total.value,
        },
        found: total.value,
        expected: sum,
        related: CLASSES.map((key) => ({ sheet, row, column: cells[key]?.column ?? 1 })),
      },
    );
  }
}
