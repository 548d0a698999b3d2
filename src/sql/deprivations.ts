/** Poor and near-poor households deprived in each indicator, as deprivation-rate.ts. */
import { POINTS_OF_ONE } from '../core/indicators/told-marks';
import { DEPRIVATION_FIELDS } from '../core/register/fields';
import type { DeprivationIndicator, PovertyStandard } from '../core/standards/standard';
import { heading } from './cite';
import { ordered, SCOPE_COLUMNS, scopesOf } from './scopes';
import { columnName, commented, indented, literal, query, selectList, type Column, countIf } from './text';

const CLASSES = ['poor', 'nearPoor'] as const;
type Class = (typeof CLASSES)[number];

/** A mark as it is told: where nobody filled the column in, "no" only if B2 proves that the marks are all there are. */
function told(field: string): string {
  return `IF(${field} IS FALSE AND STRPOS(blank_columns, '${field}') > 0 AND NOT is_proven, NULL, ${field})`;
}

const countName = (name: Class, { key }: DeprivationIndicator, what: string): string =>
  `${columnName(name)}_${key}_${what}`;

function counts(name: Class, indicator: DeprivationIndicator): Column[] {
  const { field } = indicator;
  const count = (condition: string): string =>
    field === null ? '0' : countIf(`recorded_class = '${name}' AND ${field} ${condition}`);
  return [
    { name: countName(name, indicator, 'known'), is: count('IS NOT NULL') },
    { name: countName(name, indicator, 'deprived'), is: count('IS TRUE') },
  ];
}

function figure(name: Class, indicator: DeprivationIndicator, standard: PovertyStandard): string {
  const [known, deprived] = ['known', 'deprived'].map((what) => countName(name, indicator, what));
  return `${commented(`${indicator.name.vi}: ${indicator.threshold.vi}`)}\nSELECT\n${indented(
    selectList([
      ...SCOPE_COLUMNS.map((column) => ({ name: column, is: column })),
      { name: 'figure', is: literal(`deprivation-${indicator.key}`) },
      { name: 'indicator_name', is: literal(indicator.name.vi) },
      { name: 'class', is: literal(name) },
      { name: 'numerator', is: deprived ?? '' },
      { name: 'denominator', is: known ?? '' },
      { name: 'percent', is: `SAFE_DIVIDE(${deprived} * 100, ${known})` },
      { name: 'not_assessable', is: `${columnName(name)} - ${known}` },
      { name: 'standard', is: literal(standard.id) },
    ]),
  )}\nFROM scopes`;
}

/** One row a scope, an indicator and a class: deprived, known, per cent, not known. */
export function deprivationsQuery(table: string, standard: PovertyStandard): string {
  const pairs = CLASSES.flatMap((name) => standard.indicators.map((indicator) => [name, indicator] as const));
  const own = pairs.flatMap(([name, indicator]) => counts(name, indicator));
  const used = new Set(standard.indicators.map(({ field }) => field));
  const marks = DEPRIVATION_FIELDS.map((field) => `IF(${field} IS TRUE, 1, 0)`).join(' + ');
  return query(
    commented(
      ...heading(
        'Thiếu hụt từng chỉ số của hộ nghèo, hộ cận nghèo (hộ). Mẫu số: hộ của nhóm có dấu rõ.',
        'Deprivations of poor and near-poor households; over those whose mark is known.',
        standard,
        'src/core/standards, src/core/indicators/deprivation-rate.ts',
      ),
    ),
    [
      {
        name: 'proven',
        why: 'B2 đúng bằng số dấu × điểm: không còn thiếu hụt nào chưa ghi / B2 proves the marks are all there are',
        body: `SELECT *, COALESCE(b2 = ${POINTS_OF_ONE} * (${marks}), FALSE) AS is_proven\nFROM \`${table}\``,
      },
      {
        name: 'told',
        why: 'Cột không ai ghi gì thì chưa rõ, không phải “không” / a column nobody filled in tells nothing',
        body: `SELECT\n${indented(
          selectList([
            ...['year', 'commune', 'hamlet', 'recorded_class'].map((name) => ({ name, is: name })),
            ...DEPRIVATION_FIELDS.filter((field) => used.has(field)).map((field) => ({
              name: field,
              is: told(field),
            })),
          ]),
        )}\nFROM proven`,
      },
      {
        name: 'parts',
        why: 'Đếm theo thôn / counted by hamlet',
        body: `SELECT\n${indented(
          selectList([
            ...['year', 'commune', 'hamlet'].map((name) => ({ name, is: name })),
            ...CLASSES.map((name) => ({ name: columnName(name), is: countIf(`recorded_class = '${name}'`) })),
            ...own,
          ]),
        )}\nFROM told\nGROUP BY year, commune, hamlet`,
      },
      scopesOf([...CLASSES.map(columnName), ...own.map(({ name }) => name)]),
    ],
    `${pairs.map(([name, indicator]) => figure(name, indicator, standard)).join('\nUNION ALL\n')}\n${ordered('class', 'figure')}`,
  );
}
