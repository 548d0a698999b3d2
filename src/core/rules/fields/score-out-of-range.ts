import type { HouseholdRecord } from '../../model';
import type { PovertyStandard } from '../../standards/standard';
import { cellOf, saysNothing } from '../cells';
import type { Place, Rule, RuleReport } from '../rule';
import type { Thresholds } from '../thresholds';

/** FD53. Judges both score cells of a record; a B2 that is only wrong against the marks is CS21's. */
export const scoreOutOfRange: Rule = {
  meta: {
    code: 'FD53',
    id: 'score-out-of-range',
    stage: 'values',
    severity: 'error',
    scope: 'household',
    needs: [],
    autofix: 'no',
    source: 'TT 07/2021/TT-BLĐTBXH: mỗi chỉ số thiếu hụt 10 điểm B2; B1 là tổng điểm nguyên của phiếu B1',
  },
  texts: {
    vi: {
      title: 'Điểm B1/B2 ngoài khoảng hoặc sai bước',
      why: 'Điểm sai thì hộ có thể bị xếp nhầm diện nghèo, cận nghèo hoặc bị bỏ sót.',
      fix: 'Xem lại phiếu rà soát B1, B2 rồi ghi đúng điểm; cán bộ tự xác minh.',
      messages: {
        default: '{household}: điểm {score} ghi “{found}”, không phải số.',
        b1: '{household}: điểm B1 là {found}, phải là số nguyên từ 0 đến {max}.',
        b2: '{household}: điểm B2 là {found}, phải là bội số của {step} từ 0 đến {max}.',
      },
    },
    en: {
      title: 'B1/B2 out of range / step',
      why: 'With a wrong score the household may be put in the wrong class, or missed.',
      fix: 'Look at forms B1 and B2 of the review and write the right score; the officer must find out.',
      messages: {
        default: '{household}: score {score} is written “{found}”, which is no number.',
        b1: '{household}: score B1 is {found}; it must be a whole number from 0 to {max}.',
        b2: '{household}: score B2 is {found}; it must be a multiple of {step} from 0 to {max}.',
      },
    },
  },
  check(_register, { index, standard, thresholds }, report) {
    const range = rangeOfB2(standard, thresholds);
    const limits = { b1: { step: 1, max: thresholds.b1Max }, b2: range };
    for (const record of index.records) {
      for (const field of SCORES) judge(record, field, limits[field], report);
    }
  },
};

const SCORES = ['b1', 'b2'] as const;

interface Limits {
  readonly step: number;
  readonly max: number;
}

function judge(
  record: HouseholdRecord,
  field: (typeof SCORES)[number],
  limits: Limits,
  report: RuleReport,
): void {
  const reading = record[field];
  if (reading.kind === 'ok' && fits(reading.value, limits)) {
    report.pass();
    return;
  }
  const place: Place = { table: record.table, row: record.rowOf(field), field };
  if (reading.kind === 'absent') report.skip('no-column');
  else if (reading.kind === 'blank') report.skip('blank');
  else if (reading.kind === 'ok') {
    const also = reading.value < 0 ? ['FD52'] : [];
    report.fail(place, { message: field, params: { ...limits }, also });
  } else if (saysNothing(cellOf(place))) report.skip('blank');
  else report.fail(place, { params: { score: field.toUpperCase() } });
}

function rangeOfB2({ points, indicators }: PovertyStandard, thresholds: Thresholds): Limits {
  const step = points?.b2PerIndicator.value ?? thresholds.b2Step;
  return { step, max: points ? step * indicators.length : thresholds.b2Max };
}

function fits(value: number, { step, max }: Limits): boolean {
  return value >= 0 && value <= max && Number.isInteger(value / step);
}
