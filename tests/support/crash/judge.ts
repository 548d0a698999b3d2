/** What a run that broke off may leave, and what the next runs must make of it. */
import type { MemoryWorkbook } from '../../../runner/fake-apps-script/index';
import { readWorkRecord } from '../../../src/core/index';
import { isAllowedOwn, isAllowedStaff, isOpen, type Allowances } from './allowances';
import type { CrashCase } from './cases';
import { cloneWorkbook } from './clone-workbook';
import { protectAll } from './faults';
import { sameTexts, stateOf, wholeText, type State } from './state';
import { execute, type Ended } from './world';

/** What a case does when nothing fails: what it finds, and what each of three runs in a row leaves and answers. */
export interface Oracle {
  readonly states: readonly State[];
  readonly codes: readonly string[];
  /** Sheets that are whole while a person is asked. */
  readonly between: readonly State[];
  /** The start, undone and without colours. */
  readonly cleared: State;
  /** How many cells the first run fixes or undoes. */
  readonly cells: number;
}
const RUNS = 3;
/** A run that is not the case's own, and writes nothing: it has to clear up all the same. */
const NEXT = { run: 'bangChiTieu' };
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

/**
 * What the case shows before it asks, and what it shows where a colleague has protected every sheet by then: other fixes can
 * be made there, so that the whole preview is another.
 */
function betweenOf(workbook: MemoryWorkbook, crash: CrashCase): State[] {
  if (!crash.between) return [];
  const answers = crash.between;
  return [false, true].map((isProtected) => {
    const asked = cloneWorkbook(workbook);
    if (isProtected) protectAll({ workbook: asked });
    // Puts the protection away again when it ends.
    execute(asked, { ...crash, answers });
    return stateOf(asked);
  });
}

export function oracleOf(
  start: MemoryWorkbook,
  crash: CrashCase,
): Oracle & { readonly calls: Ended['watched']['calls'] } {
  const workbook = cloneWorkbook(start);
  const states = [stateOf(start)];
  const runs = Array.from({ length: RUNS }, () => {
    const ended = execute(workbook, crash);
    // What is kept to be compared is not gone on with.
    states.push(stateOf(cloneWorkbook(workbook)));
    return ended;
  });
  const cleared = takenBack(cloneWorkbook(start));
  const once = cloneWorkbook(start);
  execute(once, crash);
  const [first] = runs as [Ended];
  return {
    states,
    codes: runs.map(codeOf),
    between: [start, once].flatMap((each) => betweenOf(each, crash)),
    cleared,
    cells: cellsOf(first),
    calls: first.watched.calls,
  };
}

/** Names of sheets of ours that are neither one of the old nor one of the new, nor what the case may leave. */
const strangeOwn = (crash: CrashCase, oracle: Oracle, state: State, allowed: readonly State[]): string[] =>
  [...state.own]
    .filter(
      ([name, text]) =>
        !allowed.some((each) => each.own.get(name) === text) &&
        !isAllowedOwn(name, state, allowed, oracle.states[0] as State, crash),
    )
    .map(([name]) => `${name} is neither the old nor the new sheet`);

/** Sheets that every state has, and this one lacks. */
const lostSheets = (own: State['own'], allowed: readonly State[]): string[] =>
  [...(allowed[0]?.own.keys() ?? [])]
    .filter((name) => allowed.every((state) => state.own.has(name)) && !own.has(name))
    .map((name) => `${name} is gone`);

/** How far a piece of work has come is its own: none, or one that can be gone on with. */
const isWork = (text: string | undefined): boolean => !text || readWorkRecord(text) !== null;

const strangeProperties = ({ properties }: State, allowed: readonly State[]): string[] =>
  [...new Set(allowed.flatMap((state) => [...state.properties.keys()]))]
    .filter(
      (key) =>
        !allowed.some((state) => state.properties.get(key) === properties.get(key)) &&
        !(key === WORK && isWork(properties.get(key))),
    )
    .map((key) => `property ${key} is neither the old nor the new one`);

function strangeStaff(state: State, allowed: readonly State[], may: Allowances = {}): string[] {
  const names = new Set([...allowed.flatMap((each) => [...each.staff.keys()]), ...state.staff.keys()]);
  return [...names]
    .filter((name) => !allowed.some((each) => each.staff.get(name) === state.staff.get(name)))
    .filter((name) => !isAllowedStaff(name, state, allowed, may))
    .map((name) => `${name} of the staff's ${state.staff.has(name) ? 'changed' : 'is gone'}`);
}

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

