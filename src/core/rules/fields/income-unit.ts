import type { Lang } from '../../model';
import { fieldLabel } from '../cells';
import { reportCells, type CellFinding } from '../cells-or-column';
import { scaled } from '../../register/quantity-at';
import { headingOf } from '../column-cells';
import { amount, incomeColumns, inUnit, type IncomeFactor } from '../incomes';
import type { FindingDetails, Rule } from '../rule';

/**
 * FD51. 910 in a column of dong is no income anybody has; 910 thousand is. A header that names its unit
 * ('(nghìn đồng)') is believed, and only what does not fit that unit is asked about. A header whose unit is not certain is
 * asked about as a whole: no income of the column counts until it says one.
 */
export const incomeUnit: Rule = {
  meta: {
    code: 'FD51',
    id: 'income-unit',
    stage: 'values',
    severity: 'warning',
    scope: 'household',
    needs: ['thu_nhap'],
    autofix: 'confirm',
    source: 'internal consistency: incomes of 100.000 to 50.000.000 đồng per person and month',
  },
  texts: {
    vi: {
      title: 'Nghi sai đơn vị tiền (nghìn/đồng/triệu)',
      why: 'Sai đơn vị thì thu nhập nhỏ đi hoặc lớn lên cả nghìn lần, so với chuẩn nghèo sẽ sai.',
      fix: 'Xem phiếu rà soát; nếu đúng thì sửa thành {value}; cần xác nhận.',
      messages: {
        thousands:
          '{household}: thu nhập ghi {found}, quá thấp; có lẽ ghi theo nghìn đồng, tức {vnd} đồng/người/tháng.',
        millions:
          '{household}: thu nhập ghi {found}, quá thấp; có lẽ ghi theo triệu đồng, tức {vnd} đồng/người/tháng.',
        default:
          '{household}: thu nhập ghi {found}, quá cao; có lẽ thừa ba số 0, tức {vnd} đồng/người/tháng.',
        columnThousands:
          'Cột “{column}”: {count} hộ ghi số quá thấp (ví dụ {found}); có lẽ cả cột ghi theo nghìn đồng.',
        columnMillions:
          'Cột “{column}”: {count} hộ ghi số quá thấp (ví dụ {found}); có lẽ cả cột ghi theo triệu đồng.',
        columnDefault:
          'Cột “{column}”: {count} hộ ghi số quá cao (ví dụ {found}); có lẽ cả cột thừa ba số 0.',
        columnUnclear:
          'Tiêu đề “{found}”: chưa rõ đơn vị tiền, theo tháng hay năm, theo người hay hộ; cột này chưa dùng để phân loại hộ.',
      },
      fixes: {
        columnThousands: 'Đổi cả cột ra đồng, hoặc ghi đơn vị vào tiêu đề cột; cần xác nhận.',
        columnMillions: 'Đổi cả cột ra đồng, hoặc ghi đơn vị vào tiêu đề cột; cần xác nhận.',
        columnDefault: 'Xem lại vài phiếu rà soát rồi đổi cả cột; cần xác nhận.',
        columnUnclear:
          'Ghi rõ vào tiêu đề cột, ví dụ “Thu nhập BQ/người/tháng (nghìn đồng)”; cán bộ tự xác minh.',
      },
    },
    en: {
      title: 'Money unit suspicious',
      why: 'In the wrong unit an income is a thousand times too small or too large, and the comparison with the poverty line is wrong.',
      fix: 'See the review form; if it says so, change it to {value}; to be confirmed.',
      messages: {
        thousands:
          '{household}: the income {found} is too low; probably in thousands, {vnd} dong per person and month.',
        millions:
          '{household}: the income {found} is too low; probably in millions, {vnd} dong per person and month.',
        default:
          '{household}: the income {found} is too high; probably three zeros too many, {vnd} dong per person and month.',
        columnThousands:
          'Column “{column}”: {count} households have too low a number (such as {found}); the whole column is probably in thousands.',
        columnMillions:
          'Column “{column}”: {count} households have too low a number (such as {found}); the whole column is probably in millions.',
        columnDefault:
          'Column “{column}”: {count} households have too high a number (such as {found}); the whole column probably has three zeros too many.',
        columnUnclear:
          'Header “{found}”: the unit of money, a month or a year, a person or a household is not clear; the column classifies nobody.',
      },
      fixes: {
        columnThousands: 'Turn the column into dong, or name the unit in its header; to be confirmed.',
        columnMillions: 'Turn the column into dong, or name the unit in its header; to be confirmed.',
        columnDefault: 'See a few review forms before changing the column; to be confirmed.',
        columnUnclear:
          'Say it in the header, such as “Thu nhập BQ/người/tháng (nghìn đồng)”; the officer must find out.',
      },
    },
  },
  check(_register, { index, settings, thresholds }, report) {
    for (const { table, incomes, sound, unit, unclear } of incomeColumns(index, thresholds, report)) {
      if (unclear !== null) {
        report.fail(headingOf(table, 'thu_nhap'), {
          message: 'columnUnclear',
          found: unclear,
          params: { value: '' },
        });
        continue;
      }
      const suspicious = new Map<IncomeFactor, CellFinding[]>();
      for (const { place, income, cell } of incomes) {
        if (income.kind === 'unreadable') report.skip('unreadable');
        else if (income.factor === null) report.pass();
        else {
          const vnd = scaled(income.vnd, income.factor);
          const details = detailsOf(income.factor, vnd, inUnit(vnd, unit), settings.lang);
          const also = income.isText ? ['FD50', 'AG15'] : [];
          const finding = { place, details: { ...details, found: cell, also } };
          if (suspicious.get(income.factor)?.push(finding) === undefined) {
            suspicious.set(income.factor, [finding]);
          }
        }
      }
      for (const [factor, cells] of suspicious) {
        const ofColumn = (group: readonly CellFinding[]) => wholeColumn(group, factor);
        reportCells(cells, sound + incomes.length, ofColumn, report, thresholds);
      }
    }
  },
};

const MESSAGES: Readonly<Record<IncomeFactor, 'thousands' | 'millions' | 'default'>> = {
  [3]: 'thousands',
  [6]: 'millions',
  [-3]: 'default',
};

function detailsOf(factor: IncomeFactor, vnd: number, value: number, lang: Lang): FindingDetails {
  const params = { vnd: amount(vnd, lang), value: amount(value, lang) };
  return {
    message: MESSAGES[factor],
    params,
    expected: params.value,
    fix: { value, apply: 'confirm' },
  };
}

function wholeColumn(cells: readonly CellFinding[], factor: IncomeFactor): FindingDetails {
  const name = MESSAGES[factor];
  return {
    message: `column${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    params: { column: fieldLabel('thu_nhap'), count: cells.length, value: '' },
    found: cells[0]?.details.found,
  };
}
