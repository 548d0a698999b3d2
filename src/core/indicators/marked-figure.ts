/** A count over rows of marks as a figure, and a row as a household behind it. */
import type { IndicatorFigure } from '../model';
import type { PovertyStandard } from '../standards/standard';
import type { JudgedRow } from './alkire-foster-sums';
import { headcountRate } from './headcount-rate';
import type { CountedHousehold, CountedHouseholds, FigureName, TracedFigure } from './indicator';
import { isBlankForm, type MarkedRow } from './marked-rows';
import type { MarkedTable } from './marked-table';
import { classOf, householdClass } from './record-class';
import type { MultidimensionalChoices, Unit } from './register-multidimensional';

/** A row with its verdict at a cut; null: gaps leave it out. */
export interface Verdict {
  readonly row: MarkedRow;
  readonly judged: JudgedRow | null;
}
export interface Frame {
  readonly table: MarkedTable;
  readonly standard: PovertyStandard;
  readonly missing: MultidimensionalChoices['missing'];
}

/** A figure of households or persons with the households of each part. */
export function figureOf(
  name: FigureName,
  { table, standard }: Frame,
  unit: Unit,
  households: CountedHouseholds,
): ReturnType<TracedFigure['trace']> {
  const size = (list: readonly CountedHousehold[]): number =>
    unit === 'households' ? list.length : list.reduce((sum, { persons }) => sum + (persons ?? 0), 0);
  const [numerator, denominator] = [size(households.numerator), size(households.denominator)];
  const figure: IndicatorFigure = {
    ...{ id: name.id, group: name.group, numerator, denominator },
    value: denominator === 0 ? null : headcountRate(numerator, denominator),
    unit: 'percent',
    notAssessable: households.notAssessable.length,
    standard: standard.id,
    source: [...new Set(table.records.map((record) => record.table.sheet))].join(', '),
  };
  return { figure, households };
}

/** A row as a household behind a figure, with its marks and score; a blank form has none. */
export function behindRow({ row, judged }: Verdict, { indicators }: PovertyStandard): CountedHousehold {
  const { record, household, groups, persons, marks } = row;
  const keys = (mark: 1 | null) => indicators.flatMap(({ key }, at) => (marks[at] === mark ? [key] : []));
  return {
    record,
    hamlet: groups.hamlet || null,
    class: household ? householdClass(household) : classOf(record),
    persons,
    reason: isBlankForm(row)
      ? { kind: 'no-marks', why: 'blank-form' }
      : {
          kind: 'marks',
          deprived: keys(1),
          unknown: keys(null),
          score: judged && { points: judged.points, outOf: judged.outOf },
        },
  };
}
