/** What a run that broke off may leave, and what the next runs must make of it. */
import type { MemoryWorkbook } from '../../../runner/fake-apps-script/index';
import type { CrashCase } from './cases';
import { cloneWorkbook } from './clone-workbook';
import { sameTexts, stateOf, wholeText, type State } from './state';
import { execute, type Ended } from './world';

/** What a case does when nothing fails: what it finds, and what each of three runs in a row leaves and answers. */
export interface Oracle {
  readonly states: readonly State[];
  readonly codes: readonly string[];
  /** Sheets that are whole while a person is asked. */
  readonly between: readonly State[];
  /** How many cells the first run fixes or undoes. */
  readonly cells: number;
}
const RUNS = 3;
/** A run that is not the case's own, and writes nothing: it has to clear up all the same. */
const NEXT = { run: 'bangChiTieu' };
const LOG = 'GN Nhật ký sửa';
/** Where a piece of work is: it goes on from there, or says that it died. */
const WORK = 'giam-ngheo.work';

/** 'ok', 'none' where nothing is answered, else the code of the refusal. */
export const codeOf = ({ result, threw }: Ended): string =>
  threw !== null
    ? 'threw'
    : result === null
      ? 'none'
      : result.ok === false
        ? (result.error?.code ?? '')
        : 'ok';

type Fixed = {
  readonly preview?: boolean;
  readonly fixes?: readonly unknown[];
  readonly undone?: readonly unknown[];
};

/** Cells a result says it has fixed or undone. */
function cellsOf({ result }: Ended): number {
  const { preview, fixes, undone } = (result ?? {}) as Fixed;
  return preview === true ? 0 : (fixes ?? undone ?? []).length;
}

export function oracleOf(
  start: MemoryWorkbook,
  crash: CrashCase,
): Oracle & { readonly calls: Ended['watched']['calls'] } {
  const workbook = cloneWorkbook(start);
  const states = [stateOf(start)];
  const runs = Array.from({ length: RUNS }, () => {
    const ended = execute(workbook, crash);
    states.push(stateOf(workbook));
    return ended;
  });
  const asked = cloneWorkbook(start);
  if (crash.between) execute(asked, { ...crash, answers: crash.between });
  const [first] = runs as [Ended];
  return {
    states,
    codes: runs.map(codeOf),
    between: crash.between ? [stateOf(asked)] : [],
    cells: cellsOf(first),
    calls: first.watched.calls,
  };
}

/** Names of sheets of ours that are neither one of the old nor one of the new. */
function strangeSheets(own: State['own'], allowed: readonly State[], exempt: readonly string[]): string[] {
  return [...own]
    .filter(
      ([name, text]) => !exempt.includes(name) && !allowed.some((state) => state.own.get(name) === text),
    )
    .map(([name]) => `${name} is neither the old nor the new sheet`);
}

/** Sheets that every state has, and this one lacks. */
const lostSheets = (own: State['own'], allowed: readonly State[]): string[] =>
  [...(allowed[0]?.own.keys() ?? [])]
    .filter((name) => allowed.every((state) => state.own.has(name)) && !own.has(name))
    .map((name) => `${name} is gone`);

const strangeProperties = ({ properties }: State, allowed: readonly State[]): string[] =>
  [...new Set(allowed.flatMap((state) => [...state.properties.keys()]))]
    .filter(
      (key) => key !== WORK && !allowed.some((state) => state.properties.get(key) === properties.get(key)),
    )
    .map((key) => `property ${key} is neither the old nor the new one`);

function strangeStaff({ staff }: State, allowed: readonly State[]): string[] {
  const ids = new Set([...allowed.flatMap((state) => [...state.staff.keys()]), ...staff.keys()]);
  return [...ids]
    .filter((id) => !allowed.some((state) => state.staff.get(id) === staff.get(id)))
    .map((id) => `a staff sheet changed: ${(staff.get(id) ?? `${id} is gone`).slice(0, 20)}`);
}

const openLines = (workbook: MemoryWorkbook): boolean =>
  workbook.sheets.some(
    ({ name, values }) => name === LOG && values.some((row) => String(row[9]).startsWith('Đang')),
  );

function temporary(workbook: MemoryWorkbook, { pending, names }: State): string[] {
  const marks = workbook.metadata.map(({ key }) => `a mark ${key} is left`);
  const scratch = names.filter((name) => name.startsWith('GN thử'));
  return [...pending, ...scratch].map((name) => `${name} is left`).concat(marks);
}

