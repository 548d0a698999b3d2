import type { HouseholdRecord } from '../../model';
import { DEPRIVATION_FIELDS } from '../../register/fields';
import { isPoorOrNear, markPlaces, nothingMarked, scoreOf, scorePlace } from '../scores';
import type { Rule, RuleReport } from '../rule';

/**
 * CS21. Only where the score and all twelve marks stand in the same record; a score out of range is FD53's. Where a
 * B2 of the cut or more stands beside twelve blanks, the marks were never entered: CV06 says so. Beside twelve blanks no
 * score is offered: 0 would be a survey nobody made.
 */
export const scoreB2Marks: Rule = {
  meta: {
    code: 'CS21',
    id: 'score-b2-marks',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: ['b2', 'd01', 'd02', 'd03', 'd04', 'd05', 'd06', 'd07', 'd08', 'd09', 'd10', 'd11', 'd12'],
    autofix: 'confirm',
    source: 'TT 07/2021/TT-BLĐTBXH: mỗi chỉ số thiếu hụt 10 điểm',
  },
  texts: {
    vi: {
      title: 'B2 khác 10 x số chỉ tiêu thiếu hụt',
      why: 'Điểm B2 quyết định hộ nghèo hay cận nghèo; lệch với dấu thiếu hụt thì hộ có thể bị xếp nhầm diện.',
      fix: 'Xem lại phiếu B2: ghi điểm {expected} nếu các dấu đã đúng, hoặc sửa dấu thiếu hụt; cần xác nhận.',
      messages: {
        default: '{household}: điểm B2 ghi {b2} nhưng có {marks} dấu thiếu hụt, phải là {expected}.',
        unmarked: '{household}: điểm B2 ghi {b2} nhưng cả 12 ô chỉ số để trống: có thể chưa nhập phiếu B2.',
      },
      fixes: {
        unmarked: 'Lấy phiếu B2 của hộ: đánh dấu các chỉ số thiếu hụt, hoặc sửa điểm B2; cán bộ tự xác minh.',
      },
    },
    en: {
      title: 'B2 != 10 x deprived indicators',
      why: 'B2 decides between poor and near-poor; where it disagrees with the marks the class may be wrong.',
      fix: 'Look at form B2: write {expected} if the marks are right, or correct the marks; to be confirmed.',
      messages: {
        default: '{household}: B2 is {b2}, but {marks} indicators are marked, which makes {expected}.',
        unmarked:
          '{household}: B2 is {b2}, but all 12 indicators are blank: form B2 may not have been entered.',
      },
      fixes: {
        unmarked:
          'Take form B2 of the household: mark what it lacks, or correct B2; the officer must find out.',
      },
    },
  },
  check(_register, { index, standard }, report) {
    const step = standard.points?.b2PerIndicator.value;
    const cut = standard.points?.b2Cut.value ?? Infinity;
    if (step === undefined) {
      report.skip('no-points-table', index.records.length);
      return;
    }
    for (const record of index.records) judge(record, { step, cut }, report);
  },
};

interface Points {
  readonly step: number;
  readonly cut: number;
}

function judge(record: HouseholdRecord, { step, cut }: Points, report: RuleReport): void {
  const b2 = scoreOf(record, 'b2');
  const marks = record.deprivations;
  const place = scorePlace(record, 'b2');
  if (b2.kind === 'absent' || marks === null) report.skip('no-column');
  else if (b2.kind !== 'ok') report.skip(b2.kind);
  else if (report.hasError(place)) report.skip('other-error');
  else if (marks.includes(null)) report.skip('unreadable');
  else if (b2.value >= cut && isPoorOrNear(record) && nothingMarked(record)) report.skip('blank');
  else compare(record, b2.value, step, report);
}

function compare(record: HouseholdRecord, b2: number, step: number, report: RuleReport): void {
  const marked = record.deprivations?.filter((mark) => mark === true).length ?? 0;
  const expected = step * marked;
  if (b2 === expected) {
    report.pass();
    return;
  }
  if (b2 === step * markedOnceCorrected(record, report)) {
    // Said by the rule that found the mark wrong.
    report.skip('other-error');
    return;
  }
  const params = { b2, marks: marked, expected };
  const related = markPlaces(record);
  const offer = nothingMarked(record)
    ? { message: 'unmarked' }
    : { expected, fix: { value: expected, apply: 'confirm' } as const };
  report.fail(scorePlace(record, 'b2'), { params, related, ...offer });
}

/** How many marks there are once those with an error of their own are turned round. */
function markedOnceCorrected(record: HouseholdRecord, report: RuleReport): number {
  const marks = record.deprivations ?? [];
  return DEPRIVATION_FIELDS.filter(
    (field, at) => (marks[at] === true) !== report.hasError(scorePlace(record, field)),
  ).length;
}
