/** 'Tỷ lệ hộ nghèo: 3,1%; hộ cận nghèo: 4,2%': a rate with its figure and no word of falling is the level aimed at. */
import type { Family, Frame } from '../frame';
import { baseOf, groupFor, isPovertyRate } from '../frame';
import { isOnlyGroup } from '../groups';
import { fallBeside } from './level';
import { countOf, when } from './shared';

/** What may stand with it and says nothing more: when, where, 'đạt'. */
const AROUND =
  /\b(?:phan dau|den|vao|trong|cuoi|dau|nam|giai doan|ky|dat|la|chi|o|muc|chiem|duy tri|giu|phuong|thi tran|tren|dia ban|chung|tong|\d{4})\b|_+|[.:–-]/g;
const RATE = /\b(?:ty|ti) le\b/;

export const bareRate: Family = (frame) => {
  const { above, said } = frame;
  const { quantity, lead, tail, beside } = frame.mention;
  const isKnown = RATE.test(lead) || said?.level === true;
  if (!isBare(frame) || isOfService(frame)) return null;
  const { group, doubts } = groupFor(frame, [lead, tail], null);
  if (!isPovertyRate(frame, group)) return null;
  const base = baseOf(quantity);
  const fall = fallBeside(beside);
  return {
    ...base,
    kind: 'reduce-rate',
    // Below a heading 'Giảm tỷ lệ' the figures are what they fall by.
    ...(above.reduces ? {} : { form: 'to' as const }),
    ...countOf(fall),
    unit: above.reduces ? 'điểm %' : '%',
    group,
    doubts: [
      ...base.doubts,
      ...doubts,
      ...when(!isKnown || mayFall(frame), 'by-or-to'),
      ...when(fall === undefined && hasCounts(frame), 'count-left'),
    ],
  };
};

/** Below a heading 'Giảm tỷ lệ', or behind a fall in the same sentence. */
function mayFall({ above, said }: Frame): boolean {
  return above.reduces || (said?.reduces === true && !said.level);
}

function isBare({ mention: { quantity, lead, behind } }: Frame): boolean {
  return quantity.sort === 'percent' && quantity.bound === null && saysNoMore(lead) && saysNoMore(behind);
}

/** 'Tỷ lệ bao phủ BHYT của hộ nghèo: 100%; hộ cận nghèo: 98%'; or of nothing said. */
function isOfService({ mention: { lead }, said, above }: Frame): boolean {
  if (RATE.test(lead)) return false;
  return (said?.about ?? above.about) !== null || !(said?.level === true || /ngheo/.test(lead));
}

/** Nothing but whom, when and where. */
export function saysNoMore(words: string): boolean {
  return isOnlyGroup(words.replace(AROUND, ' '));
}

function hasCounts({ mention }: Frame): boolean {
  return mention.beside.some(({ quantity }) => quantity.sort === 'count');
}
