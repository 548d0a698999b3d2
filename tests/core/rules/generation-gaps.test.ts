import type { Cell, Person } from '../../../src/core/model';
import {
  CHILDREN,
  gapsIn,
  GRANDCHILDREN,
  headsHousehold,
  isSaidByFamily,
  isTooYoung,
  PARENTS,
  type GapContext,
  type GapSpec,
} from '../../../src/core/rules/generation-gaps';
import type { RuleReport } from '../../../src/core/rules/rule';
import { THRESHOLDS } from '../../../src/core/rules/thresholds';
import { gridRegister, member } from '../../support/builders';

type Errors = Pick<RuleReport, 'hasError'>;
type Relative = readonly [quan_he: string | null, ngay_sinh: Cell, cccd?: string];

/** Errors of earlier rules, by row and column. */
const errorsAt = (...cells: string[]): Errors => ({
  hasError: (at) => 'field' in at && cells.includes(`${at.row} ${at.field}`),
});
const context = (...cells: string[]): GapContext => ({
  ...{ asOf: '2024-12-31', thresholds: THRESHOLDS, errors: errorsAt(...cells) },
});
/** One household, the head on row 2 unless the first says otherwise. */
function family(head: Relative, ...relatives: readonly Relative[]) {
  const rows = [head, ...relatives].map(([quan_he, ngay_sinh, cccd = null], at) =>
    member({ ho_ten: `Lê Văn ${'ABCDEGHIK'[at]}`, quan_he, ngay_sinh, cccd }),
  );
  return gridRegister({ members: rows }).households[0]!.main;
}
function gaps(spec: GapSpec, head: Relative, ...relatives: readonly Relative[]) {
  const found = gapsIn(family(head, ...relatives), spec, context());
  return (
    found && { found: found.findings.map(({ at, severity }) => `${at.row} ${severity}`), ...rest(found) }
  );
}
const rest = ({ passed, skipped }: { passed: number; skipped: readonly string[] }) => ({ passed, skipped });
const severityOf = (spec: GapSpec, label: string, birth: Cell): string | undefined =>
  // The second relative is far enough away: the doubt is about the first.
  gaps(spec, ['Chủ hộ', '10/05/1970'], [label, birth], FAR[spec.code])?.found[0]?.slice(2);
const FAR: Readonly<Record<GapSpec['code'], Relative>> = {
  CS02: ['Con', '10/05/2000'],
  CS03: ['Mẹ', '10/05/1940'],
  CS04: ['Cháu nội', '10/05/2020'],
};

describe('years between head and children', () => {
  // The head is born on 10/05/1970: twelve years are full on 10/05/1982, fifteen on 10/05/1985.
  it.each(['Con', 'Con đẻ', 'Con trai', 'Con gái'])(
    '%s: below twelve an error, below fifteen a warning',
    (label) => {
      const severities = ['09/05/1982', '10/05/1982', '09/05/1985', '10/05/1985'].map((birth) =>
        severityOf(CHILDREN, label, birth),
      );
      expect(severities).toEqual(['error', 'warning', 'warning', undefined]);
    },
  );

  it('bind children by marriage or adoption only to be younger, and stepchildren not at all', () => {
    for (const label of ['Con dâu', 'Con rể', 'Con nuôi']) {
      expect(severityOf(CHILDREN, label, '09/05/1970')).toBe('warning');
      expect(severityOf(CHILDREN, label, '10/05/1970')).toBeUndefined();
    }
    expect(gaps(CHILDREN, ['Chủ hộ', 1970], ['Con riêng', 1960])).toEqual({
      found: [],
      passed: 0,
      skipped: [],
    });
  });

  it('are asked of children only, and of nobody where there are none', () => {
    expect(gaps(CHILDREN, ['Chủ hộ', 1970], ['Em ruột', 1971], ['Cháu', 1972], ['Mẹ', 1971])).toBeNull();
    expect(gaps(CHILDREN, ['Chủ hộ', 1970], ['Con', 2000], [null, 1971], ['người lạ', 1971])).toEqual({
      ...{ found: [], passed: 1, skipped: [] },
    });
  });
});

describe('years between parents and head', () => {
  it.each(['Cha', 'Cha đẻ', 'Mẹ', 'Mẹ đẻ'])('%s: below twelve an error, below fifteen a warning', (label) => {
    const severities = ['11/05/1958', '10/05/1958', '11/05/1955', '10/05/1955'].map((birth) =>
      severityOf(PARENTS, label, birth),
    );
    expect(severities).toEqual(['error', 'warning', 'warning', undefined]);
  });

  it('bind parents in law only to be older, and step-parents not at all', () => {
    expect(severityOf(PARENTS, 'Mẹ vợ', '11/05/1970')).toBe('warning');
    expect(severityOf(PARENTS, 'Mẹ vợ', '10/05/1970')).toBeUndefined();
    for (const label of ['Mẹ kế', 'Cha dượng']) expect(severityOf(PARENTS, label, 1990)).toBeUndefined();
    expect(gaps(PARENTS, ['Chủ hộ', 1970], ['Con', 1971])).toBeNull();
  });
});

