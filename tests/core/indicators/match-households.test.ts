/** Households of two periods: what makes them one, how sure that is, and what must not. */
import { join } from 'node:path';
import * as fc from 'fast-check';
import { compareRegisters } from '../../../src/core/indicators/match-households';
import { matchingOf } from '../../../src/core/indicators/register-matching';
import { readRegister } from '../../../src/core/register/read-register';
import { gridRegister, household, register, type Row } from '../../support/builders';
import { readXlsx } from '../../support/read-xlsx';

const BOOKS = join(__dirname, '../../fixtures/workbooks');
const ID = '051080990001';
const OTHER_ID = '051185990002';

/** One household before, one now: how sure it is that they are one, or null. */
function sureness(before: Row, now: Row): string | null {
  const records = (row: Row) =>
    register(household({ thon: 'Thôn 1', ...row })).households.map(({ main }) => main);
  return compareRegisters(records(before), records(now)).matches[0]?.confidence ?? null;
}

describe('the pair of 2024', () => {
  const pair = async () => {
    const [before, now] = await Promise.all(
      ['start-2024.xlsx', 'end-2024.xlsx'].map(async (file) =>
        readRegister(await readXlsx(join(BOOKS, file))),
      ),
    );
    return matchingOf(now!.register, before!.register);
  };
  it('matches all but the three that left and the three that came', async () => {
    const { matches, onlyBefore, onlyNow, sameCodeOnly } = await pair();
    expect(matches).toHaveLength(1438);
    expect(onlyBefore.map(({ head }) => head.name)).toEqual([
      'Thái Thị Kim Trâm',
      'Phạm Quốc Trung',
      'Nguyễn Gia Tú',
    ]);
    expect(onlyNow).toHaveLength(3);
    expect(sameCodeOnly).toEqual([]);
  });
  it('shows the two households with another head as the only ones below certain', async () => {
    const { matches } = await pair();
    // The README of the workbooks: 2 changed heads; new code, blank codes and respelt names have the ID number.
    const unsure = matches.filter(({ confidence }) => confidence !== 'certain');
    expect(unsure.map(({ now, confidence }) => [now.head.name, confidence])).toEqual([
      ['Ngô Bảo Phượng', 'possible'],
      ['Ngô Thị Thu Thúy', 'possible'],
    ]);
  });
});

