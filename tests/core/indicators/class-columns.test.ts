/** Classes of columns where a verdict already found might be taken for another household's. */
import { CLASS_CODES, classesOfColumns } from '../../../src/core/indicators/class-columns';
import { packMarks } from '../../../src/core/indicators/mark-columns';
import type { Deprivation } from '../../../src/core/indicators/alkire-foster';
import type { PovertyStandard } from '../../../src/core/standards/standard';
import { vn2016 } from '../../../src/core/standards/vn-2016';
import { vn2022 } from '../../../src/core/standards/vn-2022';

/** One household: its income and how many of its marks are deprived, and how many not known. */
type Case = readonly [income: number, deprived: number, unknown: number];

const marksOf = (width: number, [, deprived, unknown]: Case): Deprivation[] =>
  Array.from({ length: width }, (_, at) => (at < deprived ? 1 : at < deprived + unknown ? null : 0));
const columnsOf = (standard: PovertyStandard, cases: readonly Case[]) => ({
  income: Float64Array.from(cases, ([income]) => income),
  rural: Uint8Array.from(cases, () => 1),
  marks: packMarks(cases.map((one) => marksOf(standard.indicators.length, one))),
});
const classes = (standard: PovertyStandard, ...cases: readonly Case[]) =>
  [...classesOfColumns(columnsOf(standard, cases), standard)].map((code) => CLASS_CODES[code]);

describe('each household has its own class', () => {
  // QĐ 59/2015/QĐ-TTg, rural: poor up to 700.000, near-poor up to 1.000.000 with fewer than 3 indicators.
  it('on either side of each line of 2016', () => {
    expect(
      classes(vn2016, [0, 1, 0], [700000, 1, 0], [800000, 1, 0], [1000000, 1, 0], [1100000, 1, 0]),
    ).toEqual(['poor', 'poor', 'nearPoor', 'nearPoor', 'notPoor']);
  });

  // NĐ 07/2021/NĐ-CP, rural: 1.500.000 and 3 of 12. Nothing known leaves 0–12 open; one mark is fewer than 3.
  it('whatever marks are known', () => {
    expect(classes(vn2022, [1500000, 0, 12], [1500000, 1, 0], [1500000, 3, 9], [1500000, 2, 0])).toEqual([
      'notAssessable',
      'nearPoor',
      'poor',
      'nearPoor',
    ]);
    // 0–3 at the line is open; above it 0–2 changes nothing.
    expect(classes(vn2022, [1500000, 0, 3], [1500001, 0, 2], [NaN, 0, 1])).toEqual([
      'notAssessable',
      'notPoor',
      'notAssessable',
    ]);
  });
});

describe('columns that make no register', () => {
  const whole = columnsOf(vn2022, [[1500000, 3, 0]]);
  const { marks } = whole;
  it.each([
    ['areas', { ...whole, rural: new Uint8Array(2) }],
    ['known marks', { ...whole, marks: { ...marks, known: new Uint32Array(2) } }],
    ['deprived marks', { ...whole, marks: { ...marks, deprived: new Uint32Array(0) } }],
    ['indicators', { ...whole, marks: { ...marks, width: 10 } }],
  ])('differ in %s', (_name, columns) => {
    expect(() => classesOfColumns(columns, vn2022)).toThrow(
      expect.objectContaining({ code: 'af.rows-differ', params: { width: 12 } }),
    );
  });

  // The verdict on the first household holds for every income of its interval, but not for one that is none.
  it.each([
    [1500000, -1],
    [9000000, Infinity],
  ])('have, behind an income of %i, one of %i', (income, invalid) => {
    expect(() => classes(vn2022, [income, 3, 0], [invalid, 3, 0])).toThrow(
      expect.objectContaining({ code: 'class.income-invalid', params: { value: invalid } }),
    );
  });
});
