/** What a run that broke off may leave, and what the next runs must make of it. */
import type { MemoryWorkbook } from '../../../runner/fake-apps-script/index';
import type { CrashCase } from './cases';
import { cloneWorkbook } from './clone-workbook';
import { sameTexts, stateOf, wholeText, type State } from './state';
import { execute, type Ended } from './world';

/** What a case does when nothing fails: once, and once more on what it left. */
export interface Oracle {
  readonly start: State;
  readonly once: State;
  readonly twice: State;
  readonly onceCode: string;
  readonly twiceCode: string;
}
/** A run that is not the case's own, and writes nothing: it has to clear up all the same. */
const NEXT = { run: 'bangChiTieu' };
const LOG = 'GN Nhật ký sửa';
/** Where a piece of work is: it goes on from there, or says that it died. */
const WORK = 'giam-ngheo.work';

/** 'ok', 'none' where nothing is answered, else the code of the refusal. */
export const codeOf = ({ result, threw }: Ended): string =>
  threw !== null ? 'threw' : result === null ? 'none' : result.ok === false ? (result.error?.code ?? '') : 'ok';

export function oracleOf(start: MemoryWorkbook, crash: CrashCase): Oracle & { readonly calls: Ended['watched']['calls'] } {
  const workbook = cloneWorkbook(start);
  const first = execute(workbook, crash);
  const once = stateOf(workbook);
  const second = execute(workbook, crash);
  return {
    start: stateOf(start),
    once,
    twice: stateOf(workbook),
    onceCode: codeOf(first),
    twiceCode: codeOf(second),
    calls: first.watched.calls,
  };
}

/** Names of sheets of ours that are neither one of the old nor one of the new. */
function strangeSheets(own: State['own'], allowed: readonly State[], exempt: readonly string[]): string[] {
  return [...own]
    .filter(([name, text]) => !exempt.includes(name) && !allowed.some((state) => state.own.get(name) === text))
    .map(([name]) => `${name} is neither the old nor the new sheet`);
}

/** Sheets that every state has, and this one lacks. */
const lostSheets = (own: State['own'], allowed: readonly State[]): string[] =>
  [...(allowed[0]?.own.keys() ?? [])]
    .filter((name) => allowed.every((state) => state.own.has(name)) && !own.has(name))
    .map((name) => `${name} is gone`);

const strangeProperties = ({ properties }: State, allowed: readonly State[]): string[] =>
  [...new Set(allowed.flatMap((state) => [...state.properties.keys()]))]
    .filter((key) => key !== WORK && !allowed.some((state) => state.properties.get(key) === properties.get(key)))
    .map((key) => `property ${key} is neither the old nor the new one`);

function strangeStaff({ staff }: State, allowed: readonly State[]): string[] {
  const ids = new Set([...allowed.flatMap((state) => [...state.staff.keys()]), ...staff.keys()]);
  return [...ids]
    .filter((id) => !allowed.some((state) => state.staff.get(id) === staff.get(id)))
    .map((id) => `a staff sheet changed: ${(staff.get(id) ?? `${id} is gone`).slice(0, 20)}`);
}

const openLines = (workbook: MemoryWorkbook): boolean =>
  workbook.sheets.some(({ name, values }) => name === LOG && values.some((row) => String(row[9]).startsWith('Đang')));

function temporary(workbook: MemoryWorkbook, { pending, names }: State): string[] {
  const marks = workbook.metadata.map(({ key }) => `a mark ${key} is left`);
  const scratch = names.filter((name) => name.startsWith('GN thử'));
  return [...pending, ...scratch].map((name) => `${name} is left`).concat(marks);
}

/** Right after the crash: nothing but what is being written may differ from the old and the new. */
function afterCrash(crash: CrashCase, oracle: Oracle, state: State, code: string): string[] {
  const allowed = [oracle.start, oracle.once];
  const mayWait = crash.fixes ?? crash.colours ?? false;
  const said = code === 'ok' && oracle.onceCode === 'ok' && !sameTexts(state.staff, oracle.once.staff);
  return [
    ...(mayWait ? [] : strangeStaff(state, allowed)),
    ...strangeSheets(state.own, allowed, crash.fixes ? [LOG] : []),
    ...strangeProperties(state, allowed),
    ...(said ? ['says it is done and is not'] : []),
  ];
}

/** After a run of something else: every sheet is whole and there, nothing temporary is left. */
function afterNext(crash: CrashCase, oracle: Oracle, workbook: MemoryWorkbook): string[] {
  const ended = execute(workbook, NEXT);
  const state = stateOf(workbook);
  const allowed = [oracle.start, oracle.once];
  const mayWait = crash.fixes ?? crash.colours ?? false;
  return [
    ...(['ok', 'register.none', 'workbook.empty'].includes(codeOf(ended)) ? [] : [`the next run fails: ${codeOf(ended)}`]),
    ...(mayWait ? [] : strangeStaff(state, allowed)),
    ...strangeSheets(state.own, allowed, crash.fixes ? [LOG] : []),
    ...lostSheets(state.own, allowed),
    ...strangeProperties(state, allowed),
    ...temporary(workbook, state),
  ].map((text) => `next: ${text}`);
}

/** After the same action again: as if it had been run once, or twice. */
function afterAgain(crash: CrashCase, oracle: Oracle, workbook: MemoryWorkbook): string[] {
  const ended = execute(workbook, crash);
  const state = stateOf(workbook);
  const code = codeOf(ended);
  const allowed = [oracle.once, oracle.twice];
  const isDone = [oracle.onceCode, oracle.twiceCode].includes(code);
  return [
    ...(isDone ? [] : [`fails: ${code}`]),
    ...strangeStaff(state, allowed),
    ...strangeSheets(state.own, allowed, crash.fixes ? [LOG] : []),
    ...lostSheets(state.own, allowed),
    ...strangeProperties(state, allowed),
    ...temporary(workbook, state),
    ...(crash.fixes && openLines(workbook) ? ['lines of the log stay open'] : []),
  ].map((text) => `again: ${text}`);
}

/** Judges workbooks; what is left the same is judged once. */
export function judge(crash: CrashCase, oracle: Oracle): (workbook: MemoryWorkbook, code: string) => string[] {
  const known = new Map<string, string[]>();
  return (workbook, code) => {
    const state = stateOf(workbook);
    const text = wholeText(workbook);
    let later = known.get(text);
    if (later === undefined) {
      const next = cloneWorkbook(workbook);
      later = [...afterNext(crash, oracle, next), ...afterAgain(crash, oracle, next)];
      // Also where nobody runs anything else in between.
      if (wholeText(next) !== text) later.push(...afterAgain(crash, oracle, cloneWorkbook(workbook)));
      known.set(text, later);
    }
    return [...new Set([...afterCrash(crash, oracle, state, code), ...later])];
  };
}
