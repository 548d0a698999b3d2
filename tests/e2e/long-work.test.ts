/** Long work from the panel: stopped anywhere, or dead anywhere, and continued, it gives what an uninterrupted run gives. */
import fc from 'fast-check';
import type { WorkResult } from '../../src/addin/panel-types';
import type { Task } from '../../src/core/index';
import '../support/property-seed';
import { openPanel, ownSheetsText, reopenPanel, type Panel } from '../support/panel';
import { smallWorkbook, staffSheets } from '../support/small-workbook';

const TASKS: readonly Task[] = ['check', 'classify', 'deprivations', 'progress', 'views', 'public'];
const STEPS = 5;
/** 28 November 2025 in Sài Gòn, at noon. */
const START = Date.UTC(2025, 10, 28, 5);
const MINUTES = 60_000;
const DAY = 24 * 60 * MINUTES;

/** A clock whose every reading may do something: that is where a test stops the work. */
function testClock() {
  const clock = { now: START, read: 0, onRead: (_: number): void => undefined };
  return {
    clock,
    read: () => {
      clock.read += 1;
      clock.onRead(clock.read);
      return clock.now;
    },
  };
}
interface Clocked extends Panel {
  readonly clock: ReturnType<typeof testClock>['clock'];
}
async function opened(bytes: Uint8Array): Promise<Clocked> {
  const { clock, read } = testClock();
  return { ...(await openPanel(bytes, { clock: read })), clock };
}

/** Lets the time budget run out at the n-th reading of the clock from now on. */
function runOutAt({ clock }: Clocked, reading: number): void {
  const first = clock.read;
  clock.onRead = (read) => {
    if (read - first === reading) clock.now += 5 * MINUTES;
  };
}

type Ended = Extract<WorkResult, { ok: true }>;
function done(result: WorkResult): Ended {
  if (!result.ok) throw new Error(result.error.message);
  return result;
}

describe('a piece of work', () => {
  let bytes: Uint8Array;
  let whole: Record<string, string>;
  let readings = 0;
  let calls = 0;
  beforeAll(async () => {
    bytes = await smallWorkbook();
    const panel = await opened(bytes);
    const before = panel.clock.read;
    panel.environment.resetCounters();
    expect(done(panel.call('bangBatDau', { tasks: TASKS, hamlet: null })).finished).toBe(true);
    readings = panel.clock.read - before;
    calls = panel.environment.counters().all;
    whole = ownSheetsText(panel);
    expect(Object.keys(whole)).toContain('GN Theo tổ');
    // Each of some 200 rules asks whether to go on, twice over: the heads of hamlets are told findings too.
    expect(readings).toBeGreaterThan(200);
  });

  /** Goes on, stopped again at the readings given, until it is finished; a day passes between the executions. */
  function goOn(panel: Clocked, stops: readonly number[]): number {
    for (let executions = 1; executions < 40; executions += 1) {
      panel.clock.now += DAY;
      const stop = stops[executions - 1];
      if (stop === undefined) panel.clock.onRead = () => undefined;
      else runOutAt(panel, stop);
      const result = done(panel.call('bangTiepTuc'));
      if (result.finished) return executions;
      expect(result.unfinished).toMatchObject({ why: 'time', total: STEPS });
    }
    throw new Error('never finished');
  }

  it('stopped at any moment, again and again, and continued on later days, gives every cell of an uninterrupted run', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: readings }), { minLength: 1, maxLength: 4 }),
        async ([first = 1, ...others]) => {
          const panel = await opened(bytes);
          const staff = staffSheets(panel.environment);
          runOutAt(panel, first);
          const result = done(panel.call('bangBatDau', { tasks: TASKS, hamlet: null }));
          if (!result.finished) goOn(panel, others);
          const sheets = ownSheetsText(panel);
          for (const name of Object.keys(whole))
            expect(sheets[name] === whole[name] ? name : `${name} differs`).toBe(name);
          expect(Object.keys(sheets)).toEqual(Object.keys(whole));
          expect(staffSheets(panel.environment)).toBe(staff);
          expect(panel.call('bangTrangChu').unfinished).toBeNull();
        },
      ),
      { numRuns: 8 },
    );
  });

  it('that dies at any service call leaves no sheet half written, and continued gives the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: calls }), async (failFrom) => {
        const { clock, read } = testClock();
        // From that call on everything fails: nothing can be tidied up, as when the platform ends the execution.
        const panel = await openPanel(bytes, { clock: read, failFrom });
        const staff = staffSheets(panel.environment);
        try {
          panel.call('bangBatDau', { tasks: TASKS, hamlet: null });
        } catch {
          // Not even the code may have been loaded.
        }
        expect(staffSheets(panel.environment)).toBe(staff);
        clock.now += 10 * MINUTES;
        const again = reopenPanel(panel, { clock: read });
        const { unfinished } = again.call('bangTrangChu');
        const result = unfinished
          ? again.call('bangTiepTuc')
          : again.call('bangBatDau', { tasks: TASKS, hamlet: null });
        expect(done(result).finished).toBe(true);
        const sheets = ownSheetsText(again);
        expect(Object.keys(sheets)).toEqual(Object.keys(whole));
        for (const name of Object.keys(whole))
          expect(sheets[name] === whole[name] ? name : `${name} differs`).toBe(name);
        expect(staffSheets(again.environment)).toBe(staff);
      }),
      { numRuns: 8 },
    );
  });
});
