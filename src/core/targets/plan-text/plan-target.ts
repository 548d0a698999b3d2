/** What a plan's text is read into: one proposal a target, shown to the officer before anything is written. */
import type { TargetKind } from '../../model';

export interface PlanTarget {
  readonly kind: TargetKind;
  /** Points, per cent or count as written; null when the plan gives no number, or only a fraction like 1/3. */
  readonly value: number | null;
  /** Upper end of a range. */
  readonly max?: number;
  /** The same target in households, beside a rate ('tương ứng 16 hộ'). */
  readonly count?: number;
  readonly countMax?: number;
  /** The rate or count it starts from ('từ 4,18% xuống còn …'). */
  readonly from?: number;
  /** 'to': a level to come down to. */
  readonly form?: 'to';
  /** 'trên', 'dưới': the bound itself does not count. */
  readonly strict?: true;
  /** at-most kinds: counted over the period, not at its end. */
  readonly flow?: true;
  /** A mean a year, or one for each hamlet, or for each body or person that helps. */
  readonly per?: 'year' | 'hamlet' | 'body';
  /** A yearly mean given beside the figure of the whole period. */
  readonly perYear?: number;
  /** Part of the stock: '1/3', 0.2. */
  readonly ratio?: string | number;
  /** '7/9 thôn': the whole. */
  readonly of?: number;
  /** '30 hộ (ít nhất 25%)': the same target as a share. */
  readonly share?: number;
  /** An increase on the previous year, not a level. */
  readonly relative?: 'previous year';
  /** A level that holds already and is to be kept. */
  readonly keep?: true;
  readonly unit: string;
  /** Digits written after the decimal mark. */
  readonly decimals: number;
  /** poor, nearPoor, newlyEscaped joined with '+', with a suffix for a part of them; relapse, new; officers; all; null: not said. */
  readonly group: string | null;
  /** What it is about: insurance, water, …; null when no word says so. */
  readonly about: string | null;
  /** What a share is a share of; null for other kinds. */
  readonly denominator: string | null;
  /** 'có nhu cầu': only those in need count. */
  readonly needOnly: boolean;
  /** The words that narrow it to a part of the group ('ở Tổ dân phố 2', 'dưới 6 tuổi'); null: the whole group. */
  readonly qualifier: string | null;
  /** The plan's own words, spaces made single. */
  readonly sentence: string;
  /** The part of the sentence that states this target. */
  readonly words: string;
  /** Where the sentence stands in the text as given. */
  readonly start: number;
  readonly end: number;
  /** False: the officer has to look at it, for the reasons in `doubts`. */
  readonly sure: boolean;
  readonly doubts: readonly Doubt[];
}

/** Why a proposal needs a person. Each is a key of messages/plan-text.ts. */
export type Doubt =
  | 'unaccented'
  | 'approximate'
  | 'group-missing'
  | 'group-assumed'
  | 'groups-together'
  | 'outside-list'
  | 'by-or-to'
  | 'points-or-share'
  | 'gross-exits'
  | 'no-number'
  | 'two-services'
  | 'persons-or-households'
  | 'new-or-repaired'
  | 'number-format'
  | 'unit-unknown'
  | 'each-hamlet'
  | 'each-body'
  | 'maybe-situation'
  | 'same-goal'
  | 'several-groups'
  | 'fraction'
  | 'fall-beside'
  | 'from-table'
  | 'level-not-limit'
  | 'not-poverty-rate'
  | 'denominator-missing'
  | 'count-left'
  | 'by-hand';

export interface PlanReading {
  readonly targets: readonly PlanTarget[];
  /** Sentences of the list of targets that no pattern understands: shown, never dropped. */
  readonly unrecognised: readonly {
    readonly sentence: string;
    readonly start: number;
    readonly end: number;
  }[];
}
