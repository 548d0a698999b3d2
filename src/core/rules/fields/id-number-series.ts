import { placeOf } from '../cells';
import type { Rule } from '../rule';
import { fillSeries } from '../fill-series';
import { countUndragged } from '../id-number-cells';

/**
 * FD11. One finding a block, at its second row: the first was typed and may be right. The other rules on ID numbers
 * leave the dragged rows alone, for all that is wrong with them has this one cause.
 */
export const idNumberSeries: Rule = {
  meta: {
    code: 'FD11',
    id: 'id-number-series',
    stage: 'values',
    severity: 'error',
    scope: 'person',
    needs: ['cccd'],
    autofix: 'no',
    source: 'NĐ 137/2015/NĐ-CP, Điều 13: 6 chữ số cuối là số ngẫu nhiên',
  },
  texts: {
    vi: {
      title: 'CCCD là số tăng dần do kéo ô',
      why: 'Kéo ô thì bảng tính tự thêm 1 vào số của dòng trên: các số sinh ra là số của người khác hoặc không của ai.',
      fix: 'Giữ số ở dòng đầu nếu đúng với thẻ, lấy lại các số còn lại từ thẻ căn cước hoặc tệp gốc; cán bộ tự xác minh.',
      messages: {
        default:
          '{person}: từ dòng {from} đến dòng {to}, {count} số định danh liền nhau chỉ hơn kém nhau 1, do kéo ô mà ra.',
      },
    },
    en: {
      title: 'Fill-handle series of CCCD',
      why: 'Dragging a cell adds 1 to the number above: what comes out belongs to others or to nobody.',
      fix: 'Keep the first number if it is that of the card and take the others from the ID cards or the original file; the officer must find out.',
      messages: {
        default:
          '{person}: from row {from} to row {to}, {count} ID numbers one below the other differ by 1 only, as if dragged.',
      },
    },
  },
  check(register, context, report) {
    const { series } = fillSeries(register, context.index, context.thresholds.fillSeriesRows);
    countUndragged(register, context, report);
    for (const [first, second, ...others] of series) {
      if (!first || !second) continue;
      const last = others[others.length - 1] ?? second;
      report.fail(placeOf(second, 'cccd'), {
        person: second,
        params: { from: first.row, to: last.row, count: others.length + 2 },
        related: [first, ...others].map((person) => placeOf(person, 'cccd')),
      });
    }
  },
};
