/** The Alkire–Foster measures of a register's marks, by hand. */
import * as fc from 'fast-check';
import {
  DEFAULT_CHOICES,
  registerMultidimensional,
  type MultidimensionalChoices,
  type UnitResult,
} from '../../../src/core/indicators/register-multidimensional';
import type { Register } from '../../../src/core/model';
import { standardById } from '../../../src/core/standards/index';
import { vn2022 } from '../../../src/core/standards/vn-2022';
import { household, register as registerOf, type Row } from '../../support/builders';
import { KEYS, markedRow as row, provenMarks, ROWS } from '../../support/marked-ward';

const measured = (choices: Partial<MultidimensionalChoices> = {}, register: Register = registerOf(...ROWS)) =>
  registerMultidimensional(register, vn2022, { ...DEFAULT_CHOICES, ...choices }, '2024-12-31')!;
const part = (result: UnitResult, by: string, name: string) =>
  result.groups.find((each) => each.by === by)!.parts.find((each) => each.name === name)!;

describe('marks of a register', () => {
  it('strict: leaves D out and says so', () => {
    // Poor 3 of 4, points 3 + 4 + 3 = 10 of 12 each.
    expect(measured().households.whole).toEqual({
      used: 4,
      dropped: 1,
      blank: 0,
      all: 4,
      poor: 3,
      points: 10,
      H: 3 / 4,
      A: 10 / 36,
      M0: 10 / 48,
      HIfBlankNotDeprived: 3 / 4,
    });
  });

  it('counts persons where their number is known: 4·3 + 2·4 points of 9 persons; E is left out', () => {
    const found = measured();
    expect(found.sizeUnknown).toBe(1);
    expect(found.persons.whole).toEqual({
      used: 3,
      dropped: 1,
      blank: 0,
      all: 9,
      poor: 6,
      points: 20,
      H: 6 / 9,
      A: 20 / 72,
      M0: 20 / 108,
      HIfBlankNotDeprived: 6 / 9,
    });
  });

  it('available: D is poor with 2 of the 7 known, scaled to 12; zero: 2 of 12 are not enough', () => {
    const available = measured({ missing: 'available' }).households.whole;
    expect(available).toMatchObject({ used: 5, dropped: 0, poor: 4, H: 4 / 5 });
    expect(available.M0).toBeCloseTo((10 + 24 / 7) / 60, 12);
    expect(measured({ missing: 'zero' }).households.whole).toMatchObject({
      used: 5,
      dropped: 0,
      poor: 3,
      H: 3 / 5,
      M0: 10 / 60,
    });
  });

  it('tells deprived from deprived and poor, indicator by indicator', () => {
    const of = (key: string) => measured().households.indicators.find((each) => each.key === key)!;
    // Water (d09): C and E lack it, E is poor. One point of 4·12.
    expect(of('nguon_nuoc')).toEqual({
      key: 'nguon_nuoc',
      known: 4,
      judged: 4,
      deprived: 2,
      poorDeprived: 1,
      hd: 2 / 4,
      hdk: 1 / 4,
      contribution: 1 / 48,
      share: 1 / 10,
    });
    expect(of('vien_thong')).toMatchObject({ deprived: 0, hd: 0, contribution: 0, share: 0 });
  });

  it('adds the indicators up by dimension', () => {
    // Employment: A 1, B 2 points; health: A 1, B 2; housing: A 1, E 2; water: E 1.
    expect(measured().households.dimensions.map(({ dimension, share }) => [dimension, share])).toEqual([
      ['viec_lam', expect.closeTo(3 / 10, 12)],
      ['y_te', expect.closeTo(3 / 10, 12)],
      ['giao_duc', 0],
      ['nha_o', expect.closeTo(3 / 10, 12)],
      ['nuoc_ve_sinh', expect.closeTo(1 / 10, 12)],
      ['thong_tin', 0],
    ]);
  });

  it('has the row of cuts from 1 to 12: poor 4, 3, 3, 1 and nobody from 5 on', () => {
    const { cuts } = measured().households;
    expect(cuts.map(({ count }) => count)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
    expect(cuts.map(({ poor }) => poor)).toEqual([4, 3, 3, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
    // At 1: points 3 + 4 + 1 + 3.
    expect(cuts[0]).toMatchObject({ H: 1, M0: 11 / 48 });
    expect(cuts[4]).toMatchObject({ H: 0, A: null, M0: 0 });
  });

  it('decomposes by hamlet, ethnic group and sex of the head', () => {
    const { households, persons } = measured();
    expect(part(households, 'hamlet', 'Tổ 1')).toMatchObject({
      all: 2,
      poor: 2,
      points: 7,
      populationShare: 2 / 4,
      contributionToM0: 7 / 48,
      shareOfM0: 7 / 10,
    });
    expect(part(households, 'hamlet', 'Tổ 2')).toMatchObject({ used: 2, dropped: 1, poor: 1, points: 3 });
    expect(part(persons, 'ethnicity', 'Hrê')).toMatchObject({
      all: 2,
      poor: 2,
      points: 8,
      shareOfM0: 8 / 20,
    });
    expect(part(households, 'head-sex', 'female')).toMatchObject({ all: 1, poor: 1, M0: 3 / 12 });
    expect(households.groups.find(({ by }) => by === 'ethnicity')!.parts.map(({ name }) => name)).toEqual([
      'Kinh',
      'Hrê',
    ]);
  });

  it('weighs nested by dimension: of 2016–2020 health counts as much as education', () => {
    const register = registerOf(...ROWS);
    const standard = standardById('vn-2016');
    const choices = { ...DEFAULT_CHOICES, weighting: 'nested', missing: 'available' } as const;
    const { weights } = registerMultidimensional(register, standard, choices, '2020-12-31')!;
    const byDimension = new Map<string, number>();
    standard.indicators.forEach(({ dimension }, at) =>
      byDimension.set(dimension, (byDimension.get(dimension) ?? 0) + weights.points[at]!),
    );
    expect(new Set(byDimension.values()).size).toBe(1);
  });

  it('of 2022–2026 nested and equal weights are one: six dimensions of two', () => {
    const { weighting, ...nested } = measured({ weighting: 'nested' });
    const { weighting: _, ...equal } = measured();
    expect(weighting).toBe('nested');
    expect(nested).toEqual(equal);
  });
});

describe('whom the marks are of', () => {
  const ALL: readonly Row[] = ['A', 'B', 'Z'].map((code) =>
    household({
      ma_ho: code,
      chu_ho: `Lê Thị ${code}`,
      thon: 'Tổ 1',
      so_nhan_khau: 3,
      phan_loai: 'Hộ nghèo',
    }),
  );

  it('no policy fills in a form: a household no mark is known of is in no measure', () => {
    const blank = row('F', 'Tổ 1', 5, ['Kinh', 'Nam'], {
      ...provenMarks(
        [],
        KEYS.map((_, at) => at + 1),
      ),
    });
    for (const missing of ['strict', 'available', 'zero'] as const) {
      const found = measured({ missing }, registerOf(...ROWS, blank));
      expect(found.blankForms).toBe(1);
      expect(found.households.whole.used + found.households.whole.dropped).toBe(6);
    }
  });

  it('counts whole rows without a mark as left out where H is, and says what H is at least', () => {
    const nobody = provenMarks([]);
    const register = registerOf(
      ...ROWS,
      row('F', 'Tổ 1', 5, ['Kinh', 'Nam'], nobody),
      row('G', 'Tổ 3', 2, ['Kinh', 'Nam'], nobody),
    );
    const { households, persons } = measured({}, register);
    // D has gaps, F and G no mark. H is 3 of A, B, C, E; with F and G not deprived 3 of 6.
    expect(households.whole).toMatchObject({ used: 4, dropped: 3, blank: 2, H: 3 / 4 });
    expect(households.whole.HIfBlankNotDeprived).toBe(3 / 6);
    // Persons 6 of 9; with the 5 and 2 of F and G 6 of 16.
    expect(persons.whole.HIfBlankNotDeprived).toBe(6 / 16);
    expect(part(households, 'hamlet', 'Tổ 1')).toMatchObject({ used: 2, dropped: 1, blank: 1, H: 1 });
    expect(part(households, 'hamlet', 'Tổ 1').HIfBlankNotDeprived).toBe(2 / 3);
    // Nobody of Tổ 3 is judged: it stands there all the same.
    expect(part(households, 'hamlet', 'Tổ 3')).toMatchObject({ used: 0, dropped: 1, blank: 1, H: null });
  });

  it('has no bound by persons where the size of a household without marks is not known', () => {
    const nobody = provenMarks([]);
    const register = registerOf(...ROWS, row('F', 'Tổ 1', null, ['Kinh', 'Nam'], nobody));
    expect(measured({}, register).persons.whole.HIfBlankNotDeprived).toBeNull();
    expect(measured({}, register).households.whole.HIfBlankNotDeprived).toBe(3 / 5);
  });

  describe('weights an office gives', () => {
    const given = (own: Readonly<Record<string, number>>, otherwise = 1) =>
      Object.fromEntries(vn2022.indicators.map(({ key }) => [key, own[key] ?? otherwise]));

    it('are whole points: 2,5 and 0,5 beside ones count double', () => {
      // Points 5 (d01), 1 (d09), 0 (d12), 2 each of nine: 24. From 6 points on: A 5+2+2, B 5+2+2+2; C 1 and E 2+2+1 not.
      const own = given({ viec_lam: 2.5, nguon_nuoc: 0.5, phuong_tien_tt: 0 });
      const found = measured({ weighting: 'given', given: own });
      expect(found.weights).toEqual({ points: [5, 2, 2, 2, 2, 2, 2, 2, 1, 2, 2, 0], total: 24 });
      expect(found.households.whole).toMatchObject({ used: 4, poor: 2, points: 20, H: 2 / 4, A: 20 / 48 });
      expect(found.households.whole.M0).toBe(20 / 96);
    });

    it('lose no tie: nine of twelve weights of 0,1 reach 9/12, which doubles miss', () => {
      const naive = Array.from({ length: 9 }, () => 0.1).reduce((sum, each) => sum + each, 0);
      expect(naive).toBeLessThan(0.9);
      const register = registerOf(
        row('A', 'Tổ 1', 4, ['Kinh', 'Nữ'], provenMarks([1, 2, 3, 4, 5, 6, 7, 8, 9])),
      );
      const { cuts } = measured({ weighting: 'given', given: given({}, 0.1) }, register).households;
      expect(cuts.map(({ poor }) => poor)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0]);
    });

    it('of 0 leave nobody out for a gap in that indicator', () => {
      const register = registerOf(row('A', 'Tổ 1', 4, ['Kinh', 'Nữ'], provenMarks([1, 2, 3], [12])));
      expect(measured({}, register).households.whole).toMatchObject({ used: 0, dropped: 1 });
      const own = given({ phuong_tien_tt: 0 });
      expect(measured({ weighting: 'given', given: own }, register).households.whole).toMatchObject({
        used: 1,
        dropped: 0,
        poor: 1,
      });
    });
  });

  it('zero counts no gap as a known mark: d01 is known of A, B, C and E, not of D; ratios are of all five', () => {
    const [first] = measured({ missing: 'zero' }).households.indicators;
    expect(first).toMatchObject({ known: 4, judged: 5, deprived: 2, hd: 2 / 5 });
    // Persons of A, B, C: 4 + 2 + 3; D is one more; E's size is not known.
    const [persons] = measured({ missing: 'zero' }).persons.indicators;
    expect(persons).toMatchObject({ known: 9, judged: 10, deprived: 6, hd: 6 / 10 });
    expect(measured({ missing: 'available' }).households.indicators[0]).toMatchObject({
      known: 4,
      judged: 4,
    });
  });

  it('names indicators nobody has a mark of, and then judges nobody unless told to', () => {
    const { d12: _, ...first } = provenMarks([1, 2, 3]);
    const register = registerOf(row('A', 'Tổ 1', 4, ['Kinh', 'Nữ'], first));
    const strict = measured({}, register);
    expect(strict.unknownIndicators).toEqual(['phuong_tien_tt']);
    expect(strict.households.whole).toMatchObject({ used: 0, dropped: 1, H: null, A: null, M0: null });
    expect(measured({ missing: 'available' }, register).households.whole).toMatchObject({ used: 1, H: 1 });
  });

  it('is nothing where no list has marks', () => {
    expect(registerMultidimensional(registerOf(...ALL), vn2022, DEFAULT_CHOICES, '2024-12-31')).toBeNull();
  });
});

describe('parts of any register', () => {
  const cell = fc.constantFrom('x', null, '?');
  const anybody = fc.record({
    hamlet: fc.constantFrom('Tổ 1', 'Tổ 2', 'Tổ 3'),
    persons: fc.constantFrom(1, 2, 5, null),
    ethnicity: fc.constantFrom('Kinh', 'Hrê', 'Cor'),
    sex: fc.constantFrom('Nam', 'Nữ', null),
    marks: fc.array(cell, { minLength: 12, maxLength: 12 }),
  });

  it('add up to the whole: counts exactly, contributions to M0', () => {
    fc.assert(
      fc.property(
        fc.array(anybody, { minLength: 2, maxLength: 12 }),
        fc.constantFrom('strict' as const, 'available' as const, 'zero' as const),
        (people, missing) => {
          const rows = people.map((one, at) =>
            row(`H${at}`, one.hamlet, one.persons, [one.ethnicity, one.sex ?? ''], {
              ...Object.fromEntries(KEYS.map((key, index) => [key, one.marks[index] ?? null])),
            }),
          );
          const found = registerMultidimensional(
            registerOf(...rows),
            vn2022,
            { missing, weighting: 'equal' },
            '2024-12-31',
          );
          if (found === null) return;
          for (const { whole, groups, indicators, dimensions } of [found.households, found.persons]) {
            const sum = <T>(all: readonly T[], pick: (one: T) => number | null): number =>
              all.reduce((total, one) => total + (pick(one) ?? 0), 0);
            for (const { parts } of groups) {
              for (const key of ['used', 'dropped', 'all', 'poor'] as const)
                expect(sum(parts, (each) => each[key])).toBe(whole[key]);
              expect(sum(parts, (each) => each.contributionToM0)).toBeCloseTo(whole.M0 ?? 0, 12);
              expect(sum(parts, (each) => each.contributionToH)).toBeCloseTo(whole.H ?? 0, 12);
              if (missing !== 'available') expect(sum(parts, (each) => each.points)).toBe(whole.points);
            }
            expect(sum(indicators, (each) => each.contribution)).toBeCloseTo(whole.M0 ?? 0, 12);
            expect(sum(dimensions, (each) => each.contribution)).toBeCloseTo(whole.M0 ?? 0, 12);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
