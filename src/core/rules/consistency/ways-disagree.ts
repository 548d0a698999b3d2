import { scoredB1Of } from '../../indicators/scored-b1';
import type { Classification, Household, HouseholdRecord, Lang } from '../../model';
import type { FieldId } from '../../register/fields';
import { CLASS_LABELS } from '../../text/household-classes';
import type { Place, Rule, RuleReport } from '../rule';
import { scorePlace } from '../scores';

const LABELS: Readonly<Record<Lang, Readonly<Record<'poor' | 'nearPoor' | 'notPoor', string>>>> = {
  vi: { poor: CLASS_LABELS.poor, nearPoor: CLASS_LABELS.nearPoor, notPoor: CLASS_LABELS.notPoor },
  en: { poor: 'poor', nearPoor: 'near-poor', notPoor: 'not poor' },
};

/**
 * No code of the catalogue (CS22 compares points with the class written). Where a register has both points and income,
 * both must lead to one class, with B1 of the ward's own point table where none is written; points decide meanwhile, for the review of TT 07/2021 classifies by them.
 */
export const waysDisagree: Rule = {
  meta: {
    code: 'X-ways-disagree',
    id: 'ways-disagree',
    stage: 'agreement',
    severity: 'warning',
    scope: 'household',
    needs: ['thu_nhap'],
    autofix: 'no',
    source: 'NĐ 07/2021/NĐ-CP, Điều 3; TT 07/2021/TT-BLĐTBXH',
  },
  texts: {
    vi: {
      title: 'Phân loại theo điểm B1, B2 khác phân loại theo thu nhập',
      why: 'Điểm B1 thay cho thu nhập của hộ: hai cách cho hai kết quả thì một trong hai số ghi sai, và hộ có thể bị xếp nhầm diện.',
      fix: 'Xem lại phiếu B1, B2 và thu nhập của hộ rồi sửa số ghi sai; cán bộ tự xác minh. Trong khi chờ, phân loại lấy theo điểm.',
      messages: {
        default:
          '{household}: theo điểm B1, B2 là “{points}”, theo thu nhập và số chỉ số thiếu hụt là “{income}”.',
        scored:
          '{household}: theo điểm B1 = {b1}, tính từ bảng điểm của đơn vị (chưa kiểm chứng), và điểm B2 là “{points}”, theo thu nhập và số chỉ số thiếu hụt là “{income}”.',
      },
      fixes: {
        scored:
          'Xem lại câu trả lời của hộ ở GN Điểm B1, bảng điểm của đơn vị (GN Bảng điểm B1), điểm B2 và thu nhập rồi sửa chỗ ghi sai; cán bộ tự xác minh. Trong khi chờ, phân loại lấy theo điểm.',
      },
    },
    en: {
      title: 'Class by points differs from class by income',
      why: 'B1 stands for the income of the household: two results mean that one of the figures is wrong, and the household may be in the wrong class.',
      fix: 'Look at forms B1 and B2 and at the income, then correct the wrong figure; the officer must find out. Until then the points decide.',
      messages: {
        default: '{household}: “{points}” by B1 and B2, “{income}” by income and deprivations.',
        scored:
          '{household}: “{points}” by B1 = {b1}, worked out from the ward’s point table (not verified), and B2; “{income}” by income and deprivations.',
      },
      fixes: {
        scored:
          'Look at the answers of the household in GN Điểm B1, at the ward’s point table (GN Bảng điểm B1), at B2 and at the income, then correct what is wrong; the officer must find out. Until then the points decide.',
      },
    },
  },
  check(register, { settings, standard, judge }, report) {
    for (const household of register.households) {
      const record = firstWith(household, 'income');
      if (record === null) report.skip('no-column');
      else compare(household, record, judge(household, standard), settings.lang, report);
    }
  },
};

function compare(
  household: Household,
  record: HouseholdRecord,
  { byPoints, byIncome }: { readonly byPoints: Classification; readonly byIncome: Classification },
  lang: Lang,
  report: RuleReport,
): void {
  const [points, income] = [byPoints.result, byIncome.result];
  const place = scorePlace(record, 'thu_nhap');
  // Another error on one of the cells does not hide it: GN Phân loại hộ gives the household a class of the two.
  if (points === 'notAssessable' || income === 'notAssessable') report.skip('blank');
  else if (points === income) report.pass();
  else {
    const b1 = scoredB1Of(byPoints);
    report.fail(place, {
      record: household.main,
      params: { points: LABELS[lang][points], income: LABELS[lang][income], ...(b1 === null ? {} : { b1 }) },
      ...(b1 === null ? {} : { message: 'scored' }),
      related: scorePlaces(household),
      compared: [points, income],
    });
  }
}

/** Where the points that were judged stand: of the first list that has them. */
function scorePlaces(household: Household): readonly Place[] {
  return (['b1', 'b2'] as const).flatMap((field): readonly Place[] => {
    const record = firstWith(household, field);
    return record === null ? [] : [scorePlace(record, field as FieldId)];
  });
}

function firstWith({ records }: Household, field: 'income' | 'b1' | 'b2'): HouseholdRecord | null {
  return (
    records.find((record) => record[field].kind === 'ok') ??
    records.find((record) => record[field].kind !== 'absent') ??
    null
  );
}
