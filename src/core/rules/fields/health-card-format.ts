import { decodeIdNumber, maskWritten } from '../../text/id-numbers';
import { cellText } from '../../text/unicode';
import { cellOf } from '../cells';
import type { Rule, RuleReport } from '../rule';
import { ColumnTally, columnDetails, columnSays } from '../whole-column';
import { eachCard, type WrittenCard } from './health-card-cells';

type Cleaned = WrittenCard & { readonly value: string };

/**
 * FD48. Spaces, other signs and small letters are put right safely: the number stays the same. A number cell of 9 or
 * 11 digits has lost a zero, which a person must confirm. The 12 digits of the personal ID number, in the code's
 * place since 2025, are no fault.
 */
export const healthCardFormat: Rule = {
  meta: {
    code: 'FD48',
    id: 'health-card-format',
    stage: 'values',
    severity: 'warning',
    scope: 'person',
    needs: ['bhyt'],
    autofix: 'safe-or-confirm',
    source: 'QĐ 1351/QĐ-BHXH, Điều 2 (15 ký tự); QĐ 1666/QĐ-BHXH, Điều 3 (10 chữ số, từ 01/04/2021)',
  },
  texts: {
    vi: {
      title: 'Thẻ BHYT sai định dạng',
      why: 'Số thẻ sai thì không tra được trên cổng BHXH, người dân đi khám có thể không được hưởng.',
      fix: 'Xem thẻ hoặc ứng dụng VssID rồi ghi lại số; cán bộ tự xác minh.',
      messages: {
        default:
          '{person}: số thẻ BHYT {found} không đúng dạng (10 chữ số; thẻ cũ 2 chữ cái và 13 chữ số; hoặc số định danh 12 chữ số).',
        clean: '{person}: số thẻ BHYT {found} có dấu cách, ký hiệu hoặc chữ thường.',
        lostZero: '{person}: số thẻ BHYT {found} lưu dạng số nên có thể đã mất số 0 ở đầu.',
        column: 'Cột “{column}”: {count} số thẻ BHYT có dấu cách, ký hiệu hoặc chữ thường.',
        columnWrong: 'Cột “{column}”: {count} ô không phải số thẻ BHYT.',
      },
      fixes: {
        clean: 'Viết liền, chữ in hoa thành {number}; sửa an toàn, áp dụng hàng loạt được.',
        lostZero: 'Xem thẻ rồi mới nhận số {number}; cần xác nhận.',
        column: 'Viết liền, chữ in hoa ở cả {count} ô; sửa an toàn, áp dụng hàng loạt được.',
        columnWrong: 'Xem lại cột này có đúng là số thẻ BHYT không rồi ghi lại; cán bộ tự xác minh.',
      },
    },
    en: {
      title: 'Health insurance number format',
      why: 'A wrong number is not found in the insurance system, and the person may be refused at the hospital.',
      fix: 'See the card or the VssID app and write the number again; the officer must find out.',
      messages: {
        default:
          '{person}: insurance number {found} has no known form (10 digits; old cards 2 letters and 13 digits; or the 12-digit ID number).',
        clean: '{person}: insurance number {found} has spaces, other signs or small letters.',
        lostZero:
          '{person}: insurance number {found} is stored as a number and may have lost the 0 in front.',
        column: 'Column “{column}”: {count} insurance numbers have spaces, other signs or small letters.',
        columnWrong: 'Column “{column}”: {count} cells hold no insurance number.',
      },
      fixes: {
        clean: 'Write it in one piece and in capitals, {number}; safe, may be applied in bulk.',
        lostZero: 'See the card before taking {number}; to be confirmed.',
        column: 'Write all {count} in one piece and in capitals; safe, may be applied in bulk.',
        columnWrong:
          'See whether this column really holds insurance numbers and write them again; the officer must find out.',
      },
    },
  },
  check(_register, context, report) {
    const clean = new ColumnTally<Cleaned>();
    const wrong = new ColumnTally<WrittenCard>();
    eachCard(context, report, (written) => {
      const { card, place } = written;
      const isClean = card.kind === 'unreadable' || card.value.canonical;
      clean.add(place, isClean ? null : { ...written, value: card.value.number });
      wrong.add(place, card.kind === 'unreadable' ? written : null);
      if (card.kind === 'ok' && card.value.canonical) report.pass();
    });
    clean.tell(
      context.thresholds,
      (heading, cells) => report.fail(heading, columnDetails(heading, cells, 'safe')),
      ({ place, person, value }) => {
        const number = maskWritten(value);
        const fix = { value, apply: 'safe' } as const;
        report.fail(place, { person, message: 'clean', params: { number }, expected: number, fix });
      },
    );
    wrong.tell(
      context.thresholds,
      (heading, cells) => report.fail(heading, { ...columnSays(heading, cells), message: 'columnWrong' }),
      (written) => tellWrong(written, report),
    );
  },
};

function tellWrong({ place, person }: WrittenCard, report: RuleReport): void {
  const value = withItsZero(place);
  if (value === null) report.fail(place, { person });
  else {
    const number = maskWritten(value);
    const fix = { value, apply: 'confirm' } as const;
    report.fail(place, { person, message: 'lostZero', params: { number }, expected: number, fix });
  }
}

/** Ten digits, or twelve that begin with a province, of a number cell that lacks the first. */
function withItsZero(place: WrittenCard['place']): string | null {
  const cell = cellOf(place);
  if (typeof cell !== 'number') return null;
  const number = `0${cellText(cell)}`;
  return /^\d{10}$/.test(number) || decodeIdNumber(number)?.provinceName ? number : null;
}
