/** What a pattern family sees of one figure, and the words it answers with. */
import { flowIn, groupIn, isOnlyGroup, partIn, poorGroupIn } from './groups';
import type { Mention } from './mentions';
import type { Doubt, PlanTarget } from './plan-target';
import type { Quantity } from './quantities';
import type { Section } from './sections';
import type { Clause } from './sentences';

/** What the text before has said already: a later clause need not say it again. */
export interface Said {
  readonly group: string | null;
  readonly about: string | null;
  readonly denominator: string | null;
  readonly reduces: boolean;
  readonly qualifier: string | null;
  /** The figure before was a level to come down to, or not to be exceeded. */
  readonly level: boolean;
}
export const NOTHING_SAID: Said = {
  group: null,
  about: null,
  denominator: null,
  reduces: false,
  qualifier: null,
  level: false,
};
export interface Frame {
  readonly mention: Mention;
  readonly clause: Clause;
  /** Folded words of the whole sentence. */
  readonly sentence: string;
  readonly section: Section;
  /** Earlier in the sentence, else null. */
  readonly said: Said | null;
  /** From the heading or bullet above. */
  readonly above: Said;
}

/** A target without its place in the text. */
export type Draft = Omit<PlanTarget, 'sentence' | 'words' | 'start' | 'end' | 'sure'>;
/** One way of stating targets: a draft, or null when the figure is stated in another way. */
export type Family = (frame: Frame) => Draft | null;

/** What every draft of a figure has. */
export function baseOf({ value, max, decimals, approx, odd }: Quantity): Pick<
  Draft,
  'value' | 'max' | 'decimals' | 'needOnly' | 'denominator' | 'about' | 'qualifier'
> & {
  doubts: Doubt[];
} {
  const doubts: Doubt[] = [];
  if (approx) doubts.push('approximate');
  if (odd) doubts.push('number-format');
  return {
    value,
    ...(max === null ? {} : { max }),
    decimals,
    needOnly: false,
    denominator: null,
    about: null,
    qualifier: null,
    doubts,
  };
}

const REDUCES = /\b(?:giam|thu hep|ha (?:ty le|ti le|thap))\b(?! (?:ngheo|sat|doc|dinh|tai|can ngheo))/;
/** 'tỷ lệ giảm nghèo bình quân 1,1%/năm' */
const REDUCTION =
  /(?:(?:ty|ti) le|muc|toc do|ket qua) giam (?:ho )?(?:can )?ngheo|giam (?:can )?ngheo(?: da chieu| binh quan| ben vung| moi nam| hang nam| hang nam|,)*(?: (?:tu|tren|it nhat|toi thieu|dat|la|khoang|tren dia ban [\p{L} ]+))*\s*$/u;

/** 'Giảm nghèo: 16 hộ; giảm cận nghèo: 5 hộ' */
function isNamed({ lead, quantity: { sort, noun }, behind }: Mention): boolean {
  const isFall = /^\W*(?:phan dau )?giam (?:can )?ngheo(?: la)?\s*:?\s*$/.test(lead);
  return (
    isFall && sort === 'count' && noun?.sort === 'household' && isOnlyGroup(behind.replace(/[.\s]+$/, ''))
  );
}

/** Whether the figure is one of a reduction, said here or by the figure before. */
export function isReduction({ mention, said }: Frame): boolean {
  const { lead, quantity, tail } = mention;
  if (REDUCES.test(lead) || REDUCTION.test(lead) || isNamed(mention)) return true;
  // 'Giảm 12 hộ nghèo; tỷ lệ hộ nghèo: 3%': a rate of its own.
  if (/\b(?:ty|ti) le\b.*:\s*$/.test(lead)) return false;
  // 'trong đó có 5 hộ nghèo dân tộc thiểu số'
  const words = isOnlyGroup(mention.behind.replace(/[.\s]+$/, ''))
    ? lead.replace(/^trong do co\b/, '')
    : lead;
  if (said?.reduces !== true || said.level || !isOnlyGroup(withoutBounds(words))) return false;
  // '; 80% hộ nghèo dùng nước' after a reduction is a share of its own.
  return quantity.sort === 'count' || !/^\S+ ?%? (?:so )?(?:ho|nguoi|tre|lao|can)\b/.test(tail);
}

export function withoutBounds(words: string): string {
  return words.replace(/\b(?:it nhat|toi thieu|tren|tu|khoang|hon|la|duoc|so voi|nam|den)\b|_/g, '');
}

export interface Grouped {
  readonly group: string | null;
  readonly doubts: readonly Doubt[];
}

/** The group by the first of some texts that names one; what was said before, what stands above, else a guess. */
export function groupFor(frame: Frame, texts: readonly string[], fallback: string | null): Grouped {
  const named = firstOf(texts, groupIn);
  if (named !== null) return { group: named, doubts: [] };
  const part = firstOf(texts, partIn);
  const before = frame.said?.group ?? null;
  if (before !== null) return { group: narrowed(before, part), doubts: assumed(frame, part) };
  const other = frame.above.group ?? fallback;
  if (other === null) return { group: null, doubts: ['group-missing'] };
  return { group: narrowed(other, part), doubts: ['group-assumed'] };
}

function firstOf(texts: readonly string[], find: (text: string) => string | null): string | null {
  return texts.reduce<string | null>((found, text) => found ?? find(text), null);
}

/** 'riêng thôn đặc biệt khó khăn' narrows the group before; a part of 'trong đó' may be of another. */
function narrowed(group: string, part: string | null): string {
  return part === null ? group : `${group.split('-')[0] ?? group}-${part}`;
}

function assumed({ clause }: Frame, part: string | null): readonly Doubt[] {
  return clause.link === 'within' && part === null ? ['group-assumed'] : [];
}

const OTHER_RATE =
  /\b(?:thieu hut|bao hiem|bhyt|nuoc|nha tieu|tre em|suy dinh duong|that nghiep|bo hoc|chua(?! (?:den|toi)\b(?! truong| lop))|chiem)\b/;

/** True when the words speak of the poverty rate itself and of no part of it. */
export function isPovertyRate(frame: Frame, group: string | null): boolean {
  const { lead } = frame.mention;
  const words = `${lead} ${frame.clause.plain}`;
  if (group === null || !/^(?:poor|nearPoor)/.test(group) || flowIn(lead) !== null) return false;
  // '… chưa có nhà tiêu, phấn đấu giảm còn 25%': what was said before is still meant.
  if (groupIn(words) === null && (frame.said?.about ?? null) !== null) return false;
  return !OTHER_RATE.test(words);
}

export function isTogether(group: string | null): boolean {
  return group !== null && poorGroupIn(group) === null && group.startsWith('poor+nearPoor');
}
