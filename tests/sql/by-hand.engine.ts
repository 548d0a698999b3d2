/** Figures of the generated SQL worked out by hand. */
import { sqlOf } from '../../bench/sql/compare';
import { fillRows, openEngine, type Engine, type Row } from '../../bench/sql/engine';
import { vn2016 } from '../../src/core/standards/vn-2016';
import { vn2022 } from '../../src/core/standards/vn-2022';
import { marks, rowsOf, whole } from './rows';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine.close());

async function figures(rows: readonly Row[], standard: typeof vn2022 | typeof vn2016 = vn2022) {
  await fillRows(engine, rows);
  return sqlOf(engine, [standard]);
}

describe('classes by the standard of 2022', () => {
  // NĐ 07/2021 Điều 3: 1.500.000 rural, 2.000.000 urban, at the line in, 3 of 12; TT 07/2021: B1 140 / 175, B2 30.
  const households: readonly (readonly [what: string, row: Row, result: string])[] = [
    ['both points at the line', { b1: 140, b2: 30 }, 'poor'],
    ['B1 one above the line', { b1: 141, b2: 90 }, 'not_poor'],
    ['urban, B1 at its line, two indicators', { area: 'urban', b1: 175, b2: 20 }, 'near_poor'],
    ['area not known and the lines differ', { area: null, b1: 150, b2: 30 }, 'not_assessable'],
    ['area not known and both lines agree', { area: null, b1: 140, b2: 0 }, 'near_poor'],
    ['income at the line, three marks', { income: 1_500_000, ...marks('111') }, 'poor'],
    ['income one đồng above, no marks', { income: 1_500_001 }, 'not_poor'],
    ['two marks and one not known', { income: 1_500_000, ...marks('11?') }, 'not_assessable'],
    ['two marks', { income: 1_500_000, ...marks('11') }, 'near_poor'],
    ['no marks, three indicators by B2', { income: 1_500_000, b2: 30 }, 'poor'],
    ['B2 that is no number of indicators', { b1: 140, b2: 35 }, 'not_assessable'],
    ['points poor, income not: points decide', { b1: 140, b2: 30, income: 1_600_000 }, 'poor'],
  ];

  it.each(households)('%s', async (_, row, result) => {
    const found = whole((await figures(rowsOf([row]))).get('vn-2022/classes'));
    expect(found).toMatchObject({ [result]: 1, households: 1 });
  });

  it('counts them: 4 poor, 3 near-poor, 2 not poor, 3 not assessable; of 9 judged', async () => {
    const found = whole((await figures(rowsOf(households.map(([, row]) => row)))).get('vn-2022/classes'));
    expect(found).toMatchObject({
      poor: 4,
      near_poor: 3,
      not_poor: 2,
      not_assessable: 3,
      households: 12,
      ways_disagree: 1,
      poor_percent: 400 / 9,
    });
  });
});

it('judges 2016 by two lines: at the lower poor whatever is lacking, up to the upper by three indicators', async () => {
  // QĐ 59/2015 Điều 2: 700.000 and 1.000.000 rural. Marks of its ten indicators: d04 … d12, one without a column.
  const rows = rowsOf([
    { income: 700_000 },
    { income: 1_000_000, ...marks('000111') },
    { income: 1_000_000, ...marks('000110') },
    { income: 1_000_001 },
  ]);
  // The indicator without a column is never known: two marks of nine may be three of ten.
  expect(whole((await figures(rows, vn2016)).get('vn-2016/classes'))).toMatchObject({
    poor: 2,
    near_poor: 0,
    not_poor: 1,
    not_assessable: 1,
  });
});

