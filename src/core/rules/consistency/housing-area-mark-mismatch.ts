import type { HouseholdRecord } from '../../model';
import { quantityOf } from '../../register/quantity-at';
import { cellOf, saysNothing } from '../cells';
import type { ReasonId } from '../reasons';
import type { Place, Rule } from '../rule';
import { scorePlace } from '../scores';
import { AGREES, markCheck, type MarkContext, type MarkedHousehold, type MarkVerdict } from './mark-check';

/** CS19. Both ways, from the total area and the size, else from the area a person. At 8 m2 a person is not deprived. */
export const housingAreaMarkMismatch: Rule = {
  meta: {
    code: 'CS19',
    id: 'housing-area-mark-mismatch',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: ['d08'],
    autofix: 'confirm',
    source: 'NĐ 07/2021/NĐ-CP, Phụ lục: chỉ số Diện tích nhà ở bình quân đầu người (nhỏ hơn 8 m2)',
  },
  texts: {
    vi: {
      title: 'Diện tích bình quân < 8 m2 nhưng chỉ tiêu không bật',
      why: 'Dấu sai làm điểm B2 lệch 10 điểm: hộ có thể bị xếp nhầm diện, hoặc mất hỗ trợ về nhà ở.',
      fix: 'Xem lại diện tích nhà, số khẩu và dấu thiếu hụt; sửa ô ghi sai; cần xác nhận.',
      messages: {
        default: '{household}: dấu thiếu hụt diện tích nhà không khớp với diện tích ghi.',
        unmarked:
          '{household}: diện tích nhà {area} m2, {size} khẩu, bình quân {each} m2/người, dưới {limit} m2 nhưng chưa đánh dấu thiếu hụt.',
        marked:
          '{household}: đánh dấu thiếu hụt diện tích nhà, nhưng {area} m2 cho {size} khẩu là {each} m2/người, không dưới {limit} m2.',
      },
      fixes: {
        unmarked:
          'Đo lại diện tích nhà: đánh dấu thiếu hụt, hoặc sửa diện tích hay số khẩu ghi sai; cần xác nhận.',
        marked:
          'Đo lại diện tích nhà: bỏ dấu thiếu hụt, hoặc sửa diện tích hay số khẩu ghi sai; cần xác nhận.',
      },
    },
    en: {
      title: 'Housing-area indicator disagrees',
      why: 'A wrong mark shifts B2 by 10 points: the class may be wrong, or support for housing lost.',
      fix: 'Look at area, size and mark again and correct the wrong one; to be confirmed.',
      messages: {
        default: '{household}: the mark for housing area disagrees with the area written.',
        unmarked:
          '{household}: {area} m2, {size} members, {each} m2 a person is below {limit} m2, but the household is not marked.',
        marked:
          '{household}: marked as deprived in housing area, but {area} m2 for {size} members are {each} m2 a person, not below {limit} m2.',
      },
      fixes: {
        unmarked: 'Measure again: set the mark, or correct area or size; to be confirmed.',
        marked: 'Measure again: take the mark away, or correct area or size; to be confirmed.',
      },
    },
  },
  check: markCheck({
    field: 'd08',
    looksAt: 'all',
    needsMembers: false,
    evidence: ['dien_tich_nha', 'dien_tich_bq'],
    coversPoints: true,
    judge: (context) => (household) => judge(household, context),
  }),
};

function judge({ record, members, isMarked }: MarkedHousehold, context: MarkContext): MarkVerdict {
  const limit = context.bounds.areaBelow.value;
  const typed = record.size.kind === 'ok' ? record.size.value : members.length;
  // Ratios use member rows (policy.md section 1); ST09 tells that the typed size is another.
  const size = members.length > 0 ? members.length : typed;
  const total = areaOf(record, 'dien_tich_nha', context);
  const each = areaOf(record, 'dien_tich_bq', context);
  if (typeof total === 'number' && size > 0) {
    if (total < limit * size !== total < limit * typed) return { kind: 'open', reason: 'other-error' };
    // Compared as a product, so that no division is rounded.
    if (total < limit * size === isMarked) return AGREES;
    return wrong({ area: total, size, each: total / size, limit }, [
      scorePlace(record, 'dien_tich_nha'),
      ...(record.table.columns.has('so_nhan_khau') ? [scorePlace(record, 'so_nhan_khau')] : []),
    ]);
  }
  if (typeof each !== 'number') return { kind: 'open', reason: typeof total === 'string' ? total : 'blank' };
  if (each < limit === isMarked) return AGREES;
  return wrong({ area: each * size, size, each, limit }, [scorePlace(record, 'dien_tich_bq')]);
}

function wrong(
  { area, size, each, limit }: { area: number; size: number; each: number; limit: number },
  related: readonly Place[],
): MarkVerdict {
  return { kind: 'wrong', params: { area: show(area), size, each: show(each), limit }, related };
}

/** At most two decimals, cut off: 7,999 must not be shown as 8. */
const show = (value: number): number => Math.floor(value * 100) / 100;

function areaOf(
  record: HouseholdRecord,
  field: 'dien_tich_nha' | 'dien_tich_bq',
  { report }: MarkContext,
): number | ReasonId {
  const place = scorePlace(record, field);
  if (!record.table.columns.has(field)) return 'no-column';
  if (report.hasError(place)) return 'other-error';
  const cell = cellOf(place);
  const reading = quantityOf(record.table, cell, field);
  if (reading.kind === 'blank' || saysNothing(cell)) return 'blank';
  return reading.kind === 'ok' && reading.value > 0 ? reading.value : 'unreadable';
}
