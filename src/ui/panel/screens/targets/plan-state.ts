/** The text of a plan: what was found in it, what is ticked. */
import { computed, signal } from '@preact/signals';
import type { PlanReadResult } from '../../../../addin/server-types';
import { ask } from '../../ask';
import { buildProgress } from '../../next-step';
import { planOpen, tell, tellError } from '../../state';
import { sentences, t } from '../../text';
import { TARGETS } from '../../words/targets';
import { readTargets, targets } from './targets-state';

export const planText = signal('');
/** The reading, and the very text it is of: typing on makes it void. */
export const plan = signal<Extract<PlanReadResult, { ok: true }> | null>(null);
export const ticked = signal<ReadonlySet<number>>(new Set());
/** Whether the last thing done with this text was to write what was ticked. */
export const written = signal(false);
export const chosen = computed(() => [...ticked.value].sort((a, b) => a - b));

export function typePlan(text: string): void {
  planText.value = text;
  plan.value = null;
  ticked.value = new Set();
  written.value = false;
}

export function tick(index: number, on: boolean): void {
  const now = new Set(ticked.value);
  if (on) now.add(index);
  else now.delete(index);
  ticked.value = now;
}

export async function readPlan(): Promise<void> {
  if (planText.value.trim() === '') {
    tellError(t(TARGETS, 'empty'));
    return;
  }
  const result = await ask(t(TARGETS, 'finding'), 'vanBanDoc', planText.value);
  if (result === null) return;
  plan.value = result;
  // What a person has to look at is not ticked for him.
  ticked.value = new Set(result.lines.flatMap(({ sure }, index) => (sure ? [index] : [])));
  tell(sentences([...result.summary, t(TARGETS, 'nothing-yet')]));
}

export async function writePlan(): Promise<void> {
  const result = await ask(t(TARGETS, 'writing'), 'vanBanGhi', planText.value, chosen.value);
  if (result === null) return;
  // Written once: a second press must not look as if it were needed.
  ticked.value = new Set();
  written.value = true;
  targets.value = null;
  tell(sentences([...result.summary, t(TARGETS, 'write.undo')]));
}

/** Straight on from what was written to the progress sheet, with the list as it is now below what was done. */
export async function toProgress(): Promise<void> {
  planOpen.value = false;
  if (await buildProgress()) await readTargets(true);
}
