import type { HouseholdRecord } from '../../model';
import { DEPRIVATION_FIELDS } from '../../register/fields';
import { isBlank } from '../../text/unicode';
import { cellOf, fieldLabel, saysNothing } from '../cells';
import { isPoorOrNear, markPlaces, scoreOf, scorePlace } from '../scores';
import type { Place, Rule, RuleReport } from '../rule';

/** What a poor household is measured by besides the marks. */
const INPUTS = ['thu_nhap', 'dien_tich_nha'] as const;

/**
 * CV05. Poor and near-poor households only. Twelve blank marks mean "nothing marked" while a B2 stands beside
 * them; with a blank B2 they mean "no data", which CS23 says already where the list has a B2 column.
 */
export const indicatorInputsMissing: Rule = {
  meta: {
    code: 'CV05',
    id: 'indicator-inputs-missing',
    stage: 'missing',
    severity: 'error',
    scope: 'household',
    needs: [],
    autofix: 'no',
    source: 'NĐ 07/2021/NĐ-CP, Điều 3 và Phụ lục; TT 07/2021/TT-BLĐTBXH (phiếu B1, B2)',
  },
  texts: {
    vi: {
      title: 'Hộ thiếu số liệu thu nhập/diện tích/chỉ tiêu',
      why: 'Thiếu số liệu thì không biết hộ thiếu hụt gì, không lập được nhu cầu hỗ trợ cho hộ.',
      fix: 'Lấy số liệu trong phiếu rà soát của hộ rồi ghi vào; cán bộ tự xác minh.',
      messages: {
        default: '{household}: thuộc hộ nghèo hoặc cận nghèo nhưng cột “{column}” để trống.',
        marks:
          '{household}: thuộc hộ nghèo hoặc cận nghèo nhưng cả 12 chỉ số thiếu hụt và điểm B2 đều để trống.',
      },
    },
    en: {
      title: 'Household lacks indicator inputs',
      why: 'Without the inputs nobody knows what the household lacks, and no support can be planned for it.',
      fix: 'Take the data from the review form of the household and write them; the officer must find out.',
      messages: {
        default: '{household}: recorded as poor or near-poor, but column “{column}” is blank.',
        marks: '{household}: recorded as poor or near-poor, but all 12 indicators and B2 are blank.',
      },
    },
  },
  check(_register, { index }, report) {
    for (const record of index.records) {
      if (!isPoorOrNear(record)) continue;
      checkMarks(record, report);
      for (const field of INPUTS) checkInput(scorePlace(record, field), report);
    }
  },
};

function checkMarks(record: HouseholdRecord, report: RuleReport): void {
  const places = markPlaces(record);
  const [first] = places;
  const b2 = scoreOf(record, 'b2');
  if (!first || places.length < DEPRIVATION_FIELDS.length) report.skip('no-column');
  else if (b2.kind === 'unreadable' || b2.kind === 'ok') report.pass();
  else if (places.some((place) => !isBlank(cellOf(place)))) report.pass();
  else if (report.hasError(scorePlace(record, 'b1')) || report.hasError(scorePlace(record, 'b2')))
    report.skip('other-error');
  else report.fail(first, { message: 'marks', related: places.slice(1) });
}

function checkInput(place: Place, report: RuleReport): void {
  if (!place.table.columns.has(place.field)) report.skip('no-column');
  else if (!saysNothing(cellOf(place))) report.pass();
  else report.fail(place, { params: { column: fieldLabel(place.field) } });
}
