/** How many households and persons the register holds. */
import type { IndicatorFamily } from './indicator';

const IDS = ['households', 'persons'] as const;

/**
 * Households and persons of the main list.
 *
 * Units: households, persons. Numerator, denominator and value are the same count. `notAssessable`: households
 * whose size is blank, 0 or no number; they add no persons.
 */
export const registerSize: IndicatorFamily = {
  ids: () => IDS,
  figures: ({ tallies, standard }) =>
    tallies.flatMap((tally) =>
      IDS.map((id) => ({
        id,
        group: tally.group,
        numerator: tally[id],
        denominator: tally[id],
        value: tally[id],
        unit: id,
        notAssessable: id === 'persons' ? tally.sizeUnknown : 0,
        standard: standard.id,
        source: tally.source,
      })),
    ),
};
