import type { Rule } from '../rule';
import { ColumnTally, columnSays } from '../whole-column';
import { eachOddId, type WrittenId } from '../id-number-cells';
import { wrongKind } from './id-number-kinds';

/**
 * FD03. Nine digits: with three zeros in front they would begin with province 000, which does not exist. A list made
 * when everybody had the old card is one finding at its heading.
 */
export const idNumberOldCard: Rule = {
  meta: {
    code: 'FD03',
    id: 'id-number-old-card',
    stage: 'values',
    severity: 'warning',
    scope: 'person',
    needs: ['cccd'],
    autofix: 'no',
    source: 'Luật Căn cước 26/2023/QH15, Điều 46: CMND hết giá trị sử dụng từ 01/01/2025',
  },
  texts: {
    vi: {
      title: 'Số CMND 9 số (cũ)',
      why: 'Dữ liệu dân cư và thẻ BHYT chỉ tra theo số 12 chữ số; ghi số CMND thì không tìm ra người này.',
      fix: 'Hỏi người dân số 12 chữ số trên thẻ căn cước hoặc VNeID rồi ghi thay; cán bộ tự xác minh, không suy ra được từ số CMND.',
      messages: {
        default: '{person}: {found} là số CMND 9 chữ số, chưa phải số định danh 12 chữ số.',
        column: 'Cột “{column}”: {count} ô ghi số CMND 9 chữ số, chưa phải số định danh 12 chữ số.',
      },
    },
    en: {
      title: 'Old 9-digit CMND',
      why: 'Population data and health cards are found by the 12-digit number only; by the old card nobody is found.',
      fix: 'Ask for the 12-digit number on the ID card or in VNeID and write it instead; the officer must find out, it does not follow from the old one.',
      messages: {
        default: '{person}: {found} is a 9-digit number of the old identity card, not a 12-digit ID number.',
        column:
          'Column “{column}”: {count} cells hold 9-digit numbers of the old identity card, not ID numbers.',
      },
    },
  },
  check(register, context, report) {
    const cards = new ColumnTally<WrittenId>();
    eachOddId(
      register,
      context,
      report,
      (written) => {
        const isCard = wrongKind(written) === 'old-card';
        cards.add(written.place, isCard ? written : null);
        if (written.state.kind === 'placeholder') report.skip('placeholder');
        else if (!isCard) report.pass();
      },
      (table, count) => cards.addSound(table, count),
    );
    cards.tell(
      context.thresholds,
      (heading, cells) => report.fail(heading, columnSays(heading, cells)),
      ({ place, person }) => report.fail(place, { person }),
    );
  },
};
