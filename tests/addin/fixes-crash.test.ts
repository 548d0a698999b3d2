/**
 * A service that fails at any call of a fix or an undo. One call that fails is put right at once; an execution that is
 * killed (the six-minute limit) is put right by the next run. No state of the staff's sheets is lost in between.
 */
import type { MemoryWorkbook } from '../../runner/fake-apps-script/index';
import { loadWorkbook } from '../../runner/xlsx/load';
import { cloneWorkbook } from '../support/crash/clone-workbook';
import type { Fault } from '../support/crash/faults';
import { execute } from '../support/crash/world';
import { differences, fixWorkbook, idNumber, staffLooks } from '../support/fix-workbook';

interface Result {
  ok: boolean;
  error?: { code: string };
  undone?: unknown[];
  summary?: string[];
}
type Action = 'suaTuDong' | 'hoanTac';
const ARGS = [{ options: {} }];
const BUSY = 900_000;
const looksOfStaff = (workbook: MemoryWorkbook) => staffLooks({ workbook });

/** One execution; the code is loaded already, so no call of it is among those that fail. */
function run(workbook: MemoryWorkbook, action: Action, fault: Fault | null = null): Result {
  // Even the dialog that tells of a failure may be the call that fails.
  return (execute(workbook, { run: action, args: ARGS }, fault).result as Result | null) ?? { ok: false };
}
const callsOf = (workbook: MemoryWorkbook, action: Action): number =>
  execute(cloneWorkbook(workbook), { run: action, args: ARGS }).watched.calls.length;
const same = (a: Record<string, string>, b: Record<string, string>) =>
  Object.keys(differences(a, b)).length === 0;
/** Lines of the log that still say that something is being written. */
function openLines(workbook: MemoryWorkbook): string[] {
  const log = workbook.sheets.find(({ name }) => name.startsWith('GN Nhật ký sửa'));
  return (log?.values ?? []).map((cells) => String(cells[9])).filter((state) => state.startsWith('Đang'));
}

/** Faults with a text and a formula between them. */
const bytes = fixWorkbook({
  households: 5,
  idCell: (index) => (index === 2 ? 'text' : index === 3 ? { formula: 'G4', result: 3 } : 'lost'),
});
let start: MemoryWorkbook;
let fixed: MemoryWorkbook;
let before: Record<string, string>;
let after: Record<string, string>;
let fixCalls = 0;
let undoCalls = 0;
beforeAll(async () => {
  start = await loadWorkbook(await bytes);
  before = looksOfStaff(start);
  fixCalls = callsOf(start, 'suaTuDong');
  fixed = cloneWorkbook(start);
  run(fixed, 'suaTuDong');
  after = looksOfStaff(fixed);
  undoCalls = callsOf(fixed, 'hoanTac');
  const undone = cloneWorkbook(fixed);
  run(undone, 'hoanTac');
  expect(same(looksOfStaff(undone), before)).toBe(true);
  expect(same(before, after)).toBe(false);
  expect(fixCalls).toBeGreaterThan(60);
  expect(undoCalls).toBeGreaterThan(20);
}, BUSY);

/** What is wrong with the states a broken run may leave. */
function judge(
  workbook: MemoryWorkbook,
  result: Result,
  goal: Record<string, string>,
  from: Record<string, string>,
): string[] {
  const now = looksOfStaff(workbook);
  const problems: string[] = [];
  if (result.ok && !same(now, goal)) problems.push('says it is done and is not');
  // These two say that no cell changed.
  const unchanged = ['unexpected', 'fix.put-back'].includes(result.error?.code ?? '');
  if (unchanged && !same(now, from)) problems.push(`says ${result.error?.code} but cells changed`);
  return problems;
}

const numbers = (last: number) => Array.from({ length: last }, (_, at) => at + 1);

describe('a fix in which one call fails', () => {
  it('leaves the sheets as they were or as they shall be, and the next fix finishes', () => {
    const broken: string[] = [];
    for (const failCall of numbers(fixCalls)) {
      const opened = cloneWorkbook(start);
      const result = run(opened, 'suaTuDong', { kind: 'service', at: failCall });
      const now = looksOfStaff(opened);
      broken.push(...judge(opened, result, after, before).map((text) => `call ${failCall}: ${text}`));
      if (!same(now, before) && !same(now, after)) broken.push(`call ${failCall}: half written`);
      if (!run(opened, 'suaTuDong').ok) broken.push(`call ${failCall}: the next fix fails`);
      if (!same(looksOfStaff(opened), after)) broken.push(`call ${failCall}: the next fix does not finish`);
      if (openLines(opened).length > 0) broken.push(`call ${failCall}: lines stay open`);
    }
    expect(broken).toEqual([]);
  });
});

