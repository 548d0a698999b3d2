import type { Lang } from '../model';
import { LISTED_RULES } from './listing';

/** 'CCCD mất số 0 ở đầu'; undefined for a code of the target sheet. */
export function ruleTitle(code: string, lang: Lang): string | undefined {
  return LISTED_RULES.find(({ meta }) => meta.code === code)?.texts[lang].title;
}

/** 'FD02 CCCD mất số 0 ở đầu'; a code of the target sheet stands alone. */
export function ruleName(code: string, lang: Lang): string {
  const title = ruleTitle(code, lang);
  return title === undefined ? code : `${code} ${title}`;
}
