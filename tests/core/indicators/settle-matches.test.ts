/** Which matches count in the movements, which the register's own words settle, and which wait for the officer. */
import * as fc from 'fast-check';
import { movementsOf } from '../../../src/core/indicators/movements';
import { settledMatchingOf } from '../../../src/core/indicators/register-matching';
import { computedEnd } from '../../../src/core/indicators/transition-columns';
import { transitions } from '../../../src/core/indicators/transitions';
import { readRegister } from '../../../src/core/register/read-register';
import { gridOfRecords, household, register, type Row } from '../../support/builders';

const ID = '051080990001';
const OTHER_ID = '051185990002';
const AN: Row = household({ chu_ho: 'Lê Văn An', ngay_sinh: 1960, thon: 'Thôn 1', phan_loai: 'Hộ nghèo' });
/** The same code, and nobody of the family of An. */
const LONG: Row = household({
  ...{ chu_ho: 'Phan Văn Long', ngay_sinh: 1988, thon: 'Thôn 1', phan_loai: 'Hộ không nghèo' },
});

/** Columns 1 to 9 of the form of the poor, and who waits. */
function poor(before: Row, now: Row) {
  const { poor: own, waiting } = transitions(register(now), register(before))!;
  const { start, toNear, above, otherDown, fromNear, relapseOrNew, otherUp, end } = own;
  return { columns: [start, toNear, above, otherDown, fromNear, relapseOrNew, otherUp, end], waiting };
}
const WAITS = { before: 1, now: 1 };
const NOBODY = { before: 0, now: 0 };

describe('a code with another head', () => {
  it('is never an escape: the poor family is not found again, the other not known to be new', () => {
    // 1 poor at the start, moved nowhere; nobody at the end. Counted as one household it would be 1 above the line.
    // It is above the line if they are one, and gone if they are two: neither column has a figure.
    expect(poor(AN, LONG)).toEqual({ columns: [1, 0, null, null, 0, 0, 0, 0], waiting: WAITS });
    const [now, before] = movementsOf(register(LONG), register(AN))!;
    expect([before!.from, before!.to, before!.isEarlier]).toEqual(['poor', null, true]);
    expect([now!.from, now!.to, now!.isEarlier]).toEqual([null, 'other', false]);
  });
  it('is never an entry either', () => {
    const rich = { ...AN, phan_loai: 'Hộ không nghèo' };
    const needy = { ...LONG, phan_loai: 'Hộ nghèo' };
    // From above if they are one, come from elsewhere if they are two.
    expect(poor(rich, needy)).toEqual({ columns: [0, 0, 0, 0, 0, null, null, 1], waiting: WAITS });
  });
  it('waits in another hamlet and without birth years as well', () => {
    expect(poor(AN, { ...LONG, thon: 'Thôn 2' }).waiting).toEqual(WAITS);
    expect(poor({ ...AN, ngay_sinh: null }, LONG).waiting).toEqual(WAITS);
  });
  it('waits where both are poor: one may have left and the other come, as many out as in', () => {
    const needy = { ...LONG, phan_loai: 'Hộ nghèo' };
    expect(poor(AN, needy)).toEqual({ columns: [1, 0, 0, 0, 0, 0, 0, 1], waiting: WAITS });
  });
  it('waits for nothing where neither is or was poor: no form counts them', () => {
    expect(poor({ ...AN, phan_loai: 'Hộ không nghèo' }, LONG).waiting).toEqual(NOBODY);
  });
});

describe('other weak matches', () => {
  it.each<[string, Row, Row]>([
    ['one name and hamlet, another birth year', { ma_ho: 'A1' }, { ma_ho: 'B7', ngay_sinh: 1988 }],
    ['one name and hamlet, another code', { ma_ho: 'A1', ngay_sinh: null }, { ma_ho: 'B7', ngay_sinh: null }],
    ['one name and birth year, another hamlet', { ma_ho: 'A1' }, { ma_ho: 'B7', thon: 'Thôn 2' }],
    [
      'another number, all else the same but the code',
      { ma_ho: 'A1', cccd: ID },
      { ma_ho: 'B7', cccd: OTHER_ID },
    ],
    ['the number alone', { cccd: ID, ngay_sinh: null }, { cccd: ID, ma_ho: 'B7', chu_ho: 'Đỗ Thị Sen' }],
  ])('wait: %s', (_, before, now) => {
    const above = { ...AN, phan_loai: 'Hộ không nghèo' };
    expect(poor({ ...AN, ...before }, { ...above, ...now })).toEqual({
      columns: [1, 0, null, null, 0, 0, 0, 0],
      waiting: WAITS,
    });
  });
  it.each<[string, Row, Row]>([
    ['one name and hamlet, no code on one side', { ma_ho: null, ngay_sinh: null }, {}],
    ['one code and name, another birth year', {}, { ngay_sinh: 1961 }],
    ['one name, birth year and hamlet, another code', {}, { ma_ho: 'B7' }],
  ])('count: %s', (_, before, now) => {
    const above = { ...AN, phan_loai: 'Hộ không nghèo' };
    expect(poor({ ...AN, ...before }, { ...above, ...now })).toEqual({
      columns: [1, 0, 1, 0, 0, 0, 0, 0],
      waiting: NOBODY,
    });
  });
  it('are none where number, birth year and code all differ: one left and one came', () => {
    const other = { ...AN, ma_ho: 'B7', cccd: OTHER_ID, ngay_sinh: 1988 };
    expect(poor({ ...AN, cccd: ID }, other)).toEqual({ columns: [1, 0, 0, 1, 0, 0, 1, 1], waiting: NOBODY });
  });
});

