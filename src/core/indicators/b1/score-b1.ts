/** B1 of a household by a point table. */
import { DomainError } from '../../errors';
import type { Cell } from '../../model';
import { cellText, exactKey, isBlank, normaliseText } from '../../text/unicode';
import { matchOption } from './match-option';
import type { PointGroup, PointOption, PointTable } from './point-table';

export interface GroupScore {
  readonly group: PointGroup;
  /** The options that were met; empty where nothing could be told. */
  readonly options: readonly PointOption[];
  /** Null where it cannot be told; `missing` says why. */
  readonly points: number | null;
  readonly missing: null | 'no-column' | 'blank' | 'no-option' | 'no-points' | 'no-region';
  /** What of the cell names no option; '' elsewhere. */
  readonly unmatched: string;
}
export interface B1Score {
  /** The sum of all groups; null as soon as one cannot be told. */
  readonly total: number | null;
  readonly groups: readonly GroupScore[];
}

/**
 * The region whose points hold.
 *
 * @throws {DomainError} `b1.region-missing` when none is typed, `b1.region-unknown` when the table has no such column
 */
export function regionOf({ region, regions }: Pick<PointTable, 'region' | 'regions'>): number {
  if (region === '') throw new DomainError('b1.region-missing', { regions: regions.join(', ') });
  const at = regions.findIndex((name) => exactKey(name) === exactKey(region));
  if (at < 0) throw new DomainError('b1.region-unknown', { region, regions: regions.join(', ') });
  return at;
}

/**
 * Adds up the points of all groups.
 *
 * Whole points in, whole points out. A group whose answer is blank, names no option, or whose option has no points leaves
 * the total untold: a household is never scored as if it lacked what nobody wrote down.
 *
 * @param answerOf the register's cell for a column's header; undefined where the register has no such column
 * @param region index into the table's regions; null where it is open: options are named, and nothing is added up
 * @see shared/domain/b1-structure.json, engine_shape; TT 07/2021/TT-BLĐTBXH, Phụ lục III
 */
export function scoreB1(
  table: PointTable,
  region: number | null,
  answerOf: (column: string) => Cell | undefined,
): B1Score {
  const groups = table.groups.map((group) => scoreGroup(group, region, answerOf(group.column)));
  const isWhole = groups.length > 0 && groups.every(({ points }) => points !== null);
  return { groups, total: isWhole ? groups.reduce((sum, { points }) => sum + (points ?? 0), 0) : null };
}

function scoreGroup(group: PointGroup, region: number | null, answer: Cell | undefined): GroupScore {
  const untold = (
    missing: GroupScore['missing'],
    options: readonly PointOption[] = [],
    unmatched = '',
  ): GroupScore => ({ group, options, points: null, missing, unmatched });
  if (answer === undefined) return untold('no-column');
  if (isBlank(answer)) return untold('blank');
  const parts = group.combining === 'one' ? [answer] : partsOf(answer);
  const options = parts.map((part) => matchOption(part, group.options));
  const found = options.filter((option) => option !== null);
  if (found.length < options.length) {
    const left = parts.filter((_, i) => options[i] === null).map((part) => normaliseText(cellText(part)));
    return untold('no-option', found, left.join(', '));
  }
  if (region === null) return untold('no-region', found);
  const points = found.map((option) => option.points[region] ?? null);
  if (points.some((each) => each === null)) return untold('no-points', found);
  const numbers = points.map((each) => each ?? 0);
  return {
    group,
    options: found,
    points: group.combining === 'sum' ? numbers.reduce((sum, each) => sum + each, 0) : Math.max(...numbers),
    missing: null,
    unmatched: '',
  };
}

/** 'Xe máy; Tủ lạnh' names two options, and so do two lines of a cell. */
function partsOf(answer: Cell): readonly Cell[] {
  if (typeof answer === 'number') return [answer];
  return cellText(answer)
    .split(/[;,+\n]/)
    .map(normaliseText)
    .filter((part) => part !== '');
}

/**
 * B2 of a household: ten points an indicator it lacks.
 *
 * @param deprived how many, 0 or more
 * @see TT 07/2021/TT-BLĐTBXH, Phụ lục IV: 10 points an indicator
 */
export function scoreB2(deprived: number, perIndicator = 10): number {
  return deprived * perIndicator;
}
