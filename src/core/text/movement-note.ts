/** What a note of the year's change ('diễn biến') says a household was at the start and is at the end. */
import type { HouseholdClass } from '../model';
import { fold } from './unicode';

/** Classes as the forms of movements have them: escaped, average and not poor are one. */
export const GROUPS = ['poor', 'nearPoor', 'other'] as const;
export type Group = (typeof GROUPS)[number];

/** What is known of the class at either end, as it is said in a message. */
export interface KnownClasses {
  readonly from: { readonly group: Group; readonly label: string } | null;
  readonly to: { readonly group: Group; readonly label: string } | null;
}

/**
 * `change`: from one of some groups to one of some. `same`: nothing changed. `elsewhere`: it came, left, was split
 * or struck off, which says nothing of its class.
 */
export type Movement =
  | {
      readonly kind: 'change';
      readonly from: readonly Group[];
      readonly to: readonly Group[];
      /** 'Tái nghèo' was poor before; 'phát sinh mới' never was. */
      readonly poorBefore: boolean | null;
    }
  | { readonly kind: 'same' }
  | { readonly kind: 'elsewhere' };

const change = (
  from: readonly Group[],
  to: readonly Group[],
  poorBefore: boolean | null = null,
): Movement => ({
  kind: 'change',
  from,
  to,
  poorBefore,
});

const BECOMES = '(?:tro thanh|thanh|xuong|len|sang|chuyen (?:thanh|sang|xuong)|roi (?:vao|xuong))';

/** On the folded text; the first that applies decides. Null: words that promise a change or say another thing. */
const WORDS: readonly (readonly [RegExp, Movement | null])[] = [
  [/(?:dang ky|du kien|phan dau|cam ket|de nghi|co kha nang|chua|moi) thoat|\bchua\b/, null],
  [/khong (?:co )?(?:thay doi|bien dong|doi)|giu nguyen/, { kind: 'same' }],
  [/\bkhong\b/, null],
  [
    /chuyen den|moi den|nhap khau|nhap ho|tach ho|lap ho|chuyen di|di khoi|\bchet\b|\bxoa\b|\bcat\b/,
    { kind: 'elsewhere' },
  ],
  [/tai can ngheo/, change(['other'], ['nearPoor'])],
  [/tai (?:ho )?ngheo/, change(['nearPoor', 'other'], ['poor'], true)],
  [/phat sinh.*can ngheo/, change(['other'], ['nearPoor'])],
  [/phat sinh.*ngheo/, change(['other'], ['poor'], false)],
  [/phat sinh/, change(['other'], ['poor', 'nearPoor'], false)],
  [new RegExp(`can ngheo ${BECOMES} (?:ho )?ngheo`), change(['nearPoor'], ['poor'])],
  [/thoat (?:ho )?ngheo.*vuot/, change(['poor'], ['other'])],
  [new RegExp(`ngheo\\W+${BECOMES} (?:ho )?can ngheo`), change(['poor'], ['nearPoor'])],
  [
    /thoat (?:ho )?ngheo.*thoat (?:ho )?can ngheo|thoat (?:ho )?ngheo ?(?:,|va|\/|;) ?(?:ho )?can ngheo/,
    null,
  ],
  [/thoat (?:ho )?can ngheo/, change(['nearPoor'], ['other'])],
  [/thoat (?:ho )?ngheo/, change(['poor'], ['nearPoor', 'other'])],
  [/vuot chuan can ngheo/, change(['poor', 'nearPoor'], ['other'])],
];

/** The movement a note states; null when it states none that is known. */
export function movementOf(text: string): Movement | null {
  const folded = fold(text);
  return WORDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

export function groupOf(written: HouseholdClass): Group {
  return written === 'poor' || written === 'nearPoor' ? written : 'other';
}

const NAMES: Readonly<Record<`${Group} ${Group}`, readonly string[]>> = {
  'poor poor': [],
  'nearPoor nearPoor': [],
  'other other': [],
  'poor nearPoor': ['Thoát nghèo - trở thành hộ cận nghèo'],
  'poor other': ['Thoát nghèo - vượt chuẩn cận nghèo'],
  'nearPoor poor': ['Hộ cận nghèo trở thành hộ nghèo'],
  'nearPoor other': ['Thoát cận nghèo'],
  'other poor': ['Tái nghèo', 'Phát sinh mới'],
  'other nearPoor': ['Tái cận nghèo', 'Phát sinh mới'],
};

/** The forms' names of the change between two groups; none where nothing changed. */
export function namesOfChange(from: Group, to: Group): readonly string[] {
  return NAMES[`${from} ${to}`];
}
