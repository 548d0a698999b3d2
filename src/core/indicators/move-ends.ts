/** What a household is at either end of the period, and what it may be where no list tells. */
import type { Register } from '../model';
import { GROUPS, type Group } from '../text/movement-note';

/** A class of the forms, or not in the ward. */
export type MoveEnd = Group | 'absent';
/** The classes that have a form of movements. */
export type FormClass = 'poor' | 'nearPoor';

export const ANY_END: readonly MoveEnd[] = [...GROUPS, 'absent'];

/** Whether a register lists everybody; a household that a list of the poor lacks may only be no longer poor. */
export function listsEverybody({ households }: Register): boolean {
  return households.every(({ main }) => main.table.coverage === 'all');
}

/** The classes whose households a register lists all of: a list of the poor alone says nothing of the near-poor. */
export function classesListed({ households }: Register): ReadonlySet<FormClass> {
  const found = new Set<FormClass>();
  for (const { coverage, impliedClass } of new Set(households.map(({ main }) => main.table))) {
    if (coverage !== 'all' && coverage !== 'poor-and-near') continue;
    if (coverage === 'all' || impliedClass !== 'nearPoor') found.add('poor');
    if (coverage === 'all' || impliedClass !== 'poor') found.add('nearPoor');
  }
  return found;
}

/** What a household a register lacks may have been then: anything but what the register lists all of. */
export function endsOfLacking(register: Register): readonly MoveEnd[] {
  if (listsEverybody(register)) return ['absent'];
  const listed = classesListed(register);
  return ANY_END.filter((end) => end === 'other' || end === 'absent' || !listed.has(end));
}

/** The column a household is in on the form of a class; null where it is in none of those of movements. */
export type MoveColumn =
  'start' | 'toSibling' | 'above' | 'otherDown' | 'fromSibling' | 'fromAbove' | 'otherUp' | 'end';

const OUT = { other: 'above', absent: 'otherDown' } as const;
const IN = { other: 'fromAbove', absent: 'otherUp' } as const;

/** The column of movements for one end of a class whose other end is `end`; null: it stayed what it was. */
function columnOf(self: FormClass, side: 'in' | 'out', end: MoveEnd): MoveColumn | null {
  if (end === self) return null;
  if (end === 'other' || end === 'absent') return side === 'in' ? IN[end] : OUT[end];
  return side === 'in' ? 'fromSibling' : 'toSibling';
}

export interface OpenEnds {
  readonly from: MoveEnd | null;
  readonly to: MoveEnd | null;
  readonly mayBeFrom: readonly MoveEnd[];
  readonly mayBeTo: readonly MoveEnd[];
}

/**
 * Columns a household of a class may belong in and nobody can say: it is of the class at one end, and the other end has
 * several answers. Whatever is printed there without it is a guess.
 */
export function openColumns({ from, to, mayBeFrom, mayBeTo }: OpenEnds, self: FormClass): MoveColumn[] {
  const side = (at: 'in' | 'out', ends: readonly MoveEnd[]): MoveColumn[] =>
    ends.flatMap((end) => columnOf(self, at, end) ?? []);
  return [
    ...(to === self && from === null ? side('in', mayBeFrom) : []),
    ...(from === self && to === null ? side('out', mayBeTo) : []),
  ];
}

/** A class none of whose households one of the registers lists, or only those it still has: no column of that end can be told. */
export interface UnlistedColumns {
  /** Why: the list of the start, or of the end, or a list of those in the class now that lacks those who left it. */
  readonly why: 'startList' | 'endList' | 'ownList';
  readonly columns: readonly MoveColumn[];
}

/**
 * Columns of a class's form that the kind of the lists rules out, whoever stands on them.
 *
 * @param previous last period's register; null where the register itself tells the start
 */
export function unlistedColumns(
  register: Register,
  previous: Register | null,
  self: FormClass,
): readonly UnlistedColumns[] {
  const found: UnlistedColumns[] = [];
  if (previous !== null && !classesListed(previous).has(self))
    found.push({ why: 'startList', columns: ['start', 'toSibling', 'above', 'otherDown'] });
  if (!classesListed(register).has(self))
    found.push({ why: 'endList', columns: ['fromSibling', 'fromAbove', 'otherUp', 'end'] });
  if (previous === null) found.push(...lackingThoseWhoLeft(register));
  return found;
}

/** The register's own start classes tell of those who left only where a list has them. */
function lackingThoseWhoLeft(register: Register): UnlistedColumns[] {
  if (listsEverybody(register)) return [];
  const hasEscaped = register.households.some(({ main }) => main.table.coverage === 'escaped');
  const missing: MoveColumn[] = [
    ...(hasEscaped ? [] : (['above'] as const)),
    ...(register.gone.length > 0 ? [] : (['otherDown'] as const)),
  ];
  return missing.length === 0 ? [] : [{ why: 'ownList', columns: ['start', ...missing] }];
}
