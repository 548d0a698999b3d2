import type { Lang, Person } from '../../model';
import { placeOf } from '../cells';
import { couplesOf } from '../couples';
import { nameOrRow } from '../labels';
import { maritalStatus } from '../marital-status';
import type { Rule, RuleReport } from '../rule';

/** CS11. Once a household. Divorced people may go on living together: not judged. */
export const maritalStatusAgainstSpouse: Rule = {
  meta: {
    code: 'CS11',
    id: 'marital-status-against-spouse',
    stage: 'agreement',
    severity: 'warning',
    scope: 'household',
    needs: ['hon_nhan', 'quan_he'],
    autofix: 'no',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Có vợ/chồng trong hộ nhưng ghi độc thân/góa',
      why: 'Người độc thân, góa nuôi con nhỏ có chính sách riêng; ghi sai thì hưởng nhầm hoặc bị bỏ sót.',
      fix: 'Hỏi lại hộ rồi sửa tình trạng hôn nhân hoặc quan hệ với chủ hộ; cán bộ tự xác minh.',
      messages: {
        default: '{person}: tình trạng hôn nhân ghi “{found}” nhưng trong hộ có {partner} là vợ/chồng.',
      },
    },
    en: {
      title: 'Marital status vs spouse present',
      why: 'Single and widowed parents have support of their own; a wrong status gives it to the wrong person.',
      fix: 'Ask the household and correct the marital status or the relation; the officer must find out.',
      messages: {
        default: '{person}: the marital status is “{found}”, but {partner} is listed as the spouse.',
      },
    },
  },
  check(_register, { index, settings }, report) {
    for (const record of index.records) {
      const couples = couplesOf(record);
      const [first] = couples;
      if (first) judge([first.head, ...couples.map(({ spouse }) => spouse)], report, settings.lang);
    }
  },
};

/** The head and husband or wife, head first. */
function judge(people: readonly Person[], report: RuleReport, lang: Lang): void {
  const statuses = people.map((person) => ({ person, status: maritalStatus(person) }));
  const alone = statuses.filter(
    ({ status }) => status.kind === 'ok' && (status.value === 'single' || status.value === 'widowed'),
  );
  const [first] = alone;
  if (first) {
    const { person } = first;
    const partner = people.find((one) => one !== person) ?? person;
    report.fail(placeOf(person, 'hon_nhan'), {
      person,
      params: { partner: nameOrRow(partner, lang) },
      related: [
        ...alone.slice(1).map((one) => placeOf(one.person, 'hon_nhan')),
        ...people.slice(1).map((one) => placeOf(one, 'quan_he')),
      ],
    });
    return;
  }
  const unknown = statuses.map(({ status }) => status).find(({ kind }) => kind !== 'ok');
  if (unknown === undefined || unknown.kind === 'ok') report.pass();
  else report.skip(unknown.kind === 'absent' ? 'no-column' : unknown.kind);
}
