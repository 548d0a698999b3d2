import type { HouseholdRecord, Lang, Person } from '../../model';
import { placeOf } from '../cells';
import { nameOrRow } from '../labels';
import { isGivenHead, listedMembers } from '../members';
import type { Rule, RuleReport } from '../rule';
import { mayHaveHead, strayMembers } from '../stray-members';
import { isAloneButNotHead } from './alone-but-not-head';

/** ST01. Judged by relationship word or head's number; a head who died or left is another matter, and so is one whose row has a wrong code (ST07, ST03). */
export const householdWithoutHead: Rule = {
  meta: {
    code: 'ST01',
    id: 'household-without-head',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: ['quan_he'],
    autofix: 'confirm',
    source: 'Luật Cư trú 68/2020/QH14, Điều 10: mỗi hộ gia đình có một chủ hộ',
  },
  texts: {
    vi: {
      title: 'Hộ không có chủ hộ',
      why: 'Quyết định công nhận và tiền hỗ trợ ghi tên chủ hộ; hộ không có chủ hộ thì không ai đứng tên nhận.',
      fix: 'Hỏi hộ ai là chủ hộ rồi ghi “Chủ hộ” ở cột quan hệ; cán bộ tự xác minh.',
      messages: {
        default: '{household}: có {count} người nhưng không ai ghi là chủ hộ.',
        alone: '{household}: chỉ có một người ({name}) nhưng chưa ghi là chủ hộ.',
      },
      fixes: { alone: 'Ghi “Chủ hộ” cho {name} nếu hộ chỉ có một người; cần xác nhận.' },
    },
    en: {
      title: 'Household has no head',
      why: 'Decisions and payments are made out to the head; without one nobody can receive them.',
      fix: 'Ask who is the head and write “Chủ hộ” in the relation column; the officer must find out.',
      messages: {
        default: '{household}: {count} persons, none of them given as head.',
        alone: '{household}: a single person ({name}), not given as head.',
      },
      fixes: { alone: 'Write “Chủ hộ” for {name} if nobody else lives there; to be confirmed.' },
    },
  },
  check(register, { index, settings }, report) {
    for (const record of index.records) {
      const members = listedMembers(record, index);
      if (!members?.[0]?.table.columns.has('quan_he')) continue;
      if (members.some((member) => isGivenHead(member) && member.counted)) report.pass();
      else if (!members.some(isGivenHead) && mayHaveHead(strayMembers(record, register, index)))
        report.skip('other-error');
      else judge(record, members, settings.lang, report);
    }
  },
};

function judge(record: HouseholdRecord, members: readonly Person[], lang: Lang, report: RuleReport): void {
  const [first] = members;
  if (members.some(isGivenHead)) report.skip('head-left');
  // A word nobody can read may well be a misspelt 'Chủ hộ'.
  else if (members.some(({ relation }) => relation.kind === 'unreadable')) report.skip('unreadable');
  else if (isAloneButNotHead(record, members)) report.skip('other-error');
  else if (first) {
    const alone = members.length === 1 && first.relation.kind === 'blank';
    report.fail(placeOf(first, 'quan_he'), {
      record,
      message: alone ? 'alone' : 'default',
      params: { count: members.length, name: nameOrRow(first, lang) },
      expected: alone ? 'Chủ hộ' : '',
      related: members.slice(1).map((person) => placeOf(person, 'quan_he')),
      fix: alone ? { value: 'Chủ hộ', apply: 'confirm' } : null,
    });
  }
}
