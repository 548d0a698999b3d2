import { anyError, refIn } from '../printed';
import { loneRates, printedRates, valueOf, type PrintedRate } from '../printed-rates';
import type { SummaryTable } from '../../model';
import type { FindingDetails, Rule, RuleReport } from '../rule';

/**
 * CS26. Printed rates: below 0 or above 100 %, or written as a part of 1 in a column of per cent (0,95 among 95), which
 * only the counts beside it prove. The progress of a target may well be above 100 % and is none of these.
 */
export const rateOutOfRange: Rule = {
  meta: {
    code: 'CS26',
    id: 'rate-out-of-range',
    stage: 'agreement',
    severity: 'error',
    scope: 'report',
    needs: [],
    autofix: 'confirm',
    source: 'arithmetic',
  },
  texts: {
    vi: {
      title: 'Tỷ lệ ngoài 0-100',
      why: 'Tỷ lệ ghi sai cỡ làm sai bình quân của cả cột và con số báo cáo lên.',
      fix: 'Tính lại từ số hộ và tổng số hộ rồi ghi {value}; cần xác nhận.',
      messages: {
        default: '“{label}”: tỷ lệ ghi {found}, phải từ 0 đến 100%.',
        alone: '“{label}”: tỷ lệ ghi {found}, phải từ 0 đến 100%.',
        mixed: '“{label}”: tỷ lệ ghi {found}, các dòng khác ghi theo cách khác (0,95 và 95 lẫn nhau).',
      },
      fixes: { alone: 'Xem lại số hộ của khu vực này rồi tính lại tỷ lệ; cán bộ tự xác minh.' },
    },
    en: {
      title: 'Rate outside 0-100',
      why: 'A rate of the wrong scale spoils the mean of its column and the figure reported.',
      fix: 'Work it out from count and total and write {value}; to be confirmed.',
      messages: {
        default: '“{label}”: the rate is {found}; it must be from 0 to 100%.',
        alone: '“{label}”: the rate is {found}; it must be from 0 to 100%.',
        mixed: '“{label}”: the rate is {found}; other rows are written in another way (0.95 beside 95).',
      },
      fixes: {
        alone: 'Look at the counts of the area and work the rate out again; the officer must find out.',
      },
    },
  },
  check(register, _context, report) {
    for (const table of register.summaries) {
      for (const rates of printedRates(table)) for (const rate of rates) judge(table, rate, report);
      for (const { row, cell } of loneRates(table)) {
        if (cell.value >= 0 && cell.value <= 100) report.pass();
        else
          report.fail(refIn(table, row, cell), {
            message: 'alone',
            params: { label: row.label },
            found: cell.value,
            expected: '0–100%',
          });
      }
    }
  },
};

function judge(table: SummaryTable, rate: PrintedRate, report: RuleReport): void {
  const { row, cell, counts, total, scale } = rate;
  const isInRange = cell.value >= 0 && cell.value <= (scale === 'percent' ? 100 : 1);
  if (isInRange && !isMixed(rate)) report.pass();
  else if (anyError(table, row, [...counts, total], report)) report.skip('other-error');
  else report.fail(refIn(table, row, cell), detailsOf(table, rate));
}

/** As it stands it does not fit its counts, and written the other way it does. */
const isMixed = ({ fits, fitsOtherwise }: PrintedRate): boolean => !fits && fitsOtherwise;

function detailsOf(table: SummaryTable, rate: PrintedRate): FindingDetails {
  const { row, cell, counts, total, count } = rate;
  const related = [...counts, total].map((each) => refIn(table, row, each));
  const about = { found: cell.value, related };
  if (count > total.value)
    return { ...about, message: 'alone', params: { label: row.label }, expected: '0–100%' };
  const value = valueOf(rate);
  return {
    ...about,
    message: isMixed(rate) ? 'mixed' : 'default',
    params: { label: row.label, value },
    expected: value,
    fix: { value, apply: 'confirm' },
  };
}
