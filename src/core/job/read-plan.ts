/** What a plan's text holds, in words and as rows. A bundle of its own (VanBan.html), which the jobs load when asked. */
import { say } from '../messages/catalogue';
import { PLAN_TEXTS } from '../messages/plan-text';
import type { Lang, Target } from '../model';
import type { PlanLine } from '../targets/plan-text/phrase';
import { planLine } from '../targets/plan-text/phrase';
import type { PlanReading } from '../targets/plan-text/plan-target';
import { readPlanText } from '../targets/plan-text/read-plan-text';
import { targetOf } from '../targets/plan-text/to-target';

export interface PlanTextReport extends PlanReading {
  /** The same targets in words, in order. */
  readonly lines: readonly PlanLine[];
  readonly summary: readonly string[];
}

/** Reads the text of a plan. Nothing is written. */
export function readPlan(text: string, lang: Lang): PlanTextReport {
  const reading = readPlanText(text);
  const { targets, unrecognised } = reading;
  const unsure = targets.filter(({ sure }) => !sure).length;
  const summary = [
    targets.length === 0
      ? say(PLAN_TEXTS, lang, 'summary.none')
      : say(PLAN_TEXTS, lang, 'summary.found', { count: targets.length, unsure }),
    ...(unrecognised.length === 0
      ? []
      : [say(PLAN_TEXTS, lang, 'summary.unrecognised', { count: unrecognised.length })]),
  ];
  return { ...reading, lines: targets.map((target) => planLine(target, lang)), summary };
}

/**
 * The chosen targets of a text as rows of GN Chỉ tiêu, not numbered yet.
 *
 * @param chosen places in `readPlan(text).targets`; others are passed over
 */
export function chosenTargets(text: string, chosen: readonly number[]): Target[] {
  const { targets } = readPlanText(text);
  const places = [...new Set(chosen)].sort((a, b) => a - b);
  return places.flatMap((at) => targets[at] ?? []).map((target) => targetOf(target, ''));
}
