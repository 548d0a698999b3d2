/** The households behind a figure: which figure is meant, GN Danh sách, and the list in the report. */
import { DomainError } from '../errors';
import { classFigureOf } from '../indicators/class-figures';
import { refText } from '../indicators/figure-ref';
import type { CountedHousehold, FigureRef } from '../indicators/indicator';
import { restsOnScoredB1 } from '../indicators/scored-b1';
import { say } from '../messages/catalogue';
import { FIGURE_TEXTS } from '../messages/figures';
import type { HouseholdClass, IndicatorFigure } from '../model';
import { figureText, groupText } from '../reports/figure-names';
import { householdListSheet, personsIn } from '../reports/household-list-sheet';
import { isProven } from '../reports/proven-standard';
import { reasonWords, type ReasonWords } from '../reports/list-reasons';
import { countText } from '../reports/wording';
import type { PovertyStandard } from '../standards/standard';
import type { Job, Section } from './analyse';
import { judgeOf } from './b1-job';
import {
  figureByName,
  figureByRef,
  figureSources,
  type FoundFigure,
  type OwnSettings,
} from './figure-sources';
import { noSuchFigure } from './no-such-figure';
import { figureAt, type SelectedFigure } from './selected-figure';

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
    /** Why it is among them, where its class does not say that. */
    readonly reason?: string;
  }[];
}

/**
 * Lists the households of one part of a figure.
 *
 * @param wanted a figure's name, or the cell of one of our sheets that shows it
 * @param own the ward's choices for GN Đa chiều
 * @throws {DomainError} `figure.unknown`, `figure.no-cell`, `figure.changed`, `figure.unlisted-…`
 */
export function householdListJob(job: Job, wanted: string | SelectedFigure, own: OwnSettings): Section {
  const { settings, reading } = job;
  const { ref, traced } = found(job, wanted, own);
  const { figure, households: counted } = traced.trace();
  const households = counted[ref.part];
  const standard = standardOfFigure(job, figure);
  const { lang } = settings;
  const reasonOf = reasonWords(standard, lang);
  const current = new Set(reading.register.tables);
  const earlier = reading.earlier.flatMap(({ register }) => register.tables);
  return {
    models: [
      householdListSheet({
        ...{ settings, standard, figure, part: ref.part, households, reasonOf, current },
        isUnproven:
          (classFigureOf(figure.id)?.by ?? 'recorded') !== 'recorded' &&
          (!isProven(standard, reading.register, settings) ||
            restsOnScoredB1(reading.register.households.map((each) => judgeOf(job)(each, standard)))),
        linked: new Set([...current, ...earlier]),
      }),
    ],
    report: { rows: rowsReport(ref, figure, households, reasonOf) },
    summary: [
      say(FIGURE_TEXTS, lang, 'pick.done', {
        households: countText(households.length, lang),
        figure: `${figureText(figure, standard, lang)}, ${groupText(figure.group, lang)}`,
      }),
    ],
  };
}

/** The standard of the run, or the next: what is typed of both is in them. */
function standardOfFigure({ standard, beside }: Job, { standard: id }: IndicatorFigure): PovertyStandard {
  return beside?.standard.id === id ? beside.standard : standard;
}

function found(job: Job, wanted: string | SelectedFigure, own: OwnSettings): FoundFigure {
  const sources = figureSources(job, own);
  if (typeof wanted === 'string')
    return figureByName(wanted, sources, () => noSuchFigure(wanted, sources, job));
  const ref = figureAt(sources[wanted.role].sheet(), wanted);
  const figure = figureByRef(ref, wanted.role, sources);
  if (figure === null) throw new DomainError('figure.unknown', { value: refText(ref), choices: 'poor-rate' });
  return figure;
}

function rowsReport(
  ref: FigureRef,
  { numerator, denominator, value, notAssessable }: IndicatorFigure,
  households: readonly CountedHousehold[],
  reasonOf: ReasonWords,
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
    list: households.map(({ record: { code, head, table, row }, hamlet, persons, reason, ...each }) => ({
      hamlet,
      code: code.kind === 'ok' ? code.value : null,
      head: head.name,
      class: each.class,
      size: persons,
      sheet: table.sheet,
      row,
      ...(reason ? { reason: reasonOf(reason) } : {}),
    })),
  };
}
