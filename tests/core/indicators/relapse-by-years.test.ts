/** Whether a household has fallen back, by registers of the years before last period's. */
import type { Movement } from '../../../src/core/indicators/movement';
import { movementsOf } from '../../../src/core/indicators/movements';
import { withEarlierYears } from '../../../src/core/indicators/relapse-by-years';
import type { Register } from '../../../src/core/model';
import { household, register, type Row } from '../../support/builders';

const ID = '051080990001';
const OTHER_ID = '051185990002';
const NOW: Row = { thon: 'Thôn 1', cccd: ID, phan_loai: 'Hộ nghèo' };

const registerNow = register(household(NOW));
const movement = (ends: Pick<Movement, 'from' | 'to'>, relapsed: boolean | null = null): Movement => ({
  household: registerNow.households[0] ?? null,
  record: registerNow.households[0]!.main,
  isEarlier: false,
  isWaiting: false,
  hamlet: 'Thôn 1',
  mayBeFrom: [],
  mayBeTo: [],
  confidence: null,
  relapseConfidence: null,
  relapsed,
  persons: { start: 4, end: 4 },
  ...ends,
});
/** The household in an earlier register: its number and name as now makes it certain, another number probable. */
const earlier = (phan_loai: string, more: Row = {}): Register =>
  register(household({ ...NOW, phan_loai, ...more }));
const told = (ends: Pick<Movement, 'from' | 'to'>, ...older: readonly Register[]) => {
  const [found] = withEarlierYears([movement(ends)], registerNow, older);
  const { relapsed, relapseConfidence, ...rest } = found!;
  const { relapsed: _relapsed, relapseConfidence: _confidence, ...given } = movement(ends);
  expect(rest).toEqual(given);
  return [relapsed, relapseConfidence];
};
const TO_POOR = { from: 'other', to: 'poor' } as const;
const TO_NEAR = { from: 'other', to: 'nearPoor' } as const;
const probably: Row = { cccd: OTHER_ID };

describe('a household that became poor or near-poor', () => {
  it.each<[string, Pick<Movement, 'from' | 'to'>, readonly Register[], (boolean | string | null)[]]>([
    ['was poor before', TO_POOR, [earlier('Hộ nghèo')], [true, 'certain']],
    ['had left poverty before', TO_POOR, [earlier('Hộ thoát nghèo')], [true, 'certain']],
    ['was not poor before', TO_POOR, [earlier('Hộ không nghèo')], [false, 'certain']],
    // Only of the other class: the form asks for a return, and no text says whether that is one.
    ['was near-poor before', TO_POOR, [earlier('Hộ cận nghèo')], [null, null]],
    ['had left near-poverty before', TO_POOR, [earlier('Hộ thoát cận nghèo')], [null, null]],
    ['was near-poor, now again', TO_NEAR, [earlier('Hộ cận nghèo')], [true, 'certain']],
    ['had left near-poverty, now again', TO_NEAR, [earlier('Hộ thoát cận nghèo')], [true, 'certain']],
    ['was poor, now near-poor', TO_NEAR, [earlier('Hộ nghèo')], [null, null]],
    [
      'rose no higher than near-poor',
      { from: 'nearPoor', to: 'poor' },
      [earlier('Hộ nghèo')],
      [true, 'certain'],
    ],
    [
      'is on no earlier list',
      TO_POOR,
      [register(household({ ma_ho: 'H9', chu_ho: 'Lê Lai' }))],
      [null, null],
    ],
    [
      'has no class on the earlier list',
      TO_POOR,
      [register(household({ ...NOW, phan_loai: null }))],
      [null, null],
    ],
    // The code alone is another family's; name and hamlet alone may be one.
    [
      'has its code alone on the list',
      TO_POOR,
      [earlier('Hộ nghèo', { cccd: null, chu_ho: 'Lê Lai', thon: 'Thôn 2' })],
      [null, null],
    ],
    [
      'has its name alone on the list',
      TO_POOR,
      [earlier('Hộ nghèo', { cccd: null, ma_ho: 'H9' })],
      [null, null],
    ],
  ])('%s', (_name, ends, older, expected) => {
    expect(told(ends, ...older)).toEqual(expected);
  });

  it.each<[string, readonly Register[], (boolean | string | null)[]]>([
    ['of a return: the surer', [earlier('Hộ nghèo', probably), earlier('Hộ nghèo')], [true, 'certain']],
    [
      'of a return: the only one',
      [earlier('Hộ nghèo', probably), earlier('Hộ không nghèo')],
      [true, 'probable'],
    ],
    [
      'of none: the least sure',
      [earlier('Hộ không nghèo'), earlier('Hộ không nghèo', probably)],
      [false, 'probable'],
    ],
    ['of none: both sure', [earlier('Hộ không nghèo'), earlier('Hộ không nghèo')], [false, 'certain']],
    ['of nothing: one does not know', [earlier('Hộ không nghèo'), earlier('Hộ cận nghèo')], [null, null]],
  ])('by two registers that tell %s', (_name, older, expected) => {
    expect(told(TO_POOR, ...older)).toEqual(expected);
  });
});

