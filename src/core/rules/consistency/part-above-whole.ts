import type { HouseholdRecord, SummaryMeasure, SummaryRow, SummaryTable } from '../../model';
import { refIn } from '../printed';
import { numberAt, reasonOf } from '../readings';
import type { Place, Rule, RuleReport } from '../rule';

/**
 * CS27. The women of a household and its size; either may be the wrong one. A size of 0 is ST10's. On printed summaries
 * only where no sum can be held against the whole: AG02 and AG03 say more exactly what does not add up.
 */
export const partAboveWhole: Rule = {
  meta: {
    code: 'CS27',
    id: 'part-above-whole',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: [],
    autofix: 'no',
    source: 'arithmetic',
  },
  texts: {
    vi: {
      title: 'Tử số lớn hơn mẫu số',
      why: 'Phần không thể lớn hơn toàn bộ; số nữ hoặc số khẩu của hộ đang sai và cộng sai lên cả tổ.',
      fix: 'Đếm lại số nữ và số khẩu của hộ rồi sửa ô sai; cán bộ tự xác minh.',
      messages: {
        default: '{household}: số nữ {part} lớn hơn số nhân khẩu {whole}.',
        printed: '“{label}”: phần ghi {part}, lớn hơn tổng {whole}.',
      },
      fixes: { printed: 'Đếm lại hai số của khu vực này rồi sửa ô sai; cán bộ tự xác minh.' },
    },
    en: {
      title: 'Numerator above denominator',
      why: 'A part cannot be larger than the whole; the number of women or the size is wrong, and so are the sums.',
      fix: 'Count the women and the members again and correct the wrong cell; the officer must find out.',
      messages: {
        default: '{household}: {part} women, but only {whole} members.',
        printed: '“{label}”: the part is {part}, more than the whole of {whole}.',
      },
      fixes: {
        printed: 'Count both again for the area and correct the wrong cell; the officer must find out.',
      },
    },
  },
  check(register, { index }, report) {
    for (const record of index.records) {
      if (record.table.columns.has('so_nu')) judge(record, report);
    }
    for (const table of register.summaries) for (const row of table.rows) judgePrinted(table, row, report);
  },
};

function judge(record: HouseholdRecord, report: RuleReport): void {
  const { table, size } = record;
  const place: Place = { table, row: record.rowOf('so_nu'), field: 'so_nu' };
  const whole: Place = { table, row: record.rowOf('so_nhan_khau'), field: 'so_nhan_khau' };
  const women = numberAt(place);
  if (women.kind !== 'ok') report.skip(reasonOf(women));
  else if (size.kind !== 'ok') report.skip(reasonOf(size));
  else if (report.hasError(place) || report.hasError(whole)) report.skip('other-error');
  else if (women.value <= size.value) report.pass();
  else report.fail(place, { params: { part: women.value, whole: size.value }, related: [whole] });
}

const PARTS = [
  ['poor', 'total'],
  ['nearPoor', 'total'],
  ['male', 'persons'],
  ['female', 'persons'],
  ['poorPersons', 'persons'],
  ['nearPoorPersons', 'persons'],
] as const satisfies readonly (readonly [SummaryMeasure, SummaryMeasure])[];

function judgePrinted(table: SummaryTable, row: SummaryRow, report: RuleReport): void {
  const { poor, nearPoor, notPoor, male, female } = row.cells;
  const addsUp = { total: poor && nearPoor && notPoor, persons: male && female };
  for (const [part, whole] of PARTS) {
    const [a, b] = [row.cells[part], row.cells[whole]];
    const isSummed = addsUp[whole] && !part.endsWith('Persons');
    if (!a || !b || isSummed) continue;
    if (a.value <= b.value) report.pass();
    else {
      const params = { label: row.label, part: a.value, whole: b.value };
      const related = [refIn(table, row, b)];
      report.fail(refIn(table, row, a), { message: 'printed', params, found: a.value, related });
    }
  }
}
