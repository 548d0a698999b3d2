import { CHILDREN } from '../generation-gaps';
import type { Rule } from '../rule';
import { gapCheck } from './gap-check';

/** CS02. Own children under 12 years younger are an error, under 15 a warning; children in law and adopted ones only when older. */
export const childTooClose: Rule = {
  meta: {
    code: 'CS02',
    id: 'child-too-close',
    stage: 'agreement',
    severity: 'warning',
    scope: 'person',
    needs: ['quan_he'],
    autofix: 'no',
    source: 'review practice: thresholds parentGapError, parentGapWarning',
  },
  texts: {
    vi: {
      title: 'Con lớn tuổi hơn hoặc cách chủ hộ dưới 12-15 tuổi',
      why: 'Năm sinh sai làm sai tuổi, tức là sai trẻ em, người phụ thuộc và lao động của hộ.',
      fix: 'Đối chiếu giấy tờ của cả hai: sửa năm sinh ghi nhầm, hoặc sửa quan hệ nếu là con nuôi, con riêng, em; cán bộ tự xác minh.',
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
      title: 'Child within 12 (error) / 15 (warn) years of head',
      why: 'A wrong birth year gives a wrong age: children, dependants and workers of the household follow from it.',
      fix: 'Compare with the documents of both: correct the birth year, or the relation for an adopted child, stepchild or sibling; the officer must find out.',
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
  check: gapCheck(CHILDREN),
};
