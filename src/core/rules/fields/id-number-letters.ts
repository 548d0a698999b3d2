import { maskIdNumber } from '../../text/id-numbers';
import { cellOf } from '../cells';
import type { Rule } from '../rule';
import { ColumnTally, columnDetails } from '../whole-column';
import { eachOddId, type WrittenId } from '../id-number-cells';
import { meantByLetters } from './id-number-kinds';

interface Separated extends WrittenId {
  /** The 12 digits without what stands between them. */
  readonly value: string;
}

/**
 * FD05. Separators may go: the digits stay what they are. A letter is read as a digit only where the number then
 * is this person's (province, sex, century, year), and even so a person must confirm it; else FD01 tells it.
 */
export const idNumberLetters: Rule = {
  meta: {
    code: 'FD05',
    id: 'id-number-letters',
    stage: 'values',
    severity: 'warning',
    scope: 'person',
    needs: ['cccd'],
    autofix: 'safe-or-confirm',
    source: 'NĐ 137/2015/NĐ-CP, Điều 13: số định danh cá nhân gồm 12 chữ số',
  },
  texts: {
    vi: {
      title: 'CCCD có chữ O, l, dấu cách, dấu chấm',
      why: 'Phần mềm dân cư, BHYT chỉ nhận 12 chữ số viết liền; số lẫn dấu hoặc chữ cái thì tra không ra.',
      fix: 'Viết liền 12 chữ số {number}; sửa an toàn, áp dụng hàng loạt được.',
      messages: {
        default: '{person}: số định danh {found} có dấu cách, dấu chấm hoặc ký hiệu xen giữa các chữ số.',
        letters:
          '{person}: số định danh {found} lẫn chữ cái; đọc chữ O là 0, chữ l hoặc I là 1 thì thành {number}, khớp mã tỉnh và không trái giới tính, năm sinh.',
        column:
          'Cột “{column}”: {count} số định danh có dấu cách, dấu chấm hoặc ký hiệu xen giữa các chữ số.',
      },
      fixes: {
        letters: 'Đối chiếu thẻ căn cước rồi mới nhận số {number}; cần xác nhận.',
        column: 'Viết liền 12 chữ số ở cả {count} ô; sửa an toàn, áp dụng hàng loạt được.',
      },
    },
    en: {
      title: 'CCCD has letters or separators',
      why: 'Population and health software takes 12 digits in one piece; a number with signs or letters in it is not found.',
      fix: 'Write the 12 digits in one piece, {number}; safe, may be applied in bulk.',
      messages: {
        default: '{person}: ID number {found} has spaces, dots or other signs between its digits.',
        letters:
          '{person}: ID number {found} has letters in it; with 0 for O and 1 for l or I it is {number}, which has a province and contradicts neither sex nor birth year.',
        column:
          'Column “{column}”: {count} ID numbers have spaces, dots or other signs between their digits.',
      },
      fixes: {
        letters: 'Compare with the ID card before taking {number}; to be confirmed.',
        column: 'Write the 12 digits in one piece in all {count} cells; safe, may be applied in bulk.',
      },
    },
  },
  check(register, context, report) {
    const separated = new ColumnTally<Separated>();
    eachOddId(
      register,
      context,
      report,
      (written) => {
        const { state, place, person } = written;
        const meant = meantByLetters(written);
        const value = withoutSeparators(written);
        separated.add(place, value === null ? null : { ...written, value });
        if (state.kind === 'placeholder') report.skip('placeholder');
        else if (meant !== null) {
          const number = maskIdNumber(meant);
          const fix = { value: meant, apply: 'confirm' } as const;
          report.fail(place, { person, message: 'letters', params: { number }, expected: number, fix });
        } else if (value === null) report.pass();
      },
      (table, count) => separated.addSound(table, count),
    );
    separated.tell(
      context.thresholds,
      (heading, cells) => report.fail(heading, columnDetails(heading, cells, 'safe')),
      ({ place, person, value }) => {
        const number = maskIdNumber(value);
        report.fail(place, { person, params: { number }, expected: number, fix: { value, apply: 'safe' } });
      },
    );
  },
};

/** Null where the cell has the 12 digits and nothing else, or no 12 digits. */
function withoutSeparators({ state, place }: WrittenId): string | null {
  if (state.kind !== 'valid' || state.storedAsNumber) return null;
  return cellOf(place) === state.number ? null : state.number;
}
