import { GRANDCHILDREN } from '../generation-gaps';
import type { Rule } from '../rule';
import { gapCheck } from './gap-check';

/** CS04. Plain “cháu” is a nephew or niece as well: info only. */
export const grandchildTooClose: Rule = {
  meta: {
    code: 'CS04',
    id: 'grandchild-too-close',
    stage: 'agreement',
    severity: 'warning',
    scope: 'person',
    needs: ['quan_he'],
    autofix: 'no',
    source: 'review practice: threshold grandchildGap',
  },
  texts: {
    vi: {
      title: 'Cháu cách chủ hộ dưới 28 tuổi',
      why: 'Năm sinh sai làm sai tuổi, tức là sai trẻ em, người phụ thuộc và lao động của hộ.',
      fix: 'Nếu là cháu ruột, cháu họ (con của anh chị em) thì để nguyên; nếu là cháu nội, cháu ngoại thì đối chiếu năm sinh của cả hai; cán bộ tự xác minh.',
      messages: {
        default: '{person}: quan hệ “{relation}”, sinh {birth}, {gap} (sinh {headBirth}).',
        defaultNumber:
          '{person}: quan hệ “{relation}”, sinh {birth}, {gap} (sinh {headBirth}); theo số định danh thì sinh năm {year}.',
        head: '{person}: sinh {birth}, quá gần tuổi những người trong hộ: {relatives}.',
        headNumber:
          '{person}: sinh {birth}, quá gần tuổi người trong hộ: {relatives}; theo số định danh thì sinh năm {year}.',
      },
      fixes: {
        defaultNumber: 'Đối chiếu thẻ căn cước rồi ghi lại năm sinh; cán bộ tự xác minh.',
        head: 'Đối chiếu thẻ căn cước của chủ hộ rồi ghi lại năm sinh, hoặc xem lại ai là chủ hộ; cán bộ tự xác minh.',
        headNumber: 'Đối chiếu thẻ căn cước của chủ hộ rồi ghi lại năm sinh; cán bộ tự xác minh.',
      },
    },
    en: {
      title: 'Grandchild too close in age',
      why: 'A wrong birth year gives a wrong age: children, dependants and workers of the household follow from it.',
      fix: 'Leave it for a nephew or niece; for a grandchild compare the birth years of both; the officer must find out.',
      messages: {
        default: '{person}: relation “{relation}”, born {birth}, {gap} (born {headBirth}).',
        defaultNumber:
          '{person}: relation “{relation}”, born {birth}, {gap} (born {headBirth}); by the ID number the year is {year}.',
        head: '{person}: born {birth}, too close in age to others of the household: {relatives}.',
        headNumber:
          '{person}: born {birth}, too close in age to others of the household: {relatives}; by the ID number the year is {year}.',
      },
      fixes: {
        defaultNumber: 'Compare with the ID card and write the birth year again; the officer must find out.',
        head: 'Compare with the ID card of the head and write the birth year again, or see who the head is; the officer must find out.',
        headNumber:
          'Compare with the ID card of the head and write the birth year again; the officer must find out.',
      },
    },
  },
  check: gapCheck(GRANDCHILDREN),
};
