/** Fills a form with a row an area. */
import { areasOf, zonesOf } from './areas';
import { valuesOf, type Filling, type RowUnit, type Slice } from './column-values';
import { personsIn, type Untold } from './count';
import type { AreaForm, Fact, FormColumn, FormData, HeaderNode, Item, Part } from './form';
import { leavesOf } from './form';
import { checkIdentities, type CheckedIdentities } from './identities';
import { openCells, type OpenCells } from './open-cells';
import { partedRow, type PartedRow } from './undivided';

export interface FilledRow {
  /** zone: of the urban or the rural areas below it. */
  readonly kind: 'total' | 'part' | 'zone' | 'area';
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
  /** Columns that are null because somebody may belong in them or elsewhere, by key. */
  readonly open: OpenCells;
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
  readonly identities: CheckedIdentities;
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
    identities: checkIdentities(form, filling.columns, rows),
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
    ...row.told,
  }));
  const rowsIn = (
    { kind, number, label }: Pick<FilledRow, 'kind' | 'number' | 'label'>,
    inside: readonly Item[],
  ): FilledRow[] =>
    units.map((unit, at): FilledRow => ({
      ...{ kind, number, label, part: part?.id ?? null, unit },
      ...rowOf(form, filling, { items: inside, part, unit }, whole[at]?.counted ?? null).told,
    }));
  const hamlets = (all: readonly Item[]): FilledRow[] =>
    areasOf(filling.data, all)
      // Each zone has the hamlets with somebody in it.
      .filter(([, inside]) => !form.byZone || inside.length > 0)
      .flatMap(([label, inside], index) =>
        rowsIn({ kind: 'area', number: String(index + 1), label }, inside),
      );
  const areas = form.byZone
    ? zonesOf(filling.data, items).flatMap(([label, inside], index) => [
        ...rowsIn({ kind: 'zone', number: ROMAN[index] ?? '', label }, inside),
        ...hamlets(inside),
      ])
    : hamlets(items);
  return form.total === 'first' || heading ? [...total, ...areas] : [...areas, ...total];
}

interface RowOfForm {
  readonly told: PartedRow & Pick<FilledRow, 'open'>;
  /** Before columns were left blank for somebody of one area: of another they may be told. */
  readonly counted: readonly (number | null)[];
}

function rowOf(
  form: AreaForm,
  filling: Filling,
  slice: Slice,
  whole: readonly (number | null)[] | null,
): RowOfForm {
  const open = openCells(form, filling.data, slice.items);
  const { values, counted } = valuesOf(filling, slice, whole, open);
  return { told: { ...dividedRow(form, filling, slice, values, open), open }, counted };
}

/** A column of both that somebody may belong in leaves no sum of both either. */
function dividedRow(
  { undivided }: AreaForm,
  filling: Filling,
  slice: Slice,
  values: readonly (number | null)[],
  open: OpenCells,
): PartedRow {
  if (!undivided || undivided.columns.some((key) => open.has(key))) return { values };
  const { columns, data, sizeless } = filling;
  const measure = (items: readonly Item[]): number | null =>
    slice.unit === 'persons' ? personsIn(items, 'end', sizeless) : items.length;
  return partedRow(undivided, columns, values, slice.items, data, measure);
}
