/** Where each figure comes from, on its cell, and what a reader must know, beside the chart. */
import type { TargetProgress } from '../model';
import type { ProgressContext, Words } from './progress-context';
import { cellName, isPair, sameTotals } from './progress-context';
import { countText, dateText } from './wording';

/** Note of a plan figure: the cell of the target sheet it was read from. */
export function planNote(
  progress: TargetProgress,
  part: 'value' | 'count',
  { words }: ProgressContext,
): string {
  const ref = progress.target.cells[part];
  return ref === undefined ? '' : words('progress.cellPlan', { sheet: ref.sheet, cell: cellName(ref) });
}

/** Note of a reached figure: source, date, counts. */
export function actualNote(progress: TargetProgress, { words, settings }: ProgressContext): string {
  const { actual, baseline, target } = progress;
  if (actual === null || actual.numerator === null) return '';
  const count = (value: number) => countText(value, settings.lang);
  const from = progress.from === 'entered' ? words('progress.entered') : actual.from;
  const lines = [words('progress.cellSource', { from, asOf: dateText(settings.asOf) })];
  const start = baseline?.numerator ?? null;
  if (target.kind === 'reduce-rate' && start !== null && baseline?.denominator && actual.denominator) {
    lines.push(words('progress.cellStart', { count: count(start), total: count(baseline.denominator) }));
    lines.push(
      words('progress.cellEnd', { count: count(actual.numerator), total: count(actual.denominator) }),
    );
  } else if (actual.denominator !== null) {
    lines.push(
      words('progress.cellFraction', {
        numerator: count(actual.numerator),
        denominator: count(actual.denominator),
      }),
    );
  }
  if (actual.unknown > 0) lines.push(words('progress.cellUnknown', { count: count(actual.unknown) }));
  return lines.join('\n');
}

/** The notes printed beside the chart, most general first; `extra` tells contradictions of the register. */
export function sheetNotes(
  progress: readonly TargetProgress[],
  extra: readonly string[],
  { words, settings }: ProgressContext,
): string[] {
  const notes: string[] = [];
  const pairs = progress.filter((each) => isPair(each.target));
  if (pairs.length > 0) notes.push(words('progress.notePoints', { ids: idsOf(pairs) }));
  notes.push(...extra);
  notes.push(...sourceNote(progress, words));
  notes.push(progress.flatMap((each) => targetNotes(each, { words, settings })).join('  '));
  if (progress.some((each) => each.from === 'entered')) notes.push(words('progress.noteEntered'));
  return notes.filter((note) => note !== '');
}
function idsOf(progress: readonly TargetProgress[]): string {
  return progress.map((each) => each.target.id).join(', ');
}
/** Which lists the counts are from, with the targets they serve: the column has room for two words only. */
function sourceNote(progress: readonly TargetProgress[], words: Words): string[] {
  const bySource = new Map<string, string[]>();
  for (const { from, actual, target } of progress) {
    if (from !== 'register' || actual === null || actual.from === '') continue;
    bySource.set(actual.from, [...(bySource.get(actual.from) ?? []), target.id]);
  }
  if (bySource.size === 0) return [];
  const sources = [...bySource].map(([source, ids]) => `${ids.join(', ')} – ${source}`).join('; ');
  return [words('progress.noteSource', { sources })];
}
function targetNotes(progress: TargetProgress, { words, settings }: ProgressContext): string[] {
  const { target, actual, baseline } = progress;
  const id = target.id;
  const count = (value: number) => countText(value, settings.lang);
  const notes = progress.notes.map((note) => `${id}: ${note}`);
  if (target.value === null) notes.push(words('progress.noteNoPlan', { id }));
  if (
    target.kind === 'reduce-rate' &&
    baseline?.denominator &&
    actual?.denominator &&
    !sameTotals(progress)
  ) {
    const [start, end] = [count(baseline.denominator), count(actual.denominator)];
    notes.push(words('progress.noteTotals', { id, start, end }));
  }
  if (actual !== null && actual.unknown > 0) {
    notes.push(words('progress.noteUnknown', { id, count: count(actual.unknown) }));
  }
  return notes;
}
