import { TARGET_FINDINGS } from '../messages/target-findings';
import type { Lang } from '../model';
import { LISTED_RULES } from './listing';
import { shownCode } from './shown-code';

/** 'CCCD mất số 0 ở đầu'; undefined for a code nobody gave a title. */
export function ruleTitle(code: string, lang: Lang): string | undefined {
  const rule = LISTED_RULES.find(({ meta }) => meta.code === code);
  const texts: Readonly<Record<string, string>> = TARGET_FINDINGS[lang];
  return rule ? rule.texts[lang].title : texts[`title-${code}`];
}

/** 'FD02 CCCD mất số 0 ở đầu'; a code without a title stands alone. */
export function ruleName(code: string, lang: Lang): string {
  const title = ruleTitle(code, lang);
  return title === undefined ? shownCode(code) : `${shownCode(code)} ${title}`;
}
