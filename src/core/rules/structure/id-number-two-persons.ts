import type { Lang } from '../../model';
import type { Rule, RuleContext, RuleReport } from '../rule';
import { judgeRepeats, type RepeatCase } from './repeat-findings';
import { differences } from './rows-of-number';

/**
 * ST16. One finding a number, in one household or in several. It stands at the cell that contradicts its own row (sex,
 * birth year), else at the last: a number has one holder, so all but one of the cells are miscopied. Where the cell
 * contradicts its own row, this is its one error and says what FD07 to FD09 would.
 */
export const idNumberTwoPersons: Rule = {
  meta: {
    code: 'ST16',
    id: 'id-number-two-persons',
    stage: 'agreement',
    severity: 'error',
    scope: 'person',
    needs: ['cccd'],
    autofix: 'no',
    source: 'Luật Căn cước 26/2023/QH15, Điều 12: số định danh cá nhân là duy nhất',
  },
  texts: {
    vi: {
      title: 'Trùng CCCD nhưng khác họ tên/ngày sinh',
      why: 'Số của người khác thì người này không được cấp thẻ BHYT, và hai người bị coi là một.',
      fix: 'Đối chiếu thẻ căn cước của từng người, sửa số bị chép nhầm; cán bộ tự xác minh.',
      messages: {
        default: '{person}: số định danh {number} cũng ghi cho {others}, nhưng khác {what}.',
        contradicts:
          '{person}: số định danh {number} cũng ghi cho {others}, nhưng khác {what}; số này không khớp giới tính hoặc năm sinh của {name}.',
      },
      fixes: {
        contradicts: 'Xem thẻ căn cước của {name} trước: số này có thể chép nhầm; cán bộ tự xác minh.',
      },
    },
    en: {
      title: 'Same CCCD, different person',
      why: 'With somebody else’s number a person gets no health card, and two persons are taken for one.',
      fix: 'Compare the ID card of each person and correct the miscopied number; the officer must find out.',
      messages: {
        default: '{person}: ID number {number} is also written for {others}, but the {what} differs.',
        contradicts:
          '{person}: ID number {number} is also written for {others}, but the {what} differs; it disagrees with the sex or birth year of {name}.',
      },
      fixes: {
        contradicts:
          'Look at the ID card of {name} first: this number may be miscopied; the officer must find out.',
      },
    },
  },
  check(_register, context, report) {
    judgeRepeats('ST16', context, report, (found) => ({
      ...(found.contradicts ? { message: 'contradicts' } : {}),
      params: { what: whatDiffers(found, context, report) },
    }));
  },
};

const WORDS = {
  vi: { name: 'họ tên', birth: 'năm sinh', and: ' và ' },
  en: { name: 'name', birth: 'birth year', and: ' or ' },
} as const satisfies Record<Lang, object>;

function whatDiffers({ suspect, others }: RepeatCase, context: RuleContext, report: RuleReport): string {
  const words = WORDS[context.settings.lang];
  const [person] = suspect.persons;
  const found = others.flatMap(({ persons: [other] }) =>
    person && other ? differences(person, other, context, report) : [],
  );
  const named = (['name', 'birth'] as const)
    .filter((what) => found.includes(what))
    .map((what) => words[what]);
  return named.length > 0 ? named.join(words.and) : words.name;
}
