/** The standard and the method in short lines, and what a reader must know about the figures. */
import type { Sourced } from '../standards/standard';
import { figureOf } from './figures';
import type { IndicatorsContext } from './indicators-context';
import { listsDisagreement } from './register-lists';
import { countText } from './wording';

/** The thresholds of the run and how rates are made. */
export function methodLines({ standard, settings, words }: IndicatorsContext): string[] {
  const { area, lang } = settings;
  const { points, deprivationCut, decree } = standard;
  const marked = (line: string, ...used: readonly Sourced<number>[]): string =>
    used.some(({ confidence }) => confidence === 'low') ? words('indicators.unverified', { line }) : line;
  const income = words('indicators.incomeLine', {
    area: words(`area.${area}`),
    line: countText(standard.incomeLine[area].value, lang),
  });
  const byPoints = (key: 'indicators.pointsPoor' | 'indicators.pointsNear') => {
    if (points === null) return [];
    const { b1Line, b2Cut } = points;
    const line = marked(words(key, { b1: b1Line[area].value, b2: b2Cut.value }), b1Line[area], b2Cut);
    const above = { b1: b1Line[area].value };
    return key === 'indicators.pointsNear' && points.belowLine?.[area]
      ? [line, words('indicators.pointsOpen', above)]
      : [line];
  };
  const classes =
    points === null
      ? [words('indicators.cut', { cut: deprivationCut.value })]
      : [...byPoints('indicators.pointsPoor'), ...byPoints('indicators.pointsNear')];
  return [
    words('indicators.legal', { decree }),
    marked(income, standard.incomeLine[area]),
    ...classes,
    words('indicators.formula'),
    words('indicators.formulaDeprivation'),
  ];
}

/** Sources, contradictions between lists, and what could not be counted. */
export function indicatorNotes(context: IndicatorsContext): string[] {
  const { figures, standard, register, settings, words, remarks = [] } = context;
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
  // Among the rest of the note: a row of its own would change the calls of the sheet's writing.
  const first = [[...notes, ...remarks].join(' ')];
  if (rate !== null && rate.notAssessable > 0) {
    first.push(words('indicators.noteUnknown', { count: countText(rate.notAssessable, settings.lang) }));
  }
  const disagreement = listsDisagreement(register, settings.lang, words);
  return disagreement === null ? first : [...first, disagreement];
}
