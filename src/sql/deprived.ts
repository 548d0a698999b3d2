/** How many indicators of a standard a household is deprived in: at least and at most, NULL where nothing tells. */
import type { DeprivationIndicator, PovertyStandard } from '../core/standards/standard';
import type { Column } from './text';

/** The mark of an indicator; NULL of everybody where registers have no column for it. */
export function markOf({ field }: Pick<DeprivationIndicator, 'field'>): string {
  return field ?? 'CAST(NULL AS BOOL)';
}

/** How many of the marks are so: whole numbers added up. */
export function sumOfMarks(indicators: PovertyStandard['indicators'], is: 'IS TRUE' | 'IS NULL'): string {
  const each = indicators.flatMap(({ field }) => (field === null ? [] : [`IF(${field} ${is}, 1, 0)`]));
  const without = indicators.length - each.length;
  return [...each, ...(is === 'IS NULL' && without > 0 ? [String(without)] : [])].join(' + ');
}

/** Columns `deprived_from` and `deprived_to` of a row with `marks_true` and `marks_null`. */
export function deprivedRange({ indicators, points }: PovertyStandard): readonly Column[] {
  const count = indicators.length;
  const each = points?.b2PerIndicator.value;
  const byPoints =
    each === undefined
      ? 'NULL'
      : `IF(b2 BETWEEN 0 AND ${each * count} AND b2 / ${each} = FLOOR(b2 / ${each}), b2 / ${each}, NULL)`;
  const range = (marked: string): string => `IF(marks_null = ${count}, ${byPoints}, ${marked})`;
  return [
    {
      name: 'deprived_from',
      is: range('marks_true'),
      why: 'Không có dấu nào thì lấy điểm B2 / without any mark, by B2',
    },
    { name: 'deprived_to', is: range('marks_true + marks_null') },
  ];
}
