/** 'từ 4,18% xuống còn 3,10%', 'xuống dưới 2%', 'còn không quá 25 hộ nghèo': a level to come down to. */
import type { Draft, Frame } from '../frame';
import { baseOf, groupFor, isPovertyRate } from '../frame';
import { flowIn } from '../groups';
import type { Beside } from '../mentions';
import type { Quantity } from '../quantities';
import { serviceIn } from '../services';
import { countOf, fromOf, strictOf, when, yearly } from './shared';

/** Directly in front of the number. */
const LEVEL =
  /(?:xuong con|con lai|giam con|keo giam con|\bcon|xuong (?:muc )?duoi|ve (?:muc |duoi)|xuong muc|xuong toi|xuong den)(?: (?:duoi|khong qua|khong vuot qua|toi da|khoang|muc|la|tu|o muc|it hon|thap hon|du|dat))*\s*$/;
const DOWN = /\bxuong\s*$/;

export function isLevelLead(frame: Frame): boolean {
  const { lead, baseline, quantity } = frame.mention;
  if (quantity.sort === 'fraction' || quantity.sort === 'part') return false;
  if (LEVEL.test(lead) || isBoundedLevel(frame)) return true;
  return DOWN.test(lead) && (baseline !== null || /\bdua\b/.test(lead));
}

/** 'xuống thấp hơn 2,6%', 'còn không lớn hơn 36 hộ': the words before what bounds the figure. */
function isBoundedLevel({ mention: { lead, quantity } }: Frame): boolean {
  if (quantity.bound !== 'below' && quantity.bound !== 'at-most') return false;
  return /\b(?:xuong|ve|con|con lai)(?: (?:muc|o muc))?\s*$/.test(
    lead.slice(0, lead.length - (quantity.at - quantity.from)),
  );
}

export function levelDraft(frame: Frame): Draft | null {
  return frame.mention.quantity.sort === 'percent' ? rate(frame) : households(frame);
}

function rate(frame: Frame): Draft {
  const { said } = frame;
  const { quantity, lead, tail, baseline, beside } = frame.mention;
  const { group, doubts } = groupFor(frame, [lead, tail, ...beside.map(({ before }) => before)], 'poor');
  const base = baseOf(quantity);
  const isRate = isPovertyRate(frame, group);
  const fall = fallBeside(beside);
  const left = fall === undefined && beside.some(({ quantity: each }) => each.sort === 'count');
  return {
    ...base,
    kind: isRate ? 'reduce-rate' : 'at-most-share',
    ...(isRate ? { form: 'to' as const } : { about: serviceIn(`${lead} ${tail}`) ?? said?.about ?? null }),
    ...fromOf(baseline),
    ...countOf(fall),
    ...yearMean(beside),
    ...strictOf(quantity, 'down'),
    ...yearly(frame, quantity),
    unit: '%',
    group,
    doubts: [
      ...base.doubts,
      ...doubts,
      ...when(!isRate, 'not-poverty-rate'),
      ...when(left, 'count-left'),
      ...when(DOWN.test(lead) && baseline === null, 'by-or-to'),
    ],
  };
}

export function fallBeside(beside: readonly Beside[]): Quantity | undefined {
  const isFall = ({ quantity, before }: Beside): boolean =>
    quantity.sort === 'count' && /\bgiam\b/.test(before) && !/\bcon\b/.test(before);
  return beside.find(isFall)?.quantity;
}

/** '(bình quân giảm trên 0,9%/năm)' beside the level of the whole period. */
function yearMean(beside: readonly Beside[]): Pick<Draft, 'perYear'> {
  const mean = beside.find(
    ({ quantity, before }) => quantity.sort === 'percent' && /binh quan|moi nam|giam/.test(before),
  )?.quantity;
  return mean ? { perYear: mean.value } : {};
}

/** Those that remain: 'còn 25 hộ' without a bound may as well tell how things stand. */
function households(frame: Frame): Draft | null {
  const { quantity, lead, tail, baseline, beside } = frame.mention;
  const bounded = quantity.bound === 'below' || quantity.bound === 'at-most';
  const limited = bounded || /\bxuong\b|\bgiam\b/.test(lead);
  const meant = limited || frame.section === 'list' || /phan dau/.test(lead);
  if (quantity.noun === null || !meant) return null;
  const { group, doubts } = groupFor(frame, [tail, lead], 'poor');
  const base = baseOf(quantity);
  return {
    ...base,
    kind: 'at-most-count',
    ...fromOf(baseline),
    ...strictOf(quantity, 'down'),
    ...(flowIn(lead + tail) ? { flow: true as const } : {}),
    unit: quantity.noun.unit,
    group,
    doubts: [
      ...base.doubts,
      ...doubts,
      ...when(!limited, 'level-not-limit'),
      ...when(beside.length > 0, 'fall-beside'),
    ],
  };
}
