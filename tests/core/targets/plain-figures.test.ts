import fc from 'fast-check';
import { achievementOf, statusOf, type PlainFigures } from '../../../src/core/targets/plain-figures';

const caught = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

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

  it('judges a part of the start on the start', () => {
    // 52 → 42: 10/52 = 19,23 %, 96,2 % of 20 %.
    expect(achievementOf('reduce-relative', { plan: 20, done: 42, start: 52 })).toBe(96.2);
    expect(statusOf('reduce-relative', { plan: 20, done: 41, start: 52 })).toBe('exceeded');
    expect(statusOf('reduce-relative', { plan: 20, done: 42 })).toBe('no-data');
    expect(statusOf('reduce-relative', { plan: 20, done: null, start: 52 })).toBe('no-data');
  });

  it('takes what is said of the plan, and its end where nothing is', () => {
    expect(statusOf('reach-count', { plan: 5, done: 7, max: 8 })).toBe('met');
    expect(statusOf('reach-count', { plan: 5, done: 5, strict: true })).toBe('not-met');
    expect(statusOf('reach-count', { plan: 5, done: 5 })).toBe('met');
    expect(statusOf('reach-count', { plan: 5, done: 4, elapsed: 0.5 })).toBe('in-progress');
    // A flow above its limit cannot come back, a stock can.
    expect(statusOf('at-most-count', { plan: 5, done: 7, flow: true, elapsed: 0.5 })).toBe('not-met');
    expect(statusOf('at-most-count', { plan: 5, done: 7, elapsed: 0.5 })).toBe('in-progress');
  });

  it('takes a rate as it stands: a fall of its own, of its ends, or a level', () => {
    const of = (figures: Omit<PlainFigures, 'plan'>) => achievementOf('reduce-rate', { plan: 2, ...figures });
    expect(of({ done: 1 })).toBe(50);
    expect(of({ done: 1, form: 'by' })).toBe(50);
    // From 4 to 1: a fall of 3; to the level of 2 the whole way and half of it more.
    expect(of({ done: 1, start: 4 })).toBe(150);
    expect(of({ done: 1, start: 4, form: 'to' })).toBe(150);
    // The level alone: met, with no way to tell.
    expect(of({ done: 1, form: 'to' })).toBeNull();
    expect(statusOf('reduce-rate', { plan: 2, done: 3, form: 'to' })).toBe('not-met');
    expect(of({ done: null })).toBeNull();
    expect(statusOf('reduce-rate', { plan: 2, done: null, form: 'by' })).toBe('no-data');
  });

  it('compares at the decimals the plan was written with', () => {
    // 1,95 is 2,0 at one decimal and not at two.
    expect(statusOf('reduce-rate', { plan: 2, done: 1.95 })).toBe('met');
    expect(statusOf('reduce-rate', { plan: 2, done: 1.95, decimals: 2 })).toBe('not-met');
  });

  it('refuses what is no number', () => {
    expect(caught(() => statusOf('reach-count', { plan: 80, done: NaN }))).toMatchObject({
      ...{ code: 'number.unreadable', params: { value: NaN } },
    });
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