describe('how sure a match is', () => {
  it.each<[string, Row, Row, string | null]>([
    [
      'code and number agree, the name was respelt',
      { cccd: ID, chu_ho: 'Lê Văn Tý' },
      { cccd: ID, chu_ho: 'Lê Văn Tí' },
      'certain',
    ],
    ['number and name agree, the code is new', { cccd: ID }, { cccd: ID, ma_ho: 'H777' }, 'certain'],
    ['number and name agree, the code is blank', { cccd: ID }, { cccd: ID, ma_ho: null }, 'certain'],
    ['code and name agree, no numbers', {}, {}, 'certain'],
    ['code and name agree, the numbers differ', { cccd: ID }, { cccd: OTHER_ID }, 'probable'],
    [
      'only the number, no code now',
      { cccd: ID },
      { cccd: ID, ma_ho: null, chu_ho: 'Trần Văn Bảy' },
      'probable',
    ],
    [
      'only the number, another code',
      { cccd: ID },
      { cccd: ID, ma_ho: 'H777', chu_ho: 'Trần Văn Bảy' },
      'possible',
    ],
    [
      'only name, birth and hamlet',
      { ma_ho: 'A1', ngay_sinh: 1970 },
      { ma_ho: 'B7', ngay_sinh: 1970 },
      'probable',
    ],
    ['only name and hamlet', { ma_ho: 'A1' }, { ma_ho: 'B7' }, 'possible'],
    ['name and hamlet, no code on one side', { ma_ho: null }, {}, 'probable'],
    ['name alone, no hamlet anywhere', { ma_ho: null, thon: null }, { thon: null }, 'possible'],
    ['code and name, another birth year', { ngay_sinh: 1970 }, { ngay_sinh: 1999 }, 'probable'],
    [
      'code and name, another birth year and number',
      { ngay_sinh: 1970, cccd: ID },
      { ngay_sinh: 1999, cccd: OTHER_ID },
      'possible',
    ],
    [
      'code and name, another birth year and hamlet',
      { ngay_sinh: 1970 },
      { ngay_sinh: 1999, thon: 'Thôn 2' },
      'possible',
    ],
    [
      'code and number, another name and birth year',
      { ngay_sinh: 1970, cccd: ID },
      { ngay_sinh: 1999, cccd: ID, chu_ho: 'Trần Thị Lài' },
      'possible',
    ],
    [
      'the number and birth year, another code and name',
      { cccd: ID, ngay_sinh: 1980 },
      { cccd: ID, ngay_sinh: 1980, ma_ho: 'H777', chu_ho: 'Nguyễn Văn Ẩn' },
      'probable',
    ],
    [
      'the code, another head by name and birth year',
      { ngay_sinh: 1960 },
      { chu_ho: 'Trần Thị Lài', ngay_sinh: 1988 },
      'possible',
    ],
    ['the code, a head without accents', {}, { chu_ho: 'Nguyen Van An' }, 'probable'],
    [
      'the code, no name, another birth year',
      { chu_ho: null, ngay_sinh: 1960 },
      { ngay_sinh: 1988 },
      'possible',
    ],
    [
      'name and hamlet, another birth year',
      { ma_ho: 'A1', ngay_sinh: 1970 },
      { ma_ho: 'B7', ngay_sinh: 1999 },
      null,
    ],
    ['name and hamlet, another number', { ma_ho: 'A1', cccd: ID }, { ma_ho: 'B7', cccd: OTHER_ID }, null],
    [
      'the code, another head of the same hamlet',
      { cccd: ID },
      { cccd: OTHER_ID, chu_ho: 'Trần Thị Lài' },
      'possible',
    ],
    [
      'the code, another head of another hamlet',
      { cccd: ID },
      { cccd: OTHER_ID, chu_ho: 'Trần Thị Lài', thon: 'Thôn 2' },
      null,
    ],
    ['nothing', { ma_ho: 'A1', chu_ho: 'Lê Văn Tý' }, { ma_ho: 'B7' }, null],
  ])('%s', (_, before, now, expected) => {
    expect(sureness(before, now)).toBe(expected);
  });

  it('follows the person when the code was given to somebody else', () => {
    const before = register(
      household({ ma_ho: 'H1', chu_ho: 'Lê Văn Tý', cccd: ID, thon: 'Thôn 1' }),
      household({ ma_ho: 'H2', chu_ho: 'Trần Văn Bảy', cccd: OTHER_ID, thon: 'Thôn 1' }),
    );
    const now = register(
      household({ ma_ho: 'H9', chu_ho: 'Lê Văn Tý', cccd: ID, thon: 'Thôn 1' }),
      household({ ma_ho: 'H1', chu_ho: 'Trần Văn Bảy', cccd: OTHER_ID, thon: 'Thôn 1' }),
    );
    const { matches } = matchingOf(now, before);
    expect(matches.map((match) => [match.before.head.name, match.now.head.name, match.confidence])).toEqual([
      ['Lê Văn Tý', 'Lê Văn Tý', 'certain'],
      ['Trần Văn Bảy', 'Trần Văn Bảy', 'certain'],
    ]);
    expect(matches[1]!.different).toEqual(['code']);
  });

  it('is probable when the new head was a member before', () => {
    const people = [
      { ma_ho: 'H001', ho_ten: 'Lê Văn Tý', quan_he: 'Chủ hộ', cccd: ID },
      { ma_ho: 'H001', ho_ten: 'Trần Thị Lài', quan_he: 'Vợ', cccd: OTHER_ID },
    ];
    const before = gridRegister({
      households: [household({ chu_ho: 'Lê Văn Tý', cccd: ID, thon: 'Thôn 1' })],
      members: people,
    });
    const now = register(household({ chu_ho: 'Trần Thị Lài', cccd: OTHER_ID, thon: 'Thôn 2' }));
    expect(matchingOf(now, before).matches[0]).toMatchObject({ confidence: 'probable' });
  });

  it('knows a new head listed before by name and birth year where nobody has a number', () => {
    const people = [
      { ma_ho: 'H001', ho_ten: 'Lê Văn Tý', quan_he: 'Chủ hộ', ngay_sinh: 1960 },
      { ma_ho: 'H001', ho_ten: 'Trần Thị Lài', quan_he: 'Vợ', ngay_sinh: 1965 },
    ];
    const before = gridRegister({
      households: [household({ chu_ho: 'Lê Văn Tý', ngay_sinh: 1960, thon: 'Thôn 1' })],
      members: people,
    });
    const now = (ngay_sinh: number) =>
      register(household({ chu_ho: 'Trần Thị Lài', ngay_sinh, thon: 'Thôn 1' }));
    expect(matchingOf(now(1965), before).matches[0]).toMatchObject({ confidence: 'probable' });
    expect(matchingOf(now(1990), before).matches[0]).toMatchObject({ confidence: 'possible' });
  });

  it('does not make one household of two that share a code with it, and shows them', () => {
    const before = register(household({ cccd: ID, thon: 'Thôn 1' }));
    const now = register(household({ cccd: OTHER_ID, chu_ho: 'Trần Thị Lài', thon: 'Thôn 2' }));
    const { matches, onlyBefore, onlyNow, sameCodeOnly } = matchingOf(now, before);
    expect([matches.length, onlyBefore.length, onlyNow.length, sameCodeOnly.length]).toEqual([0, 1, 1, 1]);
  });

  it('knows codes that start again in each hamlet by the hamlet', () => {
    const row = (thon: string, chu_ho: string) => household({ ma_ho: '1', chu_ho, thon });
    const before = register(row('Thôn 1', 'Lê Văn Tý'), row('Thôn 2', 'Trần Văn Bảy'));
    const now = register(row('Thôn 2', 'Trần Văn Bảy'), row('Thôn 1', 'Lê Văn Tý'));
    const { matches } = matchingOf(now, before);
    expect(matches.map((match) => [match.before.hamlet, match.now.hamlet])).toEqual([
      ['Thôn 2', 'Thôn 2'],
      ['Thôn 1', 'Thôn 1'],
    ]);
  });
});

