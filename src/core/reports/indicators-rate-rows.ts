/** Rows of rates, of a hamlet or of a group: households, three classes with counts and rates, persons, those unclear. */
import type { FigureName } from '../indicators/indicator';
import { say } from '../messages/catalogue';
import { FIGURE_TEXTS } from '../messages/figures';
import type { IndicatorFigure } from '../model';
import { FORMATS, behind, blank, countOrNone, formula, none, number, text } from './cells';
import type { Draft, Piece } from './draft';
import { addRow, nextRow, tall, wide } from './draft';
import { figureOf } from './figures';
import { address } from './formulas';
import { CELL, HEADER, LINE, RATE_IDS, type IndicatorsContext } from './indicators-context';
import type { CellStyle, ModelCell } from './sheet-model';

export const TOTAL_COLUMN = 2;
export const PERSONS_COLUMN = 9;
export const UNCLEAR_COLUMN = 10;
export const PERSONS_ID = 'persons-multidimensional-rate';

/** The column of the counts of a rate, 1-based; the rate stands beside it. */
export function countColumn(index: number): number {
  return TOTAL_COLUMN + 1 + index * 2;
}

/** What the columns count: `all` over the first, `count` over each class. */
export interface RatesHeader {
  readonly label: string;
  readonly all: string;
  readonly count: string;
  /** Columns between the classes and the unclear ones, and what stands behind the table on its first row. */
  readonly more?: readonly string[];
  readonly beside?: readonly Piece[];
}

export function addRatesHeader(
  draft: Draft,
  { words, settings }: IndicatorsContext,
  { label, all, count, more = [], beside = [] }: RatesHeader,
): void {
  const classes = ['indicators.poor', 'indicators.nearPoor', 'indicators.multidimensional'] as const;
  const narrow = [...more, say(FIGURE_TEXTS, settings.lang, 'unclear')];
  addRow(
    draft,
    [
      ...[label, all].map((title) => tall(text(title, HEADER), 2)),
      ...classes.map((key): Piece => wide(text(words(key), HEADER), 2)),
      ...narrow.map((title) => tall(text(title, { ...HEADER, size: 9 }), 2)),
      ...beside,
    ],
    { min: LINE },
  );
  const small = { ...HEADER, size: 9.5 };
  addRow(
    draft,
    [
      blank(HEADER),
      blank(HEADER),
      ...classes.flatMap(() => [text(count, small), text(words('indicators.rate'), small)]),
      ...narrow.map(() => blank(HEADER)),
    ],
    { min: LINE + 5 },
  );
}

/** The header of a table by households, with the persons of the poor and near-poor. */
export function householdsHeader({ words }: IndicatorsContext, label: string): RatesHeader {
  return {
    label,
    all: words('indicators.allHouseholds'),
    count: words('indicators.households'),
    more: [words('indicators.personsPoor')],
  };
}

/** The households of a class, where they are known although no rate can be taken. */
export function knownCount(figure: IndicatorFigure | null): number | null {
  if (figure === null) return null;
  return figure.value === null && figure.numerator === 0 ? null : figure.numerator;
}

/** Count and rate; the rate is a formula of the counts of its row. */
export function rateCells(
  figure: IndicatorFigure | null,
  row: number,
  index: number,
  style: CellStyle,
): [ModelCell, ModelCell] {
  const count = knownCount(figure);
  if (figure === null || count === null) return [none(style), none(style)];
  const cell = behind(number(count, FORMATS.count, style), figure);
  if (figure.value === null) return [cell, none(style)];
  const source = `=${address(countColumn(index), row)}/${address(TOTAL_COLUMN, row)}*100`;
  return [cell, behind(formula(source, figure.value, FORMATS.rate, style), figure)];
}

/** Of whom neither class nor group could be told. */
export function unclearCell(figure: IndicatorFigure | null, style: CellStyle): ModelCell {
  return behind(countOrNone(figure?.notAssessable ?? null, style), figure, 'notAssessable');
}

export function addRatesRow(
  draft: Draft,
  label: string,
  { by, name }: FigureName['group'],
  { figures }: IndicatorsContext,
  style: CellStyle = CELL,
): void {
  const of = (id: string) => figureOf(figures, id, by, name);
  const row = nextRow(draft);
  const persons = of(PERSONS_ID);
  addRow(
    draft,
    [
      text(label, style),
      behind(countOrNone(of('households')?.value ?? null, style), of('households')),
      ...RATE_IDS.flatMap((id, index) => rateCells(of(id), row, index, style)),
      behind(countOrNone(knownCount(persons), style), persons),
      unclearCell(of('poor-rate'), style),
    ],
    { min: LINE },
  );
}
