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
  const clock: { now: number; read: number; onRead: (read: number) => void } = {
    ...{ now: START, read: 0 },
    onRead: () => undefined,
  };
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
        const { unfinished, last } = again.call('bangTrangChu');
        // Where the work had ended and only its telling failed, there is nothing to do again.
        if (unfinished) expect(done(again.call('bangTiepTuc')).finished).toBe(true);
        else if (last.targets === null)
          expect(done(again.call('bangBatDau', { tasks: TASKS, hamlet: null })).finished).toBe(true);
        const sheets = ownSheetsText(again);
        expect(Object.keys(sheets)).toEqual(Object.keys(whole));
        for (const name of Object.keys(whole))
          expect(sheets[name] === whole[name] ? name : `${name} differs`).toBe(name);
        expect(staffSheets(again.environment)).toBe(staff);
      }),
      { numRuns: 8 },
    );
  });

  it('stops when asked, says what is left, and offers to go on', async () => {
    const panel = await opened(bytes);
    // The panel asks while the check runs: the execution is in the middle of it.
    panel.clock.onRead = (read) => {
      panel.clock.now += 2000;
      if (read === 60) panel.call('bangDung');
    };
    const result = done(panel.call('bangBatDau', { tasks: TASKS, hamlet: null }));
    panel.clock.onRead = () => undefined;
    expect(result.finished).toBe(false);
    expect(result.unfinished).toEqual({ tasks: TASKS, done: 0, total: STEPS, why: 'asked' });
    expect(result.home.next).toBe('continue');
    expect(result.summary.join()).toContain(
      'Đã dừng theo yêu cầu, xong 0/5 việc. Bấm Tiếp tục để làm nốt: kiểm tra',
    );
    expect(Object.keys(ownSheetsText(panel))).toEqual(['GN Chỉ tiêu', 'GN Nhiệm vụ']);
    // The wish is not kept for the next execution.
    expect(done(panel.call('bangTiepTuc')).finished).toBe(true);
    expect(panel.call('bangTiepTuc')).toMatchObject({ ok: false, error: { code: 'work.none' } });
  });

  it('names what was done before the stop, and every sheet of the work', async () => {
    const panel = await opened(bytes);
    // The check alone reads the clock some hundred times; the last readings are those of the later steps.
    runOutAt(panel, readings - 10);
    const stopped = done(panel.call('bangBatDau', { tasks: TASKS, hamlet: null }));
    expect(stopped.unfinished?.done).toBeGreaterThan(0);
    expect(stopped.summary.join()).toContain('gần hết thời gian Google');
    panel.clock.onRead = () => undefined;
    const ended = done(panel.call('bangTiepTuc'));
    expect(ended.summary[0]).toMatch(/^Đã xong trước khi dừng: kiểm tra sổ hộ, /);
    expect(ended.summary[ended.summary.length - 1]).toContain('Lịch sử phiên bản');
    expect(ended.sheetsWritten).toEqual(expect.arrayContaining(['GN Lỗi dữ liệu', 'GN Theo tổ']));
  });

  it.each([
    ['a cell of the register', (panel: Panel) => changeCell(panel, 'Danh sách hộ', 3, 5)],
    [
      'the review date',
      (panel: Panel) => void panel.call('bangLuuLuaChon', { standard: null, area: null, asOf: '2024-06-30' }),
    ],
    ['the plan', (panel: Panel) => changeCell(panel, 'GN Chỉ tiêu', 7, 5)],
  ])('begins anew, and says so, when %s has changed since the stop', async (_, change) => {
    const panel = await opened(bytes);
    runOutAt(panel, readings - 10);
    expect(done(panel.call('bangBatDau', { tasks: TASKS, hamlet: null })).unfinished?.done).toBeGreaterThan(
      0,
    );
    panel.clock.onRead = () => undefined;
    change(panel);
    const ended = done(panel.call('bangTiepTuc'));
    expect(ended.finished).toBe(true);
    expect(ended.summary[0]).toMatch(/^Sổ hộ hoặc cài đặt đã thay đổi từ khi dừng, nên đã làm lại từ đầu/);
    // As a run on the changed workbook gives it.
    const sheets = ownSheetsText(panel);
    expect(done(panel.call('bangBatDau', { tasks: TASKS, hamlet: null })).finished).toBe(true);
    expect(Object.keys(sheets).length).toBe(Object.keys(whole).length);
    expect(ownSheetsText(panel)['GN Phân loại hộ'] === sheets['GN Phân loại hộ']).toBe(true);
  });

  it('given up leaves what it wrote, and nothing to go on with', async () => {
    const panel = await opened(bytes);
    runOutAt(panel, readings - 10);
    panel.call('bangBatDau', { tasks: TASKS, hamlet: null });
    expect(panel.call('bangTrangChu').unfinished?.why).toBe('time');
    expect(panel.call('bangBoDoDang')).toHaveProperty('unfinished', null);
    expect(Object.keys(ownSheetsText(panel))).toContain('GN Lỗi dữ liệu');
  });

  it('that cannot end a step within its time gets the rest of the six minutes the next time, and says so', async () => {
    const panel = await opened(bytes);
    runOutAt(panel, 20);
    const first = done(panel.call('bangBatDau', { tasks: ['check'], hamlet: null }));
    expect(first.summary.join()).toContain('Một việc không xong trong một lần chạy');
    // 4 min 55 s: more than the first budget of 4.5 minutes, less than the second of 5.5.
    const before = panel.clock.read;
    panel.clock.onRead = (read) => {
      if (read - before === 20) panel.clock.now += 295_000;
    };
    expect(done(panel.call('bangTiepTuc')).finished).toBe(true);
  });

  it('tells how far it is at most once a second and once a step, whatever the number of households', async () => {
    const panel = await opened(bytes);
    panel.environment.resetCounters();
    panel.call('bangBatDau', { tasks: TASKS, hamlet: null });
    const puts = () =>
      panel.environment.counters().byName.find(({ name }) => name === 'Cache.put')?.count ?? 0;
    // The clock stands still: who holds the lock, one while reading, one a step, one at the end.
    expect(puts()).toBe(STEPS + 3);
    panel.environment.resetCounters();
    const from = panel.clock.now;
    panel.clock.onRead = () => void (panel.clock.now += 300);
    panel.call('bangBatDau', { tasks: TASKS, hamlet: null });
    expect(puts()).toBeLessThanOrEqual((panel.clock.now - from) / 1000 + STEPS + 3);
  });

  it('tells a finished sentence, in the cache alone: no lock, no property, nothing of a household', async () => {
    const panel = await opened(bytes);
    const told: unknown[] = [];
    panel.clock.onRead = (read) => {
      panel.clock.now += 1500;
      if (read % 40 === 0) told.push(panel.call('bangTienDo'));
    };
    panel.call('bangBatDau', { tasks: TASKS, hamlet: null });
    panel.clock.onRead = () => undefined;
    expect(told).toContainEqual({
      running: true,
      label: expect.stringMatching(/^Đang kiểm tra 4 hộ: \d+\/\d+ quy tắc \(bước 1\/5\)$/) as string,
      done: expect.any(Number) as number,
      total: 500,
    });
    expect(JSON.stringify(told)).not.toMatch(/Lê Văn An|H1/);
    panel.environment.locks.add('document');
    panel.environment.resetCounters();
    expect(panel.call('bangTienDo')).toEqual({ running: false, label: '', done: 0, total: 0 });
    expect(panel.call('bangDung')).toBeNull();
    expect(
      panel.environment
        .counters()
        .byName.map(({ name }) => name)
        .sort(),
    ).toEqual(['Cache.get', 'Cache.put']);
  });

  it('of one hamlet lists its findings alone, and says how many there are in all', async () => {
    const panel = await opened(bytes);
    panel.call('bangBatDau', { tasks: ['check'], hamlet: 'Thôn 1' });
    // Both findings of the workbook are of Thôn 2: the name '=CMD' and the sex 'Nư'.
    const text = ownSheetsText(panel)['GN Lỗi dữ liệu'] ?? '';
    expect(text).toContain('Chỉ liệt kê lỗi của các hộ ở Thôn 1; cả sổ có 2 lỗi, cảnh báo và gợi ý.');
    expect(text).not.toContain('Nư');
    expect(panel.call('bangTrangChu').last.check?.error).toBe(2);
    expect(panel.call('bangBatDau', { tasks: ['check'], hamlet: 'Thôn 9' })).toMatchObject({
      ok: false,
      error: { code: 'work.hamlet-unknown' },
    });
  });

  it('keeps no name and no number of a household in properties or cache', async () => {
    const panel = await opened(bytes);
    runOutAt(panel, readings - 10);
    panel.call('bangBatDau', { tasks: TASKS, hamlet: null });
    const kept = JSON.stringify([...panel.environment.workbook.properties.document]);
    expect(kept).not.toMatch(/Lê Văn An|Trần Thị Bình|Võ Thị Dung|CMD|"H[1-4]"/);
    for (const [, value] of panel.environment.workbook.properties.document)
      expect(value.length).toBeLessThan(8000);
  });

  it.each([
    [{ tasks: [], hamlet: null }, 'work.no-tasks'],
    [{ tasks: ['snapshot' as const], hamlet: null }, 'work.task-unknown'],
  ])('%j is refused in a sentence', async (request, code) => {
    const panel = await opened(bytes);
    expect(panel.call('bangBatDau', request)).toMatchObject({ ok: false, error: { code } });
    expect(panel.call('bangTrangChu').unfinished).toBeNull();
  });
});

function changeCell({ environment }: Panel, name: string, row: number, column: number): void {
  const cells = environment.workbook.sheets.find((sheet) => sheet.name === name)?.values[row];
  if (!cells) throw new Error(`no row ${row} on ${name}`);
  cells[column] = 6;
}
