import { headingOf } from '../column-cells';
import type { RegisterTable } from '../../model';
import type { Rule } from '../rule';

const MILLION = 1_000_000;
/** Below this a value is in another unit, or a slip. */
const LEAST = 100_000;

/** AG12. Whole millions among the incomes per head; what is added up and divided by the members is seldom one. */
export const incomeHeaping: Rule = {
  meta: {
    code: 'AG12',
    id: 'income-heaping',
    stage: 'printed',
    severity: 'info',
    scope: 'table',
    needs: ['thu_nhap'],
    autofix: 'no',
    source: 'UN Handbook on census editing: digit heaping',
  },
  texts: {
    vi: {
      title: 'Chữ số cuối tròn bất thường',
      why: 'Thu nhập tròn triệu hàng loạt thường là ước chừng, không phải cộng từ phiếu; hộ sát chuẩn dễ bị xếp sai.',
      fix: 'Chọn vài hộ sát mức chuẩn để tính lại từ phiếu; đúng thực tế thì không phải sửa; cán bộ tự xác minh.',
      messages: { default: 'Cột thu nhập bình quân: {count} trên {all} hộ ghi tròn triệu đồng.' },
    },
    en: {
      title: 'Digit heaping in income/area',
      why: 'Rows of whole millions are mostly estimates; households near the line are easily put in the wrong class.',
      fix: 'Work out a few households near the line again from their forms; if right, change nothing; the officer must find out.',
      messages: { default: 'Income per head: {count} of {all} households have whole millions.' },
    },
  },
  check(_register, { index, thresholds }, report) {
    const tables = new Map<RegisterTable, { all: number; round: number }>();
    for (const { table, income } of index.records) {
      if (income.kind !== 'ok' || income.value < LEAST) continue;
      let count = tables.get(table);
      if (!count) tables.set(table, (count = { all: 0, round: 0 }));
      count.all++;
      if (income.value % MILLION === 0) count.round++;
    }
    for (const [table, { all, round }] of tables) {
      if (all < thresholds.heapedIncomeRows) report.skip('too-few');
      else if (round <= all * thresholds.heapedIncomeShare) report.pass();
      else report.fail(headingOf(table, 'thu_nhap'), { params: { count: round, all } });
    }
  },
};
