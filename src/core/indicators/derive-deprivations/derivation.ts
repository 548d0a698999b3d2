/** What the members and the living conditions of a household say of one indicator of deprivation. */
import type { MessageParams } from '../../errors';
import type { CellRef, HouseholdRecord, Person } from '../../model';
import type { FieldId } from '../../register/fields';
import type { DeprivationBounds } from '../../standards/standard';

export type DerivedResult = 'deprived' | 'notDeprived' | 'notAssessable';

export interface Derivation {
  readonly result: DerivedResult;
  /** Code of messages/deprivations.ts with its numbers and names. */
  readonly reason: { readonly code: string; readonly params: MessageParams };
  /** The cells it was derived from: of what decides, or of what is missing. */
  readonly cells: readonly CellRef[];
}

/** Full years, at least and at most; null where no birth and no age can be read. */
export interface Aged {
  readonly person: Person;
  readonly age: { readonly min: number; readonly max: number } | null;
}

/** What the derivations of a household look at. */
export interface HouseholdFacts {
  /** Everybody who counts in the size; empty where members are not listed. */
  readonly members: readonly Aged[];
  /** Whether the list has everybody: as many as the written size, or more (then the size was not kept up). */
  readonly isWhole: boolean;
  /** The household's rows on every list, the main one first. */
  readonly records: readonly HouseholdRecord[];
  /** Persons by the written size, else by the list; null where neither tells. */
  readonly size: number | null;
  /**
   * Persons a ratio is taken of: the member rows; where these are known to be only some of the members, both counts, which
   * must lead to one answer; the written size where members are not listed. Empty where neither tells.
   * @see shared/domain/policy.md section 1: ratios use member rows, not the typed number
   */
  readonly ratioSizes: readonly number[];
  readonly sizeCells: readonly CellRef[];
  readonly bounds: DeprivationBounds;
  /** 'YYYY-MM-DD' */
  readonly asOf: string;
  /** Whether a column of marks is in use: somebody of its table has one. Blank then means no. */
  readonly isUsed: (row: Row, field: FieldId) => boolean;
}

export type Derive = (facts: HouseholdFacts) => Derivation;
export type Row = Pick<Person, 'table' | 'row'> | Pick<HouseholdRecord, 'table' | 'row'>;

/** The cell of a field on a row; null where the table has no such column. */
export function refAt({ table, row }: Row, field: FieldId): CellRef | null {
  const column = table.columns.get(field);
  return column === undefined ? null : { sheet: table.sheet, row, column: column + 1 };
}

export function refsAt(row: Row, fields: readonly FieldId[]): readonly CellRef[] {
  return fields.map((field) => refAt(row, field)).filter((ref) => ref !== null);
}

export function derived(
  result: DerivedResult,
  code: string,
  params: MessageParams = {},
  cells: readonly CellRef[] = [],
): Derivation {
  return { result, reason: { code, params }, cells };
}

/** '45', or '3–4' where only the year of birth is known. */
export function ageText(age: Aged['age']): string {
  if (age === null) return '?';
  return age.min === age.max ? String(age.max) : `${age.min}–${age.max}`;
}
