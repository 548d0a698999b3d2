import type { MoveMeasure, SummaryCell, SummaryRow, SummaryTable } from '../../../src/core/model';
import { anyError, countsOf, moved, refIn, totalRow } from '../../../src/core/rules/printed';
import { loneRates, percentOf, printedRates, valueOf } from '../../../src/core/rules/printed-rates';
import type { RuleReport } from '../../../src/core/rules/rule';

const cell = (column: number, value: number, more: Partial<SummaryCell> = {}): SummaryCell => ({
  ...{ column, value, decimals: (String(value).split('.')[1] ?? '').length, percent: false, asText: false },
  ...more,
});
const row = (cells: SummaryRow['cells'], more: Partial<SummaryRow> = {}): SummaryRow => ({
  row: 5,
  label: 'Tổ 1',
  unit: 'households',
  isTotal: false,
  isGroup: false,
  cells,
  moves: {},
  unread: [],
  ...more,
});
const table = (rows: readonly SummaryRow[], moveColumns: SummaryTable['moveColumns'] = {}): SummaryTable => ({
  ...{ sheet: 'Biểu', title: null, year: null, labelColumn: 1, moveColumns, rows },
});

describe('a printed row', () => {
  it('has its counts by column, the rates left out, and a column that is both a count and a movement once', () => {
    const counts = [
      'total',
      'poor',
      'nearPoor',
      'notPoor',
      'persons',
      'male',
      'female',
      'poorPersons',
      'nearPoorPersons',
    ];
    const cells = Object.fromEntries(counts.map((measure, at) => [measure, cell(at + 2, at)]));
    const read = countsOf(
      row(
        { ...cells, poorRate: cell(20, 2.5) },
        {
          moves: { poor: { end: cell(3, 1), escaped: cell(21, 7) } },
        },
      ),
    );
    expect([...read.keys()]).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 21]);
    expect(read.get(3)).toBe(cells.poor);
  });

  it('has an error where a rule found one in any of the cells', () => {
    const own = row({});
    const report = { hasError: (at: { column: number }) => at.column === 3 } as unknown as RuleReport;
    expect(refIn(table([]), own, cell(3, 1))).toEqual({ sheet: 'Biểu', row: 5, column: 3 });
    expect(anyError(table([]), own, [cell(2, 1), cell(3, 1)], report)).toBe(true);
    expect([anyError(table([]), own, [cell(2, 1)], report), anyError(table([]), own, [], report)]).toEqual([
      false,
      false,
    ]);
  });

  it('says of a movement what is printed, 0 for a blank, and nothing where it is not printed or not read', () => {
    const columns = { poor: { escaped: 4, relapse: 5 } };
    const printed = cell(4, 7);
    const own = row({}, { moves: { poor: { escaped: printed } } });
    const of = (from: SummaryRow, kind: 'poor' | 'nearPoor', measure: MoveMeasure) =>
      moved(table([from], columns), from, kind, measure);
    expect(of(own, 'poor', 'escaped')).toBe(printed);
    expect(of(own, 'poor', 'relapse')).toEqual({
      column: 5,
      value: 0,
      decimals: 0,
      percent: false,
      asText: false,
    });
    expect(of(row({}), 'poor', 'escaped')).toMatchObject({ column: 4, value: 0 });
    expect([of(own, 'poor', 'arisen'), of(own, 'nearPoor', 'escaped')]).toEqual([null, null]);
    expect(of(row({}, { unread: [4] }), 'poor', 'escaped')).toBeNull();
  });
});

it('takes the last total of the unit for that of the whole', () => {
  const rows = [
    row({}, { row: 5 }),
    row({}, { row: 6, isTotal: true }),
    row({}, { row: 7, isTotal: true }),
    row({}, { row: 8, isTotal: true, unit: 'persons' }),
    row({}, { row: 9 }),
  ];
  expect([totalRow(table(rows), 'households')?.row, totalRow(table(rows), 'persons')?.row]).toEqual([7, 8]);
  expect(totalRow(table(rows.slice(0, 1)), 'households')).toBeNull();
});

