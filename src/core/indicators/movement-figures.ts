/** Every count of the forms of GN Diễn biến with the households behind it. */
import type { IndicatorFigure, Register } from '../model';
import type { PovertyStandard } from '../standards/standard';
import type { CountedHousehold, FigureName, TracedFigure } from './indicator';
import type { FormClass } from './move-ends';
import type { Movement } from './movement';
import {
  countedAt,
  MOVEMENT_COLUMNS,
  movementsIn,
  unlistedBy,
  type MovementColumn,
  type Unlisted,
} from './movement-columns';
import { movementsOf } from './movements';
import { classOf, householdClass } from './record-class';
import type { Unit } from './register-multidimensional';
import { isUnknown, movementsByHamlet } from './transitions';

/** At which end its persons are counted; null: at whichever they are known. */
type At = 'start' | 'end' | null;

const FORM_NAMES = { poor: 'poor', nearPoor: 'near-poor' } as const;
const OTHER = { poor: 'near-poor', nearPoor: 'poor' } as const;
/** Households that wait for somebody to look, and those whose class at one end is not known. */
export const UNMOVED_IDS = { waiting: 'movement-waiting', unknown: 'movement-unknown' } as const;

/** 'movement-poor-relapse', 'persons-movement-near-poor-to-poor'. */
export function movementId(unit: Unit, form: FormClass, column: MovementColumn): string {
  const names: Readonly<Record<MovementColumn, string>> = {
    start: 'start',
    toSibling: `to-${OTHER[form]}`,
    above: 'above',
    otherDown: 'other-down',
    fromSibling: `from-${OTHER[form]}`,
    relapse: 'relapse',
    new: 'new',
    relapseOrNew: 'relapse-or-new',
    otherUp: 'other-up',
    end: 'end',
  };
  return `${unit === 'persons' ? 'persons-' : ''}movement-${FORM_NAMES[form]}-${names[column]}`;
}

/** The form and the column of an id of households; null: it is no such id. */
export function movementOf(id: string): { readonly form: FormClass; readonly column: MovementColumn } | null {
  const all = (['poor', 'nearPoor'] as const).flatMap((form) =>
    MOVEMENT_COLUMNS.map((column) => ({ form, column })),
  );
  return all.find(({ form, column }) => movementId('households', form, column) === id) ?? null;
}

/**
 * The figures, for the whole register and by hamlet. A column nobody can tell has none; where relapsed and new cannot be told apart there is only both.
 *
 * @param previous last period's register; without it the register's own start classes are used
 * @param older registers of the years before that
 * @returns none when nothing tells the classes at the start
 */
export function movementFigures(
  register: Register,
  previous: Register | null,
  older: readonly Register[],
  standard: PovertyStandard,
): TracedFigure[] {
  const movements = movementsOf(register, previous, older);
  if (movements === null) return [];
  const areas: readonly (readonly [FigureName['group'], readonly Movement[]])[] = [
    [{ by: 'all' }, movements],
    ...movementsByHamlet(register, movements).map(([name, own]) => [{ by: 'hamlet', name }, own] as const),
  ];
  const unlisted = unlistedBy(register, previous);
  return areas.flatMap(([group, own]) => areaFigures(group, own, unlisted, standard));
}

function areaFigures(
  group: FigureName['group'],
  own: readonly Movement[],
  unlisted: Unlisted,
  standard: PovertyStandard,
): TracedFigure[] {
  const unclear = own.filter((movement) => isUnknown(movement) && !movement.isWaiting);
  const traced = (id: string, counted: readonly Movement[], unit: Unit, at: At): TracedFigure => ({
    id,
    group,
    trace: () => {
      const numerator = counted.map((movement) => behindMovement(movement, at));
      const notAssessable = unclear.map((movement) => behindMovement(movement, null));
      const size =
        unit === 'households'
          ? numerator.length
          : numerator.reduce((sum, { persons }) => sum + (persons ?? 0), 0);
      const figure: IndicatorFigure = {
        ...{ id, group, numerator: size, denominator: 0, value: size, unit },
        notAssessable: notAssessable.length,
        standard: standard.id,
        source: [...new Set(own.map(({ record }) => record.table.sheet))].join(', '),
      };
      return { figure, households: { numerator, denominator: [], notAssessable } };
    },
  });
  return [
    ...(['households', 'persons'] as const).flatMap((unit) =>
      (['poor', 'nearPoor'] as const).flatMap((form) =>
        MOVEMENT_COLUMNS.flatMap((column) => {
          const counted = movementsIn(own, form, column, unlisted);
          return counted === null
            ? []
            : [traced(movementId(unit, form, column), counted, unit, countedAt(column))];
        }),
      ),
    ),
    traced(
      UNMOVED_IDS.waiting,
      own.filter(({ isWaiting }) => isWaiting),
      'households',
      null,
    ),
    traced(UNMOVED_IDS.unknown, unclear, 'households', null),
  ];
}

function behindMovement(
  { record, household, hamlet, from, to, relapsed, isWaiting, persons }: Movement,
  at: At,
): CountedHousehold {
  return {
    record,
    hamlet,
    class: household ? householdClass(household) : classOf(record),
    persons: at === null ? (persons.end ?? persons.start) : persons[at],
    reason: { kind: 'movement', from, to, relapsed, isWaiting },
  };
}
