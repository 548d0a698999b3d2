import type { HouseholdRecord, Person } from '../../model';
import { maskIdNumber } from '../../text/id-numbers';
import { exactKey } from '../../text/unicode';
import { namePlace, placeOf } from '../cells';
import { listedMembers } from '../members';
import type { Place, Rule, RuleContext, RuleReport } from '../rule';
import { comparableNumber, mayRepeat, samePersons } from '../same-person';
import { differences } from './rows-of-number';

/**
 * ST14. By the same valid ID number, or by one name, in one spelling or two, and full birth date; one finding at the
 * later row. Hà and Hạ of one day are twins. One number with other names or birth years is ST16's.
 */
export const personTwiceInHousehold: Rule = {
  meta: {
    code: 'ST14',
    id: 'person-twice-in-household',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: [],
    autofix: 'no',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Một người xuất hiện 2 lần trong cùng hộ',
      why: 'Người bị ghi hai lần làm thừa số khẩu, sai thu nhập bình quân và có thể bị cấp hai thẻ BHYT.',
      fix: 'So hai dòng, giữ dòng đủ thông tin hơn và xóa dòng kia; cán bộ tự xác minh.',
      messages: {
        default: '{household}: {name} có ở dòng {first} và dòng {row}, cùng số định danh {number}.',
        name: '{household}: {name} có ở dòng {first} và dòng {row}, cùng họ tên và ngày sinh.',
        spelling:
          '{household}: {name} có ở dòng {first} và dòng {row}, cùng ngày sinh, họ tên chỉ khác cách viết dấu.',
      },
    },
    en: {
      title: 'Same person twice in a household',
      why: 'A person written twice inflates the size, distorts income per head and may get two health cards.',
      fix: 'Compare both rows, keep the fuller one and delete the other; the officer must find out.',
      messages: {
        default: '{household}: {name} stands on row {first} and row {row}, with the same ID number {number}.',
        name: '{household}: {name} stands on row {first} and row {row}, with the same name and birth date.',
        spelling:
          '{household}: {name} stands on row {first} and row {row}, with the same birth date and the name spelt with other accents.',
      },
    },
  },
  check(_register, context, report) {
    for (const record of context.index.records) {
      const members = listedMembers(record, context.index);
      if (members === null) continue;
      const groups = mayRepeat(members, context.index) ? samePersons(members) : [];
      if (groups.length === 0) report.pass();
      for (const group of groups) judgeGroup(record, group, context, report);
    }
  },
};

function judgeGroup(
  record: HouseholdRecord,
  group: readonly Person[],
  context: RuleContext,
  report: RuleReport,
): void {
  const [first] = group;
  const same = group.filter((person) => first && differences(first, person, context, report).length === 0);
  const last = same[same.length - 1];
  if (!first || !last || last === first) {
    report.skip('other-error');
    return;
  }
  const number = comparableNumber(last);
  const byNumber = number !== null && number === comparableNumber(first);
  report.fail(cellOfProof(last, byNumber), {
    record,
    message: byNumber ? 'default' : isSameName(first, last) ? 'name' : 'spelling',
    params: {
      name: last.name ?? first.name ?? '',
      first: first.row,
      row: last.row,
      number: number === null ? '' : maskIdNumber(number),
    },
    related: same.slice(0, -1).map((person) => cellOfProof(person, byNumber)),
  });
}

const isSameName = (a: Person, b: Person): boolean => exactKey(a.name ?? '') === exactKey(b.name ?? '');

function cellOfProof(person: Person, byNumber: boolean): Place {
  return byNumber ? placeOf(person, 'cccd') : namePlace(person);
}
