/** Two people at once: whatever writes waits for the other, and what somebody edits meanwhile is not written over. */
import { cloneWorkbook } from '../support/crash/clone-workbook';
import { crashCases, crashStarts, startOf, type CrashCase, type Starts } from '../support/crash/cases';
import { injector } from '../support/crash/faults';
import { wholeText } from '../support/crash/state';
import { execute } from '../support/crash/world';
import { differences, FIRST_ROW, fixWorkbook, ID_COLUMN, LIST, staffLooks } from '../support/fix-workbook';
import { open, openLoaded } from '../support/small-workbook';

/** The time of every execution of world.ts. */
const NOON = Date.UTC(2025, 10, 28, 5);
const BUSY = 600_000;
const HOLDER = 'document/giam-ngheo.dang-chay';
/** They show a page or write to the cache, which is nobody's. */
const WRITES_NOTHING = ['moBangLamViec', 'nhapChiTieuVanBan'];

interface Refused {
  readonly ok?: boolean;
  readonly error?: { readonly code: string; readonly message: string };
}
let starts: Starts;
let cases: CrashCase[];
beforeAll(async () => {
  const made = await crashStarts();
  starts = made.starts;
  cases = crashCases(made.known);
}, BUSY);

/** Runs a case while somebody else holds the lock since some seconds ago; with another account's key unless said otherwise. */
function whileHeld(crash: CrashCase, key = 'another', secondsAgo = 42) {
  const workbook = startOf(starts, crash);
  const before = wholeText(workbook);
  const cache = new Map([
    [HOLDER, { value: JSON.stringify({ since: NOON - secondsAgo * 1000, key }), expires: NOON + 300_000 }],
  ]);
  const others = { locks: new Set(['document']), cache };
  const { result, environment } = execute(workbook, { ...crash, others });
  const said = environment.alerts.map(({ text }) => text).join('\n');
  return { result, said: `${result?.error?.message ?? ''}\n${said}`, isSame: wholeText(workbook) === before };
}

describe('while somebody else is at work', () => {
  it(
    'no action of the menu and no function of the panel writes anything, and each says who holds it and since when',
    () => {
      const wrong = cases
        .filter(({ run }) => !WRITES_NOTHING.includes(run))
        .flatMap((crash) => {
          const { said, isSame } = whileHeld(crash);
          const isTold =
            said.includes('Một người khác đang chạy') && said.includes('đã 42 giây; chậm nhất 6 phút');
          return [
            ...(isSame ? [] : [`${crash.name} writes`]),
            ...(isTold ? [] : [`${crash.name} says ${said}`]),
          ];
        });
      expect(wrong).toEqual([]);
    },
    BUSY,
  );

  it('who has the panel open beside the menu is told that it is their own account', () => {
    const crash = cases.find(({ run }) => run === 'kiemTraSoHo') as CrashCase;
    expect(whileHeld(crash, 'stand-in-user').result).toMatchObject({
      ok: false,
      error: { code: 'busy.self' },
    });
  });

  it('what a dead run left in the cache holds nobody up, and is taken away', () => {
    const crash = cases.find(({ run }) => run === 'kiemTraSoHo') as CrashCase;
    const value = JSON.stringify({ since: NOON - 300_000, key: 'another' });
    const opened = openLoaded(startOf(starts, crash), {
      clock: () => NOON,
      cache: new Map([[HOLDER, { value, expires: NOON + 60_000 }]]),
    });
    expect(opened.bundle.call('kiemTraSoHo')).toMatchObject({ ok: true });
    expect([...opened.environment.cache.keys()]).not.toContain(HOLDER);
  });
});

describe('a register that somebody edits while its fixes are planned', () => {
  const edits: readonly [string, (values: unknown[][]) => void][] = [
    [
      'types into a cell that is to be fixed',
      (values) => void ((values[FIRST_ROW - 1] as unknown[])[ID_COLUMN - 1] = 'đang xác minh'),
    ],
    ['types into another', (values) => void ((values[FIRST_ROW] as unknown[])[1] = 'Lê Thị Hà')],
    ['takes a row out', (values) => void values.splice(FIRST_ROW - 1, 1)],
    ['inserts a row', (values) => void values.splice(FIRST_ROW - 1, 0, [])],
    ['inserts a column', (values) => values.forEach((row) => row.splice(1, 0, ''))],
  ];

  it.each(edits)('%s: nothing is written, and the next run is told nothing strange', async (_, edit) => {
    const watched = injector(null);
    const opened = await open(await fixWorkbook({ households: 4 }), {
      // Once the log is there, all is planned; the cells have not been written.
      fault: (call) => {
        if (call.name === 'RichText' || call.name === 'Range.setRichTextValues') {
          const sheet = opened.environment.workbook.sheets.find(({ name }) => name === LIST);
          edit((sheet?.values ?? []) as unknown[][]);
          edited = staffLooks(opened.environment);
        }
        return watched.fault(call);
      },
    });
    let edited: Record<string, string> = {};
    const result = opened.bundle.call('suaTuDong', [{ options: {} }]) as Refused;
    expect(result).toMatchObject({ ok: false, error: { code: 'changed.meanwhile' } });
    expect(Object.keys(edited).length).toBeGreaterThan(0);
    expect(differences(edited, staffLooks(opened.environment))).toEqual({});
    const again = openLoaded(cloneWorkbook(opened.environment.workbook));
    expect(again.bundle.call('suaTuDong', [{ options: {} }])).toMatchObject({ ok: true });
  });
});