/** Right after the crash: nothing but what is being written may differ from the old and the new. */
function afterCrash(crash: CrashCase, oracle: Oracle, runs: number, state: State, last: Ended): string[] {
  const allowed = after(oracle, runs);
  const isSaid = oracle.cells > 0 && runs === 1 && codeOf(last) === 'ok' && cellsOf(last) === oracle.cells;
  const isTrue = sameTexts(state.staff, (oracle.states[1] as State).staff);
  return [
    ...strangeStaff(state, allowed, crash),
    ...strangeOwn(crash, oracle, state, allowed),
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
  // Cells that were being fixed are put back by now; colours wait for the next run of their own.
  const may = crash.colours ? { colours: crash.colours } : {};
  return [
    ...(FINE.includes(codeOf(next)) ? [] : [`the next run fails: ${codeOf(next)}`]),
    ...strangeStaff(state, allowed, may),
    ...strangeOwn(crash, oracle, state, allowed),
    ...lostSheets(state.own, allowed),
    ...strangeProperties(state, allowed),
    ...temporary(workbook, state),
  ].map((text) => `next: ${text}`);
}

/** Undone to the end, with its colours taken away, a register is what it was before: the record lacks no cell. */
function takenBack(workbook: MemoryWorkbook): State {
  for (let runs = 0; runs <= RUNS + 1; runs++) {
    const { result } = execute(workbook, { run: 'bangHoanTac' });
    if (((result as Fixed | null)?.undone ?? []).length === 0) break;
  }
  execute(workbook, { run: 'bangToMau', args: [false] });
  return stateOf(workbook);
}

function notTakenBack(
  { fixes, colours, erases }: CrashCase,
  oracle: Oracle,
  workbook: MemoryWorkbook,
): string[] {
  if (!(fixes ?? colours) || erases) return [];
  return sameTexts(takenBack(workbook).staff, oracle.cleared.staff) ? [] : ['cannot be taken back'];
}

/** After the same action again: as if it had been run once, or once more. */
function afterAgain(crash: CrashCase, oracle: Oracle, runs: number, workbook: MemoryWorkbook): string[] {
  const again = execute(workbook, crash);
  const state = stateOf(workbook);
  const allowed = ended(oracle, runs);
  return [
    ...(oracle.codes.includes(codeOf(again)) ? [] : [`fails: ${codeOf(again)}`]),
    ...strangeStaff(state, allowed),
    ...strangeOwn(crash, oracle, state, allowed),
    ...lostSheets(state.own, allowed),
    ...strangeProperties(state, allowed),
    ...temporary(workbook, state),
    ...(isOpen(workbook) ? ['lines of the log stay open'] : []),
    ...notTakenBack(crash, oracle, workbook),
  ].map((text) => `again: ${text}`);
}

/** @param runs how many runs of the case have begun, the last of which broke off */
export type Judge = (workbook: MemoryWorkbook, last: Ended, runs: number) => string[];

/** Judges workbooks; what is left the same is judged once. */
export function judge(crash: CrashCase, oracle: Oracle): Judge {
  const known = new Map<string, string[]>();
  const once = (key: string, find: () => string[]): string[] => {
    const found = known.get(key) ?? find();
    known.set(key, found);
    return found;
  };
  const again = (workbook: MemoryWorkbook, runs: number, text: string): string[] =>
    once(`again ${runs} ${text}`, () => afterAgain(crash, oracle, runs, cloneWorkbook(workbook)));
  return (workbook, last, runs) => {
    const state = stateOf(workbook);
    const text = wholeText(workbook, state);
    const later = once(`next ${runs} ${text}`, () => {
      const next = cloneWorkbook(workbook);
      const found = afterNext(crash, oracle, runs, next);
      const after = wholeText(next);
      // Where the other run had something to put right, also without it.
      return [...found, ...again(workbook, runs, text), ...(after === text ? [] : again(next, runs, after))];
    });
    return [...new Set([...afterCrash(crash, oracle, runs, state, last), ...later])];
  };
}
