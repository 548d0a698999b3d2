/** The tables of the whole on GN Đa chiều: results, and indicators within their dimensions. */
import type { IndicatorMeasures } from '../indicators/indicator-measures';
import type { Unit, UnitMeasures } from '../indicators/register-multidimensional';
import { MULTIDIMENSIONAL_TEXTS, type MultidimensionalText } from '../messages/multidimensional';
import { indicatorId, poorId } from '../indicators/multidimensional-figures';
import { LEFT_OUT_IDS } from '../indicators/multidimensional-left-out';
import type { FigureName } from '../indicators/indicator';
import { blank, listed, none, number, text, unlisted } from './cells';
import type { Draft } from './draft';
import { addRow, nextRow, wide } from './draft';
import { address } from './formulas';
import {
  BOLD,
  CELL,
  countCell,
  header,
  LINE,
  M0_FORMAT,
  type MultidimensionalContext,
  partCell,
  percentCell,
  percentNumber,
  type Said,
  sayerOf,
  TITLE,
  UNITS,
  WIDTHS,
} from './multidimensional-context';
import type { CellStyle, ModelCell } from './sheet-model';

const WHOLE = { by: 'all' } as const;

/** H, A and M0 as formulas of W, q and the points, which stand in columns of the same row. */
export function measureCells(
  { H, A, M0 }: UnitMeasures,
  at: { readonly row: number; readonly all: number; readonly poor: number; readonly points: number },
  total: number,
  style: CellStyle,
  figure: FigureName,
): [ModelCell, ModelCell, ModelCell] {
  const cell = (column: number): string => address(column, at.row);
  const [all, poor, points] = [cell(at.all), cell(at.poor), cell(at.points)];
  return [
    listed(percentCell(`${poor}/${all}`, H, style), figure),
    unlisted(percentCell(`${points}/(${poor}*${total})`, A, style), 'derived'),
    unlisted(partCell(`${points}/(${all}*${total})`, M0, style), 'derived'),
  ];
}

/** Results by households and by persons, with how many were judged and why others were not. */
export function addWhole(draft: Draft, context: MultidimensionalContext): void {
  const said = sayerOf(context);
  const { found } = context;
  const keys = [
    'unit',
    'used',
    'dropped',
    'blank',
    'sizeUnknown',
    'all',
    'poor',
    'points',
    'H',
    'A',
    'M0',
  ] as const satisfies readonly MultidimensionalText[];
  addRow(draft, [wide(text(said('whole.measures'), TITLE), WIDTHS.length)], { min: 16 });
  addRow(
    draft,
    keys.map((key) => header(said, key)),
  );
  for (const unit of UNITS) {
    const { whole } = found[unit];
    const figure = { id: poorId(unit), group: WHOLE };
    const at = { row: nextRow(draft), all: 6, poor: 7, points: 8 };
    addRow(
      draft,
      [
        text(said(`unit.${unit}`), BOLD),
        listed(countCell(whole.used, CELL), figure, 'denominator'),
        listed(countCell(whole.dropped, CELL), figure, 'notAssessable'),
        listed(countCell(whole.blank, CELL), { id: LEFT_OUT_IDS.blankForms, group: WHOLE }),
        unit === 'persons'
          ? listed(countCell(found.sizeUnknown, CELL), { id: LEFT_OUT_IDS.sizeUnknown, group: WHOLE })
          : unlisted(countCell(0, CELL), 'nobody'),
        listed(countCell(whole.all, CELL), figure, 'denominator'),
        listed(countCell(whole.poor, CELL), figure),
        unlisted(countCell(whole.points, CELL), 'points'),
        ...measureCells(whole, at, found.weights.total, BOLD, figure),
      ],
      { min: LINE },
    );
  }
}

