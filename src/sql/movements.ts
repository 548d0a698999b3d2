/** The forms of movements (diễn biến hộ nghèo, hộ cận nghèo) between a year and the year before. */
import { ANY_END, openColumns, type FormClass, type MoveEnd } from '../core/indicators/move-ends';
import {
  countedAt,
  endsOf,
  MOVEMENT_COLUMNS,
  placeOf,
  type MovementColumn,
} from '../core/indicators/movement-columns';
import { GROUPS } from '../core/text/movement-note';
import { heading } from './cite';
import { movedSteps } from './moved';
import { ordered, SCOPE_COLUMNS, scopesOf } from './scopes';
import { columnName, commented, indented, literal, query, selectList, type Column, countIf } from './text';

const FORMS: readonly FormClass[] = ['poor', 'nearPoor'];
const UNITS = ['households', 'persons'] as const;
type Unit = (typeof UNITS)[number];

/** END and NEW are words of the language. */
const NAMES: Readonly<Partial<Record<MovementColumn, string>>> = {
  start: 'at_start',
  end: 'at_end',
  new: 'first_time',
};
const nameOf = (column: MovementColumn): string => NAMES[column] ?? columnName(column);

/** Reasons why nobody can say what a household was or became, and the columns each leaves open. */
const OPEN = [
  { name: 'from_unread', side: 'from', ends: GROUPS },
  { name: 'from_waits', side: 'from', ends: ANY_END },
  { name: 'to_waits', side: 'to', ends: ANY_END },
] as const;

function leavesOpen(form: FormClass, side: 'from' | 'to', ends: readonly MoveEnd[]): readonly string[] {
  return side === 'from'
    ? openColumns({ from: null, to: form, mayBeFrom: ends, mayBeTo: [] }, form)
    : openColumns({ from: form, to: null, mayBeFrom: [], mayBeTo: ends }, form);
}

function condition(form: FormClass, column: MovementColumn): string {
  const [from, to] = endsOf(form)[column];
  return [
    ...(from === undefined ? [] : [`from_class = '${from}'`]),
    ...(to === undefined ? [] : [`to_class = '${to}'`]),
    ...(column === 'relapse' ? ['has_relapsed IS TRUE'] : []),
    ...(column === 'new' ? ['has_relapsed IS FALSE'] : []),
  ].join(' AND ');
}

const prefix = (form: FormClass, unit: Unit, column: MovementColumn): string =>
  `${columnName(form)}_${nameOf(column)}${unit === 'persons' ? '_persons' : ''}`;
const openName = (form: FormClass, reason: string): string => `${columnName(form)}_${reason}`;

function countsOf(form: FormClass): Column[] {
  return [
    ...MOVEMENT_COLUMNS.flatMap((column): Column[] => {
      const is = condition(form, column);
      return [
        { name: prefix(form, 'households', column), is: countIf(is) },
        {
          name: prefix(form, 'persons', column),
          is: `SUM(IF(${is}, COALESCE(persons_${countedAt(column)}, 0), 0))`,
        },
      ];
    }),
    ...OPEN.map(({ name, side }) => ({
      name: openName(form, name),
      is: countIf(`${side === 'from' ? 'to' : 'from'}_class = '${form}' AND ${name}`),
    })),
    {
      name: openName(form, 'undivided'),
      is: countIf(`${condition(form, 'relapseOrNew')} AND has_relapsed IS NULL`),
    },
  ];
}

/** Whether a column can be told: no household belongs in it or in another with nothing to tell which. */
function isTold(form: FormClass, column: MovementColumn): string {
  const reasons = OPEN.filter(({ side, ends }) => leavesOpen(form, side, ends).includes(placeOf(column)));
  return ['full_lists', ...reasons.map(({ name }) => `${openName(form, name)} = 0`)].join(' AND ');
}

/** A column of the form, NULL where it cannot be told. */
function shown(form: FormClass, unit: Unit, column: MovementColumn): string {
  const isDivided = column === 'relapse' || column === 'new' ? ` AND ${openName(form, 'undivided')} = 0` : '';
  return `IF(${isTold(form, column)}${isDivided}, ${prefix(form, unit, column)}, NULL)`;
}

function formOf(form: FormClass, unit: Unit): string {
  return `SELECT\n${indented(
    selectList([
      ...SCOPE_COLUMNS.map((name) => ({ name, is: name })),
      { name: 'form', is: literal(form) },
      { name: 'unit', is: literal(unit) },
      ...MOVEMENT_COLUMNS.map((column) => ({ name: nameOf(column), is: shown(form, unit, column) })),
      { name: 'undivided', is: `IF(${isTold(form, 'relapseOrNew')}, ${openName(form, 'undivided')}, NULL)` },
      { name: 'not_assessable', is: 'not_assessable' },
      { name: 'waiting', is: 'waiting' },
    ]),
  )}\nFROM scopes`;
}

/** Both forms in households and in persons, one row a scope, a form and a unit. */
export function movementsQuery(table: string): string {
  const counts: Column[] = [
    ...FORMS.flatMap(countsOf),
    {
      name: 'not_assessable',
      is: countIf('(from_class IS NULL OR to_class IS NULL) AND NOT from_waits AND NOT to_waits'),
    },
    { name: 'waiting', is: countIf('from_waits OR to_waits') },
  ];
  return query(
    commented(
      ...heading(
        'Diễn biến hộ nghèo, hộ cận nghèo giữa năm trước (đầu kỳ) và năm ấy (cuối kỳ), theo phân loại ghi trong sổ.',
        'Movements of poor and near-poor households between the year before and the year.',
        null,
        'src/core/indicators/movement-columns.ts, move-ends.ts, relapse-by-years.ts',
      ),
      'Ghép hộ: mã băm do bộ nạp đặt ở đơn vị (cùng cách ghép với tiện ích) / households joined by the key the loader gave.',
      'Xã không có đủ hai sổ thì không có dòng; danh sách không gồm mọi hộ thì các cột trống / no rows without both registers.',
      'relapse: tái nghèo; first_time: phát sinh mới; undivided: số hộ chưa rõ là tái nghèo hay mới.',
    ),
    [
      ...movedSteps(table),
      {
        name: 'parts',
        why: 'Đếm theo thôn đang ở, không còn thì thôn cũ / by the hamlet it lives in, else lived in',
        body: `SELECT\n${indented(
          selectList([
            ...['year', 'commune', 'hamlet'].map((name) => ({ name, is: name })),
            { name: 'full_lists', is: 'LOGICAL_AND(full_lists)' },
            ...counts,
          ]),
        )}\nFROM told\nGROUP BY year, commune, hamlet`,
      },
      scopesOf(
        counts.map(({ name }) => name),
        ['full_lists'],
      ),
    ],
    `${FORMS.flatMap((form) => UNITS.map((unit) => formOf(form, unit))).join('\nUNION ALL\n')}\n${ordered('form', 'unit')}`,
  );
}
