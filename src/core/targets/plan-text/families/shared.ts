/** Parts of a draft that several families read alike. */
import type { Draft, Frame } from '../frame';
import type { Quantity } from '../quantities';

/** 'trên' of what is to rise or fall by, 'dưới' of what is to come down to: the number itself does not count. */
export function strictOf({ bound }: Quantity, direction: 'up' | 'down'): Pick<Draft, 'strict'> {
  return bound === (direction === 'up' ? 'above' : 'below') ? { strict: true } : {};
}

const PER_YEAR = /binh quan (?:moi |hang )?nam|moi nam|hang nam|\/ ?nam|binh quan\/nam/;

/** A mean over the years of the period. */
export function yearly({ mention, clause }: Frame, quantity: Quantity): Pick<Draft, 'per'> {
  const after = clause.plain.slice(quantity.at, quantity.to + 8);
  return PER_YEAR.test(mention.lead) || /^\S+(?: ?- ?\S+)? ?(?:diem )?%? ?\/ ?nam|\/ ?nam/.test(after)
    ? { per: 'year' }
    : {};
}
