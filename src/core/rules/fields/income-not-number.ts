import type { Lang } from '../../model';
import { fieldLabel } from '../cells';
import { reportCells, type CellFinding } from '../cells-or-column';
import { amount, incomeColumns, isBareAmount } from '../incomes';
import type { FindingDetails, Rule } from '../rule';

/**
 * FD50. An error where the text can be no one number; a warning where it can ('1,5 triệu', '1.500.000 đ'): figures
 * read it rightly, but a SUM of the sheet leaves it out. Digits without a word ('1.500.000') are AG15's. A value is proposed for text that can mean one usual income
 * only: '1,500' is 1.500 nghìn or 1,5 triệu, which is the same.
 */
export const incomeNotNumber: Rule = {
  meta: {
    code: 'FD50',
    id: 'income-not-number',
    stage: 'values',
    severity: 'error',
    scope: 'household',
    needs: ['thu_nhap'],
    autofix: 'confirm',
    source: 'internal consistency: an income is a number',
  },
  texts: {
    vi: {
      title: 'Số tiền có chữ, dấu chấm/phẩy lẫn lộn',
      why: 'Thu nhập không đọc được thành số thì không so được với chuẩn nghèo; hộ có thể bị bỏ sót.',
      fix: 'Xem phiếu rà soát rồi ghi lại thu nhập bằng số, đơn vị đồng; cán bộ tự xác minh.',
      messages: {
        default: '{household}: thu nhập ghi “{found}”, không đọc được thành số.',
        guess: '{household}: thu nhập ghi “{found}”, không rõ là bao nhiêu; có lẽ là {value}.',
        text: '{household}: thu nhập “{found}” là ô kiểu chữ, tức {value}; cộng cả cột sẽ thiếu ô này.',
        column:
          'Cột “{column}”: {count} hộ có thu nhập là ô kiểu chữ (ví dụ “{found}”); cộng cả cột sẽ thiếu các ô này.',
      },
      fixes: {
        guess: 'Sửa thành số {value} nếu phiếu rà soát đúng như vậy; cần xác nhận.',
        text: 'Sửa thành số {value}; cần xác nhận.',
        column: 'Đổi cả cột thành số; cần xác nhận.',
      },
    },
    en: {
      title: 'Money not numeric',
      why: 'An income that is no number cannot be compared with the poverty line; the household may be missed.',
      fix: 'See the review form and write the income as a number of dong; the officer must find out.',
      messages: {
        default: '{household}: the income “{found}” cannot be read as a number.',
        guess: '{household}: the income “{found}” is unclear; probably {value}.',
        text: '{household}: the income is the text “{found}”, which is {value}; a sum in the sheet leaves it out.',
        column:
          'Column “{column}”: {count} households have the income as text (such as “{found}”); a sum in the sheet leaves them out.',
      },
      fixes: {
        guess: 'Change it to the number {value} if the review form says so; to be confirmed.',
        text: 'Change it to the number {value}; to be confirmed.',
        column: 'Turn the whole column into numbers; to be confirmed.',
      },
    },
  },
  check(_register, { index, settings, thresholds }, report) {
    for (const { incomes, sound } of incomeColumns(index, thresholds, report)) {
      const texts: CellFinding[] = [];
      for (const { place, income, cell } of incomes) {
        if (income.kind === 'unreadable') report.fail(place, unreadable(income.guess, settings.lang));
        else if (!income.isText) report.pass();
        // One cause, one finding: FD51 says that the unit is in doubt too, AG15 that mere digits are text.
        else if (income.factor !== null || isBareAmount(String(cell))) report.skip('other-error');
        else texts.push({ place, details: asText(income.value, cell, settings.lang) });
      }
      reportCells(texts, sound + incomes.length, wholeColumn, report, thresholds);
    }
  },
};

function unreadable(guess: number | null, lang: Lang): FindingDetails {
  if (guess === null) return { params: { value: '' } };
  const value = amount(guess, lang);
  return { message: 'guess', params: { value }, expected: value, fix: { value: guess, apply: 'confirm' } };
}

function asText(income: number, found: FindingDetails['found'], lang: Lang): FindingDetails {
  const value = amount(income, lang);
  return {
    message: 'text',
    severity: 'warning',
    params: { value },
    found,
    expected: value,
    also: ['AG15'],
    fix: { value: income, apply: 'confirm' },
  };
}

function wholeColumn(cells: readonly CellFinding[]): FindingDetails {
  const params = { column: fieldLabel('thu_nhap'), count: cells.length, value: '' };
  const found = cells[0]?.details.found;
  return { message: 'column', severity: 'warning', params, found, also: ['AG15'] };
}
