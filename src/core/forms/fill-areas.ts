/** Fills a form with a row an area. */
import { headcountRate } from '../indicators/headcount-rate';
import { areasOf } from './areas';
import { countItems, personsIn, type Untold } from './count';
import type { AreaForm, Count, Fact, FormColumn, FormData, HeaderNode, Item, Part } from './form';
import { leavesOf } from './form';
import { brokenIdentities, type BrokenIdentity } from './identities';
import { partedRow, type PartedRow } from './undivided';

export type RowUnit = 'households' | 'persons';
export interface FilledRow {
  readonly kind: 'total' | 'part' | 'area';
  /** 'I', '1'; '' for a total. */
  readonly number: string;
  readonly label: string;
  readonly part: Part['id'] | null;
  /** Only where the form has a row for each. */
  readonly unit: RowUnit | null;
  /** One a column; null: cannot be told. */
  readonly values: readonly (number | null)[];
  /** What the two columns of `undivided` count together, where they cannot be told apart. */
  readonly together?: number | null;
}
/** What could not be told, for the notes. */
export interface Gaps {
  readonly untold: Untold;
  /** Items without a size that a column of persons needed. */
  readonly sizeless: ReadonlySet<Item>;
  /** Keys of columns that are blank throughout, by the fact that is to blame. */
  readonly blank: ReadonlyMap<Fact, readonly FormColumn[]>;
}
export interface FilledAreas {
  readonly kind: 'areas';
  readonly form: AreaForm;
  readonly header: readonly HeaderNode[];
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FilledRow[];
  readonly gaps: Gaps;
  readonly items: readonly Item[];
  readonly identities: { readonly checked: number; readonly broken: readonly BrokenIdentity[] };
}

interface Filling {
  readonly data: FormData;
  readonly columns: readonly FormColumn[];
  readonly untold: Untold;
  readonly sizeless: Set<Item>;
  readonly blank: Map<Fact, FormColumn[]>;
}
interface Slice {
  readonly items: readonly Item[];
  readonly part: Part | null;
  readonly unit: RowUnit | null;
}

/** Fills the form; the caller has made sure that its population can be told. */
export function fillAreas(form: AreaForm, data: FormData, items: readonly Item[]): FilledAreas {
  const header = form.columns(data);
  const filling: Filling = {
    data,
    columns: leavesOf(header),
    untold: new Map(),
    sizeless: new Set(),
    blank: new Map(),
  };
  const rows = form.parts
    ? form.parts.flatMap((part, index) =>
        tableRows(form, filling, items, { part, roman: ROMAN[index] ?? '' }),
      )
    : tableRows(form, filling, items, null);
  return {
    kind: 'areas',
    form,
    header,
    columns: filling.columns,
    rows,
    gaps: filling,
    items,
    identities: brokenIdentities(form, filling.columns, rows),
  };
}

const ROMAN = ['I', 'II', 'III'];

/** A total (or the part's row, which is its total) and a row for each hamlet. */
function tableRows(
  form: AreaForm,
  filling: Filling,
  items: readonly Item[],
  heading: { readonly part: Part; readonly roman: string } | null,
): FilledRow[] {
  const part = heading?.part ?? null;
  const units: readonly (RowUnit | null)[] = form.split ? ['households', 'persons'] : [null];
  const whole = units.map((unit) => rowOf(form, filling, { items, part, unit }, null));
  const total = whole.map((row, at): FilledRow => ({
    kind: heading ? 'part' : 'total',
    number: heading?.roman ?? '',
    label: heading ? heading.part.title : form.totalTitle,
    part: part?.id ?? null,
    unit: units[at] ?? null,
    ...row,
  }));
  const areas = areasOf(filling.data, items).flatMap(([label, inside], index) =>
    units.map((unit, at): FilledRow => ({
      kind: 'area',
      number: String(index + 1),
      label,
      part: part?.id ?? null,
      unit,
      ...rowOf(form, filling, { items: inside, part, unit }, whole[at]?.values ?? null),
    })),
  );
  return form.total === 'first' || heading ? [...total, ...areas] : [...areas, ...total];
}

function rowOf(
  { undivided }: AreaForm,
  filling: Filling,
  slice: Slice,
  whole: readonly (number | null)[] | null,
): PartedRow {
  const values = valuesOf(filling, slice, whole);
  if (!undivided) return { values };
  const { columns, data, sizeless } = filling;
  const measure = (items: readonly Item[]): number | null =>
    slice.unit === 'persons' ? personsIn(items, 'end', sizeless) : items.length;
  return partedRow(undivided, columns, values, slice.items, data, measure);
}

/**
 * @param whole values of the whole table, where a column without one stays blank in every area; null for the whole
 */
function valuesOf(
  filling: Filling,
  slice: Slice,
  whole: readonly (number | null)[] | null,
): (number | null)[] {
  const values = new Map<string, number | null>();
  const fill = (isDerived: boolean): void =>
    filling.columns.forEach((column, at) => {
      if (isDerived !== derives(column)) return;
      const isBlank = whole !== null && whole[at] === null && !isDerived;
      values.set(column.key, isBlank ? null : valueOf(filling, column, slice, values, whole === null));
    });
  // Rates and sums are of columns on either side of theirs.
  fill(false);
  fill(true);
  return filling.columns.map(({ key }) => values.get(key) ?? null);
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
