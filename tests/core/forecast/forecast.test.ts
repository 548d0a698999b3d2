import fc from 'fast-check';
import { forecastOf, type ForecastInput } from '../../../src/core/forecast/forecast';
import { DEFAULT_MARGINS } from '../../../src/core/forecast/margins';
import { prospect } from '../../../src/core/forecast/outlook';
import type { RunSettings } from '../../../src/core/model';
import { reasonText } from '../../../src/core/reports/forecast-words';
import { vn2022 } from '../../../src/core/standards/vn-2022';
import { register, type Row } from '../../support/builders';

const settings: RunSettings = {
  standard: 'vn-2022',
  area: 'urban',
  asOf: '2024-09-14',
  lang: 'vi',
  unitName: 'Phường Thử',
  today: '2024-09-14',
  periodEnd: '2024-12-31',
};
const forecast = (rows: readonly Row[], own: Partial<ForecastInput> = {}) =>
  forecastOf({
    register: register(...rows),
    settings,
    standard: vn2022,
    margins: DEFAULT_MARGINS,
    date: '2024-12-14',
    progress: [],
    ...own,
  });
const at = (number: number, own: Row): Row => ({
  ma_ho: `H${number}`,
  chu_ho: `Lê Văn Thứ ${number}`,
  phan_loai: 'Hộ nghèo',
  b1: 100,
  b2: 50,
  ...own,
});
const known = (rows: readonly Row[]) => rows.map((each) => ({ dang_ky_thoat: null, ...each }));

describe('the end of the year as a range', () => {
  it('counts by hand: of seven poor, one registered, three near, one unknown, two stay', () => {
    // Urban line 175 points: 165 is 10 below (near), 164 is 11 below. B2 30 is three indicators, 40 is four.
    const { classes, total } = forecast(
      known([
        at(1, { dang_ky_thoat: 'x' }),
        at(2, { b1: 165 }),
        at(3, { b2: 30 }),
        at(4, { b1: 175, b2: 30 }),
        at(5, { b1: null, b2: 40 }),
        at(6, { b1: 164, b2: 40 }),
        at(7, {}),
        at(8, { phan_loai: 'Hộ cận nghèo', b1: 170, b2: 10 }),
        at(9, { phan_loai: 'Hộ cận nghèo', b2: 20 }),
        at(10, { phan_loai: 'Hộ không nghèo', b1: 200, b2: 0 }),
      ]),
    );
    const [poor, near] = classes;
    expect(poor).toMatchObject({ now: 7, registered: 1, near: 3, unknown: 1, low: 2, high: 7 });
    // May be near-poor then: H1 registered, H3 and H4 by an indicator, H5 not known; H2 only above the line.
    expect(near).toMatchObject({ now: 2, registered: 0, near: 1, unknown: 0, mayCome: 4, low: 1, high: 6 });
    expect(total).toBe(10);
  });

  it('holds a household against the lines of its own area; what hangs on one nobody can read is not known', () => {
    const rows = [
      at(1, { b1: 135, khu_vuc: 'Nông thôn' }), // rural 140: 5 below
      at(2, { b1: 135, khu_vuc: 'Thành thị' }), // urban 175: 40 below
      at(3, { b1: 135, khu_vuc: 'TT' }), // near by one line, not by the other
      at(4, { b1: 100, khu_vuc: 'TT' }), // near by neither: 40 and 75 below
      at(5, { b1: 170, khu_vuc: 'TT' }), // above 140, 5 below 175: it may leave by either
    ];
    const [poor] = forecast(known(rows)).classes;
    expect(poor.outlooks.map(prospect)).toEqual(['may', 'stays', 'unknown', 'stays', 'may']);
    expect(poor.outlooks[0]?.grounds).toEqual([{ by: 'points', value: 135, line: 140 }]);
    expect(reasonText(poor.outlooks[0]!, vn2022, 'vi')).toBe(
      'B1 135, thấp hơn chuẩn 5 điểm; xét theo chuẩn nông thôn ghi ở ô Khu vực của hộ',
    );
    expect(reasonText(poor.outlooks[2]!, vn2022, 'vi')).toBe(
      'Ô Khu vực ghi “TT”, không rõ thành thị hay nông thôn để biết chuẩn',
    );
    expect(poor).toMatchObject({ now: 5, unknown: 1, low: 2, high: 5 });
  });

  it('says which indicators are ticked: losing any one of exactly three takes it out', () => {
    const marks: Row = { d01: 'x', d02: null, d04: 'x', d09: 'x' };
    const [poor] = forecast([at(1, { ...marks, b2: 30 }), at(2, { ...marks, d02: 'x', b2: 40 })]).classes;
    expect(poor.outlooks[0]?.grounds).toEqual([
      { by: 'deprivation', count: 3, keys: ['viec_lam', 'bhyt', 'nguon_nuoc'] },
    ]);
    expect(poor.outlooks.map(prospect)).toEqual(['may', 'stays']);
  });

  it('takes income within 10 % of 2.000.000 as near: 1.800.000 is, 1.799.999 is not', () => {
    const income = (thu_nhap: number) => at(1, { b1: null, thu_nhap });
    expect(forecast([income(1800000)]).classes[0].near).toBe(1);
    expect(forecast([income(1799999)]).classes[0].near).toBe(0);
  });

  it('does not take a missing column for "nobody registered"', () => {
    const without = forecast([at(1, {})]);
    expect(without.noRegistrations).toBe(true);
    expect(without.classes[0].registered).toBeNull();
    // A column left blank throughout says no more.
    expect(forecast(known([at(1, {})])).noRegistrations).toBe(true);
    expect(forecast(known([at(1, {}), at(2, { dang_ky_thoat: 'x' })])).classes[0].registered).toBe(1);
  });

  it('counts a mark nobody can read as unknown, with its text', () => {
    const [poor] = forecast(known([at(1, { dang_ky_thoat: 'đang xét' })])).classes;
    expect(poor).toMatchObject({ registered: 0, unknown: 1, low: 0, high: 1 });
    expect(poor.outlooks[0]?.gaps).toEqual([{ what: 'registration', text: 'đang xét' }]);
  });

  it('adds rows whose class cannot be read to the upper end', () => {
    const { classes } = forecast([at(1, {}), at(2, { phan_loai: 'Hộ gì đó' })]);
    expect(classes.map(({ low, high, unread }) => [low, high, unread])).toEqual([
      [1, 2, 1],
      [0, 1, 1],
    ]);
  });

  it('is wider, never narrower, for what is not known', () => {
    const cell = fc.option(fc.constantFrom(90, 164, 165, 175));
    const rows = fc.array(fc.record({ b1: cell, b2: fc.option(fc.constantFrom(30, 40)) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(rows, fc.nat(7), (all, which) => {
        const households = all.map((own, index) => at(index + 1, own));
        const blanked = households.map((own, index) =>
          index === which % households.length ? { ...own, b1: null, b2: null } : own,
        );
        const [before, after] = [forecast(households).classes[0], forecast(blanked).classes[0]];
        expect(after.low).toBeLessThanOrEqual(before.low);
        expect(after.high).toBeGreaterThanOrEqual(before.high);
        expect(before.low).toBeLessThanOrEqual(before.now);
        expect(before.now).toBeLessThanOrEqual(before.high);
      }),
    );
  });
});
