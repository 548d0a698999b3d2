import { showBirth } from '../../text/dates';
import { birthColumns, cellsOfForm, type BirthCell, type BirthColumn } from '../birth-columns';
import { fieldLabel } from '../cells';
import { batchOf } from '../cells-or-column';
import { headingOf } from '../column-cells';
import type { FindingDetails, Rule, RuleContext } from '../rule';
import { swappedCells } from './birth-day-month-swapped';

/**
 * FD23. Dates as text are the rule in Vietnamese registers and read well: a column of them is no fault, nor is a
 * cell or two. What hurts is a column that mixes both kinds, since sorting and formulas treat them apart; that is
 * one finding at the heading. The fewer date cells are offered as text, which is the only way of writing a date that
 * no locale reads in another way. To be confirmed, not safe as the catalogue has it: a formula that takes the cell
 * for a date would change its result.
 */
export const birthStoredAsText: Rule = {
  meta: {
    code: 'FD23',
    id: 'birth-stored-as-text',
    stage: 'values',
    severity: 'info',
    scope: 'table',
    needs: ['ngay_sinh'],
    autofix: 'confirm',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Ngày sinh là chữ, không phải ngày',
      why: 'Cột lẫn ô chữ và ô ngày thì sắp xếp, lọc theo ngày và công thức tính tuổi cho kết quả lẫn lộn.',
      fix: 'Đổi {dates} ô kiểu ngày thành chữ dạng ngày/tháng/năm cho cả cột như nhau; cần xác nhận.',
      messages: {
        default: 'Cột “{column}”: {texts} ô ngày sinh là chữ, {dates} ô là ngày.',
        dates: 'Cột “{column}”: {texts} ô ngày sinh là chữ, lẫn giữa {dates} ô là ngày.',
      },
      fixes: {
        dates:
          'Chọn các ô là chữ, đặt Định dạng ▸ Số ▸ Ngày rồi gõ lại ngày sinh; cán bộ tự sửa, không sửa cũng không sai số liệu.',
      },
    },
    en: {
      title: 'Date stored as text',
      why: 'In a column of text and dates, sorting, filters by date and formulas of age give mixed results.',
      fix: 'Turn the {dates} date cells into text day/month/year, so that the column is of one kind; to be confirmed.',
      messages: {
        default: 'Column “{column}”: {texts} birth dates are text and {dates} are dates.',
        dates: 'Column “{column}”: {texts} birth dates are text among {dates} that are dates.',
      },
      fixes: {
        dates:
          'Select the text cells, set Format ▸ Number ▸ Date and type them again; the officer must do it, but no figure is wrong without.',
      },
    },
  },
  check(_register, context, report) {
    for (const column of birthColumns(context.index).values()) {
      if (column.read === 0) report.skip('blank');
      else if (swappedCells(column, context.thresholds).length > 0) report.skip('other-error');
      else if (!isMixed(column, context)) report.pass();
      else report.fail(headingOf(column.table, 'ngay_sinh'), detailsOf(column));
    }
  },
};

/** Both kinds are more than a few cells. */
function isMixed({ counts }: BirthColumn, { thresholds }: RuleContext): boolean {
  const fewer = Math.min(counts.text, counts.date);
  return fewer > 1 && fewer >= (counts.text + counts.date) * thresholds.mixedDatesShare;
}

function detailsOf(column: BirthColumn): FindingDetails {
  const { counts } = column;
  const params = { column: fieldLabel('ngay_sinh'), texts: counts.text, dates: counts.date };
  const compared = [Math.min(counts.text, counts.date)];
  if (counts.date > counts.text) return { message: 'dates', params, compared };
  const dates = cellsOfForm(column, 'date');
  return {
    params,
    compared,
    fix: batchOf(dates.map((cell) => ({ place: cell.place, details: asText(cell) }))),
  };
}

function asText({ person }: BirthCell): FindingDetails {
  const value = person.birth.kind === 'ok' ? showBirth(person.birth.value) : '';
  return { fix: { value, apply: 'confirm' } };
}
