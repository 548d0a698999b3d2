/** The forms' own arithmetic, checked on every row rather than taken for granted. */
import type { AreaForm, Count, Fact, FormColumn, Identity } from './form';
import type { RowUnit } from './column-values';
import type { FilledRow } from './fill-areas';
import { FORM_WORDS } from './words';

export interface BrokenIdentity {
  /** Index of the column that should be the result: '9', '1=2+3'. */
  readonly column: string;
  readonly area: string;
  readonly isTotal: boolean;
  /** Null for a column of all households, which every part repeats: it is told once. */
  readonly part: FilledRow['part'];
  readonly unit: RowUnit | null;
  readonly written: number;
  readonly computed: number;
  /** What the columns of the formula count by: one of them could not be told for somebody. */
  readonly facts: readonly Fact[];
}

/** A row whose formula has a blank among its columns: it neither holds nor fails. */
export type UncheckedIdentity = Pick<BrokenIdentity, 'column' | 'area' | 'part' | 'unit'>;
export interface CheckedIdentities {
  readonly checked: number;
  readonly broken: readonly BrokenIdentity[];
  readonly unchecked: readonly UncheckedIdentity[];
}

/** Rows on which a column is not what its formula says, and rows that cannot be checked. */
export function checkIdentities(
  { identities, undivided }: Pick<AreaForm, 'identities' | 'undivided'>,
  columns: readonly FormColumn[],
  rows: readonly FilledRow[],
): CheckedIdentities {
  const places = new Map(columns.map(({ key }, at) => [key, at]));
  const of = (key: string): FormColumn | undefined => columns[places.get(key) ?? -1];
  const found = rows.flatMap((row) =>
    identities.map((identity) => {
      const sides = sidesOf(identity, (key) => {
        const { together } = row;
        // Two columns nobody can tell apart still have a sum.
        if (together != null && undivided?.columns.includes(key))
          return key === undivided.columns[0] ? together : 0;
        return row.values[places.get(key) ?? -1] ?? null;
      });
      const count = countOf(of(identity.result));
      const place = {
        column: of(identity.result)?.index ?? identity.result,
        area: row.kind === 'area' || row.kind === 'zone' ? row.label : FORM_WORDS.total,
        isTotal: row.kind !== 'area',
        part: count?.ofAll ? null : row.part,
        unit: row.unit ?? count?.unit ?? null,
      };
      return { identity, place, sides };
    }),
  );
  const broken = found.flatMap(({ identity, place, sides }): BrokenIdentity[] => {
    if (sides === null || sides.written === sides.computed) return [];
    const facts = [...identity.plus, ...identity.minus].flatMap((key) => factsOf(countOf(of(key))));
    return [{ ...place, ...sides, facts }];
  });
  const unchecked = found.flatMap(({ place, sides }) => (sides === null ? [place] : []));
  return {
    checked: found.length - unchecked.length,
    broken: onceEach(broken),
    unchecked: onceEach(unchecked),
  };
}

function onceEach<T extends UncheckedIdentity>(all: readonly T[]): T[] {
  return all.filter((each, at) => !all.slice(0, at).some((before) => isSame(before, each)));
}

function countOf(column: FormColumn | undefined): Count | null {
  return column && 'count' in column.measure ? column.measure.count : null;
}
function factsOf(count: Count | null): readonly Fact[] {
  return count === null ? [] : [...count.is, ...(count.isNot ?? [])];
}

/** Both sides of the formula; null where a column is blank. */
function sidesOf(
  { result, plus, minus }: Identity,
  value: (key: string) => number | null,
): { written: number; computed: number } | null {
  const written = value(result);
  const added = plus.map(value);
  const taken = minus.map(value);
  if (written === null || [...added, ...taken].includes(null)) return null;
  const sum = (terms: readonly (number | null)[]): number =>
    terms.reduce<number>((total, term) => total + (term ?? 0), 0);
  return { written, computed: sum(added) - sum(taken) };
}

function isSame(a: UncheckedIdentity, b: UncheckedIdentity): boolean {
  return a.column === b.column && a.area === b.area && a.part === b.part && a.unit === b.unit;
}
