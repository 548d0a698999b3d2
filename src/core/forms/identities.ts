/** The forms' own arithmetic, checked on every row rather than taken for granted. */
import type { AreaForm, FormColumn } from './form';
import type { FilledRow, RowUnit } from './fill-areas';
import { FORM_WORDS } from './words';

export interface BrokenIdentity {
  /** Index of the column that should be the result: '9', '1'. */
  readonly column: string;
  readonly area: string;
  readonly isTotal: boolean;
  /** Null for a column of all households, which every part repeats: it is told once. */
  readonly part: FilledRow['part'];
  readonly unit: RowUnit | null;
  readonly written: number;
  readonly computed: number;
}

/** Rows on which a column is not what its formula says; rows with a blank among the columns say nothing. */
export function brokenIdentities(
  { identities }: Pick<AreaForm, 'identities'>,
  columns: readonly FormColumn[],
  rows: readonly FilledRow[],
): { checked: number; broken: BrokenIdentity[] } {
  const places = new Map(columns.map(({ key }, at) => [key, at]));
  let checked = 0;
  const broken: BrokenIdentity[] = [];
  for (const row of rows) {
    const value = (key: string): number | null => row.values[places.get(key) ?? -1] ?? null;
    for (const { result, plus, minus } of identities) {
      const written = value(result);
      const terms = [
        ...plus.map((key) => [value(key), 1] as const),
        ...minus.map((key) => [value(key), -1] as const),
      ];
      if (written === null || terms.some(([term]) => term === null)) continue;
      checked += 1;
      const computed = terms.reduce((sum, [term, sign]) => sum + sign * (term ?? 0), 0);
      if (computed === written) continue;
      const column = columns[places.get(result) ?? -1];
      const count = column && 'count' in column.measure ? column.measure.count : null;
      broken.push({
        column: column?.index ?? result,
        area: row.kind === 'area' ? row.label : FORM_WORDS.total,
        isTotal: row.kind !== 'area',
        part: count?.ofAll ? null : row.part,
        unit: row.unit ?? count?.unit ?? null,
        written,
        computed,
      });
    }
  }
  return { checked, broken: broken.filter((each, at) => !isRepeated(broken.slice(0, at), each)) };
}

function isRepeated(
  before: readonly BrokenIdentity[],
  { column, area, part, unit }: BrokenIdentity,
): boolean {
  return (
    part === null &&
    before.some(
      (each) => each.column === column && each.area === area && each.unit === unit && each.part === null,
    )
  );
}
