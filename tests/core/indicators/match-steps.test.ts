/** How sure a step is by what agrees and what differs, and what two records agree and differ in. */
import { MATCH_STEPS, mayBeOne, signsOf, type Sign } from '../../../src/core/indicators/match-steps';
import type { HouseholdRecord, Person } from '../../../src/core/model';
import { record } from '../../support/indicator-records';

const signs = (same: readonly Sign[], different: readonly Sign[]) => ({
  same: new Set(same),
  different: new Set(different),
});

/** The steps in their order: number and code, number and name, code and name (twice), number, name and birth, code (twice), name. */
const STEP = {
  numberAndCode: 0,
  numberAndName: 1,
  codeAndName: 2,
  number: 4,
  nameAndBirth: 5,
  code: 6,
  name: 8,
} as const;

describe('a step', () => {
  it.each<[keyof typeof STEP, readonly Sign[], readonly Sign[], string | null]>([
    ['numberAndCode', [], [], 'certain'],
    ['numberAndCode', [], ['name'], 'certain'],
    ['numberAndCode', [], ['birthYear'], 'certain'],
    // Another name and another year: the number stands in the row of another family.
    ['numberAndCode', [], ['name', 'birthYear'], 'possible'],
    ['numberAndName', [], ['code', 'birthYear', 'hamlet'], 'certain'],
    ['codeAndName', [], ['hamlet'], 'certain'],
    ['codeAndName', [], ['idNumber'], 'probable'],
    ['codeAndName', [], ['birthYear'], 'probable'],
    ['codeAndName', [], ['birthYear', 'hamlet'], 'possible'],
    ['codeAndName', [], ['idNumber', 'birthYear'], 'possible'],
    ['number', [], [], 'probable'],
    ['number', [], ['name', 'birthYear'], 'possible'],
    ['number', [], ['code', 'name'], 'possible'],
    ['number', ['birthYear'], ['code', 'name'], 'probable'],
    ['nameAndBirth', ['hamlet'], ['code'], 'probable'],
    ['nameAndBirth', [], [], 'probable'],
    ['nameAndBirth', [], ['code'], 'possible'],
    ['nameAndBirth', ['hamlet'], ['idNumber'], 'possible'],
    ['code', ['member'], ['name', 'hamlet'], 'probable'],
    ['code', [], ['hamlet'], null],
    ['code', ['hamlet'], ['name'], 'possible'],
    ['code', [], ['name'], null],
    ['code', [], [], 'probable'],
    ['code', [], ['idNumber'], 'possible'],
    ['code', [], ['birthYear'], 'possible'],
    ['name', ['hamlet'], [], 'probable'],
    ['name', ['hamlet'], ['code'], 'possible'],
    ['name', [], [], 'possible'],
    ['name', ['hamlet'], ['birthYear'], null],
    ['name', ['hamlet'], ['idNumber'], null],
  ])('by %s, with %j the same and %j different: %s', (step, same, different, sure) => {
    expect(MATCH_STEPS[STEP[step]]?.accept(signs(same, different))).toBe(sure);
  });
});

describe('two that look alike', () => {
  it.each<[readonly Sign[], readonly Sign[], boolean]>([
    [['name'], [], true],
    [['name'], ['birthYear'], true],
    [['name'], ['hamlet'], true],
    [['name'], ['birthYear', 'hamlet'], false],
    [['name'], ['idNumber'], true],
    [['name'], ['idNumber', 'code'], false],
    // A name without its accents: nothing may be against it.
    [[], [], true],
    [[], ['code'], true],
    [[], ['birthYear'], false],
  ])('with %j the same and %j different may be one: %s', (same, different, may) => {
    expect(mayBeOne(signs(same, different))).toBe(may);
  });
});

describe('the signs of two records', () => {
  const ID = '051080990001';
  const OTHER_ID = '051185990002';
  const ok = <T>(value: T) => ({ kind: 'ok', value }) as const;
  const numberOf = (digits: string): Person['idNumber'] =>
    ok({ digits, valid: true, padded: null, storedAsNumber: false });
  const personOf = (name: string | null, year: number | null, id: string | null): Person => ({
    ...record().head,
    name,
    birth: year === null ? { kind: 'absent' } : ok({ year, month: null, day: null }),
    idNumber: id === null ? { kind: 'absent' } : numberOf(id),
  });
  const of = (
    head: Person,
    code: string | null = 'H1',
    hamlet: string | null = 'Thôn 1',
  ): HouseholdRecord => ({
    ...record({ hamlet }),
    code: code === null ? { kind: 'absent' } : ok(code),
    head,
  });
  const shown = (
    before: HouseholdRecord,
    now: HouseholdRecord,
    members: Record<'before' | 'now', Person[]>,
  ) => {
    const { same, different } = signsOf(before, now, (one) => members[one === before ? 'before' : 'now']);
    return [[...same].sort(), [...different].sort()];
  };
  const NONE = { before: [], now: [] };
  const AN = personOf('Lê Văn An', 1970, ID);

  it('are of what is written on both sides', () => {
    expect(shown(of(AN), of(AN), NONE)).toEqual([['birthYear', 'code', 'hamlet', 'idNumber', 'name'], []]);
    expect(shown(of(AN), of(personOf('Trần Thị Bảy', 1980, OTHER_ID), 'H2', 'Thôn 2'), NONE)).toEqual([
      [],
      ['birthYear', 'code', 'hamlet', 'idNumber', 'name'],
    ]);
    expect(shown(of(AN), of(personOf(null, null, null), null, null), NONE)).toEqual([[], []]);
  });

  it('leave a name open that differs in its accents only', () => {
    expect(shown(of(AN), of(personOf('Le Van An', 1970, ID)), NONE)).toEqual([
      ['birthYear', 'code', 'hamlet', 'idNumber'],
      [],
    ]);
  });

  // Another head: the one of before is a member now, or the one of now was a member before.
  it.each<[string, Person, boolean]>([
    ['the number', personOf(null, null, ID), true],
    ['another number, name and year alike', personOf('Lê Văn An', 1970, OTHER_ID), false],
    ['name and year without a number', personOf('Lê Văn An', 1970, null), true],
    ['the name in another writing of its tone', personOf('LÊ VĂN AN', 1970, null), true],
    ['the name of another year', personOf('Lê Văn An', 1971, null), false],
    ['another name of that year', personOf('Lê Văn Ân', 1970, null), false],
    ['the name without a year', personOf('Lê Văn An', null, null), false],
    ['a year without a name', personOf(null, 1970, null), false],
  ])('know the other head among the members by %s: %p', (_name, someone, known) => {
    const now = of(personOf('Trần Thị Bảy', 1980, OTHER_ID));
    const isMember = (
      members: Record<'before' | 'now', Person[]>,
      first: HouseholdRecord,
      second: HouseholdRecord,
    ) => shown(first, second, members)[0]?.includes('member');
    expect(isMember({ before: [], now: [someone] }, of(AN), now)).toBe(known);
    expect(isMember({ before: [someone], now: [] }, now, of(AN))).toBe(known);
    // The same head needs no such sign.
    expect(isMember({ before: [someone], now: [someone] }, of(AN), of(AN))).toBe(false);
  });

  it('know no head without a name or a year by nothing', () => {
    const nobody = personOf(null, 1970, null);
    const before = of({ ...nobody, idNumber: numberOf(ID) });
    const now = of(personOf('Trần Thị Bảy', 1980, OTHER_ID));
    expect(shown(before, now, { before: [], now: [nobody] })[0]).toEqual(['code', 'hamlet']);
  });
});
