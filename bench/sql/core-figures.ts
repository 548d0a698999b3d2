/** What the core's own functions make of a register, in the shape of the rows the queries give. */
import { deprivationRate } from '../../src/core/indicators/deprivation-rate';
import { povertyRates } from '../../src/core/indicators/poverty-rates';
import { headcountRate } from '../../src/core/indicators/headcount-rate';
import { householdJudge } from '../../src/core/indicators/household-judge';
import { tallyRegister } from '../../src/core/indicators/tally';
import type { IndicatorFigure, Register } from '../../src/core/model';
import type { PovertyStandard } from '../../src/core/standards/standard';
import { measured } from './core-multidimensional';
import type { Row } from './engine';
import { AS_OF, placesOf, type Place, type Scope } from './places';

interface ClassCounts {
  readonly poor: number;
  readonly nearPoor: number;
  readonly notPoor: number;
  readonly notAssessable: number;
  readonly disagree: number;
}

/** Every household classified once, counted in its hamlet and in its commune. */
function classRows(register: Register, scope: Scope, standard: PovertyStandard): Row[] {
  const judge = householdJudge(register, { area: 'rural' });
  const counts = new Map<Place, ClassCounts>();
  const places = new Map<string | null, Place>();
  const whole: Place = { ...scope, scope: 'commune', hamlet: null };
  for (const household of register.households) {
    const { result, reason } = judge(household, standard);
    const { hamlet } = household.main;
    const own = places.get(hamlet) ?? { ...scope, scope: 'hamlet', hamlet };
    places.set(hamlet, own);
    for (const place of [whole, own]) {
      const before = counts.get(place) ?? { poor: 0, nearPoor: 0, notPoor: 0, notAssessable: 0, disagree: 0 };
      const disagree = before.disagree + (reason.code === 'ways-disagree' ? 1 : 0);
      counts.set(place, { ...before, [result]: before[result] + 1, disagree });
    }
  }
  return [...counts].map(([place, own]) => ({ ...place, ...classRow(own) }));
}

function classRow({ poor, nearPoor, notPoor, notAssessable, disagree }: ClassCounts): Row {
  const judged = poor + nearPoor + notPoor;
  return {
    poor,
    near_poor: nearPoor,
    not_poor: notPoor,
    not_assessable: notAssessable,
    households: judged + notAssessable,
    ways_disagree: disagree,
    poor_percent: headcountRate(poor, judged),
    near_poor_percent: headcountRate(nearPoor, judged),
    not_poor_percent: headcountRate(notPoor, judged),
  };
}

const figureRow = ({ id, numerator, denominator, value, notAssessable }: IndicatorFigure): Row => ({
  figure: id,
  numerator,
  denominator,
  percent: value,
  not_assessable: notAssessable,
});

/**
 * Rates of the whole and of each hamlet, counted at once as the add-in does. Where no hamlet is known the add-in does not
 * repeat the whole as a nameless one; the SQL does, and so does this.
 */
function rateRows(register: Register, scope: Scope, standard: PovertyStandard): Row[] {
  const { parts } = tallyRegister(register, AS_OF);
  const places = parts.filter(({ part: { group } }) => group.by === 'all' || group.by === 'hamlet');
  const input = { register, standard, tallies: { parts: places, missing: [] } };
  const rows = povertyRates.figures(input).map(({ group, ...figure }) => ({
    ...scope,
    scope: group.by === 'all' ? 'commune' : 'hamlet',
    hamlet: group.name === '' ? null : (group.name ?? null),
    ...figureRow({ group, ...figure }),
  }));
  return rows.some((row) => row.scope === 'hamlet')
    ? rows
    : [...rows, ...rows.map((row) => ({ ...row, scope: 'hamlet' }))];
}

function deprivationRows(register: Register, standard: PovertyStandard): Row[] {
  const input = { register, standard, tallies: { parts: [], missing: [] } };
  return deprivationRate
    .figures(input)
    .map((figure) => ({ ...figureRow(figure), class: figure.group.name ?? null }));
}

/** The figures of one commune and year that hang on no other year. */
export function coreFigures(
  register: Register,
  scope: Scope,
  standards: readonly PovertyStandard[],
): ReadonlyMap<string, Row[]> {
  const found = new Map([['rates', rateRows(register, scope, standards[0]!)]]);
  const places = placesOf(register, scope);
  for (const standard of standards) {
    const [ofHouseholds, ofPersons] = [
      measured(register, scope, standard, 'households'),
      measured(register, scope, standard, 'persons'),
    ];
    found.set(`${standard.id}/classes`, classRows(register, scope, standard));
    found.set(
      `${standard.id}/deprivations`,
      places.flatMap(([place, part]) => deprivationRows(part, standard).map((row) => ({ ...place, ...row }))),
    );
    found.set(`${standard.id}/multidimensional`, [...ofHouseholds.measures, ...ofPersons.measures]);
    found.set(`${standard.id}/contributions`, [...ofHouseholds.indicators, ...ofPersons.indicators]);
  }
  return found;
}
