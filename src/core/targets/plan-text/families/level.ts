/** 'từ 4,18% xuống còn 3,10%', 'xuống dưới 2%', 'còn không quá 25 hộ nghèo': a level to come down to. */
import type { Draft, Frame } from '../frame';
import { baseOf, groupFor, isPovertyRate } from '../frame';
import { flowIn } from '../groups';
import type { Doubt } from '../plan-target';
import { strictOf, yearly } from './shared';

/** Directly in front of the number. */
const LEVEL =
  /(?:xuong con|con lai|giam con|keo giam con|\bcon|xuong (?:muc )?duoi|ve (?:muc |duoi)|xuong muc|xuong toi|xuong den)(?: (?:duoi|khong qua|khong vuot qua|toi da|khoang|muc|la|tu|o muc|it hon|thap hon|du|dat))*\s*$/;
const DOWN = /\bxuong\s*$/;

export function isLevelLead({ mention }: Frame): boolean {
  const { lead, baseline, quantity } = mention;
  if (quantity.sort === 'fraction' || quantity.sort === 'part') return false;
  if (LEVEL.test(lead)) return true;
  return DOWN.test(lead) && (baseline !== null || /\bdua\b/.test(lead));
}

export function levelDraft(frame: Frame): Draft | null {
  return frame.mention.quantity.sort === 'percent' ? rate(frame) : households(frame);
}

function rate(frame: Frame): Draft {
  const { mention } = frame;
  const { quantity, lead, tail, baseline, beside } = mention;
  const { group, doubts } = groupFor(frame, [lead, tail, ...beside.map(({ before }) => before)], 'poor');
  const base = baseOf(quantity);
  const isRate = isPovertyRate(frame, group);
  const fall = beside.find(
    ({ quantity: each, before }) =>
      each.sort === 'count' && /\bgiam\b/.test(before) && !/\bcon\b/.test(before),
  )?.quantity;
  const left = fall === undefined && beside.some(({ quantity: each }) => each.sort === 'count');
  const yearMean = beside.find(
    ({ quantity: each, before }) => each.sort === 'percent' && /binh quan|moi nam|giam/.test(before),
  )?.quantity;
  return {
    ...base,
    kind: isRate ? 'reduce-rate' : 'at-most-share',
    ...(isRate ? { form: 'to' as const } : {}),
    ...(baseline ? { from: baseline.value } : {}),
    ...(fall ? { count: fall.value, ...(fall.max === null ? {} : { countMax: fall.max }) } : {}),
    ...(yearMean ? { perYear: yearMean.value } : {}),
    ...strictOf(quantity, 'down'),
    ...yearly(frame, quantity),
    decimals: base.decimals,
    unit: '%',
    group,
    doubts: [
      ...base.doubts,
      ...doubts,
      ...((isRate ? [] : ['not-poverty-rate']) as Doubt[]),
      ...((left ? ['count-left'] : []) as Doubt[]),
      ...((DOWN.test(lead) && baseline === null ? ['by-or-to'] : []) as Doubt[]),
    ],
  };
}

/** Those that remain: 'còn 25 hộ' without a bound may as well tell how things stand. */
function households(frame: Frame): Draft | null {
  const { quantity, lead, tail, baseline } = frame.mention;
  const limited =
    quantity.bound === 'below' || quantity.bound === 'at-most' || /\bxuong\b|\bgiam\b/.test(lead);
  if (quantity.noun === null || (!limited && frame.section !== 'list' && !/phan dau/.test(lead))) return null;
  const { group, doubts } = groupFor(frame, [tail, lead], 'poor');
  const base = baseOf(quantity);
  return {
    ...base,
    kind: 'at-most-count',
    ...(baseline ? { from: baseline.value } : {}),
    ...strictOf(quantity, 'down'),
    ...(flowIn(lead + tail) ? { flow: true as const } : {}),
    unit: quantity.noun.unit,
    group,
    doubts: [...base.doubts, ...doubts, ...((limited ? [] : ['level-not-limit']) as Doubt[])],
  };
}
