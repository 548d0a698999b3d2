import type { HouseholdRecord, Person } from '../../model';
import { readNumber } from '../../text/numbers';
import { cellOf, placeOf } from '../cells';
import { nameOrRow } from '../labels';
import { listedMembers } from '../members';
import type { Rule, RuleContext, RuleReport } from '../rule';
import { strayMembers } from '../stray-members';

/**
 * ST22. Who lives alone is the head; but a list that lacks the others shows one person as well. So the relation may be
 * written by the bulk button only where the declared size, or where there is none the line number, says that nobody is
 * missing; a size of two or more makes it ST09's and ST01's case. A blank relation is ST01's.
 */
export const aloneButNotHead: Rule = {
  meta: {
    code: 'ST22',
    id: 'alone-but-not-head',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: ['quan_he'],
    autofix: 'safe-or-confirm',
    source: 'Luật Cư trú 68/2020/QH14, Điều 10: mỗi hộ gia đình có một chủ hộ',
  },
  texts: {
    vi: {
      title: 'Hộ 1 người nhưng quan hệ không phải chủ hộ',
      why: 'Quyết định công nhận và tiền hỗ trợ ghi tên chủ hộ; hộ một người không có chủ hộ thì không ai đứng tên nhận.',
      fix: 'Ghi “Chủ hộ” cho {name} nếu hộ chỉ có một người; cần xác nhận.',
      messages: {
        default: '{household}: chỉ có {name} nhưng quan hệ ghi “{found}”.',
        sure: '{household}: hộ một người, {name}, nhưng quan hệ ghi “{found}”.',
      },
      fixes: { sure: 'Ghi “Chủ hộ” cho {name} (sửa an toàn).' },
    },
    en: {
      title: 'One-person household whose member is not head',
      why: 'Decisions and payments are made out to the head; a person alone who is none cannot receive them.',
      fix: 'Write “Chủ hộ” for {name} if nobody else lives there; to be confirmed.',
      messages: {
        default: '{household}: only {name} is listed, with the relation “{found}”.',
        sure: '{household}: a household of one, {name}, with the relation “{found}”.',
      },
      fixes: { sure: 'Write “Chủ hộ” for {name} (safe).' },
    },
  },
  check(register, context, report) {
    for (const record of context.index.records) {
      const members = listedMembers(record, context.index);
      if (!members?.[0]?.table.columns.has('quan_he')) continue;
      // Others of the household stand under a wrong code: ST07 or ST03 says so.
      if (members.length === 1 && strayMembers(record, register, context.index).length > 0)
        report.skip('other-error');
      else judge(record, members, context, report);
    }
  },
};

function judge(
  record: HouseholdRecord,
  members: readonly Person[],
  { settings: { lang } }: RuleContext,
  report: RuleReport,
): void {
  const [only, ...others] = members;
  if (!only || others.length > 0) {
    report.pass();
    return;
  }
  const { relation } = only;
  const place = placeOf(only, 'quan_he');
  if (relation.kind !== 'ok') report.skip(relation.kind === 'unreadable' ? 'unreadable' : 'blank');
  else if (relation.value.group === 'head') report.pass();
  else if (report.hasError(place) || !isAloneButNotHead(record, members)) report.skip('other-error');
  else {
    const sure = isAlone(record, only);
    report.fail(place, {
      record,
      message: sure ? 'sure' : 'default',
      params: { name: nameOrRow(only, lang) },
      expected: 'Chủ hộ',
      fix: { value: 'Chủ hộ', apply: sure ? 'safe' : 'confirm' },
      also: ['ST01'],
    });
  }
}

/** One person with another relation, where the household does not declare more members (then it is ST09's and ST01's). */
export function isAloneButNotHead({ size }: HouseholdRecord, [only, ...others]: readonly Person[]): boolean {
  if (only?.relation.kind !== 'ok' || others.length > 0) return false;
  return only.relation.value.group !== 'head' && !(size.kind === 'ok' && size.value > 1);
}

/** Whether the list itself says that nobody is missing. */
function isAlone({ size }: HouseholdRecord, only: Person): boolean {
  if (!only.counted) return false;
  if (size.kind !== 'absent') return size.kind === 'ok' && size.value === 1;
  const number = readNumber(cellOf(placeOf(only, 'stt_tv')));
  return number.kind === 'ok' && number.value.value === 1;
}
