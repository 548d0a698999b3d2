import type { HouseholdRecord, Lang, Person } from '../../model';
import { placeOf } from '../cells';
import { nameOrRow } from '../labels';
import { listedMembers } from '../members';
import type { Rule, RuleReport } from '../rule';
import { samePersons } from '../same-person';
import { headsOf } from './two-households';

/** The head's own parents; in-laws, step- and foster parents may stand beside them. */
const FATHERS = new Set(['Cha', 'Cha đẻ']);
const MOTHERS = new Set(['Mẹ', 'Mẹ đẻ']);

/** ST21. Each of these words says which of the two parents it is: more than two are always two of one. At the last of them. */
export const severalParents: Rule = {
  meta: {
    code: 'ST21',
    id: 'several-parents',
    stage: 'agreement',
    severity: 'warning',
    scope: 'household',
    needs: ['quan_he'],
    autofix: 'no',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Quá 2 bố/mẹ đẻ của chủ hộ',
      why: 'Cha mẹ vợ, cha mẹ chồng ghi nhầm là cha mẹ đẻ làm sai quan hệ trong hồ sơ của hộ.',
      fix: 'Hỏi hộ ai là cha mẹ vợ hoặc cha mẹ chồng rồi sửa quan hệ; cán bộ tự xác minh.',
      messages: {
        fathers: '{household}: có {count} người ghi là cha đẻ của chủ hộ: {names}.',
        mothers: '{household}: có {count} người ghi là mẹ đẻ của chủ hộ: {names}.',
        default: '{household}: có {count} người ghi là cha, mẹ đẻ của chủ hộ: {names}.',
      },
    },
    en: {
      title: 'More than two parents of the head',
      why: 'Parents-in-law written as own parents make the relations in the household’s papers wrong.',
      fix: 'Ask who are the parents of the spouse and correct the relation; the officer must find out.',
      messages: {
        fathers: '{household}: {count} persons are given as the head’s own father: {names}.',
        mothers: '{household}: {count} persons are given as the head’s own mother: {names}.',
        default: '{household}: {count} persons are given as the head’s own parents: {names}.',
      },
    },
  },
  check(_register, { index, settings }, report) {
    for (const record of index.records) {
      const members = listedMembers(record, index);
      if (members?.[0]?.table.columns.has('quan_he')) judge(record, members, settings.lang, report);
    }
  },
};

function judge(record: HouseholdRecord, members: readonly Person[], lang: Lang, report: RuleReport): void {
  const [fathers, mothers] = [FATHERS, MOTHERS].map((labels) => onceEach(members, labels));
  const tooMany = [fathers, mothers].filter((parents) => parents !== undefined && parents.length > 1);
  const persons = tooMany.flatMap((parents) => parents ?? []).sort((a, b) => a.row - b.row);
  const last = persons[persons.length - 1];
  if (!last) report.pass();
  // Two households run together have two pairs of parents.
  else if (headsOf(members).length > 1) report.skip('other-error');
  else {
    report.fail(placeOf(last, 'quan_he'), {
      record,
      message: tooMany.length > 1 ? 'default' : tooMany[0] === fathers ? 'fathers' : 'mothers',
      params: { count: persons.length, names: persons.map((person) => nameOrRow(person, lang)).join(', ') },
      related: persons.slice(0, -1).map((person) => placeOf(person, 'quan_he')),
    });
  }
}

function onceEach(members: readonly Person[], labels: ReadonlySet<string>): readonly Person[] {
  const parents = members.filter(
    ({ counted, relation }) => counted && relation.kind === 'ok' && labels.has(relation.value.label),
  );
  if (parents.length < 2) return parents;
  const repeated = new Set(samePersons(parents).flatMap((group) => group.slice(1)));
  return parents.filter((parent) => !repeated.has(parent));
}
