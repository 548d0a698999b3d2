/**
 * What adds up over hamlets adds up exactly in the merged register; what does not is computed on the whole again.
 * The parts are each hamlet's sheet read by itself; the whole is GN Sổ gộp read in their place.
 */
import fc from 'fast-check';
import { classCounts } from '../../../src/core/indicators/class-counts';
import { alkireFoster, type Deprivation } from '../../../src/core/indicators/alkire-foster';
import type { AlkireFosterSums } from '../../../src/core/indicators/alkire-foster-sums';
import { gini } from '../../../src/core/indicators/gini';
import { mergeShortfalls, shortfallSums } from '../../../src/core/indicators/income-poverty';
import { planMerge } from '../../../src/core/job/merge-job';
import type { Cell, Register, SheetGrid } from '../../../src/core/model';
import { countPersons } from '../../../src/core/register/counts';
import { DEPRIVATION_FIELDS, type FieldId } from '../../../src/core/register/fields';
import { readRegister } from '../../../src/core/register/read-register';
import { headerOf } from '../../support/builders';

const LINE = 1_500_000;

interface Line {
  readonly size: number;
  readonly income: number | null;
  readonly kind: string;
  readonly marks: readonly Cell[];
}
const line: fc.Arbitrary<Line> = fc.record({
  size: fc.integer({ min: 1, max: 9 }),
  income: fc.option(fc.integer({ min: 0, max: 6_000 }).map((thousand) => thousand * 1000)),
  kind: fc.constantFrom('Hộ nghèo', 'Hộ cận nghèo', 'Hộ không nghèo', ''),
  marks: fc.array(fc.constantFrom<Cell>('x', '0', null), { minLength: 12, maxLength: 12 }),
});
interface Hamlet {
  readonly lines: readonly Line[];
  /** Where the columns stand: a shuffle by these keys. */
  readonly order: readonly number[];
  readonly hasMarks: boolean;
  /** Incomes in thousands, said in the header. */
  readonly inThousands: boolean;
}
const hamlet: fc.Arbitrary<Hamlet> = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 12 }),
  order: fc.array(fc.integer(), { minLength: 18, maxLength: 18 }),
  hasMarks: fc.boolean(),
  inThousands: fc.boolean(),
});

const FIELDS: readonly FieldId[] = ['ma_ho', 'chu_ho', 'cccd', 'so_nhan_khau', 'phan_loai', 'thu_nhap'];

function sheetOf({ lines, order, hasMarks, inThousands }: Hamlet, at: number): SheetGrid {
  const fields = [...FIELDS, ...(hasMarks ? DEPRIVATION_FIELDS : [])];
  const places = fields.map((_, place) => place).sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0) || a - b);
  const income = `${headerOf('thu_nhap')} (${inThousands ? 'nghìn đồng' : 'đồng'})`;
  const rows = lines.map(({ size, income: money, kind, marks }, row): Cell[] => [
    `H${at}${String(row).padStart(3, '0')}`,
    `Nguyễn Văn ${'ABCDEĐGHIKLM'.charAt(row)}n Th${'ôaơưiu'.charAt(at)}`,
    `0510${at}${String(70000000 + row * 7919 + at * 104729).slice(-7)}`,
    ...[size, kind === '' ? null : kind, money === null ? null : inThousands ? money / 1000 : money],
    ...(hasMarks ? marks : []),
  ]);
  const header = fields.map((field) => (field === 'thu_nhap' ? income : headerOf(field)));
  const placed = [header, ...rows].map((row) => places.map((place) => row[place] ?? null));
  return {
    name: `Thôn ${at + 1}`,
    id: at,
    cells: [[`DANH SÁCH HỘ DÂN CƯ THÔN ${at + 1} NĂM 2024`], ...placed],
  };
}

const incomesOf = ({ households }: Register) =>
  households.flatMap(({ main: { income, size } }) =>
    income.kind === 'ok' && size.kind === 'ok' ? [{ income: income.value, people: size.value }] : [],
  );
function fosterOf({ households }: Register): AlkireFosterSums {
  const rows = households.flatMap(({ main }) =>
    main.deprivations === null
      ? []
      : [main.deprivations.map((mark): Deprivation => (mark === null ? null : mark ? 1 : 0))],
  );
  return alkireFoster(rows.length === 0 ? [DEPRIVATION_FIELDS.map(() => null)] : rows, { k: 0.25 }).sums;
}
const COUNTS = ['used', 'people', 'poor'] as const;
const BY_INDICATOR = ['known', 'deprived', 'poorDeprived', 'poorPoints'] as const;

