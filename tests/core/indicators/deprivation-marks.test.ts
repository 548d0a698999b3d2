/** What a blank mark says: by the row it stands in and by the way its list says no. */
import { deprivedIn, markOf } from '../../../src/core/indicators/deprivation-marks';
import {
  DEFAULT_CHOICES,
  registerMultidimensional,
} from '../../../src/core/indicators/register-multidimensional';
import { classifyHousehold } from '../../../src/core/indicators/classify-household';
import { vn2022 } from '../../../src/core/standards/vn-2022';
import { gridRegister, household, type Row } from '../../support/builders';

const FIELDS = ['d01', 'd02', 'd03', 'd04', 'd05', 'd06', 'd07', 'd08', 'd09', 'd10', 'd11', 'd12'] as const;

/** One household a line, one character an indicator: '.' is blank. */
const listOf = (lines: readonly string[], more: Row = {}, own: readonly Row[] = []) =>
  gridRegister({
    households: lines.map((line, at) => ({
      ...household({ ma_ho: `H00${at + 1}`, chu_ho: `Lê Văn ${'ABCDE'[at]}`, ...more }),
      ...Object.fromEntries(FIELDS.map((field, i) => [field, line[i] === '.' ? null : line[i]])),
      ...own[at],
    })),
    members: [],
  });
const rangesOf = (lines: readonly string[], more: Row = {}) =>
  listOf(lines, more).households.map(({ main }) => deprivedIn(main, vn2022));

const NONE = '.'.repeat(12);
const of = (from: number, to = from) => ({ from, to });

describe('a row without any mark', () => {
  it.each([
    ['without a column of B2', {}],
    ['beside a blank B2', { b2: null }],
  ])('%s is not known', (_, more) => {
    expect(rangesOf(['xxxx........', NONE, 'x...........'], more)).toEqual([of(4), null, of(1)]);
  });

  it('lacks nothing where B2 is 0, or where each no is written', () => {
    expect(rangesOf([NONE], { b2: 0 })).toEqual([of(0)]);
    expect(rangesOf(['000000000000'])).toEqual([of(0)]);
    expect(rangesOf(['000000000000'], { b2: null })).toEqual([of(0)]);
  });

  it('leaves a poor household unjudged rather than near-poor, and out of H', () => {
    // 40 and 10 points: beside its marks each lacks nothing, in the columns nobody is marked in as well.
    const points = [{ b2: 40 }, { b2: null }, { b2: 10 }];
    const register = listOf(['xxxx........', NONE, 'x...........'], { thu_nhap: 1400000 }, points);
    const classes = register.households.map(
      (one) => classifyHousehold(one, { area: 'rural' }, vn2022).result,
    );
    expect(classes).toEqual(['poor', 'notAssessable', 'nearPoor']);
    const found = registerMultidimensional(register, vn2022, DEFAULT_CHOICES, '2024-12-14')!;
    expect(found.blankForms).toBe(1);
    // Poor: 4 of 12. Not: 1 of 12.
    expect(found.households.whole).toMatchObject({ used: 2, poor: 1, H: 1 / 2 });
  });
});

describe('a blank in a row with marks', () => {
  it('is a no on a list of marks alone', () => {
    expect(rangesOf(['xx..........', 'x...........'])).toEqual([of(2), of(1)]);
  });

  it('is not known where the list writes its noes out', () => {
    expect(rangesOf(['110000000000', '11.00000000.'])).toEqual([of(2), of(2, 4)]);
  });

  it('is a no on a list of marks with a stray 0', () => {
    expect(rangesOf(['xx.........0', 'x...........'])).toEqual([of(2), of(1)]);
  });

  it('is not known as a mark either', () => {
    const [, second] = listOf(['110000000000', '11.000000000']).households;
    const marks = vn2022.indicators.slice(0, 4).map((indicator) => markOf(second!.main, indicator));
    expect(marks).toEqual([true, true, null, false]);
  });
});
