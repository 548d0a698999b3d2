import { cellOf, saysNothing } from '../cells';
import type { Place, Rule } from '../rule';
import { gatherColumns } from '../column-faults';

/** CS31. Poor households only: the forms ask the cause of no other. */
export const poorWithoutCause: Rule = {
  meta: {
    code: 'CS31',
    id: 'poor-without-cause',
    stage: 'agreement',
    severity: 'warning',
    scope: 'household',
    needs: ['nguyen_nhan'],
    autofix: 'no',
    source: 'TT 07/2021/TT-BLĐTBXH, Phụ lục VII: phân nhóm hộ nghèo theo nguyên nhân nghèo',
  },
  texts: {
    vi: {
      title: 'Nguyên nhân nghèo trống ở hộ nghèo',
      why: 'Không biết nguyên nhân thì không chọn được cách giúp hộ, và biểu nguyên nhân nghèo thiếu hộ này.',
      fix: 'Hỏi hộ hoặc xem phiếu rà soát rồi ghi nguyên nhân nghèo; cán bộ tự xác minh.',
      messages: {
        default: '{household}: là hộ nghèo nhưng chưa ghi nguyên nhân nghèo.',
        column: 'Cột “Nguyên nhân nghèo” để trống ở cả {count} hộ nghèo.',
      },
    },
    en: {
      title: 'Poor household without cause',
      why: 'Without the cause nobody can choose the right help, and the table of causes misses the household.',
      fix: 'Ask the household or see the review form and write the cause; the officer must find out.',
      messages: {
        default: '{household}: recorded as poor, but no cause of poverty is written.',
        column: 'The cause of poverty is blank for all {count} poor households.',
      },
    },
  },
  check(_register, { index, thresholds }, report) {
    const columns = gatherColumns();
    for (const record of index.records) {
      const { table, recordedClass } = record;
      if (!table.columns.has('nguyen_nhan')) continue;
      if (recordedClass.kind === 'absent') report.skip('no-column');
      else if (recordedClass.kind !== 'ok') report.skip(recordedClass.kind);
      else if (recordedClass.value === 'poor') {
        const place: Place = { table, row: record.rowOf('nguyen_nhan'), field: 'nguyen_nhan' };
        columns.add(place, saysNothing(cellOf(place)) ? { record } : null);
      }
    }
    columns.tell(report, thresholds, (count) => ({ message: 'column', params: { count } }));
  },
};
