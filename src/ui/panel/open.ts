/** Going from screen to screen. */
import { callServer } from '../server';
import { home, planOpen, screen, status } from './state';
import type { ScreenId } from './state';

/** Opens a screen; what was said on the last one is over, unless a call is still running. */
export function open(to: ScreenId): void {
  if (screen.value === to && !planOpen.value) return;
  screen.value = to;
  planOpen.value = false;
  if (status.value?.kind !== 'calm') status.value = null;
  // The workbook may have changed meanwhile; these are properties only, and a failure keeps what is shown.
  if (to === 'home') void refreshHome();
}

async function refreshHome(): Promise<void> {
  home.value = await callServer('bangTrangChu').catch(() => home.value);
}
