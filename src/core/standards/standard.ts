/** A poverty standard as data: thresholds by area, each with the article it comes from and how sure it is. */
import type { Area, StandardId } from '../model';
import type { FieldId } from '../register/fields';

export type Confidence = 'high' | 'medium' | 'low';
/** A number of the law, with its article. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: { readonly decree: string; readonly article: string };
  readonly confidence: Confidence;
}
export interface DeprivationIndicator {
  /** Key of domain/standards.json ('viec_lam'); `deprivation-<key>` is the indicator id. */
  readonly key: string;
  /** Column of the register that marks it ('d01' … 'd12'); null where registers have no such column yet. */
  readonly field: FieldId | null;
  readonly dimension: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly threshold: { readonly vi: string };
  readonly confidence: Confidence;
}
/**
 * The bounds inside the indicators, for checks of the marks against what is written of the members. Ages in full
 * years; 'under' and 'below' exclude the number, 'from' and 'to' include it.
 */
export interface DeprivationBounds {
  /** Nutrition looks at children under this age. */
  readonly nutritionUnder: Sourced<number>;
  /** Health insurance looks at members from this age. */
  readonly insuranceFrom: Sourced<number>;
  readonly schoolFrom: Sourced<number>;
  readonly schoolUnder: Sourced<number>;
  readonly adultEducationFrom: Sourced<number>;
  readonly adultEducationTo: Sourced<number>;
  readonly dependantUnder: Sourced<number>;
  /** Dependants above this per cent of the household; at it is not deprived. */
  readonly dependantsAbove: Sourced<number>;
  /** Square metres a person; at it is not deprived. */
  readonly areaBelow: Sourced<number>;
}
export interface PovertyStandard {
  readonly id: StandardId;
  readonly title: { readonly vi: string; readonly en: string };
  /** 'Chuẩn 2022–2026' for headings. */
  readonly short: { readonly vi: string; readonly en: string };
  readonly decree: string;
  readonly from: string;
  readonly to: string;
  /** VND per person and month; at the line is in. */
  readonly incomeLine: Readonly<Record<Area, Sourced<number>>>;
  /** 2016–2020 only: the minimum-living line; between both lines the deprivations decide. */
  readonly minimumLine: Readonly<Record<Area, Sourced<number>>> | null;
  /** Upper bound of 'mức sống trung bình', null where not known. */
  readonly averageLine: Readonly<Record<Area, Sourced<number>>> | null;
  readonly deprivationCut: Sourced<number>;
  /** Where each class is defined, as it is cited: 'điểm a khoản 2 Điều 3 NĐ 07/2021/NĐ-CP'. */
  readonly classSource: Readonly<Record<'poor' | 'nearPoor' | 'average' | 'notPoor', string>>;
  readonly indicators: readonly DeprivationIndicator[];
  /** Null where the annex could not be read. */
  readonly bounds: DeprivationBounds | null;
  /** Points: B1 at most the line, B2 at least the cut (urban 175, rural 140; 30). Null where no table is known. */
  readonly points: {
    readonly b1Line: Readonly<Record<Area, Sourced<number>>>;
    readonly b2Cut: Sourced<number>;
    readonly b2PerIndicator: Sourced<number>;
    /** The circular that turns points into classes, as it is cited. */
    readonly cited: string;
    /**
     * Areas whose income line a province raised without points for it: `b1Line` stands for the nation's lower line. At or
     * under it a household is under both lines; above it points tell nothing.
     */
    readonly belowLine?: Readonly<Partial<Record<Area, boolean>>>;
  } | null;
}

/** The B1 that stands for the income line; null where there is none, as under a province's own line without points. */
export function b1LineOf({ points }: Pick<PovertyStandard, 'points'>, area: Area): number | null {
  return points === null || points.belowLine?.[area] ? null : points.b1Line[area].value;
}
