import type { Rule } from '../rule';
import { headingRow } from '../column-cells';
import { isStandIn, nameBehindRow, tableCodes } from './code-rows';

/** ST04. Stand-ins never make a household together: every other rule takes them for blank. */
export const householdCodeStandIn: Rule = {
  meta: {
    code: 'ST04',
    id: 'household-code-stand-in',
    stage: 'codes',
    severity: 'error',
    scope: 'household',
    needs: ['ma_ho'],
    autofix: 'no',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Mã hộ là giá trị tạm (0, 00, -, x, chưa có)',
      why: 'Giá trị tạm giống nhau ở nhiều hộ, nên không nối được hộ giữa các danh sách; hộ có thể bị sót.',
      fix: 'Tra mã hộ trong phần mềm hoặc sổ gốc rồi ghi vào; cán bộ tự xác minh.',
      messages: {
        default: 'Dòng {row}{name}: mã hộ ghi “{found}”, đó chưa phải là mã.',
        column: 'Cột mã hộ: cả {count} dòng đều ghi giá trị tạm, ví dụ “{example}”.',
      },
    },
    en: {
      title: 'Placeholder household code',
      why: 'Households share the same stand-in, so that they cannot be joined between lists and may be missed.',
      fix: 'Look the code up in the software or the original book and write it; the officer must find out.',
      messages: {
        default: 'Row {row}{name}: the household code says “{found}”, which is no code yet.',
        column: 'Household code: all {count} rows hold a stand-in, such as “{example}”.',
      },
    },
  },
  check(register, context, report) {
    for (const table of register.tables) {
      if (!table.columns.has('ma_ho')) continue;
      const { rows, blank, unreadable } = tableCodes(table, context);
      const standIns = unreadable.filter(({ text }) => isStandIn(text));
      report.skip('blank', blank.length);
      report.pass(rows - blank.length - standIns.length);
      const [first] = standIns;
      if (first && standIns.length === rows && rows >= context.thresholds.wholeColumnRows) {
        report.fail(
          { table, row: headingRow(table), field: 'ma_ho' },
          { message: 'column', params: { count: rows, example: first.text } },
        );
        continue;
      }
      for (const { row } of standIns) {
        report.fail({ table, row, field: 'ma_ho' }, { params: { row, name: nameBehindRow(table, row) } });
      }
    }
  },
};
