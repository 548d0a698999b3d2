/** Targets hamlet by hamlet: two hamlets and a household in none, counted by hand. */
import type { Register, Target } from '../../../src/core/model';
import { targetsByHamlet } from '../../../src/core/targets/by-hamlet';
import { readRegister } from '../../../src/core/register/read-register';
import { gridRegister, household, type Row } from '../../support/builders';
import { SETTINGS, sheet, STANDARD } from './support/sheets';
import { aTarget } from './support/target';

const rows: readonly Row[] = [
  { ma_ho: 'H1', thon: 'Thôn A', phan_loai_dau_ky: 'Hộ nghèo', phan_loai: 'Hộ nghèo' },
  { ma_ho: 'H2', thon: 'Thôn A', phan_loai_dau_ky: 'Hộ nghèo', phan_loai: 'Hộ không nghèo' },
  { ma_ho: 'H3', thon: 'Thôn B', phan_loai_dau_ky: 'Hộ nghèo', phan_loai: 'Hộ nghèo' },
  { ma_ho: 'H4', thon: 'Thôn B', phan_loai_dau_ky: 'Hộ không nghèo', phan_loai: 'gì đó' },
];
const ward = (...of: readonly Row[]): Register =>
  gridRegister({ households: of.map((row) => household({ chu_ho: `Hồ ${String(row.ma_ho)}`, ...row })) });
const fall = (text: string): Target => aTarget({ kind: 'reduce-count', source: 'poor-households', text });
const PLAIN = fall('Số hộ nghèo giảm');
const of = (targets: readonly Target[], register: Register, previous: Register | null = null) =>
  targetsByHamlet(targets, register, SETTINGS, STANDARD, previous);
const figure = (numerator: number, denominator: number, unknown = 0) => ({
  ...{ numerator, denominator, unknown },
  from: 'Hộ',
});

it('counts each hamlet, and the rows add up to the whole', () => {
  expect(of([PLAIN], ward(...rows))).toEqual([
    {
      target: PLAIN,
      hamlets: null,
      whole: { hamlet: null, start: figure(3, 4), end: figure(2, 4, 1), isMeant: true },
      rows: [
        { hamlet: 'Thôn A', start: figure(2, 2), end: figure(1, 2), isMeant: true },
        { hamlet: 'Thôn B', start: figure(1, 2), end: figure(1, 2, 1), isMeant: true },
      ],
      adds: true,
    },
  ]);
});

it('counts what no list gives a hamlet to in a row of its own', () => {
  const [told] = of(
    [PLAIN],
    ward(...rows, { ma_ho: 'H5', phan_loai_dau_ky: 'Hộ nghèo', phan_loai: 'Hộ nghèo' }),
  );
  expect(told?.rows.map(({ hamlet, start, end }) => [hamlet, start?.numerator, end.numerator])).toEqual([
    ['Thôn A', 2, 1],
    ['Thôn B', 1, 1],
    [null, 1, 1],
  ]);
  expect(told?.adds).toBe(true);
});

it('says which hamlets a target is about, and counts nobody of the others', () => {
  const [told] = of([fall('Số hộ nghèo ở Thôn B giảm')], ward(...rows));
  expect(told?.hamlets).toEqual(['Thôn B']);
  expect(told?.whole.end).toMatchObject({ numerator: 1, denominator: 2 });
  expect(told?.rows.map(({ hamlet, end, isMeant }) => [hamlet, end.numerator, isMeant])).toEqual([
    ['Thôn A', 0, false],
    ['Thôn B', 1, true],
  ]);
});

it('leaves out what the register cannot tell', () => {
  const byHand = aTarget();
  const elsewhere = fall('Số hộ nghèo ở Thôn X giảm');
  const water = aTarget({ kind: 'reach-share', source: 'clean-water', text: 'Hộ nghèo có nước sạch' });
  expect(of([byHand, elsewhere, water, PLAIN], ward(...rows)).map(({ target }) => target)).toEqual([PLAIN]);
});

describe('the rows do not add up', () => {
  it('where households of last period’s register live in a hamlet the new one has not', () => {
    const before = ward(...rows, { ma_ho: 'H9', thon: 'Thôn C', phan_loai: 'Hộ nghèo' });
    const [told] = of([PLAIN], ward(...rows), before);
    // Then H1 and H3 are poor in it, and H9: 3; the rows have 1 + 1.
    expect(told?.whole.start?.numerator).toBe(3);
    expect(told?.rows.map(({ start }) => start?.numerator)).toEqual([1, 1]);
    expect(told?.adds).toBe(false);
  });

  // Of Thôn B, which is left out of the hamlets, nothing but the one figure is other than 0.
  const addsWithout = (register: Register) =>
    of([PLAIN], { ...register, hamlets: ['Thôn A'] }).map(({ adds }) => adds);
  const poorList = (...classes: readonly string[]): Register =>
    readRegister([
      sheet(
        'DS hộ nghèo',
        'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024',
        classes.map((end, index) => ({
          'Mã hộ': `M${index}`,
          'Họ và tên chủ hộ': `Lê Thị ${index}`,
          Thôn: index === 0 ? 'Thôn A' : 'Thôn B',
          'Phân loại hộ': end,
        })),
      ),
    ]).register;

  it.each([
    ['the poor, without a total', poorList('Hộ nghèo', 'Hộ nghèo'), false],
    ['nobody can tell of them', poorList('Hộ nghèo', 'gì đó'), false],
    ['the near-poor, who are not asked for', poorList('Hộ nghèo', 'Hộ cận nghèo'), true],
    [
      'households that are not poor and never were',
      ward(...rows.slice(0, 2), {
        ...rows[2],
        phan_loai_dau_ky: 'Hộ không nghèo',
        phan_loai: 'Hộ không nghèo',
      }),
      false,
    ],
  ])('%s', (_, register, adds) => expect(addsWithout(register)).toEqual([adds]));
});
