/** Poor and near-poor households at both ends of the period, counted by hand, and what is noted beside them. */
import type { Cell, Register } from '../../../../src/core/model';
import type { SourceContext, SourceId } from '../../../../src/core/targets/sources/source';
import { count, register, sheet } from '../support/sheets';

const POOR = 'Hộ nghèo';
const NEAR = 'Hộ cận nghèo';
const NOT = 'Hộ không nghèo';
/** A household's class at the start and now; undefined: no such column. */
type Classes = readonly [start: Cell | undefined, now: Cell | undefined];

const main = (classes: readonly Classes[], name = 'DS hộ') =>
  sheet(
    name,
    'DANH SÁCH HỘ DÂN CƯ NĂM 2024',
    classes.map(([start, now], index) => ({
      'Mã hộ': `M${index}`,
      'Họ và tên chủ hộ': `Lê Thị Chủ ${index}`,
      'Số nhân khẩu': 3,
      Thôn: index === 0 ? 'Thôn A' : 'Thôn B',
      ...(start === undefined ? {} : { 'Phân loại đầu năm': start }),
      ...(now === undefined ? {} : { 'Phân loại hộ': now }),
    })),
  );
const poorList = (classes: readonly Cell[]) =>
  sheet(
    'DS hộ nghèo',
    'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024',
    classes.map((now, index) => ({
      'Mã hộ': `M${index}`,
      'Họ và tên chủ hộ': `Lê Thị Chủ ${index}`,
      'Phân loại hộ': now,
    })),
  );
const near = (of: Register, over: Partial<SourceContext> = {}) => count('near-poor-households', of, over);
const now = (...classes: readonly Cell[]): Register =>
  register(main(classes.map((each) => [undefined, each])));
const start = (previous: Register, id: SourceId = 'near-poor-households') =>
  count(id, now(POOR, NEAR, NOT), { previous }).baseline;

describe('the start by last period’s register', () => {
  it.each<[string, Register, ReturnType<typeof start>]>([
    ['counts its own', now(NEAR, NEAR, POOR), { numerator: 2, denominator: 3, unknown: 0, from: 'DS hộ' }],
    // It tells classes, and none is near-poor.
    ['may be nobody', now(POOR, NOT), { numerator: 0, denominator: 2, unknown: 0, from: 'DS hộ' }],
    [
      'leaves open what it cannot read',
      now(NEAR, 'gì đó', null),
      { numerator: 1, denominator: 3, unknown: 2, from: 'DS hộ' },
    ],
    [
      'may be nobody beside one it cannot read',
      now(POOR, 'gì đó'),
      { numerator: 0, denominator: 2, unknown: 1, from: 'DS hộ' },
    ],
    ['is none where it can read nothing', now('gì đó', 'gì đó'), null],
    ['is none without classes', register(main([[undefined, undefined]])), null],
    [
      'is told by the list of the poor beside one of all that has no classes',
      register(
        main([
          [undefined, undefined],
          [undefined, undefined],
          [undefined, undefined],
        ]),
        poorList([NEAR, POOR]),
      ),
      { numerator: 1, denominator: 3, unknown: 0, from: 'DS hộ nghèo' },
    ],
    [
      'has no total without a list of all',
      register(poorList([NEAR, POOR])),
      { numerator: 1, denominator: null, unknown: 0, from: 'DS hộ nghèo' },
    ],
    [
      'has neither total nor sheet where the list of the poor alone names none',
      register(poorList([POOR])),
      { numerator: 0, denominator: null, unknown: 0, from: '' },
    ],
    [
      'names every sheet',
      register(
        main([[undefined, NEAR]], 'DS tổ 1'),
        sheet('DS tổ 2', 'DANH SÁCH HỘ DÂN CƯ NĂM 2024', [
          { 'Mã hộ': 'N1', 'Họ và tên chủ hộ': 'Hồ Văn Hai', 'Số nhân khẩu': 2, 'Phân loại hộ': NEAR },
        ]),
      ),
      { numerator: 2, denominator: 2, unknown: 0, from: 'DS tổ 1, DS tổ 2' },
    ],
  ])('%s', (_, previous, expected) => expect(start(previous)).toEqual(expected));

  it('is that of the part asked for', () => {
    const part: SourceContext['part'] = ({ hamlet }) => hamlet === 'Thôn B';
    const told = near(now(NEAR, NEAR, NOT), { previous: now(NEAR, NEAR, NEAR, NOT), part });
    expect(told).toMatchObject({
      actual: { numerator: 1, denominator: 2 },
      baseline: { numerator: 2, denominator: 3 },
      notes: [],
    });
  });
});

