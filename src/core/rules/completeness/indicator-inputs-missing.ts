import { cellOf, fieldLabel, saysNothing } from '../cells';
import { isPoorOrNear, scorePlace } from '../scores';
import type { Place, Rule, RuleReport } from '../rule';

/** What a poor household is measured by besides the marks. */
const INPUTS = ['thu_nhap', 'dien_tich_nha'] as const;

/** CV05. Poor and near-poor households only; twelve blank indicators are CV06's. */
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
      },
    },
    en: {
      title: 'Household lacks indicator inputs',
      why: 'Without the inputs nobody knows what the household lacks, and no support can be planned for it.',
      fix: 'Take the data from the review form of the household and write them; the officer must find out.',
      messages: {
        default: '{household}: recorded as poor or near-poor, but column “{column}” is blank.',
      },
    },
  },
  check(_register, { index }, report) {
    for (const record of index.records) {
      if (!isPoorOrNear(record)) continue;
      for (const field of INPUTS) checkInput(scorePlace(record, field), report);
    }
  },
};

function checkInput(place: Place, report: RuleReport): void {
  if (!place.table.columns.has(place.field)) report.skip('no-column');
  else if (!saysNothing(cellOf(place))) report.pass();
  else report.fail(place, { params: { column: fieldLabel(place.field) } });
}
