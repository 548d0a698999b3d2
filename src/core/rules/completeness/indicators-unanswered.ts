import type { HouseholdRecord } from '../../model';
import { DEPRIVATION_FIELDS } from '../../register/fields';
import { isPoorOrNear, markPlaces, nothingMarked, scoreOf, scorePlace } from '../scores';
import type { FindingDetails, Rule, RuleReport } from '../rule';
import { gatherColumns, type Columns } from '../column-faults';

/**
 * CV06. Poor and near-poor households only: lists of all residents mark nothing for the others. Twelve blanks beside
 * B2 = 0 mean "nothing marked". With a B2 of the cut or more the marks were never entered, which CS21 leaves to this
 * rule; a lower B2 is CS21's, a blank one CS23's. Without a B2 column a near-poor household may have no deprivation.
 */
export const indicatorsUnanswered: Rule = {
  meta: {
    code: 'CV06',
    id: 'indicators-unanswered',
    stage: 'missing',
    severity: 'error',
    scope: 'household',
    needs: [...DEPRIVATION_FIELDS],
    autofix: 'no',
    source: 'TT 07/2021/TT-BLĐTBXH: phiếu B, 12 chỉ số thiếu hụt',
  },
  texts: {
    vi: {
      title: 'Thiếu cả 12 chỉ tiêu (chưa điều tra)',
      why: 'Không biết hộ thiếu hụt gì thì không lập được nhu cầu hỗ trợ, và hộ bị bỏ khỏi biểu thiếu hụt.',
      fix: 'Lấy phiếu B2 của hộ rồi đánh dấu các chỉ số thiếu hụt; cán bộ tự xác minh.',
      messages: {
        default: '{household}: thuộc hộ nghèo hoặc cận nghèo nhưng cả 12 chỉ số thiếu hụt để trống.',
        scored: '{household}: điểm B2 là {b2} nhưng cả 12 chỉ số thiếu hụt để trống.',
        column: 'Cả 12 chỉ số thiếu hụt để trống ở {count} hộ nghèo, hộ cận nghèo.',
      },
    },
    en: {
      title: 'No indicator answered',
      why: 'Without knowing what a household lacks no support can be planned, and the table of deprivations misses it.',
      fix: 'Take form B2 of the household and mark its deprivations; the officer must find out.',
      messages: {
        default: '{household}: recorded as poor or near-poor, but all 12 indicators are blank.',
        scored: '{household}: B2 is {b2}, but all 12 indicators are blank.',
        column: 'The 12 indicators are blank for all {count} poor and near-poor households.',
      },
    },
  },
  check(_register, { index, standard, thresholds }, report) {
    const cut = standard.points?.b2Cut.value ?? Infinity;
    const columns = gatherColumns();
    for (const record of index.records) if (isPoorOrNear(record)) judge(record, cut, columns, report);
    columns.tell(report, thresholds, (count) => ({ message: 'column', params: { count } }));
  },
};

function judge(record: HouseholdRecord, cut: number, columns: Columns, report: RuleReport): void {
  const [first, ...others] = markPlaces(record);
  if (!first || others.length < DEPRIVATION_FIELDS.length - 1) report.skip('no-column');
  else if (!nothingMarked(record)) columns.add(first, null);
  else {
    const missing = whyMissing(record, cut);
    if (missing) columns.add(first, { ...missing, record, related: others });
    else judgeBlanks(record, report);
  }
}

/** What shows that twelve blanks were never entered; null when nothing does. */
function whyMissing(record: HouseholdRecord, cut: number): FindingDetails | null {
  const b2 = scoreOf(record, 'b2');
  if (b2.kind === 'ok' && b2.value >= cut) return { message: 'scored', params: { b2: b2.value } };
  return b2.kind === 'absent' && isPoor(record) ? {} : null;
}

function judgeBlanks(record: HouseholdRecord, report: RuleReport): void {
  const b2 = scoreOf(record, 'b2');
  if (b2.kind === 'absent') report.skip('no-column');
  else if (b2.kind === 'ok' && b2.value === 0) report.pass();
  else report.skip(hasScoreError(record, report) || b2.kind === 'ok' ? 'other-error' : b2.kind);
}

function isPoor({ recordedClass }: HouseholdRecord): boolean {
  return recordedClass.kind === 'ok' && recordedClass.value === 'poor';
}

function hasScoreError(record: HouseholdRecord, report: RuleReport): boolean {
  return (['b1', 'b2'] as const).some((field) => report.hasError(scorePlace(record, field)));
}
