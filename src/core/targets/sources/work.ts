/** Work: support for those who need it, jobs found, households with sustainable work (targets e1, e2, d). */
import type { Person } from '../../model';
import { ofAge, personsOfAge } from './ages';
import { markedAs, tally, tallyRows } from './columns';
import type { Answer } from './columns';
import { groupOf, partOf, unusable } from './persons';
import { cannotTell, counted } from './source';
import type { SourceContext, TargetSource } from './source';

/** Workers who need support for work (nc_vl), and those of them who were given it (ht_vl). */
export const workSupport: TargetSource = {
  id: 'work-support',
  count(context: SourceContext) {
    const group = groupOf(context);
    const missing = unusable(group.persons, ['nc_vl', 'ht_vl']);
    if (missing) return cannotTell(missing);
    const inNeed = personsOfAge(partOf(group, context).persons, context).filter(
      (person) => markedAs(person, 'nc_vl') !== 'no',
    );
    const supported = tallyRows(
      inNeed,
      ofAge(context, (person) =>
        markedAs(person, 'nc_vl') === 'yes' ? markedAs(person, 'ht_vl') : 'unknown',
      ),
    );
    const actual = {
      numerator: supported.yes,
      denominator: inNeed.length,
      unknown: supported.unknown,
      from: group.sheets,
    };
    return counted(actual, supported.behind, group.notes);
  },
};

/** Workers for whom a job was found (kn_vl). */
export const jobFound: TargetSource = {
  id: 'job-found',
  count(context: SourceContext) {
    const group = groupOf(context);
    const missing = unusable(group.persons, ['kn_vl']);
    if (missing) return cannotTell(missing);
    const persons = personsOfAge(partOf(group, context).persons, context);
    const { yes, unknown, behind } = tallyRows(
      persons,
      ofAge(context, (person) => markedAs(person, 'kn_vl')),
    );
    const actual = { numerator: yes, denominator: null, unknown, from: group.sheets };
    return counted(actual, behind, group.notes);
  },
};

/** Households with somebody able to work (knld), and those of them where somebody has sustainable work (vl_bv). */
export const sustainableWork: TargetSource = {
  id: 'sustainable-work',
  count(context: SourceContext) {
    const group = groupOf(context);
    const missing = unusable(group.persons, ['knld', 'vl_bv']);
    if (missing) return cannotTell(missing);
    const able = partOf(group, context).households.filter(({ members }) =>
      members.some((person) => person.counted && markedAs(person, 'knld') === 'yes'),
    );
    const employed = tally(
      able,
      ({ members }) => somebody(members),
      ({ record }) => record,
    );
    const actual = {
      numerator: employed.yes,
      denominator: able.length,
      unknown: employed.unknown,
      from: group.sheets,
    };
    return counted(actual, employed.behind, group.notes);
  },
};

function somebody(members: readonly Person[]): Answer {
  const answers = members.filter((person) => person.counted).map((person) => markedAs(person, 'vl_bv'));
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}