describe('what the register says itself', () => {
  it.each<[string, Row, number[]]>([
    [
      'its note of the change says that it is one',
      { dien_bien: 'Thoát nghèo - vượt chuẩn cận nghèo' },
      [1, 0, 1, 0, 0, 0, 0, 0],
    ],
    [
      'its class at the start says that it is one',
      { phan_loai_dau_ky: 'Hộ nghèo' },
      [1, 0, 1, 0, 0, 0, 0, 0],
    ],
    ['its note says that it came', { dien_bien: 'Chuyển đến' }, [1, 0, 0, 1, 0, 0, 0, 0]],
    [
      'its class at the start says that it came',
      { phan_loai_dau_ky: 'Chuyển đến' },
      [1, 0, 0, 1, 0, 0, 0, 0],
    ],
  ])('%s', (_, fields, columns) => {
    expect(poor(AN, { ...LONG, ...fields })).toEqual({ columns, waiting: NOBODY });
  });
  it.each<[string, Row]>([
    ['a note that fits other classes', { dien_bien: 'Thoát cận nghèo' }],
    ['a note that nothing changed, where something did', { dien_bien: 'Không thay đổi' }],
    ['a note that it left', { dien_bien: 'Chuyển đi' }],
    ['a blank note', { dien_bien: null }],
    ['another class at the start', { phan_loai_dau_ky: 'Hộ cận nghèo' }],
  ])('settles nothing: %s', (_, fields) => {
    expect(poor(AN, { ...LONG, ...fields }).waiting).toEqual(WAITS);
  });

  const withGone = (gone: Row) =>
    readRegister([
      gridOfRecords([LONG, household({ ma_ho: 'H5', chu_ho: 'Đỗ Thị Sen', phan_loai: 'Hộ nghèo' })], 'Hộ'),
      { ...gridOfRecords([gone], 'Hộ giảm', 1) },
    ]).register;
  it('its list of those gone names the family of last period: two households', () => {
    const found = transitions(withGone(AN), register(AN))!;
    expect([found.poor.otherDown, found.waiting]).toEqual([1, NOBODY]);
  });
  it('its list of those gone names another family by that code: nothing is settled', () => {
    const found = transitions(withGone({ ...AN, chu_ho: 'Võ Thị Gấm', ngay_sinh: 1999 }), register(AN))!;
    expect(found.waiting).toEqual(WAITS);
  });
  it('does not say which of several it means', () => {
    const twins = register({ ...AN, ma_ho: null }, { ...AN, ma_ho: '' });
    const note = { dien_bien: 'Thoát nghèo - vượt chuẩn cận nghèo', phan_loai: 'Hộ không nghèo' };
    const now = register({ ...AN, ...note, ma_ho: null, ngay_sinh: 1960 });
    expect(transitions(now, twins)).toMatchObject({
      poor: { above: null, otherDown: null },
      waiting: { before: 2, now: 1 },
    });
  });
});

it('shows nobody twice: who waits is neither matched nor on the lists of one register only', () => {
  const { waiting, onlyBefore, onlyNow, matches } = settledMatchingOf(
    register({ ...LONG, thon: 'Thôn 2' }),
    register(AN),
  );
  expect([waiting.length, onlyBefore.length, onlyNow.length, matches.length]).toEqual([1, 0, 0, 0]);
});

it('counts every household of either register once, and who waits in no movement', () => {
  const row = fc.record({
    ma_ho: fc.constantFrom('1', '2', '3', null),
    chu_ho: fc.constantFrom('Lê Văn Tý', 'Trần Văn Bảy', 'Le Van Ty'),
    ngay_sinh: fc.constantFrom(1960, 1988, null),
    cccd: fc.constantFrom(ID, OTHER_ID, null),
    thon: fc.constantFrom('Thôn 1', 'Thôn 2'),
    phan_loai: fc.constantFrom('Hộ nghèo', 'Hộ cận nghèo', 'Hộ không nghèo'),
  });
  const rows = fc.array(row, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, rows, (earlier, later) => {
      const [previous, now] = [register(...earlier), register(...later)];
      const movements = movementsOf(now, previous)!;
      const { poor: own, nearPoor: near } = transitions(now, previous)!;
      const of = (side: 'from' | 'to', group: string) =>
        movements.filter((movement) => movement[side] === group);
      for (const [group, form] of [
        ['poor', own],
        ['nearPoor', near],
      ] as const) {
        const unplaced = (side: 'from' | 'to') =>
          of(side, group).filter(({ from, to }) => from === null || to === null).length;
        const computed = computedEnd(form);
        // Where a column has no figure there is nothing to add up; else only pairs of one class wait, as many out as in.
        if (computed === null) expect(unplaced('from') + unplaced('to')).toBeGreaterThan(0);
        else expect(computed - unplaced('from')).toBe(form.end! - unplaced('to'));
      }
      for (const { isWaiting, isEarlier, from, to } of movements)
        if (isWaiting) expect(isEarlier ? to : from).toBeNull();
      const records = movements.map(({ record }) => record);
      expect(new Set(records).size).toBe(records.length);
    }),
  );
});
