/** Poverty rates of households and persons, for the whole register, by hamlet and by group. */
import type { IndicatorFigure } from '../model';
import { countedHousehold, partNamed } from './counted-households';
import { headcountRate } from './headcount-rate';
import type { IndicatorFamily, IndicatorInput } from './indicator';
import { householdClass } from './record-class';
import { hasSize, hasTotal, type Tally } from './tally';

export interface Rate {
  readonly id: string;
  readonly of: 'households' | 'persons';
  readonly classes: readonly ('poor' | 'nearPoor')[];
}

/** The rates there are: what each is of, and the classes it counts. */
export const RATES: readonly Rate[] = (['households', 'persons'] as const).flatMap((of) => {
  const prefix = of === 'persons' ? 'persons-' : '';
  return [
    { id: `${prefix}poor-rate`, of, classes: ['poor'] },
    { id: `${prefix}near-poor-rate`, of, classes: ['nearPoor'] },
    { id: `${prefix}multidimensional-rate`, of, classes: ['poor', 'nearPoor'] },
  ] as const;
});

function figure(rate: Rate, tally: Tally, standard: IndicatorInput['standard']): IndicatorFigure {
  const numerator = rate.classes.reduce((sum, name) => sum + tally[name][rate.of], 0);
  const denominator = hasTotal(tally) ? tally[rate.of] : 0;
  const nobodyJudged = tally.classUnknown === tally.households;
  const unclear = rate.of === 'persons' ? tally.classOrSizeUnknown : tally.classUnknown;
  return {
    id: rate.id,
    group: tally.group,
    numerator,
    denominator,
    value: denominator === 0 || nobodyJudged ? null : headcountRate(numerator, denominator),
    unit: 'percent',
    notAssessable: unclear + tally.untold,
    standard: standard.id,
    source: tally.sheets.join(', '),
  };
}

/**
 * Poor, near-poor and multidimensional (both) rates by the classes the register records.
 *
 * Households: class households over all resident households, as every published decision counts; persons: persons
 * of those households over all persons. Units: per cent, not rounded. A household whose class cannot be read stays
 * in the denominator and is counted in `notAssessable`, with those of which cannot be told whether they belong to the
 * group, who are in neither. No value where no list holds all households, or none tells the group for others than the
 * poor (the denominator is then 0), nor where no class could be read: never 0 %.
 *
 * @see QĐ 71/QĐ-LĐTBXH 2023; shared/domain/policy.md section 5
 */
export const povertyRates: IndicatorFamily = {
  ids: () => RATES.map(({ id }) => id),
  figures: ({ tallies, standard }) =>
    RATES.flatMap((rate) => tallies.parts.map(({ tally }) => figure(rate, tally, standard))),
  households(input, name) {
    const rate = RATES.find(({ id }) => id === name.id);
    const part = partNamed(input, name);
    if (!rate || !part) return null;
    const { households, untold } = part;
    const classes: readonly unknown[] = rate.classes;
    const isUnclear =
      rate.of === 'persons' ? (each: (typeof households)[number]) => !hasSize(each) : () => false;
    return {
      numerator: households.filter((each) => classes.includes(householdClass(each))).map(countedHousehold),
      denominator: households.map(countedHousehold),
      notAssessable: [
        ...households.filter((each) => householdClass(each) === null || isUnclear(each)),
        ...untold,
      ].map(countedHousehold),
    };
  },
};
