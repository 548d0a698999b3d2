/** Poverty rates of households and persons by the class the register writes. */
import { RATES, type Rate } from '../core/indicators/poverty-rates';
import { commented, indented, literal, query, selectList, columnName, countIf } from './text';
import { heading } from './cite';
import { ordered, SCOPE_COLUMNS, scopesOf } from './scopes';

const UNITS = ['households', 'persons'] as const;
const CLASSES = ['poor', 'nearPoor'] as const;
const countName = (of: Rate['of'], name: (typeof CLASSES)[number]): string => `${columnName(name)}_${of}`;
const UNCLEAR = { households: 'class_unknown', persons: 'class_or_size_unknown' } as const;

function figure({ id, of, classes }: Rate): string {
  const numerator = classes.map((name) => countName(of, name)).join(' + ');
  return `SELECT\n${indented(
    selectList([
      ...SCOPE_COLUMNS.map((name) => ({ name, is: name })),
      { name: 'figure', is: literal(id) },
      { name: 'numerator', is: numerator },
      { name: 'denominator', is: `IF(full_list, ${of}, 0)` },
      {
        name: 'percent',
        is: `IF(full_list AND class_unknown < households, SAFE_DIVIDE((${numerator}) * 100, ${of}), NULL)`,
      },
      { name: 'not_assessable', is: UNCLEAR[of] },
    ]),
  )}\nFROM scopes`;
}

/** The figures of poverty-rates.ts, one row a figure: numerator, denominator, per cent, households that could not be told. */
export function ratesQuery(table: string): string {
  const counts = [
    ...UNITS,
    ...UNITS.flatMap((of) => CLASSES.map((name) => countName(of, name))),
    ...Object.values(UNCLEAR),
  ];
  const sumOf = (of: Rate['of'], condition: string | null): string => {
    if (of === 'households') return condition === null ? 'COUNT(*)' : countIf(condition);
    return condition === null
      ? 'SUM(COALESCE(persons, 0))'
      : `SUM(IF(${condition}, COALESCE(persons, 0), 0))`;
  };
  const parts = {
    name: 'parts',
    why: 'Đếm theo thôn; số khẩu chưa rõ không cộng khẩu nào / by hamlet; an unknown size adds no persons',
    body: `SELECT\n${indented(
      selectList([
        ...['year', 'commune', 'hamlet'].map((name) => ({ name, is: name })),
        { name: 'full_list', is: 'LOGICAL_AND(full_list)' },
        ...UNITS.map((of) => ({ name: of, is: sumOf(of, null) })),
        ...UNITS.flatMap((of) =>
          CLASSES.map((name) => ({ name: countName(of, name), is: sumOf(of, `recorded_class = '${name}'`) })),
        ),
        { name: UNCLEAR.households, is: countIf('recorded_class IS NULL') },
        { name: UNCLEAR.persons, is: countIf('recorded_class IS NULL OR persons IS NULL') },
      ]),
    )}\nFROM \`${table}\`\nGROUP BY year, commune, hamlet`,
  };
  return query(
    commented(
      ...heading(
        'Tỷ lệ hộ nghèo, cận nghèo, nghèo đa chiều (hộ và khẩu) theo phân loại ghi trong sổ. Mẫu số: mọi hộ của danh sách.',
        'Poverty rates by the class the register writes, over all resident households (QĐ 71/QĐ-LĐTBXH 2023).',
        null,
        'src/core/indicators/poverty-rates.ts',
      ),
      'Không có tỷ lệ nếu danh sách không gồm mọi hộ hoặc không đọc được phân loại của ai / no rate without a full list.',
    ),
    [parts, scopesOf(counts, ['full_list'])],
    `${RATES.map(figure).join('\nUNION ALL\n')}\n${ordered('figure')}`,
  );
}
