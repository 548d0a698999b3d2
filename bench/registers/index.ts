/** Invented registers of any size, two rows in a hundred with a planted fault: the same cells on every machine. */
import type { Cell } from '../../src/core/model';
import type { FieldId } from '../../src/core/register/fields';
import { COLUMNS, rowsOf, type Fields, type Form } from './columns';
import { OTHER_FAULTS, RACED_FAULTS, type FaultKind, type Planted } from './faults';
import { householdMaker } from './household';
import { chanceFrom } from './random';

export type { Form } from './columns';
export type { Planted } from './faults';

export interface InventedRegister {
  readonly form: Form;
  readonly fields: readonly FieldId[];
  /** The sheet: headers in row 1, one row a person or a household from row 2. */
  readonly cells: readonly (readonly Cell[])[];
  readonly planted: readonly Planted[];
}

const FAULTS_PERCENT = 2;

/**
 * A register of `rows` data rows × 30 columns.
 *
 * @param form persons: members beneath their heads, with the faults of the raced rules. households: one row each.
 */
export function inventedRegister(form: Form, rows: number): InventedRegister {
  const chance = chanceFrom(2024);
  const make = householdMaker(chance);
  const plant = planter(form);
  const columns = COLUMNS[form];
  const fields = columns.map(([field]) => field);
  const cells: Cell[][] = [columns.map(([, header]) => header)];
  const planted: Planted[] = [];
  /** A sound child whose identity a fault may copy. */
  let child: Fields | null = null;
  for (let index = 0; cells.length <= rows; index++) {
    const world = make(index);
    const room = form === 'households' ? 1 : rows + 1 - cells.length;
    const household =
      form === 'households'
        ? rowsOf(world).slice(0, 1)
        : rowsOf({ ...world, members: world.members.slice(0, room) });
    // At most one fault a household, so that no fault hides or explains another.
    const at = chance.percent(FAULTS_PERCENT * household.length) ? chance.below(household.length) : -1;
    const kind = at < 0 ? null : plant(household, at, child);
    if (kind) planted.push({ code: kind.code, row: cells.length + 1 + at, field: fieldIn(form, kind.field) });
    else child = household.find(({ quan_he, cccd }) => quan_he === 'Con' && cccd !== null) ?? child;
    for (const row of household) cells.push(fields.map((field) => row[field] ?? null));
  }
  return { form, fields, cells, planted };
}

const fieldIn = (form: Form, field: FieldId): FieldId =>
  form === 'households' && field === 'ho_ten' ? 'chu_ho' : field;

/** Plants the kinds in turn, changing the row in its household; a kind that does not fit the row waits for the next. */
function planter(form: Form): (rows: Fields[], at: number, child: Fields | null) => FaultKind | null {
  const known = new Set(COLUMNS[form].map(([field]) => field));
  const all = form === 'persons' ? RACED_FAULTS : [...RACED_FAULTS, ...OTHER_FAULTS];
  // Nobody can tell a wrong size where no members are listed.
  const waiting = all.filter(
    (kind) => known.has(fieldIn(form, kind.field)) && (form === 'persons' || kind.code !== 'ST09'),
  );
  return (rows, at, child) => {
    const row = rows[at]!;
    for (const [place, kind] of waiting.entries()) {
      const spoilt = kind.spoil({ row, rows, child });
      if (!spoilt) continue;
      waiting.push(...waiting.splice(place, 1));
      rows[at] = { ...spoilt, chu_ho: spoilt.ho_ten };
      return kind;
    }
    return null;
  };
}
