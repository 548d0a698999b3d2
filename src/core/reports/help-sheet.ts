/** GN Hướng dẫn: where to start, what staff ask, and every formula at work on invented figures. */
import { FORMULA_HELP, type FormulaHelp } from './formula-help';
import { helpWords } from '../messages/help';
import type { Lang } from '../model';
import { text } from './cells';
import { addRow, addSpace, newDraft, nextRow, wide } from './draft';
import { addTitle } from './heading';
import { addLiveFormulas, addPart, addQuestions, addSamples, HELP_WIDTHS } from './help-samples';
import { COLORS } from './palette';
import { sheetOfDraft } from './sheet-of-draft';
import type { CellStyle, SheetModel } from './sheet-model';

/** Columns of formula, purpose, parameters. */
const SPANS = [3, 5, 6] as const;
const CELL: CellStyle = { border: true, size: 10, valign: 'top' };
const HEADER: CellStyle = { border: true, bold: true, size: 10, align: 'center', fill: COLORS.header };

/**
 * The help sheet.
 *
 * @param steps where to start, a line each
 * @param version of the code in the spreadsheet
 */
export function helpSheet(lang: Lang, steps: readonly string[], version: string): SheetModel {
  const words = helpWords(lang);
  const draft = newDraft(HELP_WIDTHS);
  const line = (value: string, style: CellStyle) =>
    addRow(draft, [wide(text(value, style), HELP_WIDTHS.length)]);
  addTitle(draft, words('title'), words('subtitle'));
  line(words('version', { version }), { size: 10, align: 'center' });
  addPart(draft, words('start'));
  for (const step of steps) line(step, { size: 11 });
  line(words('printing'), { size: 10, italic: true });
  addQuestions(draft, words);
  // The tables of the example stand on one page: behind the spacer that begins the part.
  const breakAt = nextRow(draft) + 1;
  const samples = addSamples(draft, words);
  addLiveFormulas(draft, words, samples, lang);
  addPart(draft, words('reference'));
  line(words('formulas'), { italic: true, size: 10 });
  const cells = (texts: readonly string[], style: (at: number) => CellStyle) =>
    addRow(
      draft,
      texts.map((value, at) => wide(text(value, style(at)), SPANS[at] ?? 1)),
    );
  cells([words('formula'), words('purpose'), words('parameters')], () => HEADER);
  for (const formula of FORMULA_HELP) {
    cells([formula.call, purposeOf(formula, lang), parametersOf(formula)], (at) =>
      at === 0 ? { ...CELL, bold: true } : CELL,
    );
  }
  addSpace(draft, 6);
  return sheetOfDraft(draft, 'help', { print: { breaksBefore: [breakAt] } });
}

/** The parameters and results stay Vietnamese, as the formula helper of Sheets shows them. */
const purposeOf = (formula: FormulaHelp, lang: Lang): string =>
  lang === 'en' ? `${formula.en}\n${formula.result}` : `${formula.vi}\n→ ${formula.result}`;

const parametersOf = ({ parameters }: FormulaHelp): string =>
  parameters.map(({ name, words }) => `${name}: ${words}`).join('\n');
