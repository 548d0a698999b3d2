/** 'giảm 1,11% (tương ứng 16 hộ)', 'giảm ít nhất 26 hộ', 'giảm 20% số hộ', 'giảm 1/3 số hộ nghèo'. */
import type { Draft, Family, Frame } from '../frame';
import { baseOf, groupFor, isPovertyRate, isReduction, isTogether } from '../frame';
import type { Beside } from '../mentions';
import type { Doubt } from '../plan-target';
import type { Quantity } from '../quantities';
import { isLevelLead, levelDraft } from './level';
import { strictOf, yearly } from './shared';

/** A part of the stock, not points: 'giảm 20% số hộ', 'số hộ nghèo giảm 5%'. */
const OF_THE_STOCK = /^\S+(?: ?-? ?\S+)? (?:tren |trong )?(?:tong )?so (?:ho|luong|nguoi)/;
const STOCK_LEAD = /\bso (?:ho|luong ho|nguoi)\b/;

export const reduction: Family = (frame) => {
  const { quantity, lead } = frame.mention;
  if (quantity.noun?.sort === 'thing' || quantity.noun?.sort === 'meeting') return null;
  if (isLevelLead(frame)) return levelDraft(frame);
  if (!isReduction(frame)) return null;
  if (quantity.sort === 'fraction') return ofTheStock(frame);
  if (quantity.sort === 'count') return quantity.noun === null ? null : inHouseholds(frame);
  if (quantity.sort === 'part') return null;
  const stock =
    OF_THE_STOCK.test(frame.mention.tail) || (STOCK_LEAD.test(lead) && !/(?:ty|ti) le/.test(lead));
  // No rate falls by half a hundred points: 'giảm 100% hộ nghèo là người có công' is a part of them.
  const relative = stock || quantity.value >= 50;
  return relative && !quantity.points ? ofTheStock(frame) : inPoints(frame);
};

function groupOf(frame: Frame): { group: string | null; doubts: Doubt[] } {
  const { lead, tail, beside } = frame.mention;
  const texts = [lead, tail, ...beside.flatMap(({ before, quantity }) => [before, textOf(frame, quantity)])];
  const { group, doubts } = groupFor(frame, texts, 'poor');
  return { group, doubts: [...doubts, ...(isTogether(group) ? (['groups-together'] as const) : [])] };
}

function textOf({ clause }: Frame, quantity: Beside['quantity']): string {
  const rest = clause.plain.slice(quantity.at);
  return /^[^)]*/.exec(rest)?.[0] ?? rest;
}

/** Half of the stock is 50%; a third is no decimal number and stays the fraction. */
function ofTheStock(frame: Frame): Draft {
  const { quantity } = frame.mention;
  const { group, doubts } = groupOf(frame);
  const base = baseOf(quantity);
  const isFraction = quantity.sort === 'fraction';
  const per = 100 / (quantity.of ?? 1);
  const exact = quantity.value * per;
  return {
    ...base,
    kind: 'reduce-relative',
    value: !isFraction ? quantity.value : Number.isInteger(exact) ? exact : null,
    ratio: isFraction
      ? `${quantity.value}/${quantity.of ?? 1}`
      : Number((quantity.value / 100).toPrecision(12)),
    ...strictOf(quantity, 'up'),
    unit: '%',
    group,
    doubts: [...base.doubts, ...doubts, ...(isFraction ? [] : (['points-or-share'] as const))],
  };
}

function inHouseholds(frame: Frame): Draft {
  const { quantity, beside } = frame.mention;
  const { group, doubts } = groupOf(frame);
  const rate = beside.find((each) => each.quantity.sort === 'percent' && isTheFall(each));
  if (rate) return inPoints(frame, rate);
  const base = baseOf(quantity);
  const from = frame.mention.baseline ?? beside.find(({ quantity: q }) => q.fromWord)?.quantity;
  return {
    ...base,
    kind: 'reduce-count',
    ...(from ? { from: from.value } : {}),
    ...strictOf(quantity, 'up'),
    unit: quantity.noun?.unit ?? 'hộ',
    group,
    doubts: [...base.doubts, ...doubts],
  };
}

/** A second figure tells the same fall, unless it tells where it starts or ends. */
function isTheFall({ before, quantity }: Beside): boolean {
  return !quantity.fromWord && !/\b(?:con|xuong|len|chiem|ty le)\b/.test(before);
}

/** @param rate the points, where the households stand first: 'Giảm 14 hộ nghèo, tương đương 0,85 điểm %' */
function inPoints(frame: Frame, rate: Beside | null = null): Draft {
  const { mention } = frame;
  const points = rate?.quantity ?? mention.quantity;
  const counts = rate
    ? mention.quantity
    : mention.beside.find((each) => each.quantity.sort === 'count' && isTheFall(each))?.quantity;
  const { group, doubts } = groupOf(frame);
  const base = baseOf(points);
  const from =
    mention.baseline ??
    mention.beside.find(({ quantity }) => quantity.fromWord && quantity.sort === 'percent')?.quantity;
  return {
    ...base,
    kind: isPovertyRate(frame, group) ? 'reduce-rate' : 'at-most-share',
    ...(counts ? { count: counts.value, ...(counts.max === null ? {} : { countMax: counts.max }) } : {}),
    ...(from && from !== points ? { from: from.value } : {}),
    ...strictOf(points, 'up'),
    ...yearly(frame, points),
    unit: 'điểm %',
    group,
    doubts: [...base.doubts, ...doubts, ...doubtsOfPoints(frame, points, group)],
  };
}

function doubtsOfPoints(frame: Frame, points: Quantity, group: string | null): Doubt[] {
  const { lead, tail, quantity } = frame.mention;
  const doubts: Doubt[] = [];
  if (!isPovertyRate(frame, group)) doubts.push('not-poverty-rate');
  if (/\bxuong(?: tu| den| muc)?\s*$/.test(lead)) doubts.push('by-or-to');
  if (points === quantity && !points.points && /^\S+ ho\b/.test(tail) && !/(?:ty|ti) le/.test(lead))
    doubts.push('points-or-share');
  return doubts;
}
