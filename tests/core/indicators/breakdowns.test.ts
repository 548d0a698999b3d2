/** Groups of households: who belongs, who cannot be told, and parts that add up to the whole. */
import * as fc from 'fast-check';
import { computeIndicators, householdsBehind, indicatorInput } from '../../../src/core/indicators/index';
import { mergeTallies, tallyRegister, type Tally } from '../../../src/core/indicators/tally';
import type { Register } from '../../../src/core/model';
import { standardById } from '../../../src/core/standards/index';
import { gridRegister, household, type Row } from '../../support/builders';

const AS_OF = '2024-12-31';
const inputOf = (households: readonly Row[], members: readonly Row[] = []) =>
  indicatorInput(gridRegister({ households, members }), standardById('vn-2022'), AS_OF);

/** [numerator, denominator, not assessable] of the poverty rate of a group; null without such a figure. */
function poorRate(input: ReturnType<typeof inputOf>, by: string, name: string): (number | null)[] | null {
  const found = computeIndicators(input).find(
    ({ id, group }) => id === 'poor-rate' && group.by === by && group.name === name,
  );
  return found ? [found.numerator, found.denominator, found.notAssessable] : null;
}
/** One household a row, H1, H2, …; poor unless told. */
const rows = (...all: Row[]): Row[] =>
  all.map((row, index) =>
    household({ ma_ho: `H${index + 1}`, chu_ho: `Lê Văn ${index}`, phan_loai: 'Hộ nghèo', ...row }),
  );

describe('groups told by the head', () => {
  const input = inputOf(
    rows(
      { dan_toc: 'Kinh', gioi_tinh: 'Nam' },
      { dan_toc: "H'rê", gioi_tinh: 'Nữ', phan_loai: 'Hộ không nghèo' },
      { dan_toc: 'Cor', gioi_tinh: 'Nữ' },
      { dan_toc: '05', gioi_tinh: null },
    ),
  );
  it('are ethnic groups by their own names, however they are spelt', () => {
    expect(poorRate(input, 'ethnicity', 'Kinh')).toEqual([1, 1, 0]);
    expect(poorRate(input, 'ethnicity', 'minority')).toEqual([1, 2, 0]);
    expect(poorRate(input, 'ethnicity', 'Hrê')).toEqual([0, 1, 0]);
    expect(poorRate(input, 'ethnicity', 'Co')).toEqual([1, 1, 0]);
  });
  it('keep a group of its own for a number, which two official lists read differently', () => {
    expect(poorRate(input, 'ethnicity', 'unknown')).toEqual([1, 1, 0]);
  });
  it('keep a head whose sex is not written out of both', () => {
    expect(poorRate(input, 'head-sex', 'male')).toEqual([1, 1, 0]);
    expect(poorRate(input, 'head-sex', 'female')).toEqual([1, 2, 0]);
    expect(poorRate(input, 'head-sex', 'unknown')).toEqual([1, 1, 0]);
  });
});

describe('groups that overlap', () => {
  const input = inputOf(
    rows(
      { dtts: 'x', kcknld: 'x', nguoi_co_cong: null },
      { dtts: 'x', kcknld: null, nguoi_co_cong: null },
      { dtts: null, kcknld: '???', nguoi_co_cong: null },
      { dtts: null, kcknld: null, nguoi_co_cong: null },
      { dtts: null, kcknld: null, nguoi_co_cong: 'x', phan_loai: 'Hộ không nghèo' },
    ),
  );
  it('count a household in each of its groups, and in none only who is in none', () => {
    expect(poorRate(input, 'household-group', 'minority')).toEqual([2, 2, 0]);
    expect(poorRate(input, 'household-group', 'no-worker')).toEqual([1, 1, 1]);
    expect(poorRate(input, 'household-group', 'merit')).toEqual([0, 1, 0]);
    // Not 4 - 2 - 1 - 0 = 1 by subtraction: one of the poor may have nobody able to work.
    expect(poorRate(input, 'household-group', 'none')).toEqual([1, 1, 1]);
  });
  it('show the household nobody can tell among those not assessable', () => {
    const behind = householdsBehind(input, {
      id: 'poor-rate',
      group: { by: 'household-group', name: 'none' },
    })!;
    expect(behind.notAssessable.map(({ record }) => record.row)).toEqual([4]);
  });
});

