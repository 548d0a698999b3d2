/** What the core's own functions make of a register, in the shape of the rows the queries give. */
import { classifyHousehold } from '../../src/core/indicators/classify-household';
import { deprivationRate } from '../../src/core/indicators/deprivation-rate';
import { povertyRates } from '../../src/core/indicators/poverty-rates';
import {
  DEFAULT_CHOICES,
  registerMultidimensional,
} from '../../src/core/indicators/register-multidimensional';
import { headcountRate } from '../../src/core/indicators/headcount-rate';
import { tallyRegister } from '../../src/core/indicators/tally';
import { transitions, type TransitionTable } from '../../src/core/indicators/transitions';
import type { IndicatorFigure, Register } from '../../src/core/model';
import type { PovertyStandard } from '../../src/core/standards/standard';
import type { Row, Value } from './engine';

type Scope = { readonly year: number; readonly commune: string };
type Place = Scope & { readonly scope: 'commune' | 'hamlet'; readonly hamlet: string | null };

/** The register as a whole and by hamlet, those of no known hamlet last. */
function placesOf(register: Register, scope: Scope): readonly (readonly [Place, Register])[] {
  const hamlets = new Set(register.households.map(({ main }) => main.hamlet));
  return [
    [{ ...scope, scope: 'commune', hamlet: null }, register],
    ...[...hamlets].map((hamlet): [Place, Register] => [
      { ...scope, scope: 'hamlet', hamlet },
      { ...register, households: register.households.filter(({ main }) => main.hamlet === hamlet) },
    ]),
  ];
}

function classRow(register: Register, standard: PovertyStandard): Row {
  const counts = { poor: 0, nearPoor: 0, notPoor: 0, notAssessable: 0 };
  let disagree = 0;
  for (const household of register.households) {
    const { result, reason } = classifyHousehold(household, { area: 'rural' }, standard);
    counts[result] += 1;
    if (reason.code === 'ways-disagree') disagree += 1;
  }
  const households = register.households.length;
  const judged = households - counts.notAssessable;
  return {
    poor: counts.poor,
    near_poor: counts.nearPoor,
    not_poor: counts.notPoor,
    not_assessable: counts.notAssessable,
    households,
    ways_disagree: disagree,
    poor_percent: headcountRate(counts.poor, judged),
    near_poor_percent: headcountRate(counts.nearPoor, judged),
    not_poor_percent: headcountRate(counts.notPoor, judged),
  };
}

const figureRow = ({ id, numerator, denominator, value, notAssessable }: IndicatorFigure): Row => ({
  figure: id,
  numerator,
  denominator,
  percent: value,
  not_assessable: notAssessable,
});

/** Rates of the whole by the figure's family, as it makes them; the hamlets are registers of their own. */
function rateRows(register: Register, standard: PovertyStandard): Row[] {
  const { parts } = tallyRegister(register, '2025-12-14');
  const input = { register, standard, tallies: { parts: parts.slice(0, 1), missing: [] } };
  return povertyRates.figures(input).map(figureRow);
}

function deprivationRows(register: Register, standard: PovertyStandard): Row[] {
  const input = { register, standard, tallies: { parts: [], missing: [] } };
  return deprivationRate
    .figures(input)
    .map((figure) => ({ ...figureRow(figure), class: figure.group.name ?? null }));
}

function multidimensionalRows(
  register: Register,
  standard: PovertyStandard,
): [measures: Row[], indicators: Row[]] {
  const result = registerMultidimensional(register, standard, DEFAULT_CHOICES, '2025-12-14');
  const units = (['households', 'persons'] as const).map((unit) => [unit, result?.[unit]] as const);
  const listed = register.households.length;
  return [
    units.map(([unit, measured]) => ({
      unit,
      used: measured?.whole.used ?? 0,
      not_assessable: listed - (measured?.whole.used ?? 0),
      judged: measured?.whole.all ?? 0,
      poor: measured?.whole.poor ?? 0,
      points: measured?.whole.points ?? 0,
      h: measured?.whole.H ?? null,
      a: measured?.whole.A ?? null,
      m0: measured?.whole.M0 ?? null,
    })),
    units.flatMap(([unit, measured]) =>
      standard.indicators.map(({ key }, at) => {
        const own = measured?.indicators[at];
        return {
          unit,
          indicator: key,
          judged: measured?.whole.all ?? 0,
          deprived: own?.deprived ?? 0,
          poor_deprived: own?.poorDeprived ?? 0,
          uncensored: own?.hd ?? null,
          censored: own?.hdk ?? null,
          contribution: own?.contribution ?? null,
          share: own?.share ?? null,
        };
      }),
    ),
  ];
}

/** The figures of one commune and year that hang on no other year. */
export function coreFigures(
  register: Register,
  scope: Scope,
  standards: readonly PovertyStandard[],
): ReadonlyMap<string, Row[]> {
  const found = new Map<string, Row[]>();
  const add = (name: string, place: Place, rows: readonly Row[]): void => {
    found.set(name, [...(found.get(name) ?? []), ...rows.map((row) => ({ ...place, ...row }))]);
  };
  for (const [place, part] of placesOf(register, scope)) {
    add('rates', place, rateRows(part, standards[0]!));
    for (const standard of standards) {
      const [measures, indicators] = multidimensionalRows(part, standard);
      add(`${standard.id}/classes`, place, [classRow(part, standard)]);
      add(`${standard.id}/deprivations`, place, deprivationRows(part, standard));
      add(`${standard.id}/multidimensional`, place, measures);
      add(`${standard.id}/contributions`, place, indicators);
    }
  }
  return found;
}

const SQL_NAMES: Readonly<Record<string, string>> = {
  start: 'at_start',
  toNear: 'to_sibling',
  toPoor: 'to_sibling',
  otherDown: 'other_down',
  fromNear: 'from_sibling',
  fromPoor: 'from_sibling',
  new: 'first_time',
  relapseOrNew: 'relapse_or_new',
  otherUp: 'other_up',
  end: 'at_end',
};

function formRows(table: TransitionTable): Row[] {
  return (['poor', 'nearPoor'] as const).flatMap((form) =>
    (['households', 'persons'] as const).map((unit): Row => {
      const columns = unit === 'persons' ? table.persons[form] : table[form];
      const named = Object.entries(columns).map(([name, value]) => [SQL_NAMES[name] ?? name, value as Value]);
      return {
        form,
        unit,
        ...(Object.fromEntries(named) as Row),
        // Of columns that cannot be told nothing is undivided; the SQL says NULL there.
        undivided: table[form].relapseOrNew === null ? null : table.undivided[form],
        not_assessable: table.notAssessable,
        waiting: table.waiting.before + table.waiting.now,
      };
    }),
  );
}

/** Both forms of movements of a commune, as a whole and by hamlet. */
export function coreMovements(
  register: Register,
  previous: Register,
  older: readonly Register[],
  scope: Scope,
): Row[] {
  const found = transitions(register, previous, older);
  if (found === null) return [];
  return [
    ...formRows(found).map((row) => ({ ...scope, scope: 'commune', hamlet: null, ...row })),
    ...found.byHamlet.flatMap((own) =>
      formRows(own).map((row) => ({
        ...scope,
        scope: 'hamlet',
        hamlet: own.hamlet === '' ? null : own.hamlet,
        ...row,
      })),
    ),
  ];
}