function mergedOf(sheets: readonly SheetGrid[]): Register {
  const { model } = planMerge(sheets, {}, '2025-03-01');
  const width = Math.max(...model.rows.map((row) => row.length));
  const cells = model.rows.map((row) =>
    Array.from({ length: width }, (_, at): Cell => row[at]?.value ?? null),
  );
  const merged: SheetGrid = { name: model.name, id: 99, cells, merged: true };
  const columns = () => new Map<number, FieldId | null>();
  return readRegister([...sheets, merged], {
    decide: ({ id }) => (id === 99 ? { columns, role: 'households' } : undefined),
  }).register;
}

/** The mean difference of all pairs of persons over twice the mean (the definition), in plain sums. */
function giniByPairs(rows: readonly { income: number; people: number }[]): number | null {
  const people = rows.reduce((sum, row) => sum + row.people, 0);
  const money = rows.reduce((sum, row) => sum + row.people * row.income, 0);
  if (money === 0) return null;
  let differences = 0;
  for (const a of rows)
    for (const b of rows) differences += a.people * b.people * Math.abs(a.income - b.income);
  return differences / (2 * people * money);
}

it('households, persons, classes, shortfalls and Alkire–Foster counts of the parts are those of the whole', () => {
  fc.assert(
    fc.property(fc.array(hamlet, { minLength: 2, maxLength: 5 }), (hamlets) => {
      const sheets = hamlets.map(sheetOf);
      const parts = sheets.map((sheet) => readRegister([sheet]).register);
      const whole = mergedOf(sheets);
      const sum = (of: (part: Register) => number) => parts.reduce((total, part) => total + of(part), 0);
      expect(whole.households).toHaveLength(hamlets.reduce((total, { lines }) => total + lines.length, 0));
      expect(countPersons(whole)).toBe(sum(countPersons));
      const classes = classCounts(whole);
      for (const key of ['poor', 'nearPoor', 'notPoor', 'notAssessable'] as const)
        expect(classes[key]).toBe(sum((part) => classCounts(part)[key]));
      const shortfalls = (register: Register) => {
        const rows = incomesOf(register);
        return shortfallSums(
          rows.map(({ income }) => income),
          LINE,
          { weights: rows.map(({ people }) => people) },
        );
      };
      expect(shortfalls(whole)).toEqual(parts.map(shortfalls).reduce(mergeShortfalls));
      const foster = fosterOf(whole);
      const ofParts = parts.map(fosterOf);
      for (const key of COUNTS)
        expect(foster[key]).toBe(ofParts.reduce((total, each) => total + each[key], 0));
      for (const key of BY_INDICATOR)
        foster[key].forEach((value, at) =>
          expect(value).toBe(ofParts.reduce((total, each) => total + (each[key][at] ?? 0), 0)),
        );
      // A hamlet without the twelve columns has no marks: blank there is not "no".
      expect(whole.households.filter(({ main }) => main.deprivations === null)).toHaveLength(
        hamlets.reduce((total, { lines, hasMarks }) => total + (hasMarks ? 0 : lines.length), 0),
      );
    }),
    { numRuns: 40 },
  );
}, 120_000);

it('Gini is that of all persons together, not made of the parts’', () => {
  fc.assert(
    fc.property(fc.array(hamlet, { minLength: 2, maxLength: 4 }), (hamlets) => {
      const rows = incomesOf(mergedOf(hamlets.map(sheetOf)));
      const found = gini(
        rows.map(({ income }) => income),
        rows.map(({ people }) => people),
      );
      const expected = giniByPairs(
        hamlets.flatMap(({ lines }) =>
          lines.flatMap(({ income, size }) => (income === null ? [] : [{ income, people: size }])),
        ),
      );
      if (expected === null) expect(found).toBeNull();
      else expect(found).toBeCloseTo(expected, 12);
    }),
    { numRuns: 20 },
  );
  // Two hamlets of one income each: 0 within both; together 1 person of 0 and 1 of 2: mean difference 1, mean 1, 1 / 2.
  expect([gini([0, 0]) ?? null, gini([2]), gini([0, 2])]).toEqual([null, 0, 0.5]);
}, 120_000);
