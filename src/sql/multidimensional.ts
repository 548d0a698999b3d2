/** The Alkire–Foster measures on whole points, by households and by persons: H, A, M0 and what each indicator adds. */
import { equalWeights, type IndicatorWeights } from '../core/indicators/indicator-weights';
import type { PovertyStandard } from '../core/standards/standard';
import { cited, heading } from './cite';
import { markOf } from './deprived';
import { ordered, SCOPE_COLUMNS, scopesOf } from './scopes';
import { commented, indented, literal, query, selectList, type Column, type Step, countIf } from './text';
import { toldSteps } from './told';

const UNITS = ['households', 'persons'] as const;
type Unit = (typeof UNITS)[number];

interface Frame {
  readonly standard: PovertyStandard;
  readonly weights: IndicatorWeights;
  /** The least points that are poor: at the cut is in. */
  readonly cut: number;
}

function frameOf(standard: PovertyStandard): Frame {
  const { indicators, deprivationCut } = standard;
  const weights = equalWeights(indicators.length);
  return { standard, weights, cut: Math.ceil((deprivationCut.value * weights.total) / indicators.length) };
}

/** What a row adds to a count of households, or of persons. */
const amount = (unit: Unit, condition: string, times = 1): string => {
  const factor = times === 1 ? '' : ` * ${times}`;
  return unit === 'households'
    ? `SUM(IF(${condition}, 1, 0)${factor})`
    : `SUM(IF(${condition}, COALESCE(persons, 0), 0)${factor})`;
};

/** The rows a unit judges: of persons those whose size is known. */
const judgedIn = (unit: Unit): string =>
  unit === 'households' ? 'is_judged' : 'is_judged AND persons IS NOT NULL';

function scored(table: string, { standard, weights, cut }: Frame): Step[] {
  const { indicators, deprivationCut } = standard;
  const points = indicators.map(
    (indicator, at) => `IF(${markOf(indicator)} IS TRUE, ${weights.points[at] ?? 0}, 0)`,
  );
  const gaps = indicators.map((indicator) => `${markOf(indicator)} IS NULL`);
  return [
    ...toldSteps(
      table,
      ['year', 'commune', 'hamlet', 'persons'],
      new Set(standard.indicators.map(({ field }) => field)),
    ),
    {
      name: 'scored',
      why: 'Điểm thiếu hụt nguyên; thiếu một dấu thì bỏ ra / whole points; a row with a gap is left out',
      body: `SELECT\n${indented(
        selectList([
          { name: '*', is: '*' },
          { name: 'points', is: points.join('\n  + ') },
          { name: 'is_judged', is: `NOT (${gaps.join('\n  OR ')})` },
        ]),
      )}\nFROM told`,
    },
    {
      name: 'judged',
      why: `Nghèo đa chiều từ ${cut}/${weights.total} điểm / poor from ${cut} of ${weights.total} points; ${cited(deprivationCut)}`,
      body: `SELECT *, is_judged AND points >= ${cut} AS is_poor\nFROM scored`,
    },
  ];
}

const unitCounts = (unit: Unit): Column[] => [
  { name: `${unit}_used`, is: countIf(judgedIn(unit)) },
  { name: `${unit}_judged`, is: amount(unit, judgedIn(unit)) },
  { name: `${unit}_poor`, is: amount(unit, `is_poor AND ${judgedIn(unit)}`) },
  {
    name: `${unit}_points`,
    is:
      unit === 'households'
        ? 'SUM(IF(is_poor, points, 0))'
        : 'SUM(IF(is_poor, COALESCE(persons, 0) * points, 0))',
  },
];

function partsOf(counts: readonly Column[]): Step {
  return {
    name: 'parts',
    why: 'Đếm theo thôn / counted by hamlet',
    body: `SELECT\n${indented(
      selectList([
        ...['year', 'commune', 'hamlet'].map((name) => ({ name, is: name })),
        { name: 'listed', is: 'COUNT(*)' },
        ...counts,
      ]),
    )}\nFROM judged\nGROUP BY year, commune, hamlet`,
  };
}

const SOURCE = 'src/core/standards, src/core/indicators/alkire-foster.ts, alkire-foster-sums.ts';
const METHOD = 'Alkire, Foster (2011), J. Public Econ. 95:476–487; trọng số bằng nhau / equal weights.';

