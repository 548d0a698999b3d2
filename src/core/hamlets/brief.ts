/** What a hamlet's head is told and asked: his poor, near-poor and newly escaped households, and what is open about each. */
import { isTold, markedNames } from './deprived';
import type { Area, Finding, HouseholdClass, HouseholdRecord, Person, Register, RunSettings } from '../model';
import { areaOfRecords, type HouseholdArea } from '../indicators/household-area';
import { declaredOrListed, distinctHouseholds } from '../register/counts';
import { b1LineOf, type PovertyStandard } from '../standards/standard';
import { escapedHouseholds, householdsOfClasses, type ListedHousehold } from '../targets/sources/households';
import { hamletOfRecords } from './hamlet-of';

/** What is missing of a household; persons are counted. */
export interface Missing {
  readonly what: 'class' | 'size' | 'area' | 'points' | 'marks' | 'members' | 'birth' | 'id-number';
  readonly persons: number;
}
/** Points as written, with the limits of the standard. */
export interface NearLine {
  /** Whether the line is that of the household's own column 'Khu vực', which is not the unit's. */
  readonly ownArea: Area | null;
  readonly b1: number;
  readonly b2: number;
  readonly line: number;
  readonly cut: number;
  /** One deprivation fewer makes the household near-poor. */
  readonly oneFewer: boolean;
}
export interface BriefHousehold {
  readonly record: HouseholdRecord;
  readonly class: HouseholdClass | null;
  /** Null: not known. */
  readonly persons: number | null;
  /** Names of the deprivations; null where nothing is marked and nothing says that the form was filled in. */
  readonly deprivations: readonly string[] | null;
  readonly missing: readonly Missing[];
  readonly points: NearLine | null;
  /** Errors and warnings, errors first. */
  readonly findings: readonly Finding[];
}
export interface HamletBrief {
  /** Null: households no list gives a hamlet to. */
  readonly hamlet: string | null;
  readonly head: string | null;
  readonly total: number;
  readonly households: readonly BriefHousehold[];
  /** Findings of all households of the hamlet. */
  readonly errors: number;
  readonly warnings: number;
}

export interface BriefInput {
  readonly register: Register;
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
  readonly findings: readonly Finding[];
  readonly heads: ReadonlyMap<string, string>;
}

/** One brief a hamlet of the register, in its order; one more for listed households without a hamlet. */
export function hamletBriefs(input: BriefInput): HamletBrief[] {
  const { register, heads } = input;
  const hamletOf = hamletOfRecords(register);
  const listed = [...householdsOfClasses(register, ['poor', 'nearPoor']).households, ...escaped(register)];
  const byHamlet = groupBy(listed, ({ record }) => hamletOf.get(record) ?? null);
  const findings = input.findings.filter(({ severity }) => severity !== 'info');
  const areaOf = areaOfRecords(register, input.settings.area);
  const byHousehold = groupBy(findings, (finding) => keyOfFinding(finding));
  const findingsOf = groupBy(findings, ({ household }) => household?.hamlet ?? null);
  const totals = groupBy(distinctHouseholds(register), ({ main }) => hamletOf.get(main) ?? null);
  const places = [...register.hamlets, ...(byHamlet.has(null) ? [null] : [])];
  return places.map((hamlet) => {
    const own = findingsOf.get(hamlet) ?? [];
    const errors = own.filter(({ severity }) => severity === 'error').length;
    return {
      hamlet,
      head: hamlet === null ? null : (heads.get(hamlet) ?? null),
      total: totals.get(hamlet)?.length ?? 0,
      households: (byHamlet.get(hamlet) ?? []).map((each) =>
        briefOf(each, areaOf(each.record), input, byHousehold),
      ),
      ...{ errors, warnings: own.length - errors },
    };
  });
}

/** Those of the list of the escaped that no list of the poor has as well. */
function escaped(register: Register): ListedHousehold[] {
  const still = new Set(householdsOfClasses(register, ['poor', 'nearPoor']).households.map(keyOf));
  return escapedHouseholds(register).households.filter((each) => !still.has(keyOf(each)));
}

function briefOf(
  { record, members }: ListedHousehold,
  area: HouseholdArea,
  { settings, standard }: BriefInput,
  findings: ReadonlyMap<string | null, readonly Finding[]>,
): BriefHousehold {
  const isEscaped = record.table.coverage === 'escaped';
  const written = record.recordedClass.kind === 'ok' ? record.recordedClass.value : record.table.impliedClass;
  const own = findings.get(keyOfRecord(record)) ?? [];
  return {
    record,
    class: isEscaped ? 'escaped' : written,
    persons: declaredOrListed(record, members) || null,
    deprivations: isTold(record) ? markedNames(record, standard, settings.lang) : null,
    missing: missingOf({ record, members }, area, isEscaped),
    points: isEscaped ? null : pointsOf(record, area, standard),
    findings: [...own].sort((a, b) => rank(a) - rank(b)),
  };
}
const rank = ({ severity }: Finding): number => (severity === 'error' ? 0 : 1);

function pointsOf(
  { b1, b2, recordedClass }: HouseholdRecord,
  area: HouseholdArea,
  standard: PovertyStandard,
): NearLine | null {
  const { points } = standard;
  if (!points || b1.kind !== 'ok' || b2.kind !== 'ok' || area.from === 'unknown') return null;
  const line = b1LineOf(standard, area.area);
  if (line === null) return null;
  const [cut, step] = [points.b2Cut.value, points.b2PerIndicator.value];
  const isPoor = recordedClass.kind === 'ok' && recordedClass.value === 'poor';
  const oneFewer = isPoor && b1.value <= line && b2.value >= cut && b2.value - step < cut;
  const ownArea = area.from === 'household' ? area.area : null;
  return { ownArea, b1: b1.value, b2: b2.value, line, cut, oneFewer };
}

/** What the household's list has a column for and leaves blank or unreadable. */
function missingOf({ record, members }: ListedHousehold, area: HouseholdArea, isEscaped: boolean): Missing[] {
  const isOpen = ({ kind }: { readonly kind: string }) => kind === 'blank' || kind === 'unreadable';
  const counted = members.filter((person) => person.counted);
  const without = (read: (person: Person) => { readonly kind: string }) =>
    counted.filter((person) => isOpen(read(person))).length;
  const none = 0;
  const all: (Missing | false)[] = [
    isOpen(record.recordedClass) && { what: 'class', persons: none },
    isOpen(record.size) && { what: 'size', persons: none },
    !isEscaped && area.from === 'unknown' && { what: 'area', persons: none },
    (isOpen(record.b1) || isOpen(record.b2)) && { what: 'points', persons: none },
    !isEscaped && !isTold(record) && { what: 'marks', persons: none },
    members.length === 0 && record.table.layout !== 'one-row' && { what: 'members', persons: none },
    { what: 'birth', persons: without(({ birth }) => birth) },
    { what: 'id-number', persons: without(({ idNumber }) => idNumber) },
  ];
  return all.filter(
    (each): each is Missing =>
      each !== false && (each.persons > 0 || (each.what !== 'birth' && each.what !== 'id-number')),
  );
}

const keyOf = ({ record }: ListedHousehold): string => keyOfRecord(record);
/** As a finding names its household. */
function keyOfRecord({ code, head }: HouseholdRecord): string {
  return code.kind === 'ok' ? code.value : ` ${head.name ?? ''}`;
}
function keyOfFinding({ household }: Finding): string | null {
  if (household === null) return null;
  return household.code === '' ? ` ${household.name}` : household.code;
}

function groupBy<T, K>(items: readonly T[], keyFor: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyFor(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