describe('printed rates', () => {
  const rated = (total: number, poor: number, rate: SummaryCell, at = 5) =>
    row({ total: cell(2, total), poor: cell(3, poor), poorRate: rate }, { row: at });
  const of = (...rows: SummaryRow[]) => printedRates(table(rows))[0] ?? [];

  it('are compared with the counts they follow from', () => {
    const cells = {
      total: cell(2, 200),
      poor: cell(3, 5),
      nearPoor: cell(4, 8),
      persons: cell(5, 800),
      poorPersons: cell(6, 20),
      nearPoorPersons: cell(7, 32),
    };
    // 5, 8 and 13 of 200 households; 20 and 32 of 800 persons.
    const rates = {
      poorRate: 2.5,
      nearPoorRate: 4,
      bothRate: 6.5,
      poorPersonsRate: 2.5,
      nearPoorPersonsRate: 4,
    };
    const printed = Object.fromEntries(
      Object.entries(rates).map(([measure, value], at) => [measure, cell(10 + at, value)]),
    );
    const columns = printedRates(table([row({ ...cells, ...printed })]));
    expect(columns.map(([rate]) => [rate?.count, rate?.total.value, rate?.fits])).toEqual([
      [5, 200, true],
      [8, 200, true],
      [13, 200, true],
      [20, 800, true],
      [32, 800, true],
    ]);
    expect(columns[2]?.[0]?.counts).toEqual([cells.poor, cells.nearPoor]);
    const { nearPoor: _, ...without } = cells;
    expect(printedRates(table([row({ ...without, bothRate: cell(12, 6.5) })]))).toEqual([]);
  });

  it('are none without households, a count or a rate, and where a count is no count', () => {
    expect(printedRates(table([rated(0, 0, cell(4, 0))]))).toEqual([]);
    expect(
      printedRates(
        table([
          row({ total: cell(2, 10), poor: cell(3, 1) }),
          row({ poorRate: cell(4, 1), poor: cell(3, 1) }),
        ]),
      ),
    ).toEqual([]);
    for (const [total, poor] of [
      [10.5, 1],
      [-10, 1],
      [10, 1.5],
      [10, -1],
    ] as const)
      expect(printedRates(table([rated(total, poor, cell(4, 10))]))).toEqual([]);
    expect(of(rated(10, 0, cell(4, 0)))).toMatchObject([{ count: 0, fits: true }]);
  });

  it('fit within half a unit of the column’s last decimal, both ends included', () => {
    // 1/800 = 0,125 %: half way between 0,12 and 0,13.
    const column = of(...[0.12, 0.13, 0.11, 0.14].map((rate) => rated(800, 1, cell(4, rate))));
    expect(column.map(({ fits, decimals }) => [fits, decimals])).toEqual([
      [true, 2],
      [true, 2],
      [false, 2],
      [false, 2],
    ]);
    // Of a column of whole per cents 12 stands for 11,5 to 12,5.
    expect(of(rated(200, 25, cell(4, 12)), rated(200, 26, cell(4, 12))).map(({ fits }) => fits)).toEqual([
      true,
      false,
    ]);
  });

  it('are judged by two decimals at most, however many a formula gives', () => {
    // 36/1441 = 2,498265…
    expect(of(rated(1441, 36, cell(4, 2.498265)), rated(1441, 36, cell(4, 2.505)))).toMatchObject([
      { fits: true, decimals: 2 },
      { fits: false, decimals: 2 },
    ]);
  });

  it('are parts of 1 where more of the column fits so, and per cent with a sign or in doubt', () => {
    const column = of(
      rated(1000, 25, cell(4, 0.025)),
      rated(1000, 31, cell(4, 0.031)),
      rated(1000, 25, cell(4, 2.5)),
    );
    expect(column.map(({ scale, fits, fitsOtherwise }) => [scale, fits, fitsOtherwise])).toEqual([
      ['fraction', true, false],
      ['fraction', true, false],
      ['fraction', false, true],
    ]);
    expect(of(rated(1000, 25, cell(4, 0.025)), rated(1000, 25, cell(4, 2.5)))).toMatchObject([
      { scale: 'percent', fits: false, fitsOtherwise: true },
      { scale: 'percent', fits: true, fitsOtherwise: false },
    ]);
    const signed = of(
      rated(1000, 25, cell(4, 0.025)),
      rated(1000, 31, cell(4, 0.031)),
      rated(1000, 25, cell(4, 2.5, { percent: true })),
    );
    expect(signed[2]).toMatchObject({ scale: 'percent', fits: true, fitsOtherwise: false });
    expect(of(rated(1000, 25, cell(4, 0.025, { percent: true })))).toMatchObject([
      { fits: false, fitsOtherwise: false },
    ]);
  });

  it('are written again as their column writes them', () => {
    const [percent, signed] = of(
      rated(1441, 36, cell(4, 2.05)),
      rated(1441, 36, cell(4, 2.05, { percent: true, asText: true })),
    );
    expect([percentOf(percent!), valueOf(percent!), valueOf(signed!)]).toEqual(['2.50', 2.5, '2,50%']);
    const [fraction] = of(rated(1000, 25, cell(4, 0.0311)), rated(1000, 31, cell(4, 0.031)));
    expect([fraction?.decimals, valueOf(fraction!)]).toEqual([2, 0.025]);
    // 0,1 as a part of 1 is 10 %: no decimals.
    const [whole] = of(rated(10, 1, cell(4, 0.1)));
    expect([whole?.scale, whole?.decimals, valueOf(whole!)]).toEqual(['fraction', 0, 0.1]);
  });

  it('stand alone where their counts are not printed', () => {
    const alone = row({ poorRate: cell(4, 2.5), nearPoorRate: cell(6, 1) }, { row: 6 });
    expect(loneRates(table([rated(1000, 25, cell(4, 2.5)), alone]))).toEqual([
      { row: alone, cell: alone.cells.poorRate },
      { row: alone, cell: alone.cells.nearPoorRate },
    ]);
  });
});
