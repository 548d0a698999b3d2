/**
 * What speaks for a person's sex, and which cell the others contradict. The sex column, the fourth digit of the ID
 * number, the relationship word and the sex of husband or wife are four statements about one thing: where they
 * disagree there is one cause and one finding. A name never decides.
 */
import type { HouseholdRecord, Person, Sex } from '../model';
import { decodeIdNumber } from '../text/id-numbers';
import { placeOf, sexPlace } from './cells';
import { idNumberState, judgeableNumber } from './id-numbers';
import { isGivenHead } from './members';
import { sexOfRelation } from './relation-sex';
import type { Place, RuleReport } from './rule';

export interface SexEvidence {
  /** As written in the sex column or by the filled one of two columns. */
  readonly written: Sex;
  readonly place: Place;
  /** By the fourth digit of the ID number, and the number; null where none can be judged. */
  readonly byNumber: Sex | null;
  readonly number: string;
  /** By the relationship word. */
  readonly byWord: Sex | null;
  /** The other sex than the husband's or wife's. */
  readonly byPartner: Sex | null;
}
export interface SexConflict {
  /** CS08: the relationship word says otherwise; FD07: only the ID number does. */
  readonly code: 'CS08' | 'FD07';
  /** The cell most of the evidence contradicts; null where two stand against two. */
  readonly wrong: 'sex' | 'relation' | 'number' | null;
  /** What the rest of the evidence says. */
  readonly right: Sex;
  readonly evidence: SexEvidence;
  /** Codes that name the same cause. */
  readonly also: readonly string[];
}

export const otherSex = (sex: Sex): Sex => (sex === 'male' ? 'female' : 'male');

type Errors = Pick<RuleReport, 'hasError'>;

/** What is written of a person's sex, from every cell that says something; null when no sex can be read. */
export function sexEvidence(
  person: Person,
  record: HouseholdRecord | null,
  errors: Errors,
): SexEvidence | null {
  const own = ownEvidence(person, errors);
  return own && { ...own, byPartner: sexByPartner(person, record, errors) };
}

/** The person's own cells. */
function ownEvidence(person: Person, errors: Errors): Omit<SexEvidence, 'byPartner'> | null {
  const place = person.sex.kind === 'ok' ? sexPlace(person) : null;
  if (person.sex.kind !== 'ok' || !place) return null;
  const number = judgeableNumber(idNumberState(person));
  return {
    written: person.sex.value,
    place,
    byNumber: sexOfNumber(number),
    number: number ?? '',
    byWord: wordOf(person, errors),
  };
}

const sexOfNumber = (number: string | null): Sex | null =>
  number === null ? null : (decodeIdNumber(number)?.sex ?? null);

function sexByPartner(person: Person, record: HouseholdRecord | null, errors: Errors): Sex | null {
  const partners = partnersOf(person, record).map((partner) => agreedSex(partner, errors));
  const [first = null] = partners;
  return first !== null && partners.every((sex) => sex === first) ? otherSex(first) : null;
}

/** A relationship cell that has an error of its own states nothing. */
function wordOf(person: Person, errors: Errors): Sex | null {
  return errors.hasError(placeOf(person, 'quan_he')) ? null : sexOfRelation(person);
}

/** Husbands and wives of the head, or the head of whom this is the husband or wife; nobody beside several heads. */
export function partnersOf(person: Person, record: HouseholdRecord | null): readonly Person[] {
  const members = record?.members ?? [];
  const isSpouse = hasGroup(person, 'spouse');
  if (!isSpouse && !isGivenHead(person)) return [];
  const heads = members.filter(isGivenHead);
  if (heads.length !== 1) return [];
  return isSpouse ? heads : members.filter((member) => hasGroup(member, 'spouse'));
}

/** Where the sex of the husband, wife or head stands. */
export function spousePlaces(person: Person, record: HouseholdRecord | null): readonly Place[] {
  return partnersOf(person, record)
    .map(sexPlace)
    .filter((place) => place !== null);
}

const hasGroup = ({ relation }: Person, group: 'spouse'): boolean =>
  relation.kind === 'ok' && relation.value.group === group;

/** Every sex one of the person's own cells states: the sex column, the ID number, the relationship word. */
export function statedSexes(person: Person): readonly Sex[] {
  const written = person.sex.kind === 'ok' ? person.sex.value : null;
  const byNumber = sexOfNumber(judgeableNumber(idNumberState(person)));
  return [written, byNumber, sexOfRelation(person)].filter((sex) => sex !== null);
}

/** The sex that most of a person's own cells give; null where none or as many say otherwise. */
function agreedSex(person: Person, errors: Errors): Sex | null {
  const number = judgeableNumber(idNumberState(person));
  const votes = [
    person.sex.kind === 'ok' ? person.sex.value : null,
    sexOfNumber(number),
    wordOf(person, errors),
  ];
  const men = votes.filter((sex) => sex === 'male').length;
  const women = votes.filter((sex) => sex === 'female').length;
  if (men === women) return null;
  return men > women ? 'male' : 'female';
}

/** The disagreement about a person's sex, or null when the cells agree or too few are filled. */
export function sexConflict(
  person: Person,
  record: HouseholdRecord | null,
  errors: Errors,
): SexConflict | null {
  const own = ownEvidence(person, errors);
  if (!own) return null;
  const { written, byNumber, byWord } = own;
  const right = otherSex(written);
  // Husband and wife alone make no conflict here (CS06), so most people need no look at them.
  if (byNumber !== right && byWord !== right) return null;
  const byPartner = sexByPartner(person, record, errors);
  const evidence = { ...own, byPartner };
  const against = [byNumber, byWord, byPartner].filter((sex) => sex === right).length;
  const agreeing = 1 + [byNumber, byWord, byPartner].filter((sex) => sex === written).length;
  const partner = byPartner === right ? ['CS06'] : [];
  if (byWord === right) {
    const also = [...(byNumber === right ? ['FD07'] : []), ...partner];
    const wrong = against > agreeing ? 'sex' : agreeing > against ? 'relation' : null;
    return { code: 'CS08', wrong, right: wrong === 'relation' ? written : right, evidence, also };
  }
  return { code: 'FD07', wrong: against > agreeing ? 'sex' : 'number', right, evidence, also: partner };
}