/** Does something once, when a call of that name comes. */
function whenFirst(call: string, work: () => void): (counted: { readonly name: string }) => null {
  let isDone = false;
  return ({ name }) => {
    if (name === call && !isDone) {
      isDone = true;
      work();
    }
    return null;
  };
}

describe('what somebody types while an action is at work', () => {
  it('into a cell that is being undone stays, and the cells beside it go back', async () => {
    const fixed = (await open(await fixWorkbook({ households: 4 }))) as Awaited<ReturnType<typeof open>>;
    expect(fixed.bundle.call('suaTuDong', [{ options: {} }])).toMatchObject({ ok: true });
    const cellsOf = (name: string) =>
      opened.environment.workbook.sheets.find((sheet) => sheet.name === name)?.values ?? [];
    const opened: Awaited<ReturnType<typeof open>> = openLoaded(cloneWorkbook(fixed.environment.workbook), {
      // The facts of a column are asked for once the cells of the sheet were read.
      fault: whenFirst('Range.getRichTextValues', () => {
        (cellsOf(LIST)[FIRST_ROW - 1] as unknown[])[ID_COLUMN - 1] = 'đang xác minh';
      }),
    });
    expect(opened.bundle.call('hoanTac', [{ options: {} }])).toMatchObject({ ok: true });
    const column = cellsOf(LIST).map((row) => row[ID_COLUMN - 1]);
    expect(column[FIRST_ROW - 1]).toBe('đang xác minh');
    // The others are the numbers that had lost their zero.
    expect(column.slice(FIRST_ROW).map((value) => typeof value)).toEqual(['number', 'number', 'number']);
  });

  it('beside a finding while the check runs is not lost: the old sheet stays', async () => {
    const checked = await open(await fixWorkbook({ households: 4 }));
    expect(checked.bundle.call('kiemTraSoHo', [{ options: {} }])).toMatchObject({ ok: true });
    const findings = () =>
      opened.environment.workbook.sheets.find(({ name }) => name === 'GN Lỗi dữ liệu')?.values ?? [];
    const opened: Awaited<ReturnType<typeof open>> = openLoaded(cloneWorkbook(checked.environment.workbook), {
      fault: whenFirst('Spreadsheet.insertSheet', () => {
        (findings()[9] as unknown[])[12] = 'Đã đối chiếu';
      }),
    });
    expect(opened.bundle.call('kiemTraSoHo', [{ options: {} }])).toMatchObject({
      ok: false,
      error: { code: 'changed.meanwhile' },
    });
    expect(findings()[9]?.[12]).toBe('Đã đối chiếu');
    const again = openLoaded(cloneWorkbook(opened.environment.workbook));
    expect(again.bundle.call('kiemTraSoHo', [{ options: {} }])).toMatchObject({ ok: true });
  });

  it('makes no colours be laid a row too far', async () => {
    const opened: Awaited<ReturnType<typeof open>> = await open(await fixWorkbook({ households: 4 }), {
      // Asked for when all is judged and no colour is laid.
      fault: whenFirst('Range.canEdit', () => {
        const list = opened.environment.workbook.sheets.find(({ name }) => name === LIST);
        list?.values.splice(FIRST_ROW - 1, 0, []);
      }),
    });
    expect(opened.bundle.call('toMauLoi', [{ options: {} }])).toMatchObject({
      ok: false,
      error: { code: 'changed.meanwhile' },
    });
    const { sheets } = opened.environment.workbook;
    expect(sheets.flatMap(({ conditionalRules }) => conditionalRules)).toEqual([]);
    // The staff's own.
    expect(sheets.flatMap(({ notes }) => [...notes.values()])).toEqual(['Đã đối chiếu thẻ']);
  });
});
