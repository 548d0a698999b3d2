/** The standard and the method in short lines, and what a reader must know about the figures. */
import { figureOf } from './figures';
import type { IndicatorsContext } from './indicators-context';
import { listsDisagreement } from './register-lists';
import { countText } from './wording';

/** The thresholds of the run and how rates are made. */
export function methodLines({ standard, settings, words }: IndicatorsContext): string[] {
  const { area, lang } = settings;
  const { points, deprivationCut, decree } = standard;
  const income = words('indicators.incomeLine', {
    area: words(`area.${area}`),
    line: countText(standard.incomeLine[area].value, lang),
  });
  const classes =
    points === null
      ? [words('indicators.cut', { cut: deprivationCut.value })]
      : [
          words('indicators.pointsPoor', { b1: points.b1Line[area].value, b2: points.b2Cut.value }),
          words('indicators.pointsNear', { b1: points.b1Line[area].value, b2: points.b2Cut.value }),
        ];
  return [
    words('indicators.legal', { decree }),
    income,
    ...classes,
    words('indicators.formula'),
    words('indicators.formulaDeprivation'),
  ];
}

/** Sources, contradictions between lists, and what could not be counted. */
export function indicatorNotes(context: IndicatorsContext): string[] {
  const { figures, standard, register, settings, words } = context;
  const notes: string[] = [];
  const rate = figureOf(figures, 'poor-rate', 'all');
  if (rate !== null) notes.push(words('indicators.noteSource', { source: rate.source }));
  const marks = standard.indicators
    .map((indicator) => figureOf(figures, `deprivation-${indicator.key}`, 'class'))
    .find((figure) => figure !== null && figure.source !== '');
  if (marks) {
    notes.push(words('indicators.noteDeprivationSource', { source: marks.source }));
    notes.push(words('indicators.noteMarks'));
  } else notes.push(words('indicators.noteNoMarks'));
  const first = [notes.join(' ')];
  if (rate !== null && rate.notAssessable > 0) {
    first.push(words('indicators.noteUnknown', { count: countText(rate.notAssessable, settings.lang) }));
  }
  const disagreement = listsDisagreement(register, settings.lang, words);
  return disagreement === null ? first : [...first, disagreement];
}
