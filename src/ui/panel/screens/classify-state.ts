/** What Phân loại và chỉ số holds: the preview, and the choices it is of. */
import { signal } from '@preact/signals';
import type { ClassesPreview, PanelChoices } from '../../../addin/panel-types';
import { ask } from '../ask';
import { home, tell } from '../state';
import { t } from '../text';
import { startWork } from '../work';
import { CLASSIFY } from '../words/classify';

type Preview = Extract<ClassesPreview, { ok: true }>;

export const preview = signal<Preview | null>(null);
/** Whether what was previewed has been written since. */
export const written = signal(false);

export async function previewClasses(): Promise<void> {
  const result = await ask(t(CLASSIFY, 'previewing'), 'bangXemTruocLoai');
  if (result === null) return;
  preview.value = result;
  written.value = false;
  tell(t(CLASSIFY, 'previewed'));
}

/** Stores one of the choices; a preview made with the old ones is void. */
export async function choose(changed: Partial<PanelChoices>): Promise<void> {
  const { standard = null, area = null, asOf = null } = home.value?.options ?? {};
  const choices: PanelChoices = { standard, area, asOf, ...changed };
  const now = await ask(t(CLASSIFY, 'saving'), 'bangLuuLuaChon', choices);
  if (now === null) return;
  home.value = now;
  preview.value = null;
  tell(t(CLASSIFY, 'saved'));
}

export async function writeClasses(): Promise<void> {
  const result = await startWork(t(CLASSIFY, 'writing'), { tasks: ['classify', 'indicators'], hamlet: null });
  if (result?.finished) written.value = true;
}
