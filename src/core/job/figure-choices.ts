/** What a person may choose from when no cell of GN Chỉ số is selected. */
import { refText } from '../indicators/figure-ref';
import type { FigureRef } from '../indicators/indicator';
import { FIGURE_TEXTS } from '../messages/figures';
import { say } from '../messages/catalogue';
import type { Lang, StandardId } from '../model';
import { figureText, groupText } from '../reports/figure-names';
import { standardById } from '../standards/index';
import type { JobReport } from './json-report';

export interface FigureChoice {
  readonly label: string;
  /** As the option `rows` takes it. */
  readonly rows: string;
}
type Figures = NonNullable<JobReport['indicators']>;

/** Of figures of persons the households are those of the rate beside. */
const IDS = ['poor-rate', 'near-poor-rate', 'multidimensional-rate', 'households'] as const;

/** Figures of the whole register, households whose class nobody can tell, then each deprivation of each class. */
export function figureChoices(figures: Figures, standard: StandardId, lang: Lang): FigureChoice[] {
  const choice = (ref: FigureRef, label: string): FigureChoice => ({ label, rows: refText(ref) });
  const named = (id: string) => figureText({ id }, standardById(standard), lang);
  const whole = { by: 'all' };
  return [
    ...IDS.map((id) => choice({ id, group: whole, part: 'numerator' }, named(id))),
    choice({ id: 'poor-rate', group: whole, part: 'notAssessable' }, say(FIGURE_TEXTS, lang, 'pick.unclear')),
    ...figures
      .filter(({ id }) => id.startsWith('deprivation-'))
      .map(({ id, group }) =>
        choice({ id, group, part: 'numerator' }, `${named(id)}, ${groupText(group, lang)}`),
      ),
  ];
}

/** Where a chosen figure can be taken: the whole register, hamlets, groups; one choice where it is of a class already. */
export function areaChoices({ rows }: FigureChoice, figures: Figures, lang: Lang): FigureChoice[] {
  const [id = '', part] = rows.split('#');
  return figures
    .filter((figure) => figure.id === id)
    .map(({ group }) => ({
      label: groupText(group, lang),
      rows: refText({ id, group, part: part === 'notAssessable' ? part : 'numerator' }),
    }));
}

/** '1. Hộ nghèo', one a line. */
export function numbered(choices: readonly FigureChoice[]): string {
  return choices.map(({ label }, index) => `${index + 1}. ${label}`).join('\n');
}
