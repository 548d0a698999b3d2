/** The text of a plan: what was found in it, what is ticked. */
import { computed, signal } from '@preact/signals';
import type { PlanReadResult } from '../../../../addin/server-types';
import { ask } from '../../ask';
import { tell, tellError } from '../../state';
import { t } from '../../text';
import { TARGETS } from '../../words/targets';
import { targets } from './targets-state';

export const planText = signal('');
/** The reading, and the very text it is of: typing on makes it void. */
export const plan = signal<Extract<PlanReadResult, { ok: true }> | null>(null);
export const ticked = signal<ReadonlySet<number>>(new Set());
export const chosen = computed(() => [...ticked.value].sort((a, b) => a - b));

export function typePlan(text: string): void {
  planText.value = text;
  plan.value = null;
  ticked.value = new Set();
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
  tell([...result.summary, t(TARGETS, 'nothing-yet')].join(' '));
}

export async function writePlan(): Promise<void> {
  const result = await ask(t(TARGETS, 'writing'), 'vanBanGhi', planText.value, chosen.value);
  if (result === null) return;
  // Written once: a second press must not look as if it were needed.
  ticked.value = new Set();
  targets.value = null;
  tell([...result.summary, t(TARGETS, 'write.undo')].join(' '));
}
