/** What sort of target a row is, by its wording, its unit and its planned figure. */
import type { TargetKind } from '../../model';
import type { PlanFigure } from './plan-figure';

/** A row's wording, made comparable. */
export interface Wording {
  /** The target's text, folded (lower case, no accents). */
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
  `ty le giam|giam (?:them )?(?:ty le|so ho|ho (?:can )?ngheo)|${POOR}.*\\bgiam\\b(?! ngheo)|muc giam`,
);
/** 'giảm 20% số hộ nghèo': a share of the stock. */
const OF_THE_STOCK = /giam\s.*so ho|so ho.*giam/;
const DOWN_TO = /xuong con|xuong duoi|giam con|con duoi|con khong qua|giam xuong con/;
/** 'số hộ nghèo còn lại: 36' is a level not to be passed, like 'tối đa 36 hộ'. */
const LIMIT = /khong con|khong de|toi da|khong qua|khong vuot|so ho .*\bcon\b|con lai/;

/** In order: the first that applies decides. */
const RULES: readonly KindRule[] = [
  {
    reason: 'down-to-rate',
    kind: 'reduce-rate',
    form: 'to',
    applies: (row) => isPercent(row) && DOWN_TO.test(row.text) && new RegExp(POOR).test(row.text),
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
    // 'giảm 20% số hộ nghèo' is a share of the stock, not points: no kind for it yet, the officer judges.
    applies: (row) => isPercent(row) && REDUCTION.test(row.text) && !OF_THE_STOCK.test(row.text),
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
    strict: isStrict(wording, bound, kind === 'at-most-count' || form === 'to'),
    flow: /tai ngheo|tai can ngheo|phat sinh|khong de/.test(wording.text),
    reason: rule?.reason ?? 'not-understood',
  };
}

export function isPercent({ unit, figure }: Wording): boolean {
  return figure?.percent === true || /%|phan tram|diem phan/.test(unit);
}

function isFall({ text }: Wording): boolean {
  return REDUCTION.test(text) || OF_THE_STOCK.test(text);
}

function isLimit({ text, figure }: Wording): boolean {
  return figure?.bound === 'at-most' || figure?.bound === 'below' || LIMIT.test(text);
}

/** 'trên' and 'dưới' do not include their number; before an age ('dưới 16 tuổi') they say nothing of the plan. */
function isStrict({ text }: Wording, bound: PlanFigure['bound'], downwards: boolean): boolean {
  if (downwards) return bound === 'below' || /(?:xuong|con) duoi(?! \d+ tuoi)/.test(text);
  return bound === 'above';
}
