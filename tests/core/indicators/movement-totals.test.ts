/** Both registers of a period household by household: who stayed, moved, left, came, waits, add up to either of them. */
import * as fc from 'fast-check';
import { movementsOf } from '../../../src/core/indicators/movements';
import { settledMatchingOf } from '../../../src/core/indicators/register-matching';
import { computedEnd } from '../../../src/core/indicators/transition-columns';
import { transitions, type TransitionTable } from '../../../src/core/indicators/transitions';
import { householdClass } from '../../../src/core/indicators/record-class';
import type { Register } from '../../../src/core/model';
import { distinctHouseholds } from '../../../src/core/register/counts';
import { readRegister } from '../../../src/core/register/read-register';
import { gridOf, headerOf, register, type Row } from '../../support/builders';

/** Few of each, so that codes come twice, hamlets change and zeros are lost between the registers. */
const row = fc.record({
  ma_ho: fc.constantFrom('001', '1', 1, '002', 'H003', null),
  chu_ho: fc.constantFrom('Lê Văn Tý', 'Trần Văn Bảy', 'Le Van Ty', 'Phan Thị Sáu'),
  ngay_sinh: fc.constantFrom(1960, 1988, null),
  cccd: fc.constantFrom('051080990001', 51080990001, '051185990002', null),
  thon: fc.constantFrom('Thôn 1', 'Thôn 2', null),
  so_nhan_khau: fc.constantFrom(1, 4, null),
  phan_loai: fc.constantFrom('Hộ nghèo', 'Hộ cận nghèo', 'Hộ không nghèo', 'Hộ cân nghéo'),
});
const rows = fc.array(row, { minLength: 1, maxLength: 8 });
/** The same households under a title of its own: everybody, or the list of the poor and near-poor. */
const titled = (all: readonly Row[], title: string): Register => {
  const fields = ['ma_ho', 'chu_ho', 'ngay_sinh', 'cccd', 'thon', 'so_nhan_khau', 'phan_loai'] as const;
  return readRegister([
    gridOf([[title], fields.map(headerOf), ...all.map((each) => fields.map((field) => each[field] ?? null))]),
  ]).register;
};
const EVERYBODY = 'DANH SÁCH HỘ DÂN CƯ';
const THE_POOR = 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO';
const isListed = ({ phan_loai }: Row): boolean => phan_loai === 'Hộ nghèo' || phan_loai === 'Hộ cận nghèo';
const of = (all: Register, group: string): number =>
  distinctHouseholds(all).filter((each) => householdClass(each) === group).length;

it('every household of either register is matched, waits or is only there: the lists and counts say the same', () => {
  fc.assert(
    fc.property(rows, rows, (earlier, later) => {
      const [previous, now] = [register(...earlier), register(...later)];
      const { counted, waiting, onlyBefore, onlyNow } = settledMatchingOf(now, previous);
      const sides = [
        [distinctHouseholds(previous), counted.values(), waiting.map(({ before }) => before), onlyBefore],
        [distinctHouseholds(now), counted.keys(), waiting.map((pair) => pair.now), onlyNow],
      ] as const;
      for (const [households, matched, waits, only] of sides) {
        const parts = [...matched, ...new Set(waits), ...only];
        // Nobody twice, nobody lost.
        expect(new Set(parts).size).toBe(parts.length);
        expect(new Set(parts)).toEqual(new Set(households.map(({ main }) => main)));
      }
      const { matching } = transitions(now, previous)!;
      expect(matching!.before).toBe(matching!.counted + matching!.waiting.before + matching!.onlyBefore);
      expect(matching!.now).toBe(matching!.counted + matching!.waiting.now + matching!.onlyNow);
      expect([matching!.before, matching!.now]).toEqual(sides.map(([households]) => households.length));
    }),
  );
});

it('start = stayed + left + not known, end = stayed + came + not known, class by class and persons aside', () => {
  fc.assert(
    fc.property(rows, rows, fc.boolean(), fc.boolean(), (earlier, later, all, allNow) => {
      const previous = titled(all ? earlier : earlier.filter(isListed), all ? EVERYBODY : THE_POOR);
      const now = titled(allNow ? later : later.filter(isListed), allNow ? EVERYBODY : THE_POOR);
      fc.pre(previous.households.length > 0 && now.households.length > 0);
      const movements = movementsOf(now, previous)!;
      for (const group of ['poor', 'nearPoor'] as const) {
        const count = (from: string | null, to: string | null) =>
          movements.filter((each) => each.from === from && each.to === to).length;
        const ends = ['poor', 'nearPoor', 'other', 'absent', null];
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        expect(sum(ends.map((to) => count(group, to)))).toBe(of(previous, group));
        expect(sum(ends.map((from) => count(from, group)))).toBe(of(now, group));
      }
    }),
  );
});

