/** Bảo hiểm y tế: somebody of six years or more without health insurance. */
import type { Person } from '../../model';
import { cellAt } from '../../register/columns';
import { readMark } from '../../text/marks';
import { cellText, fold, isBlank } from '../../text/unicode';
import { anyMember, NO, unknown, within, yes } from './any-member';
import { wordAnswer, type Answer } from './cell-answers';
import type { HouseholdFacts } from './derivation';

/** A card or social-insurance number: 10 digits, or 15 characters that begin with letters. */
const CARD = /^(?:[a-z]{2}\d?)?\d{10,13}$/;
const NONE = /het han|mat the|bi cat/;

/** NĐ 07/2021/NĐ-CP, Phụ lục, chỉ số 4: at least one person of full 6 years or more has no health insurance now. */
export const healthInsurance = anyMember({
  none: 'insurance-none',
  fields: ['co_bhyt', 'bhyt'],
  ask: (member, facts) => {
    const concerned = within(member.age, facts.bounds.insuranceFrom.value, Infinity);
    if (concerned === 'no') return NO;
    const insured = insuredAnswer(member.person, facts);
    if (insured === 'yes') return NO;
    if (insured === 'unknown') return unknown('insurance-unknown');
    return concerned === 'yes' ? yes('insurance-without') : unknown('age-unknown');
  },
});

/** A number is a card. A blank number says nothing: the card may be in a drawer; a blank mark of a column in use is a no. */
function insuredAnswer(person: Person, { isUsed }: HouseholdFacts): Answer {
  const answers = (['co_bhyt', 'bhyt'] as const).map((field): Answer | null => {
    const cell = cellAt(person.table, person.row, field);
    if (isBlank(cell)) return field === 'co_bhyt' && isUsed(person, field) ? 'no' : null;
    const text = fold(cellText(cell));
    if (CARD.test(text.replace(/[\s.-]/g, ''))) return 'yes';
    const mark = readMark(cell);
    if (mark.kind === 'ok') return mark.value ? 'yes' : 'no';
    return NONE.test(text) ? 'no' : wordAnswer(text);
  });
  return (['yes', 'unknown', 'no'] as const).find((answer) => answers.includes(answer)) ?? 'unknown';
}
