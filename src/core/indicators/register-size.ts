/** How many households and persons the register holds. */
import { countedHousehold, partNamed } from './counted-households';
import type { IndicatorFamily } from './indicator';
import { isTold } from './parts';
import { hasSize } from './tally';

const IDS = ['households', 'persons'] as const;

/**
 * Households and persons of the main list, in all, by hamlet and by group.
 *
 * Units: households, persons. Numerator, denominator and value are the same count. `notAssessable`: households
 * whose size is blank, 0 or no number (they add no persons), and those of which cannot be told whether they belong to
 * the group. No value for a group that the list of all households says nothing of.
 */
export const registerSize: IndicatorFamily = {
  ids: () => IDS,
  figures: ({ tallies, standard }) =>
    tallies.parts.flatMap(({ tally }) =>
      IDS.map((id) => ({
        id,
        group: tally.group,
        numerator: tally[id],
        denominator: tally[id],
        value: isTold(tally.reach) ? tally[id] : null,
        unit: id,
        notAssessable: (id === 'persons' ? tally.sizeUnknown : 0) + tally.untold,
        standard: standard.id,
        source: tally.sheets.join(', '),
      })),
    ),
  households(input, name) {
    const part = partNamed(input, name);
    if (!part || !IDS.some((id) => id === name.id)) return null;
    const all = part.households.map(countedHousehold);
    const sizeless = name.id === 'persons' ? part.households.filter((each) => !hasSize(each)) : [];
    return {
      numerator: all,
      denominator: all,
      notAssessable: [...sizeless, ...part.untold].map(countedHousehold),
    };
  },
};
