/** Parts of sentences that several kinds of target say. */
import { say } from '../messages/catalogue';
import { TARGET_SENTENCES } from '../messages/targets';
import type { Lang } from '../model';
import { countText } from './wording';

/** '; còn 03 người', or nothing when nothing is left. */
export function leftTail(gap: number | null, unit: string, lang: Lang): string {
  if (gap === null || gap === 0) return '';
  return say(TARGET_SENTENCES, lang, 'tailLeft', { count: countText(gap, lang), unit });
}

/** ' (vượt 01 người)'. */
export function moreTail(count: number, unit: string, lang: Lang): string {
  return say(TARGET_SENTENCES, lang, 'tailMore', { count: countText(count, lang), unit });
}

/** How much of the period is over: a hint only, poverty figures move in steps at the yearly review. */
export function elapsedTail(elapsed: number, lang: Lang): string {
  if (elapsed >= 1) return '';
  return say(TARGET_SENTENCES, lang, 'tailElapsed', { percent: Math.floor(elapsed * 100) });
}
