/** GN Hướng dẫn: where to start, and each formula with what it takes, an example and its result. */
import { FORMULA_HELP, type FormulaHelp } from './formula-help';
import { HELP_TEXTS } from '../messages/help';
import { say } from '../messages/catalogue';
import type { Lang } from '../model';
import { text } from './cells';
import { addRow, addSpace, newDraft, wide } from './draft';
import { addTitle } from './heading';
import { sheetOfDraft } from './sheet-of-draft';
import type { CellStyle, SheetModel } from './sheet-model';

/** Formula, purpose, parameters, example: 252 mm. */
const WIDTHS = [62, 67, 75, 48] as const;
const CELL: CellStyle = { border: true, size: 10, valign: 'top' };
const HEADER: CellStyle = { border: true, bold: true, size: 10.5, align: 'center' };

/** Examples stand as text: a live formula would show figures of nobody. */
export function helpSheet(lang: Lang, steps: readonly string[]): SheetModel {
  const words = (key: keyof (typeof HELP_TEXTS)['vi']) => say(HELP_TEXTS, lang, key);
  const draft = newDraft(WIDTHS);
  addTitle(draft, words('title'), words('subtitle'));
  addSpace(draft, 6);
  for (const step of steps) addRow(draft, [wide(text(step, { size: 11 }), WIDTHS.length)]);
  addSpace(draft, 8);
  addRow(draft, [wide(text(words('formulas'), { italic: true, size: 10 }), WIDTHS.length)]);
  const headerRow = addRow(
    draft,
    (['formula', 'purpose', 'parameters', 'example'] as const).map((key) => text(words(key), HEADER)),
  );
  for (const formula of FORMULA_HELP) {
    addRow(draft, [
      text(formula.call, { ...CELL, bold: true }),
      text(purposeOf(formula, lang), CELL),
      text(parametersOf(formula), CELL),
      text(formula.example, CELL),
    ]);
  }
  return sheetOfDraft(draft, 'help', { headerRow });
}

/** The parameters and results stay Vietnamese, as the formula helper of Sheets shows them. */
const purposeOf = (formula: FormulaHelp, lang: Lang): string =>
  lang === 'en' ? `${formula.en}\n${formula.result}` : `${formula.vi}\n→ ${formula.result}`;

const parametersOf = ({ parameters }: FormulaHelp): string =>
  parameters.map(({ name, words }) => `${name}: ${words}`).join('\n');
