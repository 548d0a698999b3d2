/** Class of a household by the points of the review form. */
import { DomainError } from '../errors';
import type { Area, Classification } from '../model';
import type { PovertyStandard } from '../standards/standard';

type Points = NonNullable<PovertyStandard['points']>;

function isPoints(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

function checkPoints(b1: number | null, b2: number | null, max: number): void {
  if (b1 !== null && !isPoints(b1)) throw new DomainError('class.b1-invalid', { value: b1 });
  if (b2 !== null && (!isPoints(b2) || b2 > max))
    throw new DomainError('class.b2-invalid', { value: b2, max });
}

function judge(b1: number, b2: number | null, line: number, cut: number): [Classification['result'], string] {
  if (b1 > line) return ['notPoor', 'points-not-poor'];
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
 * 30; else not poor, whatever B2. At the line is in. Points are whole numbers, compared as written: a B2 of 25
 * is below 30, and that it is no multiple of 10 is for the rules to tell. Unknown inputs give `notAssessable`
 * unless what is known decides. A standard without a table of points (2016, 2027) judges nobody.
 *
 * @param b1 points for income, a whole number of 0 or more; null when not known
 * @param b2 points for deprivations, 0 … 10 × number of indicators; null when not known
 * @param area the type of the unit the household lives in
 * @returns the class with its reason: codes and params of messages/indicators.ts
 * @throws {DomainError} `class.b1-invalid`, `class.b2-invalid` for negative, broken or impossible points
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
  checkPoints(b1, b2, points.b2PerIndicator.value * standard.indicators.length);
  if (b1 === null)
    return { result: 'notAssessable', by: 'points', reason: { code: 'b1-missing', params: {} } };
  const line = points.b1Line[area].value;
  const cut = points.b2Cut.value;
  const [result, code] = judge(b1, b2, line, cut);
  const source = citation(result, standard, points);
  const params = { b1, line, cut, area, source, ...(b2 === null ? {} : { b2 }) };
  return { result, by: 'points', reason: { code, params } };
}
