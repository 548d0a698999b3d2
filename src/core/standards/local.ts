/** A standard with what the ward typed in GN Cài đặt: the province's higher lines, and thresholds no text was found for. */
import { DomainError } from '../errors';
import type { Area } from '../model';
import type { DeprivationBounds, PovertyStandard, Sourced } from './standard';

const AREAS: readonly Area[] = ['rural', 'urban'];

/** Bounds of an annex that was not found, in the order of the indicators. */
export const BOUND_KEYS = [
  'dependantUnder',
  'dependantsAbove',
  'nutritionUnder',
  'insuranceFrom',
  'adultEducationFrom',
  'adultEducationTo',
  'schoolFrom',
  'schoolUnder',
  'areaBelow',
] as const satisfies readonly (keyof DeprivationBounds)[];
export const POINT_KEYS = ['b1Rural', 'b1Urban', 'b2Cut', 'b2PerIndicator'] as const;
export const AVERAGE_KEYS = ['averageRural', 'averageUrban'] as const;

export type OpenThreshold =
  (typeof BOUND_KEYS)[number] | (typeof POINT_KEYS)[number] | (typeof AVERAGE_KEYS)[number];

/** What the ward typed. `document` is the province's decision, for the reasons. */
export interface LocalThresholds {
  readonly province: {
    readonly document: string | null;
    /** VND per person and month. */
    readonly incomeLine: Readonly<Partial<Record<Area, number>>>;
    /** B1 points the province gives for its line; taken only beside a line of the area. */
    readonly b1Line?: Readonly<Partial<Record<Area, number>>>;
  };
  /** Only for the standard whose annex and points are not known (2027–2030). */
  readonly open: Readonly<Partial<Record<OpenThreshold, number>>>;
}
export const NO_LOCAL: LocalThresholds = { province: { document: null, incomeLine: {} }, open: {} };

export interface LocalStandard {
  readonly standard: PovertyStandard;
  /** Whether a figure of this standard rests on a number that was typed, not taken from a text that was found. */
  readonly isTyped: boolean;
}

/**
 * Puts the typed numbers into a standard. A province may set a higher line (NĐ 07/2021/NĐ-CP; the draft of 2027 as well),
 * never a lower one. Thresholds of the annex replace nothing that is known: they fill only what is null.
 *
 * Groups are taken whole: the annex when all its nine bounds are typed, the points when all four numbers are, the average
 * line when both areas are; a part of a group would judge some households by half a rule.
 *
 * Points of the circular stand for the nation's line. Under a province's higher line they are kept only for what they tell
 * (`belowLine`), unless the province's own points are typed too.
 *
 * @throws {DomainError} `standard.local-line-lower` when a line lies below the national one
 * @throws {DomainError} `standard.local-points-lower` when the province's points lie below those of the national line
 */
export function localStandard(standard: PovertyStandard, { province, open }: LocalThresholds): LocalStandard {
  const lines = provinceLines(standard, province);
  const bounds = standard.bounds ?? typedBounds(open);
  const points = provincePoints(standard, standard.points ?? typedPoints(open), province);
  const averageLine = standard.averageLine ?? typedAverage(open);
  const changed = { ...standard, ...lines, bounds, points, averageLine };
  const isTyped =
    lines !== null ||
    bounds !== standard.bounds ||
    points !== standard.points ||
    averageLine !== standard.averageLine;
  return { standard: isTyped ? changed : standard, isTyped };
}

const periodOf = ({ from, to }: PovertyStandard): string => `${from.slice(0, 4)}–${to.slice(0, 4)}`;

const TYPED_BY = 'GN Cài đặt';

/** Whether a number of a standard was typed by the ward, so that figures under it are not verified. */
export function hasTypedNumbers({ incomeLine, averageLine, bounds, points }: PovertyStandard): boolean {
  const numbers = [
    ...AREAS.flatMap((area) => [incomeLine[area], averageLine?.[area], points?.b1Line[area]]),
    ...Object.values(bounds ?? {}),
    points?.b2Cut,
    points?.b2PerIndicator,
  ];
  return numbers.some((number) => number?.source.article === TYPED_BY);
}

/** Whether an indicator counted by the standard has a threshold no text was found for (2027–2030). */
export function restsOnOpenIndicators({ indicators }: Pick<PovertyStandard, 'indicators'>): boolean {
  return indicators.some(({ confidence }) => confidence === 'low');
}

