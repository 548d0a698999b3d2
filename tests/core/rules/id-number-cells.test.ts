import type { Cell, Register } from '../../../src/core/model';
import { countUndragged, eachOddId, idCells, withoutId } from '../../../src/core/rules/id-number-cells';
import { eachComparableId } from '../../../src/core/rules/comparable-ids';
import { indexRegister } from '../../../src/core/rules/register-index';
import type { Place, RuleContext, RuleReport } from '../../../src/core/rules/rule';
import { THRESHOLDS } from '../../../src/core/rules/thresholds';
import { gridRegister, member, register, type Row } from '../../support/builders';

type Person = readonly [cccd: Cell, more?: Row];
/** One household of these persons from row 2 on, men born in 1985 unless given otherwise. */
const people = (...persons: readonly Person[]) =>
  gridRegister({
    members: persons.map(([cccd, more], at) =>
      member({
        ...{ ho_ten: `Lê Văn ${'ABCDEGHIKLMN'[at]}`, quan_he: at === 0 ? 'Chủ hộ' : 'Em', cccd },
        ...{ gioi_tinh: 'Nam', ngay_sinh: 1985, trang_thai: 'Có mặt', ...more },
      }),
    ),
  });
const contextOf = (read: Register, fillSeriesRows = 3) =>
  ({ index: indexRegister(read), thresholds: { ...THRESHOLDS, fillSeriesRows } }) as RuleContext;

/** Listens to what is counted; errors of earlier rules stand in the cells named ('3 cccd'). */
function listen(...errors: string[]) {
  const counts: Record<string, number> = {};
  const count = (name: string, more: number) => {
    if (more !== 0) counts[name] = (counts[name] ?? 0) + more;
  };
  const report: RuleReport = {
    pass: (more = 1) => count('pass', more),
    skip: (reason, more = 1) => count(reason, more),
    fail: () => undefined,
    hasError: (at) => errors.includes(`${at.row} ${(at as Place).field}`),
    errorRows: () => errors.map((error) => Number.parseInt(error)),
  };
  return { report, counts };
}

// 051: Quảng Ngãi; 0 a man of 19xx; 85. None of them counts on from the one before.
const [ONE, TWO, THREE] = ['051085100001', '051085200002', '051085300003'];
const WOMAN = '051185123457';
const NO_PROVINCE = '099085123457';

/** Every kind of cell once, and a person who has died. */
const ALL = people(
  ...[[ONE] as const, [TWO] as const, [null] as const, ['111111111111'] as const, ['205123456'] as const],
  ...[[WOMAN] as const, [51085300003] as const, ['051.085.300.013'] as const],
  [null, { trang_thai: 'Đã chết' }],
  [NO_PROVINCE],
);

describe('the ID number cells of a register', () => {
  const cells = idCells(ALL, contextOf(ALL));

  it('agree with the row, or are compared with it, or are counted', () => {
    expect(cells.agreeing).toBe(2);
    expect(cells.counts).toEqual({ absent: 0, blank: 2, placeholder: 1, unreadable: 1 });
    // The woman’s number, the lost zero, the separators and the number of no province.
    expect(cells.comparable.map(({ person, number }) => [person.row, number])).toEqual([
      [7, WOMAN],
      [8, '051085300003'],
      [9, '051085300013'],
      [11, NO_PROVINCE],
    ]);
    expect(cells.comparable[0]).toMatchObject({
      ...{ differs: { sex: true, century: false, year: false }, spoiled: false, record: { row: 2 } },
    });
  });

  it('are clean where they are twelve digits of a province and nothing else, by table', () => {
    expect([...cells.clean]).toEqual([[ALL.tables[0], 3]]);
    expect(cells.odd.map(({ place, state }) => [place.row, place.field, state.kind])).toEqual([
      [5, 'cccd', 'placeholder'],
      [6, 'cccd', 'wrong'],
      [8, 'cccd', 'lost-zero'],
      [9, 'cccd', 'valid'],
      [11, 'cccd', 'valid'],
    ]);
  });

  it('are missing of whoever is counted and has nothing or a filler', () => {
    expect(cells.without.map(({ place, madeUp }) => [place.row, place.field, madeUp])).toEqual([
      [4, 'cccd', false],
      [5, 'cccd', true],
    ]);
  });

  it('are absent without the column', () => {
    const read = register({ ma_ho: 'H1', chu_ho: 'Lê Một' }, { ma_ho: 'H2', chu_ho: 'Lê Hai' });
    const found = idCells(read, contextOf(read));
    expect(found.counts).toEqual({ absent: 2, blank: 0, placeholder: 0, unreadable: 0 });
    expect([found.clean.size, found.odd.length, found.without.length]).toEqual([0, 0, 0]);
  });

  it('are nobody’s where they were dragged, however well they read', () => {
    const dragged = people([ONE], ['051085100002'], ['051085100003'], [TWO]);
    const found = idCells(dragged, contextOf(dragged));
    expect(found.agreeing).toBe(2);
    expect(found.odd.map(({ place, dragged: is }) => [place.row, is])).toEqual([
      [3, true],
      [4, true],
    ]);
    expect(found.comparable.map(({ spoiled }) => spoiled)).toEqual([true, true]);
    const context = contextOf(dragged);
    expect(idCells(dragged, context).odd).toHaveLength(2);
    // With another threshold the same register is looked at again: three rows are no longer enough.
    const four = { ...context, thresholds: { ...context.thresholds, fillSeriesRows: 4 } };
    expect(idCells(dragged, four)).toMatchObject({ agreeing: 4, odd: [] });
  });
});

