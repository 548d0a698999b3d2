import { areaOfHousehold, possibleAreas } from '../../indicators/household-area';
import type { HouseholdRecord } from '../../model';
import { unitOfColumn } from '../../register/column-unit';
import { scaled } from '../../register/quantity-at';
import type { Rule, RuleContext } from '../rule';
import { checkPerHead, type Factor } from './per-head';

/** Below this a column is no column of đồng, and the lines of the standard cannot be held against it. */
const LEAST_DONG = 10_000;
const UNITS: readonly Factor[] = [
  [1, 1],
  [1000, 1],
  [1, 1000],
  [1_000_000, 1],
  [1, 1_000_000],
];
/** Totals of a month or of a year, in the unit of the average or in another one. */
const FACTORS: readonly Factor[] = UNITS.flatMap(([num, den]): Factor[] => [
  [num, den],
  [12 * num, den],
]);

/**
 * CS24. Safe as the catalogue says, for the average is a derived value, but not where the new one stands on the other
 * side of an income line: there it decides the class, and the total or the size may be the wrong cell. Nor where the average is right for
 * another whole size.
 */
export const incomePerHead: Rule = {
  meta: {
    code: 'CS24',
    id: 'income-per-head',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: ['tong_thu_nhap', 'thu_nhap', 'so_nhan_khau'],
    autofix: 'safe-or-confirm',
    source: 'NĐ 07/2021/NĐ-CP, Điều 3: thu nhập bình quân đầu người/tháng',
  },
  texts: {
    vi: {
      title: 'Thu nhập bình quân khác tổng / số khẩu',
      why: 'Thu nhập bình quân đầu người là căn cứ xếp loại hộ; tính sai thì hộ bị xếp nhầm.',
      fix: 'Tính lại: ghi {value}, nếu tổng thu nhập và số khẩu đã đúng; sửa an toàn khi không qua mức chuẩn và không khớp với số khẩu khác, còn lại cần xác nhận.',
      messages: {
        default:
          '{household}: thu nhập bình quân ghi {average}, nhưng tổng {total} chia {size} khẩu được {value}.',
        column: 'Cột thu nhập bình quân không khớp tổng thu nhập chia số khẩu ở {count} trên {all} hộ.',
      },
      fixes: {
        column: 'Xem hai cột có cùng đơn vị tiền và cùng tháng hay năm không; cán bộ tự xác minh.',
      },
    },
    en: {
      title: 'Per-capita income != total / size',
      why: 'Income per head decides the class; where it is miscalculated the household is put in the wrong one.',
      fix: 'Recompute: write {value} if total and size are right; safe unless it crosses an income line or fits another size, else to be confirmed.',
      messages: {
        default: '{household}: income per head is {average}, but {total} over {size} members makes {value}.',
        column: 'Income per head disagrees with total over size for {count} of {all} households.',
      },
      fixes: {
        column:
          'See whether both columns are in one unit and both of a month or a year; the officer must find out.',
      },
    },
  },
  check(_register, context, report) {
    checkPerHead({ total: 'tong_thu_nhap', average: 'thu_nhap', factors: FACTORS, decides }, context, report);
  },
};

/** By the lines of the household's area; of both where that cannot be read. */
function decides(written: number, computed: number, record: HouseholdRecord, context: RuleContext): boolean {
  const read = unitOfColumn(record.table, 'thu_nhap');
  if (read.kind !== 'ok') return true;
  const [before, after] = [written, computed].map(
    (value) => scaled(value, read.unit.power) / read.unit.months,
  ) as [number, number];
  if (Math.min(before, after) < LEAST_DONG) return true;
  const { index, settings, standard } = context;
  const records = index.householdOf(record)?.records ?? [record];
  const areas = possibleAreas(areaOfHousehold(records, settings.area));
  const lines = [standard.incomeLine, standard.minimumLine, standard.averageLine];
  return lines.some((line) =>
    areas.some((area) => line !== null && before <= line[area].value !== after <= line[area].value),
  );
}
