/**
 * A service that fails at any call of a fix or an undo. One call that fails is put right at once; an execution that is
 * killed (the six-minute limit) is put right by the next run. No state of the staff's sheets is lost in between.
 */
import { createEnvironment } from '../../runner/fake-apps-script/index';
import type { EnvironmentOptions } from '../../runner/fake-apps-script/index';
import { loadBundle } from '../../runner/load-bundle';
import { built } from '../support/built';
import { differences, fixWorkbook, idNumber, staffLooks } from '../support/fix-workbook';
import { open } from '../support/small-workbook';
import type { Opened } from '../support/small-workbook';

interface Result {
  ok: boolean;
  error?: { code: string };
  undone?: unknown[];
  summary?: string[];
}
const RUNNER = { options: {} };
const htmlFiles = { Sidebar: built('Sidebar.html'), Viec: built('Viec.html') };

/** The same workbook in a new execution. */
function again({ environment }: Opened, options: EnvironmentOptions = {}): Opened {
  const next = createEnvironment(environment.workbook, {
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    htmlFiles,
    ...options,
  });
  return { environment: next, bundle: loadBundle(built('Code.js'), next) };
}

function run({ bundle }: Opened, action: 'suaTuDong' | 'hoanTac'): Result {
  try {
    return bundle.call(action, [RUNNER]) as Result;
  } catch {
    // Even the dialog that tells of a failure may be the call that fails.
    return { ok: false };
  }
}
const same = (a: Record<string, string>, b: Record<string, string>) =>
  Object.keys(differences(a, b)).length === 0;
/** Lines of the log that still say that something is being written. */
function openLines({ environment }: Opened): string[] {
  const log = environment.workbook.sheets.find(({ name }) => name.startsWith('GN Nhật ký sửa'));
  return (log?.values ?? []).map((cells) => String(cells[9])).filter((state) => state.startsWith('Đang'));
}

/** Faults with a text and a formula between them. */
const bytes = fixWorkbook({
  households: 5,
  idCell: (index) => (index === 2 ? 'text' : index === 3 ? { formula: 'G4', result: 3 } : 'lost'),
});
let before: Record<string, string>;
let after: Record<string, string>;
let fixCalls = 0;
let undoCalls = 0;
beforeAll(async () => {
  const whole = await open(await bytes);
  before = staffLooks(whole.environment);
  run(whole, 'suaTuDong');
  after = staffLooks(whole.environment);
  fixCalls = whole.environment.counters().all;
  const undoing = again(whole);
  run(undoing, 'hoanTac');
  undoCalls = undoing.environment.counters().all;
  expect(same(staffLooks(whole.environment), before)).toBe(true);
  expect(same(before, after)).toBe(false);
  expect(fixCalls).toBeGreaterThan(60);
  expect(undoCalls).toBeGreaterThan(20);
});

/** What is wrong with the states a broken run may leave. */
function judge(
  opened: Opened,
  result: Result,
  goal: Record<string, string>,
  start: Record<string, string>,
): string[] {
  const now = staffLooks(opened.environment);
  const problems: string[] = [];
  if (result.ok && !same(now, goal)) problems.push('says it is done and is not');
  // These two say that no cell changed.
  const unchanged = ['unexpected', 'fix.put-back'].includes(result.error?.code ?? '');
  if (unchanged && !same(now, start)) problems.push(`says ${result.error?.code} but cells changed`);
  return problems;
}

const numbers = (last: number) => Array.from({ length: last }, (_, at) => at + 1);

describe('a fix in which one call fails', () => {
  it('leaves the sheets as they were or as they shall be, and the next fix finishes', async () => {
    const broken: string[] = [];
    for (const failCall of numbers(fixCalls)) {
      const opened = await open(await bytes, { failCall });
      const result = run(opened, 'suaTuDong');
      const now = staffLooks(opened.environment);
      broken.push(...judge(opened, result, after, before).map((text) => `call ${failCall}: ${text}`));
      if (!same(now, before) && !same(now, after)) broken.push(`call ${failCall}: half written`);
      const next = again(opened);
      if (!run(next, 'suaTuDong').ok) broken.push(`call ${failCall}: the next fix fails`);
      if (!same(staffLooks(next.environment), after))
        broken.push(`call ${failCall}: the next fix does not finish`);
      if (openLines(next).length > 0) broken.push(`call ${failCall}: lines stay open`);
    }
    expect(broken).toEqual([]);
  });
});

describe('a fix that is killed', () => {
  it.each([
    ['the next fix puts the cells back first, then fixes them all', 'suaTuDong'],
    ['the next undo puts the cells back', 'hoanTac'],
  ] as const)('%s', async (_, action) => {
    const broken: string[] = [];
    let mixed = 0;
    for (const failFrom of numbers(fixCalls)) {
      const opened = await open(await bytes, { failFrom });
      const result = run(opened, 'suaTuDong');
      const now = staffLooks(opened.environment);
      broken.push(...judge(opened, result, after, before).map((text) => `call ${failFrom}: ${text}`));
      if (!same(now, before) && !same(now, after)) mixed++;
      const next = again(opened);
      if (!run(next, action).ok) broken.push(`call ${failFrom}: the next run fails`);
      const goal = action === 'hoanTac' ? before : after;
      if (!same(staffLooks(next.environment), goal))
        broken.push(`call ${failFrom}: the next run does not put it right`);
      if (openLines(next).length > 0) broken.push(`call ${failFrom}: lines stay open`);
    }
    expect(broken).toEqual([]);
    // Otherwise the test would never have met what it is about.
    expect(mixed).toBeGreaterThan(1);
  });
});

describe.each(['failCall', 'failFrom'] as const)('an undo that breaks off (%s)', (how) => {
  it.each([
    ['the next undo finishes', 'hoanTac'],
    ['the next fix finishes it and fixes anew', 'suaTuDong'],
  ] as const)('%s', async (_, action) => {
    const broken: string[] = [];
    for (const call of numbers(undoCalls)) {
      const fixed = await open(await bytes);
      run(fixed, 'suaTuDong');
      const opened = again(fixed, { [how]: call });
      const result = run(opened, 'hoanTac');
      broken.push(...judge(opened, result, before, after).map((text) => `call ${call}: ${text}`));
      const next = again(opened);
      if (!run(next, action).ok) broken.push(`call ${call}: the next run fails`);
      const goal = action === 'hoanTac' ? before : after;
      if (!same(staffLooks(next.environment), goal))
        broken.push(`call ${call}: the next run does not put it right`);
      if (openLines(next).length > 0) broken.push(`call ${call}: lines stay open`);
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
    const whole = await open(await strict);
    const start = staffLooks(whole.environment);
    run(whole, 'suaTuDong');
    const undoing = again(whole);
    run(undoing, 'hoanTac');
    expect(differences(start, staffLooks(whole.environment))).toEqual({});
    const broken: string[] = [];
    let loosened = 0;
    for (const failFrom of numbers(undoing.environment.counters().all)) {
      const fixed = await open(await strict);
      run(fixed, 'suaTuDong');
      run(again(fixed, { failFrom }), 'hoanTac');
      if (JSON.stringify(staffLooks(fixed.environment)).includes('\\"allowInvalid\\":true')) loosened++;
      const next = again(fixed);
      run(next, 'hoanTac');
      if (!same(staffLooks(next.environment), start)) broken.push(`call ${failFrom}`);
    }
    expect(broken).toEqual([]);
    expect(loosened).toBeGreaterThan(0);
  });
});
