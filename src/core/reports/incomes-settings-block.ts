/** The row of GN Cài đặt on GN Thu nhập. */
import type { LineRule } from '../indicators/income-poverty';
import { say } from '../messages/catalogue';
import { INCOME_TEXTS } from '../messages/incomes';
import type { Lang } from '../model';

export const INCOME_CHOICE_KEY = 'incomes:at-line';
export const LINE_RULES: readonly LineRule[] = ['<=', '<'];

/** The word a rule is typed by. */
export function lineRuleWord(rule: LineRule, lang: Lang): string {
  return say(INCOME_TEXTS, lang, rule === '<=' ? 'word.at-line' : 'word.below-line');
}
