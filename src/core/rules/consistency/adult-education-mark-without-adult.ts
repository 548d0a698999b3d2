import type { Rule } from '../rule';
import { ageMarkCheck } from './age-mark-check';

/** CS16. Whoever may be from 16 to 30 is enough; thirty to the day before 31. */
export const adultEducationMarkWithoutAdult: Rule = {
  meta: {
    code: 'CS16',
    id: 'adult-education-mark-without-adult',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: ['d05'],
    autofix: 'confirm',
    source: 'NĐ 07/2021/NĐ-CP, Phụ lục: chỉ số Trình độ giáo dục của người lớn (từ 16 đến 30 tuổi)',
  },
  texts: {
    vi: {
      title: 'Chỉ tiêu trình độ người lớn bật nhưng không có người 16-30',
      why: 'Dấu thừa làm điểm B2 tăng 10 điểm: hộ cận nghèo có thể bị xếp thành hộ nghèo.',
      fix: 'Xem lại năm sinh của các thành viên và danh sách đã đủ người chưa; đúng cả thì bỏ dấu thiếu hụt; cần xác nhận.',
      messages: {
        default:
          '{household}: đánh dấu thiếu hụt trình độ giáo dục của người lớn nhưng danh sách không có người từ 16 đến 30 tuổi (tuổi: {ages}).',
      },
    },
    en: {
      title: 'Adult-education deprivation set, nobody 16-30',
      why: 'A mark too many adds 10 points to B2: a near-poor household may be put among the poor.',
      fix: 'Look at the birth years and whether the list is complete; if all is right, take the mark away; to be confirmed.',
      messages: {
        default:
          '{household}: marked for adult education, but the list has nobody from 16 to 30 (ages: {ages}).',
      },
    },
  },
  check: ageMarkCheck({
    field: 'd05',
    canBe: (age, bounds) =>
      age.max >= bounds.adultEducationFrom.value && age.min <= bounds.adultEducationTo.value,
  }),
};
