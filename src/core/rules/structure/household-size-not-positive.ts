import type { HouseholdRecord, Reading } from '../../model';
import { cellOf, saysNothing } from '../cells';
import { countedMembers } from '../members';
import type { Place, Rule, RuleContext, RuleReport } from '../rule';

/** ST10. A blank size is CV01's. */
export const householdSizeNotPositive: Rule = {
  meta: {
    code: 'ST10',
    id: 'household-size-not-positive',
    stage: 'values',
    severity: 'error',
    scope: 'household',
    needs: ['so_nhan_khau'],
    autofix: 'confirm',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Số khẩu không phải số nguyên dương',
      why: 'Số khẩu sai làm sai thu nhập bình quân đầu người và tổng số nhân khẩu của tổ.',
      fix: 'Đếm lại số người trong hộ rồi ghi số khẩu; cán bộ tự xác minh.',
      messages: {
        default: '{household}: số nhân khẩu ghi “{found}”, phải là số nguyên từ 1 trở lên.',
        counted:
          '{household}: số nhân khẩu ghi “{found}”, phải là số nguyên từ 1 trở lên; danh sách có {counted} người.',
      },
      fixes: { counted: 'Ghi {counted} nếu danh sách thành viên đã đủ; cần xác nhận.' },
    },
    en: {
      title: 'Household size not a positive integer',
      why: 'A wrong size distorts income per head and the number of persons of the hamlet.',
      fix: 'Count the household again and write its size; the officer must find out.',
      messages: {
        default: '{household}: size is written “{found}”; it must be a whole number of 1 or more.',
        counted:
          '{household}: size is written “{found}”; it must be a whole number of 1 or more; {counted} persons are listed.',
      },
      fixes: { counted: 'Write {counted} if the member list is complete; to be confirmed.' },
    },
  },
  check(_register, context, report) {
    for (const record of context.index.records) {
      const size = sizeOf(record);
      if (size.kind === 'absent') report.skip('no-column');
      else if (size.kind === 'blank') report.skip('blank');
      else if (size.kind === 'ok' && Number.isInteger(size.value) && size.value >= 1) report.pass();
      else failAt(record, context, report);
    }
  },
};

const sizePlace = (record: HouseholdRecord): Place => ({
  table: record.table,
  row: record.rowOf('so_nhan_khau'),
  field: 'so_nhan_khau',
});

/** The size as read; words that say nothing are blank. */
function sizeOf(record: HouseholdRecord): Reading<number> {
  const nothing = record.size.kind === 'unreadable' && saysNothing(cellOf(sizePlace(record)));
  return nothing ? { kind: 'blank' } : record.size;
}

function failAt(record: HouseholdRecord, context: RuleContext, report: RuleReport): void {
  const counted = listed(record, context);
  report.fail(sizePlace(record), {
    message: counted ? 'counted' : 'default',
    params: { counted },
    expected: counted ? String(counted) : '',
    also: record.size.kind === 'ok' && record.size.value < 0 ? ['FD52'] : [],
    fix: counted ? { value: counted, apply: 'confirm' } : null,
  });
}

/** Persons listed for the household on whatever list names its members; 0 when none does. */
function listed(record: HouseholdRecord, { index }: RuleContext): number {
  return (
    countedMembers(record, index) ??
    index.householdOf(record)?.members.filter(({ counted }) => counted).length ??
    0
  );
}
