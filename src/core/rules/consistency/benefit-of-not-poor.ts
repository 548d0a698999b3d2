import type { HouseholdRecord } from '../../model';
import { startClassOf } from '../../register/start-class';
import { CLASS_LABELS } from '../../text/household-classes';
import { readMark } from '../../text/marks';
import { cellText, fold } from '../../text/unicode';
import { cellOf, saysNothing } from '../cells';
import { dateAt } from '../readings';
import type { Place, Rule, RuleReport } from '../rule';

/** Words of support that only the poor and near-poor get. */
const FOR_THE_POOR = /\bngheo\b|tien dien/;
/** Support for those who escaped goes on for some years (QĐ 28/2015, NĐ 07/2021): no fault of theirs. */
const FOR_THE_ESCAPED = /(?:moi )?thoat (?:can )?ngheo/;

/**
 * CS32. Households recorded as not poor: the newly escaped and those of average means have support of their own. A
 * household that was poor when the year began may have been supported before it escaped, so the dates decide there;
 * elsewhere support named after the poor is enough. Other support may rest on other grounds and is not judged.
 */
export const benefitOfNotPoor: Rule = {
  meta: {
    code: 'CS32',
    id: 'benefit-of-not-poor',
    stage: 'agreement',
    severity: 'warning',
    scope: 'household',
    needs: ['ho_tro'],
    autofix: 'no',
    source: 'internal consistency; chính sách hộ nghèo dừng từ khi hộ được công nhận thoát nghèo',
  },
  texts: {
    vi: {
      title: 'Hộ không nghèo nhưng vẫn ghi chính sách hộ nghèo',
      why: 'Chi sai đối tượng thì phải thu hồi; hộ nghèo thật có thể đang bị ghi nhầm loại.',
      fix: 'Xem quyết định công nhận và ngày hưởng: sửa phân loại hoặc bỏ chính sách đã dừng; cán bộ tự xác minh.',
      messages: {
        default: '{household}: “{class}” nhưng vẫn ghi chính sách “{found}”.',
        dated: '{household}: thoát nghèo năm {exit} nhưng còn ghi “{found}” theo quyết định năm {decision}.',
      },
    },
    en: {
      title: 'Benefits recorded for a non-poor household',
      why: 'Support paid to the wrong household must be paid back; or a poor one is in the wrong class.',
      fix: 'See the decision and its dates: correct the class or take out support that ended; the officer must find out.',
      messages: {
        default: '{household}: recorded as “{class}”, but still with the support “{found}”.',
        dated: '{household}: escaped in {exit}, but has “{found}” by a decision of {decision}.',
      },
    },
  },
  check(_register, { index }, report) {
    for (const record of index.records) {
      if (record.table.columns.has('ho_tro')) judge(record, report);
    }
  },
};

function judge(record: HouseholdRecord, report: RuleReport): void {
  const place: Place = { table: record.table, row: record.rowOf('ho_tro'), field: 'ho_tro' };
  const { recordedClass: written } = record;
  if (!hasSupport(place)) return;
  if (written.kind !== 'ok') report.skip(written.kind === 'absent' ? 'no-column' : written.kind);
  else if (written.value !== 'notPoor') report.pass();
  else if (report.hasError(classCell(record))) report.skip('other-error');
  else judgeNotPoor(record, place, report);
}

const classCell = (record: HouseholdRecord): Place => ({
  table: record.table,
  row: record.rowOf('phan_loai'),
  field: 'phan_loai',
});

function judgeNotPoor(record: HouseholdRecord, place: Place, report: RuleReport): void {
  const at = (field: 'nam_thoat' | 'ngay_qd'): Place => ({ ...place, field });
  const exit = dateAt(at('nam_thoat'));
  const decision = dateAt(at('ngay_qd'));
  const start = startClassOf(record);
  if (exit.kind === 'ok' && decision.kind === 'ok') {
    const years = { exit: exit.value.year, decision: decision.value.year };
    if (years.decision <= years.exit) report.pass();
    else report.fail(place, { message: 'dated', params: years, related: [at('nam_thoat'), at('ngay_qd')] });
  } else if (start === 'poor' || start === 'nearPoor' || !isForThePoor(place)) report.skip('no-date');
  else
    report.fail(place, {
      params: { class: CLASS_LABELS.notPoor },
      related: [classCell(record)],
    });
}

function hasSupport(place: Place): boolean {
  const cell = cellOf(place);
  const mark = readMark(cell);
  return !saysNothing(cell) && !(mark.kind === 'ok' && !mark.value) && !/^khong\b/.test(fold(cellText(cell)));
}

function isForThePoor(place: Place): boolean {
  const text = fold(cellText(cellOf(place)));
  return FOR_THE_POOR.test(text.replace(FOR_THE_ESCAPED, ' '));
}