describe('rates by the class the register writes', () => {
  const rows = [
    { recorded_class: 'poor', persons: 4 },
    { recorded_class: 'poor', persons: null },
    { recorded_class: 'nearPoor', persons: 3 },
    { recorded_class: 'notPoor', persons: 2 },
    { recorded_class: null, persons: 5 },
    { recorded_class: 'escaped', persons: 1 },
  ];

  it.each([
    ['poor-rate', 2, 6, 200 / 6, 1],
    ['near-poor-rate', 1, 6, 100 / 6, 1],
    ['multidimensional-rate', 3, 6, 50, 1],
    // 4 + 3 + 2 + 5 + 1 = 15 persons; unclear: the class of one, the size of another.
    ['persons-poor-rate', 4, 15, 400 / 15, 2],
    ['persons-multidimensional-rate', 7, 15, 700 / 15, 2],
  ])('%s', async (figure, numerator, denominator, percent, unclear) => {
    const found = whole((await figures(rowsOf(rows))).get('rates'), { figure });
    expect(found).toMatchObject({ numerator, denominator, percent, not_assessable: unclear });
  });

  it('has no rate of a list that lacks households, nor where no class is read', async () => {
    const some = whole(
      (await figures(rowsOf(rows.map((row) => ({ ...row, full_list: false }))))).get('rates'),
      {
        figure: 'poor-rate',
      },
    );
    expect(some).toMatchObject({ numerator: 2, denominator: 0, percent: null });
    const none = whole((await figures(rowsOf([{ recorded_class: null }]))).get('rates'), {
      figure: 'poor-rate',
    });
    expect(none).toMatchObject({ numerator: 0, denominator: 1, percent: null, not_assessable: 1 });
  });

  it('keeps the hamlet that is not known apart', async () => {
    const found = (
      await figures(rowsOf([{ recorded_class: 'poor' }, { recorded_class: 'poor', hamlet: null }]))
    ).get('rates');
    const poor = found?.filter(({ figure, scope }) => figure === 'poor-rate' && scope === 'hamlet');
    expect(poor?.map(({ hamlet, numerator }) => [hamlet, numerator])).toEqual([
      [null, 1],
      ['Thôn 1', 1],
    ]);
  });
});

it('counts deprivations of known marks only; a column nobody filled in tells nothing unless B2 proves it', async () => {
  const rows = rowsOf([
    { recorded_class: 'poor', ...marks('110'), blank_columns: 'd03' },
    // 20 = 10 × 2 marks: what is not marked is not lacking.
    { recorded_class: 'poor', ...marks('110'), blank_columns: 'd03', b2: 20 },
    { recorded_class: 'poor', ...marks('1?0'), blank_columns: 'd03' },
    { recorded_class: 'notPoor', ...marks('111') },
  ]);
  const found = (await figures(rows)).get('vn-2022/deprivations');
  const of = (key: string) => whole(found, { figure: `deprivation-${key}`, class: 'poor' });
  expect(of('viec_lam')).toMatchObject({ numerator: 3, denominator: 3, percent: 100, not_assessable: 0 });
  expect(of('nguoi_phu_thuoc')).toMatchObject({ numerator: 2, denominator: 2, not_assessable: 1 });
  expect(of('dinh_duong')).toMatchObject({ numerator: 0, denominator: 1, percent: 0, not_assessable: 2 });
});

it('measures H, A and M0 on whole points: three of twelve is in, a gap leaves the household out', async () => {
  // 3, 2 and 12 of 12 points; the fourth has a gap. Households: H 2/3, A 15/(2·12), M0 15/36.
  // Persons 2, 3, 5: H 7/10, A (2·3 + 5·12)/(7·12) = 66/84, M0 66/120.
  const rows = rowsOf([
    { persons: 2, ...marks('111') },
    { persons: 3, ...marks('11') },
    { persons: 5, ...marks('1'.repeat(12)) },
    { persons: 9, ...marks('111?') },
  ]);
  const found = await figures(rows);
  const measures = found.get('vn-2022/multidimensional');
  expect(whole(measures, { unit: 'households' })).toMatchObject({
    used: 3,
    not_assessable: 1,
    judged: 3,
    poor: 2,
    points: 15,
    h: 2 / 3,
    a: 15 / 24,
    m0: 15 / 36,
  });
  expect(whole(measures, { unit: 'persons' })).toMatchObject({
    judged: 10,
    poor: 7,
    points: 66,
    h: 7 / 10,
    a: 66 / 84,
    m0: 66 / 120,
  });
  // Việc làm: deprived in all three, of the poor two: contribution 2/36 of M0 15/36.
  expect(
    whole(found.get('vn-2022/contributions'), { unit: 'households', indicator: 'viec_lam' }),
  ).toMatchObject({
    uncensored: 1,
    censored: 2 / 3,
    contribution: 2 / 36,
    share: 2 / 15,
  });
});
