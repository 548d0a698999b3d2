/** Choices of figures of the other sheets: offered behind the name of the sheet, as far as the register has them. */
import { classFigureId } from '../indicators/class-figures';
import { refText } from '../indicators/figure-ref';
import { incomeIds } from '../indicators/income-figures';
import type { FigureRef } from '../indicators/indicator';
import { MOVEMENT_COLUMNS } from '../indicators/movement-columns';
import { movementId } from '../indicators/movement-figures';
import { poorId } from '../indicators/multidimensional-figures';
import { LEFT_OUT_IDS } from '../indicators/multidimensional-left-out';
import { say } from '../messages/catalogue';
import { FIGURE_TEXTS } from '../messages/figures';
import type { Lang, StandardId } from '../model';
import { figureText } from '../reports/figure-names';
import { SHEET_NAMES } from '../reports/sheet-names';
import { nextStandard, standardById } from '../standards/index';
import type { FigureChoice } from './figure-choices';
import type { JobReport } from './json-report';

/** What a report has to have been asked for: its tasks are those of {@link CHOICE_TASKS}. */
export type ChoiceReport = Pick<JobReport, 'indicators' | 'multidimensional' | 'incomes' | 'transitions'>;
export const CHOICE_TASKS = ['indicators', 'multidimensional', 'incomes', 'transitions'] as const;

const WHOLE = { by: 'all' } as const;
type Wanted = readonly [id: string, part?: FigureRef['part']];

/** The sheets with figures of their own, each with its figures. */
export function furtherChoices(report: ChoiceReport, standard: StandardId, lang: Lang): FigureChoice[] {
  const said = (key: keyof typeof FIGURE_TEXTS.vi, params = {}) => say(FIGURE_TEXTS, lang, key, params);
  const choices = (wanted: readonly Wanted[]): FigureChoice[] =>
    wanted.map(([id, part = 'numerator']) => {
      const figure = figureText({ id }, standardById(standard), lang);
      const label =
        part === 'numerator' ? figure : said('pick.part', { figure, part: said(`list.part.${part}`) });
      return { label, rows: refText({ id, group: WHOLE, part }) };
    });
  const topic = (label: string, wanted: readonly Wanted[]): FigureChoice[] =>
    wanted.length === 0 ? [] : [{ label: said('pick.topic', { label }), rows: '', more: choices(wanted) }];
  return [
    ...topic(said('standards.title'), ofStandards(standard)),
    ...topic(SHEET_NAMES.multidimensional, ofMarks(report)),
    ...topic(SHEET_NAMES.incomes, ofIncomes(report)),
    ...topic(SHEET_NAMES.transitions, ofMovements(report)),
  ];
}

function ofStandards(standard: StandardId): Wanted[] {
  const next = nextStandard(standardById(standard));
  return next === null
    ? []
    : [standard, next.id].flatMap((by): Wanted[] => [
        ...(['poor', 'nearPoor', 'notPoor'] as const).map((what): Wanted => [classFigureId(what, by)]),
        [classFigureId('all', by), 'notAssessable'],
      ]);
}

function ofMarks({ multidimensional: found }: ChoiceReport): Wanted[] {
  if (!found) return [];
  return [
    [poorId('households')],
    [poorId('households'), 'notAssessable'],
    ...(found.blankForms > 0 ? [[LEFT_OUT_IDS.blankForms] as const] : []),
    ...(found.notListed > 0 ? [[LEFT_OUT_IDS.notListed] as const] : []),
    ...(found.sizeUnknown > 0 ? [[LEFT_OUT_IDS.sizeUnknown] as const] : []),
  ];
}

function ofIncomes({ incomes }: ChoiceReport): Wanted[] {
  if (!incomes) return [];
  const { poor, short } = incomeIds(incomes.lineRule);
  return [[poor], [short], [poor, 'notAssessable']];
}

/** Who came back and who is new are told apart by earlier years only: here they are together. */
function ofMovements({ transitions }: ChoiceReport): Wanted[] {
  if (!transitions) return [];
  const columns = MOVEMENT_COLUMNS.filter((column) => column !== 'relapse' && column !== 'new');
  return (['poor', 'nearPoor'] as const).flatMap((form) =>
    columns.map((column): Wanted => [movementId('households', form, column)]),
  );
}

/** Hamlets a figure of another sheet can be taken of; none of what is of the whole only. */
export function hamletsOfFigure(id: string, { indicators = [], multidimensional }: ChoiceReport): string[] {
  if (id.startsWith('deprivation-') || Object.values<string>(LEFT_OUT_IDS).includes(id)) return [];
  const judged = multidimensional?.households.groups.find(({ by }) => by === 'hamlet')?.parts ?? [];
  if (id.startsWith(poorId('households'))) return judged.map(({ name }) => name);
  const hamlets = indicators.flatMap(({ group: { by, name = '' } }) => (by === 'hamlet' ? [name] : []));
  return [...new Set(hamlets)];
}
