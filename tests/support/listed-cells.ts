/** Holds every number of the sheets whose cells have households behind them against the households listed. */
import type { SheetGrid } from '../../src/core/model';
import { shortfallIn } from '../../src/core/indicators/income-figures';
import { isSameGroup, type CountedHousehold, type TracedFigure } from '../../src/core/indicators/indicator';
import { figureSources, LISTED_ROLES, type ListedRole } from '../../src/core/job/figure-sources';
import type { RunOptions } from '../../src/core/job/options';
import { prepare } from '../../src/core/job/prepare';
import { withTypedStandard } from '../../src/core/job/typed-standard';
import type { ModelCell, SheetModel } from '../../src/core/reports/sheet-model';
import type { Cell } from '../../src/core/model';

export type Settings = readonly (readonly Cell[])[] | null;
export interface CheckedCells {
  /** 'GN Đa chiều row 12 column 5: shows 7, 6 listed' */
  readonly wrong: readonly string[];
  /** Numbers that lead to no list and do not say why. */
  readonly mute: readonly string[];
  /** Numbers with a list, by sheet. */
  readonly listed: Readonly<Partial<Record<ListedRole, number>>>;
}

/** Every cell of every such sheet of a workbook. */
export function checkedCells(
  grids: readonly SheetGrid[],
  options: RunOptions,
  settings: Settings = null,
): CheckedCells {
  const own = { settings: () => settings };
  const job = withTypedStandard(prepare(grids, ['rows'], options, '2025-01-05'), own);
  const sources = figureSources(job, own);
  const figures = LISTED_ROLES.flatMap((role) => sources[role].figures());
  const [wrong, mute]: [string[], string[]] = [[], []];
  const listed: Partial<Record<ListedRole, number>> = {};
  for (const role of LISTED_ROLES) {
    const model = sources[role].sheet();
    for (const place of model ? numbersOf(model) : []) {
      const { cell } = place;
      const at = `${model!.name} row ${place.row} column ${place.column}`;
      if (!cell.figure) {
        if (cell.unlisted === undefined) mute.push(at);
        continue;
      }
      listed[role] = (listed[role] ?? 0) + 1;
      const got = numberOfList(place, figures);
      const shown = shownNumber(cell);
      if (got === null || Math.abs(got - shown) > 1e-9 * Math.max(1, Math.abs(shown)))
        wrong.push(`${at} (${cell.figure.id}): shows ${shown}, ${got} listed`);
    }
  }
  return { wrong, mute, listed };
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly cell: ModelCell;
  /** Headed 'Hộ được tính': households also in the row of persons. */
  readonly ofHouseholds: boolean;
}

function numbersOf({ rows }: SheetModel): Place[] {
  return rows.flatMap((cells, r) =>
    cells.flatMap((cell, c) =>
      cell && typeof (cell.expected ?? cell.value) === 'number'
        ? [
            {
              row: r + 1,
              column: c + 1,
              cell,
              ofHouseholds: [1, 2].some((up) => rows[r - up]?.[c]?.value === 'Hộ được tính'),
            },
          ]
        : [],
    ),
  );
}
const shownNumber = ({ value, expected }: ModelCell): number => Number(expected ?? value);

/** What the cell has to show for its list: households, their persons, a share of those of the denominator, or money. */
function numberOfList({ cell, ofHouseholds }: Place, figures: readonly TracedFigure[]): number | null {
  const { id, group, part } = cell.figure!;
  const traced = figures.find((each) => each.id === id && isSameGroup(each.group, group));
  if (!traced) return null;
  const { households } = traced.trace();
  if (id === 'income-short') return shortfallIn(households.numerator);
  const isPersons = /^(previous-)?persons/.test(id) && part !== 'notAssessable' && !ofHouseholds;
  const size = (list: readonly CountedHousehold[]): number =>
    isPersons ? list.reduce((sum, { persons }) => sum + (persons ?? 0), 0) : list.length;
  const isRate = cell.style?.format?.startsWith('0.00') ?? false;
  return isRate ? (size(households[part]) / size(households.denominator)) * 100 : size(households[part]);
}
