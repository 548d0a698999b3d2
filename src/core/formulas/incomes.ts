/** NGHEO_FGT, NGHEO_KHOANGCACH, NGHEO_GINI: measures of a column of incomes. */
import { DomainError } from '../errors';
import { gini } from '../indicators/gini';
import { fgt, povertyGapMoney } from '../indicators/income-poverty';
import type { Alpha, LineRule } from '../indicators/income-poverty';
import type { Cell } from '../model';
import { numberOf, yesOrNo } from './arguments';
import { isBlank } from '../text/unicode';
import { params } from './formula';
import type { TableFormula } from './formula';
import { singleCell, weightedList } from './tables';

function alphaOf(cell: Cell): Alpha {
  const value = numberOf(cell, 'alpha');
  if (value !== 0 && value !== 1 && value !== 2) throw new DomainError('formula.alpha-unknown', { value });
  return value;
}

/** At the line is poor where nothing else is said. */
function lineRuleOf(cell: Cell): LineRule {
  return isBlank(cell) || yesOrNo(cell, 'tinhCaNguong') ? '<=' : '<';
}

/**
 * Foster–Greer–Thorbecke measure 0 (headcount), 1 (gap) or 2 (severity), 0–1; at the line is poor, unless tinhCaNguong says no.
 *
 * @see core/indicators/income-poverty.ts
 */
export const fgtFormula: TableFormula = {
  params: params('thuNhap', 'nguong', 'alpha', 'trongSo?', 'tinhCaNguong?'),
  runTable: ([incomes, line = null, alpha = null, weights = null, atLine = null]) => {
    const list = weightedList(incomes ?? [], 'thuNhap', weights, 'trongSo');
    const { values } = list;
    const z = numberOf(singleCell(line, 'nguong'), 'nguong');
    const power = alphaOf(singleCell(alpha, 'alpha'));
    const rule = lineRuleOf(singleCell(atLine, 'tinhCaNguong'));
    return fgt(values, z, power, { rule, ...(list.weights ? { weights: list.weights } : {}) }) ?? '';
  },
};

/**
 * Đồng a month that would lift every poor person to the line.
 *
 * @see core/indicators/income-poverty.ts, povertyGapMoney
 */
export const povertyGap: TableFormula = {
  params: params('thuNhap', 'nguong', 'soNguoi?'),
  runTable: ([incomes, line = null, persons = null]) => {
    const { values, weights } = weightedList(incomes ?? [], 'thuNhap', persons, 'soNguoi', true);
    return povertyGapMoney(values, numberOf(singleCell(line, 'nguong'), 'nguong'), weights) ?? '';
  },
};

/**
 * Gini coefficient, 0–1; blank where there is no income at all.
 *
 * @see core/indicators/gini.ts
 */
export const giniFormula: TableFormula = {
  params: params('thuNhap', 'trongSo?'),
  runTable: ([incomes, weights = null]) => {
    const list = weightedList(incomes ?? [], 'thuNhap', weights, 'trongSo');
    return gini(list.values, list.weights) ?? '';
  },
};
