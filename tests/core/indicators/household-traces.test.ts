/** Where a household that one of two registers lacks came from or went to. */
import { tracesOf } from '../../../src/core/indicators/household-traces';
import type { HouseholdMatch } from '../../../src/core/indicators/match-households';
import type { Household, HouseholdRecord, Person, Register } from '../../../src/core/model';
import { record, registerOf, household } from '../../support/indicator-records';

const FATHER = '051060990001';
const SON = '051085990002';
const OTHER = '051085990003';

const ok = <T>(value: T) => ({ kind: 'ok', value }) as const;
const personOf = (name: string | null, id: string | null): Person => ({
  ...record().head,
  name,
  idNumber:
    id === null ? { kind: 'absent' } : ok({ digits: id, valid: true, padded: null, storedAsNumber: false }),
});
const recordOf = (head: Person, code: string | null = null): HouseholdRecord => ({
  ...record(),
  code: code === null ? { kind: 'absent' } : ok(code),
  head,
});
const home = (head: Person, ...members: readonly Person[]): Household => ({
  ...household(recordOf(head)),
  members: [head, ...members],
});
const EMPTY = registerOf([]);

function traces(
  given: { readonly before?: HouseholdRecord; readonly now?: HouseholdRecord; readonly waiting?: boolean },
  register: Register,
  previous: Register,
) {
  const { before = recordOf(personOf('Ai đó', null)), now = recordOf(personOf('Ai đó', null)) } = given;
  const match: HouseholdMatch = { before, now, confidence: 'possible', same: [], different: [] };
  const isWaiting = given.waiting === true;
  return tracesOf(
    {
      matches: [],
      sameCodeOnly: [],
      lookalikes: [],
      counted: new Map(),
      onlyBefore: isWaiting ? [] : [before],
      onlyNow: isWaiting ? [] : [now],
      waiting: isWaiting ? [match] : [],
    },
    register,
    previous,
  );
}

describe.each([false, true])('of a household (that waits to be looked at: %p)', (waiting) => {
  const father = personOf('Lê Văn Cha', FATHER);
  const son = personOf('Lê Văn Con', SON);

  it('whose head was a member elsewhere: it was split off', () => {
    const now = recordOf(son);
    const old = home(father, personOf('Lê Thị Mẹ', null), son);
    const found = traces({ now, waiting }, EMPTY, registerOf([old]));
    expect([...found]).toEqual([[now, { kind: 'split', record: old.main }]]);
  });

  it('whose head is a member elsewhere: it joined', () => {
    const before = recordOf(son);
    const joined = home(father, son);
    const found = traces({ before, waiting }, registerOf([joined]), EMPTY);
    expect([...found]).toEqual([[before, { kind: 'joined', record: joined.main }]]);
    // Being listed as gone says less than where it went.
    const listed = { ...registerOf([joined]), gone: [recordOf(son)] };
    expect([...traces({ before, waiting }, listed, EMPTY).values()]).toEqual([
      { kind: 'joined', record: joined.main },
    ]);
  });

  it('whose head was the head, or has no number: nothing is known', () => {
    const now = recordOf(father);
    expect(
      traces(
        { now, before: recordOf(father), waiting },
        registerOf([home(father)]),
        registerOf([home(father)]),
      ).size,
    ).toBe(0);
    const unnumbered = home(father, personOf('Lê Văn Con', null));
    expect(
      traces({ now: recordOf(personOf('Lê Văn Con', null)), waiting }, EMPTY, registerOf([unnumbered])).size,
    ).toBe(0);
  });
});

describe('on the list of those gone', () => {
  const isListed = (before: HouseholdRecord, gone: HouseholdRecord): boolean => {
    const found = traces({ before }, { ...EMPTY, gone: [recordOf(personOf('Khác', OTHER)), gone] }, EMPTY);
    const trace = found.get(before);
    if (trace) expect(trace).toEqual({ kind: 'listed-gone', record: gone });
    return trace !== undefined;
  };
  it.each<[string, HouseholdRecord, HouseholdRecord, boolean]>([
    ['one number', recordOf(personOf('An', FATHER), 'H1'), recordOf(personOf('Bé', FATHER), 'H2'), true],
    [
      'two numbers, one code',
      recordOf(personOf('An', FATHER), 'H1'),
      recordOf(personOf('An', SON), 'H1'),
      false,
    ],
    [
      'one code and name',
      recordOf(personOf('Lê Ẩn', FATHER), 'H1'),
      recordOf(personOf('le an', null), 'H1'),
      true,
    ],
    [
      'one code and name, no number before',
      recordOf(personOf('An', null), 'H1'),
      recordOf(personOf('An', SON), 'H1'),
      true,
    ],
    // The code was given out again.
    [
      'one code, another name',
      recordOf(personOf('An', null), 'H1'),
      recordOf(personOf('Bé', null), 'H1'),
      false,
    ],
    [
      'one code, no name before',
      recordOf(personOf(null, null), 'H1'),
      recordOf(personOf('Bé', null), 'H1'),
      true,
    ],
    [
      'one code, no name on the list',
      recordOf(personOf('An', null), 'H1'),
      recordOf(personOf(null, null), 'H1'),
      true,
    ],
    [
      'two codes, one name',
      recordOf(personOf('An', null), 'H1'),
      recordOf(personOf('An', null), 'H2'),
      false,
    ],
    ['no codes, one name', recordOf(personOf('An', null)), recordOf(personOf('An', null)), false],
    ['no code before, one name', recordOf(personOf('An', null)), recordOf(personOf('An', null), 'H1'), false],
  ])('by %s: %p', (...[, before, gone, listed]) => {
    expect(isListed(before, gone)).toBe(listed);
  });
});
