/** The cells of a target row that say rather than count: unit, plan, verdict, source, body in charge. */
import { formatNumber } from '../arithmetic/format';
import { isLimitKind } from '../targets/kind-traits';
import type { TargetProgress } from '../model';
import { FORMATS, NONE, number, text, withNote } from './cells';
import type { ProgressContext, ShownStatus } from './progress-context';
import { statusWord } from './progress-context';
import { inPercent } from './progress-figures';
import { planNote, verdictNote } from './progress-notes';
import type { CellStyle, ModelCell } from './sheet-model';
import { unbroken } from './wording';

export const CELL: CellStyle = { border: true };
export const SMALL: CellStyle = { border: true, size: 10, align: 'center' };

/** The plan's wording; a range is told in words, since one cell holds one number. */
export function targetName({ target }: TargetProgress, { words, settings }: ProgressContext): string {
  if (target.max === null || target.value === null) return target.text;
  return words('progress.range', {
    text: target.text,
    from: formatNumber(target.value, target.decimals, settings.lang),
    to: formatNumber(target.max, target.decimals, settings.lang),
  });
}

export function unitWord(progress: TargetProgress, { words }: ProgressContext): string {
  if (progress.target.kind !== 'reduce-rate') return inPercent(progress) ? '%' : progress.target.unit;
  return progress.target.form === 'by' ? words('progress.points') : '%';
}

export function planCell(progress: TargetProgress, context: ProgressContext): ModelCell {
  const { target } = progress;
  if (target.value === null) {
    const key = target.sample ? 'progress.sample' : 'progress.noPlan';
    return text(context.words(key), { ...SMALL, italic: true });
  }
  return withNote(number(target.value, planFormat(progress), CELL), planNote(progress, 'value', context));
}
/** As the plan writes it: its decimals, '≤' and '>' where a bound is meant. */
function planFormat(progress: TargetProgress): string {
  const { target } = progress;
  const decimals = target.decimals === 0 ? '' : `.${'0'.repeat(target.decimals)}`;
  const isRate = inPercent(progress) || target.kind === 'reduce-rate';
  if (isLimitKind(target.kind)) return `"${target.strict ? '<' : '≤'} "0${decimals}_0`;
  if (!isRate) return FORMATS.planCount;
  const sign = strictSign(target);
  return sign === '' ? `0${decimals}_0` : `"${sign} "0${decimals}_0`;
}

/** 'dưới 2,5%' of a level to come down to, 'trên 1%' of a fall and of a share; '' where the figure itself will do. */
export function strictSign({ kind, form, strict }: TargetProgress['target']): '' | '<' | '>' {
  if (!strict) return '';
  return kind === 'reduce-rate' && form === 'to' ? '<' : '>';
}

/** The colour follows the word (`wordRules`), so that it follows an edit too. */
export function statusCell(
  status: ShownStatus,
  progress: TargetProgress,
  { words }: ProgressContext,
): ModelCell {
  const cell = text(statusWord(words, status), { ...CELL, bold: true, align: 'center' });
  return withNote(cell, verdictNote(progress));
}

/** Where the figure comes from, and who answers for it. */
export function tailCells(progress: TargetProgress, { words }: ProgressContext): ModelCell[] {
  const { from, target } = progress;
  const sources = { register: words('progress.register'), entered: words('progress.entered'), none: NONE };
  return [
    text(sources[from], { ...SMALL, italic: from === 'entered' }),
    text(target.responsible === '' ? NONE : unbroken(target.responsible), SMALL),
  ];
}
