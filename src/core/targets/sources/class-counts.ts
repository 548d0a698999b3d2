/** Poor and near-poor households at the start and at the end of the period. */
import type { Actual, HouseholdClass, HouseholdRecord, Register } from '../../model';
import { goneHouseholds } from '../../register/counts';
import { startClassOf } from '../../register/start-class';
import { distinctMainRecords, once, householdsOfClasses, mainListOfClasses } from './households';
import { cannotTell } from './source';
import type { SourceContext, SourceFigures, SourceNote, TargetSource } from './source';

/**
 * Numerators are households of the class; denominators all households of the ward at the same date, each once,
 * from the list of all households. At the start: by last period's register where it is given, else those with a start
 * class, and those who left since.
 */
function classCount(id: TargetSource['id'], counted: HouseholdClass): TargetSource {
  return { id, count: (context) => countClass(context, counted) };
}
export const poorHouseholds = classCount('poor-households', 'poor');
export const nearPoorHouseholds = classCount('near-poor-households', 'nearPoor');

function countClass(context: SourceContext, counted: HouseholdClass): SourceFigures {
  const { register, part } = context;
  const all = distinctMainRecords(register);
  const present = part && all ? all.filter(part) : all;
  const end = householdsOfClasses(register, [counted]);
  if (end.households.length === 0 && hasNoClasses(register)) return cannotTell();
  const own = all && startBySelf(context, all, counted);
  const before = startBefore(context, counted);
  const start = before ?? own;
  const now = part ? householdsOfClasses(register, [counted], part) : end;
  return {
    actual: {
      numerator: now.households.length,
      denominator: present?.length ?? null,
      unknown: now.unclear.length,
      from: end.sheets.join(', '),
    },
    baseline: start,
    behind: { yes: now.households.map(({ record }) => record), no: [], unknown: now.unclear },
    notes: part
      ? []
      : [
          ...differenceNote(register, counted, end.households.length, end.sheets),
          ...startNote(start),
          ...startsNote(before, own),
          ...nearPoorNote(context, counted, start, end.households.length),
        ],
  };
}

function hasNoClasses({ households }: Register): boolean {
  return households.every(({ main }) => main.recordedClass.kind === 'absent');
}

/** By the register's own column of classes at the start. */
function startBySelf(
  { register, part }: SourceContext,
  all: readonly HouseholdRecord[],
  counted: HouseholdClass,
): Actual | null {
  const gone = once(register, 'gone', () => goneHouseholds(register));
  return startOf(all, gone, counted, part);
}

/** Null when no row tells what the household was at the start. */
function startOf(
  present: readonly HouseholdRecord[],
  gone: readonly HouseholdRecord[],
  counted: HouseholdClass,
  part: SourceContext['part'],
): Actual | null {
  if (present.every(({ startClass }) => startClass.kind !== 'ok')) return null;
  const there = [...present, ...gone].filter(
    (record) => startClassOf(record) !== 'arrived' && (part?.(record) ?? true),
  );
  return {
    numerator: there.filter(({ startClass }) => startClass.kind === 'ok' && startClass.value === counted)
      .length,
    denominator: there.length,
    unknown: there.filter(({ startClass }) => startClass.kind !== 'ok').length,
    from: sheetsOf(there).join(', '),
  };
}

/**
 * Last period's register tells the start as GN Diễn biến has it: its own households of the class, over all it lists.
 * Null without one, or where it does not tell classes.
 */
function startBefore({ previous, part }: SourceContext, counted: HouseholdClass): Actual | null {
  if (!previous) return null;
  const there = householdsOfClasses(previous, [counted], part);
  const told = previous.households.some(({ main }) => main.recordedClass.kind === 'ok');
  if (!told && there.households.length === 0) return null;
  const all = distinctMainRecords(previous);
  const sheets = there.sheets.length > 0 ? there.sheets : sheetsOf(all ?? []);
  return {
    numerator: there.households.length,
    denominator: (part && all ? all.filter(part) : all)?.length ?? null,
    unknown: there.unclear.length,
    from: sheets.join(', '),
  };
}

function sheetsOf(records: readonly HouseholdRecord[]): string[] {
  return [...new Set(records.map(({ table }) => table.sheet))];
}

/** The register's own column of classes at the start says another number than last period's register. */
function startsNote(before: Actual | null, own: Actual | null): SourceNote[] {
  const [used, other] = [before?.numerator ?? null, own?.numerator ?? null];
  if (used === null || other === null || used === other) return [];
  return [{ key: 'startsDiffer', params: { count: used, other } }];
}

function startNote(start: Actual | null): SourceNote[] {
  if (start === null || start.unknown === 0) return [];
  return [{ key: 'startUnknown', params: { count: start.unknown } }];
}

function nearPoorNote(
  { register }: SourceContext,
  counted: HouseholdClass,
  start: Actual | null,
  now: number,
): SourceNote[] {
  return counted === 'nearPoor' ? risenNote(distinctMainRecords(register) ?? [], start, now) : [];
}

/** More near-poor households may be poor ones who moved up: good news that reads as bad without it. */
function risenNote(all: readonly HouseholdRecord[], start: Actual | null, now: number): SourceNote[] {
  const before = start?.numerator ?? null;
  if (before === null || now <= before) return [];
  const fromPoor = all.filter(
    ({ recordedClass, startClass }) =>
      recordedClass.kind === 'ok' &&
      recordedClass.value === 'nearPoor' &&
      startClass.kind === 'ok' &&
      startClass.value === 'poor',
  ).length;
  return fromPoor === 0 ? [] : [{ key: 'nearPoorFromPoor', params: { more: now - before, count: fromPoor } }];
}

/** Both lists count the class and disagree: the reader is told, and which one is used. */
function differenceNote(
  register: SourceContext['register'],
  counted: HouseholdClass,
  used: number,
  sheets: readonly string[],
): SourceNote[] {
  const main = mainListOfClasses(register, [counted]);
  if (main === null || main.households.length === used) return [];
  const mainSheets = [...new Set(register.households.map((household) => household.main.table.sheet))];
  return [
    {
      key: 'listsDiffer',
      params: {
        list: sheets.join(', '),
        count: used,
        otherList: mainSheets.join(', '),
        otherCount: main.households.length,
      },
    },
  ];
}
