/** '100% … có nhu cầu', 'đạt từ 72% trở lên', 'nâng tỷ lệ … từ 81% lên 88%', 'Toàn bộ (100%) trẻ em'. */
import { denominatorOf } from '../denominators';
import type { ShareOf } from '../denominators';
import type { Draft, Family, Frame } from '../frame';
import { baseOf, groupFor } from '../frame';
import { groupIn } from '../groups';
import type { Doubt } from '../plan-target';
import type { Quantity } from '../quantities';
import { assessedIn, serviceIn } from '../services';
import { saysNoMore } from './bare-rate';
import { fromOf, strictOf, when } from './shared';

/** 'tăng thêm 5%' is an increase, for which there is no kind. */
const INCREASE = /\btang(?: them)?(?: (?:it nhat|toi thieu|tren|tu|khoang|binh quan))*\s*$/;
const KEEPS = /\b(?:duy tri|giu vung|giu|tiep tuc bao dam|tiep tuc dam bao)\b/;
/** A bare per cent of nothing known is only taken after a word of plans. */
const MEANT = /\b(?:dat|ty le|ti le|phan dau|it nhat|toi thieu|tren|nang|bao dam|dam bao)\b/;
/** Services plans set for poor and near-poor households, also where they only say 'hộ'. */
const BASIC: readonly (string | null)[] = ['water', 'toilet', 'telecom'];

export const share: Family = (frame) => {
  const { quantity, lead, baseline } = frame.mention;
  if ((quantity.sort !== 'percent' && quantity.sort !== 'fraction') || quantity.value > 100) return null;
  if (INCREASE.test(lead) && baseline === null) return null;
  const of = denominatorOf(frame);
  const about = aboutOf(frame, of);
  const { group, doubts } = groupOf(frame, of, about);
  const denominator = of.denominator ?? frame.said?.denominator ?? null;
  const isKnown = [group, denominator, about].some((each) => each !== null);
  if (!isKnown && !MEANT.test(lead)) return null;
  const base = baseOf(quantity);
  return {
    ...base,
    kind: 'reach-share',
    ...extras(frame),
    ...inPercent(quantity),
    unit: '%',
    group,
    about,
    denominator,
    needOnly: of.needOnly,
    doubts: [...base.doubts, ...doubts, ...doubtsOf(frame, denominator, of.byPersons), ...ofTheRate(frame)],
  };
};

/** Three quarters are 75%; two thirds are no decimal number and stay the fraction. */
function inPercent({ sort, value, of }: Quantity): Pick<Draft, 'value' | 'ratio' | 'decimals'> | null {
  if (sort !== 'fraction' || of === null) return null;
  const exact = (value * 100) / of;
  return { value: Number.isInteger(exact) ? exact : null, ratio: `${value}/${of}`, decimals: 0 };
}

function extras({ mention }: Frame): Pick<Draft, 'from' | 'count' | 'strict' | 'keep'> {
  const { quantity, lead, baseline, beside } = mention;
  const counts = beside.find((each) => each.quantity.sort === 'count')?.quantity;
  return {
    ...fromOf(baseline),
    ...(counts ? { count: counts.value } : {}),
    ...strictOf(quantity, 'up'),
    ...(KEEPS.test(lead) ? { keep: true as const } : {}),
  };
}

function aboutOf({ mention, said, above }: Frame, { ahead, predicate }: ShareOf): string | null {
  const { lead, tail } = mention;
  const own = ahead ? (serviceIn(tail) ?? serviceIn(lead)) : serviceIn(`${lead} ${tail}`);
  const got = serviceIn(predicate);
  // Whom a course is for is said before it.
  return (got === 'skills-training' ? null : got) ?? own ?? said?.about ?? above.about;
}

function groupOf(frame: Frame, of: ShareOf, about: string | null): Pick<Draft, 'group' | 'doubts'> {
  const { lead, tail } = frame.mention;
  const subjects = of.ahead ? [of.subject, tail, lead] : [of.subject, lead, tail];
  const found = groupFor(frame, subjects, null);
  if (found.group === null && BASIC.includes(about) && of.noun === 'hộ') {
    return { group: 'poor+nearPoor', doubts: ['group-assumed'] };
  }
  // '… hộ nghèo …; 98% trẻ từ 3 đến 5 tuổi …' may be about all children.
  const taken =
    of.noun !== null && frame.clause.link === null && subjects.every((each) => groupIn(each) === null);
  return taken && found.doubts.length === 0 ? { group: found.group, doubts: ['group-assumed'] } : found;
}

/** Nobody plans for 'tỷ lệ hộ nghèo không thấp hơn 2%': what it falls by may be meant. */
function ofTheRate({ mention: { quantity, lead, behind } }: Frame): Doubt[] {
  const words = lead.slice(0, lead.length - (quantity.at - quantity.from));
  return when(/\b(?:ty|ti) le ho\b/.test(words) && saysNoMore(words) && saysNoMore(behind), 'by-or-to');
}

function doubtsOf({ mention }: Frame, denominator: string | null, byPersons: boolean): Doubt[] {
  const words = `${mention.index === 0 ? mention.lead : ''} ${mention.tail}`;
  const doubts: Doubt[] = [];
  if (assessedIn(words).length > 1) doubts.push('two-services');
  if (denominator === null) doubts.push('denominator-missing');
  if (byPersons) doubts.push('persons-or-households');
  if (mention.quantity.sort === 'fraction') doubts.push('fraction');
  return doubts;
}
