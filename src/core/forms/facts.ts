/** The facts columns count by. */
import type { HouseholdClass } from '../model';
import type { Answer, HouseholdGroup } from '../indicators/household-groups';
import { ethnicityOfHead, HOUSEHOLD_GROUPS, recordTelling } from '../indicators/household-groups';
import { isIndicatorKept, toldMark } from '../indicators/told-marks';
import type { MovementGroup } from '../indicators/movement';
import { cellAt } from '../register/columns';
import type { DeprivationIndicator } from '../standards/standard';
import { readPovertyReasons } from '../text/poverty-reasons';
import type { Fact, FactNote, Item } from './form';

const isIt = (holds: boolean): Answer => (holds ? 'yes' : 'no');

/** A household of a list of all households: without such a list there is no total. */
export const everybody: Fact = {
  note: 'everybody',
  fields: [],
  answer: ({ record }) => (record.table.coverage === 'all' ? 'yes' : 'absent'),
};

/** No column of classes at all is not the same as a class that cannot be read. */
function hasClass({ subject: { records } }: Item): boolean {
  return records.some(
    ({ recordedClass, table }) => recordedClass.kind !== 'absent' || table.impliedClass !== null,
  );
}
function ofClass(name: HouseholdClass): Fact {
  return {
    note: 'class',
    fields: ['phan_loai', 'la_ho_ngheo', 'la_ho_can_ngheo'],
    answer(item) {
      if (item.class !== null) return isIt(item.class === name);
      return hasClass(item) ? 'unknown' : 'absent';
    },
  };
}
export const poor = ofClass('poor');
export const nearPoor = ofClass('nearPoor');
export const average: Fact = {
  note: 'average',
  fields: ['phan_loai'],
  answer: (item, data) => (data.tellsAverage ? ofClass('average').answer(item, data) : 'absent'),
};

function ofGroup(group: HouseholdGroup, note: FactNote): Fact {
  return {
    note,
    fields: group.fields,
    answer: ({ subject }, { settings }) => group.answer(subject, settings.asOf),
  };
}
export const minority = ofGroup(HOUSEHOLD_GROUPS.minority, 'minority');
export const indigenous = ofGroup(HOUSEHOLD_GROUPS.nativeMinority, 'indigenous');
export const noWorker = ofGroup(HOUSEHOLD_GROUPS.noWorker, 'noWorker');
export const merit = ofGroup(HOUSEHOLD_GROUPS.merit, 'merit');
export const femaleHead = ofGroup(HOUSEHOLD_GROUPS.femaleHead, 'headSex');

/**
 * By the head's ethnic group, of households of which it is known whether they are of a minority: the minorities of every
 * form are the same ones. `test` sees whether it is one, and the head's group as the law has it; '' where it is not known.
 */
function ofEthnicity(test: (isMinority: boolean, name: string) => boolean): Fact {
  return {
    note: 'ethnicity',
    fields: HOUSEHOLD_GROUPS.minority.fields,
    // A head's group that is read leaves only the mark to speak against it.
    isContradicted: ({ subject }) => ethnicityOfHead(subject).kind === 'ok',
    answer({ subject }, { settings }) {
      const ethnicity = ethnicityOfHead(subject);
      if (ethnicity.kind === 'absent') return 'absent';
      const isMinority = HOUSEHOLD_GROUPS.minority.answer(subject, settings.asOf);
      if (isMinority !== 'yes' && isMinority !== 'no') return 'unknown';
      return isIt(test(isMinority === 'yes', ethnicity.kind === 'ok' ? ethnicity.value.name : ''));
    },
  };
}
export const kinh = ofEthnicity((isMinority) => !isMinority);
export const ethnicMinority = ofEthnicity((isMinority) => isMinority);
export const ethnic = (group: string): Fact =>
  ofEthnicity((isMinority, name) => isMinority && name === group);
/** Those of the rarer groups, and those whose head is of none though the household is of a minority. */
export const otherEthnic = (groups: readonly string[]): Fact =>
  ofEthnicity((isMinority, name) => isMinority && !groups.includes(name));

/** Deprived in an indicator, as marked on the list that counts, else on another list of the household. */
export function deprived(indicator: DeprivationIndicator): Fact {
  return {
    note: 'marks',
    fields: indicator.field === null ? [] : [indicator.field],
    answer({ subject }, { register }) {
      const { field } = indicator;
      const record = subject.records.find(({ table }) => field !== null && table.columns.has(field));
      if (!record) return 'absent';
      const mark = toldMark(register, record, indicator);
      if (mark !== null) return isIt(mark);
      return field !== null && isIndicatorKept(register, field) ? 'unknown' : 'absent';
    },
  };
}

/** One of the reasons for poverty; a household may have several. */
export function reasoned(reason: number): Fact {
  return {
    note: 'reasons',
    fields: ['nguyen_nhan'],
    answer({ subject }) {
      const record = recordTelling(subject, 'nguyen_nhan');
      if (record === null) return 'absent';
      const reasons = readPovertyReasons(cellAt(record.table, record.rowOf('nguyen_nhan'), 'nguyen_nhan'));
      return reasons.kind === 'ok' ? isIt(reasons.value.includes(reason)) : 'unknown';
    },
  };
}

/**
 * Movements count as the form's own convention has it: a household whose class at the end cannot be read is in the
 * column of the start and moved nowhere, so that the identity fails there and says so.
 * `absent` from the ward is a value here; a class nobody can tell is unknown.
 */
export function cameFrom(group: MovementGroup | 'absent'): Fact {
  return {
    note: 'start',
    fields: ['phan_loai_dau_ky'],
    countsAlways: true,
    answer: ({ movement }) => (movement?.from ? isIt(movement.from === group) : 'unknown'),
  };
}
export function wentTo(group: MovementGroup | 'absent'): Fact {
  return {
    note: 'end',
    fields: ['phan_loai'],
    countsAlways: true,
    answer: ({ movement }) => (movement?.to ? isIt(movement.to === group) : 'unknown'),
  };
}
/** In the ward at the end, whatever its class. A row of last period's that waits is not: if it stayed, another row is it. */
export const stillHere: Fact = {
  note: 'end',
  fields: [],
  answer: ({ movement }) => isIt(movement?.to !== 'absent' && !(movement?.isWaiting && movement.isEarlier)),
};
export const relapsed: Fact = {
  note: 'relapse',
  fields: ['dien_bien', 'tung_ngheo'],
  // Without a column that says so, only earlier years could tell who was poor before.
  answer: ({ movement }) => (movement?.relapsed === null ? 'absent' : isIt(movement?.relapsed === true)),
};
