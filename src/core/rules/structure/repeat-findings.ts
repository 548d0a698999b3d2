/** What the rules about one ID number in two households have in common: counting, the suspect cell, the sentence. */
import type { Lang, Person } from '../../model';
import { decodeIdNumber, maskIdNumber } from '../../text/id-numbers';
import { birthPlace, placeOf, sexPlace } from '../cells';
import { nameOrRow, personLabel } from '../labels';
import { disagreement } from '../id-numbers';
import type { RegisterIndex } from '../register-index';
import type { Place, RuleContext, RuleReport } from '../rule';
import type { Owner } from './number-owners';
import { REPEAT_CODES, repeatedNumbers, type Repeat, type RepeatCode } from './repeated-numbers';
import { byPerson } from './rows-of-number';

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
  context: RuleContext,
  report: RuleReport,
  words: (found: RepeatCase) => RepeatWords,
): void {
  const worked = caseOf(repeat, context, report);
  if (worked === null) return;
  const found = besideErrors(worked, report);
  const { lang } = context.settings;
  const { message = 'default', suspect = found.suspect, params, related = [] } = words(found);
  const [person, ...repeated] = suspect.persons;
  if (person === undefined) return;
  const others = found.repeat.owners.filter((owner) => owner !== suspect);
  // A number that is somebody else's and contradicts its own row was copied there: this is the one error of the cell.
  const isCopied = repeat.code === 'ST16' && found.contradicts;
  const rows = [...[...others, ...repeat.beside].flatMap(({ persons }) => persons), ...repeated];
  report.fail(placeOf(person, 'cccd'), {
    record: suspect.record,
    person,
    message,
    params: {
      name: nameOrRow(person, lang),
      number: maskIdNumber(repeat.number),
      others: others.map((owner) => ownerLabel(owner, lang)).join('; '),
      more: moreText(repeat, lang),
      ...params,
    },
    related: [
      ...rows.map((other) => placeOf(other, 'cccd')),
      ...related,
      ...(isCopied ? contradictedPlaces(person, repeat.number) : []),
    ],
    also: isCopied ? [...repeat.also, ...contradictions(person, repeat.number)] : repeat.also,
  });
}

/** The rules on what a number says that a copied one contradicts in its row: they then stay silent. */
function contradictions(person: Person, number: string): readonly string[] {
  const decoded = decodeIdNumber(number);
  if (!decoded) return [];
  const { sex, century, year } = disagreement(decoded, person);
  return [...(sex ? ['FD07'] : []), ...(century ? ['FD08'] : []), ...(year ? ['FD09'] : [])];
}

/** The person's own cells that the number contradicts: each may be the wrong one after all. */
function contradictedPlaces(person: Person, number: string): readonly Place[] {
  const decoded = decodeIdNumber(number);
  if (!decoded) return [];
  const { sex, century, year } = disagreement(decoded, person);
  const places = [sex ? sexPlace(person) : null, century || year ? birthPlace(person) : null];
  return places.filter((place) => place !== null);
}

const copied = new WeakMap<RegisterIndex, ReadonlySet<Person>>();

/**
 * Persons whose number is that of somebody else and not theirs by sex or birth: ST16 says so, and what the number says
 * of sex and birth follows from it.
 */
export function copiedNumbers(context: RuleContext, report: RuleReport): ReadonlySet<Person> {
  let found = copied.get(context.index);
  if (!found) {
    const repeats = repeatedNumbers(context, report).repeated.filter(({ code }) => code === 'ST16');
    const cases = repeats.map((repeat) => caseOf(repeat, context, report));
    found = new Set(cases.flatMap((one) => (one?.contradicts ? one.suspect.persons : [])));
    copied.set(context.index, found);
  }
  return found;
}

/** The suspect stands last unless exactly one row contradicts the number. */
function caseOf(repeat: Repeat, context: RuleContext, report: RuleReport): RepeatCase | null {
  const owners = repeat.owners.flatMap((owner) => ownPersons(owner, context, report));
  const contradicting = owners.filter(
    ({ persons: [person] }) => person && contradictsNumber(person, repeat.number),
  );
  const suspect = contradicting.length === 1 ? contradicting[0] : owners[owners.length - 1];
  if (!suspect) return null;
  const others = owners.filter((owner) => owner !== suspect);
  return { repeat: { ...repeat, owners }, suspect, others, contradicts: contradicting.length === 1 };
}

/**
 * A cell with an error of its own, as a number that lost its zeros, is given no second one: then the same number is
 * told at the first of the others, or nobody would hear that two persons have it.
 */
function besideErrors(found: RepeatCase, report: RuleReport): RepeatCase {
  const isSilent = ({ persons: [person] }: Owner): boolean =>
    person === undefined || report.hasError(placeOf(person, 'cccd'));
  if (!isSilent(found.suspect)) return found;
  const suspect = found.others.find((owner) => !isSilent(owner));
  if (suspect === undefined) return found;
  const others = found.repeat.owners.filter((owner) => owner !== suspect);
  return { ...found, suspect, others, contradicts: false };
}

/** Each person of a household is told by itself, with all rows. */
function ownPersons(owner: Owner, context: RuleContext, report: RuleReport): readonly Owner[] {
  const rows = byPerson(owner.persons, context, report);
  return rows.length < 2 ? [owner] : rows.map((persons) => ({ ...owner, persons }));
}

/** ' và 2 người khác của hai hộ này', '' when nobody else of the households is repeated. */
function moreText({ beside, owners }: Repeat, lang: Lang): string {
  const count = Math.round(beside.length / owners.length);
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
