/** Trang chủ of the panel: everything in one reading of the document's properties, however large the register. */
import { nextStep, registerWords, unfinishedOf } from '../core/index';
import { nowMs } from './clock';
import { isSetUpIn, readProperties, resultsIn, storeWork, workIn } from './memory';
import type { Lang } from '../core/index';
import type { PanelChoices, PanelHome } from './panel-types';
import { optionsIn, storeOptions } from './preferences';

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

/** Stores the panel's choices; null takes one back. */
export function panelStoreChoices({ standard, area, asOf }: PanelChoices): PanelHome {
  storeOptions({ standard, area, asOf } as Parameters<typeof storeOptions>[0]);
  return panelHome();
}

export function panelLanguage(lang: Lang): PanelHome {
  storeOptions({ lang: lang === 'en' ? 'en' : 'vi' });
  return panelHome();
}

/** Gives a stopped piece of work up; what it wrote stays. */
export function panelGiveUp(): PanelHome {
  storeWork(null);
  return panelHome();
}
