/** Trang chủ of the panel: everything in one reading of the document's properties, however large the register. */
import { DomainError, errorSentence, nextStep, registerWords, unfinishedOf } from '../core/index';
import { nowMs } from './clock';
import { inLock } from './lock';
import { isSetUpIn, readProperties, resultsIn, storeWork, workIn } from './memory';
import type { Lang } from '../core/index';
import type { PanelChoices, PanelHome } from './panel-types';
import { optionsIn, storedOptions, storeOptions } from './preferences';
import type { Failure } from './server-types';

export function panelHome(): PanelHome {
  const properties = readProperties();
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

/** Stores in the lock, and answers what Trang chủ shows then. */
function storing(store: () => void): PanelHome | Failure {
  try {
    return inLock(() => {
      store();
      return panelHome();
    });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const lang = storedOptions().lang === 'en' ? 'en' : 'vi';
    return { ok: false, error: { code: error.code, message: errorSentence(error, lang) } };
  }
}

/** Stores the panel's choices; null takes one back. */
export function panelStoreChoices({ standard, area, asOf }: PanelChoices): PanelHome | Failure {
  return storing(() => storeOptions({ standard, area, asOf } as Parameters<typeof storeOptions>[0]));
}

export function panelLanguage(lang: Lang): PanelHome | Failure {
  return storing(() => storeOptions({ lang: lang === 'en' ? 'en' : 'vi' }));
}

/** Gives a stopped piece of work up; what it wrote stays. */
export function panelGiveUp(): PanelHome | Failure {
  return storing(() => storeWork(null));
}
