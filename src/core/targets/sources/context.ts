/** What a source is asked for a target: whom its words count, worked out against the register there is. */
import { hamletOfRecords } from '../../hamlets/hamlet-of';
import { ethnicityOfHead, HOUSEHOLD_GROUPS, type Answer } from '../../indicators/household-groups';
import type { HouseholdRecord, Person, Register, RunSettings, Target } from '../../model';
import type { PovertyStandard } from '../../standards/standard';
import { hamletParts } from '../../text/hamlets';
import { fold } from '../../text/unicode';
import { classesOf, isNeedOnly, readSource } from '../read/infer-source';
import type { EthnicPart } from '../scope/narrowings';
import type { Scope } from '../scope/scope';
import { once } from './households';
import { groupOf } from './persons';
import type { SourceContext, SourceNote } from './source';

/** What a run has to count from. */
export interface SourceRun {
  readonly register: Register;
  /** Last period's register; null where none is given. */
  readonly previous: Register | null;
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
}
/** Null with the reasons: the register cannot tell exactly whom the target is about. */
export interface ContextReading {
  readonly context: SourceContext | null;
  readonly notes: readonly SourceNote[];
}

/** Whom a target counts. A narrowing that is not known of every household is none the register can answer. */
export function contextOf(target: Target, run: SourceRun): ContextReading {
  const words = countedWords(target);
  const { scope } = readSource(words, target.kind);
  const context: SourceContext = { ...run, classes: classesOf(words), needOnly: isNeedOnly(words) };
  if (scope === null) return { context, notes: [] };
  const asked = recordsAsked(target, context);
  const notes = [...foreignWords(scope, run.settings), ...membershipNotes(scope, run, asked)];
  if (notes.length > 0) return { context: null, notes };
  return {
    context: {
      ...context,
      ages: scope.ages,
      indicator: scope.indicator,
      ...(isPart(scope) ? { part: (record) => memberOf(scope, run, record) === 'yes' } : {}),
    },
    notes: [],
  };
}

/** The words whom and what is counted is read from: the target's, and how the officer has confirmed they are read. */
export function countedWords({ text, reading }: Pick<Target, 'text' | 'reading'>): string {
  return reading === undefined ? text : `${text} ${reading}`;
}

/** A year, an area or a commune that is not the run's own. */
function foreignWords(
  { years, places, areas }: Scope,
  { periodEnd, unitName, area }: RunSettings,
): SourceNote[] {
  const year = Number(periodEnd.slice(0, 4));
  const own = ` ${fold(unitName ?? '')} `;
  const words = [
    // Last year is what the plan sets out from.
    ...years.filter((each) => each !== year && each !== year - 1).map((each) => `năm ${each}`),
    ...areas.filter(({ value }) => value !== area).map(({ said }) => said),
    ...places.filter((each) => !own.includes(` ${nameOf(each)} `)),
  ];
  return words.length === 0 ? [] : [{ key: 'wordsUnknown', params: { words: quoted(words) } }];
}

/** 'trên địa bàn phường Phổ Minh' → 'pho minh' */
function nameOf(place: string): string {
  return fold(place).replace(/.*?(?:phuong|xa|thi tran|dac khu) /, '');
}

export function quoted(words: readonly string[]): string {
  return words.map((each) => `“${each}”`).join(', ');
}

const isPart = ({ hamlets, ethnic }: Scope): boolean => hamlets !== null || ethnic !== null;

/** The households of whom has to be known whether they are meant: of a rate of the class everybody, else the class. */
function recordsAsked({ source }: Target, context: SourceContext): readonly HouseholdRecord[] {
  if (/^(?:poor|near-poor)-households$/.test(source ?? ''))
    return [...hamletOfRecords(context.register).keys()];
  return groupOf(context).households.map(({ record }) => record);
}

function membershipNotes(scope: Scope, run: SourceRun, asked: readonly HouseholdRecord[]): SourceNote[] {
  const { hamlets } = scope;
  const known = new Set(run.register.hamlets.map(hamletKey));
  const strange = (hamlets ?? []).filter((name) => !known.has(hamletKey(name)) && !known.has(bareKey(name)));
  if (strange.length > 0) return [{ key: 'hamletUnknown', params: { hamlets: quoted(strange) } }];
  const unclear = asked.filter((record) => !/^(?:yes|no)$/.test(memberOf(scope, run, record))).length;
  if (unclear === 0) return [];
  return [{ key: 'partUnknown', params: { words: quoted([scope.narrowed]), count: unclear } }];
}

function memberOf(scope: Scope, run: SourceRun, record: HouseholdRecord): Answer {
  const answers = [
    ...(scope.hamlets === null ? [] : [livesIn(scope.hamlets, run, record)]),
    ...(scope.ethnic === null ? [] : [isOfGroup(scope.ethnic, run, record)]),
  ];
  return answers.find((answer) => answer !== 'yes') ?? 'yes';
}

const hamletKey = (name: string): string => {
  const { kind, rest } = hamletParts(name);
  return `${kind} ${rest}`;
};
/** A register may have a hamlet's number or name alone. */
const bareKey = (name: string): string => ` ${hamletParts(name).rest}`;

function livesIn(
  hamlets: readonly string[],
  { register, previous }: SourceRun,
  record: HouseholdRecord,
): Answer {
  const now = once(register, 'hamlets', () => hamletOfRecords(register));
  const before = previous && once(previous, 'hamlets', () => hamletOfRecords(previous));
  const hamlet = now.get(record) ?? before?.get(record) ?? null;
  if (hamlet === null) return 'unknown';
  return isNamed(hamlets, hamlet) ? 'yes' : 'no';
}

function isNamed(hamlets: readonly string[], hamlet: string): boolean {
  const key = hamletKey(hamlet);
  return hamlets.some((name) => hamletKey(name) === key || bareKey(name) === key);
}

/** The hamlets a target is about, as its words name them, and whether a hamlet of the register is one; null: all. */
export interface HamletsMeant {
  readonly names: readonly string[];
  includes(hamlet: string | null): boolean;
}

export function hamletsMeant(target: Target): HamletsMeant | null {
  const names = readSource(countedWords(target), target.kind).scope?.hamlets ?? null;
  return names && { names, includes: (hamlet) => hamlet !== null && isNamed(names, hamlet) };
}

function isOfGroup(part: EthnicPart, run: SourceRun, record: HouseholdRecord): Answer {
  const subject = subjectOf(run, record);
  if (part === 'minority') return HOUSEHOLD_GROUPS.minority.answer(subject, run.settings.asOf);
  const ethnicity = ethnicityOfHead(subject);
  if (ethnicity.kind !== 'ok') return 'unknown';
  return ethnicity.value.name === part.name ? 'yes' : 'no';
}

interface Subject {
  readonly records: readonly HouseholdRecord[];
  readonly members: readonly Person[];
}

/** A household's other lists may tell what this one does not. */
function subjectOf({ register, previous }: SourceRun, record: HouseholdRecord): Subject {
  for (const each of previous === null ? [register] : [register, previous]) {
    const household = once(each, 'households by record', () => householdsByRecord(each)).get(record);
    if (household !== undefined) return household;
  }
  return { records: [record], members: record.members };
}

function householdsByRecord({ households }: Register): ReadonlyMap<HouseholdRecord, Subject> {
  return new Map(households.flatMap((household) => household.records.map((record) => [record, household])));
}
