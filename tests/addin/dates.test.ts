/** Calendar days in the spreadsheet's zone, whatever zone the script or the machine is in. */
import { calendarDateIn, todayIn } from '../../src/addin/dates';

const midnight = (iso: string) => new Date(iso);

describe('calendarDateIn', () => {
  it.each([
    ['2024-03-15T00:00:00+07:00', 'Asia/Ho_Chi_Minh', '2024-03-15'],
    ['2024-03-15T00:00:00Z', 'UTC', '2024-03-15'],
    // Summer time began on 10 March 2024 at 2 o'clock.
    ['2024-03-10T00:00:00-05:00', 'America/New_York', '2024-03-10'],
    ['2024-07-01T00:00:00-04:00', 'America/New_York', '2024-07-01'],
    // Sài Gòn was UTC+8 until 13 June 1975: midnight by that table, and by a table that only knows +7.
    ['1960-05-05T00:00:00+08:00', 'Asia/Ho_Chi_Minh', '1960-05-05'],
    ['1960-05-05T00:00:00+07:00', 'Asia/Ho_Chi_Minh', '1960-05-05'],
    // Midnight by +8 read with a table that says +7: an hour before midnight is the day after.
    ['1976-05-05T00:00:00+08:00', 'Asia/Ho_Chi_Minh', '1976-05-05'],
    // A time of day stays on its day.
    ['2024-03-15T14:30:00+07:00', 'Asia/Ho_Chi_Minh', '2024-03-15'],
    ['2024-03-15T23:15:00+07:00', 'Asia/Ho_Chi_Minh', '2024-03-15'],
  ])('%s in %s is %s', (instant, zone, day) => expect(calendarDateIn(midnight(instant), zone)).toBe(day));
});

describe('todayIn', () => {
  it('is the zone’s own day', () => {
    jest.useFakeTimers({ now: new Date('2026-11-25T18:00:00Z') });
    expect([todayIn('UTC'), todayIn('Asia/Ho_Chi_Minh')]).toEqual(['2026-11-25', '2026-11-26']);
    jest.useRealTimers();
  });
});
