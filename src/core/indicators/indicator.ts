/** The frame every indicator of the register fits into. */
import type { ClassReason, HouseholdClass, HouseholdRecord, IndicatorFigure, Register } from '../model';
import type { PovertyStandard } from '../standards/standard';
import type { Group } from '../text/movement-note';
import type { RegisterTallies } from './tally';

export interface IndicatorInput {
  readonly register: Register;
  readonly standard: PovertyStandard;
  /** The whole register first, then each hamlet, then groups of households. */
  readonly tallies: RegisterTallies;
}
/** A household behind a figure, as the list that was counted writes it. */
export interface CountedHousehold {
  readonly record: HouseholdRecord;
  readonly hamlet: string | null;
  readonly class: HouseholdClass | null;
  /** null: not known; it adds no persons. */
  readonly persons: number | null;
  /** Why it is among them, where its class does not say that; words: reports/list-reasons.ts. */
  readonly reason?: ListReason;
}
/** What a figure judged a household by. */
export type ListReason =
  | {
      readonly kind: 'marks';
      /** Keys of indicators. */
      readonly deprived: readonly string[];
      readonly unknown: readonly string[];
      /** Of how many points; null: gaps leave the household out. */
      readonly score: { readonly points: number; readonly outOf: number } | null;
    }
  | { readonly kind: 'no-marks'; readonly why: 'blank-form' | 'not-listed' }
  /** VND per person and month. */
  | { readonly kind: 'income'; readonly income: number; readonly line: number }
  /** Keys of the indicators a class waits for. */
  | { readonly kind: 'class'; readonly reason: ClassReason; readonly unknown: readonly string[] }
  /** No class is written: blank, or words that are none. */
  | { readonly kind: 'no-class'; readonly text: string | null }
  | { readonly kind: 'no-income'; readonly why: 'income' | 'size' | 'area' }
  | {
      readonly kind: 'movement';
      readonly from: Group | 'absent' | null;
      readonly to: Group | 'absent' | null;
      readonly relapsed: boolean | null;
      readonly isWaiting: boolean;
    };
/** Whom a figure counts. Of a figure of persons, the households they belong to. */
export interface CountedHouseholds {
  readonly numerator: readonly CountedHousehold[];
  readonly denominator: readonly CountedHousehold[];
  readonly notAssessable: readonly CountedHousehold[];
}
/** What tells one figure from the others. */
export type FigureName = Pick<IndicatorFigure, 'id' | 'group'>;

/** A family of figures that are counted the same way. */
export interface IndicatorFamily {
  /** Ids of its figures under a standard, kebab-case. */
  ids(standard: PovertyStandard): readonly string[];
  figures(input: IndicatorInput): readonly IndicatorFigure[];
  /** The households behind one of its figures; null when it has no such figure. */
  households(input: IndicatorInput, name: FigureName): CountedHouseholds | null;
}

/** Which of a figure's households a number counts. */
export type FigurePart = 'numerator' | 'denominator' | 'notAssessable';
export interface FigureRef extends FigureName {
  readonly part: FigurePart;
}

/** A figure of one of our sheets with its households; counted when asked, since a register has hundreds of them. */
export interface TracedFigure extends FigureName {
  trace(): { readonly figure: IndicatorFigure; readonly households: CountedHouseholds };
}

export function isSameGroup(a: IndicatorFigure['group'], b: IndicatorFigure['group']): boolean {
  return a.by === b.by && a.name === b.name;
}
