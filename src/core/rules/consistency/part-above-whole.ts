import type { HouseholdRecord } from '../../model';
import { numberAt, reasonOf } from '../readings';
import type { Place, Rule, RuleReport } from '../rule';

/** CS27. The women of a household and its size; either may be the wrong one. A size of 0 is ST10's. */
export const partAboveWhole: Rule = {
  meta: {
    code: 'CS27',
    id: 'part-above-whole',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: ['so_nu', 'so_nhan_khau'],
    autofix: 'no',
    source: 'arithmetic',
  },
  texts: {
    vi: {
      title: 'Tử số lớn hơn mẫu số',
      why: 'Phần không thể lớn hơn toàn bộ; số nữ hoặc số khẩu của hộ đang sai và cộng sai lên cả tổ.',
      fix: 'Đếm lại số nữ và số khẩu của hộ rồi sửa ô sai; cán bộ tự xác minh.',
      messages: { default: '{household}: số nữ {part} lớn hơn số nhân khẩu {whole}.' },
    },
    en: {
      title: 'Numerator above denominator',
      why: 'A part cannot be larger than the whole; the number of women or the size is wrong, and so are the sums.',
      fix: 'Count the women and the members again and correct the wrong cell; the officer must find out.',
      messages: { default: '{household}: {part} women, but only {whole} members.' },
    },
  },
  check(_register, { index }, report) {
    for (const record of index.records) {
      if (record.table.columns.has('so_nu')) judge(record, report);
    }
  },
};

function judge(record: HouseholdRecord, report: RuleReport): void {
  const { table, row, size } = record;
  const place: Place = { table, row, field: 'so_nu' };
  const whole: Place = { table, row, field: 'so_nhan_khau' };
  const women = numberAt(place);
  if (women.kind !== 'ok') report.skip(reasonOf(women));
  else if (size.kind !== 'ok') report.skip(reasonOf(size));
  else if (report.hasError(place) || report.hasError(whole)) report.skip('other-error');
  else if (women.value <= size.value) report.pass();
  else report.fail(place, { params: { part: women.value, whole: size.value }, related: [whole] });
}
