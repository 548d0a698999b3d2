/** Water and telecommunication by what is used, else by the marks of the form. */
import type { SourceContext, SourceId } from '../../../../src/core/targets/sources/source';
import { count } from '../support/sheets';
import { gridRegister, household, member, type Row } from '../../../support/builders';

function told(
  id: SourceId,
  households: readonly Row[],
  members: readonly Row[] = [],
  over: Partial<SourceContext> = { needOnly: false },
) {
  const of = gridRegister({
    households: households.map((row, index) =>
      household({ ma_ho: `H${index}`, chu_ho: `Hồ Văn ${index}`, phan_loai: 'Hộ nghèo', ...row }),
    ),
    members: members.map((row) => member({ quan_he: 'Con', ...row })),
  });
  return count(id, of, { classes: ['poor'], ...over });
}
const figures = (...args: Parameters<typeof told>) => {
  const { actual, notes } = told(...args);
  return [actual && [actual.numerator, actual.denominator, actual.unknown], notes.map(({ key }) => key)];
};

describe('water', () => {
  it.each<[string, readonly Row[], unknown[]]>([
    [
      'by what is used, and by the mark where nothing is written',
      [
        { nguon_nuoc: 'Nước máy', d09: 'x', d01: null },
        { nguon_nuoc: 'Nước ao, hồ', d09: null, d01: 'x' },
        { nguon_nuoc: null, d09: null, d01: 'x' },
        { nguon_nuoc: null, d09: 'x', d01: null },
      ],
      [[2, 4, 0], []],
    ],
    [
      'by the marks alone',
      [
        { d09: 'x', d01: null },
        { d09: null, d01: 'x' },
      ],
      [[1, 2, 0], []],
    ],
    ['by what is used alone', [{ nguon_nuoc: 'Nước máy' }, { nguon_nuoc: null }], [[1, 2, 1], []]],
    // 'Không' of everybody, and no mark of anything else: the form is not in use.
    ['not by a form nobody uses', [{ d09: 'không' }, { d09: 'không' }], [null, []]],
    [
      'not by a blank column',
      [
        { d09: null, d01: 'x' },
        { d09: null, d01: 'x' },
      ],
      [null, ['columnBlank']],
    ],
    ['not without a column', [{}, {}], [null, []]],
  ])('%s', (_, rows, expected) => expect(figures('clean-water', rows)).toEqual(expected));
});

describe('telecommunication', () => {
  const NEED = { needOnly: true };
  it.each<[string, readonly Row[], readonly Row[], Partial<SourceContext>, unknown[]]>([
    [
      'by the marks',
      [
        { d11: 'x', d01: null },
        { d11: null, d01: 'x' },
      ],
      [],
      {},
      [[1, 2, 0], []],
    ],
    [
      'by who uses the internet: yes, no twice, unreadable, nobody listed',
      [{}, {}, {}, {}, {}],
      [
        { ma_ho: 'H0', ho_ten: 'An', internet: null },
        { ma_ho: 'H0', ho_ten: 'Bê', internet: 'x' },
        { ma_ho: 'H1', ho_ten: 'Cúc', internet: null },
        { ma_ho: 'H2', ho_ten: 'Dũng', internet: '???' },
        { ma_ho: 'H2', ho_ten: 'Em', internet: null },
        { ma_ho: 'H4', ho_ten: 'Gấm', internet: null },
      ],
      {},
      [[1, 5, 2], []],
    ],
    [
      'not by a blank column',
      [{}],
      [{ ma_ho: 'H0', ho_ten: 'An', internet: null }],
      {},
      [null, ['columnBlank']],
    ],
    ['not without a column', [{}], [{ ma_ho: 'H0', ho_ten: 'An' }], {}, [null, []]],
    [
      'over those in need, of whom an unreadable need says nothing',
      [
        { nc_vt: 'x', d11: null, d01: 'x' },
        { nc_vt: 'x', d11: 'x', d01: 'x' },
        { nc_vt: null, d11: null, d01: 'x' },
        { nc_vt: '???', d11: null, d01: 'x' },
      ],
      [],
      NEED,
      [[1, 3, 1], []],
    ],
    ['not over a need nobody has written', [{ nc_vt: null, d11: 'x' }], [], NEED, [null, ['columnBlank']]],
    ['not over a need without a column', [{ d11: 'x' }], [], NEED, [null, []]],
  ])('%s', (_, rows, members, over, expected) =>
    expect(figures('telecom', rows, members, { needOnly: false, ...over })).toEqual(expected),
  );
});
