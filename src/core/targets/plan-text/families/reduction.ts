/** 'giảm 1,11% (tương ứng 16 hộ)', 'giảm ít nhất 26 hộ', 'giảm 20% số hộ', 'giảm 1/3 số hộ nghèo'. */
import type { Draft, Family, Frame } from '../frame';
import { baseOf, groupFor, isPovertyRate, isReduction, isTogether } from '../frame';
import { poorGroupIn } from '../groups';
import type { Beside } from '../mentions';
import type { Doubt } from '../plan-target';
import type { Quantity } from '../quantities';
import { isLevelLead, levelDraft } from './level';
import { countOf, doubtsOfEach, eachOf, fromOf, strictOf, when, yearly } from './shared';

/** A part of the stock, not points: 'giảm 20% số hộ', 'số hộ nghèo giảm 5%'. */
const OF_THE_STOCK = /^ (?:tren |trong )?(?:tong )?so (?:ho|luong|nguoi|tre|hoc sinh|nha)/;
const OF_PERSONS = /^ (?:tong )?(?:so )?(?:luong )?(?:tre|nguoi|hoc sinh|lao dong|nha)\b/;
const STOCK_LEAD = /\bso (?:ho|luong ho|nguoi)\b/;
const RATE = /(?:ty|ti) le/;
/** No rate falls by so many points: 'giảm 100% hộ nghèo là người có công' is a part of them. */
const MANY_POINTS = 50;

export const reduction: Family = (frame) => {
  const { quantity } = frame.mention;
  if (quantity.noun?.sort === 'thing' || quantity.noun?.sort === 'meeting') return null;
  if (isLevelLead(frame)) return levelDraft(frame);
  if (!isReduction(frame)) return null;
  switch (quantity.sort) {
    case 'fraction':
      return ofTheStock(frame);
    case 'percent':
      return isOfTheStock(frame) ? ofTheStock(frame) : inPoints(frame);
    case 'count':
      return quantity.noun === null ? null : inHouseholds(frame);
    default:
      return outOf(frame);
  }
};

/** 'Giảm 16/52 hộ nghèo': by 16 of the 52 there are; '2/3 hộ nghèo' is rather two thirds. */
function outOf(frame: Frame): Draft | null {
  const { mention } = frame;
  const { quantity } = mention;
  const { of, value, noun } = quantity;
  if (of === null || value >= of || noun?.sort !== 'household') return null;
  if (of > 10) return { ...inHouseholds(frame), from: of };
  const part: Quantity = { ...quantity, sort: 'fraction' };
  const draft = ofTheStock({ ...frame, mention: { ...mention, quantity: part } });
  return { ...draft, doubts: [...draft.doubts, 'fraction'] };
}

function isOfTheStock({ mention: { quantity, lead, behind } }: Frame): boolean {
  if (quantity.points) return false;
  return (
    OF_THE_STOCK.test(behind) || quantity.value >= MANY_POINTS || (STOCK_LEAD.test(lead) && !RATE.test(lead))
  );
}

function groupOf(frame: Frame): { group: string | null; doubts: Doubt[] } {
  const { lead, tail, beside } = frame.mention;
  const texts = [lead, tail, ...beside.flatMap(({ before, quantity }) => [before, textOf(frame, quantity)])];
  const { group, doubts } = groupFor(frame, texts, 'poor');
  return { group, doubts: [...doubts, ...when(isTogether(group), 'groups-together')] };
}

function textOf({ clause }: Frame, quantity: Quantity): string {
  const rest = clause.plain.slice(quantity.at);
  return /^[^)]*/.exec(rest)?.[0] ?? rest;
}

/** Half of the stock is 50%; a third is no decimal number and stays the fraction. */
function ofTheStock(frame: Frame): Draft {
  const { quantity, behind, lead } = frame.mention;
  const { group, doubts } = groupOf(frame);
  const base = baseOf(quantity);
  const isFraction = quantity.sort === 'fraction';
  const whole = quantity.of ?? 1;
  // 'giảm còn 1/3' takes two thirds away.
  const left = isFraction && /\b(?:con|xuong)\s*$/.test(lead);
  const part = left ? whole - quantity.value : quantity.value;
  const exact = (part * 100) / whole;
  const value = isFraction ? (Number.isInteger(exact) ? exact : null) : quantity.value;
  return {
    ...base,
    kind: 'reduce-relative',
    value,
    ratio: isFraction ? `${part}/${whole}` : Number((quantity.value / 100).toPrecision(12)),
    ...strictOf(quantity, 'up'),
    unit: '%',
    group,
    doubts: [
      ...base.doubts,
      ...doubts,
      ...when(!isFraction, 'points-or-share'),
      ...when(left, 'by-or-to'),
      ...when(OF_PERSONS.test(behind), 'not-poverty-rate'),
    ],
  };
}

