import type { BirthReading, HouseholdRecord } from '../../model';
import { readMark } from '../../text/marks';
import { cellText, fold } from '../../text/unicode';
import { cellOf } from '../cells';
import { dateAt, reasonOf } from '../readings';
import type { Place, Rule, RuleReport } from '../rule';

/** CS30. Who fell back into poverty left it earlier and came in again: no fault. */
export const exitBeforeEntry: Rule = {
  meta: {
    code: 'CS30',
    id: 'exit-before-entry',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: ['nam_vao_so', 'nam_thoat'],
    autofix: 'no',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Năm thoát nghèo trước năm vào sổ',
      why: 'Năm thoát quyết định hộ còn hưởng chính sách của hộ mới thoát nghèo đến khi nào.',
      fix: 'Xem quyết định công nhận và quyết định thoát nghèo rồi sửa năm sai; cán bộ tự xác minh.',
      messages: { default: '{household}: năm thoát nghèo {exit} trước năm vào sổ {entry}.' },
    },
    en: {
      title: 'Exit year before entry year',
      why: 'The year of exit decides how long a household keeps the support for the newly escaped.',
      fix: 'See both decisions and correct the year that is wrong; the officer must find out.',
      messages: { default: '{household}: escaped in {exit}, before its entry in {entry}.' },
    },
  },
  check(_register, { index }, report) {
    for (const record of index.records) {
      const { columns } = record.table;
      if (columns.has('nam_vao_so') && columns.has('nam_thoat')) judge(record, report);
    }
  },
};

function judge(record: HouseholdRecord, report: RuleReport): void {
  const place: Place = { table: record.table, row: record.rowOf('nam_thoat'), field: 'nam_thoat' };
  const start: Place = { ...place, field: 'nam_vao_so' };
  const exit = dateAt(place);
  const entry = dateAt(start);
  // A household that has not escaped has no year of exit: nothing to judge.
  if (exit.kind === 'blank') return;
  if (exit.kind !== 'ok') report.skip(reasonOf(exit));
  else if (entry.kind !== 'ok') report.skip(reasonOf(entry));
  else if (yearOf(exit) >= yearOf(entry) || hasRelapsed(record)) report.pass();
  else report.fail(place, { params: { exit: yearOf(exit), entry: yearOf(entry) }, related: [start] });
}

const yearOf = ({ value }: Extract<BirthReading, { kind: 'ok' }>): number => value.year;

function hasRelapsed(record: HouseholdRecord): boolean {
  const mark = readMark(cellOf({ table: record.table, row: record.rowOf('tai_ngheo'), field: 'tai_ngheo' }));
  return (
    (mark.kind === 'ok' && mark.value) ||
    /^tai /.test(
      fold(cellText(cellOf({ table: record.table, row: record.rowOf('dien_bien'), field: 'dien_bien' }))),
    )
  );
}
