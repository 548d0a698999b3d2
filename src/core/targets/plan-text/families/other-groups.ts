/** '0,75% (tương ứng 13 hộ nghèo và 6 hộ cận nghèo)': the households of another group are a target beside the rate. */
import type { Draft, Frame } from '../frame';
import { poorGroupIn } from '../groups';

/** Targets for groups that stand beside a rate with households of their own. */
export function otherGroups({ mention, clause }: Frame, rate: Draft): Draft[] {
  if (rate.kind !== 'reduce-rate' || rate.count === undefined) return [];
  const counts = mention.beside.filter(({ quantity }) => quantity.sort === 'count' && quantity.bracket);
  return counts.flatMap(({ quantity }): Draft[] => {
    const group = poorGroupIn(
      /^[\d.,\s]*(?:ho )?(?:gia dinh )?(?:can )?ngheo/.exec(clause.plain.slice(quantity.at))?.[0] ?? '',
    );
    if (group === null || group === rate.group || quantity.value === rate.count) return [];
    return [
      {
        kind: 'reduce-count',
        value: quantity.value,
        decimals: 0,
        unit: 'hộ',
        group,
        about: null,
        denominator: null,
        needOnly: false,
        qualifier: null,
        doubts: ['several-groups'],
      },
    ];
  });
}
