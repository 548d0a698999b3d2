import { formatNumber } from '../../arithmetic/format';
import type { Lang, SummaryTable } from '../../model';
import { anyError, refIn } from '../printed';
import { percentOf, printedRates, valueOf, type PrintedRate } from '../printed-rates';
import type { Rule, RuleReport } from '../rule';

/** So many rows none of which fits are no slips: the column is a rate of something else. */
const FEWEST_OF_OTHER = 3;

/** AG07. The catalogue's 0,005 points for two decimals; half a unit of the last decimal for a column with fewer. */
export const rateDiffers: Rule = {
  meta: {
    code: 'AG07',
    id: 'rate-differs',
    stage: 'printed',
    severity: 'error',
    scope: 'report',
    needs: [],
    autofix: 'safe',
    source: 'arithmetic; tỷ lệ = số hộ / tổng số hộ dân cư × 100, làm tròn 2 chữ số',
  },
  texts: {
    vi: {
      title: 'Tỷ lệ khác số hộ / tổng số hộ',
      why: 'Tỷ lệ là con số cấp trên đọc trước tiên; sai tỷ lệ là báo cáo sai kết quả giảm nghèo.',
      fix: 'Tính lại tỷ lệ thành {value}; sửa an toàn nếu số hộ và tổng số hộ đã đúng.',
      messages: {
        default: '“{label}”: tỷ lệ ghi {printed}%, nhưng {count}/{total} là {value}%.',
        column: 'Cột tỷ lệ này không khớp số hộ / tổng số hộ ở dòng nào; có thể là tỷ lệ khác.',
      },
      fixes: { column: 'Xem cột này là tỷ lệ trên tổng nào rồi ghi rõ ở tiêu đề; cán bộ tự xác minh.' },
    },
    en: {
      title: 'Rate != count/total',
      why: 'The rate is the first figure anybody reads; a wrong one reports a wrong result.',
      fix: 'Compute the rate again: {value}; safe if count and total are right.',
      messages: {
        default: '“{label}”: the rate is {printed}%, but {count}/{total} makes {value}%.',
        column: 'This column of rates fits count / total on no row; it may be another rate.',
      },
      fixes: {
        column: 'See what the column is a rate of and say so in its heading; the officer must find out.',
      },
    },
  },
  check(register, { settings: { lang } }, report) {
    for (const table of register.summaries)
      for (const rates of printedRates(table)) judgeColumn(table, rates, lang, report);
  },
};

function judgeColumn(
  table: SummaryTable,
  rates: readonly PrintedRate[],
  lang: Lang,
  report: RuleReport,
): void {
  const [first] = rates;
  if (
    first &&
    rates.length >= FEWEST_OF_OTHER &&
    !rates.some(({ fits, fitsOtherwise }) => fits || fitsOtherwise)
  ) {
    report.fail(refIn(table, first.row, first.cell), {
      message: 'column',
      found: first.cell.value,
      severity: 'warning',
    });
    return;
  }
  for (const rate of rates) judge(table, rate, lang, report);
}

function judge(table: SummaryTable, rate: PrintedRate, lang: Lang, report: RuleReport): void {
  const { row, cell, counts, total, fits } = rate;
  if (anyError(table, row, [cell, ...counts, total], report)) report.skip('other-error');
  else if (fits) report.pass();
  else {
    const value = formatNumber(percentOf(rate), rate.decimals, lang);
    const printed = rate.scale === 'fraction' ? `${cell.value}e2` : cell.value;
    report.fail(refIn(table, row, cell), {
      params: {
        label: row.label,
        printed: formatNumber(printed, shownDecimals(rate), lang),
        count: rate.count,
        total: total.value,
        value,
      },
      found: cell.value,
      expected: `${value}%`,
      related: [...counts, total].map((each) => refIn(table, row, each)),
      fix: { value: valueOf(rate), apply: 'safe' },
    });
  }
}

const shownDecimals = ({ cell, scale }: PrintedRate): number =>
  Math.min(4, scale === 'fraction' ? Math.max(0, cell.decimals - 2) : cell.decimals);
