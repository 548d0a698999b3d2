import { periodSettings } from '../../../src/core/job/period-settings';
import { settingsSheet } from '../../../src/core/reports/settings-sheet';
import type { Cell } from '../../../src/core/model';

/** GN Cài đặt with something typed, as it is read back. */
function cellsWith(typed: Readonly<Record<string, Cell>>): Cell[][] {
  const model = settingsSheet({
    settings: { lang: 'vi', unitName: null, standard: 'vn-2022' },
    typed: new Map(Object.entries(typed)),
    hamlets: [],
  });
  return model.rows.map((row) =>
    row.map((cell) => {
      const key = String(row[4]?.value ?? '');
      return cell === row[3] && key in typed ? (typed[key] ?? null) : ((cell?.value ?? null) as Cell);
    }),
  );
}

describe('cut-offs and margins typed in GN Cài đặt', () => {
  it('are the reporting periods and 10 points, 10 % where nothing is typed', () => {
    const { days, margins } = periodSettings(cellsWith({}));
    expect(Object.values(days).map(({ day, month }) => `${day}/${month}`)).toEqual([
      '14/3',
      '14/6',
      '14/6',
      '14/9',
      '14/9',
      '14/12',
      '14/12',
    ]);
    expect(margins).toEqual({ points: 10, income: 10 });
    expect(periodSettings(null).days).toEqual(days);
  });

  it.each([['30/6'], ['30-06'], ['30/6/2024'], [{ date: '2024-06-30' }]])('takes %p for 30 June', (typed) => {
    expect(periodSettings(cellsWith({ 'period:h1': typed })).days.h1).toEqual({ day: 30, month: 6 });
  });

  it('names the cell of what is no day, and keeps the default', () => {
    const settings = periodSettings(cellsWith({ 'period:q1': '31/2', 'forecast:points': 'mười' }));
    expect(settings.days.q1).toEqual({ day: 14, month: 3 });
    expect(settings.periodProblems('vi')).toEqual([
      expect.stringMatching(/ô D\d+: “31\/2” không phải ngày\/tháng.*14\/3/),
    ]);
    expect(settings.marginProblems('vi')).toEqual([expect.stringContaining('“mười”')]);
  });

  it('takes a margin of its own', () => {
    expect(periodSettings(cellsWith({ 'forecast:income': 15 })).margins).toEqual({ points: 10, income: 15 });
  });
});
