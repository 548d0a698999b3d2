/** Poor and near-poor households deprived in each indicator, as deprivation-rate.ts. */
import type { DeprivationIndicator, PovertyStandard } from '../core/standards/standard';
import { heading } from './cite';
import { toldSteps } from './told';
import { ordered, SCOPE_COLUMNS, scopesOf } from './scopes';
import { columnName, commented, indented, literal, query, selectList, type Column, countIf } from './text';

const CLASSES = ['poor', 'nearPoor'] as const;
type Class = (typeof CLASSES)[number];

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
      ...toldSteps(table, ['year', 'commune', 'hamlet', 'recorded_class'], used),
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
