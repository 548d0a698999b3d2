import type { Rule } from '../rule';
import { eachOddId } from '../id-number-cells';
import { wrongKind } from './id-number-kinds';

/**
 * FD04. Text only: '5.10865E+10' typed or pasted as text has lost its last digits for good. A number cell shown
 * that way still holds every digit (12 digits are below 2^53), so that it is read exactly and is FD02's or
 * FD12's, whose safe fix writes the same 12 digits as text.
 */
export const idNumberExponent: Rule = {
  meta: {
    code: 'FD04',
    id: 'id-number-exponent',
    stage: 'values',
    severity: 'error',
    scope: 'person',
    needs: ['cccd'],
    autofix: 'no',
    source: 'NĐ 137/2015/NĐ-CP, Điều 13: số định danh cá nhân gồm 12 chữ số',
  },
  texts: {
    vi: {
      title: 'CCCD hiển thị dạng số mũ',
      why: 'Ô ở dạng này chỉ còn giữ vài chữ số đầu; không đối chiếu được người này với dữ liệu dân cư và thẻ BHYT.',
      fix: 'Xem thẻ căn cước hoặc tệp gốc, đổi ô sang dạng chữ rồi gõ lại đủ 12 chữ số; cán bộ tự xác minh.',
      messages: {
        default: '{person}: số định danh đang ở dạng số mũ ({found}), thường đã mất các chữ số cuối.',
      },
    },
    en: {
      title: 'CCCD in scientific notation',
      why: 'Such a cell keeps the first digits only; the person cannot be matched with the population data or a health card.',
      fix: 'See the ID card or the original file, set the cell to text and retype all 12 digits; the officer must find out.',
      messages: {
        default:
          '{person}: the ID number stands in scientific notation ({found}); its last digits are usually lost.',
      },
    },
  },
  check(register, context, report) {
    eachOddId(register, context, report, (written) => {
      if (written.state.kind === 'placeholder') report.skip('placeholder');
      else if (wrongKind(written) === 'exponent') report.fail(written.place, { person: written.person });
      else report.pass();
    });
  },
};
