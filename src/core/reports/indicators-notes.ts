/** The standard and the method in short lines, and what a reader must know about the figures. */
import { areasUsed } from '../indicators/household-area';
import type { Area } from '../model';
import type { Sourced } from '../standards/standard';
import { figureOf } from './figures';
import type { IndicatorsContext } from './indicators-context';
import { listsDisagreement } from './register-lists';
import { countText } from './wording';

/** The thresholds of the run, of both areas where households of both are judged, and how rates are made. */
export function methodLines({ standard, settings, register, words }: IndicatorsContext): string[] {
  const { lang } = settings;
  const areas = areasUsed(register, settings.area);
  const { points, deprivationCut, decree } = standard;
  const marked = (line: string, ...used: readonly Sourced<number>[]): string =>
    used.some(({ confidence }) => confidence === 'low') ? words('indicators.unverified', { line }) : line;
  const incomes = areas.map((area) => {
    const line = standard.incomeLine[area];
    return marked(
      words('indicators.incomeLine', { area: words(`area.${area}`), line: countText(line.value, lang) }),
      line,
    );
  });
  const byPoints = (key: 'indicators.pointsPoor' | 'indicators.pointsNear', area: Area) => {
    if (points === null) return [];
    const { b1Line, b2Cut } = points;
    const said = words(key, { b1: b1Line[area].value, b2: b2Cut.value });
    const named =
      areas.length === 1 ? said : words('indicators.ofArea', { area: words(`area.${area}`), line: said });
    const line = marked(named, b1Line[area], b2Cut);
    const above = { b1: b1Line[area].value };
    const isOpen = key === 'indicators.pointsNear' && points.belowLine?.[area];
    return [isOpen ? `${line} ${words('indicators.pointsOpen', above)}` : line];
  };
  const classes =
    points === null
      ? [words('indicators.cut', { cut: deprivationCut.value })]
      : areas.flatMap((area) => [
          ...byPoints('indicators.pointsPoor', area),
          ...byPoints('indicators.pointsNear', area),
        ]);
  return [
    words('indicators.legal', { decree }),
    ...incomes,
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
