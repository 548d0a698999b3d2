/** Persons of the poor, whose cards, ages, schools and work are told by the columns there are. */
import type { SourceContext, SourceId } from '../../../../src/core/targets/sources/source';
import { isOfAge } from '../../../../src/core/targets/sources/ages';
import { isOfSchoolAge } from '../../../../src/core/targets/sources/school-age';
import { count, register, SETTINGS, sheet, STANDARD } from '../support/sheets';
import { gridRegister, household, member, type Row } from '../../../support/builders';

/** Two poor households, H0 and H1; the members are of H0 unless told otherwise. */
const ward = (members: readonly Row[]) =>
  gridRegister({
    households: [0, 1].map((of) =>
      household({ ma_ho: `H${of}`, chu_ho: `Hồ Văn ${of}`, phan_loai: 'Hộ nghèo' }),
    ),
    members: members.map((row, index) =>
      member({ ma_ho: 'H0', ho_ten: `Lê Thị ${index}`, quan_he: 'Con', ngay_sinh: '05/05/2014', ...row }),
    ),
  });
const both = (row: Row) => ({ ma_ho: 'H1', ...row });
function figures(id: SourceId, members: readonly Row[], over: Partial<SourceContext> = {}) {
  const { actual, notes } = count(id, ward(members), { classes: ['poor'], needOnly: true, ...over });
  return [actual && [actual.numerator, actual.denominator, actual.unknown], notes];
}

describe('cards', () => {
  it.each<[string, readonly Row[], unknown[]]>([
    // Ten digits are a card; a blank and words say nothing of the person.
    [
      'by their numbers',
      [{ bhyt: 'HN4511234567890' }, { bhyt: null }, { bhyt: 'mã 5' }, both({ bhyt: 'chờ cấp' })],
      [[1, 4, 3], []],
    ],
    [
      'by the marks where both are kept',
      [{ co_bhyt: 'x', bhyt: null }, both({ co_bhyt: null, bhyt: 'HN4511234567890' })],
      [[1, 2, 0], []],
    ],
    ['not without either', [{}, both({})], [null, []]],
  ])('%s', (_, members, expected) => expect(figures('health-insurance', members)).toEqual(expected));

  it('of a household none of whose members is listed are told to be missing', () =>
    expect(figures('health-insurance', [{ co_bhyt: 'x' }])).toEqual([
      [1, 1, 0],
      [{ key: 'membersMissing', params: { count: 1 } }],
    ]));

  it('of some ages: who is of another does not count, who may be is unknown', () =>
    expect(
      figures(
        'health-insurance',
        [
          { co_bhyt: 'x' },
          { co_bhyt: null },
          { co_bhyt: 'x', ngay_sinh: '05/05/1980' },
          { co_bhyt: 'x', ngay_sinh: null },
          both({ co_bhyt: 'x', ngay_sinh: '05/05/2026' }),
        ],
        { ages: { from: 0, to: 15 } },
      ),
    ).toEqual([[1, 4, 2], []]));
});

describe('ages', () => {
  const [person] = ward([{ ngay_sinh: '31/12/2014' }]).households.flatMap(({ members }) => members);
  const context = (ages: SourceContext['ages']) =>
    ({
      register: ward([]),
      settings: SETTINGS,
      standard: STANDARD,
      classes: [],
      needOnly: false,
      ages,
    }) as SourceContext;

  // Ten years old on the day itself.
  it.each<[SourceContext['ages'], string]>([
    [null, 'yes'],
    [undefined, 'yes'],
    [{ from: 10, to: 10 }, 'yes'],
    [{ from: 10, to: null }, 'yes'],
    [{ from: 11, to: null }, 'no'],
    [{ from: 0, to: 9 }, 'no'],
  ])('%j: %s', (ages, expected) => expect(isOfAge(person!, context(ages))).toBe(expected));

  // NĐ 07/2021/NĐ-CP: from 3 to under 16 years.
  it.each([
    [3, 15, true],
    [6, 11, true],
    [2, 15, false],
    [3, 16, false],
    [3, null, false],
  ])('%j to %j are of school: %s', (from, to, expected) =>
    expect(isOfSchoolAge({ from, to })).toBe(expected),
  );
});

describe('school and work', () => {
  it('say no where no is written', () =>
    expect(figures('school', [{ di_hoc: 'x' }, both({ di_hoc: 'không' })])).toEqual([[1, 2, 0], []]));

  it('cannot be told where nobody of school age has anything written', () => {
    expect(figures('school', [{ di_hoc: 'x', ngay_sinh: '05/05/1980' }, both({ di_hoc: null })])).toEqual([
      null,
      [],
    ]);
    expect(figures('school', [{ di_hoc: null }, both({ di_hoc: null })])).toEqual([
      null,
      [{ key: 'columnBlank', params: { column: expect.any(String) } }],
    ]);
  });

  it('an unreadable need or work says nothing', () => {
    const need = [
      { nc_vl: 'x', ht_vl: 'x' },
      { nc_vl: '???', ht_vl: 'x' },
      both({ nc_vl: null, ht_vl: 'x' }),
    ];
    expect(figures('work-support', need)).toEqual([[1, 2, 1], []]);
    const work = [{ knld: 'x', vl_bv: '???' }, { knld: 'x', vl_bv: null }, both({ knld: 'x', vl_bv: 'x' })];
    expect(figures('sustainable-work', work)).toEqual([[1, 2, 1], []]);
  });
});

it('a household of the list of the poor that the list of all has not is counted', () => {
  const row = (code: string, name: string) => ({
    'Mã hộ': code,
    'Họ và tên chủ hộ': name,
    'Phân loại hộ': 'Hộ nghèo',
  });
  const of = register(
    sheet('DS hộ', 'DANH SÁCH HỘ DÂN CƯ NĂM 2024', [row('M1', 'Lê Thị An')]),
    sheet('DS hộ nghèo', 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024', [
      row('M1', 'Lê Thị An'),
      row('M2', 'Hồ Văn Bê'),
    ]),
    sheet('DS thoát nghèo', 'DANH SÁCH HỘ THOÁT NGHÈO NĂM 2024', [
      row('M3', 'Võ Thị Cúc'),
      row('M4', 'Bùi Văn Dũng'),
    ]),
  );
  expect(of.unmatched).toHaveLength(3);
  // M1 and M2; M3 and M4 are on no list of the poor.
  expect(count('poor-households', of).actual).toMatchObject({ numerator: 2, denominator: 1 });
});