describe('lookalikes', () => {
  const lookalikes = (before: readonly Row[], now: readonly Row[]) => {
    const of = (rows: readonly Row[]) =>
      register(...rows.map((row) => household({ thon: 'Thôn 1', ...row }))).households.map(
        ({ main }) => main,
      );
    const found = compareRegisters(of(before), of(now));
    return [found.matches.length, found.lookalikes.length];
  };
  it.each<[string, Row[], Row[], number]>([
    [
      'one name and hamlet, another birth year',
      [{ ma_ho: 'A1', ngay_sinh: 1970 }],
      [{ ma_ho: 'B7', ngay_sinh: 1999 }],
      1,
    ],
    [
      'one name and birth year, another hamlet',
      [{ ma_ho: 'A1', ngay_sinh: 1970 }],
      [{ ma_ho: 'B7', ngay_sinh: 1970, thon: 'Thôn 2' }],
      1,
    ],
    ['a name without its accents', [{ ma_ho: 'A1' }], [{ ma_ho: 'B7', chu_ho: 'NGUYEN VAN AN' }], 1],
    ['two of one name on either side', [{ ma_ho: null }, { ma_ho: '' }], [{ ma_ho: null }, { ma_ho: '' }], 4],
    [
      'nothing but the name',
      [{ ma_ho: 'A1', ngay_sinh: 1970 }],
      [{ ma_ho: 'B7', ngay_sinh: 1999, thon: 'Thôn 2' }],
      0,
    ],
    ['another number and code', [{ ma_ho: 'A1', cccd: ID }], [{ ma_ho: 'B7', cccd: OTHER_ID }], 0],
    [
      'other accents and another birth year',
      [{ ma_ho: 'A1', ngay_sinh: 1970 }],
      [{ ma_ho: 'B7', ngay_sinh: 1999, chu_ho: 'Nguyễn Văn An' }],
      0,
    ],
  ])('%s', (_, before, now, expected) => {
    expect(lookalikes(before, now)).toEqual([0, expected]);
  });
});

it('matches one to one and leaves out nobody, whatever the registers', () => {
  const row = fc.record({
    ma_ho: fc.constantFrom('1', '2', '3', null),
    chu_ho: fc.constantFrom('Lê Văn Tý', 'Trần Văn Bảy', 'Đỗ Thị Sen'),
    cccd: fc.constantFrom(ID, OTHER_ID, null),
    thon: fc.constantFrom('Thôn 1', 'Thôn 2'),
  });
  const rows = fc.array(row, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, rows, (earlier, later) => {
      const records = (each: readonly Row[]) => register(...each).households.map(({ main }) => main);
      const [before, now] = [records(earlier), records(later)];
      const { matches, onlyBefore, onlyNow } = compareRegisters(before, now);
      expect([...matches.map((match) => match.before), ...onlyBefore].sort((a, b) => a.row - b.row)).toEqual(
        before,
      );
      expect([...matches.map((match) => match.now), ...onlyNow].sort((a, b) => a.row - b.row)).toEqual(now);
      // The same register twice is matched with itself where it can be.
      for (const match of compareRegisters(before, before).matches)
        expect(match.before.head.name).toBe(match.now.head.name);
    }),
  );
});
