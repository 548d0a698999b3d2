import type { HouseholdRecord, Lang } from '../../model';
import { startClassOf } from '../../register/start-class';
import { readMark } from '../../text/marks';
import { CLASS_LABELS } from '../../text/household-classes';
import { cellOf, saysNothing } from '../cells';
import { earlierRecords, type EarlierRecords } from '../earlier-records';
import type { ReasonId } from '../reasons';
import type { FindingDetails, Place, Rule, RuleReport } from '../rule';
import {
  groupOf,
  movementOf,
  namesOfChange,
  type KnownClasses,
  type Movement,
} from '../../text/movement-note';
import { judgeMarks } from './transition-marks';

/**
 * CS28. A note of the year's change against the classes at the start and at the end; where the register has no start
 * class, last period's register gives it. A change without a note is no fault of this kind.
 */
export const transitionInvalid: Rule = {
  meta: {
    code: 'CS28',
    id: 'transition-invalid',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: [],
    autofix: 'no',
    source: 'TT 07/2021/TT-BLĐTBXH, Phụ lục VII: biểu diễn biến hộ nghèo, hộ cận nghèo',
  },
  texts: {
    vi: {
      title: 'Chuyển loại không hợp lệ giữa hai năm',
      why: 'Biểu diễn biến cộng từ những ô này; ghi sai thì số thoát nghèo, tái nghèo báo cáo lên không đúng.',
      fix: 'Xem lại quyết định công nhận rồi sửa diễn biến hoặc phân loại cho khớp nhau; cán bộ tự xác minh.',
      messages: {
        default: '{household}: ghi “{found}” nhưng đầu năm là “{from}”, cuối năm là “{to}”.',
        start: '{household}: ghi “{found}” nhưng đầu năm là “{from}”.',
        end: '{household}: ghi “{found}” nhưng cuối năm là “{to}”.',
        neverPoor: '{household}: ghi “{found}” nhưng sổ ghi chưa từng là hộ nghèo.',
        oncePoor: '{household}: ghi “{found}” nhưng sổ ghi từng là hộ nghèo.',
        several: '{household}: đánh dấu cả {marks}; một hộ chỉ thuộc một loại.',
        mark: '{household}: đánh dấu “{mark}” nhưng kỳ trước là “{from}”, nay là “{to}”.',
      },
      fixes: {
        default: 'Xem lại quyết định công nhận; phân loại hai kỳ đã đúng thì {allowed}; cán bộ tự xác minh.',
        several: 'Xem quyết định công nhận rồi chỉ giữ một dấu; cán bộ tự xác minh.',
        mark: 'Xem sổ kỳ trước rồi sửa dấu hoặc phân loại cho khớp; cán bộ tự xác minh.',
      },
    },
    en: {
      title: 'Invalid status transition',
      why: 'The table of movements is added up from these cells; a wrong one falsifies the numbers of exits and relapses.',
      fix: 'Look at the decision, then make note and classes agree; the officer must find out.',
      messages: {
        default: '{household}: written “{found}”, but it was “{from}” at the start and is “{to}” now.',
        start: '{household}: written “{found}”, but it was “{from}” at the start.',
        end: '{household}: written “{found}”, but it is “{to}” now.',
        neverPoor: '{household}: written “{found}”, but the register says that it never was poor.',
        oncePoor: '{household}: written “{found}”, but the register says that it was poor before.',
        several: '{household}: marked {marks} together; a household is one of them.',
        mark: '{household}: marked “{mark}”, but it was “{from}” last period and is “{to}” now.',
      },
      fixes: {
        default: 'Look at the decision; if both classes are right, {allowed}; the officer must find out.',
        several: 'Look at the decision and keep one mark; the officer must find out.',
        mark: 'See last period’s register and make mark and class agree; the officer must find out.',
      },
    },
  },
  check(register, { index, previous, settings: { lang } }, report) {
    const earlier = previous && earlierRecords(register, previous);
    for (const record of index.records) {
      if (record.table.coverage === 'gone') continue;
      const known = classesOf(record, earlier);
      judgeMarks(record, known, report);
      if (record.table.columns.has('dien_bien')) judgeNote(record, known, lang, report);
    }
  },
};

