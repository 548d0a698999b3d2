import { namePlace } from '../cells';
import type { Rule } from '../rule';
import { duplicatePersons } from './duplicate-persons';
import { duplicateParams } from './duplicate-words';

/**
 * ST17. Persons of two households with one name, or a like one, and enough besides (duplicate-evidence.ts). One finding
 * a person, at the last row; all persons of the same households are one. One household is never compared with itself:
 * there a like name is a sister or a twin, and the same one is ST14's. An ID number that both rows have is ST15's,
 * ST16's, ST19's or ST34's; a stand-in beside a whole number is ST18's.
 *
 * The catalogue's score of Jaro and Winkler is not used: it gives 'Nguyễn Văn An' and 'Nguyễn Văn Ba' 0.97.
 */
export const possibleDuplicate: Rule = {
  meta: {
    code: 'ST17',
    id: 'possible-duplicate',
    stage: 'agreement',
    severity: 'warning',
    scope: 'person',
    needs: [],
    autofix: 'no',
    source: 'Fellegi, Sunter 1969: agreement weighed against chance; blocking by given name and birth year',
  },
  texts: {
    vi: {
      title: 'Nghi trùng người (tên gần giống + năm sinh)',
      why: 'Một người ghi ở hai hộ làm thừa khẩu, sai thu nhập bình quân, và có thể hưởng chính sách hai lần.',
      fix: 'So hai dòng và giấy tờ; nếu là một người thì xóa ở hộ không đúng; cán bộ tự xác minh.',
      messages: {
        default: '{person}: có thể cùng là {others}: giống {evidence}{numbers}{more}.',
        like: '{person}: có thể cùng là {others}: {evidence}{numbers}{more}.',
      },
    },
    en: {
      title: 'Possible duplicate person (fuzzy)',
      why: 'A person in two households raises sizes, distorts income per head and may be served twice.',
      fix: 'Compare both rows and the papers; if it is one person, delete the wrong row; the officer must find out.',
      messages: {
        default: '{person}: may be the same as {others}: alike in {evidence}{numbers}{more}.',
        like: '{person}: may be the same as {others}: {evidence}{numbers}{more}.',
      },
    },
  },
  check(register, context, report) {
    const { cases, alone, blank, faulty } = duplicatePersons(register, context, report);
    report.pass(alone);
    report.skip('blank', blank);
    report.skip('other-error', faulty);
    for (const one of cases) {
      const last = one.persons[one.persons.length - 1];
      if (!last || one.isTemporary || one.isTold) {
        report.skip('other-error');
        continue;
      }
      report.fail(namePlace(last.person), {
        record: last.household.main,
        person: last.person,
        message: one.evidence.includes('likeName') ? 'like' : 'default',
        params: duplicateParams(one, last, context.settings.lang),
        related: [...one.persons.slice(0, -1), ...one.beside].map(({ person }) => namePlace(person)),
        also: one.persons.some(({ person }) => person.idNumber.kind === 'blank') ? ['ST18'] : [],
      });
    }
  },
};
