/** Rates of two registers side by side, by hand. */
import { rateChanges, type RegisterDate } from '../../../src/core/indicators/rate-changes';
import { dateOfPrevious, dateOfRun } from '../../../src/core/job/register-dates';
import type { Register } from '../../../src/core/model';
import { gridOfRecords, household, register as registerOf, type Row } from '../../support/builders';
import { readRegister } from '../../../src/core/register/read-register';

/** Households of a hamlet, `poor` and `near` of them; three persons each. */
const hamlet = (name: string, all: number, poor: number, near: number): Row[] =>
  Array.from({ length: all }, (_, at) =>
    household({
      ma_ho: `${name}-${at}`,
      chu_ho: `Lê Văn ${name} ${at}`,
      thon: name,
      so_nhan_khau: 3,
      phan_loai: at < poor ? 'Hộ nghèo' : at < poor + near ? 'Hộ cận nghèo' : 'Hộ không nghèo',
    }),
  );
// 3 of 12 poor before, 2 of 16 now: 25 % and 12,5 %.
const before = registerOf(...hamlet('Thôn A', 8, 2, 1), ...hamlet('Thôn B', 4, 1, 0));
const now = registerOf(...hamlet('Thôn A', 10, 1, 2), ...hamlet('Thôn C', 6, 1, 0));
const at = (years: number | null, standard: RegisterDate['standard'] = 'vn-2022') => ({ years, standard });
const changes = (from: RegisterDate, to: RegisterDate) =>
  rateChanges({ before, now }, { from, to }, '2024-12-14');
const line = (found: ReturnType<typeof changes>, of: string, name: string | null, unit = 'households') =>
  found.lines.find((each) => each.of === of && each.hamlet === name && each.unit === unit)!;

describe('changes of rates', () => {
  it('are points from the counts, relative, and by year, with both totals', () => {
    const found = changes(at(2022), at(2024));
    expect(line(found, 'poor', null)).toEqual({
      of: 'poor',
      unit: 'households',
      hamlet: null,
      from: { num: 3, den: 12, rate: 25 },
      to: { num: 2, den: 16, rate: 12.5 },
      change: {
        absolute: -12.5,
        absoluteByYear: -6.25,
        relative: -50,
        relativeByYear: expect.closeTo((Math.sqrt(0.5) - 1) * 100, 12),
      },
    });
    expect(line(found, 'poor', null, 'persons')).toMatchObject({
      from: { num: 9, den: 36 },
      to: { num: 6, den: 48 },
    });
    // 1 of 12, then 2 of 16: 8,33 % to 12,5 %.
    expect(line(found, 'nearPoor', null).change?.absolute).toBeCloseTo(12.5 - 100 / 12, 12);
  });

  it('have nothing by year where a date is not known, or is the same', () => {
    for (const [from, to] of [
      [null, 2024],
      [2024, 2024],
    ] as const)
      expect(line(changes(at(from), at(to)), 'poor', null).change).toMatchObject({
        absolute: -12.5,
        absoluteByYear: null,
        relativeByYear: null,
      });
  });

  it('are not computed across two standards; the rates stay', () => {
    const found = changes(at(2021, 'vn-2016'), at(2022));
    expect(found.standards).toBe('differ');
    expect(found.lines.every(({ change }) => change === null)).toBe(true);
    expect(line(found, 'poor', null).from?.rate).toBe(25);
    expect(changes(at(null, null), at(2024)).standards).toBe('unknown');
  });

  it('have no figure for a hamlet that one register lacks', () => {
    const found = changes(at(2023), at(2024));
    expect(line(found, 'poor', 'Thôn A').change?.absolute).toBe(-15);
    expect(line(found, 'poor', 'Thôn B')).toMatchObject({ from: { num: 1, den: 4 }, to: null, change: null });
    expect(line(found, 'poor', 'Thôn C')).toMatchObject({ from: null, to: { num: 1, den: 6 }, change: null });
  });

  it('have no rate where nobody is classed', () => {
    const blank = registerOf(household({ ma_ho: 'A', thon: 'Thôn A', so_nhan_khau: 3, phan_loai: '?' }));
    const found = rateChanges({ before: blank, now }, { from: at(2023), to: at(2024) }, '2024-12-14');
    expect(found.unclear).toEqual([1, 0]);
    expect(line(found, 'poor', null)).toMatchObject({ from: { rate: null }, change: null });
  });
});

describe('the date of a register', () => {
  const named = (name: string): Register =>
    readRegister([gridOfRecords(hamlet('Thôn A', 3, 1, 0), name)]).register;

  it.each([
    ['DS hộ 2023', 2023, 'vn-2022'],
    ['DS hộ đầu năm 2024', 2023, 'vn-2022'],
    ['DS hộ 2021', 2021, 'vn-2016'],
    ['DS hộ', null, null],
  ] as const)('of %p is the end of %p', (name, years, standard) => {
    expect(dateOfPrevious(named(name), null)).toEqual({ years, standard });
  });

  it('is the time the workbook was split by', () => {
    expect(dateOfPrevious(named('DS hộ'), 2022 * 12)).toEqual({ years: 2022, standard: 'vn-2022' });
  });

  it('of a run from September on is the end of the year, before that the month', () => {
    const years = (asOf: string) => dateOfRun({ asOf, standard: 'vn-2022' }).years;
    expect([years('2024-12-14'), years('2024-09-14'), years('2024-06-14')]).toEqual([2024, 2024, 2023.5]);
  });
});