describe('the end of the period', () => {
  it('has the rows behind it, those of the class and those nobody can tell of', () => {
    const { actual, behind } = near(now(NEAR, POOR, 'gì đó', NEAR));
    expect(actual).toEqual({ numerator: 2, denominator: 4, unknown: 1, from: 'DS hộ' });
    const rows = (of: readonly { readonly row: number }[] = []) => of.map(({ row }) => row);
    expect([rows(behind?.yes), rows(behind?.no), rows(behind?.unknown)]).toEqual([[3, 6], [], [5]]);
  });

  it('is told where a class is written, though nobody is of the one asked for', () => {
    expect(near(now(POOR)).actual).toMatchObject({ numerator: 0, denominator: 1 });
    expect(near(now('gì đó')).actual).toMatchObject({ numerator: 0, unknown: 1 });
    expect(near(register(main([[undefined, undefined]]))).actual).toBeNull();
    expect(near(register(main([[NEAR, undefined]]))).actual).toBeNull();
  });
});

describe('notes', () => {
  const notes = (classes: readonly Classes[], previous?: Register) =>
    near(register(main(classes)), previous ? { previous } : {}).notes;

  it('both starts are told where they differ, and only there', () => {
    const own: readonly Classes[] = [
      [NEAR, NEAR],
      [NEAR, NOT],
      [NOT, NOT],
    ];
    expect(notes(own, now(NEAR, NEAR, NEAR))).toEqual([
      { key: 'startsDiffer', params: { count: 3, other: 2 } },
    ]);
    expect(notes(own, now(NEAR, NEAR, NOT))).toEqual([]);
    expect(notes(own)).toEqual([]);
    expect(notes([[undefined, NEAR]], now(NEAR, NEAR))).toEqual([]);
    expect(notes(own, now('gì đó'))).toEqual([]);
  });

  it('households whose start nobody can read are told', () => {
    expect(
      notes([
        [NEAR, NEAR],
        ['gì đó', NOT],
        [NOT, NOT],
      ]),
    ).toEqual([{ key: 'startUnknown', params: { count: 1 } }]);
    expect(
      near(
        register(
          main([
            [NEAR, NEAR],
            ['gì đó', NOT],
          ]),
        ),
      ).baseline,
    ).toEqual({
      ...{ numerator: 1, denominator: 2, unknown: 1, from: 'DS hộ' },
    });
  });

  it('of a rise those who were poor: 1 → 3, one of them from the poor', () => {
    const rows: readonly Classes[] = [
      [POOR, NEAR],
      [NEAR, NEAR],
      [NOT, NEAR],
      [POOR, NOT],
      [POOR, POOR],
      [POOR, 'gì đó'],
    ];
    expect(notes(rows)).toEqual([{ key: 'nearPoorFromPoor', params: { more: 2, count: 1 } }]);
    // Nobody was poor; no rise; no list of all to tell who was.
    expect(
      notes([
        [NEAR, NEAR],
        [NOT, NEAR],
        [NOT, NOT],
      ]),
    ).toEqual([]);
    expect(
      notes([
        [POOR, NEAR],
        [NEAR, NOT],
      ]),
    ).toEqual([]);
    expect(near(register(poorList([NEAR, NEAR])), { previous: now(NEAR, NOT) }).notes).toEqual([]);
  });

  it('a list of the poor that says another number than the list of all is told', () => {
    const both = register(
      main([
        [undefined, POOR],
        [undefined, POOR],
        [undefined, NOT],
      ]),
      poorList([POOR]),
    );
    expect(count('poor-households', both).notes).toEqual([
      { key: 'listsDiffer', params: { list: 'DS hộ nghèo', count: 1, otherList: 'DS hộ', otherCount: 2 } },
    ]);
  });
});
