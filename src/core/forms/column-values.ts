/** The values of one row of a form by area, column by column. */
import { headcountRate } from '../indicators/headcount-rate';
import { countItems, personsIn, type Untold } from './count';
import type { Count, Fact, FormColumn, FormData, Item, Part } from './form';
import type { OpenCells } from './open-cells';

export type RowUnit = 'households' | 'persons';
/** What is found out while a form is filled. */
export interface Filling {
  readonly data: FormData;
  readonly columns: readonly FormColumn[];
  readonly untold: Untold;
  readonly sizeless: Set<Item>;
  readonly blank: Map<Fact, FormColumn[]>;
}
/** The households of a row, and which of the form's rows it is. */
export interface Slice {
  readonly items: readonly Item[];
  readonly part: Part | null;
  readonly unit: RowUnit | null;
}

/**
 * Values of a row, with what was counted before columns were left blank for households that cannot be placed.
 *
 * @param whole values of the whole table, where a column without one stays blank in every area; null for the whole
 */
export function valuesOf(
  filling: Filling,
  slice: Slice,
  whole: readonly (number | null)[] | null,
  open: OpenCells,
): { values: (number | null)[]; counted: (number | null)[] } {
  const values = new Map<string, number | null>();
  const inOrder = (): (number | null)[] => filling.columns.map(({ key }) => values.get(key) ?? null);
  const fill = (isDerived: boolean): void =>
    filling.columns.forEach((column, at) => {
      if (isDerived !== derives(column)) return;
      const isBlank = whole !== null && whole[at] === null && !isDerived;
      values.set(column.key, isBlank ? null : valueOf(filling, column, slice, values, whole === null));
    });
  // Rates and sums are of columns on either side of theirs.
  fill(false);
  const counted = inOrder();
  for (const key of open.keys()) values.set(key, null);
  fill(true);
  return { values: inOrder(), counted };
}

function derives({ measure }: FormColumn): boolean {
  return 'rate' in measure || 'sum' in measure;
}

function valueOf(
  filling: Filling,
  column: FormColumn,
  slice: Slice,
  before: ReadonlyMap<string, number | null>,
  isWhole: boolean,
): number | null {
  const { measure } = column;
  if ('count' in measure) return countOf(filling, column, measure.count, slice, isWhole);
  if ('share' in measure) return shareOf(filling, column, measure.share, slice, isWhole);
  if ('rate' in measure) {
    const [numerator, denominator] = measure.rate.map((key) => before.get(key) ?? null);
    if (numerator == null || denominator == null || numerator > denominator) return null;
    return headcountRate(numerator, denominator);
  }
  if ('sum' in measure) {
    const parts = measure.sum.map((key) => before.get(key) ?? null);
    return parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);
  }
  return null;
}

function countOf(
  filling: Filling,
  column: FormColumn,
  count: Count,
  slice: Slice,
  isWhole: boolean,
): number | null {
  const unit = count.unit ?? slice.unit ?? 'households';
  const counted = judged(filling, column, withPart(count, slice), slice.items, isWhole);
  if (counted === null) return null;
  return unit === 'households'
    ? counted.length
    : personsIn(counted, count.persons ?? 'end', filling.sizeless);
}

function withPart(
  count: Pick<Count, 'is' | 'isNot' | 'ofAll'>,
  { part }: Slice,
): Pick<Count, 'is' | 'isNot'> {
  return part && !count.ofAll ? { ...count, is: [...part.is, ...count.is] } : count;
}

/** Per cent of those the fact is known for. */
function shareOf(
  filling: Filling,
  column: FormColumn,
  { of, fact }: { readonly of: readonly Fact[]; readonly fact: Fact },
  slice: Slice,
  isWhole: boolean,
): number | null {
  const yes = judged(filling, column, withPart({ is: [...of, fact] }, slice), slice.items, isWhole);
  const no = judged(filling, column, withPart({ is: of, isNot: [fact] }, slice), slice.items, false);
  return yes === null || no === null ? null : headcountRate(yes.length, yes.length + no.length);
}

function judged(
  filling: Filling,
  column: FormColumn,
  count: Pick<Count, 'is' | 'isNot'>,
  items: readonly Item[],
  isWhole: boolean,
): readonly Item[] | null {
  // Areas are parts of the whole: what cannot be told is noted once.
  const { items: met, stoppedBy } = countItems(
    items,
    count,
    filling.data,
    isWhole ? filling.untold : new Map(),
  );
  if (stoppedBy === null) return met;
  if (isWhole) filling.blank.set(stoppedBy, [...(filling.blank.get(stoppedBy) ?? []), column]);
  return null;
}
