/** Poor and near-poor households at the start and at the end of the period. */
import type { Actual, HouseholdClass, HouseholdRecord } from '../../model';
import { goneHouseholds } from '../../register/counts';
import { startClassOf } from '../../register/start-class';
import { distinctMainRecords, once, householdsOfClasses, mainListOfClasses } from './households';
import { cannotTell } from './source';
import type { SourceContext, SourceFigures, SourceNote, TargetSource } from './source';

/**
 * Numerators are households of the class; denominators all households of the ward at the same date, each once,
 * from the list of all households. At the start: those with a start class, and those who left since.
 */
function classCount(id: TargetSource['id'], counted: HouseholdClass): TargetSource {
  return { id, count: (context) => countClass(context, counted) };
}
export const poorHouseholds = classCount('poor-households', 'poor');
export const nearPoorHouseholds = classCount('near-poor-households', 'nearPoor');

function countClass({ register, part }: SourceContext, counted: HouseholdClass): SourceFigures {
  const all = distinctMainRecords(register);
  const present = part && all ? all.filter(part) : all;
  const end = householdsOfClasses(register, [counted]);
  if (
    register.households.every(({ main }) => main.recordedClass.kind === 'absent') &&
    end.households.length === 0
  ) {
    return cannotTell();
  }
  const start =
    all === null
      ? null
      : startOf(
          all,
          once(register, 'gone', () => goneHouseholds(register)),
          counted,
          part,
        );
  const own = part ? householdsOfClasses(register, [counted], part) : end;
  return {
    actual: {
      numerator: own.households.length,
      denominator: present?.length ?? null,
      unknown: own.unclear.length,
      from: end.sheets.join(', '),
    },
    baseline: start,
    behind: { yes: own.households.map(({ record }) => record), no: [], unknown: own.unclear },
    notes: part
      ? []
      : [
          ...differenceNote(register, counted, end.households.length, end.sheets),
          ...startNote(start),
          ...(counted === 'nearPoor' ? risenNote(all ?? [], start, end.households.length) : []),
        ],
  };
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
    from: [...new Set(there.map(({ table }) => table.sheet))].join(', '),
  };
}

function startNote(start: Actual | null): SourceNote[] {
  if (start === null || start.unknown === 0) return [];
  return [{ key: 'startUnknown', params: { count: start.unknown } }];
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
