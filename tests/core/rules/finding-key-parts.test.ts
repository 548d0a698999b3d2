/** What goes into a key and what does not, part by part; finding-key.test.ts has whole registers. */
import type { Finding } from '../../../src/core/model';
import {
  aboutOf,
  findingKey,
  valuesOf,
  withOwnKeys,
  type KeyedCells,
} from '../../../src/core/rules/finding-key';
import type { Spot } from '../../../src/core/rules/spots';

const spot = (own: Partial<Spot> = {}): Spot => ({
  ...{
    table: 'Sổ hộ',
    list: 'hộ',
    household: 'H1',
    line: '',
    person: 'lê văn một',
    field: 'thon',
    text: 'Thôn 1',
  },
  ...own,
});
const cells = (own: Partial<KeyedCells> = {}): KeyedCells => ({
  ...{ at: spot(), alsoAt: [], related: [], household: null },
  ...own,
});
const line = { household: null, line: 'cộng thôn 1' };

describe('what a finding is about', () => {
  it('is the household and the column', () => {
    expect(aboutOf(cells(), {})).toEqual(['H1', 'thon']);
    expect(aboutOf(cells({ related: [spot({ field: 'cccd' })] }), {})).toEqual(['H1', 'thon']);
  });

  it('is the household the rule names where the row is nobody’s', () => {
    expect(aboutOf(cells({ at: spot(line), household: 'H2' }), {})).toEqual(['H2', 'thon']);
  });

  it('is all of several households, whichever is told first', () => {
    const [one, two] = [spot({ household: 'H1' }), spot({ household: 'H2' })];
    const about = ['H1', 'H2', 'H3'];
    expect(aboutOf(cells({ at: one, related: [two, two, spot(line)], household: 'H3' }), {})).toEqual(about);
    expect(aboutOf(cells({ at: two, related: [spot({ household: 'H3' }), one] }), {})).toEqual(about);
  });

  it('is the table and the line of a row that is nobody’s', () => {
    expect(aboutOf(cells({ at: spot(line), related: [spot()] }), {})).toEqual([
      'Sổ hộ',
      'cộng thôn 1',
      'thon',
    ]);
  });

  it('is the table and the column of a column, and what the rule says of it', () => {
    const column = cells({ alsoAt: [spot({ household: 'H2' })] });
    expect(aboutOf(column, {})).toEqual(['Sổ hộ', 'thon']);
    expect(aboutOf(column, { subject: 'Nam' })).toEqual(['Sổ hộ', 'Nam', 'thon']);
  });
});

