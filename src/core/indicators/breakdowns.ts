/**
 * Groups of households that rates are broken down by. Ethnic groups and the sex of the head divide the register, with
 * a part of its own for those nobody can tell; the others overlap, and 'none' is who is in none of the three of the forms.
 */
import type { Household, Register } from '../model';
import type { FieldId } from '../register/fields';
import type { Answer, GroupSubject } from './household-groups';
import { ethnicityOfHead, HOUSEHOLD_GROUPS, noneOf } from './household-groups';
import type { RegisterPart } from './parts';
import { reachOf } from './parts';

/** A breakdown the register has nothing for. */
export interface MissingBreakdown {
  readonly by: string;
  readonly name?: string;
  /** Columns that would tell. */
  readonly fields: readonly FieldId[];
}
export interface Breakdowns {
  readonly parts: readonly RegisterPart[];
  readonly missing: readonly MissingBreakdown[];
}

/** Names of parts; an ethnic group is called by its own name. */
export const PART_NAMES = {
  kinh: 'Kinh',
  minority: 'minority',
  male: 'male',
  female: 'female',
  unknown: 'unknown',
  none: 'none',
} as const;

const subjectOf = ({ records, members }: Household): GroupSubject => ({ records, members });

/** null: written, and not to be read; 'absent': no list has the column. */
type Placed = { readonly name: string } | 'unknown' | 'absent';

function divided(
  by: string,
  fields: readonly FieldId[],
  households: readonly Household[],
  place: (household: Household) => Placed,
): Breakdowns & { readonly byName: ReadonlyMap<string, readonly Household[]> } {
  const byName = new Map<string, Household[]>();
  const unsaid = new Set<Household>();
  let placed = 0;
  for (const household of households) {
    const where = place(household);
    if (where === 'absent') unsaid.add(household);
    if (typeof where === 'object') placed += 1;
    const name = typeof where === 'object' ? where.name : PART_NAMES.unknown;
    const own = byName.get(name);
    if (own) own.push(household);
    else byName.set(name, [household]);
  }
  if (placed === 0) return { parts: [], missing: [{ by, fields }], byName: new Map() };
  const reach = reachOf(households, (household) => !unsaid.has(household));
  const part = (name: string, own: readonly Household[]): RegisterPart => ({
    group: { by, name },
    households: own,
    untold: [],
    reach,
  });
  return { parts: [...byName].map(([name, own]) => part(name, own)), missing: [], byName };
}

/** Kinh, the minorities together and each, the largest first, then those nobody can tell. By the head; a household marked for its other members is in the minorities alone. */
function byEthnicity(households: readonly Household[], asOf: string): Breakdowns {
  const all = divided('ethnicity', ['dan_toc'], households, (household) => {
    const subject = subjectOf(household);
    const ethnicity = ethnicityOfHead(subject);
    if (ethnicity.kind === 'absent') return 'absent';
    // The minorities are those of the forms: a mark that contradicts the head's group leaves both open.
    const isMinority = HOUSEHOLD_GROUPS.minority.answer(subject, asOf);
    if (isMinority === 'no') return { name: PART_NAMES.kinh };
    if (isMinority !== 'yes') return 'unknown';
    const isNamed = ethnicity.kind === 'ok' && ethnicity.value.minority;
    return { name: isNamed ? ethnicity.value.name : PART_NAMES.minority };
  });
  const [first] = all.parts;
  if (first === undefined) return all;
  const apart: readonly (string | undefined)[] = [PART_NAMES.kinh, PART_NAMES.unknown, PART_NAMES.minority];
  const isNamed = (name: string | undefined) => !apart.includes(name);
  const named = all.parts
    .filter(({ group }) => isNamed(group.name))
    .sort((a, b) => b.households.length - a.households.length || compareNames(a, b));
  const nameless = all.byName.get(PART_NAMES.minority) ?? [];
  const minorities = new Set([...named.flatMap((part) => part.households), ...nameless]);
  const part = (name: string, own: readonly Household[]): RegisterPart => ({
    ...first,
    group: { by: 'ethnicity', name },
    households: own,
  });
  return {
    parts: [
      part(PART_NAMES.kinh, all.byName.get(PART_NAMES.kinh) ?? []),
      part(
        PART_NAMES.minority,
        households.filter((household) => minorities.has(household)),
      ),
      ...named,
      ...groupless(all.byName, part),
    ],
    missing: [],
  };
}
/** Of what group nobody can say, some of them surely of a minority: the parts with the Kinh are still everybody, once. */
function groupless(
  byName: ReadonlyMap<string, readonly Household[]>,
  part: (name: string, own: readonly Household[]) => RegisterPart,
): RegisterPart[] {
  const own = [PART_NAMES.minority, PART_NAMES.unknown].flatMap((name) => byName.get(name) ?? []);
  return own.length > 0 ? [part(PART_NAMES.unknown, own)] : [];
}
function compareNames(a: RegisterPart, b: RegisterPart): number {
  return (a.group.name ?? '') < (b.group.name ?? '') ? -1 : 1;
}
function unknownPart(parts: readonly RegisterPart[]): RegisterPart[] {
  return parts.filter(({ group }) => group.name === PART_NAMES.unknown);
}

