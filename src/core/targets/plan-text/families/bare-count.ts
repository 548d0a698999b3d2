/** 'Số hộ nghèo: 36 hộ; hộ cận nghèo: 42 hộ': households of a group with no verb are how many may be left, none to reach. */
import type { Family, Frame } from '../frame';
import { baseOf, groupFor } from '../frame';
import { flowIn, poorGroupIn } from '../groups';
import { saysNoMore } from './bare-rate';
import { when } from './shared';

export const bareCount: Family = (frame) => {
  const { quantity, lead, tail } = frame.mention;
  if (!isBare(frame)) return null;
  const flow = flowIn(lead);
  const { group, doubts } = flow === null ? groupFor(frame, [lead, tail], null) : { group: flow, doubts: [] };
  const base = baseOf(quantity);
  const falls = frame.above.reduces;
  return {
    ...base,
    // Below a heading 'Giảm số hộ' the figures are what they fall by.
    kind: falls ? 'reduce-count' : 'at-most-count',
    ...(flow === null || falls ? {} : { flow: true as const }),
    unit: quantity.noun?.unit ?? 'hộ',
    group,
    about: flow === null ? null : 'relapse',
    doubts: [...base.doubts, ...doubts, ...when(falls, 'by-or-to'), ...when(!falls, 'level-not-limit')],
  };
};

function isBare(frame: Frame): boolean {
  const { lead, behind } = frame.mention;
  if (!isPlainCount(frame) || goesOn(frame) || /\bthoat\b/.test(lead + behind)) return false;
  const named = poorGroupIn(lead) ?? flowIn(lead);
  return named !== null && saysNoMore(lead.replace(FLOW, ' ')) && saysNoMore(behind);
}

function isPlainCount({ mention: { quantity } }: Frame): boolean {
  const { sort, noun, value, bound } = quantity;
  return sort === 'count' && noun?.sort === 'household' && value > 0 && bound === null;
}

/** 'Hỗ trợ 10 hộ nghèo, hộ cận nghèo: 5 hộ' goes on with the help. */
function goesOn({ said, above }: Frame): boolean {
  return (said !== null && !said.level) || above.about !== null;
}

const FLOW = /\b(?:tai (?:can )?ngheo|phat sinh(?: moi)?)\b/g;
