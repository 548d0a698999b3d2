import { writtenArea } from '../../indicators/household-area';
import type { Area, HouseholdRecord, Lang, Reading, RegisterTable } from '../../model';
import { headingOf } from '../column-cells';
import type { Place, Rule, RuleContext, RuleReport } from '../rule';

const AREAS: Readonly<Record<Lang, Readonly<Record<Area, string>>>> = {
  vi: { urban: 'thành thị', rural: 'nông thôn' },
  en: { urban: 'urban', rural: 'rural' },
};

/**
 * No code of the catalogue. A unit is of one area (phường, thị trấn urban, xã rural), and the household's own cell moves its
 * lines of income and of B1: where it says another area than the unit's, or nothing one can read, somebody must look.
 */
export const householdAreaDiffers: Rule = {
  meta: {
    code: 'X-household-area-differs',
    id: 'household-area-differs',
    stage: 'agreement',
    severity: 'warning',
    scope: 'household',
    needs: ['khu_vuc'],
    autofix: 'no',
    source: 'NĐ 07/2021/NĐ-CP, Điều 3 khoản 1: chuẩn thu nhập theo khu vực nông thôn, thành thị',
  },
  texts: {
    vi: {
      title: 'Khu vực của hộ khác khu vực của đơn vị',
      why: 'Chuẩn thu nhập và điểm B1 của thành thị, nông thôn khác nhau: ghi sai khu vực thì hộ bị xếp nhầm diện.',
      fix: 'Xem hộ thuộc phường, thị trấn hay xã rồi sửa ô Khu vực, hoặc chọn lại khu vực của đơn vị; cán bộ tự xác minh. Trong khi chờ, hộ được tính theo ô Khu vực của hộ.',
      messages: {
        default: '{household}: khu vực ghi “{found}”, còn đơn vị được tính theo chuẩn {unit}.',
        unreadable: '{household}: khu vực ghi “{found}”, không rõ thành thị hay nông thôn.',
        column: 'Cột Khu vực khác khu vực {unit} của đơn vị ở {count} trên {all} hộ.',
      },
      fixes: {
        unreadable:
          'Ghi “thành thị” hoặc “nông thôn”; cán bộ tự xác minh. Trong khi chờ, hộ chỉ được phân loại khi hai khu vực cho cùng kết quả.',
        column:
          'Xem khu vực đã chọn cho đơn vị có đúng không; cán bộ tự xác minh. Trong khi chờ, mỗi hộ được tính theo ô Khu vực của hộ.',
      },
    },
    en: {
      title: 'Area of the household is not the unit’s',
      why: 'Lines of income and of B1 differ between urban and rural: with the wrong area the household is in the wrong class.',
      fix: 'See whether the household belongs to a ward, a township or a commune, and correct the cell or the unit’s area; the officer must find out. Until then the household’s own cell counts.',
      messages: {
        default: '{household}: the area is written “{found}”, while the unit is judged by the {unit} lines.',
        unreadable: '{household}: the area is written “{found}”, neither urban nor rural.',
        column: 'The column of the area is not the unit’s, {unit}, for {count} of {all} households.',
      },
      fixes: {
        unreadable:
          'Write “thành thị” or “nông thôn”; the officer must find out. Until then the household has a class only where both areas lead to the same.',
        column:
          'See whether the unit’s area was chosen right; the officer must find out. Until then each household’s own cell counts.',
      },
    },
  },
  check(_register, context, report) {
    const tables = new Map<RegisterTable, HouseholdRecord[]>();
    for (const record of context.index.records) {
      const { kind } = writtenArea(record);
      if (kind === 'absent') report.skip('no-column');
      else if (kind === 'blank') report.skip('blank');
      else {
        const own = tables.get(record.table);
        if (own) own.push(record);
        else tables.set(record.table, [record]);
      }
    }
    for (const [table, records] of tables) judgeTable(table, records, context, report);
  },
};

const placeOf = (record: HouseholdRecord): Place => ({
  table: record.table,
  row: record.rowOf('khu_vuc'),
  field: 'khu_vuc',
});

function judgeTable(
  table: RegisterTable,
  records: readonly HouseholdRecord[],
  { settings: { area, lang }, thresholds }: RuleContext,
  report: RuleReport,
): void {
  const unit = AREAS[lang][area];
  const readings = records.map((record) => ({ record, read: writtenArea(record) }));
  const isOther = (read: Reading<Area>): boolean => read.kind === 'ok' && read.value !== area;
  const others = readings.filter(({ read }) => isOther(read)).length;
  const isWhole = records.length >= thresholds.wholeColumnRows && others * 2 > records.length;
  if (isWhole) {
    const params = { unit, count: others, all: records.length };
    report.fail(headingOf(table, 'khu_vuc'), { message: 'column', params });
  }
  for (const { record, read } of readings) {
    if (read.kind === 'unreadable') report.fail(placeOf(record), { message: 'unreadable' });
    else if (!isOther(read)) report.pass();
    else if (!isWhole) report.fail(placeOf(record), { params: { unit } });
  }
}
