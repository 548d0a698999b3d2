/** Households that neither column of marks is marked for, and what the officer said of them. */
import type { BlankMarks, HouseholdRecord, Register, RegisterTable } from '../model';
import { canBlankTell } from './class-of-row';
import { columnLetter } from './columns';

/** The households of one list that no mark tells the class of. */
export interface Unmarked {
  readonly sheet: string;
  /** Letters of the columns 'Hộ nghèo' and 'Hộ cận nghèo'. */
  readonly columns: readonly [poor: string, near: string];
  /** How many households; more than 0. */
  readonly count: number;
  /** Null until somebody has said what the blank means. */
  readonly answer: BlankMarks | null;
}

/** Lists that mean other households than those of today: their blanks are nobody's class. */
const NOT_OF_NOW: ReadonlySet<RegisterTable['coverage']> = new Set(['escaped', 'gone'] as const);

/** By table, in the order of the households; a list whose every household is marked is left out. */
export function unmarkedHouseholds({
  households,
}: Pick<Register, 'households'>): ReadonlyMap<RegisterTable, Unmarked> {
  const counts = new Map<RegisterTable, number>();
  for (const { main } of households) {
    if (isUnmarked(main)) counts.set(main.table, (counts.get(main.table) ?? 0) + 1);
  }
  return new Map([...counts].map(([table, count]) => [table, { ...placeOf(table), count }]));
}

function placeOf(table: RegisterTable): Omit<Unmarked, 'count'> {
  const letter = (field: 'la_ho_ngheo' | 'la_ho_can_ngheo'): string =>
    columnLetter(table.columns.get(field) ?? 0);
  return {
    sheet: table.sheet,
    columns: [letter('la_ho_ngheo'), letter('la_ho_can_ngheo')],
    answer: table.blankMarks ?? null,
  };
}

function isUnmarked({ table, row, recordedClass }: HouseholdRecord): boolean {
  if (NOT_OF_NOW.has(table.coverage) || !canBlankTell(table.columns)) return false;
  if (recordedClass.kind === 'blank') return true;
  // Below a heading of a class it is the heading that says it, not the blank.
  const isHeaded = table.classRows.some((heading) => heading.heads !== null && heading.row < row);
  return (
    table.blankMarks === 'notPoor' &&
    !isHeaded &&
    recordedClass.kind === 'ok' &&
    recordedClass.value === 'notPoor'
  );
}
