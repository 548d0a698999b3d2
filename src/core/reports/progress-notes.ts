/** Where each figure comes from, on its cell, and what a reader must know, beside the chart. */
import type { Actual, Target, TargetProgress } from '../model';
import type { ProgressContext } from './progress-context';
import { cellName, isPair } from './progress-context';
import { countText, dateText } from './wording';
import type { Words } from './words';

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
export function actualNote(progress: TargetProgress, context: ProgressContext): string {
  const { actual, from } = progress;
  if (actual === null || actual.numerator === null) return '';
  const { words, settings } = context;
  const source = from === 'entered' || actual.from === '' ? words('progress.entered') : actual.from;
  const lines = [words('progress.cellSource', { from: source, asOf: dateText(settings.asOf) })];
  lines.push(...countLines(progress, context));
  if (actual.unknown > 0) {
    lines.push(words('progress.cellUnknown', { count: countText(actual.unknown, settings.lang) }));
  }
  return lines.join('\n');
}
function countLines(
  { target, baseline, actual }: TargetProgress,
  { words, settings }: ProgressContext,
): string[] {
  const params = (counted: Actual) => ({
    numerator: countText(counted.numerator ?? 0, settings.lang),
    denominator: countText(counted.denominator ?? 0, settings.lang),
  });
  if (actual === null || !actual.denominator) return [];
  if (target.kind !== 'reduce-rate') return [words('progress.cellFraction', params(actual))];
  const end = words('progress.cellEnd', params(actual));
  const startKnown = baseline !== null && baseline.numerator !== null && baseline.denominator !== null;
  return startKnown ? [words('progress.cellStart', params(baseline)), end] : [end];
}

/** Note of a verdict: the result in one sentence, then what the reader must know about this target. */
export function verdictNote(progress: TargetProgress): string {
  return [progress.sentence, ...progress.notes].filter((line) => line !== '').join('\n');
}

/**
 * The notes printed beside the chart, most general first; all notes of a target stand on the cell of its verdict.
 *
 * @param extra contradictions of the register
 * @param fits whether that many notes have room; the targets' own ones give way, the general ones never
 */
export function sheetNotes(
  progress: readonly TargetProgress[],
  extra: readonly string[],
  context: ProgressContext,
  fits: (notes: readonly string[]) => boolean,
): string[] {
  const { words } = context;
  const pairs = progress.filter((each) => isPair(each.target));
  const points = pairs.length > 0 ? words('progress.notePoints', { ids: idsOf(pairs) }) : '';
  const entered = progress.some((each) => each.from === 'entered') ? words('progress.noteEntered') : '';
  const general = byText(progress.flatMap((each) => factsOf(each, context)));
  const own = byText(progress.flatMap((each) => each.notes.map((note) => ({ id: each.target.id, note }))));
  const withOwn = (count: number): string[] => {
    const more = count < own.length ? [words('progress.noteMore')] : [];
    const about = [...general, ...own.slice(0, count), ...more].join('  ');
    return [points, ...extra, ...sourceNote(progress, words), about, entered].filter((note) => note !== '');
  };
  let count = own.length;
  while (count > 0 && !fits(withOwn(count))) count -= 1;
  return withOwn(count);
}

interface OwnNote {
  readonly id: string;
  readonly note: string;
}
/** 'e3, e7: …': a note that several targets share is printed once. */
function byText(notes: readonly OwnNote[]): string[] {
  const idsByNote = new Map<string, string[]>();
  for (const { id, note } of notes) idsByNote.set(note, [...(idsByNote.get(note) ?? []), id]);
  return [...idsByNote].map(([note, ids]) => `${ids.join(', ')}: ${note}`);
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

/** What the table itself leaves unsaid about a target. */
function factsOf(
  { target, actual, baseline }: TargetProgress,
  { words, settings }: ProgressContext,
): OwnNote[] {
  const { id } = target;
  const count = (value: number) => countText(value, settings.lang);
  const notes: string[] = [];
  if (setsNoNumber(target)) notes.push(words('progress.noteNoPlan'));
  const [start, end] = [baseline?.denominator ?? null, actual?.denominator ?? null];
  if (target.kind === 'reduce-rate' && start !== null && end !== null && start !== end) {
    notes.push(words('progress.noteTotals', { start: count(start), end: count(end) }));
  }
  if (actual !== null && actual.unknown > 0) {
    notes.push(words('progress.noteUnknown', { count: count(actual.unknown) }));
  }
  return notes.map((note) => ({ id, note }));
}

/** A sample has no plan at all, which is told above the table. */
const setsNoNumber = ({ value, sample }: Target): boolean => value === null && sample !== true;
