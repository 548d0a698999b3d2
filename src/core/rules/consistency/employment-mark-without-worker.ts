import type { Person } from '../../model';
import { retirementMonths, WORKING_FROM_YEARS } from '../../standards/working-age';
import type { AgeRange } from '../../text/ages';
import { fold, cellText } from '../../text/unicode';
import { cellOf, placeOf } from '../cells';
import type { Rule } from '../rule';
import { ageMarkCheck } from './age-mark-check';

/** CS17. Working age by sex and year; whoever is written as working for wages or out of work counts at any age. */
export const employmentMarkWithoutWorker: Rule = {
  meta: {
    code: 'CS17',
    id: 'employment-mark-without-worker',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: ['d01'],
    autofix: 'confirm',
    source:
      'NĐ 07/2021/NĐ-CP, Phụ lục: chỉ số Việc làm; Bộ luật Lao động 45/2019/QH14, Điều 3, 169; NĐ 135/2020/NĐ-CP, Điều 4',
  },
  texts: {
    vi: {
      title: 'Chỉ tiêu việc làm bật nhưng không có người trong tuổi lao động',
      why: 'Dấu thừa làm điểm B2 tăng 10 điểm: hộ cận nghèo có thể bị xếp thành hộ nghèo.',
      fix: 'Xem lại năm sinh của các thành viên và danh sách đã đủ người chưa; đúng cả thì bỏ dấu thiếu hụt; cần xác nhận.',
      messages: {
        default:
          '{household}: đánh dấu thiếu hụt việc làm nhưng danh sách không có người trong độ tuổi lao động (tuổi: {ages}).',
      },
    },
    en: {
      title: 'Employment deprivation set, no working-age member',
      why: 'A mark too many adds 10 points to B2: a near-poor household may be put among the poor.',
      fix: 'Look at the birth years and whether the list is complete; if all is right, take the mark away; to be confirmed.',
      messages: {
        default: '{household}: marked for employment, but the list has nobody of working age (ages: {ages}).',
      },
    },
  },
  check: ageMarkCheck({
    field: 'd01',
    canBe: (age, _bounds, person, { settings }) =>
      isOfWorkingAge(age, person, Number(settings.asOf.slice(0, 4))) || isAtWork(person),
  }),
};

/** In the year of retirement itself somebody counts as of working age: the list knows no month for many. */
function isOfWorkingAge(age: AgeRange, { sex }: Person, year: number): boolean {
  const months = retirementMonths(sex.kind === 'ok' ? sex.value : 'male', year);
  return age.max >= WORKING_FROM_YEARS && age.min * 12 < months;
}

/** The indicator asks about contracts as well: somebody past the age may still work without one. */
function isAtWork(person: Person): boolean {
  const written = fold(cellText(cellOf(placeOf(person, 'viec_lam'))));
  return /lam cong|lam thue|an luong|that nghiep|khong co viec|chua co viec/.test(written);
}
