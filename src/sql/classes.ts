/** Households by the class a standard gives them. */
import { classFigureId } from '../core/indicators/class-figures';
import { RESULTS } from '../core/indicators/standards-side-by-side';
import type { PovertyStandard } from '../core/standards/standard';
import { heading } from './cite';
import { judgedSteps } from './judged';
import { ordered, SCOPE_COLUMNS, scopesOf } from './scopes';
import { columnName, commented, indented, literal, query, selectList, countIf } from './text';

const isClass = (result: (typeof RESULTS)[number]): string =>
  result === 'notAssessable' ? 'class IS NULL' : `class = '${result}'`;

/** Counts of each class by hamlet, commune and in all, with those nobody can judge and those whose two ways disagree. */
export function classesQuery(table: string, standard: PovertyStandard): string {
  const counts = [...RESULTS.map((result) => columnName(result)), 'households', 'ways_disagree'];
  const parts = {
    name: 'parts',
    why: 'Đếm theo thôn / counted by hamlet',
    body: `SELECT\n${indented(
      selectList([
        ...['year', 'commune', 'hamlet'].map((name) => ({ name, is: name })),
        ...RESULTS.map((result) => ({ name: columnName(result), is: countIf(isClass(result)) })),
        { name: 'households', is: 'COUNT(*)' },
        { name: 'ways_disagree', is: countIf('by_points <> by_income') },
      ]),
    )}\nFROM judged\nGROUP BY year, commune, hamlet`,
  };
  const judged = 'households - not_assessable';
  const shares = RESULTS.flatMap((result) =>
    result === 'notAssessable'
      ? []
      : [
          {
            name: `${columnName(result)}_percent`,
            is: `SAFE_DIVIDE(${columnName(result)} * 100, ${judged})`,
            ...(result === 'poor'
              ? {
                  why: `Phần trăm của các hộ tính được / of those judged: ${classFigureId('poor', standard.id)}`,
                }
              : {}),
          },
        ],
  );
  const last = `SELECT\n${indented(
    selectList([
      ...[...SCOPE_COLUMNS, ...counts].map((name) => ({ name, is: name })),
      ...shares,
      { name: 'standard', is: literal(standard.id) },
    ]),
  )}\nFROM scopes\n${ordered()}`;
  return query(
    commented(
      ...heading(
        'Phân loại hộ theo chuẩn (hộ): nghèo, cận nghèo, không nghèo, chưa đủ dữ liệu.',
        'Households by the class the standard gives them.',
        standard,
        'src/core/standards, src/core/indicators/class-by-points.ts, class-by-income.ts',
      ),
    ),
    [...judgedSteps(table, standard), parts, scopesOf(counts)],
    last,
  );
}

/** The class of every household, for a table of its own. */
export function householdClassesQuery(table: string, standard: PovertyStandard): string {
  return query(
    commented(
      ...heading(
        'Từng hộ: phân loại theo điểm, theo thu nhập, và phân loại tính. Chỉ dùng trong BigQuery, không đưa vào trang tính.',
        'Each household: by points, by income, and the class that counts.',
        standard,
        'src/core/standards, src/core/indicators/classify-household.ts',
      ),
    ),
    judgedSteps(table, standard),
    'SELECT year, commune, hamlet, household, by_points, by_income, class\nFROM judged',
  );
}
