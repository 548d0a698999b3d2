import { isPoorOrNear, scoreOf, scorePlace } from '../scores';
import type { Rule } from '../rule';

/** CS23. On the list that has the score columns, though another list may hold the scores; both blank is one finding. */
export const poorWithoutScores: Rule = {
  meta: {
    code: 'CS23',
    id: 'poor-without-scores',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: [],
    autofix: 'no',
    source: 'TT 07/2021/TT-BLĐTBXH: hộ nghèo, hộ cận nghèo được phân loại bằng điểm B1, B2',
  },
  texts: {
    vi: {
      title: 'Thiếu điểm B1/B2 ở hộ nghèo, cận nghèo',
      why: 'Không có điểm thì không chứng minh được hộ thuộc diện; khi kiểm tra hộ có thể bị đưa ra khỏi danh sách.',
      fix: 'Lấy điểm B1, B2 trong phiếu rà soát của hộ rồi ghi vào; cán bộ tự xác minh.',
      messages: {
        default: '{household}: thuộc hộ nghèo hoặc cận nghèo nhưng chưa có điểm {missing}.',
      },
    },
    en: {
      title: 'Poor/near-poor household without scores',
      why: 'Without scores the class cannot be shown to be right; at an inspection the household may lose its place.',
      fix: 'Take scores B1 and B2 from the review form of the household and write them; the officer must find out.',
      messages: { default: '{household}: recorded as poor or near-poor, but score {missing} is missing.' },
    },
  },
  check(_register, { index }, report) {
    for (const record of index.records) {
      const b1 = scoreOf(record, 'b1');
      const b2 = scoreOf(record, 'b2');
      if (b1.kind === 'absent' && b2.kind === 'absent') report.skip('no-column');
      else if (record.recordedClass.kind === 'absent') report.skip('no-column');
      else if (record.recordedClass.kind !== 'ok') report.skip(record.recordedClass.kind);
      else if (isPoorOrNear(record)) {
        const missing = (['b1', 'b2'] as const).filter(
          (field) => (field === 'b1' ? b1 : b2).kind === 'blank',
        );
        const [first] = missing;
        if (first === undefined) {
          report.pass();
          continue;
        }
        const other = first === 'b1' ? 'b2' : 'b1';
        report.fail(scorePlace(record, first), {
          params: { missing: missing.map((field) => field.toUpperCase()).join(', ') },
          related: record.table.columns.has(other) ? [scorePlace(record, other)] : [],
        });
      }
    }
  },
};
