/** The households behind a figure: which figure is meant, GN Danh sách, and the list in the report. */
import { DomainError } from '../errors';
import { figureNamed, refText } from '../indicators/figure-ref';
import { householdsBehind } from '../indicators/index';
import type { CountedHousehold, FigureRef } from '../indicators/indicator';
import { isSameGroup } from '../indicators/indicator';
import { say } from '../messages/catalogue';
import { FIGURE_TEXTS } from '../messages/figures';
import type { Cell, HouseholdClass, IndicatorFigure } from '../model';
import { figureText, groupText } from '../reports/figure-names';
import { householdListSheet, personsIn } from '../reports/household-list-sheet';
import type { ModelCell, SheetModel } from '../reports/sheet-model';
import { countText } from '../reports/wording';
import { cellText, normaliseText } from '../text/unicode';
import type { Job, Section } from './analyse';
import { indicatorsJob, indicatorsModel } from './indicators-job';

/** A cell of GN Chỉ số somebody has selected, 1-based, with what the sheet shows. */
export interface SelectedFigure {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}
/** Of the report: whose figure, its numbers, and each household with where it stands. */
export interface RowsReport extends FigureRef {
  /** As `--rows` takes it. */
  readonly figure: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | null;
  readonly notAssessable: number;
  readonly households: number;
  readonly persons: number;
  readonly list: readonly {
    readonly hamlet: string | null;
    readonly code: string | null;
    readonly head: string | null;
    readonly class: HouseholdClass | null;
    readonly size: number | null;
    readonly sheet: string;
    readonly row: number;
  }[];
}

/**
 * Lists the households of one part of a figure.
 *
 * @param wanted a figure's name, or the cell of GN Chỉ số that shows it
 * @throws {DomainError} `figure.unknown`, `figure.no-cell`, `figure.changed`
 */
export function householdListJob(job: Job, wanted: string | SelectedFigure): Section {
  const { settings, standard } = job;
  const indicators = indicatorsJob(job);
  const ref =
    typeof wanted === 'string'
      ? figureNamed(wanted, indicators.figures)
      : figureAt(indicatorsModel(job, indicators), wanted);
  const figure = indicators.figures.find(({ id, group }) => id === ref.id && isSameGroup(group, ref.group));
  const counted = householdsBehind(indicators.input, ref);
  if (!figure || !counted)
    throw new DomainError('figure.unknown', { value: refText(ref), choices: 'poor-rate' });
  const households = counted[ref.part];
  const { lang } = settings;
  return {
    models: [householdListSheet({ settings, standard, figure, part: ref.part, households })],
    report: { rows: rowsReport(ref, figure, households) },
    summary: [
      say(FIGURE_TEXTS, lang, 'pick.done', {
        households: countText(households.length, lang),
        figure: `${figureText(figure, standard, lang)}, ${groupText(figure.group, lang)}`,
      }),
    ],
  };
}

function rowsReport(
  ref: FigureRef,
  { numerator, denominator, value, notAssessable }: IndicatorFigure,
  households: readonly CountedHousehold[],
): RowsReport {
  return {
    figure: refText(ref),
    ...ref,
    numerator,
    denominator,
    value,
    notAssessable,
    households: households.length,
    persons: personsIn(households),
    list: households.map(({ record: { code, head, table, row }, hamlet, persons, ...each }) => ({
      hamlet,
      code: code.kind === 'ok' ? code.value : null,
      head: head.name,
      class: each.class,
      size: persons,
      sheet: table.sheet,
      row,
    })),
  };
}

/** The figure of a cell, if the sheet still shows what the register gives now. */
function figureAt({ rows }: SheetModel, { row, column, cells }: SelectedFigure): FigureRef {
  // A card spreads over several columns, and only its first has the figure.
  const own = rows[row - 1] ?? [];
  const label = own[0] ?? null;
  const cell = own[column - 1] ?? null;
  const shown = cells[row - 1] ?? [];
  if (!isShown(label, shown[0]) || !isShown(cell, shown[column - 1])) throw new DomainError('figure.changed');
  if (!cell?.figure) throw new DomainError('figure.no-cell');
  return cell.figure;
}

const TOLERANCE = 1e-9;

function isShown(cell: ModelCell | null, shown: Cell | undefined): boolean {
  const value = cell?.expected ?? cell?.value ?? null;
  if (typeof value === 'number') return typeof shown === 'number' && Math.abs(value - shown) < TOLERANCE;
  return normaliseText(cellText(value as Cell)) === normaliseText(cellText(shown ?? null));
}