/** What may be there after so many runs of which at least one broke off. */
const after = ({ states, between }: Oracle, runs: number): State[] => [
  ...states.slice(0, runs + 1),
  ...between,
];
/** What must be there once one more has come to its end. */
const ended = ({ states }: Oracle, runs: number): State[] => states.slice(1, runs + 2);

/** Sheets of ours, where looks may come before what is typed. */
function strangeOwn(crash: CrashCase, state: State, allowed: readonly State[]): string[] {
  const exempt = crash.exempt ?? [];
  const strange = strangeSheets(state.own, allowed, exempt);
  if (!crash.typed || strange.length === 0) return strange;
  const typed = allowed.map((each) => ({ ...each, own: each.typed }));
  return strangeSheets(state.typed, typed, exempt);
}

/** Right after the crash: nothing but what is being written may differ from the old and the new. */
function afterCrash(crash: CrashCase, oracle: Oracle, runs: number, state: State, last: Ended): string[] {
  const allowed = after(oracle, runs);
  const mayWait = crash.fixes ?? crash.colours ?? false;
  const isSaid = oracle.cells > 0 && runs === 1 && codeOf(last) === 'ok' && cellsOf(last) === oracle.cells;
  const isTrue = sameTexts(state.staff, (oracle.states[1] as State).staff);
  return [
    ...(mayWait ? [] : strangeStaff(state, allowed)),
    ...strangeOwn(crash, state, allowed),
    ...strangeProperties(state, allowed),
    ...(isSaid && !isTrue ? ['says it is done and is not'] : []),
  ];
}

/** Nobody has a register, or an empty one: that is no failure of the run before. */
const FINE = ['ok', 'register.none', 'register.no-rows', 'workbook.empty'];

/** After a run of something else: every sheet is whole and there, nothing temporary is left. */
function afterNext(crash: CrashCase, oracle: Oracle, runs: number, workbook: MemoryWorkbook): string[] {
  const next = execute(workbook, NEXT);
  const state = stateOf(workbook);
  const allowed = after(oracle, runs);
  const mayWait = crash.fixes ?? crash.colours ?? false;
  return [
    ...(FINE.includes(codeOf(next)) ? [] : [`the next run fails: ${codeOf(next)}`]),
    ...(mayWait ? [] : strangeStaff(state, allowed)),
    ...strangeOwn(crash, state, allowed),
    ...lostSheets(state.own, allowed),
    ...strangeProperties(state, allowed),
    ...temporary(workbook, state),
  ].map((text) => `next: ${text}`);
}

/** After the same action again: as if it had been run once, or once more. */
function afterAgain(crash: CrashCase, oracle: Oracle, runs: number, workbook: MemoryWorkbook): string[] {
  const again = execute(workbook, crash);
  const state = stateOf(workbook);
  const allowed = ended(oracle, runs);
  return [
    ...(oracle.codes.includes(codeOf(again)) ? [] : [`fails: ${codeOf(again)}`]),
    ...strangeStaff(state, allowed),
    ...strangeOwn(crash, state, allowed),
    ...lostSheets(state.own, allowed),
    ...strangeProperties(state, allowed),
    ...temporary(workbook, state),
    ...(crash.fixes && openLines(workbook) ? ['lines of the log stay open'] : []),
  ].map((text) => `again: ${text}`);
}

/** @param runs how many runs of the case have begun, the last of which broke off */
export type Judge = (workbook: MemoryWorkbook, last: Ended, runs: number) => string[];

/** Judges workbooks; what is left the same is judged once. */
export function judge(crash: CrashCase, oracle: Oracle): Judge {
  const known = new Map<string, string[]>();
  return (workbook, last, runs) => {
    const text = wholeText(workbook);
    const key = `${runs} ${text}`;
    let later = known.get(key);
    if (later === undefined) {
      const next = cloneWorkbook(workbook);
      later = afterNext(crash, oracle, runs, next);
      // Where the other run had something to put right, also without it.
      if (wholeText(next) !== text) later.push(...afterAgain(crash, oracle, runs, cloneWorkbook(workbook)));
      later.push(...afterAgain(crash, oracle, runs, next));
      known.set(key, later);
    }
    return [...new Set([...afterCrash(crash, oracle, runs, stateOf(workbook), last), ...later])];
  };
}
