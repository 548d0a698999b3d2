/** What sort of target a row is, by its wording, its unit and its planned figure. */
import type { TargetKind } from '../../model';
import { readLimit } from '../../text/numbers';
import { isLimitKind } from '../kind-traits';
import type { PlanFigure } from './plan-figure';

/** A row's wording, made comparable. */
export interface Wording {
  /** The target's text as `mainOf` gives it: folded, without what stands in brackets. */
  readonly text: string;
  /** The unit, folded. */
  readonly unit: string;
  readonly figure: PlanFigure | null;
}
export interface KindGuess {
  readonly kind: TargetKind;
  readonly form: 'by' | 'to';
  readonly strict: boolean;
  readonly flow: boolean;
  /** Which rule decided. */
  readonly reason: string;
}
interface KindRule {
  readonly reason: string;
  readonly kind: TargetKind;
  readonly form?: 'to';
  applies(wording: Wording): boolean;
}

const POOR = 'ho (?:moi )?(?:can )?ngheo';
const REDUCTION = new RegExp(
  `ty le giam|giam (?:them )?(?:ty le|so ho|ho (?:can )?ngheo)|\\bgiam (?:tu |it nhat |toi thieu |tren )?\\d|${POOR}.*\\bgiam\\b(?! ngheo)|muc giam`,
);
/** 'giảm 20% số hộ nghèo': a share of the stock. */
const OF_THE_STOCK = /giam\s.*so ho|so ho.*giam/;
/** What is to be left; 'giảm xuống 1,5%' usually means by 1,5 points. */
const LEVEL =
  /xuong (?:con|duoi)|giam con|\bcon(?: lai)?(?: la)?(?:$| ?[:\d]| (?:khong qua|duoi|toi da|khoang|den|cuoi))/;
/** The number after 'giảm', unless it is what 'giảm còn' leaves. */
const FALL = /giam (?:(?!con\b|xuong\b)\D)*(\d(?:[\d.,]*\d)?)/;
const LIMIT = /khong con|khong de|toi da|khong qua|khong vuot/;

/** In order: the first that applies decides. */
const RULES: readonly KindRule[] = [
  {
    reason: 'down-to-rate',
    kind: 'reduce-rate',
    form: 'to',
    applies: (row) => isPercent(row) && isLevel(row),
  },
  {
    reason: 'one-per-household',
    kind: 'one-per-household',
    applies: ({ text }) =>
      /\bho\b/.test(text) && /it nhat (?:mot|01|1) (?:thanh vien|nguoi|lao dong)/.test(text),
  },
  {
    reason: 'reduction-in-percent',
    kind: 'reduce-rate',
    // 'giảm 20% số hộ nghèo' is a share of the stock, not points.
    applies: (row) => isPercent(row) && REDUCTION.test(row.text) && !OF_THE_STOCK.test(row.text),
  },
  {
    reason: 'reduction-of-the-stock',
    kind: 'reduce-relative',
    applies: (row) => isPercent(row) && row.figure !== null && OF_THE_STOCK.test(row.text),
  },
  {
    reason: 'households-left',
    kind: 'at-most-count',
    applies: (row) => !isPercent(row) && row.figure !== null && isLevel(row),
  },
  {
    reason: 'reduction-in-households',
    kind: 'reduce-count',
    applies: (row) => !isPercent(row) && row.figure !== null && REDUCTION.test(row.text),
  },
  {
    reason: 'limit',
    kind: 'at-most-count',
    applies: (row) => !isPercent(row) && row.figure !== null && isLimit(row),
  },
  {
    reason: 'none-allowed',
    kind: 'at-most-count',
    applies: ({ text, figure }) => figure === null && /khong con|khong de/.test(text) && !/co ban/.test(text),
  },
  {
    reason: 'limit-in-percent',
    kind: 'at-most-share',
    applies: (row) => isPercent(row) && isLimitedShare(row) && !isFall(row),
  },
  {
    reason: 'share',
    kind: 'reach-share',
    applies: (row) => isPercent(row) && row.figure !== null && !isLimit(row) && !isFall(row),
  },
  {
    reason: 'count',
    kind: 'reach-count',
    applies: (row) => !isPercent(row) && row.figure !== null && row.figure.value > 0,
  },
];

/** The kind of a row; 'qualitative' for one that no rule understands: it is shown and judged by hand. */
export function inferKind(wording: Wording): KindGuess {
  const rule = RULES.find((each) => each.applies(wording));
  const bound = wording.figure?.bound ?? null;
  const kind = rule?.kind ?? 'qualitative';
  const form = rule?.form ?? 'by';
  return {
    kind,
    form,
    strict: isStrict(wording, bound, isLimitKind(kind) || form === 'to'),
    flow: /tai ngheo|tai can ngheo|phat sinh|khong de/.test(wording.text),
    reason: rule?.reason ?? 'not-understood',
  };
}

export function isPercent({ unit, figure }: Wording): boolean {
  return figure?.percent === true || /%|phan tram|diem phan/.test(unit);
}

export function saysLevel(text: string): boolean {
  return LEVEL.test(text);
}

/** 'Giảm 16 hộ nghèo, còn 36 hộ' says both: the planned figure tells which is meant. */
function isLevel({ text, figure }: Wording): boolean {
  const fall = readLimit(FALL.exec(text)?.[1] ?? null);
  const isTheFall = fall.kind === 'ok' && fall.value.value === figure?.value;
  return saysLevel(text) && new RegExp(POOR).test(text) && !isTheFall;
}

function isFall({ text }: Wording): boolean {
  return REDUCTION.test(text) || OF_THE_STOCK.test(text);
}

function isLimit({ text, figure }: Wording): boolean {
  return figure?.bound === 'at-most' || figure?.bound === 'below' || LIMIT.test(text);
}

/** 'không còn … 100%' names no limit in per cent: 100 % limits nothing. */
function isLimitedShare({ text, figure }: Wording): boolean {
  if (figure === null || figure.value >= 100) return false;
  return figure.bound === 'at-most' || figure.bound === 'below' || /toi da|khong qua|khong vuot/.test(text);
}

/** 'trên' and 'dưới' do not include their number; before an age ('dưới 16 tuổi') they say nothing of the plan. */
function isStrict({ text }: Wording, bound: PlanFigure['bound'], downwards: boolean): boolean {
  if (downwards) return bound === 'below' || /(?:xuong|con) duoi(?! \d+ tuoi)/.test(text);
  return bound === 'above';
}
