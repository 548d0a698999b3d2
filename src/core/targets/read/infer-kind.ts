/** What sort of target a row is, by its wording, its unit and its planned figure. */
import type { TargetKind } from '../../model';
import { readLimit } from '../../text/numbers';
import { isLimitKind } from '../kind-traits';
import { MORE, AT_LEAST, AT_MOST, LESS, boundIn } from '../comparison';
import type { PlanFigure } from './plan-figure';
import { isBadStock, isPovertyLevel } from './stock-levels';

/** A row's wording, made comparable. */
export interface Wording {
  /** The target's text as `mainOf` gives it: folded, of what stands in brackets only a bound. */
  readonly text: string;
  /** The unit, folded. */
  readonly unit: string;
  readonly figure: PlanFigure | null;
  /** The heading above the row, folded; left out: none. */
  readonly under?: string;
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
/** Between 'giảm' and what falls, or by how much. */
const BY = `(?:(?:nhanh|manh|sau|dan|ben vung|them|binh quan|khoang|tu|tren|hon|va|${AT_LEAST}|${MORE}),? )*`;
const REDUCTION = new RegExp(
  `ty le giam|\\bgiam ${BY}(?:\\d|ty le|so ho|ho (?:can )?ngheo)|${POOR}.*\\bgiam\\b(?! ngheo)|muc giam`,
);
/** 'giảm 20% số hộ nghèo': a share of the stock. */
const OF_THE_STOCK = /giam\s.*so ho|so ho.*giam/;
/** What is to be left; 'giảm xuống 1,5%' usually means by 1,5 points. */
const LEVEL = new RegExp(
  String.raw`xuong (?:con|duoi|${AT_MOST}|${LESS})|\btu \d[\d.,]*\s*%?\s*(?:ho(?: (?:can )?ngheo)?\s+)?(?:giam )?xuong\b|giam con|\bcon(?: lai)?(?: la)?(?:$| ?[:\d]| (?:${AT_MOST}|${LESS}|duoi|khoang|den|cuoi))`,
);
/** The number after 'giảm', unless it is what 'giảm còn' leaves. */
const FALL = /giam (?:(?!con\b|xuong\b)\D)*(\d(?:[\d.,]*\d)?)/;
const NONE_LEFT = /khong con|khong de/;

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
    // 'Số hộ có ít nhất một lao động có việc làm: 40 hộ' is a number of households.
    applies: (row) =>
      /\bho\b/.test(row.text) &&
      /it nhat (?:mot|01|1)(?: \((?:mot|0?1)\))? (?:thanh vien|nguoi|lao dong)/.test(row.text) &&
      (isPercent(row) || row.figure === null || row.figure.value === 1),
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
    reason: 'none-planned',
    kind: 'at-most-count',
    // 'Hộ tái nghèo: 0': nobody plans to reach none.
    applies: (row) =>
      !isPercent(row) &&
      row.figure?.value === 0 &&
      /tai (?:can )?ngheo|phat sinh|ho (?:can )?ngheo|bo hoc|nha tam|dot nat|thieu (?:doi|an)/.test(row.text),
  },
  {
    reason: 'limit-in-percent',
    kind: 'at-most-share',
    applies: (row) => isPercent(row) && isLimitedShare(row) && !isFall(row),
  },
  {
    reason: 'number-of-unclear-sense',
    kind: 'qualitative',
    applies: (row) => row.figure !== null && isStock(row) && isUnclear(row),
  },
  {
    reason: 'rate-as-level',
    kind: 'reduce-rate',
    form: 'to',
    applies: (row) => isPercent(row) && row.figure !== null && isStock(row) && isPovertyLevel(row.text),
  },
  {
    reason: 'share-as-level',
    kind: 'at-most-share',
    applies: (row) => isPercent(row) && row.figure !== null && isStock(row),
  },
  {
    reason: 'number-as-level',
    kind: 'at-most-count',
    applies: (row) => !isPercent(row) && row.figure !== null && isStock(row),
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

function isLimit(row: Wording): boolean {
  return isBoundAbove(row) || NONE_LEFT.test(row.text);
}

function isBoundAbove({ text, figure }: Wording): boolean {
  const bounds: readonly unknown[] = [figure?.bound, boundIn(text)];
  return bounds.includes('at-most') || bounds.includes('below');
}

/** 'không còn … 100%' names no limit in per cent: 100 % limits nothing. */
function isLimitedShare(row: Wording): boolean {
  return row.figure !== null && row.figure.value < 100 && isBoundAbove(row);
}

function isStock(row: Wording): boolean {
  return !isFall(row) && isBadStock(row.text, row.under ?? '');
}

/**
 * 'Hộ nghèo: 1,5%' may be the rate or its fall; 'thấp hơn năm trước: 16' is a difference, 'ít nhất 16 hộ nghèo' no
 * level, and nobody plans for all to be poor. Under a heading that speaks of a fall the number may be one too.
 */
function isUnclear(row: Wording): boolean {
  const { text, figure, under = '' } = row;
  const bounds: readonly unknown[] = [boundIn(text), figure?.bound];
  const isNoLevel = ['compared', 'at-least', 'above'].some((each) => bounds.includes(each));
  return isNoLevel || /\bgiam\b(?! ngheo)/.test(under) || (isPercent(row) && isUnclearRate(row));
}

function isUnclearRate({ text, figure }: Wording): boolean {
  return (figure?.value ?? 0) >= 100 || (isPovertyLevel(text) && !/\b(?:ty|ti) le\b/.test(text));
}

/** 'trên' and 'dưới' do not include their number; before an age ('dưới 16 tuổi') they say nothing of the plan. */
function isStrict({ text }: Wording, bound: PlanFigure['bound'], downwards: boolean): boolean {
  if (downwards)
    return bound === 'below' || boundIn(text) === 'below' || /(?:xuong|con) duoi(?! \d+ tuoi)/.test(text);
  return bound === 'above';
}