it('a form adds up, or names the households that keep it from adding up; a hamlet without them has all its figures', () => {
  fc.assert(
    fc.property(rows, rows, fc.boolean(), (earlier, later, all) => {
      const previous = titled(all ? earlier : earlier.filter(isListed), all ? EVERYBODY : THE_POOR);
      const now = titled(later, EVERYBODY);
      fc.pre(previous.households.length > 0 && now.households.length > 0);
      const found = transitions(now, previous)!;
      const tables: readonly TransitionTable[] = [found, ...found.byHamlet];
      for (const table of tables)
        for (const form of ['poor', 'nearPoor'] as const) {
          const computed = computedEnd(table[form]);
          expect(computed === null).toBe(table.open[form] > 0);
          const isOff = computed !== null && computed !== table[form].end;
          if (isOff)
            expect(table.notAssessable + table.waiting.before + table.waiting.now).toBeGreaterThan(0);
          expect([table[form].start, table[form].end]).not.toContain(null);
        }
      // What is counted in all is counted in a hamlet; what is not known in one is not known in all.
      for (const form of ['poor', 'nearPoor'] as const) {
        for (const column of ['start', 'above', 'otherDown', 'relapseOrNew', 'otherUp', 'end'] as const) {
          const parts = found.byHamlet.map((own) => own[form][column]);
          const whole = parts.reduce<number | null>(
            (total, part) => (total === null || part === null ? null : total + part),
            0,
          );
          if (parts.length > 0) expect(found[form][column]).toBe(whole);
        }
      }
    }),
  );
});

describe('last period’s register is the list of the poor and near-poor', () => {
  const at = (ma_ho: string, phan_loai: string, thon = 'Thôn A'): Row => ({
    ...{ ma_ho, chu_ho: `Lê Văn ${ma_ho}`, thon, so_nhan_khau: 2, phan_loai },
  });
  // P2 stayed poor, P3 rose to near-poor, N4 fell; A5 was on no list: from above, or from elsewhere.
  const previous = titled(
    [at('P2', 'Hộ nghèo'), at('P3', 'Hộ nghèo', 'Thôn B'), at('N4', 'Hộ cận nghèo', 'Thôn B')],
    THE_POOR,
  );
  const now = titled(
    [
      ...[at('P2', 'Hộ nghèo'), at('P3', 'Hộ cận nghèo', 'Thôn B'), at('N4', 'Hộ nghèo', 'Thôn B')],
      ...[at('A5', 'Hộ nghèo'), at('A6', 'Hộ không nghèo', 'Thôn B'), at('A7', 'Hộ không nghèo')],
    ],
    EVERYBODY,
  );
  const found = transitions(now, previous)!;

  it('has no figure for relapsed, new and come, of households and of persons; the others stand', () => {
    expect(found.poor).toEqual({
      ...{ start: 2, toNear: 1, above: 0, otherDown: 0, fromNear: 1, end: 3 },
      ...{ relapse: null, new: null, relapseOrNew: null, otherUp: null },
    });
    expect(found.persons.poor).toMatchObject({ start: 4, fromNear: 2, relapseOrNew: null, otherUp: null });
    expect(found.open).toEqual({ poor: 1, nearPoor: 0 });
  });
  it('is not said to hold nor to fail where a column has no figure', () => {
    expect(found.violations).toEqual([]);
    expect(found.unchecked).toEqual([
      { form: 'poor', hamlet: null },
      { form: 'poor', hamlet: 'Thôn A' },
    ]);
  });
  it('has every figure where nobody came who was on no list', () => {
    expect(found.byHamlet.find(({ hamlet }) => hamlet === 'Thôn B')!.poor).toMatchObject({
      ...{ start: 1, toNear: 1, fromNear: 1, relapse: 0, new: 0, otherUp: 0, end: 1 },
    });
    // 1 − 1 + 1 of the near-poor: N4 left, P3 came.
    expect(found.nearPoor).toMatchObject({ start: 1, toPoor: 1, fromPoor: 1, otherUp: 0, end: 1 });
  });

  it('of the poor alone tells nothing of the near-poor: their start has no figure either', () => {
    const { phan_loai: _, ...bare } = at('P2', '');
    const poorOnly = readRegister([
      gridOf([
        ['DANH SÁCH HỘ NGHÈO'],
        ...[(Object.keys(bare) as (keyof Row)[]).map(headerOf), Object.values(bare)],
      ]),
    ]).register;
    const only = transitions(now, poorOnly)!;
    expect(only.poor).toMatchObject({ start: 1, fromNear: null, relapse: null, otherUp: null, end: 3 });
    expect(only.nearPoor).toMatchObject({ start: null, toPoor: null, above: null, otherDown: null, end: 1 });
    expect(only.unlisted).toEqual({ poor: [], nearPoor: ['startList'] });
  });
  it('as this period’s, has no figure for those who rose above or are gone', () => {
    const after = titled([at('P2', 'Hộ nghèo')], THE_POOR);
    const gone = transitions(after, previous)!;
    // P3 and N4 are on no list now: above the line, or gone; not near-poor, nor poor.
    expect(gone.poor).toMatchObject({
      start: 2,
      toNear: 0,
      above: null,
      otherDown: null,
      otherUp: 0,
      end: 1,
    });
    expect(gone.nearPoor).toMatchObject({ start: 1, toPoor: 0, above: null, otherDown: null, end: 0 });
  });
});

it('a household matched with less than certainty is told of, wherever it is counted', () => {
  const base = { chu_ho: 'Lê Văn An', ngay_sinh: 1960, thon: 'Thôn 1' };
  // One name, birth year and hamlet under a new code: probable.
  const found = transitions(
    register({ ...base, ma_ho: 'B7', phan_loai: 'Hộ không nghèo' }),
    register({ ...base, ma_ho: 'A1', phan_loai: 'Hộ nghèo' }),
  )!;
  expect(found.poor.above).toBe(1);
  expect([found.unsure, found.byHamlet[0]!.unsure, found.matching!.probable]).toEqual([1, 1, 1]);
});
