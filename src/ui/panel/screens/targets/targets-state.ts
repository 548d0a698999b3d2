/** What Chỉ tiêu holds. */
import { signal } from '@preact/signals';
import type { PanelTarget, TargetsResult } from '../../../../addin/panel-types';
import { ask } from '../../ask';
import { tell } from '../../state';
import { t } from '../../text';
import { TARGETS } from '../../words/targets';

export const targets = signal<Extract<TargetsResult, { ok: true }> | null>(null);
export const statusShown = signal<PanelTarget['status'] | ''>('');

export async function readTargets(): Promise<void> {
  const result = await ask(t(TARGETS, 'reading'), 'bangChiTieu');
  if (result === null) return;
  targets.value = result;
  tell(t(TARGETS, 'read.done', { count: result.targets.length }));
}
