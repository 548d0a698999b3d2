/** Points of a household, group by group, and why a group cannot be told. */
import type { PointGroup, PointOption } from '../../../../src/core/indicators/b1/point-table';
import { regionOf, scoreB1, type GroupScore } from '../../../../src/core/indicators/b1/score-b1';
import type { Cell } from '../../../../src/core/model';

// Points invented, of two regions; the second was not filled in for the motorcycle.
const option = (label: string, first: number, second: number | null = first): PointOption => ({
  label,
  points: [first, second],
  row: 1,
});
const [CAR, BIKE, FRIDGE] = [option('Ô tô', 30), option('Xe máy', 10, null), option('Tủ lạnh', 5)] as const;
const group = (combining: PointGroup['combining'], ...options: readonly PointOption[]): PointGroup => ({
  name: 'Tài sản',
  column: 'Tài sản',
  combining,
  options,
});
const THINGS = group('sum', CAR, BIKE, FRIDGE);
const BEST = group('highest', CAR, BIKE, FRIDGE);

const scored = (groups: readonly PointGroup[], answer: Cell | undefined, region: number | null = 0) =>
  scoreB1({ document: '', region: '', regions: ['A', 'B'], groups }, region, () => answer);
const scoreOf = (
  of: PointGroup,
  answer: Cell | undefined,
  region: number | null = 0,
): Omit<GroupScore, 'group'> => {
  const { groups } = scored([of], answer, region);
  expect(groups).toHaveLength(1);
  const { group: itsGroup, ...rest } = groups[0]!;
  expect(itsGroup).toBe(of);
  return rest;
};
const told = (points: number, ...options: readonly PointOption[]) => ({
  options,
  points,
  missing: null,
  unmatched: '',
});
const untold = (missing: GroupScore['missing'], options: readonly PointOption[] = [], unmatched = '') => ({
  options,
  points: null,
  missing,
  unmatched,
});

describe('the points of a group', () => {
  it.each([
    ['Xe máy; Ô tô', told(40, BIKE, CAR)],
    ['Xe máy, Ô tô + Tủ lạnh', told(45, BIKE, CAR, FRIDGE)],
    // A cell of several lines names an option a line.
    ['Xe máy\nÔ tô', told(40, BIKE, CAR)],
    ['  Xe máy  ; ; Tủ lạnh;', told(15, BIKE, FRIDGE)],
  ])('of several things owned, “%s”, are added up', (answer, expected) => {
    expect(scoreOf(THINGS, answer)).toEqual(expected);
  });

  it('are those of the best, where the table says so', () => {
    expect(scoreOf(BEST, 'Xe máy; Ô tô')).toEqual(told(30, BIKE, CAR));
  });

  it('are of the one option the whole cell names', () => {
    const roofed = option('Nhà cấp 4, mái tôn', 7);
    expect(scoreOf(group('one', roofed, CAR), 'nhà cấp 4, mái tôn')).toEqual(told(7, roofed));
  });

  it('are of a number as it stands, not as it would be read in text', () => {
    const [low, high] = [option('Dưới 2', 1), option('Từ 2', 4)] as const;
    // 1.234 in a cell of numbers is below 2; the text '1.234' is one thousand and more.
    expect(scoreOf(group('sum', low, high), 1.234)).toEqual(told(1, low));
    expect(scoreOf(group('one', low, high), 1.234)).toEqual(told(1, low));
    expect(scoreOf(group('one', low, high), '1.234')).toEqual(told(4, high));
  });

  it.each([
    ['no column', undefined, 0, untold('no-column')],
    ['a blank cell', ' ', 0, untold('blank')],
    ['words of no option', 'Xe máy; Máy cày; Ô tô; Ghe', 0, untold('no-option', [BIKE, CAR], 'Máy cày, Ghe')],
    ['an open region', 'Xe máy; Ô tô', null, untold('no-region', [BIKE, CAR])],
    ['an option without points', 'Ô tô; Xe máy', 1, untold('no-points', [CAR, BIKE])],
  ] as const)('are not told for %s', (_name, answer, region, expected) => {
    expect(scoreOf(THINGS, answer, region)).toEqual(expected);
  });
});

describe('the sum', () => {
  it('is of all groups: 10 + 30 for the things, 30 for the best of them', () => {
    expect(scored([THINGS, BEST], 'Xe máy; Ô tô').total).toBe(70);
  });

  it('is none of a table without groups', () => {
    expect(scored([], 'Ô tô')).toEqual({ groups: [], total: null });
  });
});

describe('the region', () => {
  it('is found whatever its capitals', () => {
    expect(regionOf({ region: 'thành thị', regions: ['Nông thôn', 'Thành thị'] })).toBe(1);
  });

  it.each([
    ['', 'b1.region-missing', { regions: 'Nông thôn, Thành thị' }],
    ['Tây Bắc', 'b1.region-unknown', { region: 'Tây Bắc', regions: 'Nông thôn, Thành thị' }],
  ])('“%s” is refused with those there are', (region, code, params) => {
    expect(() => regionOf({ region, regions: ['Nông thôn', 'Thành thị'] })).toThrow(
      expect.objectContaining({ code, params }),
    );
  });
});