/** Whether a class of the area, by income or by points, rests on a number the ward typed. */
export function restsOnTyped(
  { incomeLine, averageLine, points }: PovertyStandard,
  area: Area,
  by: 'income' | 'points' | null,
): boolean {
  const used =
    by === 'points'
      ? [points?.b1Line[area], points?.b2Cut, points?.b2PerIndicator]
      : [incomeLine[area], averageLine?.[area]];
  return used.some((number) => number?.source.article === TYPED_BY);
}

/** Whether anything judged by the standard may rest on a threshold that is not verified. */
export function isUnverified(standard: PovertyStandard): boolean {
  return restsOnOpenIndicators(standard) || hasTypedNumbers(standard);
}

function typed(value: number, document: string = TYPED_BY): Sourced<number> {
  return { value, source: { decree: document, article: TYPED_BY }, confidence: 'low' };
}

function provinceLines(
  standard: PovertyStandard,
  { document, incomeLine }: LocalThresholds['province'],
): Pick<PovertyStandard, 'incomeLine' | 'classSource'> | null {
  if (AREAS.every((area) => incomeLine[area] === undefined)) return null;
  for (const area of AREAS) {
    const line = incomeLine[area];
    const national = standard.incomeLine[area].value;
    if (line !== undefined && line < national)
      throw new DomainError('standard.local-line-lower', {
        area,
        line,
        national,
        period: periodOf(standard),
      });
  }
  const lineOf = (area: Area): Sourced<number> => {
    const line = incomeLine[area];
    return line === undefined ? standard.incomeLine[area] : typed(line, document ?? TYPED_BY);
  };
  const by = document ?? TYPED_BY;
  const { poor, nearPoor, average, notPoor } = standard.classSource;
  const cited = (source: string) => `${source} (${by})`;
  return {
    incomeLine: { rural: lineOf('rural'), urban: lineOf('urban') },
    classSource: {
      poor: cited(poor),
      nearPoor: cited(nearPoor),
      average: cited(average),
      notPoor: cited(notPoor),
    },
  };
}

function provincePoints(
  { incomeLine }: PovertyStandard,
  points: PovertyStandard['points'],
  { document, incomeLine: own, b1Line = {} }: LocalThresholds['province'],
): PovertyStandard['points'] {
  if (points === null) return null;
  const raised = (area: Area): boolean => (own[area] ?? 0) > incomeLine[area].value;
  const lineOf = (area: Area): Sourced<number> => {
    const line = b1Line[area];
    const national = points.b1Line[area].value;
    if (line === undefined || !raised(area)) return points.b1Line[area];
    if (line < national) throw new DomainError('standard.local-points-lower', { line, national });
    return typed(line, document ?? TYPED_BY);
  };
  const open = (area: Area): boolean => raised(area) && b1Line[area] === undefined;
  if (!AREAS.some(raised)) return points;
  return {
    ...points,
    b1Line: { rural: lineOf('rural'), urban: lineOf('urban') },
    belowLine: { rural: open('rural'), urban: open('urban') },
  };
}

function typedBounds(open: LocalThresholds['open']): DeprivationBounds | null {
  const entries = BOUND_KEYS.map((key) => [key, open[key]] as const);
  if (entries.some(([, value]) => value === undefined)) return null;
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typed(value ?? 0)]),
  ) as unknown as DeprivationBounds;
}

function typedPoints({
  b1Rural,
  b1Urban,
  b2Cut,
  b2PerIndicator,
}: LocalThresholds['open']): PovertyStandard['points'] {
  if (b1Rural === undefined || b1Urban === undefined || b2Cut === undefined || b2PerIndicator === undefined)
    return null;
  return {
    b1Line: { rural: typed(b1Rural), urban: typed(b1Urban) },
    b2Cut: typed(b2Cut),
    b2PerIndicator: typed(b2PerIndicator),
    cited: TYPED_BY,
  };
}

function typedAverage({
  averageRural,
  averageUrban,
}: LocalThresholds['open']): PovertyStandard['averageLine'] {
  if (averageRural === undefined || averageUrban === undefined) return null;
  return { rural: typed(averageRural), urban: typed(averageUrban) };
}
