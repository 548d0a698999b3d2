import type { Person } from '../../model';
import { maskIdNumber } from '../../text/id-numbers';
import type { Place, Rule } from '../rule';
import { ColumnTally, columnDetails } from '../whole-column';
import { eachOddId } from '../id-number-cells';

/** FD12. Twelve digits stored as a number; shorter ones have already lost their zeros and are FD02's. */
export const idNumberStoredAsNumber: Rule = {
  meta: {
    code: 'FD12',
    id: 'id-number-stored-as-number',
    stage: 'values',
    severity: 'warning',
    scope: 'person',
    needs: ['cccd'],
    autofix: 'safe',
    source: 'internal consistency: an ID number is text',
  },
  texts: {
    vi: {
      title: 'CCCD lưu dạng số',
      why: 'Số định danh lưu dạng số dễ mất số 0 hoặc đổi thành dạng số mũ khi chép sang tệp khác.',
      fix: 'Đổi ô sang dạng chữ, giữ nguyên 12 chữ số; sửa an toàn, áp dụng hàng loạt được.',
      messages: {
        default: '{person}: số định danh {found} đang lưu dạng số, cần lưu dạng chữ.',
        column: 'Cột “{column}”: {count} số định danh đang lưu dạng số, cần lưu dạng chữ.',
      },
      fixes: {
        column: 'Đổi cả {count} ô sang dạng chữ, giữ nguyên 12 chữ số; sửa an toàn, áp dụng hàng loạt được.',
      },
    },
    en: {
      title: 'CCCD stored as number, not text',
      why: 'An ID number stored as a number easily loses zeros or turns into an exponent when copied to another file.',
      fix: 'Store the cell as text, keeping the 12 digits; safe, may be applied in bulk.',
      messages: {
        default: '{person}: ID number {found} is stored as a number; it must be text.',
        column: 'Column “{column}”: {count} ID numbers are stored as numbers; they must be text.',
      },
      fixes: {
        column: 'Store all {count} cells as text, keeping the 12 digits; safe, may be applied in bulk.',
      },
    },
  },
  check(register, context, report) {
    const stored = new ColumnTally<Stored>();
    eachOddId(
      register,
      context,
      report,
      ({ state, place, person }) => {
        const isStored = state.kind === 'valid' && state.storedAsNumber;
        stored.add(place, isStored ? { place, person, value: state.number } : null);
        if (state.kind === 'placeholder') report.skip('placeholder');
        else if (state.kind !== 'valid') report.skip('other-error');
        else if (!isStored) report.pass();
      },
      (table, count) => stored.addSound(table, count),
    );
    stored.tell(
      context.thresholds,
      (heading, cells) => report.fail(heading, columnDetails(heading, cells, 'safe')),
      ({ place, person, value }) =>
        report.fail(place, { person, expected: maskIdNumber(value), fix: { value, apply: 'safe' } }),
    );
  },
};

interface Stored {
  readonly place: Place;
  readonly person: Person;
  /** The 12 digits. */
  readonly value: string;
}