describe('a rule on how a number is written', () => {
  it('looks at odd cells; the clean pass, and errors and dragged numbers are not judged', () => {
    const { report, counts } = listen('8 cccd');
    const visited: number[] = [];
    const clean: number[] = [];
    eachOddId(
      ALL,
      contextOf(ALL),
      report,
      ({ place }) => visited.push(place.row),
      (_, count) => clean.push(count),
    );
    expect(visited).toEqual([5, 6, 9, 11]);
    expect(clean).toEqual([3]);
    expect(counts).toEqual({ blank: 2, pass: 3, 'other-error': 1 });
    const dragged = people([ONE], ['051085100002'], ['051085100003']);
    const heard = listen();
    eachOddId(dragged, contextOf(dragged), heard.report, () => visited.push(0));
    expect(heard.counts).toEqual({ pass: 1, 'other-error': 2 });
    expect(visited).not.toContain(0);
  });

  it('counts where there is no column', () => {
    const read = register({ ma_ho: 'H1', chu_ho: 'Lê Một' });
    for (const ask of [eachOddId, withoutId, countUndragged] as const) {
      const { report, counts } = listen();
      ask(read, contextOf(read), report, () => undefined);
      expect(counts).toEqual({ 'no-column': 1 });
    }
  });
});

it('tells who has no number, and how many have something that may be one', () => {
  const { report, counts } = listen();
  let written = 0;
  const without = withoutId(ALL, contextOf(ALL), report, (_, count) => (written += count));
  expect(without.map(({ place }) => place.row)).toEqual([4, 5]);
  // Ten persons but two blanks and the filler.
  expect(written).toBe(7);
  expect(counts).toEqual({});
  expect(withoutId(ALL, contextOf(ALL), report)).toHaveLength(2);
});

it('passes everything written but what was dragged (FD11)', () => {
  const read = people([ONE], ['051085100002'], ['051085100003'], [null], ['111111111111']);
  const { report, counts } = listen();
  countUndragged(read, contextOf(read), report);
  expect(counts).toEqual({ blank: 1, pass: 2 });
});

describe('a rule that compares the number with sex and birth', () => {
  const compare = (read: Register, needsBirth: boolean, ...errors: string[]) => {
    const { report, counts } = listen(...errors);
    const visited: number[] = [];
    eachComparableId(read, contextOf(read), report, {
      needsBirth,
      visit: ({ person }) => visited.push(person.row),
    });
    return { counts, visited };
  };

  it('is told of every number but those that agree, which pass', () => {
    expect(compare(ALL, true)).toEqual({
      counts: { pass: 2, blank: 2, placeholder: 1, unreadable: 1 },
      visited: [7, 8, 9, 11],
    });
  });

  it('cannot judge an agreeing number beside a birth with an error, where it looks at the birth', () => {
    expect(compare(ALL, true, '2 ngay_sinh').counts).toMatchObject({ pass: 1, 'other-error': 1 });
    expect(compare(ALL, false, '2 ngay_sinh').counts).toMatchObject({ pass: 2 });
    // Errors elsewhere: another cell of the row, a row without such a number, a heading.
    const elsewhere = compare(ALL, true, '2 thon', '4 ngay_sinh', '1 ngay_sinh').counts;
    expect(elsewhere).toMatchObject({ pass: 2 });
    expect(elsewhere['other-error']).toBeUndefined();
  });

  it('cannot judge dragged numbers and those mistyped as a whole, nor count them twice', () => {
    const dragged = people([ONE], ['051085100002'], ['051085100003'], [THREE], ['000285123457']);
    expect(compare(dragged, true, '3 ngay_sinh')).toEqual({
      counts: { pass: 2, 'other-error': 3 },
      visited: [],
    });
  });

  it('counts no column', () => {
    const read = register({ ma_ho: 'H1', chu_ho: 'Lê Một' });
    expect(compare(read, true).counts).toEqual({ 'no-column': 1 });
  });
});