describe('years between head and grandchildren', () => {
  // 28 years are full on 10/05/1998.
  it('are a warning below 28, of a plain cháu, who may be a nephew, only a note', () => {
    expect(severityOf(GRANDCHILDREN, 'Cháu nội', '09/05/1998')).toBe('warning');
    expect(severityOf(GRANDCHILDREN, 'Cháu nội', '10/05/1998')).toBeUndefined();
    expect(severityOf(GRANDCHILDREN, 'Cháu', '09/05/1998')).toBe('info');
  });

  it('do not bind a grandchild’s wife or husband', () => {
    for (const label of ['Cháu dâu', 'Cháu rể'])
      expect(gaps(GRANDCHILDREN, ['Chủ hộ', 1970], [label, 1975])).toEqual({
        found: [],
        passed: 0,
        skipped: [],
      });
    expect(gaps(GRANDCHILDREN, ['Chủ hộ', 1970], ['Con', 1971])).toBeNull();
  });
});

describe('what cannot be told', () => {
  it('is a gap that falls short only perhaps: 1970 and 1985 are 14 or 15 years', () => {
    expect(gaps(CHILDREN, ['Chủ hộ', 1970], ['Con', 1985])).toEqual({
      found: [],
      passed: 0,
      skipped: ['age-uncertain'],
    });
    expect(gaps(CHILDREN, ['Chủ hộ', 1970], ['Con', 1986])).toMatchObject({ passed: 1, skipped: [] });
  });

  it('is a relative’s birth that is blank or unreadable, but of a stepchild none is asked', () => {
    expect(
      gaps(CHILDREN, ['Chủ hộ', 1970], ['Con', null], ['Con', 'hỏi lại'], ['Con riêng', null], ['Con', 2000]),
    ).toEqual({
      ...{ found: [], passed: 1, skipped: ['blank', 'unreadable'] },
    });
  });

  it('is every relative where there is no head to measure by', () => {
    const children: Relative[] = [
      ['Con', 1971],
      ['Con', 1972],
    ];
    expect(gaps(CHILDREN, ['Vợ', 1970], ...children)).toMatchObject({
      found: [],
      skipped: ['no-head', 'no-head'],
    });
    expect(gaps(CHILDREN, ['Chủ hộ', 1970], ['Chủ hộ', 1970], ...children)).toMatchObject({
      ...{ found: [], skipped: ['no-head', 'no-head'] },
    });
    expect(gaps(CHILDREN, ['Chủ hộ', null], ...children)).toMatchObject({ skipped: ['blank', 'blank'] });
    // 14 years old on 31/12/2024: CS01 says so; at 15 the head measures.
    expect(gaps(CHILDREN, ['Chủ hộ', '01/01/2010'], ...children)).toMatchObject({
      skipped: ['other-error', 'other-error'],
    });
    expect(gaps(CHILDREN, ['Chủ hộ', '31/12/2009'], ['Con', 2030])?.skipped).toEqual([]);
  });

  it('is a head whose birth cell has an error', () => {
    const record = family(['Chủ hộ', 1970], ['Con', 1971]);
    expect(gapsIn(record, CHILDREN, context('2 ngay_sinh'))).toMatchObject({
      ...{ head: { row: 2 }, headBirth: null, findings: [], passed: 0, skipped: ['other-error'] },
    });
    expect(gapsIn(record, CHILDREN, context())).toMatchObject({ headBirth: { year: 1970 } });
  });
});

