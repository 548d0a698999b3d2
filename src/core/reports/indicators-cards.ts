/** The headline figures: three rates and the size of the register. */
import { NONE, behind, formula, none, number, text } from './cells';
import type { Draft, Piece } from './draft';
import { addRow, addSpace, wide } from './draft';
import { figureOf } from './figures';
import type { IndicatorsContext } from './indicators-context';
import { RATE_IDS } from './indicators-context';
import { COLORS } from './palette';
import type { CellStyle, ModelCell } from './sheet-model';
import { countText } from './wording';

const SPANS = [2, 3, 4, 3] as const;
const LABEL: CellStyle = { border: true, align: 'center' };
const FIGURE: CellStyle = { border: true, align: 'center', bold: true, size: 20, color: COLORS.figure };
const SMALL: CellStyle = { border: true, align: 'center', size: 10 };
const TITLES = [
  'indicators.poor',
  'indicators.nearPoor',
  'indicators.bothClasses',
  'indicators.size',
] as const;

/** Rates as formulas of their own counts, which stand below them in words. */
export function addCards(draft: Draft, context: IndicatorsContext): void {
  const { words } = context;
  const row = (cells: readonly ModelCell[], min: number) =>
    addRow(
      draft,
      cells.map((cell, index): Piece => wide(cell, SPANS[index] ?? 1)),
      { min },
    );
  row(
    TITLES.map((key) =>
      text(words(key === 'indicators.size' && !hasTotal(context) ? 'indicators.sizeListed' : key), LABEL),
    ),
    17,
  );
  row([...RATE_IDS.map((id) => rateCell(id, context)), sizeCell(context)], 27);
  row([...RATE_IDS.map((id) => fractionCell(id, context)), personsCell(context)], 15.5);
  addSpace(draft, 5);
}

/** A list of the poor and near-poor is no register of all residents. */
function hasTotal({ figures }: IndicatorsContext): boolean {
  const rate = figureOf(figures, 'poor-rate', 'all');
  return rate === null || rate.denominator > 0 || rate.numerator === 0;
}

function rateCell(id: string, { figures, words }: IndicatorsContext): ModelCell {
  const figure = figureOf(figures, id, 'all');
  if (figure === null || figure.value === null)
    return text(words('indicators.unknown'), { ...FIGURE, size: 14 });
  const cell = formula(`=${figure.numerator}/${figure.denominator}*100`, figure.value, '0.00"%"', FIGURE);
  return behind(cell, figure);
}
function sizeCell({ figures, words }: IndicatorsContext): ModelCell {
  const figure = figureOf(figures, 'households', 'all');
  if (figure === null || figure.value === null)
    return text(words('indicators.unknown'), { ...FIGURE, size: 14 });
  return behind(number(figure.value, '#,##0', FIGURE), figure);
}
function fractionCell(id: string, { figures, words, settings: { lang } }: IndicatorsContext): ModelCell {
  const figure = figureOf(figures, id, 'all');
  const persons = figureOf(figures, `persons-${id}`, 'all');
  if (figure === null) return none(SMALL);
  const known = persons === null || persons.numerator === 0 ? NONE : countText(persons.numerator, lang);
  if (figure.value === null) {
    if (figure.numerator === 0) return none(SMALL);
    const count = countText(figure.numerator, lang);
    return behind(text(words('indicators.cardCount', { count, persons: known }), SMALL), figure);
  }
  return text(
    words('indicators.cardFraction', {
      count: countText(figure.numerator, lang),
      total: countText(figure.denominator, lang),
      persons: persons === null || persons.value === null ? '–' : countText(persons.numerator, lang),
    }),
    SMALL,
  );
}
function personsCell({ figures, words, settings: { lang } }: IndicatorsContext): ModelCell {
  const figure = figureOf(figures, 'persons', 'all');
  if (figure === null || figure.value === null) return none(SMALL);
  return text(words('indicators.cardPersons', { persons: countText(figure.value, lang) }), SMALL);
}
