/** The movements of the core in the shape of the rows the query gives. */
import { transitions, type TransitionTable } from '../../src/core/indicators/transitions';
import type { Register } from '../../src/core/model';
import type { Row, Value } from './engine';
import type { Scope } from './places';

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
  // As for the rates: where no hamlet is known, the whole is the nameless one.
  const hamlets = found.byHamlet.length > 0 ? found.byHamlet : [{ ...found, hamlet: '' }];
  return [
    ...formRows(found).map((row) => ({ ...scope, scope: 'commune', hamlet: null, ...row })),
    ...hamlets.flatMap((own) =>
      formRows(own).map((row) => ({
        ...scope,
        scope: 'hamlet',
        hamlet: own.hamlet === '' ? null : own.hamlet,
        ...row,
      })),
    ),
  ];
}
