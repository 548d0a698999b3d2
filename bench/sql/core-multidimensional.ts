/** The Alkire–Foster measures of the core in the shape of the rows the queries give. */
import { decompose } from '../../src/core/indicators/alkire-foster-groups';
import { equalWeights } from '../../src/core/indicators/indicator-weights';
import { markedTable } from '../../src/core/indicators/marked-table';
import { DEFAULT_CHOICES } from '../../src/core/indicators/register-multidimensional';
import type { Register } from '../../src/core/model';
import type { PovertyStandard } from '../../src/core/standards/standard';
import type { Row } from './engine';
import { AS_OF, placesOf, type Scope } from './places';

/** The commune and each hamlet of one unit, from rows judged once. */
export function measured(
  register: Register,
  scope: Scope,
  standard: PovertyStandard,
  unit: 'households' | 'persons',
): { readonly measures: readonly Row[]; readonly indicators: readonly Row[] } {
  const table = markedTable(register, standard, DEFAULT_CHOICES, AS_OF);
  const { indicators, deprivationCut } = standard;
  const rows = (table?.rows ?? []).filter(({ persons }) => unit === 'households' || persons !== null);
  const weights = table?.weights ?? equalWeights(indicators.length);
  const { total, groups } = decompose(
    rows.map(({ marks }) => marks),
    rows.map(({ groups: { hamlet } }) => hamlet),
    {
      weights,
      k: { num: deprivationCut.value, den: indicators.length },
      missing: DEFAULT_CHOICES.missing,
      ...(unit === 'persons' ? { population: rows.map(({ persons }) => persons ?? 0) } : {}),
    },
  );
  const nobody = decompose([], [], { weights, k: 1 }).total;
  const places = placesOf(register, scope).map(([place, { households }]) => {
    const own = place.scope === 'commune' ? total : groups.find(({ name }) => name === (place.hamlet ?? ''));
    return { place: { ...place, unit }, own: own ?? nobody, listed: households.length };
  });
  return {
    measures: places.map(({ place, own: { sums, H, A, M0 }, listed }) => ({
      ...place,
      used: sums.used,
      not_assessable: listed - sums.used,
      judged: sums.people,
      poor: sums.poor,
      points: sums.poorPoints.reduce((sum, each) => sum + each, 0),
      h: H,
      a: A,
      m0: M0,
    })),
    indicators: places.flatMap(({ place, own: { sums, hd, hdk, actb, pctb } }) =>
      indicators.map(({ key }, at) => ({
        ...place,
        indicator: key,
        judged: sums.people,
        deprived: sums.deprived[at] ?? 0,
        poor_deprived: sums.poorDeprived[at] ?? 0,
        uncensored: hd[at] ?? null,
        censored: hdk[at] ?? null,
        contribution: actb[at] ?? null,
        share: pctb?.[at] ?? null,
      })),
    ),
  };
}
