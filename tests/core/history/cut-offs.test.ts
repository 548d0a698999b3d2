import {
  cutOffOn,
  cutOffsOf,
  DEFAULT_DAYS,
  latestCutOff,
  parseCutOff,
} from '../../../src/core/history/cut-offs';

describe('cut-offs of a year', () => {
  it('are 14/3, 14/6, 14/9, 14/12; periods that end together are one', () => {
    expect(cutOffsOf(2024, DEFAULT_DAYS)).toEqual([
      { date: '2024-03-14', periods: ['q1'] },
      { date: '2024-06-14', periods: ['q2', 'h1'] },
      { date: '2024-09-14', periods: ['q3', 'm9'] },
      { date: '2024-12-14', periods: ['q4', 'year'] },
    ]);
  });

  it('are apart when the ward ends its six months on another day', () => {
    const days = { ...DEFAULT_DAYS, h1: { month: 6, day: 30 } };
    expect(cutOffsOf(2024, days).map(({ date }) => date)).toEqual([
      '2024-03-14',
      '2024-06-14',
      '2024-06-30',
      '2024-09-14',
      '2024-12-14',
    ]);
  });

  it('fall on the 28th where a year has no 29 February', () => {
    const days = { ...DEFAULT_DAYS, q1: { month: 2, day: 29 } };
    expect(cutOffOn('2024-02-29', days).periods).toEqual(['q1']);
    expect(cutOffOn('2023-02-28', days).periods).toEqual(['q1']);
  });

  it.each([
    // The day itself is over; the day before is not; before the first there is the first.
    ['2024-09-14', '2024-09-14'],
    ['2024-09-13', '2024-06-14'],
    ['2024-01-05', '2024-03-14'],
    ['2026-11-29', '2024-12-14'],
  ])('on %s the last one over is %s', (today, expected) => {
    expect(latestCutOff(2024, today, DEFAULT_DAYS).date).toBe(expected);
  });
});

describe('what may be asked for', () => {
  it.each([
    ['q3', '2024-09-14'],
    ['Q3/2023', '2023-09-14'],
    ['h1', '2024-06-14'],
    ['m9', '2024-09-14'],
    ['year', '2024-12-14'],
    ['2024-09-14', '2024-09-14'],
    ['14/9', '2024-09-14'],
    ['5/7/2024', '2024-07-05'],
  ])('%s is %s', (asked, date) => {
    expect(parseCutOff(asked, 2024, DEFAULT_DAYS).date).toBe(date);
  });

  it('a day that ends no period has none', () => {
    expect(parseCutOff('5/7/2024', 2024, DEFAULT_DAYS).periods).toEqual([]);
  });

  it.each(['q5', 'quý 3', '31/6/2024', '2023-02-29', '', '14'])('%p is no cut-off', (asked) => {
    expect(() => parseCutOff(asked, 2024, DEFAULT_DAYS)).toThrow('snapshot.cutoff-unknown');
  });
});
