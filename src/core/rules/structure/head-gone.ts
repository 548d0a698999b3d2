import type { HouseholdRecord, Person } from '../../model';
import { cellText } from '../../text/unicode';
import { cellOf, placeOf } from '../cells';
import { nameOrRow } from '../labels';
import { isGivenHead, listedMembers, mayHaveLeft } from '../members';
import type { Rule, RuleContext, RuleReport } from '../rule';
import { oldestAdult } from './adults';

/** ST23. At the old head's relation; the spouse is proposed for head, else the oldest adult, else nobody. ST01 leaves it alone. */
export const headGone: Rule = {
  meta: {
    code: 'ST23',
    id: 'head-gone',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: ['quan_he', 'trang_thai'],
    autofix: 'confirm',
    source: 'Luật Cư trú 68/2020/QH14, Điều 10: mỗi hộ gia đình có một chủ hộ; Điều 26: thay đổi chủ hộ',
  },
  texts: {
    vi: {
      title: 'Chủ hộ đã chết/chuyển đi nhưng hộ còn hoạt động',
      why: 'Quyết định và tiền hỗ trợ vẫn ghi tên người không còn ở đó; các thành viên còn lại không nhận được.',
      fix: 'Hỏi hộ ai đứng chủ hộ rồi ghi “Chủ hộ” cho người đó; cán bộ tự xác minh.',
      messages: {
        default: '{household}: chủ hộ {head} ghi “{state}” nhưng hộ còn {count} người.',
        successor:
          '{household}: chủ hộ {head} ghi “{state}” nhưng hộ còn {count} người; {who} (“{relation}”) có thể là chủ hộ mới.',
      },
      fixes: { successor: 'Ghi “Chủ hộ” cho {who} nếu hộ đồng ý; cần xác nhận.' },
    },
    en: {
      title: 'Head dead/moved while household is active',
      why: 'Decisions and payments are still made out to somebody who is gone; the others cannot receive them.',
      fix: 'Ask who is the head now and write “Chủ hộ” for that person; the officer must find out.',
      messages: {
        default: '{household}: the head {head} is marked “{state}”, with {count} persons left.',
        successor:
          '{household}: the head {head} is marked “{state}”, with {count} persons left; {who} (“{relation}”) may be the new head.',
      },
      fixes: { successor: 'Write “Chủ hộ” for {who} if the household agrees; to be confirmed.' },
    },
  },
  check(_register, context, report) {
    for (const record of context.index.records) {
      const members = listedMembers(record, context.index);
      const columns = members?.[0]?.table.columns;
      if (members && record.table.coverage !== 'gone' && columns?.has('quan_he') && columns.has('trang_thai'))
        judge(record, members, context, report);
    }
  },
};

function judge(
  record: HouseholdRecord,
  members: readonly Person[],
  { settings: { lang, asOf } }: RuleContext,
  report: RuleReport,
): void {
  const heads = members.filter(isGivenHead);
  const left = members.filter(({ counted }) => counted);
  const [head] = heads;
  if (!head) report.skip('other-error');
  else if (heads.some(mayHaveLeft)) report.skip('unreadable');
  else if (left.length === 0 || heads.some(({ counted }) => counted)) report.pass();
  else {
    const successor = successorOf(left, asOf);
    const [relation, state] = [successor ? placeOf(successor, 'quan_he') : null, placeOf(head, 'trang_thai')];
    report.fail(placeOf(head, 'quan_he'), {
      record,
      message: successor ? 'successor' : 'default',
      params: {
        head: nameOrRow(head, lang),
        state: cellText(cellOf(state)),
        count: left.length,
        who: successor ? nameOrRow(successor, lang) : '',
        relation: relation ? cellText(cellOf(relation)) : '',
      },
      related: relation ? [state, relation] : [state],
      fix: relation && { value: 'Chủ hộ', apply: 'confirm', at: relation },
    });
  }
}

function successorOf(left: readonly Person[], asOf: string): Person | null {
  const spouses = left.filter(({ relation }) => relation.kind === 'ok' && relation.value.group === 'spouse');
  return spouses.length === 1 ? (spouses[0] ?? null) : oldestAdult(left, asOf);
}
