/** The yellow cells of GN Cài đặt on poverty standards. */
import {
  isStandardKey,
  OPEN_GROUPS,
  provinceOf,
  provincePartOf,
  shownStandardKeys,
} from '../../../src/core/standards/setting-keys';

const PARTS = ['document', 'rural', 'urban', 'b1Rural', 'b1Urban'];
const cellsOf = (id: string) => PARTS.map((part) => `${id}.province.${part}`);

/** What no text of 2027–2030 was found for (policy.md section 2): the average lines, the annex, the points. */
const OPEN = [
  'averageRural',
  'averageUrban',
  'dependantUnder',
  'dependantsAbove',
  'nutritionUnder',
  'insuranceFrom',
  'adultEducationFrom',
  'adultEducationTo',
  'schoolFrom',
  'schoolUnder',
  'areaBelow',
  'b1Rural',
  'b1Urban',
  'b2Cut',
  'b2PerIndicator',
].map((threshold) => `vn-2027.${threshold}`);

const OLD = ['province.document', 'province.rural', 'province.urban'];
const nothing = () => false;

describe('a key', () => {
  it.each([...OLD, ...cellsOf('vn-2016'), ...cellsOf('vn-2022'), ...cellsOf('vn-2027'), ...OPEN])(
    '%s is one',
    (key) => {
      expect(isStandardKey(key)).toBe(true);
    },
  );

  it.each([
    '',
    'province.b1Rural',
    'vn-2022.b1Rural',
    'vn-2031.province.rural',
    'vn-2027.province',
    'undefined',
  ])('“%s” is none', (key) => {
    expect(isStandardKey(key)).toBe(false);
  });

  it.each([
    ['province.document', 'document', null],
    ['province.urban', 'urban', null],
    ['vn-2016.province.rural', 'rural', 'vn-2016'],
    ['vn-2022.province.b1Urban', 'b1Urban', 'vn-2022'],
    ['vn-2027.province.b1Rural', 'b1Rural', 'vn-2027'],
    ['vn-2027.b1Rural', null, null],
    ['vn-2027.areaBelow', null, null],
  ] as const)('%s is the province’s part %s of %s', (key, part, standard) => {
    expect(provincePartOf(key)).toBe(part);
    expect(provinceOf(key)).toBe(standard);
  });
});

describe('the cells that are shown', () => {
  it('are the province’s of the standard and of the next one, then what is open', () => {
    expect(shownStandardKeys('vn-2016', nothing)).toEqual([
      ...cellsOf('vn-2016'),
      ...cellsOf('vn-2022'),
      ...OPEN,
    ]);
    expect(shownStandardKeys('vn-2022', nothing)).toEqual([
      ...cellsOf('vn-2022'),
      ...cellsOf('vn-2027'),
      ...OPEN,
    ]);
  });

  it('are, of the last standard, its own', () => {
    expect(shownStandardKeys('vn-2027', nothing)).toEqual([...cellsOf('vn-2027'), ...OPEN]);
  });

  it('and, while something is typed in them, those of an old sheet and of another standard', () => {
    const typed = new Set<string>(['province.rural', 'vn-2016.province.urban', 'vn-2022.province.urban']);
    expect(shownStandardKeys('vn-2022', (key) => typed.has(key))).toEqual([
      'province.rural',
      'vn-2016.province.urban',
      ...cellsOf('vn-2022'),
      ...cellsOf('vn-2027'),
      ...OPEN,
    ]);
  });

  it('come in three groups, each taken whole', () => {
    expect(OPEN_GROUPS.map((group) => group.length)).toEqual([2, 9, 4]);
  });
});