function inHouseholds(frame: Frame): Draft {
  const { quantity, beside, baseline } = frame.mention;
  const rate = beside.find((each) => each.quantity.sort === 'percent' && isTheFall(each));
  if (rate) return inPoints(frame, rate.quantity);
  const { group, doubts } = groupOf(frame);
  const base = baseOf(quantity);
  const each = eachOf(frame);
  return {
    ...base,
    kind: 'reduce-count',
    ...fromOf(baseline ?? beside.find(({ quantity: { fromWord } }) => fromWord)?.quantity),
    ...strictOf(quantity, 'up'),
    ...each,
    unit: quantity.noun?.unit ?? 'hộ',
    group,
    doubts: [
      ...base.doubts,
      ...doubts,
      ...doubtsOfEach(each),
      ...doubtsOfNoun(quantity),
      ...doubtsOfStock(frame),
    ],
  };
}

/** 'Giảm 10 trẻ em suy dinh dưỡng' is no fall of the poor. */
function doubtsOfNoun({ noun }: Quantity): Doubt[] {
  return when(noun !== null && noun.sort !== 'household', 'not-poverty-rate');
}

/** 'Giảm 16 hộ nghèo; số hộ cận nghèo: 42 hộ' may tell how many are left. */
function doubtsOfStock({ mention: { lead } }: Frame): Doubt[] {
  return when(/\bso ho\b[^:]*:\s*$/.test(lead) && !/\bgiam\b/.test(lead), 'by-or-to');
}

/** A second figure tells the same fall, unless it tells where it starts or ends. */
function isTheFall({ before, quantity }: Beside): boolean {
  // '1,11% tỷ lệ hộ nghèo, tương ứng giảm 16 hộ': what stands before 'tương ứng' is of the first figure.
  const own = before.replace(/^.*\b(?=tuong (?:ung|duong)\b)/, '');
  return !quantity.fromWord && !/\b(?:con|xuong|len|chiem|ty le)\b/.test(own);
}

/** @param rate the points, where the households stand first: 'Giảm 14 hộ nghèo, tương đương 0,85 điểm %' */
function inPoints(frame: Frame, rate: Quantity | null = null): Draft {
  const { mention } = frame;
  const points = rate ?? mention.quantity;
  const counts = rate ? mention.quantity : countBeside(frame);
  const start = mention.beside.find(({ quantity: q }) => q.fromWord && q.sort === 'percent')?.quantity;
  const { group, doubts } = groupOf(frame);
  const base = baseOf(points);
  return {
    ...base,
    kind: isPovertyRate(frame, group) ? 'reduce-rate' : 'at-most-share',
    ...countOf(counts),
    ...fromOf(mention.baseline ?? start),
    ...strictOf(points, 'up'),
    ...yearly(frame, points),
    unit: 'điểm %',
    group,
    doubts: [...base.doubts, ...doubts, ...doubtsOfPoints(frame, points, group)],
  };
}

/** The households of the rate's own group, where several stand beside it. */
function countBeside(frame: Frame): Quantity | undefined {
  const { beside, lead } = frame.mention;
  const counts = beside.filter((each) => each.quantity.sort === 'count' && isTheFall(each));
  const own = poorGroupIn(lead);
  const named = (quantity: Quantity): string | null =>
    poorGroupIn(textOf(frame, quantity).split(/,| va /)[0] ?? '');
  return (counts.find(({ quantity }) => own !== null && named(quantity) === own) ?? counts[0])?.quantity;
}

function doubtsOfPoints(frame: Frame, points: Quantity, group: string | null): Doubt[] {
  const { lead, tail, quantity } = frame.mention;
  const ofHouseholds = points === quantity && !points.points && /^\S+ ho\b/.test(tail) && !RATE.test(lead);
  return [
    ...when(!isPovertyRate(frame, group), 'not-poverty-rate'),
    ...when(/\bxuong(?: tu| den| muc)?\s*$/.test(lead), 'by-or-to'),
    ...when(ofHouseholds, 'points-or-share'),
  ];
}
