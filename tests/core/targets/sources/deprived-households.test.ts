/** Households that lack one thing, by the marks of the form; d09 is clean water. */
import { count } from '../support/sheets';
import { gridRegister, household, type Row } from '../../../support/builders';

const told = (...rows: readonly Row[]) =>
  count(
    'deprived-households',
    gridRegister({
      households: rows.map((row, index) =>
        household({ ma_ho: `H${index}`, chu_ho: `Hồ Văn ${index}`, phan_loai: 'Hộ nghèo', ...row }),
      ),
    }),
    { classes: ['poor'], indicator: 'd09' },
  );
const NONE = { actual: null, baseline: null, behind: null };

it('are those marked, over all of the class', () => {
  // A poor household without a single mark has no form filled in.
  const { actual, baseline, notes, behind } = told(
    { d01: 'x', d09: 'x' },
    { d01: null, d09: null },
    { d01: 'x', d09: null },
    { d01: null, d09: '???' },
    { d01: null, d09: 'x', phan_loai: 'Hộ không nghèo' },
  );
  expect(actual).toEqual({ numerator: 1, denominator: 4, unknown: 2, from: 'Hộ' });
  expect([baseline, notes]).toEqual([null, []]);
  const rows = (of: readonly { readonly row: number }[] = []) => of.map(({ row }) => row);
  expect([rows(behind?.yes), rows(behind?.no), rows(behind?.unknown)]).toEqual([[2], [4], [3, 5]]);
});

it('cannot be told where nobody has a mark of anything: the form is not in use', () => {
  expect(told({ d01: 'không', d09: 'không' }, { d01: null, d09: null })).toEqual({ ...NONE, notes: [] });
  expect(told({}, {})).toEqual({ ...NONE, notes: [] });
});

it('cannot be told by a column nobody has written in', () =>
  expect(told({ d01: 'x', d09: null }, { d01: 'x', d09: null })).toEqual({
    ...NONE,
    notes: [{ key: 'columnBlank', params: { column: expect.stringContaining('ước') } }],
  }));

it('are told by a blank column where B2 has no more than the other marks: ten points each', () =>
  expect(told({ d01: 'x', d09: null, b2: 10 }, { d01: 'x', d09: null, b2: 20 }).actual).toMatchObject({
    ...{ numerator: 0, denominator: 2, unknown: 1 },
  }));

it('cannot be told where nothing in the column can be read', () =>
  expect(told({ d01: 'x', d09: '???' }, { d01: 'x', d09: '???' })).toEqual({ ...NONE, notes: [] }));