describe('what a finding was judged from', () => {
  const valueOf = (
    own: Partial<KeyedCells>,
    details: Parameters<typeof valuesOf>[1] = {},
    isOfPerson = false,
  ): string => findingKey('ST09', [], valuesOf(cells(own), details, isOfPerson)).value;
  const plain = valueOf({});

  it.each<[string, Partial<Spot>]>([
    ['list', { list: 'thành viên' }],
    ['household', { household: 'H2' }],
    ['column', { field: 'cccd' }],
    ['text', { text: 'Thôn 2' }],
  ])('is each cell with its %s', (_, own) => {
    expect(valueOf({ at: spot(own) })).not.toBe(plain);
    expect(valueOf({ related: [spot(own)] })).not.toBe(valueOf({ related: [spot()] }));
    expect(valueOf({ alsoAt: [spot(own)] })).not.toBe(valueOf({ alsoAt: [spot()] }));
  });

  it('is each cell by its line where it is no household’s, and by its person where the rule is about persons', () => {
    const of = (own: Partial<Spot>, isOfPerson = false) => valueOf({ at: spot(own) }, {}, isOfPerson);
    expect(of(line)).not.toBe(of({ ...line, line: 'cộng thôn 2' }));
    expect(of({ line: 'cộng' })).toBe(of({ line: '' }));
    expect(of({ person: 'lê văn hai' })).toBe(plain);
    expect(of({ person: 'lê văn hai' }, true)).not.toBe(of({}, true));
  });

  it('keeps the parts of a cell apart: a field that ends as a text begins is another', () => {
    expect(valueOf({ at: spot({ field: 'ab', text: 'c' }) })).not.toBe(
      valueOf({ at: spot({ field: 'a', text: 'bc' }) }),
    );
  });

  it('is no other for spaces around a value and for another order of the cells', () => {
    expect(valueOf({ at: spot({ text: ' Thôn 1 ' }) })).toBe(plain);
    expect(findingKey('ST09', [], [' 5 '])).toEqual(findingKey('ST09', [], ['5']));
    const [one, two] = [spot({ text: '1' }), spot({ text: '2' })];
    expect(valueOf({ at: two, related: [one] })).toBe(valueOf({ at: one, related: [two] }));
  });

  it('is what the rule found in the one cell; of several the first depends on their order', () => {
    expect(valueOf({}, { found: 5 })).not.toBe(valueOf({}, { found: 6 }));
    expect(valueOf({}, { found: 5 })).not.toBe(plain);
    const several = { related: [spot({ text: '2' })] };
    expect(valueOf(several, { found: 5 })).toBe(valueOf(several, { found: 6 }));
  });

  it('of a formula is what it does, not what it points at', () => {
    const of = (found: string) => valueOf({}, { found });
    expect(of('=SUM($D$5:D12)')).toBe(of('=SUM(AE17:$AF$9)'));
    expect(of('=SUM(D5:D12)')).not.toBe(of('=MAX(D5:D12)'));
    // No formula: H12 is a code.
    expect(of('H12')).not.toBe(of('H13'));
  });

  it('is the numbers the rule names, but none that other households, a later day or a setting change', () => {
    const of = (params: Record<string, string | number>) => valueOf({}, { params });
    expect(of({ listed: 3, declared: 5 })).toBe(of({ declared: 5, listed: 3 }));
    expect(of({ listed: 3 })).not.toBe(of({ listed: 2 }));
    expect(of({ listed: 3 })).not.toBe(of({ declared: 3 }));
    expect(of({ name: 'a' })).toBe(plain);
    const left = [
      'row',
      'first',
      'from',
      'to',
      'all',
      'compared',
      'texts',
      'dates',
      'age',
      'limit',
      'percent',
    ];
    expect(left.filter((name) => of({ [name]: 7 }) !== plain)).toEqual([]);
  });

  it('is what was compared, in the order the rule gives', () => {
    const of = (...compared: (string | number)[]) => valueOf({}, { compared });
    expect(of('a', 'b')).not.toBe(of('b', 'a'));
    expect(of(1, 'a')).not.toBe(of(2, 'a'));
    // 0.1 + 0.2 is 0.30000000000000004: a sum in another order.
    expect(of(0.1 + 0.2)).toBe(of(0.3));
    expect(of(123456.5)).not.toBe(of(123456.6));
  });

  it('of a column as a whole is only what the rule names', () => {
    const details = { subject: 'Nam', params: { count: 20 } };
    expect(valueOf({ at: spot({ text: 'x' }) }, details)).toBe(valueOf({}, details));
    expect(valueOf({}, { ...details, params: { count: 21 } })).not.toBe(valueOf({}, details));
    expect(valuesOf(cells(), { subject: 'Nam' }, false)).toEqual([]);
  });
});

describe('the digits of a key', () => {
  it('are those of FNV-1a, 32 bits, from its own offset and from its prime', () => {
    // Landon Noll’s test vectors: '' 811c9dc5, a e40c292c, foobar bf9cf968. From the prime: (01000193 ^ 61) × 01000193 = …85030ff6.
    expect(findingKey('a', [], [])).toEqual({ record: 'e40c292c85030ff6', value: '811c9dc501000193' });
    expect(findingKey('foobar', [], []).record.slice(0, 8)).toBe('bf9cf968');
  });

  it('tell one part of two from two parts', () => {
    expect(findingKey('ST09', ['ab'], []).record).not.toBe(findingKey('ST09', ['a', 'b'], []).record);
    expect(findingKey('ST09', ['a'], []).record).not.toBe(findingKey('ST10', ['a'], []).record);
  });
});

it('numbers findings that tell the same of the same: the first keeps its key, each other has one of its own', () => {
  const finding = (record: string, value: string) => ({ code: 'ST29', key: { record, value } }) as Finding;
  const [one, other, again, third, ...none] = withOwnKeys([
    finding('r', 'v'),
    finding('r', 'w'),
    finding('r', 'v'),
    finding('r', 'v'),
  ]);
  expect(none).toEqual([]);
  expect([one, other]).toEqual([finding('r', 'v'), finding('r', 'w')]);
  expect([again?.key.record, again?.code, third?.key.record]).toEqual(['r', 'ST29', 'r']);
  expect(new Set([one, other, again, third].map((each) => each?.key.value)).size).toBe(4);
});
