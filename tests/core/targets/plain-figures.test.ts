import fc from 'fast-check';
import { achievementOf, statusOf } from '../../../src/core/targets/plain-figures';

describe('targets judged on plain numbers', () => {
  it('divides what was reached by the plan', () => {
    expect(achievementOf('reach-count', { plan: 5, done: 6 })).toBe(120);
    expect(achievementOf('reach-share', { plan: 80, done: 61, total: 78 })).toBe(97.8);
    // 86,9 of 100, both in per cent
    expect(achievementOf('reach-share', { plan: 100, done: 86.9 })).toBe(86.9);
  });

  it('takes a fall as given, or from its start and end', () => {
    expect(achievementOf('reduce-count', { plan: 16, done: 12 })).toBe(75);
    expect(achievementOf('reduce-count', { plan: 16, done: 40, start: 52 })).toBe(75);
    // 3,61 − 2,50 = 1,11
    expect(achievementOf('reduce-rate', { plan: 1.11, done: 2.5, start: 3.61 })).toBe(100);
    expect(statusOf('reduce-rate', { plan: 1.11, done: 1.11 })).toBe('met');
  });

  it('compares a share between two whole per cents without needing whole people', () => {
    expect(statusOf('reach-share', { plan: 85.5, done: 85.7 })).toBe('exceeded');
    expect(statusOf('reach-share', { plan: 85.5, done: 85.4 })).toBe('not-met');
  });

  it('comes down to a level by the way covered', () => {
    // from 4 % to 3 % where the plan is 2 %: half of the way
    expect(achievementOf('reduce-rate', { plan: 2, done: 3, start: 4, form: 'to' })).toBe(50);
    expect(statusOf('reduce-rate', { plan: 2, done: 1.9, form: 'to' })).toBe('exceeded');
  });

  it('has no percentage for a limit', () => {
    expect(achievementOf('at-most-count', { plan: 5, done: 7 })).toBeNull();
    expect(statusOf('at-most-count', { plan: 5, done: 7 })).toBe('not-met');
    expect(statusOf('at-most-count', { plan: 5, done: 5 })).toBe('met');
  });

  it('calls a blank number no data, never 0', () => {
    expect(statusOf('reach-count', { plan: 5, done: null })).toBe('no-data');
    expect(statusOf('reach-count', { plan: null, done: 5 })).toBe('no-data');
    expect(statusOf('reduce-count', { plan: 5, done: null })).toBe('no-data');
    expect(achievementOf('reach-share', { plan: 80, done: null })).toBeNull();
  });

  it('refuses what is no number', () => {
    expect(() => statusOf('at-most-count', { plan: 80, done: NaN })).toThrow('number.unreadable');
    expect(() => achievementOf('reach-share', { plan: Infinity, done: 1 })).toThrow('number.unreadable');
  });

  it('never prints 100 for an unmet target nor less for a met one', () => {
    const count = fc.integer({ min: 1, max: 100000 });
    fc.assert(
      fc.property(count, count, (plan, done) => {
        const share = achievementOf('reach-count', { plan, done }) ?? NaN;
        return done >= plan ? share >= 100 : share < 100;
      }),
    );
  });

  it('agrees on a share whether it comes as counts or as whole per cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 100 }), (done, plan) => {
        const counts = { plan, done: done * 3, total: 300 };
        return statusOf('reach-share', counts) === statusOf('reach-share', { plan, done });
      }),
    );
  });
});
