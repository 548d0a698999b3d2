import type { Rule } from '../rule';
import { judgeRepeats } from './repeat-findings';

/**
 * ST15. One finding a number, however many households share it; several persons of the same households are one
 * finding as well. It stands at the later household's cell, unless exactly one of the cells contradicts its own row
 * (sex, birth year): then that one is most likely miscopied. Other names or birth years are ST16's, two heads ST19's,
 * a head still listed in the household he left ST34's.
 * The lists of those who left are not compared: moving to another household of the ward is no fault.
 */
export const personInTwoHouseholds: Rule = {
  meta: {
    code: 'ST15',
    id: 'person-in-two-households',
    stage: 'agreement',
    severity: 'error',
    scope: 'person',
    needs: ['cccd'],
    autofix: 'no',
    source: 'Luật Căn cước 26/2023/QH15, Điều 12: số định danh cá nhân là duy nhất',
  },
  texts: {
    vi: {
      title: 'Một người có tên ở 2 hộ',
      why: 'Một người tính vào hai hộ làm sai số khẩu, có thể hưởng chính sách hai lần trong khi người khác mất suất.',
      fix: 'Đối chiếu thẻ căn cước của cả hai hộ, sửa số chép nhầm hoặc bỏ người khỏi hộ cũ; cán bộ tự xác minh.',
      messages: {
        default: '{person}: số định danh {number} trùng với {others}{more}.',
        contradicts:
          '{person}: số định danh {number} trùng với {others}, lại không khớp giới tính hoặc năm sinh của chính dòng này.',
      },
      fixes: {
        contradicts:
          'Đối chiếu thẻ căn cước của {name}: số này có thể chép nhầm từ hộ kia; cán bộ tự xác minh.',
      },
    },
    en: {
      title: 'Same person in two households',
      why: 'A person counted in two households falsifies sizes and may be served twice while another goes without.',
      fix: 'Compare the ID cards of both households; correct the miscopied number or take the person off the old one; the officer must find out.',
      messages: {
        default: '{person}: ID number {number} is also that of {others}{more}.',
        contradicts:
          '{person}: ID number {number} is also that of {others}, and disagrees with the sex or birth year of its own row.',
      },
      fixes: {
        contradicts:
          'Compare with the ID card of {name}: this number may have been copied from the other household; the officer must find out.',
      },
    },
  },
  check(_register, context, report) {
    judgeRepeats('ST15', context, report, ({ contradicts }) =>
      contradicts ? { message: 'contradicts' } : {},
    );
  },
};