/** H, A and M0, one row a scope and a unit. */
export function multidimensionalQuery(table: string, standard: PovertyStandard): string {
  const frame = frameOf(standard);
  const { total } = frame.weights;
  const counts = UNITS.flatMap(unitCounts);
  const measure = (unit: Unit): string =>
    `SELECT\n${indented(
      selectList([
        ...SCOPE_COLUMNS.map((name) => ({ name, is: name })),
        { name: 'unit', is: literal(unit) },
        { name: 'used', is: `${unit}_used` },
        { name: 'not_assessable', is: `listed - ${unit}_used` },
        { name: 'judged', is: `${unit}_judged` },
        { name: 'poor', is: `${unit}_poor` },
        { name: 'points', is: `${unit}_points` },
        { name: 'h', is: `SAFE_DIVIDE(${unit}_poor, ${unit}_judged)`, why: 'H: tỷ lệ / headcount' },
        {
          name: 'a',
          is: `SAFE_DIVIDE(${unit}_points, ${unit}_poor * ${total})`,
          why: 'A: cường độ / intensity',
        },
        { name: 'm0', is: `SAFE_DIVIDE(${unit}_points, ${unit}_judged * ${total})`, why: 'M0 = H × A' },
        { name: 'standard', is: literal(standard.id) },
      ]),
    )}\nFROM scopes`;
  return query(
    commented(
      ...heading(
        'Nghèo đa chiều: H, A, M0 theo hộ và theo khẩu.',
        'H, A, M0 by households and persons.',
        standard,
        SOURCE,
      ),
      METHOD,
    ),
    [...scored(table, frame), partsOf(counts), scopesOf(['listed', ...counts.map(({ name }) => name)])],
    `${UNITS.map(measure).join('\nUNION ALL\n')}\n${ordered('unit')}`,
  );
}

/** Headcounts of each indicator, uncensored and censored, and what it adds to M0. */
export function contributionsQuery(table: string, standard: PovertyStandard): string {
  const frame = frameOf(standard);
  const { points, total } = frame.weights;
  const own = UNITS.flatMap((unit) =>
    standard.indicators.flatMap((indicator): Column[] => [
      { name: `${unit}_${indicator.key}`, is: amount(unit, `${judgedIn(unit)} AND ${markOf(indicator)}`) },
      {
        name: `${unit}_${indicator.key}_poor`,
        is: amount(unit, `${judgedIn(unit)} AND is_poor AND ${markOf(indicator)}`),
      },
    ]),
  );
  const counts = [...UNITS.flatMap(unitCounts), ...own];
  const measures = UNITS.flatMap((unit) =>
    standard.indicators.map(({ key, name, dimension }, at) => {
      const poorPoints = `${unit}_${key}_poor * ${points[at] ?? 0}`;
      return `${commented(name.vi)}\nSELECT\n${indented(
        selectList([
          ...SCOPE_COLUMNS.map((column) => ({ name: column, is: column })),
          { name: 'unit', is: literal(unit) },
          { name: 'indicator', is: literal(key) },
          { name: 'dimension', is: literal(dimension) },
          { name: 'judged', is: `${unit}_judged` },
          { name: 'deprived', is: `${unit}_${key}` },
          { name: 'poor_deprived', is: `${unit}_${key}_poor` },
          { name: 'uncensored', is: `SAFE_DIVIDE(${unit}_${key}, ${unit}_judged)` },
          { name: 'censored', is: `SAFE_DIVIDE(${unit}_${key}_poor, ${unit}_judged)` },
          { name: 'contribution', is: `SAFE_DIVIDE(${poorPoints}, ${unit}_judged * ${total})` },
          { name: 'share', is: `SAFE_DIVIDE(${poorPoints}, ${unit}_points)` },
          { name: 'standard', is: literal(standard.id) },
        ]),
      )}\nFROM scopes`;
    }),
  );
  return query(
    commented(
      ...heading(
        'Từng chỉ số: tỷ lệ thiếu hụt mọi hộ, tỷ lệ thiếu hụt của hộ nghèo đa chiều, đóng góp vào M0.',
        'Each indicator: uncensored and censored headcount, contribution to M0 and share of it.',
        standard,
        SOURCE,
      ),
      METHOD,
    ),
    [...scored(table, frame), partsOf(counts), scopesOf(['listed', ...counts.map(({ name }) => name)])],
    `${measures.join('\nUNION ALL\n')}\n${ordered('unit', 'indicator')}`,
  );
}