describe('groups told by members', () => {
  const heads = rows({ ma_ho: 'H1' }, { ma_ho: 'H2' }, { ma_ho: 'H3', phan_loai: 'Hộ không nghèo' });
  const person = (
    ma_ho: string,
    ho_ten: string,
    ngay_sinh: string,
    khuyet_tat: string | null = null,
  ): Row => ({
    ma_ho,
    ho_ten,
    quan_he: ho_ten.startsWith('Lê') ? 'Chủ hộ' : 'Con',
    ngay_sinh,
    khuyet_tat,
  });
  it('are households with a child, with somebody of 60, with somebody disabled, at the review date', () => {
    const input = inputOf(heads, [
      // 16 on 31/12/2024: no child. 60 on that day: elderly.
      person('H1', 'Lê Văn 0', '01/05/1980'),
      person('H1', 'Trần An', '31/12/2008'),
      person('H2', 'Lê Văn 1', '31/12/1964', 'nặng'),
      person('H2', 'Trần Bình', '01/01/2009'),
      person('H3', 'Lê Văn 2', '1970'),
    ]);
    expect(poorRate(input, 'household-group', 'children')).toEqual([1, 1, 0]);
    expect(poorRate(input, 'household-group', 'elderly')).toEqual([1, 1, 0]);
    expect(poorRate(input, 'household-group', 'disabled')).toEqual([1, 1, 0]);
  });
  it('have no denominator where only the poor have their members listed', () => {
    const input = inputOf(heads, [
      person('H1', 'Lê Văn 0', '01/05/1980'),
      person('H1', 'Trần An', '01/05/2015'),
      person('H2', 'Lê Văn 1', '01/05/1980'),
    ]);
    expect(poorRate(input, 'household-group', 'children')).toEqual([1, 0, 1]);
  });
});

it('gives no figure for what no list has a column of, and says which column', () => {
  const input = inputOf(rows({}, {}));
  expect(computeIndicators(input).filter(({ group }) => group.by !== 'all')).toEqual([]);
  expect(input.tallies.missing.map(({ by, name }) => name ?? by)).toEqual([
    ...['ethnicity', 'head-sex', 'minority', 'no-worker', 'merit', 'none', 'children', 'elderly', 'disabled'],
  ]);
});

describe('any register', () => {
  const row = fc.record({
    phan_loai: fc.constantFrom('Hộ nghèo', 'Hộ cận nghèo', 'Hộ không nghèo', 'Hộ cân nghéo', null),
    so_nhan_khau: fc.constantFrom(1, 4, 0, null),
    thon: fc.constantFrom('Thôn 1', 'Thôn 2', null),
    dan_toc: fc.constantFrom('Kinh', 'Hrê', 'Ba Na', '05', null),
    gioi_tinh: fc.constantFrom('Nam', 'Nữ', 'NT', null),
    dtts: fc.constantFrom('x', null, '?'),
    kcknld: fc.constantFrom('x', null),
  });
  const someRows = fc.array(row, { minLength: 1, maxLength: 25 });
  const NUMBERS = ['households', 'persons', 'classUnknown', 'sizeUnknown', 'classOrSizeUnknown'] as const;
  const numbersOf = (tally: Tally) => [
    ...NUMBERS.map((key) => tally[key]),
    ...[tally.poor, tally.nearPoor].flatMap(({ households, persons }) => [households, persons]),
  ];
  const sum = (tallies: readonly Tally[]) =>
    tallies.map(numbersOf).reduce((total, own) => total.map((value, at) => value + (own[at] ?? 0)));
  const tallies = (register: Register) => tallyRegister(register, AS_OF).parts.map(({ tally }) => tally);

  it('is divided by hamlet, by ethnic group and by sex without a household lost or counted twice', () => {
    fc.assert(
      fc.property(someRows, (drawn) => {
        const all = tallies(gridRegister({ households: rows(...drawn) }));
        const whole = numbersOf(all[0]!);
        for (const by of ['hamlet', 'ethnicity', 'head-sex']) {
          const parts = all.filter(({ group }) => group.by === by && group.name !== 'minority');
          if (parts.length > 0) expect(sum(parts)).toEqual(whole);
        }
        const named = all.filter(
          ({ group }) =>
            group.by === 'ethnicity' && !['Kinh', 'minority', 'unknown'].includes(group.name ?? ''),
        );
        const minority = all.find(({ group }) => group.by === 'ethnicity' && group.name === 'minority');
        // Some are marked as of a minority of which nobody can say which.
        if (minority && named.length > 0)
          sum(named).forEach((count, at) => expect(count).toBeLessThanOrEqual(numbersOf(minority)[at]!));
      }),
    );
  });

  it('is the sum of its parts: tallies of two parts merge into those of the whole', () => {
    fc.assert(
      fc.property(someRows, fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }), (drawn, sides) => {
        const register = gridRegister({
          // Where nobody has a hamlet there is no part for it.
          households: rows(...drawn.map((each) => ({ ...each, thon: each.thon ?? 'Thôn 3' }))),
        });
        const side = (wanted: boolean): Register => ({
          ...register,
          households: register.households.filter((_, index) => sides[index] === wanted),
        });
        const parts = [true, false].map((wanted) => tallyRegister(side(wanted), AS_OF));
        for (const whole of tallies(register)) {
          const { by, name } = whole.group;
          // A part that says nothing of anybody's group has no tallies of it to merge.
          if (
            parts.some(({ missing }) =>
              missing.some((each) => each.by === by && (each.name ?? name) === name),
            )
          )
            continue;
          const own = parts.flatMap(({ parts: all }) =>
            all.map(({ tally }) => tally).filter(({ group }) => group.by === by && group.name === name),
          );
          expect(sum(own)).toEqual(numbersOf(whole));
          const [a, b] = own;
          if (a && b) expect({ ...mergeTallies(a, b), sheets: [] }).toEqual({ ...whole, sheets: [] });
        }
      }),
    );
  });
});
