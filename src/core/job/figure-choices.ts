/** What a person may choose from when no cell of GN Chỉ số is selected. */
import { refText } from '../indicators/figure-ref';
import type { FigureRef } from '../indicators/indicator';
import { FIGURE_TEXTS } from '../messages/figures';
import { say } from '../messages/catalogue';
import type { Lang, StandardId } from '../model';
import { figureText, groupText } from '../reports/figure-names';
import { standardById } from '../standards/index';
import { furtherChoices, hamletsOfFigure, type ChoiceReport } from './further-choices';

export interface FigureChoice {
  readonly label: string;
  /** As the option `rows` takes it. */
  readonly rows: string;
  /** A topic: what to choose from next; `rows` is '' then. */
  readonly more?: readonly FigureChoice[];
}

/** Of figures of persons the households are those of the rate beside. */
const IDS = ['poor-rate', 'near-poor-rate', 'multidimensional-rate', 'households'] as const;

/** Figures of the whole register, households whose class nobody can tell; then the topics there is more of. */
export function figureChoices(report: ChoiceReport, standard: StandardId, lang: Lang): FigureChoice[] {
  const choice = (ref: FigureRef, label: string): FigureChoice => ({ label, rows: refText(ref) });
  const named = (id: string) => figureText({ id }, standardById(standard), lang);
  const whole = { by: 'all' };
  const deprivations = (report.indicators ?? [])
    .filter(({ id }) => id.startsWith('deprivation-'))
    .map(({ id, group }) =>
      choice({ id, group, part: 'numerator' }, `${named(id)}, ${groupText(group, lang)}`),
    );
  const label = say(FIGURE_TEXTS, lang, 'pick.topic', {
    label: say(FIGURE_TEXTS, lang, 'pick.deprivations'),
  });
  return [
    ...IDS.map((id) => choice({ id, group: whole, part: 'numerator' }, named(id))),
    choice({ id: 'poor-rate', group: whole, part: 'notAssessable' }, say(FIGURE_TEXTS, lang, 'pick.unclear')),
    ...(deprivations.length > 0 ? [{ label, rows: '', more: deprivations }] : []),
    ...furtherChoices(report, standard, lang),
  ];
}

/** Where a chosen figure can be taken: the whole register, hamlets, groups; one choice where it is of a class already. */
export function areaChoices({ rows }: FigureChoice, report: ChoiceReport, lang: Lang): FigureChoice[] {
  const [id = '', wanted] = rows.split('#');
  const part = wanted === 'notAssessable' ? wanted : 'numerator';
  const own = (report.indicators ?? []).filter((figure) => figure.id === id).map(({ group }) => group);
  const others = [{ by: 'all' }, ...hamletsOfFigure(id, report).map((name) => ({ by: 'hamlet', name }))];
  return (own.length > 0 ? own : others).map((group) => ({
    label: groupText(group, lang),
    rows: refText({ id, group, part }),
  }));
}

/** '1. Hộ nghèo', one a line. */
export function numbered(choices: readonly FigureChoice[]): string {
  return choices.map(({ label }, index) => `${index + 1}. ${label}`).join('\n');
}
