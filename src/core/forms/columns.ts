/** Short ways to write a form's columns. */
import type { Count, Fact, FormColumn, HeaderNode, Part, UntoldColumn } from './form';
import { nearPoor, poor } from './facts';
import { FORM_WORDS } from './words';

type CountOptions = Omit<Count, 'is'>;

/** A count; its key is the number of its index ('9' of '9=1-2'). */
export function counting(
  index: string,
  title: string,
  is: readonly Fact[],
  options: CountOptions = {},
): FormColumn {
  return { key: keyOf(index), title, index, measure: { count: { is, ...options } } };
}
/** Per cent of one column in another. */
export function rating(index: string, title: string, numerator: string, denominator: string): FormColumn {
  return { key: keyOf(index), title, index, measure: { rate: [numerator, denominator] } };
}
export function untold(index: string, title: string, why: UntoldColumn): FormColumn {
  return { key: keyOf(index), title, index, measure: { untold: why } };
}
export function under<Leaf>(title: string, ...columns: readonly HeaderNode<Leaf>[]) {
  return { title, columns };
}
function keyOf(index: string): string {
  return index.split('=')[0] ?? index;
}

/** The same table for the poor and for the near-poor. */
export const BOTH_CLASSES: readonly Part[] = [
  { id: 'poor', title: FORM_WORDS.poor, is: [poor] },
  { id: 'nearPoor', title: FORM_WORDS.nearPoor, is: [nearPoor] },
];
