/** The class of each household by a standard: points first, else income and deprivations, as classify-household.ts. */
import { B1_MOST } from '../core/indicators/class-by-points';
import type { Area } from '../core/model';
import type { PovertyStandard } from '../core/standards/standard';
import { cited } from './cite';
import { deprivedRange, sumOfMarks } from './deprived';
import { toldSteps } from './told';
import { commented, indented, selectList, type Column, type Step } from './text';

const AREAS: readonly Area[] = ['rural', 'urban'];

function cases(lines: readonly string[]): string {
  return `CASE\n${indented(lines.join('\n'))}\nEND`;
}

/** Points of one area: NULL where they judge nobody. */
function pointsIn(area: Area, { points, classSource }: PovertyStandard): string {
  if (points === null) return 'CAST(NULL AS STRING)';
  const { b1Line, b2Cut, belowLine } = points;
  return cases([
    'WHEN NOT are_points OR b1 IS NULL THEN NULL',
    commented(`B1 ${cited(b1Line[area])}`),
    `WHEN b1 > ${b1Line[area].value} THEN ${belowLine?.[area] ? 'NULL' : "'notPoor'"}`,
    'WHEN b2 IS NULL THEN NULL',
    commented(`B2 ${cited(b2Cut)}; ${classSource.poor}`),
    `WHEN b2 >= ${b2Cut.value} THEN 'poor'`,
    commented(classSource.nearPoor),
    "ELSE 'nearPoor'",
  ]);
}

/** Income and deprivations of one area. */
function incomeIn(area: Area, standard: PovertyStandard): string {
  const { incomeLine, minimumLine, deprivationCut, classSource } = standard;
  const upper = (minimumLine ?? incomeLine)[area];
  const byLine = minimumLine
    ? [
        commented(`${cited(incomeLine[area])}; ${classSource.poor}`),
        `WHEN income <= ${incomeLine[area].value} THEN 'poor'`,
      ]
    : [];
  return cases([
    'WHEN income IS NULL OR income < 0 THEN NULL',
    ...byLine,
    commented(cited(upper)),
    `WHEN income > ${upper.value} THEN 'notPoor'`,
    commented(`${cited(deprivationCut)}; ${classSource.poor}`),
    `WHEN deprived_from >= ${deprivationCut.value} THEN 'poor'`,
    commented(classSource.nearPoor),
    `WHEN deprived_to < ${deprivationCut.value} THEN 'nearPoor'`,
    commented('Còn dấu chưa rõ và dấu ấy quyết định / a mark not known decides'),
    'ELSE NULL',
  ]);
}

/** Whether B1 and B2 are points at all: an impossible number judges nobody. */
function arePoints({ points, indicators }: PovertyStandard): string {
  if (points === null) return 'FALSE';
  const each = points.b2PerIndicator.value;
  return [
    `(b1 IS NULL OR (b1 = FLOOR(b1) AND b1 BETWEEN 0 AND ${B1_MOST}))`,
    `AND (b2 IS NULL OR (b2 / ${each} = FLOOR(b2 / ${each}) AND b2 BETWEEN 0 AND ${each * indicators.length}))`,
  ].join('\n');
}

const inArea = (way: string): string =>
  cases([
    ...AREAS.map((area) => `WHEN area = '${area}' THEN ${way}_${area}`),
    commented(
      'Chưa rõ khu vực: chỉ khi hai khu vực cho cùng kết quả / area not known: only where both agree',
    ),
    `WHEN ${way}_rural = ${way}_urban THEN ${way}_rural`,
  ]);

/**
 * Steps that end in `judged`: every row of the table with `by_points`, `by_income` and `class`, each poor, nearPoor, notPoor or
 * NULL (not assessable).
 */
export function judgedSteps(table: string, standard: PovertyStandard): Step[] {
  const ways: readonly Column[] = AREAS.flatMap((area) => [
    { name: `by_points_${area}`, is: pointsIn(area, standard) },
    { name: `by_income_${area}`, is: incomeIn(area, standard) },
  ]);
  const kept = ['year', 'commune', 'hamlet', 'household', 'area', 'income', 'b1', 'b2'];
  return [
    ...toldSteps(table, kept, new Set(standard.indicators.map(({ field }) => field))),
    {
      name: 'marked',
      why: 'Số dấu thiếu hụt và số dấu chưa rõ / marks of deprivation, and those not known',
      body: `SELECT\n${indented(
        selectList([
          ...kept.map((name) => ({ name, is: name })),
          { name: 'marks_true', is: sumOfMarks(standard.indicators, 'IS TRUE') },
          { name: 'marks_null', is: sumOfMarks(standard.indicators, 'IS NULL') },
          {
            name: 'are_points',
            is: arePoints(standard),
            why: 'Điểm có thể có hay không / whether the points are possible',
          },
        ]),
      )}\nFROM told`,
    },
    {
      name: 'ranged',
      why: `Số chỉ số thiếu hụt: ít nhất, nhiều nhất / indicators deprived, of ${standard.indicators.length}`,
      body: `SELECT\n${indented(selectList([{ name: '*', is: '*' }, ...deprivedRange(standard)]))}\nFROM marked`,
    },
    {
      name: 'ways',
      why: 'Theo từng khu vực, từng cách / by area and by way',
      body: `SELECT\n${indented(
        selectList([
          ...['year', 'commune', 'hamlet', 'household', 'area'].map((name) => ({ name, is: name })),
          ...ways,
        ]),
      )}\nFROM ranged`,
    },
    {
      name: 'chosen',
      why: 'Theo khu vực của hộ / by the area of the household',
      body: `SELECT\n${indented(
        selectList([
          ...['year', 'commune', 'hamlet', 'household'].map((name) => ({ name, is: name })),
          { name: 'by_points', is: inArea('by_points') },
          { name: 'by_income', is: inArea('by_income') },
        ]),
      )}\nFROM ways`,
    },
    {
      name: 'judged',
      why: 'Điểm quyết định nếu tính được, không thì thu nhập / points decide where they judge',
      body: 'SELECT *, COALESCE(by_points, by_income) AS class\nFROM chosen',
    },
  ];
}
