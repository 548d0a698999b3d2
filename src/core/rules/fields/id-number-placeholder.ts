import { writtenNumber } from '../id-numbers';
import type { Rule } from '../rule';
import { ColumnTally, columnSays } from '../whole-column';
import { eachOddId, type WrittenId } from '../id-number-cells';

/** FD10. A lone 0 says "has none" and is CV04's or FD14's; it fills no number. */
export const idNumberPlaceholder: Rule = {
  meta: {
    code: 'FD10',
    id: 'id-number-placeholder',
    stage: 'values',
    severity: 'error',
    scope: 'person',
    needs: ['cccd'],
    autofix: 'no',
    source: 'NĐ 137/2015/NĐ-CP, Điều 13: 6 chữ số cuối là số ngẫu nhiên của từng người',
  },
  texts: {
    vi: {
      title: 'CCCD là dãy giả (000000000000, 111111111111, 123456789012)',
      why: 'Số gõ cho đủ ô không phải của ai: đối chiếu dữ liệu dân cư hỏng, nhiều người cùng một số thì bị coi là trùng.',
      fix: 'Hỏi số thật trên thẻ căn cước hoặc giấy khai sinh; chưa có thì để ô trống; cán bộ tự xác minh.',
      messages: {
        default: '{person}: số định danh {found} chỉ là dãy số gõ cho đủ ô.',
        zeros:
          '{person}: số định danh {found} có 6 số cuối là 000000: số gõ cho đủ ô, hoặc số đã mất phần cuối khi bị đổi sang dạng số mũ.',
        column: 'Cột “{column}”: {count} ô ghi dãy số cho đủ ô, không phải số của ai.',
      },
    },
    en: {
      title: 'CCCD is a dummy',
      why: 'Digits typed to fill a cell belong to nobody: matching with the population data fails, and persons who share them look like duplicates.',
      fix: 'Ask for the real number on the ID card or birth certificate; leave the cell blank until there is one; the officer must find out.',
      messages: {
        default: '{person}: ID number {found} is a sequence typed to fill the cell.',
        zeros:
          '{person}: ID number {found} ends in 000000: typed to fill the cell, or its end was lost when it turned into an exponent.',
        column: 'Column “{column}”: {count} cells hold sequences typed to fill them, numbers of nobody.',
      },
    },
  },
  check(register, context, report) {
    const madeUp = new ColumnTally<WrittenId>();
    eachOddId(
      register,
      context,
      report,
      (written) => {
        const isMadeUp = written.state.kind === 'placeholder';
        madeUp.add(written.place, isMadeUp ? written : null);
        if (!isMadeUp) report.pass();
      },
      (table, count) => madeUp.addSound(table, count),
    );
    madeUp.tell(
      context.thresholds,
      (heading, cells) => report.fail(heading, columnSays(heading, cells)),
      ({ place, person }) => {
        const zeros = /[1-9]\d*0{6}$/.test(writtenNumber(person).replace(/\D/g, ''));
        report.fail(place, { person, message: zeros ? 'zeros' : 'default' });
      },
    );
  },
};