describe('a fix that is killed', () => {
  it.each([
    ['the next fix puts the cells back first, then fixes them all', 'suaTuDong'],
    ['the next undo puts the cells back', 'hoanTac'],
  ] as const)('%s', (_, action) => {
    const broken: string[] = [];
    let mixed = 0;
    for (const failFrom of numbers(fixCalls)) {
      const opened = cloneWorkbook(start);
      const result = run(opened, 'suaTuDong', { kind: 'timeout', at: failFrom });
      const now = looksOfStaff(opened);
      broken.push(...judge(opened, result, after, before).map((text) => `call ${failFrom}: ${text}`));
      if (!same(now, before) && !same(now, after)) mixed++;
      if (!run(opened, action).ok) broken.push(`call ${failFrom}: the next run fails`);
      const goal = action === 'hoanTac' ? before : after;
      if (!same(looksOfStaff(opened), goal))
        broken.push(`call ${failFrom}: the next run does not put it right`);
      if (openLines(opened).length > 0) broken.push(`call ${failFrom}: lines stay open`);
    }
    expect(broken).toEqual([]);
    // Otherwise the test would never have met what it is about.
    expect(mixed).toBeGreaterThan(1);
  });
});

/** A look at the plan in the panel: it takes the lock and fixes nothing. */
const LOOK = { run: 'bangChiTieu' };

describe('a fix that is killed', () => {
  it('is put back by the next run of anything else, which tells how many cells it put back', () => {
    const broken: string[] = [];
    let told = 0;
    for (const failFrom of numbers(fixCalls)) {
      const opened = cloneWorkbook(start);
      run(opened, 'suaTuDong', { kind: 'timeout', at: failFrom });
      const left = looksOfStaff(opened);
      const { environment } = execute(opened, LOOK);
      const now = looksOfStaff(opened);
      if (!same(now, before) && !same(now, after)) broken.push(`call ${failFrom}: half written`);
      if (openLines(opened).length > 0) broken.push(`call ${failFrom}: lines stay open`);
      if (opened.metadata.length > 0) broken.push(`call ${failFrom}: a mark is left`);
      const saysSo = environment.toasts.some(({ text }) => /đã trả \d+ ô về như cũ/.test(text));
      if (!same(left, now) && !saysSo) broken.push(`call ${failFrom}: puts cells back and does not say so`);
      if (saysSo) told++;
    }
    expect(broken).toEqual([]);
    expect(told).toBeGreaterThan(1);
  });

  it('waits where the sheets are protected by then, which holds no other run up', () => {
    // Two calls after the first cell was written: the log says that they are being fixed.
    const { calls } = execute(cloneWorkbook(start), { run: 'suaTuDong', args: ARGS }).watched;
    const first = calls.find(
      ({ name }, at) => name === 'RangeList.setNumberFormat' && calls[at + 1]?.name === 'Range.setValues',
    );
    const opened = cloneWorkbook(start);
    run(opened, 'suaTuDong', { kind: 'timeout', at: (first?.number ?? 0) + 2 });
    const left = looksOfStaff(opened);
    expect(same(left, before)).toBe(false);
    expect(execute(opened, LOOK, { kind: 'protected', at: 1 }).result).toMatchObject({ ok: true });
    expect(differences(left, looksOfStaff(opened))).toEqual({});
    execute(opened, LOOK);
    expect(differences(before, looksOfStaff(opened))).toEqual({});
  });
});

describe.each(['service', 'timeout'] as const)('an undo that breaks off (%s)', (how) => {
  it.each([
    ['the next undo finishes', 'hoanTac'],
    ['the next fix finishes it and fixes anew', 'suaTuDong'],
  ] as const)('%s', (_, action) => {
    const broken: string[] = [];
    for (const call of numbers(undoCalls)) {
      const opened = cloneWorkbook(fixed);
      const result = run(opened, 'hoanTac', { kind: how, at: call });
      broken.push(...judge(opened, result, before, after).map((text) => `call ${call}: ${text}`));
      if (!run(opened, action).ok) broken.push(`call ${call}: the next run fails`);
      const goal = action === 'hoanTac' ? before : after;
      if (!same(looksOfStaff(opened), goal)) broken.push(`call ${call}: the next run does not put it right`);
      if (openLines(opened).length > 0) broken.push(`call ${call}: lines stay open`);
    }
    expect(broken).toEqual([]);
  });
});

describe('an undo that is killed where a list does not have the old value', () => {
  it('leaves the list as strict as it was after the next undo', async () => {
    const strict = fixWorkbook({
      households: 3,
      edit: (sheet) => {
        for (const [row, index] of [
          [4, 0],
          [6, 2],
        ] as const) {
          const formulae = [`"${idNumber(index).text},x"`];
          sheet.getCell(row, 5).dataValidation = { type: 'list', formulae, showErrorMessage: true };
        }
      },
    });
    const whole = await loadWorkbook(await strict);
    const asWas = looksOfStaff(whole);
    run(whole, 'suaTuDong');
    const calls = callsOf(whole, 'hoanTac');
    const undone = cloneWorkbook(whole);
    run(undone, 'hoanTac');
    expect(differences(asWas, looksOfStaff(undone))).toEqual({});
    const broken: string[] = [];
    let loosened = 0;
    for (const failFrom of numbers(calls)) {
      const opened = cloneWorkbook(whole);
      run(opened, 'hoanTac', { kind: 'timeout', at: failFrom });
      if (JSON.stringify(looksOfStaff(opened)).includes('\\"allowInvalid\\":true')) loosened++;
      run(opened, 'hoanTac');
      if (!same(looksOfStaff(opened), asWas)) broken.push(`call ${failFrom}`);
    }
    expect(broken).toEqual([]);
    expect(loosened).toBeGreaterThan(0);
  });
});