describe('nothing is asked of a household', () => {
  const older = [earlier('Hộ nghèo')];
  it.each<[string, Movement]>([
    ['whose own register tells', movement(TO_POOR, false)],
    ['whose own register tells of a return', movement(TO_POOR, true)],
    ['that is neither now', movement({ from: 'poor', to: 'other' })],
    ['that is gone', movement({ from: 'poor', to: 'absent' })],
    ['that stayed poor', movement({ from: 'poor', to: 'poor' })],
    ['that became near-poor from poor', movement({ from: 'poor', to: 'nearPoor' })],
    ['that stayed near-poor', movement({ from: 'nearPoor', to: 'nearPoor' })],
    ['that came from elsewhere', movement({ from: 'absent', to: 'poor' })],
    ['of which nobody knows what it was', movement({ from: null, to: 'poor' })],
  ])('%s', (_name, given) => {
    expect(withEarlierYears([given], registerNow, older)[0]).toBe(given);
  });

  it('without earlier registers', () => {
    const all = [movement(TO_POOR)];
    expect(withEarlierYears(all, registerNow, [])).toBe(all);
  });
});

describe('the note of an earlier register on that year', () => {
  const noted = (phan_loai: string, dien_bien: string) => earlier(phan_loai, { dien_bien });
  it.each<[string, Pick<Movement, 'from' | 'to'>, Register, (boolean | string | null)[]]>([
    ['left poverty', TO_POOR, noted('Hộ không nghèo', 'Thoát nghèo'), [true, 'certain']],
    [
      'left poverty, above the line of near-poverty',
      TO_POOR,
      noted('Hộ không nghèo', 'Thoát nghèo - vượt chuẩn cận nghèo'),
      [true, 'certain'],
    ],
    [
      'left poverty for near-poverty',
      TO_POOR,
      noted('Hộ cận nghèo', 'Thoát nghèo - trở thành hộ cận nghèo'),
      [true, 'certain'],
    ],
    ['left near-poverty', TO_NEAR, noted('Hộ không nghèo', 'Thoát cận nghèo'), [true, 'certain']],
    // Near-poverty says nothing of poverty; of 'above the line' nobody says which of the two it left.
    ['left near-poverty, now poor', TO_POOR, noted('Hộ không nghèo', 'Thoát cận nghèo'), [null, null]],
    ['left one of the two', TO_POOR, noted('Hộ không nghèo', 'Vượt chuẩn cận nghèo'), [null, null]],
    [
      'became what its class denies',
      TO_POOR,
      noted('Hộ không nghèo', 'Hộ cận nghèo trở thành hộ nghèo'),
      [false, 'certain'],
    ],
    ['stayed what it was', TO_POOR, noted('Hộ không nghèo', 'Không thay đổi'), [false, 'certain']],
    ['came from elsewhere', TO_POOR, noted('Hộ không nghèo', 'Chuyển đến'), [false, 'certain']],
  ])('%s', (_name, ends, older, expected) => {
    expect(told(ends, older)).toEqual(expected);
  });

  it('is read in last period’s register as well', () => {
    const before = noted('Hộ không nghèo', 'Thoát nghèo');
    const relapsed = (phan_loai: string) => movementsOf(earlier(phan_loai), before)![0]!.relapsed;
    expect(relapsed('Hộ nghèo')).toBe(true);
    expect(relapsed('Hộ cận nghèo')).toBe(null);
  });
});