function classesOf(record: HouseholdRecord, earlier: EarlierRecords | null): KnownClasses {
  const { recordedClass: now } = record;
  const start = startClassOf(record);
  const before = earlier?.before(record)?.recordedClass;
  const own = start === 'arrived' ? null : start;
  const from = own ?? (start === null && before?.kind === 'ok' ? before.value : null);
  return {
    from: from === null ? null : { group: groupOf(from), label: CLASS_LABELS[from] },
    to: now.kind === 'ok' ? { group: groupOf(now.value), label: CLASS_LABELS[now.value] } : null,
  };
}

function judgeNote(record: HouseholdRecord, known: KnownClasses, lang: Lang, report: RuleReport): void {
  const place: Place = { table: record.table, row: record.rowOf('dien_bien'), field: 'dien_bien' };
  const cell = cellOf(place);
  const blank = saysNothing(cell) || typeof cell !== 'string';
  const movement = blank ? null : movementOf(cell);
  const spoilt = (['phan_loai', 'phan_loai_dau_ky'] as const).some((field) =>
    report.hasError({ ...place, field }),
  );
  if (movement === null) skipUnsaid(blank, known, report);
  else if (spoilt) report.skip('other-error');
  else if (movement.kind !== 'elsewhere') judgeMovement(movement, { place, record, known, lang }, report);
}

/** Nothing changed and nothing is written: as it should be. */
function skipUnsaid(blank: boolean, { from, to }: KnownClasses, report: RuleReport): void {
  if (!blank) report.skip('unreadable');
  else if (from && to && from.group === to.group) report.pass();
  else report.skip('blank');
}

interface Note {
  readonly place: Place;
  readonly record: HouseholdRecord;
  readonly known: KnownClasses;
  readonly lang: Lang;
}

function judgeMovement(
  movement: Exclude<Movement, { kind: 'elsewhere' }>,
  note: Note,
  report: RuleReport,
): void {
  const { from, to } = note.known;
  const before = movement.kind === 'change' ? againstHistory(movement.poorBefore, note) : null;
  if (contradicts(movement, note.known)) report.fail(note.place, detailsOf(note));
  else if (before) report.fail(note.place, before);
  else if (from === null && to === null) report.skip(unknownReason(note.record));
  else report.pass();
}

function contradicts(
  movement: Exclude<Movement, { kind: 'elsewhere' }>,
  { from, to }: KnownClasses,
): boolean {
  if (movement.kind === 'same') return from !== null && to !== null && from.group !== to.group;
  return (
    (from !== null && !movement.from.includes(from.group)) || (to !== null && !movement.to.includes(to.group))
  );
}

function unknownReason({ recordedClass }: HouseholdRecord): ReasonId {
  return recordedClass.kind === 'absent' || recordedClass.kind === 'ok' ? 'no-column' : recordedClass.kind;
}

function detailsOf({ place, record, known: { from, to }, lang }: Note): FindingDetails {
  const both = from !== null && to !== null;
  const names = both ? namesOfChange(from.group, to.group) : [];
  const { write, or, nothing } = TO_WRITE[lang];
  const allowed = names.length > 0 ? write + names.map((name) => `“${name}”`).join(or) : nothing;
  return {
    message: both ? 'default' : from ? 'start' : 'end',
    params: { from: from?.label ?? '', to: to?.label ?? '', allowed },
    expected: names.join(' / '),
    related: (['phan_loai_dau_ky', 'phan_loai'] as const)
      .filter((field) => record.table.columns.has(field))
      .map((field) => ({ ...place, field })),
  };
}

const TO_WRITE = {
  vi: { write: 'ghi ', or: ' hoặc ', nothing: 'để trống ô này' },
  en: { write: 'write ', or: ' or ', nothing: 'leave it blank' },
} as const;

/** What the column 'từng là hộ nghèo' says, as a mark or a year. */
function againstHistory(poorBefore: boolean | null, { place, record }: Note): FindingDetails | null {
  const history: Place = { ...place, field: 'tung_ngheo' };
  if (poorBefore === null || !record.table.columns.has('tung_ngheo')) return null;
  const cell = cellOf(history);
  const mark = readMark(cell);
  if (mark.kind === 'blank' || (mark.kind === 'unreadable' && saysNothing(cell))) return null;
  const was = mark.kind === 'ok' ? mark.value : true;
  if (was === poorBefore) return null;
  return { message: poorBefore ? 'neverPoor' : 'oncePoor', related: [history] };
}
