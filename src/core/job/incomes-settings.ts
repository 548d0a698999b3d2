/** What the ward chose for GN Thu nhập in GN Cài đặt: whether an income at the line is poor. */
import type { LineRule } from '../indicators/income-poverty';
import { say } from '../messages/catalogue';
import { MULTIDIMENSIONAL_TEXTS } from '../messages/multidimensional';
import type { Cell, Lang } from '../model';
import { INCOME_CHOICE_KEY, LINE_RULES, lineRuleWord } from '../reports/incomes-settings-block';
import { shownCell } from '../text/shown-cell';
import { cellText, fold, normaliseText } from '../text/unicode';
import { typedSettings } from './rule-settings';
import { settingCellOf } from './setting-cell';

export interface LineRuleSetting {
  readonly rule: LineRule;
  /** A sentence on a cell that names no rule: the decree's holds. */
  problems(lang: Lang): string[];
}

/** Reads the row; null: there is no GN Cài đặt. */
export function lineRuleSetting(cells: readonly (readonly Cell[])[] | null): LineRuleSetting {
  const cell = typedSettings(cells).typed.get(INCOME_CHOICE_KEY);
  const word = fold(cellText(cell ?? null));
  const named = LINE_RULES.find((rule) =>
    (['vi', 'en'] as const).some((lang) => fold(lineRuleWord(rule, lang)) === word),
  );
  return {
    rule: named ?? '<=',
    problems: (lang) =>
      cell === undefined || named !== undefined
        ? []
        : [
            say(MULTIDIMENSIONAL_TEXTS, lang, 'refused', {
              cell: settingCellOf(cells, INCOME_CHOICE_KEY),
              text: normaliseText(shownCell(cell, lang)),
              standard: lineRuleWord('<=', lang),
            }),
          ],
  };
}
