/** The deprivations of a household in the JSON report. */
import type { DerivedDeprivation } from '../indicators/derive-deprivations/index';
import { a1 } from '../register/columns';
import type { DeprivedHousehold } from '../reports/deprivations-sheet';

export interface DeprivationReport {
  /** 'Sheet!A12' of the household's row. */
  readonly row: string;
  readonly code: string | null;
  readonly ticked: readonly string[];
  readonly deprived: readonly string[];
  readonly notDeprived: readonly string[];
  readonly notAssessable: readonly { readonly key: string; readonly reason: string }[];
  readonly differs: readonly string[];
}

export function deprivationReport({
  household: { main },
  deprivations,
}: DeprivedHousehold): DeprivationReport {
  const keys = (test: (each: DerivedDeprivation) => boolean) =>
    deprivations.filter(test).map(({ indicator }) => indicator.key);
  return {
    row: `${main.table.sheet}!${a1({ row: main.row, column: 1 })}`,
    code: main.code.kind === 'ok' ? main.code.value : null,
    ticked: keys(({ ticked }) => ticked === true),
    deprived: keys(({ result }) => result === 'deprived'),
    notDeprived: keys(({ result }) => result === 'notDeprived'),
    notAssessable: deprivations
      .filter(({ result }) => result === 'notAssessable')
      .map(({ indicator, reason }) => ({ key: indicator.key, reason: reason.code })),
    differs: keys(({ agreement }) => agreement === 'differs'),
  };
}