describe('whose birth date is the doubtful one', () => {
  // 051 0 70: a man born in 1970; 051 0 50 in 1950.
  it('is the head’s where two or more all stand too close, the severest word for all', () => {
    expect(gaps(CHILDREN, ['Chủ hộ', 1970], ['Con', 1984], ['Con', 1975])?.found).toEqual(['2 error']);
    expect(
      gaps(CHILDREN, ['Chủ hộ', '10/05/1970'], ['Con', '09/05/1984'], ['Con', '09/05/1985'])?.found,
    ).toEqual(['2 warning']);
    expect(gaps(CHILDREN, ['Chủ hộ', 1970], ['Con', 1984])?.found).toEqual(['3 warning']);
    expect(gaps(CHILDREN, ['Chủ hộ', 1970], ['Con', 1984], ['Con', 1975], ['Con', 2000])?.found).toEqual([
      ...['3 warning', '4 error'],
    ]);
    // Plain cháu may be nephews: two of them say nothing against the head.
    expect(gaps(GRANDCHILDREN, ['Chủ hộ', 1970], ['Cháu', 1975], ['Cháu', 1976])?.found).toEqual([
      '3 info',
      '4 info',
    ]);
  });

  it('is the head’s where the ID number gives another year, an error then', () => {
    const found = gapsIn(family(['Chủ hộ', 1970, '051050000017'], ['Con', 1984]), CHILDREN, context());
    expect(found?.findings).toMatchObject([
      { at: { row: 2 }, isHead: true, otherYear: 1950, severity: 'error' },
    ]);
  });

  it('is the relative’s where its own number gives another year, an error then', () => {
    const found = gapsIn(family(['Chủ hộ', 1970], ['Con', 1984, '051099000017']), CHILDREN, context());
    expect(found?.findings).toMatchObject([
      { at: { row: 3 }, isHead: false, otherYear: 1999, severity: 'error' },
    ]);
  });
});

it('takes a head for too young who is certainly below the age by a date without error', () => {
  const head = (ngay_sinh: Cell) => family(['Chủ hộ', ngay_sinh]).head;
  const isYoung = (person: Person, ...cells: string[]) =>
    isTooYoung(person, '2024-12-31', 15, errorsAt(...cells));
  expect(isYoung(head('01/01/2010'))).toBe(true);
  expect(isYoung(head('01/01/2010'), '2 ngay_sinh')).toBe(false);
  expect(isYoung(head('31/12/2009'))).toBe(false);
  // Whoever was born in 2009 had turned 15 by the last day of 2024.
  expect([2009, 2010, null, 'hỏi lại'].map((birth) => isYoung(head(birth)))).toEqual([
    false,
    true,
    false,
    false,
  ]);
});

describe('who heads a household', () => {
  it('is told by the word where there is a column for it', () => {
    const { members } = family(['Chủ hộ', 1970], ['Con', 1990]);
    expect(members.map(headsHousehold)).toEqual([true, false]);
  });

  it('without such a column is the person of the row on a list of households, or who has the household’s number', () => {
    const heads = (layout: string, isHead: boolean, ...fields: string[]) =>
      headsHousehold({
        ...{ relation: { kind: 'absent' }, isHead },
        table: { layout, columns: new Map(fields.map((field, at) => [field, at])) },
      } as unknown as Person);
    expect(heads('one-row', true)).toBe(true);
    expect(heads('head-then-members', true, 'stt_ho')).toBe(true);
    // The first row of a household says nothing of who heads it.
    expect(heads('head-then-members', true, 'ma_ho')).toBe(false);
    expect(heads('one-row', false)).toBe(false);
    expect(heads('head-then-members', false, 'stt_ho')).toBe(false);
  });
});

describe('a birth date that the family says is wrong', () => {
  const [wrong, right]: Relative[] = [
    ['Con', 1976, '051206990001'],
    ['Con', 1976, '051076990001'],
  ];
  const isSaid = (at: number, head: Relative, ...relatives: Relative[]) => {
    const record = family(head, ...relatives);
    return isSaidByFamily(record.members[at]!, record, context());
  };

  it('is one too close to the head whose ID number gives another year', () => {
    expect(isSaid(1, ['Chủ hộ', 1972], wrong!, ['Con', 2003])).toBe(true);
    expect(isSaid(1, ['Chủ hộ', 1972], right!, ['Con', 2003])).toBe(false);
    expect(isSaid(1, ['Chủ hộ', 1950], wrong!, ['Con', 2003])).toBe(false);
    expect(isSaid(2, ['Chủ hộ', 1972], wrong!, ['Con', 2003, '051204990001'])).toBe(false);
  });

  it('is the head’s who is too young to be one, unless another head is in question', () => {
    const young: Relative = ['Chủ hộ', 2015, '051085990001'];
    expect(isSaid(0, young)).toBe(true);
    expect(isSaid(0, ['Chủ hộ', 1990, '051085990001'])).toBe(false);
    expect(isSaid(0, ['Con', 2015, '051085990001'])).toBe(false);
    const two = family(young, ['Chủ hộ', 1970]);
    expect(isSaidByFamily(two.members[0]!, two, context('3 quan_he'))).toBe(false);
    expect(isSaidByFamily(two.members[0]!, two, context())).toBe(true);
  });

  it('is nobody’s outside a household', () => {
    const record = family(['Chủ hộ', 1972], wrong!);
    expect(isSaidByFamily(record.members[1]!, null, context())).toBe(false);
  });
});
