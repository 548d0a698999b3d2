/** The forms' own arithmetic, checked on every row rather than taken for granted. */
import type { AreaForm, Count, Fact, FormColumn, Identity } from './form';
import type { FilledRow, RowUnit } from './fill-areas';
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

/** Rows on which a column is not what its formula says; rows with a blank among the columns say nothing. */
export function brokenIdentities(
  { identities, undivided }: Pick<AreaForm, 'identities' | 'undivided'>,
  columns: readonly FormColumn[],
  rows: readonly FilledRow[],
): { checked: number; broken: BrokenIdentity[] } {
  const places = new Map(columns.map(({ key }, at) => [key, at]));
  const found = rows.flatMap((row) =>
    identities.flatMap((identity) => {
      const sides = sidesOf(identity, (key) => {
        const { together } = row;
        // Two columns nobody can tell apart still have a sum.
        if (together != null && undivided?.columns.includes(key))
          return key === undivided.columns[0] ? together : 0;
        return row.values[places.get(key) ?? -1] ?? null;
      });
      return sides === null ? [] : [{ row, identity, ...sides }];
    }),
  );
  const broken = found
    .filter(({ written, computed }) => written !== computed)
    .map(({ row, identity, written, computed }): BrokenIdentity => {
      const of = (key: string): FormColumn | undefined => columns[places.get(key) ?? -1];
      const count = countOf(of(identity.result));
      return {
        column: of(identity.result)?.index ?? identity.result,
        area: row.kind === 'area' ? row.label : FORM_WORDS.total,
        isTotal: row.kind !== 'area',
        part: count?.ofAll ? null : row.part,
        unit: row.unit ?? count?.unit ?? null,
        written,
        computed,
        facts: [...identity.plus, ...identity.minus].flatMap((key) => factsOf(countOf(of(key)))),
      };
    });
  return {
    checked: found.length,
    broken: broken.filter((each, at) => !broken.slice(0, at).some((before) => isSame(before, each))),
  };
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

function isSame(a: BrokenIdentity, b: BrokenIdentity): boolean {
  return a.column === b.column && a.area === b.area && a.part === b.part && a.unit === b.unit;
}
