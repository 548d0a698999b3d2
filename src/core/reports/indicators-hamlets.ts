/** Rates by hamlet, with the standard and the method beside them. */
import type { IndicatorFigure } from '../model';
import { FORMATS, blank, countOrNone, formula, none, number, text } from './cells';
import type { Draft, Piece } from './draft';
import { addRow, cellHeight, nextRow, skip, tall, wide } from './draft';
import { figureOf, hamletsOf } from './figures';
import { address } from './formulas';
import type { IndicatorsContext } from './indicators-context';
import {
  BLOCK_SPAN,
  BLOCK_TITLE,
  CELL,
  HEADER,
  INDICATOR_WIDTHS,
  LINE,
  RATE_IDS,
} from './indicators-context';
import { methodLines } from './indicators-notes';
import type { CellStyle, ModelCell } from './sheet-model';

const TOTAL_COLUMN = 2;
const METHOD_COLUMN = 11;
const PERSONS_COLUMN = 9;
const METHOD: CellStyle = { size: 10 };

/** The table; the method stands in its last column where it fits, else the caller puts it among the notes. */
export function addHamlets(draft: Draft, context: IndicatorsContext): { readonly methodShown: boolean } {
  const { words, figures } = context;
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
  addHeader(draft, context, methodShown ? tall(method, hamlets.length + 3) : null);
  const first = nextRow(draft);
  for (const hamlet of hamlets) addGroupRow(draft, hamlet, context, CELL);
  const last = nextRow(draft) - 1;
  addTotalRow(draft, context, first, last);
  return { methodShown };
}

function addHeader(draft: Draft, { words }: IndicatorsContext, method: Piece): void {
  const classes = ['indicators.poor', 'indicators.nearPoor', 'indicators.multidimensional'] as const;
  addRow(
    draft,
    [
      tall(text(words('indicators.hamlet'), HEADER), 2),
      tall(text(words('indicators.allHouseholds'), HEADER), 2),
      ...classes.map((key): Piece => wide(text(words(key), HEADER), 2)),
      tall(text(words('indicators.personsPoor'), { ...HEADER, size: 9 }), 2),
      null,
      method,
    ],
    { min: LINE },
  );
  const small = { ...HEADER, size: 9.5 };
  addRow(
    draft,
    [
      blank(HEADER),
      blank(HEADER),
      ...classes.flatMap(() => [
        text(words('indicators.households'), small),
        text(words('indicators.rate'), small),
      ]),
      blank(HEADER),
    ],
    { min: LINE + 5 },
  );
}

function addGroupRow(draft: Draft, hamlet: string, context: IndicatorsContext, style: CellStyle): void {
  const of = (id: string) => figureOf(context.figures, id, 'hamlet', hamlet);
  const row = nextRow(draft);
  addRow(
    draft,
    [
      text(hamlet, style),
      countOrNone(of('households')?.value ?? null, style),
      ...RATE_IDS.flatMap((id, index) => rateCells(of(id), row, index, style)),
      countOrNone(knownNumerator(of('persons-multidimensional-rate')), style),
    ],
    { min: LINE },
  );
}

function addTotalRow(draft: Draft, context: IndicatorsContext, first: number, last: number): void {
  const { words, figures } = context;
  const row = nextRow(draft);
  const style = { ...CELL, bold: true };
  const of = (id: string) => figureOf(figures, id, 'all');
  /** The sum of the hamlets where it is the figure of the whole: households without a hamlet are in no sum. */
  const summed = (value: number | null, column: number, parts: readonly (number | null)[]): ModelCell => {
    if (value === null) return none(style);
    const sum = parts.reduce<number>((total, part) => total + (part ?? NaN), 0);
    if (parts.length === 0 || sum !== value) return number(value, FORMATS.count, style);
    return formula(`=SUM(${address(column, first)}:${address(column, last)})`, value, FORMATS.count, style);
  };
  const hamlets = hamletsOf(figures);
  const parts = (id: string, pick: (figure: IndicatorFigure | null) => number | null) =>
    hamlets.map((hamlet) => pick(figureOf(figures, id, 'hamlet', hamlet)));
  const persons = 'persons-multidimensional-rate';
  addRow(
    draft,
    [
      text(words('indicators.whole'), style),
      summed(
        of('households')?.value ?? null,
        TOTAL_COLUMN,
        parts('households', (figure) => figure?.value ?? null),
      ),
      ...RATE_IDS.flatMap((id, index) => [
        summed(knownNumerator(of(id)), countColumn(index), parts(id, knownNumerator)),
        rateCells(of(id), row, index, style)[1] ?? null,
      ]),
      summed(knownNumerator(of(persons)), PERSONS_COLUMN, parts(persons, knownNumerator)),
    ],
    { min: LINE },
  );
}

function countColumn(index: number): number {
  return TOTAL_COLUMN + 1 + index * 2;
}
function knownNumerator(figure: IndicatorFigure | null): number | null {
  return figure === null || figure.value === null ? null : figure.numerator;
}
/** A count and its rate of all households of the row. */
function rateCells(
  figure: IndicatorFigure | null,
  row: number,
  index: number,
  style: CellStyle,
): ModelCell[] {
  if (figure === null || figure.value === null) return [none(style), none(style)];
  const source = `=${address(countColumn(index), row)}/${address(TOTAL_COLUMN, row)}*100`;
  return [number(figure.numerator, FORMATS.count, style), formula(source, figure.value, FORMATS.rate, style)];
}
