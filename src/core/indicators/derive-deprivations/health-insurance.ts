/** Bảo hiểm y tế: somebody of six years or more without health insurance. */
import type { Person } from '../../model';
import { cellAt } from '../../register/columns';
import { insuranceAnswer } from '../../text/insurance-words';
import { readMark } from '../../text/marks';
import { cellText, isBlank } from '../../text/unicode';
import { anyMember, NO, unknown, within, yes } from './any-member';
import type { CellAnswer } from './cell-answers';
import type { HouseholdFacts } from './derivation';

/** NĐ 07/2021/NĐ-CP, Phụ lục, chỉ số 4: at least one person of full 6 years or more has no health insurance now. */
export const healthInsurance = anyMember({
  none: 'insurance-none',
  fields: ['co_bhyt', 'bhyt'],
  ask: (member, facts) => {
    const concerned = within(member.age, facts.bounds.insuranceFrom.value, Infinity);
    if (concerned === 'no') return NO;
    const insured = insuredAnswer(member.person, facts);
    if (insured.is === 'yes') return NO;
    if (insured.is === 'unknown') return unknown('insurance-unknown', insured.quote);
    return concerned === 'yes' ? yes('insurance-without') : unknown('age-unknown');
  },
});

/** A number is a card. A blank number says nothing: the card may be in a drawer; a blank mark of a column in use is a no. */
function insuredAnswer(person: Person, { isUsed, asOf }: HouseholdFacts): CellAnswer {
  const answers = (['co_bhyt', 'bhyt'] as const).flatMap((field): readonly CellAnswer[] => {
    const cell = cellAt(person.table, person.row, field);
    if (isBlank(cell)) return field === 'co_bhyt' && isUsed(person, field) ? [{ is: 'no' }] : [];
    const mark = readMark(cell);
    if (mark.kind === 'ok') return [{ is: mark.value ? 'yes' : 'no' }];
    const is = insuranceAnswer(cell, asOf);
    return [is === 'unknown' ? { is, quote: cellText(cell) } : { is }];
  });
  for (const is of ['yes', 'unknown', 'no'] as const) {
    const found = answers.find((answer) => answer.is === is);
    if (found) return found;
  }
  return { is: 'unknown' };
}