function byHeadSex(households: readonly Household[], asOf: string): Breakdowns {
  const { femaleHead } = HOUSEHOLD_GROUPS;
  const all = divided('head-sex', femaleHead.fields, households, (household) => {
    const answer = femaleHead.answer(subjectOf(household), asOf);
    if (answer === 'yes') return { name: PART_NAMES.female };
    return answer === 'no' ? { name: PART_NAMES.male } : answer;
  });
  const [first] = all.parts;
  if (first === undefined) return all;
  const part = (name: string): RegisterPart => ({
    ...first,
    group: { by: 'head-sex', name },
    households: all.byName.get(name) ?? [],
  });
  return {
    parts: [part(PART_NAMES.male), part(PART_NAMES.female), ...unknownPart(all.parts)],
    missing: [],
  };
}

interface Membership {
  readonly name: string;
  readonly fields: readonly FieldId[];
  answer(household: Household): Answer;
}

function overlapping({ name, fields, answer }: Membership, households: readonly Household[]): Breakdowns {
  const answers = new Map(households.map((household) => [household, answer(household)]));
  const told = (...wanted: readonly Answer[]) =>
    households.filter((household) => wanted.includes(answers.get(household) ?? 'absent'));
  const by = 'household-group';
  if (told('yes', 'no').length === 0) return { parts: [], missing: [{ by, name, fields }] };
  const part: RegisterPart = {
    group: { by, name },
    households: told('yes'),
    untold: told('unknown', 'absent'),
    reach: reachOf(households, (household) => answers.get(household) !== 'absent'),
  };
  return { parts: [part], missing: [] };
}

/** The groups the forms have columns for. */
const OF_FORMS = [HOUSEHOLD_GROUPS.minority, HOUSEHOLD_GROUPS.noWorker, HOUSEHOLD_GROUPS.merit] as const;
const FURTHER = [HOUSEHOLD_GROUPS.children, HOUSEHOLD_GROUPS.elderly, HOUSEHOLD_GROUPS.disabled] as const;

function memberships(asOf: string): Membership[] {
  const own = ({ id, fields, answer }: (typeof OF_FORMS | typeof FURTHER)[number]): Membership => ({
    name: id,
    fields,
    answer: (household) => answer(subjectOf(household), asOf),
  });
  return [
    ...OF_FORMS.map(own),
    {
      name: PART_NAMES.none,
      fields: OF_FORMS.flatMap(({ fields }) => fields),
      answer: (household) => noneOf(OF_FORMS.map((group) => group.answer(subjectOf(household), asOf))),
    },
    ...FURTHER.map(own),
  ];
}

/**
 * Every group with its households, and the breakdowns nothing is written for.
 *
 * @param asOf review date, 'YYYY-MM-DD': ages are taken at it
 */
export function breakdownsOf({ households }: Pick<Register, 'households'>, asOf: string): Breakdowns {
  const groups = memberships(asOf).map((membership) => overlapping(membership, households));
  const all = [byEthnicity(households, asOf), byHeadSex(households, asOf), ...groups];
  const missing = all.flatMap((each) => each.missing);
  const isOfForms = ({ name }: { readonly name?: string }) => OF_FORMS.some(({ id }) => id === name);
  const parts = all.flatMap((each) => each.parts);
  const { none } = PART_NAMES;
  const without = parts.find(({ group }) => group.name === none && group.by === 'household-group');
  // Nobody is known to be in none of three groups while one of them is not told of anybody.
  if (!without || !missing.some(isOfForms)) return { parts, missing };
  const fields = OF_FORMS.flatMap((each) => each.fields);
  return {
    parts: parts.filter((part) => part !== without),
    missing: [...missing, { by: 'household-group', name: none, fields }],
  };
}
