/** NGHEO_TIENDO and NGHEO_DANHGIA: a target's done in per cent of the plan, and its status. */
import { roundHalfUp } from '../arithmetic/round';
import { DomainError } from '../errors';
import type { Cell, TargetKind } from '../model';
import { achievementOf, statusOf } from '../targets/plain-figures';
import type { PlainFigures } from '../targets/plain-figures';
import type { WrittenNumber } from '../text/numbers';
import { cellText, labelKey } from '../text/unicode';
import { numberOf, writtenNumber, yesOrNo } from './arguments';
import { params } from './formula';
import type { RowFormula } from './formula';
import { statusText } from './sentences';

type Kind = Pick<PlainFigures, 'form'> & { readonly kind: TargetKind | 'reduce' };

/** Words for a kind of target, without accents. 'giam' alone: households when the plan is whole, points when not. */
const KINDS: readonly (readonly [readonly string[], Kind])[] = [
  [['giam'], { kind: 'reduce' }],
  [['giam so ho', 'giam ho', 'reduce count'], { kind: 'reduce-count' }],
  [['giam ty le', 'giam ti le', 'giam diem', 'giam diem %', 'reduce rate'], { kind: 'reduce-rate' }],
  [['xuong con', 'giam xuong', 'giam con'], { kind: 'reduce-rate', form: 'to' }],
  [['dat', 'toi thieu', 'it nhat', 'so luong', 'reach count'], { kind: 'reach-count' }],
  [['tyle', 'ty le', 'tile', 'ti le', 'phan tram', '%', 'reach share'], { kind: 'reach-share' }],
  [['toida', 'toi da', 'khong qua', 'khong con', 'at most count'], { kind: 'at-most-count' }],
];

function kindOf(cell: Cell | undefined): Kind {
  const text = cellText(cell);
  const key = labelKey(text);
  const found = KINDS.find(([words]) => words.includes(key));
  if (!found) throw new DomainError('formula.kind-unknown', { text });
  return found[1];
}

/** 0,95 of a per cent cell; 95 and '95%' are per cent already. */
function isFraction({ value, percent }: WrittenNumber): boolean {
  return !percent && value > 0 && value <= 1;
}

/**
 * Plan and done of a share in per cent. Sheets hands a cell formatted as 95 % over as 0,95; one number in each way
 * of writing leaves open whether 1 is 1 % or 100 %, so it is asked for instead of guessed.
 */
function sharesInPercent(plan: WrittenNumber, done: WrittenNumber | null): readonly [number, number | null] {
  const fractions = isFraction(plan);
  if (done && done.value !== 0 && isFraction(done) !== fractions) {
    throw new DomainError('formula.share-mixed', { plan: plan.value, done: done.value });
  }
  const percent = (value: number): number => (fractions ? roundHalfUp(value * 100, 10) : value);
  return [percent(plan.value), done && percent(done.value)];
}

function figuresOf(
  [planned, reached, kindCell, baseline]: readonly Cell[],
  elapsed: number,
): readonly [TargetKind, PlainFigures] {
  const { kind: named, form } = kindOf(kindCell);
  const plan = writtenNumber(planned, 'keHoach');
  const done = reached === null ? null : writtenNumber(reached, 'thucHien');
  if (named === 'reach-share') {
    const [share, doneShare] = sharesInPercent(plan, done);
    return [named, { plan: share, done: doneShare, elapsed }];
  }
  const kind = named !== 'reduce' ? named : Number.isInteger(plan.value) ? 'reduce-count' : 'reduce-rate';
  const start = baseline === null ? {} : { start: numberOf(baseline, 'dauKy') };
  const shape = form ? { form } : {};
  return [kind, { plan: plan.value, done: done && done.value, elapsed, ...start, ...shape }];
}

/**
 * Done in per cent of the plan, one decimal half up; never 100 when unmet; blank where there is none (at most,
 * a plan of 0). For a fall `thucHien` is the figure at the end when `dauKy` is given, else the fall itself.
 *
 * @see core/targets/plain-figures.ts; shared/domain/progress.md section 5
 */
export const progress: RowFormula = {
  params: params('keHoach', 'thucHien', 'loai', 'dauKy?'),
  run: (args) => achievementOf(...figuresOf(args, 1)) ?? '',
};

/**
 * Status word: Vượt, Đạt, Đang thực hiện, Chưa đạt, Chưa có số liệu. A blank `thucHien` is no data, not 0.
 * `hetKy`: whether the plan's period is over; left out, it is.
 *
 * @see core/targets/plain-figures.ts; shared/domain/progress.md section 5
 */
export const status: RowFormula = {
  params: params('keHoach', 'thucHien?', 'loai', 'dauKy?', 'hetKy?'),
  run: (args) => {
    const over = args[4] ?? null;
    const elapsed = over === null || yesOrNo(over, 'hetKy') ? 1 : 0;
    return statusText(statusOf(...figuresOf(args, elapsed)), 'vi');
  },
};
