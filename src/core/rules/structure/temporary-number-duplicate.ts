import { maskIdNumber } from '../../text/id-numbers';
import { namePlace, placeOf } from '../cells';
import { comparableNumber } from '../same-person';
import type { Rule } from '../rule';
import { duplicatePersons, numberKind } from './duplicate-persons';
import { duplicateParams } from './duplicate-words';

/**
 * ST18. As ST17, where one row has a stand-in or the nine digits of an old identity card and the other a whole number.
 * At the stand-in. The rows are to be made one, which no cell value does: none is offered.
 */
export const temporaryNumberDuplicate: Rule = {
  meta: {
    code: 'ST18',
    id: 'temporary-number-duplicate',
    stage: 'agreement',
    severity: 'warning',
    scope: 'person',
    needs: ['cccd'],
    autofix: 'no',
    source: 'Luật Căn cước 26/2023/QH15, Điều 46: chứng minh nhân dân hết hiệu lực từ 01/01/2025',
  },
  texts: {
    vi: {
      title: 'Cùng người, một dòng dùng số tạm một dòng dùng CCCD',
      why: 'Người nhập hai lần, lần đầu chưa có số, làm thừa khẩu và có thể hưởng chính sách hai lần.',
      fix: 'So hai dòng; nếu là một người thì giữ dòng có số định danh 12 số, xóa dòng kia; cán bộ tự xác minh.',
      messages: {
        default:
          '{person}: số ghi “{found}”; có thể cùng là {others}, có số định danh {number}: giống {evidence}{more}.',
      },
    },
    en: {
      title: 'Person entered with temporary id and with real id',
      why: 'A person entered twice, first without a number, raises sizes and may be served twice.',
      fix: 'Compare both rows; if it is one person, keep the one with 12 digits, delete the other; the officer must find out.',
      messages: {
        default:
          '{person}: the number says “{found}”; may be the same as {others}, ID number {number}: alike in {evidence}{more}.',
      },
    },
  },
  check(register, context, report) {
    const { cases, alone, blank, faulty } = duplicatePersons(register, context, report);
    report.pass(alone);
    report.skip('blank', blank);
    report.skip('other-error', faulty);
    for (const one of cases) {
      const temporary = one.persons.find(({ person }) => numberKind(person) === 'temporary');
      const whole = one.persons.find(({ person }) => numberKind(person) === 'whole');
      if (!one.isTemporary || !temporary || !whole) {
        report.pass(one.persons.length);
        continue;
      }
      if (one.isTold) {
        report.skip('other-error');
        continue;
      }
      const others = [...one.persons.filter((entry) => entry !== temporary), ...one.beside];
      report.fail(placeOf(temporary.person, 'cccd'), {
        record: temporary.household.main,
        person: temporary.person,
        params: {
          ...duplicateParams(one, temporary, context.settings.lang),
          number: maskIdNumber(comparableNumber(whole.person) ?? ''),
        },
        related: [
          placeOf(whole.person, 'cccd'),
          ...[temporary, ...others].map(({ person }) => namePlace(person)),
        ],
        also: ['ST17'],
      });
    }
  },
};
