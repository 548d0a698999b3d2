/** 'tái nghèo dưới 0,2%', 'phát sinh mới không quá 04 hộ', 'tỷ lệ hộ nghèo dưới 2%': not more than. */
import { denominatorOf } from '../denominators';
import type { Draft, Family, Frame } from '../frame';
import { baseOf, groupFor, isPovertyRate } from '../frame';
import { flowIn } from '../groups';
import type { Doubt } from '../plan-target';
import { serviceIn } from '../services';
import { fallBeside } from './level';
import { countOf, strictOf, when } from './shared';

const KEEPS_LOW = /kiem che|khong che|han che|kiem soat/;

export const limit: Family = (frame) => {
  const { quantity, lead } = frame.mention;
  const isLimited = quantity.bound === 'below' || quantity.bound === 'at-most' || KEEPS_LOW.test(lead);
  if (!isLimited || quantity.sort === 'fraction' || quantity.sort === 'part') return null;
  if (quantity.sort === 'percent') return share(frame);
  return quantity.noun === null ? null : count(frame);
};

function named(frame: Frame): { group: string | null; doubts: readonly Doubt[]; flow: boolean } {
  const { lead, tail } = frame.mention;
  const flow = flowIn(lead) ?? flowIn(tail);
  if (flow !== null) return { group: flow, doubts: [], flow: true };
  return { ...groupFor(frame, [lead, tail], null), flow: false };
}

function share(frame: Frame): Draft {
  const { group, doubts, flow } = named(frame);
  const { quantity } = frame.mention;
  const base = baseOf(quantity);
  const isRate = !flow && isPovertyRate(frame, group);
  const { beside } = frame.mention;
  const fall = isRate ? fallBeside(beside) : undefined;
  return {
    ...base,
    kind: isRate ? 'reduce-rate' : 'at-most-share',
    ...(isRate ? { form: 'to' as const } : {}),
    ...countOf(fall),
    ...strictOf(quantity, 'down'),
    ...(flow ? { flow: true as const } : {}),
    unit: '%',
    group,
    about: flow ? 'relapse' : isRate ? null : serviceIn(`${frame.mention.lead} ${frame.mention.tail}`),
    denominator: isRate ? null : (denominatorOf(frame).denominator ?? 'hộ'),
    doubts: [
      ...base.doubts,
      ...doubts,
      ...when(!isRate, 'denominator-missing'),
      ...when(fall === undefined && beside.some((each) => each.quantity.sort === 'count'), 'count-left'),
    ],
  };
}

function count(frame: Frame): Draft {
  const { group, doubts, flow } = named(frame);
  const { quantity } = frame.mention;
  const base = baseOf(quantity);
  const each: readonly Doubt[] = /\bmoi (?:loai|nhom|doi tuong)\b/.test(frame.clause.plain)
    ? ['groups-together']
    : [];
  return {
    ...base,
    kind: 'at-most-count',
    ...strictOf(quantity, 'down'),
    ...(flow ? { flow: true as const } : {}),
    unit: quantity.noun?.unit ?? 'hộ',
    group,
    about: flow ? 'relapse' : null,
    doubts: [...base.doubts, ...doubts, ...each],
  };
}
