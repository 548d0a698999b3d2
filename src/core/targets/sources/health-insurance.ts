import type { Person } from '../../model';
import { cellAt } from '../../register/columns';
import { cellText } from '../../text/unicode';
import { ofAge, personsOfAge } from './ages';
import { markedAs, tallyRows } from './columns';
import type { Answer } from './columns';
import { groupOf, partOf, unusable } from './persons';
import { cannotTell, counted } from './source';
import type { SourceContext, TargetSource } from './source';

/**
 * Persons of poor and near-poor households with health insurance (target e3): all of them, children under six
 * too. From the yes/no column, else from the card numbers, where a blank says nothing about the person.
 */
export const healthInsurance: TargetSource = {
  id: 'health-insurance',
  count(context: SourceContext) {
    const group = groupOf(context);
    const noMarks = unusable(group.persons, ['co_bhyt']);
    if (noMarks && unusable(group.persons, ['bhyt'])) return cannotTell(noMarks);
    const answer = noMarks ? hasCard : (person: Person) => markedAs(person, 'co_bhyt');
    const persons = personsOfAge(partOf(group, context).persons, context);
    const { yes, unknown, behind } = tallyRows(persons, ofAge(context, answer));
    return counted(
      { numerator: yes, denominator: persons.length, unknown, from: group.sheets },
      behind,
      group.notes,
    );
  },
};

function hasCard({ table, row }: Person): Answer {
  return /\d{10}/.test(cellText(cellAt(table, row, 'bhyt'))) ? 'yes' : 'unknown';
}
