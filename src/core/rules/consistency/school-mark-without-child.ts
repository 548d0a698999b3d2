import type { Rule } from '../rule';
import { ageMarkCheck } from './age-mark-check';

/** CS15. Whoever may be from 3 to under 16 is enough. */
export const schoolMarkWithoutChild: Rule = {
  meta: {
    code: 'CS15',
    id: 'school-mark-without-child',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: ['d06'],
    autofix: 'confirm',
    source: 'NĐ 07/2021/NĐ-CP, Phụ lục: chỉ số Tình trạng đi học của trẻ em (từ 3 đến dưới 16 tuổi)',
  },
  texts: {
    vi: {
      title: 'Chỉ tiêu đi học bật nhưng không có trẻ 3-15',
      why: 'Dấu thừa làm điểm B2 tăng 10 điểm: hộ cận nghèo có thể bị xếp thành hộ nghèo.',
      fix: 'Xem lại năm sinh của các thành viên và danh sách đã đủ người chưa; đúng cả thì bỏ dấu thiếu hụt; cần xác nhận.',
      messages: {
        default:
          '{household}: đánh dấu thiếu hụt đi học của trẻ em nhưng danh sách không có trẻ từ 3 đến dưới 16 tuổi (tuổi: {ages}).',
      },
    },
    en: {
      title: 'Child-schooling deprivation set, no child of age',
      why: 'A mark too many adds 10 points to B2: a near-poor household may be put among the poor.',
      fix: 'Look at the birth years and whether the list is complete; if all is right, take the mark away; to be confirmed.',
      messages: {
        default:
          '{household}: marked for school attendance, but the list has no child from 3 to under 16 (ages: {ages}).',
      },
    },
  },
  check: ageMarkCheck({
    field: 'd06',
    canBe: (age, bounds) => age.max >= bounds.schoolFrom.value && age.min < bounds.schoolUnder.value,
  }),
};
