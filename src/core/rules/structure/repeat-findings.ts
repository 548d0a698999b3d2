/** What the rules about one ID number in two households have in common: counting, the suspect cell, the sentence. */
import type { Lang, Person } from '../../model';
import { decodeIdNumber, maskIdNumber } from '../../text/id-numbers';
import { placeOf } from '../cells';
import { nameOrRow, personLabel } from '../labels';
import type { Place, RuleContext, RuleReport } from '../rule';
import type { Owner } from './number-owners';
import { REPEAT_CODES, repeatedNumbers, type Repeat, type RepeatCode } from './repeated-numbers';

/** A case as a rule reports it. `suspect`: the row whose cell is most likely the wrong one. */
export interface RepeatCase {
  readonly repeat: Repeat;
  readonly suspect: Owner;
  readonly others: readonly Owner[];
  /** Exactly one row contradicts the number (sex, birth year): it is the suspect. */
  readonly contradicts: boolean;
}
/** What a rule adds to the common finding. */
export interface RepeatWords {
  readonly message?: string;
  /** Shown in place of the row most likely wrong. */
  readonly suspect?: Owner;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Further cells that may be the wrong ones. */
  readonly related?: readonly Place[];
}

/**
 * Runs one of the rules over every number of the register. A number a more telling rule reports is not this rule's;
 * rows without a number are not assessable.
 */
export function judgeRepeats(
  code: RepeatCode,
  context: RuleContext,
  report: RuleReport,
  words: (found: RepeatCase) => RepeatWords,
): void {
  const { repeated, single, without } = repeatedNumbers(context, report);
  for (const [reason, count] of without) report.skip(reason, count);
  report.pass(single);
  for (const repeat of repeated) {
    if (repeat.code === code) failOnce(repeat, context, report, words);
    else if (isToldBefore(repeat, code)) report.skip('other-error');
    else report.pass();
  }
}

function isToldBefore({ code }: Repeat, by: RepeatCode): boolean {
  if (code === null) return false;
  return code === 'masked' || REPEAT_CODES.indexOf(code) < REPEAT_CODES.indexOf(by);
}

function failOnce(
  repeat: Repeat,
  { settings: { lang } }: RuleContext,
  report: RuleReport,
  words: (found: RepeatCase) => RepeatWords,
): void {
  const found = caseOf(repeat);
  if (found === null) return;
  const { message = 'default', suspect = found.suspect, params, related = [] } = words(found);
  const [person, ...repeated] = suspect.persons;
  if (person === undefined) return;
  const others = found.repeat.owners.filter((owner) => owner !== suspect);
  const rows = [...[...others, ...repeat.beside].flatMap(({ persons }) => persons), ...repeated];
  report.fail(placeOf(person, 'cccd'), {
    record: suspect.record,
    person,
    message,
    // FD07 or FD09 says of this number that it is wrong: one error a cause, and this tells whose number it became.
    severity: repeat.code === 'ST16' && found.contradicts ? 'warning' : undefined,
    params: {
      name: nameOrRow(person, lang),
      number: maskIdNumber(repeat.number),
      others: others.map((owner) => ownerLabel(owner, lang)).join('; '),
      more: moreText(repeat, lang),
      ...params,
    },
    related: [...rows.map((other) => placeOf(other, 'cccd')), ...related],
    also: repeat.also,
  });
}

/** The suspect stands last unless exactly one row contradicts the number. */
function caseOf(repeat: Repeat): RepeatCase | null {
  const owners = repeat.owners.length > 1 ? repeat.owners : ownRows(repeat);
  const contradicting = owners.filter(
    ({ persons: [person] }) => person && contradictsNumber(person, repeat.number),
  );
  const suspect = contradicting.length === 1 ? contradicting[0] : owners[owners.length - 1];
  if (!suspect) return null;
  const others = owners.filter((owner) => owner !== suspect);
  return { repeat: { ...repeat, owners }, suspect, others, contradicts: contradicting.length === 1 };
}

/** Within one household each row is told by itself. */
function ownRows({ owners: [owner] }: Repeat): readonly Owner[] {
  return owner?.persons.map((person) => ({ ...owner, persons: [person] })) ?? [];
}

/** ' và 2 người khác của hai hộ này', '' when nobody else of the households is repeated. */
function moreText({ beside, owners }: Repeat, lang: Lang): string {
  const count = beside.length / owners.length;
  if (count === 0) return '';
  return lang === 'vi'
    ? `; ${count} người khác của các hộ này cũng trùng`
    : `; so are ${count} others of these households`;
}

function ownerLabel({ persons: [person], record }: Owner, lang: Lang): string {
  return person ? personLabel(person, record, lang) : '';
}

function contradictsNumber({ sex, birth }: Person, number: string): boolean {
  const decoded = decodeIdNumber(number);
  if (!decoded) return false;
  const wrongSex = sex.kind === 'ok' && sex.value !== decoded.sex;
  return wrongSex || (birth.kind === 'ok' && birth.value.year % 100 !== decoded.birthYear % 100);
}
