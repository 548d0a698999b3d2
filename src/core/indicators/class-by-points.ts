/** Class of a household by the points of the review form. */
import { DomainError } from '../errors';
import type { Area, Classification } from '../model';
import type { PovertyStandard } from '../standards/standard';

type Points = NonNullable<PovertyStandard['points']>;

/** No table of points reaches further: a larger B1 is a slip of the keyboard, as FD53 says. */
export const B1_MOST = 600;

function isPoints(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

function checkPoints(b1: number | null, b2: number | null, each: number, max: number): void {
  if (b1 !== null && (!isPoints(b1) || b1 > B1_MOST))
    throw new DomainError('class.b1-invalid', { value: b1, max: B1_MOST });
  if (b2 === null) return;
  if (!isPoints(b2) || b2 > max) throw new DomainError('class.b2-invalid', { value: b2, max });
  if (b2 % each !== 0) throw new DomainError('class.b2-step', { value: b2, each });
}

interface Cuts {
  readonly line: number;
  readonly cut: number;
  /** The line stands for an income below the one that holds. */
  readonly isBelow: boolean;
}

function judge(
  b1: number,
  b2: number | null,
  { line, cut, isBelow }: Cuts,
): [Classification['result'], string] {
  if (b1 > line) return isBelow ? ['notAssessable', 'points-line-unknown'] : ['notPoor', 'points-not-poor'];
  if (b2 === null) return ['notAssessable', 'b2-missing'];
  return b2 >= cut ? ['poor', 'points-poor'] : ['nearPoor', 'points-near-poor'];
}

function citation(result: Classification['result'], standard: PovertyStandard, points: Points): string {
  const { poor, nearPoor, notPoor } = standard.classSource;
  const article = { poor, nearPoor, notPoor, notAssessable: poor }[result];
  return `${article}, ${points.cited}`;
}

/**
 * Class of a household by points: B1 (income) and B2 (deprivations, 10 for each indicator).
 *
 * Poor: B1 at most the line (urban 175, rural 140) and B2 at least 30; near-poor: B1 at most the line and B2 below
 * 30; else not poor, whatever B2. At the line is in. Points are whole numbers; a B2 that is no multiple of 10 cannot be
 * and judges nobody. Under a province's higher line without points of its own, B1 above the nation's line tells nothing.
 * Unknown inputs give `notAssessable`
 * unless what is known decides. A standard without a table of points (2016, 2027) judges nobody.
 *
 * @param b1 points for income, a whole number from 0 to 600; null when not known
 * @param b2 points for deprivations, 0 … 10 × number of indicators; null when not known
 * @param area the type of the unit the household lives in
 * @returns the class with its reason: codes and params of messages/indicators.ts
 * @throws {DomainError} `class.b1-invalid`, `class.b2-invalid` for negative, broken or impossible points; `class.b2-step` for
 *   a B2 that is no number of indicators
 * @example
 * classifyByPoints(175, 30, 'urban', vn2022).result; // 'poor'
 * @see TT 07/2021/TT-BLĐTBXH, phương pháp rà soát; shared/domain/policy.md section 3
 */
export function classifyByPoints(
  b1: number | null,
  b2: number | null,
  area: Area,
  standard: PovertyStandard,
): Classification {
  const { points } = standard;
  if (!points) {
    const params = { standard: standard.decree };
    return { result: 'notAssessable', by: 'points', reason: { code: 'points-no-table', params } };
  }
  const each = points.b2PerIndicator.value;
  checkPoints(b1, b2, each, each * standard.indicators.length);
  if (b1 === null)
    return { result: 'notAssessable', by: 'points', reason: { code: 'b1-missing', params: {} } };
  const line = points.b1Line[area].value;
  const cut = points.b2Cut.value;
  const isBelow = points.belowLine?.[area] === true;
  const [result, code] = judge(b1, b2, { line, cut, isBelow });
  const source = citation(result, standard, points);
  const own = isBelow ? { income: standard.incomeLine[area].value } : null;
  const params = { b1, line, cut, area, source, ...(own ?? {}), ...(b2 === null ? {} : { b2 }) };
  return { result, by: 'points', reason: { code, params } };
}
