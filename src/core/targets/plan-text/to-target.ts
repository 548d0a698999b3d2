/** A confirmed proposal as a row of the target sheet: in the plan's own words, with how they are read behind them. */
import type { Target } from '../../model';
import { fold, normaliseText } from '../../text/unicode';
import { isLimitKind } from '../kind-traits';
import { inferKind } from '../read/infer-kind';
import { householdsIn, mainOf } from '../read/own-text';
import type { Bound } from '../read/plan-figure';
import { withReading, type WrittenTarget } from '../read/reading-note';
import type { PlanTarget } from './plan-target';
import { readingOf } from './reading-words';
import { sourceSaid } from './source-said';

/** The row of a proposal; its numbers are those the text gave, and nothing is filled in that it did not. */
export function targetOf(found: PlanTarget, id: string): Target {
  const { kind } = found;
  const unit = found.kind === 'reduce-rate' || /share|relative/.test(found.kind) ? '%' : found.unit;
  const written = wordingOf(found, unit);
  const source = written.byHand ? null : sourceSaid(written, found).source;
  return {
    id,
    kind,
    text: withReading(written),
    unit,
    // 'Mỗi hộ có ít nhất một …' asks for one in every household: the plan's figure is no 1 %.
    value: kind === 'one-per-household' ? null : found.value,
    max: found.max ?? null,
    decimals: found.decimals,
    count: countBeside(found),
    form: found.form ?? 'by',
    strict: found.strict ?? false,
    flow: found.flow ?? false,
    source,
    responsible: '',
    section: null,
    cells: {},
    entered: {
      baseline: startSaid(found, source),
      baselineTotal: null,
      actual: null,
      denominator: null,
    },
  };
}

/** The plan's start beside the register's end would tell a fall that no one made: the register has its own. */
function startSaid({ kind, from }: PlanTarget, source: Target['source']): number | null {
  return kind === 'reduce-count' && source === null ? (from ?? null) : null;
}

const countBeside = ({ kind, count }: PlanTarget): number | null =>
  kind === 'reduce-rate' ? (count ?? null) : null;

/**
 * The plan's own words, never changed. Where the sheet's reader would take them for another kind, or for another
 * group than the passage says, the reading stands behind them; where neither tells the group, the officer fills in.
 */
function wordingOf(found: PlanTarget, unit: string): WrittenTarget {
  const text = normaliseText(found.words)
    .replace(/^[\s,;:()]+|[\s.;,:]+$/gu, '')
    .replace(/\s+(?:và|hoặc|cùng)$/iu, '');
  const own: WrittenTarget = { text, reading: null, byHand: false };
  const reading = readingOf(found, text);
  const candidates = [own, ...(reading === null ? [] : [{ ...own, reading }])].filter((each) =>
    readsAlike(each, found, unit),
  );
  const said = candidates.map((each) => ({ each, ...sourceSaid(each, found) }));
  const told =
    said.find(({ source, agrees }) => source !== null && agrees) ?? said.find(({ agrees }) => agrees);
  if (told) return told.each;
  return { ...(candidates[0] ?? { ...own, reading }), byHand: true };
}

function readsAlike({ text, reading }: WrittenTarget, found: PlanTarget, unit: string): boolean {
  const { value, decimals } = found;
  const figure =
    value === null
      ? null
      : { value, max: found.max ?? null, decimals, bound: boundOf(found), percent: unit === '%' };
  const told = found.kind === 'reduce-rate' ? householdsIn(text) : null;
  if (told !== null && told !== (found.count ?? null)) return false;
  const guess = inferKind({ text: mainOf(reading ?? text), unit: fold(unit), figure });
  return guess.kind === found.kind && guess.form === (found.form ?? 'by');
}

/** As the plan's cell has it: 'dưới 3', 'trên 90'. */
function boundOf({ kind, form, strict }: PlanTarget): Bound {
  if (!strict) return null;
  return form === 'to' || isLimitKind(kind) ? 'below' : 'above';
}
