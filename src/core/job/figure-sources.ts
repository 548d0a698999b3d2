/** The sheets whose numbers have households behind them: each sheet as it is now, and every figure it shows. */
import { DomainError } from '../errors';
import { classFigures } from '../indicators/class-figures';
import { figureNamed } from '../indicators/figure-ref';
import { incomeFigures } from '../indicators/income-figures';
import { householdsBehind } from '../indicators/index';
import { isSameGroup, type FigureRef, type TracedFigure } from '../indicators/indicator';
import { movementFigures } from '../indicators/movement-figures';
import { undividedBehind } from '../indicators/movement-undivided';
import { multidimensionalFigures, poorId } from '../indicators/multidimensional-figures';
import { asPrevious, previousFigures } from '../indicators/previous-figures';
import type { MultidimensionalChoices } from '../indicators/register-multidimensional';
import type { Register } from '../model';
import type { SheetModel } from '../reports/sheet-model';
import type { Job } from './analyse';
import type { OwnSheetCells } from './check-job';
import { judgeOf } from './b1-job';
import { incomeLines, incomesJob } from './incomes-job';
import { lineRuleSetting } from './incomes-settings';
import { indicatorsJob, indicatorsModel } from './indicators-job';
import { multidimensionalJob } from './multidimensional-job';
import { multidimensionalSettings } from './multidimensional-settings';
import { standardOfPrevious } from './register-dates';
import { transitionsJob } from './transitions-job';

/** Roles of those sheets. */
export const LISTED_ROLES = ['indicators', 'multidimensional', 'incomes', 'transitions'] as const;
export type ListedRole = (typeof LISTED_ROLES)[number];
export type OwnSettings = Pick<OwnSheetCells, 'settings'>;

export interface FigureSource {
  /** The sheet as a run would write it now; null when there is nothing to write. */
  sheet(): SheetModel | null;
  figures(): readonly TracedFigure[];
}

/** The sources of a job; nothing is counted before it is asked for. */
export function figureSources(job: Job, own: OwnSettings): Readonly<Record<ListedRole, FigureSource>> {
  const { reading, settings, standard, previous, older } = job;
  const { register } = reading;
  const choices = () => multidimensionalSettings(own.settings(), standard).choices;
  return {
    indicators: indicatorsSource(job),
    multidimensional: {
      sheet: () => multidimensionalJob(job, own).models[0] ?? null,
      figures: () => multidimensionalFigures(register, standard, choices(), settings.asOf),
    },
    incomes: {
      sheet: () => incomesJob(job, own).models[0] ?? null,
      figures: () =>
        incomeFigures(register, standard, incomeLines(job), lineRuleSetting(own.settings()).rule),
    },
    transitions: {
      sheet: () => transitionsJob(job, own).models[0] ?? null,
      figures: () => [
        ...movementFigures(register, previous, older, standard),
        ...(previous ? previousFigures(previous, standard, settings.asOf) : []),
        ...(previous ? previousMeasures(previous, job, choices()) : []),
      ],
    },
  };
}

const H_IDS: readonly string[] = [poorId('households'), poorId('persons')];

/** The multidimensionally poor of last period's register, by the standard of its date. */
function previousMeasures(
  previous: Register,
  { previousTime, standard, settings }: Job,
  choices: MultidimensionalChoices,
): TracedFigure[] {
  const then = standardOfPrevious(previous, previousTime, standard);
  return multidimensionalFigures(previous, then, choices, settings.asOf)
    .filter(({ id, group }) => H_IDS.includes(id) && group.by === 'all')
    .map(asPrevious);
}

function indicatorsSource(job: Job): FigureSource {
  const { standard, beside } = job;
  const { register } = job.reading;
  const indicators = indicatorsJob(job);
  return {
    sheet: () => indicatorsModel(job, indicators),
    figures: () => [
      ...indicators.figures.map((figure): TracedFigure => {
        const { id, group } = figure;
        return {
          ...{ id, group },
          trace: () => {
            const households = householdsBehind(indicators.input, figure);
            if (households === null)
              throw new DomainError('figure.unknown', { value: id, choices: 'poor-rate' });
            return { figure, households };
          },
        };
      }),
      ...classFigures(register, judgeOf(job), standard, beside ? [standard, beside.standard] : [standard]),
    ],
  };
}

export interface FoundFigure {
  readonly ref: FigureRef;
  readonly traced: TracedFigure;
}

/**
 * The figure of a name.
 *
 * @throws {DomainError} `figure.unknown` with the names or groups there are; `figure.undivided` for relapsed or new
 * where only both together are told; what `whyNone` knows of a name no figure has
 */
export function figureByName(
  text: string,
  sources: Readonly<Record<ListedRole, FigureSource>>,
  whyNone: () => DomainError | null,
): FoundFigure {
  const ids = new Set<string>();
  for (const role of LISTED_ROLES) {
    const figures = sources[role].figures();
    const undivided = role === 'transitions' ? undividedBehind(text, figures) : null;
    if (undivided !== null) throw new DomainError('figure.undivided', { value: text, ...undivided });
    const ref = figureNamed(text, figures);
    const traced = ref && tracedOf(ref, figures);
    if (ref && traced) return { ref, traced };
    // The cuts of the table over k: 'multidimensional-poor:k=3' for each of twelve.
    for (const { id } of figures) ids.add(id.replace(/:k=\d+$/, ':k=…'));
  }
  throw whyNone() ?? new DomainError('figure.unknown', { value: text, choices: [...ids].join('; ') });
}

/** A figure a sheet refers to, its own or another sheet's; null when there is none any more. */
export function figureByRef(
  ref: FigureRef,
  role: ListedRole,
  sources: Readonly<Record<ListedRole, FigureSource>>,
): FoundFigure | null {
  for (const each of [role, ...LISTED_ROLES.filter((other) => other !== role)]) {
    const traced = tracedOf(ref, sources[each].figures());
    if (traced) return { ref, traced };
  }
  return null;
}

function tracedOf({ id, group }: FigureRef, figures: readonly TracedFigure[]): TracedFigure | null {
  return figures.find((figure) => figure.id === id && isSameGroup(figure.group, group)) ?? null;
}
