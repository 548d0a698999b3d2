/** Class of a household by income and deprivations. */
import { DomainError } from '../errors';
import type { Area, Classification } from '../model';
import type { PovertyStandard } from '../standards/standard';

/** How many indicators are deprived, where some marks could not be read: at least `from`, at most `to`. */
export interface DeprivedRange {
  readonly from: number;
  readonly to: number;
}
/** A certain number, a range, or null when nothing is known. */
export type Deprived = number | DeprivedRange | null;

type Outcome = Pick<Classification, 'result'> & { readonly code: string; readonly source: string };

function checkedRange(deprived: Deprived, max: number): DeprivedRange | null {
  if (deprived === null) return null;
  const range = typeof deprived === 'number' ? { from: deprived, to: deprived } : deprived;
  const fits = Number.isInteger(range.from) && Number.isInteger(range.to);
  if (!fits || range.from < 0 || range.to > max || range.from > range.to) {
    throw new DomainError('class.deprived-invalid', { value: rangeText(range), max });
  }
  return range;
}

function rangeText(range: DeprivedRange): string | number {
  return range.from === range.to ? range.from : `${range.from}–${range.to}`;
}

/** Where the income alone decides: at the lower line of 2016, or above the upper line. */
function byLineAlone(income: number, area: Area, standard: PovertyStandard): Outcome | null {
  const { incomeLine, minimumLine, averageLine, classSource } = standard;
  const upper = (minimumLine ?? incomeLine)[area].value;
  if (minimumLine && income <= incomeLine[area].value) {
    return { result: 'poor', code: 'income-poor-by-line', source: classSource.poor };
  }
  if (income <= upper) return null;
  return averageLine && income <= averageLine[area].value
    ? { result: 'notPoor', code: 'income-average', source: classSource.average }
    : { result: 'notPoor', code: 'income-not-poor', source: classSource.notPoor };
}

function byDeprivations(range: DeprivedRange | null, standard: PovertyStandard): Outcome {
  const { classSource, deprivationCut } = standard;
  if (range === null) return { result: 'notAssessable', code: 'deprived-missing', source: classSource.poor };
  if (range.from >= deprivationCut.value) {
    return { result: 'poor', code: 'income-poor', source: classSource.poor };
  }
  if (range.to < deprivationCut.value) {
    return { result: 'nearPoor', code: 'income-near-poor', source: classSource.nearPoor };
  }
  return { result: 'notAssessable', code: 'deprived-partly-missing', source: classSource.poor };
}

/** The line the reason names: the one the income was compared with. */
function lineNamed(code: string, area: Area, standard: PovertyStandard): number {
  const { incomeLine, minimumLine, averageLine } = standard;
  if (code === 'income-poor-by-line') return incomeLine[area].value;
  if (code === 'income-average') return (averageLine ?? incomeLine)[area].value;
  return (minimumLine ?? incomeLine)[area].value;
}

/**
 * Class of a household by income and deprivations.
 *
 * 2022 and 2027: poor when the income is at most the line and at least 3 indicators are deprived, near-poor when
 * at most the line and fewer than 3; at the line is in. 2016: at most the policy line is poor whatever the
 * deprivations; up to the minimum-living line the deprivations decide. Unknown inputs give `notAssessable`,
 * unless what is known decides: an income above the line is not poor whatever the deprivations.
 *
 * @param income VND per person and month, 0 or more; null when not known
 * @param deprived indicators deprived, 0 … number of indicators of the standard; a range when some are not known
 * @param area the type of the unit the household lives in
 * @returns the class with its reason: codes and params of messages/indicators.ts
 * @throws {DomainError} `class.income-invalid` for a negative or unreadable income
 * @throws {DomainError} `class.deprived-invalid` for a count that is no whole number in range
 * @example
 * classifyByIncome(1500000, 3, 'rural', vn2022).result; // 'poor'
 * @see NĐ 07/2021/NĐ-CP Điều 3 khoản 2; QĐ 59/2015/QĐ-TTg Điều 2; shared/domain/policy.md sections 1–2
 */
export function classifyByIncome(
  income: number | null,
  deprived: Deprived,
  area: Area,
  standard: PovertyStandard,
): Classification {
  if (income !== null && !(income >= 0 && income < Infinity)) {
    throw new DomainError('class.income-invalid', { value: income });
  }
  const range = checkedRange(deprived, standard.indicators.length);
  if (income === null) {
    return { result: 'notAssessable', by: 'income', reason: { code: 'income-missing', params: {} } };
  }
  const { result, code, source } = byLineAlone(income, area, standard) ?? byDeprivations(range, standard);
  const params = {
    income,
    line: lineNamed(code, area, standard),
    cut: standard.deprivationCut.value,
    area,
    source,
    ...(range === null ? {} : { deprived: rangeText(range) }),
  };
  return { result, by: 'income', reason: { code, params } };
}
