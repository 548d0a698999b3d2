/** Who fell back into poverty, told by the registers of the years before last. */
import { movementsOf } from '../../../src/core/indicators/movements';
import type { Register } from '../../../src/core/model';
import { register, type Row } from '../../support/builders';

const POOR = 'Hộ nghèo';
const NEAR = 'Hộ cận nghèo';
const NOT = 'Hộ không nghèo';

/** A household by code, number and name: certain; by its code and name with another birth year: probable. */
const row = (phan_loai: string | null, more: Row = {}): Row => ({
  ma_ho: 'H001',
  chu_ho: 'Nguyễn Văn Ân',
  ngay_sinh: 1960,
  cccd: '051060990001',
  phan_loai,
  ...more,
});
const yearOf = (phan_loai: string | null, more: Row = {}): Register => register(row(phan_loai, more));
const told = (now: Register, before: Register, ...older: Register[]) =>
  movementsOf(now, before, older)!.map(({ relapsed, relapseConfidence }) => [relapsed, relapseConfidence]);

/** Another birth year against code and name, no number: probably the same household (match-steps.ts). */
const PROBABLY = { cccd: null, ngay_sinh: 1961 };
/** The code alone, with another name and birth year: somebody has to see. */
const MAYBE = { cccd: null, ngay_sinh: 1971, chu_ho: 'Phan Thị Sáu' };

it('leaves it open where no earlier year is given', () => {
  expect(told(yearOf(POOR), yearOf(NOT))).toEqual([[null, null]]);
});

it.each([
  ['poor before, not poor, poor again', POOR, NOT, [POOR], true, 'certain'],
  ['near-poor before, not poor, near-poor again', NEAR, NOT, [NEAR], true, 'certain'],
  ['poor before, near-poor, poor again', POOR, NEAR, [POOR], true, 'certain'],
  ['never poor', POOR, NOT, [NOT], false, 'certain'],
  ['never poor in two years', POOR, NOT, [NOT, NOT], false, 'certain'],
  ['poor in one of two years', POOR, NOT, [NOT, POOR], true, 'certain'],
  ['near-poor once, now poor: no text says whether that is a return', POOR, NOT, [NEAR], null, null],
  ['poor once, now near-poor: the same', NEAR, NOT, [POOR], null, null],
  [
    'never poor, then near-poor, then poor: from near-poor nobody is new by that',
    POOR,
    NEAR,
    [NOT],
    false,
    'certain',
  ],
  ['a class that year that is not written', POOR, NOT, [null], null, null],
] as const)('%s', (_, now, before, older, relapsed, confidence) => {
  const years = older.map((phan_loai) => yearOf(phan_loai));
  expect(told(yearOf(now), yearOf(before), ...years)).toEqual([[relapsed, confidence]]);
});

it.each([
  ['stayed poor', POOR, POOR],
  ['left poverty', NOT, POOR],
  ['from poor to near-poor', NEAR, POOR],
  ['stayed near-poor', NEAR, NEAR],
])('asks nothing of who %s', (_, now, before) => {
  expect(told(yearOf(now), yearOf(before), yearOf(POOR))).toEqual(told(yearOf(now), yearOf(before)));
});

describe('how sure it is that it was the same household', () => {
  it.each([
    ['a probable match that says it fell back', [[POOR, PROBABLY]], true, 'probable'],
    [
      'a certain one beside it',
      [
        [POOR, PROBABLY],
        [POOR, {}],
      ],
      true,
      'certain',
    ],
    [
      'a certain one that says it was not poor makes the probable one no surer',
      [
        [POOR, PROBABLY],
        [NOT, {}],
      ],
      true,
      'probable',
    ],
    [
      'new is as sure as the least sure year',
      [
        [NOT, PROBABLY],
        [NOT, {}],
      ],
      false,
      'probable',
    ],
    ['a match somebody has to see tells nothing', [[POOR, MAYBE]], null, null],
    [
      'and keeps open whether it is new',
      [
        [NOT, {}],
        [NOT, MAYBE],
      ],
      null,
      null,
    ],
    [
      'a household the register of that year lacks proves nothing',
      [[POOR, { ma_ho: 'H900', cccd: '051060990900', chu_ho: 'Lý Cả', ngay_sinh: 1950 }]],
      null,
      null,
    ],
  ] as const)('%s', (_, older, relapsed, confidence) => {
    const years = older.map(([phan_loai, more]) => yearOf(phan_loai, more));
    expect(told(yearOf(POOR), yearOf(NOT), ...years)).toEqual([[relapsed, confidence]]);
  });
});

it('keeps what the register says itself', () => {
  const noted = yearOf(POOR, { dien_bien: 'Phát sinh mới' });
  expect(movementsOf(noted, yearOf(NOT), [yearOf(POOR)])![0]!.relapsed).toBe(
    movementsOf(noted, yearOf(NOT))![0]!.relapsed,
  );
});

describe('the note of an earlier register on that year', () => {
  it.each([
    ['left poverty that year: it was poor', POOR, NOT, 'Thoát nghèo', true, 'certain'],
    [
      'left poverty, above the line of near-poverty',
      POOR,
      NOT,
      'Thoát nghèo - vượt chuẩn cận nghèo',
      true,
      'certain',
    ],
    ['left poverty for near-poverty', POOR, NEAR, 'Thoát nghèo - trở thành hộ cận nghèo', true, 'certain'],
    ['left near-poverty', NEAR, NOT, 'Thoát cận nghèo', true, 'certain'],
    ['left near-poverty says nothing of poverty', POOR, NOT, 'Thoát cận nghèo', null, null],
    ['left one of the two, and nobody says which', POOR, NOT, 'Vượt chuẩn cận nghèo', null, null],
    [
      'a note that its class denies is no proof',
      POOR,
      NOT,
      'Hộ cận nghèo trở thành hộ nghèo',
      false,
      'certain',
    ],
    ['nothing changed', POOR, NOT, 'Không thay đổi', false, 'certain'],
    ['came from elsewhere', POOR, NOT, 'Chuyển đến', false, 'certain'],
  ] as const)('%s', (_, now, then, dien_bien, relapsed, confidence) => {
    expect(told(yearOf(now), yearOf(NOT), yearOf(then, { dien_bien }))).toEqual([[relapsed, confidence]]);
  });

  it('is read in last period’s register as well', () => {
    const before = yearOf(NOT, { dien_bien: 'Thoát nghèo' });
    expect(told(yearOf(POOR), before)).toEqual([[true, null]]);
    expect(told(yearOf(NEAR), before)).toEqual([[null, null]]);
  });
});
