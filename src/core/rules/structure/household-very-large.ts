import type { HouseholdRecord } from '../../model';
import { countedMembers } from '../members';
import type { Place, Rule, RuleContext, RuleReport } from '../rule';

/**
 * ST25. By the persons listed, else by the declared size. The catalogue's second measure, the largest half per cent,
 * would mark a few households of every register whatever their size: left out.
 */
export const householdVeryLarge: Rule = {
  meta: {
    code: 'ST25',
    id: 'household-very-large',
    stage: 'agreement',
    severity: 'warning',
    scope: 'household',
    needs: [],
    autofix: 'no',
    source: 'internal consistency; the number is the catalogue’s and the ward’s to set',
  },
  texts: {
    vi: {
      title: 'Hộ có quá nhiều người (>= 15)',
      why: 'Hộ đông bất thường thường là hai hộ bị ghép hoặc số khẩu gõ nhầm; thu nhập bình quân sai theo.',
      fix: 'Xem hộ có phải hai hộ ghép lại, hoặc số khẩu gõ nhầm không; cán bộ tự xác minh.',
      messages: {
        default: '{household}: danh sách có {count} người, nhiều bất thường.',
        declared: '{household}: khai {count} khẩu, nhiều bất thường.',
      },
    },
    en: {
      title: 'Household unusually large',
      why: 'An unusually large household is mostly two run together or a slip in the size; income per head goes wrong with it.',
      fix: 'See whether two households were run together or the size is a slip; the officer must find out.',
      messages: {
        default: '{household}: {count} persons listed, unusually many.',
        declared: '{household}: {count} members declared, unusually many.',
      },
    },
  },
  check(_register, context, report) {
    for (const record of context.index.records) {
      const household = context.index.householdOf(record);
      // A household on several lists is judged once; who left is no household any more.
      const isFirst = household === null || household.main === record;
      if (isFirst && record.table.coverage !== 'gone') judge(record, context, report);
    }
  },
};

function judge(record: HouseholdRecord, { index, thresholds }: RuleContext, report: RuleReport): void {
  const { table, size } = record;
  const counted = countedMembers(record, index);
  const sizePlace: Place = { table, row: record.rowOf('so_nhan_khau'), field: 'so_nhan_khau' };
  const codePlace: Place = { table, row: record.rowOf('ma_ho'), field: 'ma_ho' };
  const count = counted ?? (size.kind === 'ok' ? size.value : null);
  if (count === null)
    report.skip(size.kind === 'absent' ? 'no-column' : size.kind === 'blank' ? 'blank' : 'unreadable');
  else if (count < thresholds.largeHousehold) report.pass();
  else if (report.hasError(sizePlace) || report.hasError(codePlace)) report.skip('other-error');
  else if (counted === null) report.fail(sizePlace, { record, message: 'declared', params: { count } });
  else {
    const related = table.columns.has('so_nhan_khau') ? [sizePlace] : [];
    report.fail(codePlace, { record, params: { count }, related });
  }
}
