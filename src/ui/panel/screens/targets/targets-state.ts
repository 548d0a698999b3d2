/** What Chỉ tiêu holds. */
import { signal } from '@preact/signals';
import type { PanelTarget, TargetsResult } from '../../../../addin/panel-types';
import { ask } from '../../ask';
import { status, tell } from '../../state';
import { t } from '../../text';
import { TARGETS } from '../../words/targets';

export const targets = signal<Extract<TargetsResult, { ok: true }> | null>(null);
export const statusShown = signal<PanelTarget['status'] | ''>('');

/** @param isBeside of what was just done, which the line goes on telling: how to undo it matters more than that this was read */
export async function readTargets(isBeside = false): Promise<void> {
  const before = status.value;
  const result = await ask(t(TARGETS, 'reading'), 'bangChiTieu');
  if (result === null) return;
  targets.value = result;
  if (isBeside && before?.kind === 'done') status.value = before;
  else tell(t(TARGETS, 'read.done', { count: result.targets.length }));
}
