import type { Rule } from '../rule';
import { ageMarkCheck } from './age-mark-check';

/** CS14. Whoever may be under 16 is enough. */
export const nutritionMarkWithoutChild: Rule = {
  meta: {
    code: 'CS14',
    id: 'nutrition-mark-without-child',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: ['d03'],
    autofix: 'confirm',
    source: 'NĐ 07/2021/NĐ-CP, Phụ lục: chỉ số Dinh dưỡng (trẻ em dưới 16 tuổi)',
  },
  texts: {
    vi: {
      title: 'Chỉ tiêu dinh dưỡng bật nhưng hộ không có trẻ dưới 16',
      why: 'Dấu thừa làm điểm B2 tăng 10 điểm: hộ cận nghèo có thể bị xếp thành hộ nghèo.',
      fix: 'Xem lại năm sinh của các thành viên và danh sách đã đủ người chưa; đúng cả thì bỏ dấu thiếu hụt; cần xác nhận.',
      messages: {
        default:
          '{household}: đánh dấu thiếu hụt dinh dưỡng nhưng danh sách không có trẻ em dưới 16 tuổi (tuổi: {ages}).',
      },
    },
    en: {
      title: 'Nutrition deprivation set, no child under 16',
      why: 'A mark too many adds 10 points to B2: a near-poor household may be put among the poor.',
      fix: 'Look at the birth years and whether the list is complete; if all is right, take the mark away; to be confirmed.',
      messages: {
        default: '{household}: marked for nutrition, but the list has no child under 16 (ages: {ages}).',
      },
    },
  },
  check: ageMarkCheck({
    field: 'd03',
    canBe: (age, bounds) => age.min < bounds.nutritionUnder.value,
  }),
};
