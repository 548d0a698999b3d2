/** Trang chủ of the panel: everything in one reading of the document's properties, however large the register. */
import { nextStep, registerWords, unfinishedOf } from '../core/index';
import { inSentences } from './answer';
import { nowMs } from './clock';
import { inLock } from './lock';
import { isSetUpIn, readProperties, resultsIn, storeWork, workIn, type Properties } from './memory';
import type { Lang } from '../core/index';
import type { HomeResult, PanelChoices, PanelHome } from './panel-types';
import { optionsIn, storeOptions } from './preferences';

/** As it is now. */
export function homeNow(properties: Properties = readProperties()): PanelHome {
  const options = optionsIn(properties);
  const lang = options.lang === 'en' ? 'en' : 'vi';
  const results = resultsIn(properties);
  const { check, rates, targets, register } = results;
  const unfinished = unfinishedOf(workIn(properties), nowMs());
  const isSetUp = isSetUpIn(properties);
  return {
    version: __VERSION__,
    lang,
    options,
    last: { check, rates, targets, register: register && registerWords(register, lang) },
    next: nextStep({ isSetUp, hasUnfinished: unfinished !== null, results }),
    unfinished,
  };
}

/** Trang chủ after a change to what it shows, or why the change could not be made. */
function homeAfter(change: (() => void) | null): HomeResult {
  return inSentences(undefined, (speak) => {
    const before = readProperties();
    speak(optionsIn(before).lang);
    if (change === null) return homeNow(before);
    return inLock(() => {
      change();
      return homeNow();
    });
  });
}

export function panelHome(): HomeResult {
  return homeAfter(null);
}

/** Stores the panel's choices; null takes one back. */
export function panelStoreChoices({ standard, area, asOf }: PanelChoices): HomeResult {
  return homeAfter(() => storeOptions({ standard, area, asOf } as Parameters<typeof storeOptions>[0]));
}

export function panelLanguage(lang: Lang): HomeResult {
  return homeAfter(() => storeOptions({ lang: lang === 'en' ? 'en' : 'vi' }));
}

/** Gives a stopped piece of work up; what it wrote stays. */
export function panelGiveUp(): HomeResult {
  return homeAfter(() => storeWork(null));
}
