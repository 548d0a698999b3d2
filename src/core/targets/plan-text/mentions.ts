/** Each figure of a clause that may be a target's own, with the words before and behind it. */
import type { Aside } from './asides';
import { asideOf, isStartOf } from './asides';
import type { Quantity } from './quantities';
import { quantitiesOf } from './quantities';
import type { Clause } from './sentences';

/** A second figure of the same target, and the words before it. */
export interface Beside {
  readonly quantity: Quantity;
  readonly before: string;
}
export interface Mention {
  readonly quantity: Quantity;
  /** Folded words from the figure before to this number, bound included. */
  readonly lead: string;
  /** From the bound to the figure behind, number included; brackets left out. */
  readonly tail: string;
  /** The same without the figure and its unit. */
  readonly behind: string;
  /** What it starts from: 'từ 4,18%'. */
  readonly baseline: Quantity | null;
  readonly beside: readonly Beside[];
  /** Where its own words stand in the clause. */
  readonly span: { readonly from: number; readonly to: number };
  /** Its place among the figures of the clause. */
  readonly index: number;
  readonly count: number;
}

/** Folded text with what stands in brackets blanked, letter for letter. */
export function outside(plain: string): string {
  return plain.replace(/\((?!(?:bao )?gom [^()\d]*\))[^()]*\)?/g, (bracket) => ' '.repeat(bracket.length));
}

const SAME = /\b(?:tuong (?:ung|duong)|tuc(?: la)?|hay la)\b/;
const TOWARDS = /^[^,;]{0,30}?\b(?:(?<!tro )(?:xuong|len)|con|giam con)\b/;

/** The mentions of a clause: baselines and repetitions are put with the figure they belong to. */
export function mentionsOf(clause: Clause): Mention[] {
  const all = quantitiesOf(clause);
  const text = outside(clause.plain);
  const open = all.filter((quantity, i) => !quantity.bracket || isWhole(clause.plain, quantity, i));
  // 'Mọi người thuộc hộ nghèo đều có thẻ BHYT (đạt 100%)'
  const main = open.length > 0 ? open : all;
  const groups = groupsOf(main, asidesOf(main, text), text);
  addBrackets(groups, all, main, clause.plain);
  return groups.map((group, index) => withWords(group, groups, index, text));
}

interface Group {
  readonly quantity: Quantity;
  baseline: Quantity | null;
  readonly beside: Beside[];
}

/** Figures of the clause with what each tells of another; one that stands alone is a target's own. */
function asidesOf(main: readonly Quantity[], text: string): (Aside | null)[] {
  const found = main.map((quantity, i) => {
    const previous = main[i - 1];
    return asideOf(quantity, previous, text.slice(previous?.to ?? 0, quantity.at), text.slice(quantity.at));
  });
  return found.includes(null) ? found : found.map(() => null);
}

function groupsOf(main: readonly Quantity[], asides: readonly (Aside | null)[], text: string): Group[] {
  const groups: Group[] = [];
  let baseline: Quantity | null = null;
  for (const [i, quantity] of main.entries()) {
    const last = groups[groups.length - 1];
    const between = text.slice(main[i - 1]?.to ?? 0, quantity.at);
    const aside = asides[i] ?? null;
    if (aside === 'start' && last) startsFrom(last, quantity);
    else if (startsNext(aside, main, i, text)) baseline = quantity;
    else if (aside !== null) continue;
    else if (last && baseline === null && isSame(last.quantity, quantity, between)) {
      last.beside.push({ quantity, before: between });
    } else {
      groups.push({ quantity, baseline, beside: [] });
      baseline = null;
    }
  }
  return groups;
}

function startsFrom(group: Group, start: Quantity): void {
  if (group.baseline === null && isStartOf(start, group.quantity)) group.baseline = start;
}

/** Whether a figure is what the one behind it starts from. */
function startsNext(aside: Aside | null, main: readonly Quantity[], i: number, text: string): boolean {
  const [quantity, next] = [main[i], main[i + 1]];
  if (!quantity || !next) return false;
  if (aside !== null) return aside === 'start' && isStartOf(quantity, next);
  return isBaseline(quantity, next, text.slice(quantity.to, next.at));
}

/** 'Toàn bộ (100%) trẻ em': the bracket holds the figure itself. */
function isWhole(plain: string, { at, sort }: Quantity, index: number): boolean {
  return index === 0 && sort === 'percent' && /(?:toan bo|tat ca|moi|ca)\s*\(\s*$/.test(plain.slice(0, at));
}

function isBaseline(first: Quantity, next: Quantity, between: string): boolean {
  const sameNoun = first.noun === null || next.noun === null || first.noun.sort === next.noun.sort;
  if (first.sort !== next.sort || !sameNoun || !TOWARDS.test(between)) return false;
  return first.fromWord || /\bxuong con\b|(?<!tro )\blen\b/.test(between);
}

function isSame(last: Quantity, quantity: Quantity, between: string): boolean {
  return last.sort !== quantity.sort && SAME.test(between);
}

function addBrackets(
  groups: { quantity: Quantity; beside: Beside[] }[],
  all: readonly Quantity[],
  main: readonly Quantity[],
  plain: string,
): void {
  let from = 0;
  for (const quantity of all) {
    if (main.includes(quantity)) continue;
    const open = Math.max(from, plain.lastIndexOf('(', quantity.at));
    const owner = [...groups].reverse().find((group) => group.quantity.at < quantity.at) ?? groups[0];
    owner?.beside.push({ quantity, before: plain.slice(open, quantity.at) });
    from = quantity.to;
  }
}

/** Where the words of one figure end and those of the next begin. */
function splitBetween(between: string): number {
  const connectors = [...between.matchAll(/[,;]|\b(?:va|cung|cho)\b/g)];
  const last = connectors[connectors.length - 1];
  if (last === undefined) return between.length;
  return last[0] === 'cho' ? last.index : last.index + last[0].length;
}

function withWords(
  {
    quantity,
    baseline,
    beside,
  }: { quantity: Quantity; baseline: Quantity | null; beside: readonly Beside[] },
  groups: readonly { quantity: Quantity; baseline: Quantity | null }[],
  index: number,
  text: string,
): Mention {
  const previous = groups[index - 1]?.quantity;
  const next = groups[index + 1];
  const nextAt = next ? (next.baseline ?? next.quantity).from : text.length;
  const start = previous
    ? previous.to + splitBetween(text.slice(previous.to, (baseline ?? quantity).from))
    : 0;
  const between = text.slice(quantity.to, nextAt);
  const end = next ? quantity.to + splitBetween(between) : text.length;
  return {
    quantity,
    lead: text.slice(Math.min(start, quantity.at), quantity.at),
    tail: text.slice(quantity.at, Math.max(end, quantity.to)),
    behind: text.slice(quantity.to, Math.max(end, quantity.to)),
    baseline,
    beside,
    span: { from: Math.min(start, quantity.at), to: Math.max(end, quantity.to) },
    index,
    count: groups.length,
  };
}