/** A dimension above its indicators; the contributions of both add up to M0. */
export function addIndicators(draft: Draft, unit: Unit, context: MultidimensionalContext): void {
  const said = sayerOf(context);
  const { found, standard, settings } = context;
  const { whole, indicators, dimensions } = found[unit];
  addRow(draft, [wide(text(said(`indicators.${unit}`), TITLE), WIDTHS.length)], { min: 16 });
  const keys = [
    'weight',
    'known',
    'deprived',
    'hd',
    'poorDeprived',
    'hdk',
    'contribution',
    'share',
  ] as const satisfies readonly MultidimensionalText[];
  addRow(draft, [wide(header(said, 'indicator'), 2), ...keys.map((key) => header(said, key))]);
  for (const { dimension, contribution, share } of dimensions) {
    const own = standard.indicators.flatMap((indicator, at) =>
      indicator.dimension === dimension ? [{ indicator, points: found.weights.points[at] ?? 0, at }] : [],
    );
    addDimension(
      draft,
      {
        name: dimensionName(dimension, said),
        weight: own.reduce((sum, { points }) => sum + points, 0),
        contribution,
        share,
      },
      BOLD,
    );
    for (const { indicator, points, at } of own) {
      const measures = indicators[at];
      const ofIndicator = (what: 'known' | 'deprived' | 'poor-deprived'): FigureName => ({
        id: indicatorId(unit, what, indicator.key),
        group: WHOLE,
      });
      if (measures) addIndicator(draft, indicator.name[settings.lang], points, measures, ofIndicator);
    }
  }
  const all = { name: 'M0', weight: found.weights.total, contribution: whole.M0 };
  addDimension(draft, { ...all, share: whole.points > 0 ? 1 : null }, BOLD);
}

interface DimensionLine {
  readonly name: string;
  readonly weight: number;
  readonly contribution: number | null;
  readonly share: number | null;
}

function addDimension(
  draft: Draft,
  { name, weight, contribution, share }: DimensionLine,
  style: CellStyle,
): void {
  const empty = Array.from({ length: 5 }, () => blank(style));
  addRow(
    draft,
    [
      wide(text(name, style), 2),
      unlisted(countCell(weight, style), 'choice'),
      ...empty,
      ...contributionCells(contribution, share, style),
    ],
    { min: LINE },
  );
}

function contributionCells(
  contribution: number | null,
  share: number | null,
  style: CellStyle,
): [ModelCell, ModelCell] {
  return [
    contribution === null ? none(style) : unlisted(number(contribution, M0_FORMAT, style), 'derived'),
    unlisted(percentNumber(share, style), 'derived'),
  ];
}

function addIndicator(
  draft: Draft,
  name: string,
  points: number,
  measures: IndicatorMeasures,
  figure: (what: 'known' | 'deprived' | 'poor-deprived') => FigureName,
): void {
  const { known, judged, deprived, poorDeprived, hd, hdk, contribution, share } = measures;
  const row = nextRow(draft);
  // Under "zero" the gaps are judged too: the count of known marks is not what the ratios are of.
  const of = known === judged ? address(4, row) : String(judged);
  addRow(
    draft,
    [
      wide(text(`   ${name}`, { ...CELL, size: 10 }), 2),
      unlisted(countCell(points, CELL), 'choice'),
      listed(countCell(known, CELL), figure('known')),
      listed(countCell(deprived, CELL), figure('deprived')),
      listed(percentCell(`${address(5, row)}/${of}`, hd, CELL), figure('deprived')),
      listed(countCell(poorDeprived, CELL), figure('poor-deprived')),
      listed(percentCell(`${address(7, row)}/${of}`, hdk, CELL), figure('poor-deprived')),
      ...contributionCells(contribution, share, CELL),
    ],
    { min: LINE },
  );
}

/** A standard may have dimensions of its own: they go by their key. */
function dimensionName(dimension: string, said: Said): string {
  const key = `dimension.${dimension}`;
  return key in MULTIDIMENSIONAL_TEXTS.vi ? said(key as MultidimensionalText) : dimension;
}
