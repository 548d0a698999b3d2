import type { HouseholdRecord, Register } from '../../model';
import { CLASS_LABELS } from '../../text/household-classes';
import { earlierRecords } from '../earlier-records';
import { firstColumn } from '../cells';
import { listsEverybody } from '../coverage';
import type { FindingDetails, Rule, RuleContext, RuleReport } from '../rule';
import { headingOf } from '../column-cells';

/**
 * CS29. Poor households of last period's register that are neither in this one nor on a list of those gone. Only
 * where this register lists everybody: from lists of the poor alone, who escaped is missing too. A missing row has no
 * cell, so the finding stands at the heading of the list it is missing from.
 */
export const poorHouseholdMissing: Rule = {
  meta: {
    code: 'CS29',
    id: 'poor-household-missing',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: [],
    autofix: 'no',
    source: 'QĐ 24/2021/QĐ-TTg: rà soát toàn bộ hộ nghèo, hộ cận nghèo đang quản lý',
  },
  texts: {
    vi: {
      title: 'Hộ nghèo năm trước không có trong sổ năm nay',
      why: 'Hộ nghèo bị sót khỏi sổ thì mất thẻ BHYT và các hỗ trợ mà không có quyết định nào.',
      fix: 'Hỏi tổ dân phố hộ này đã thoát nghèo, chuyển đi, chết, tách hay nhập hộ rồi ghi vào sổ hoặc danh sách hộ giảm; cán bộ tự xác minh.',
      messages: {
        default:
          '{household}: “{class}” ở sổ kỳ trước (“{sheet}”, dòng {row}) nhưng không có trong sổ này và danh sách hộ giảm.',
        many: 'Sổ này không có {count} hộ nghèo của sổ kỳ trước; có thể tệp kỳ trước là của đơn vị khác.',
      },
      fixes: { many: 'Xem lại tệp sổ kỳ trước đã chọn đúng chưa; cán bộ tự xác minh.' },
    },
    en: {
      title: 'Poor household last year missing now',
      why: 'A poor household left off the register loses insurance and support without any decision.',
      fix: 'Ask the hamlet whether it escaped, moved, died out, split or merged, then write it in; the officer must find out.',
      messages: {
        default:
          '{household}: “{class}” in last period’s register (“{sheet}”, row {row}), but neither here nor among those gone.',
        many: 'This register lacks {count} poor households of last period’s; that may be another unit’s file.',
      },
      fixes: { many: 'See whether the right file of last period was chosen; the officer must find out.' },
    },
  },
  check(register, context, report) {
    const { previous } = context;
    if (previous === null) report.skip('no-previous');
    else if (!listsEverybody(register)) report.skip('list-partial');
    else compare(register, previous, context, report);
  },
};

function compare(
  register: Register,
  previous: Register,
  { thresholds }: RuleContext,
  report: RuleReport,
): void {
  const table = register.households[0]?.main.table;
  if (!table) return;
  const { missing, total } = earlierRecords(register, previous);
  const poor = missing.filter(isPoor);
  const at = headingOf(table, firstColumn(table, ['ma_ho', 'chu_ho', 'ho_ten']) ?? 'chu_ho');
  report.pass(previous.households.filter(({ main }) => isPoor(main)).length - poor.length);
  if (missing.length >= thresholds.wholeColumnRows && missing.length > total * thresholds.otherUnitShare)
    report.fail(at, { message: 'many', params: { count: poor.length } });
  else for (const record of poor) report.fail(at, detailsOf(record));
}

const isPoor = ({ recordedClass }: HouseholdRecord): boolean =>
  recordedClass.kind === 'ok' && recordedClass.value === 'poor';

function detailsOf(record: HouseholdRecord): FindingDetails {
  return {
    record,
    params: { class: CLASS_LABELS.poor, sheet: record.table.sheet, row: record.row },
    found: record.head.name,
  };
}
