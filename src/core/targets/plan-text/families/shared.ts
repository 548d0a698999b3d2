/** Parts of a draft that several families read alike. */
import type { Draft, Frame } from '../frame';
import type { Doubt } from '../plan-target';
import type { Quantity } from '../quantities';

/** 'trên' of what is to rise or fall by, 'dưới' of what is to come down to: the number itself does not count. */
export function strictOf({ bound }: Quantity, direction: 'up' | 'down'): Pick<Draft, 'strict'> {
  return bound === (direction === 'up' ? 'above' : 'below') ? { strict: true } : {};
}

export function fromOf(baseline: Quantity | null | undefined): Pick<Draft, 'from'> {
  return baseline ? { from: baseline.value } : {};
}

/** The same target in households. */
export function countOf(counts: Quantity | null | undefined): Pick<Draft, 'count' | 'countMax'> {
  if (!counts) return {};
  return { count: counts.value, ...(counts.max === null ? {} : { countMax: counts.max }) };
}

/** A doubt where something holds. */
export function when(holds: boolean, doubt: Doubt): Doubt[] {
  return holds ? [doubt] : [];
}

const PER_YEAR = /binh quan (?:moi |hang )?nam|moi nam|hang nam|\/ ?nam|binh quan\/nam/;

/** A mean over the years of the period. */
export function yearly({ mention, clause }: Frame, quantity: Quantity): Pick<Draft, 'per'> {
  const after = clause.plain.slice(quantity.at, quantity.to + 8);
  return PER_YEAR.test(mention.lead) || /\/ ?nam/.test(after) ? { per: 'year' } : {};
}

const EACH_HAMLET =
  /\b(?:moi|tung) (?:thon|to dan pho|ban|ap|khu|to|xom|buon|lang|chi hoi)\b|\/(?:thon|to dan pho|ban|ap|xom)\b/;

/** 'Mỗi thôn xây dựng ít nhất 01 mô hình' */
export function isEachHamlet({ clause }: Frame): boolean {
  return EACH_HAMLET.test(clause.plain);
}
