import type { Lang } from '../model';
import { RULES } from './index';

/** 'FD02 CCCD mất số 0 ở đầu'; a code of the target sheet stands alone. */
export function ruleName(code: string, lang: Lang): string {
  const rule = RULES.find(({ meta }) => meta.code === code);
  return rule ? `${code} ${rule.texts[lang].title}` : code;
}
