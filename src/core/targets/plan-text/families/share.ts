/** '100% … có nhu cầu', 'đạt từ 72% trở lên', 'nâng tỷ lệ … từ 81% lên 88%', 'Toàn bộ (100%) trẻ em'. */
import { denominatorOf } from '../denominators';
import type { Family, Frame } from '../frame';
import { baseOf, groupFor } from '../frame';
import type { Doubt } from '../plan-target';
import { assessedIn, serviceIn } from '../services';
import { strictOf } from './shared';

/** 'tăng thêm 5%' is an increase, for which there is no kind. */
const INCREASE = /\btang(?: them)?(?: (?:it nhat|toi thieu|tren|tu|khoang|binh quan))*\s*$/;

export const share: Family = (frame) => {
  const { quantity, lead, tail, baseline, beside } = frame.mention;
  if (quantity.sort !== 'percent' || quantity.value > 100) return null;
  if (INCREASE.test(lead) && baseline === null) return null;
  const of = denominatorOf(frame);
  const subjects = of.ahead ? [of.subject, tail, lead] : [of.subject, lead, tail];
  const { group, doubts } = groupFor(frame, subjects, null);
  const denominator = of.denominator ?? frame.said?.denominator ?? null;
  const base = baseOf(quantity);
  const about = serviceIn(of.ahead ? tail : `${lead} ${tail}`) ?? frame.said?.about ?? frame.above.about;
  const counts = beside.find((each) => each.quantity.sort === 'count')?.quantity;
  const assumed = group === null && BASIC.includes(about) && of.noun === 'hộ';
  return {
    ...base,
    kind: 'reach-share',
    ...(baseline ? { from: baseline.value } : {}),
    ...(counts ? { count: counts.value } : {}),
    ...strictOf(quantity, 'up'),
    ...(/\b(?:duy tri|giu vung|giu|tiep tuc bao dam|tiep tuc dam bao)\b/.test(lead)
      ? { keep: true as const }
      : {}),
    unit: '%',
    group: assumed ? 'poor+nearPoor' : group,
    about,
    denominator,
    needOnly: of.needOnly,
    doubts: [
      ...base.doubts,
      ...(assumed ? (['group-assumed'] as const) : doubts),
      ...doubtsOf(frame, denominator, of.byPersons),
    ],
  };
};

/** Services plans set for poor and near-poor households, also where they only say 'hộ'. */
const BASIC: readonly (string | null)[] = ['water', 'toilet', 'telecom', 'insurance'];

function doubtsOf({ mention }: Frame, denominator: string | null, byPersons: boolean): Doubt[] {
  const words = `${mention.index === 0 ? mention.lead : ''} ${mention.tail}`;
  const doubts: Doubt[] = [];
  if (assessedIn(words).length > 1) doubts.push('two-services');
  if (denominator === null) doubts.push('denominator-missing');
  if (byPersons) doubts.push('persons-or-households');
  return doubts;
}
