import { countPersons } from '../../register/counts';
import { firstColumn } from '../cells';
import type { Rule } from '../rule';
import { headingOf } from '../column-cells';

/** CV08. Against what the last check of this workbook counted. */
export const rowsDropped: Rule = {
  meta: {
    code: 'CV08',
    id: 'rows-dropped',
    stage: 'missing',
    severity: 'warning',
    scope: 'table',
    needs: [],
    autofix: 'no',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Số dòng giảm > 5% so với lần kiểm tra trước',
      why: 'Có thể có dòng bị xóa nhầm, bị ẩn khi lọc rồi mất khi sao chép; hộ mất dòng là mất chính sách.',
      fix: 'Mở Tệp > Lịch sử phiên bản để xem các dòng đã mất, khôi phục nếu xóa nhầm; cán bộ tự xác minh.',
      messages: {
        default: 'Sổ còn {now} hộ, lần kiểm tra ngày {date} có {before} hộ (mất {lost}).',
        persons: 'Sổ còn {now} người, lần kiểm tra ngày {date} có {before} người (mất {lost}).',
      },
    },
    en: {
      title: 'Row count dropped since last run',
      why: 'Rows may have been deleted by mistake or lost in copying a filtered list; a lost row is lost support.',
      fix: 'Open File > Version history to see the lost rows and restore them if needed; the officer must find out.',
      messages: {
        default: 'The register has {now} households; the check of {date} counted {before} ({lost} lost).',
        persons: 'The register has {now} persons; the check of {date} counted {before} ({lost} lost).',
      },
    },
  },
  check(register, { lastRun, thresholds: { rowsDropShare } }, report) {
    const table = register.households[0]?.main.table ?? register.tables[0];
    if (lastRun === null || !table) {
      report.skip('no-previous');
      return;
    }
    const at = headingOf(table, firstColumn(table, ['ma_ho', 'chu_ho', 'ho_ten']) ?? 'chu_ho');
    const date = lastRun.date.split('-').reverse().join('/');
    const counts = [
      ['default', lastRun.households, register.households.length],
      ['persons', lastRun.persons, countPersons(register)],
    ] as const;
    // Households lost take their members with them: one finding.
    const dropped = counts.find(([, before, now]) => before > 0 && (before - now) / before > rowsDropShare);
    if (!dropped) report.pass();
    else {
      const [message, before, now] = dropped;
      report.fail(at, { message, params: { before, now, lost: before - now, date }, found: null });
    }
  },
};
