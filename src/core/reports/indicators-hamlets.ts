/** Rates by hamlet, with the standard and the method beside them. */
import type { IndicatorFigure } from '../model';
import { FORMATS, behind, formula, none, number, text } from './cells';
import type { Draft } from './draft';
import { addRow, cellHeight, nextRow, skip, tall, wide } from './draft';
import { groupText } from './figure-names';
import { figureOf, hamletsOf } from './figures';
import { address } from './formulas';
import type { IndicatorsContext } from './indicators-context';
import { BLOCK_SPAN, BLOCK_TITLE, CELL, INDICATOR_WIDTHS, LINE, RATE_IDS } from './indicators-context';
import { methodLines } from './indicators-notes';
import {
  PERSONS_COLUMN,
  PERSONS_ID,
  TOTAL_COLUMN,
  UNCLEAR_COLUMN,
  addRatesHeader,
  householdsHeader,
  addRatesRow,
  countColumn,
  knownCount,
  rateCells,
} from './indicators-rate-rows';
import type { CellStyle, ModelCell } from './sheet-model';

const METHOD_COLUMN = 12;
const METHOD: CellStyle = { size: 10 };

/** The table; the method stands in its last column where it fits, else the caller puts it among the notes. */
export function addHamlets(draft: Draft, context: IndicatorsContext): { readonly methodShown: boolean } {
  const { words, figures, settings } = context;
  const hamlets = hamletsOf(figures);
  const method = text(methodLines(context).join('\n'), METHOD);
  const tableHeight = LINE * (2 + hamlets.length + 1);
  const needed = cellHeight(method, INDICATOR_WIDTHS[METHOD_COLUMN - 1] ?? 0);
  const methodShown = needed <= tableHeight + LINE;
  addRow(
    draft,
    [
      wide(text(words('indicators.byHamlet'), BLOCK_TITLE), BLOCK_SPAN),
      ...skip(METHOD_COLUMN - 1 - BLOCK_SPAN),
      ...(methodShown ? [text(words('indicators.method'), BLOCK_TITLE)] : []),
    ],
    { min: 16 },
  );
  addRatesHeader(draft, context, {
    ...householdsHeader(context, words('indicators.hamlet')),
    beside: methodShown ? [null, tall(method, hamlets.length + 3)] : [],
  });
  const first = nextRow(draft);
  for (const name of hamlets) {
    const group = { by: 'hamlet', name };
    addRatesRow(draft, groupText(group, settings.lang), group, context);
  }
  const last = nextRow(draft) - 1;
  addTotalRow(draft, context, first, last);
  return { methodShown };
}

function addTotalRow(draft: Draft, context: IndicatorsContext, first: number, last: number): void {
  const { words, figures } = context;
  const row = nextRow(draft);
  const style = { ...CELL, bold: true };
  const of = (id: string) => figureOf(figures, id, 'all');
  const hamlets = hamletsOf(figures);
  type Pick = (figure: IndicatorFigure | null) => number | null;
  /** The sum of the hamlets where it is the figure of the whole: households without a hamlet are in no sum. */
  const summed = (id: string, column: number, pick: Pick, part?: 'notAssessable'): ModelCell => {
    const figure = of(id);
    const value = pick(figure);
    if (value === null) return none(style);
    const parts = hamlets.map((hamlet) => pick(figureOf(figures, id, 'hamlet', hamlet)));
    const sum = parts.reduce<number>((total, own) => total + (own ?? NaN), 0);
    const source = `=SUM(${address(column, first)}:${address(column, last)})`;
    const isSum = parts.length > 0 && sum === value;
    const cell = isSum ? formula(source, value, FORMATS.count, style) : number(value, FORMATS.count, style);
    return behind(cell, figure, part);
  };
  addRow(
    draft,
    [
      text(words('indicators.whole'), style),
      summed('households', TOTAL_COLUMN, (figure) => figure?.value ?? null),
      ...RATE_IDS.flatMap((id, index) => [
        summed(id, countColumn(index), knownCount),
        rateCells(of(id), row, index, style)[1],
      ]),
      summed(PERSONS_ID, PERSONS_COLUMN, knownCount),
      summed('poor-rate', UNCLEAR_COLUMN, (figure) => figure?.notAssessable ?? null, 'notAssessable'),
    ],
    { min: LINE },
  );
}
