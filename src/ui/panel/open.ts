/** Going from screen to screen. */
import { ask, homeAgain } from './ask';
import { home, lang, planOpen, screen, status } from './state';
import type { ScreenId } from './state';
import { t } from './text';
import { FRAME } from './words/frame';

/** Opens a screen; what was said on the last one is over, unless a call is still running. */
export function open(to: ScreenId): void {
  if (screen.value === to && !planOpen.value) return;
  screen.value = to;
  planOpen.value = false;
  if (status.value?.kind !== 'calm') status.value = null;
  // The workbook may have changed meanwhile; these are properties only, and a failure keeps what is shown.
  if (to === 'home') void homeAgain();
}

/** The panel's first question; said aloud, and asked again by a button where it fails. */
export async function loadHome(): Promise<void> {
  home.value = await ask(t(FRAME, 'opening'), 'bangTrangChu');
  document.documentElement.lang = lang.value;
}
