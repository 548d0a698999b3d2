/** Switching the language without opening the panel again. */
import { ask } from './ask';
import { busy, home, lang, outcome, screen, tell } from './state';
import { findings, listFindings } from './screens/check/check-state';
import { batch, lastFix, openFix } from './screens/check/fix-state';
import { preview, previewClasses } from './screens/classify-state';
import { proposal, readSheets } from './screens/setup/setup-state';
import { plan, readPlan } from './screens/targets/plan-state';
import { readTargets, targets } from './screens/targets/targets-state';
import { t } from './text';
import { FRAME } from './words/frame';

/** What the server said in the old language, by screen; said again where it is in view, else forgotten. */
const SAID = [
  { of: 'setup', said: proposal, again: readSheets },
  { of: 'check', said: findings, again: listFindings },
  { of: 'classify', said: preview, again: previewClasses },
  { of: 'targets', said: targets, again: readTargets },
  { of: 'targets', said: plan, again: readPlan },
] as const;

export async function switchLanguage(): Promise<void> {
  if (busy.value !== null) return;
  const next = lang.value === 'vi' ? 'en' : 'vi';
  const now = await ask(t(FRAME, 'language.switching'), 'bangNgonNgu', next);
  if (now === null) return;
  home.value = now;
  document.documentElement.lang = now.lang;
  outcome.value = null;
  lastFix.value = null;
  openFix.value = null;
  batch.value = null;
  for (const { of, said, again } of SAID) {
    const wasThere = said.value !== null;
    said.value = null;
    if (wasThere && of === screen.value) await again();
  }
  tell(t(FRAME, 'language.switched'));
}
