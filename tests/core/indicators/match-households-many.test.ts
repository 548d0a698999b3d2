/** Many households of one name and hamlet: which pairs are shown, and that none is shown twice. */
import { compareRegisters, matchHouseholds } from '../../../src/core/indicators/match-households';
import type { HouseholdRecord } from '../../../src/core/model';
import { record } from '../../support/indicator-records';

const ok = <T>(value: T) => ({ kind: 'ok', value }) as const;
const named = (name: string, birth: number | null = null, code: string | null = null): HouseholdRecord => ({
  ...record({ hamlet: 'Thôn 1' }),
  code: code === null ? { kind: 'absent' } : ok(code),
  head: {
    ...record().head,
    name,
    birth: birth === null ? { kind: 'absent' } : ok({ year: birth, month: null, day: null }),
  },
});
const many = (count: number, birth: number | null = null) =>
  Array.from({ length: count }, () => named('Lê Văn An', birth));

describe('households of one name', () => {
  // Up to 400 pairs are all shown; of more, each household once at least.
  it.each([
    [2, 3, 6],
    [20, 20, 400],
    [21, 20, 21],
    [20, 21, 21],
    [21, 21, 21],
    [30, 20, 30],
    [20, 30, 30],
  ])('%i before and %i now: %i pairs', (before, now, pairs) => {
    const [then, today] = [many(before), many(now)];
    const { matches, lookalikes, onlyBefore, onlyNow } = compareRegisters(then, today);
    expect([matches.length, onlyBefore.length, onlyNow.length]).toEqual([0, before, now]);
    expect(lookalikes).toHaveLength(pairs);
    expect(new Set(lookalikes.map((one) => one.before)).size).toBe(before);
    expect(new Set(lookalikes.map((one) => one.now)).size).toBe(now);
    expect(lookalikes[0]).toEqual({
      before: then[0],
      now: today[0],
      confidence: 'possible',
      same: ['name', 'hamlet'],
      different: [],
    });
  });

  it('and one year of birth are one pair, not two', () => {
    expect(compareRegisters(many(2, 1970), many(2, 1970)).lookalikes).toHaveLength(4);
  });
});

it('pairs refused by their code are not shown as alike as well', () => {
  // One code in one hamlet, and the names differ in more than their accents: nothing but the code.
  const before = { ...named('Lê Văn An', 1970, 'H1'), hamlet: 'Thôn 2' };
  const now = named('Lê Văn Ân', 1970, 'H1');
  const { sameCodeOnly, lookalikes, onlyBefore, onlyNow } = compareRegisters([before], [now]);
  expect(sameCodeOnly).toEqual([
    { before, now, confidence: 'possible', same: ['code', 'birthYear'], different: ['hamlet'] },
  ]);
  expect([lookalikes, onlyBefore, onlyNow]).toEqual([[], [before], [now]]);
});

it('households matched are told by the record of now', () => {
  const [an, bay] = [named('Lê Văn An', 1970, 'H1'), named('Trần Thị Bảy', 1980, 'H2')] as const;
  const [anNow, bayNow] = [named('Lê Văn An', 1970, 'H1'), named('Trần Thị Bảy', 1980, 'H2')] as const;
  expect([...matchHouseholds([an, bay], [bayNow, anNow, named('Đỗ Sen')])]).toEqual([
    [bayNow, bay],
    [anNow, an],
  ]);
});
